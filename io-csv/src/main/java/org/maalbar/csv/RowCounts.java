package org.maalbar.csv;

/**
 * What became of the records of a table; the header, and what is above it, is none of them. None is lost:
 * {@code accepted + rejected + blank = read}.
 *
 * @param read how many there were as far as could be read
 * @param accepted how many are right, whether or not anything was made of them
 * @param rejected how many are wrong; a problem says of each what
 * @param blank how many have nothing in them
 */
public record RowCounts(long read, long accepted, long rejected, long blank) {

    /**
     * Checks that nothing is lost.
     *
     * @throws IllegalArgumentException if a number is negative, or they do not add up
     */
    public RowCounts {
        if (accepted < 0 || rejected < 0 || blank < 0 || accepted + rejected + blank != read) {
            throw new IllegalArgumentException("Not accounted for: " + accepted + " accepted, " + rejected
                    + " rejected, " + blank + " blank of " + read);
        }
    }

    /**
     * The records of this table and another together.
     *
     * @param other what became of the others
     * @return what became of all
     */
    public RowCounts plus(RowCounts other) {
        return new RowCounts(
                read + other.read, accepted + other.accepted, rejected + other.rejected, blank + other.blank);
    }

    @Override
    public String toString() {
        return read + " read: " + accepted + " accepted, " + rejected + " rejected, " + blank + " blank";
    }
}
