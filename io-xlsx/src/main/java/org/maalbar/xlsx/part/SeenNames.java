package org.maalbar.xlsx.part;

/**
 * How many different names there are. The reader of XML gives the same name as the same object, so its identity tells it from others
 * sooner than its letters do, and nobody can choose names that are taken for each other.
 */
final class SeenNames {
    private static final int BITS = 1 << 16;

    private final long[] seen = new long[BITS / Long.SIZE];
    private int count;

    void see(String name) {
        int bit = System.identityHashCode(name) % BITS;
        int word = bit / Long.SIZE;
        if ((seen[word] & 1L << bit) == 0) {
            seen[word] |= 1L << bit;
            count++;
        }
    }

    /** How many were seen; of many thousands, a few less. */
    int count() {
        return count;
    }
}
