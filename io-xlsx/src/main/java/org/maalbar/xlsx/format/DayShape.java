package org.maalbar.xlsx.format;

/**
 * Which parts of a day a format shows.
 *
 * @param hasDay its number in the month
 * @param hasMonth the month
 * @param hasYear the year
 * @param hasTime the time
 */
record DayShape(boolean hasDay, boolean hasMonth, boolean hasYear, boolean hasTime) {
    static final DayShape NONE = new DayShape(false, false, false, false);

    /**
     * That of the letters of a format, such as {@code dmy}: runs of one letter, separated by spaces. Beside hours and seconds, m is
     * minutes.
     */
    static DayShape of(String runs) {
        String[] letters = runs.strip().split(" ", -1);
        boolean hasDay = false;
        boolean hasMonth = false;
        for (int at = 0; at < letters.length; at++) {
            boolean isMinutes = (at > 0 && letters[at - 1].startsWith("h"))
                    || (at + 1 < letters.length && letters[at + 1].startsWith("s"));
            hasDay |= letters[at].equals("d") || letters[at].equals("dd");
            hasMonth |= letters[at].startsWith("m") && !isMinutes;
        }
        return new DayShape(hasDay, hasMonth, runs.contains("y"), runs.contains("h") || runs.contains("s"));
    }
}
