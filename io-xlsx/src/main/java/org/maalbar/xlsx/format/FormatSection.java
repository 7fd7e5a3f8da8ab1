package org.maalbar.xlsx.format;

import java.math.BigDecimal;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One section of a number format: how it shows some of the numbers, or text.
 *
 * @param kind what it shows
 * @param before the letters before it
 * @param behind the letters behind it
 * @param digits how a number is written
 * @param shape which parts of a day are shown
 * @param condition for which numbers the format says that it is; null if it does not
 */
record FormatSection(
        Kind kind,
        String before,
        String behind,
        Digits digits,
        DayShape shape,
        @Nullable Predicate<BigDecimal> condition) {

    private static final Pattern SPACES = Pattern.compile("\\h+");

    /** What a section shows. */
    enum Kind {
        /** A number as it is. */
        NUMBER,
        /** A day, a time, or a part of them. */
        DAY,
        /** A text. */
        TEXT,
        /** Only its own letters, or nothing. */
        LETTERS,
        /** A number of which one cannot tell what it says. */
        UNCLEAR
    }

    /**
     * How a number is written.
     *
     * @param integers the fewest digits before the point
     * @param decimals the fewest digits behind it
     * @param thousands by how many thousands it is divided
     * @param hundreds by how many hundreds it is multiplied, one for each per cent sign
     */
    record Digits(int integers, int decimals, int thousands, int hundreds) {}

    /** Whether no letters are around what is shown. */
    boolean isAlone() {
        return before.isBlank() && behind.isBlank();
    }

    /** Text in the letters around it. */
    String around(String text) {
        return before.isEmpty() && behind.isEmpty()
                ? text
                : SPACES.matcher(before + text + behind).replaceAll(" ").strip();
    }
}
