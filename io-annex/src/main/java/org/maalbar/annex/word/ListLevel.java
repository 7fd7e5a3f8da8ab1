package org.maalbar.annex.word;

import java.util.Locale;

/**
 * How the items at a level of a list are numbered.
 *
 * @param format the name of how a number looks, such as {@code decimal} or {@code bullet}
 * @param text what is before an item, with {@code %1} for the number at the first level
 * @param start the first number
 * @param restart the level, from 1, behind which it starts again; 0 for never
 * @param isPlain whether the numbers of all levels are decimal here
 * @param style the id of the style that is numbered so; empty if there is none
 */
public record ListLevel(String format, String text, int start, int restart, boolean isPlain, String style) {
    private static final int MOST_LETTERS = 10;
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_LETTERS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
    };
    private static final int MOST_ROMAN = 3999;
    private static final int LETTERS = 26;

    public boolean isBullet() {
        return format.equals("bullet");
    }

    /** A number as it looks at this level. */
    String number(int value) {
        return switch (format) {
            case "none" -> "";
            case "lowerLetter" -> letters(value);
            case "upperLetter" -> letters(value).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(value);
            case "upperRoman" -> roman(value).toUpperCase(Locale.ROOT);
            case "decimalZero" -> value < 10 ? "0" + value : String.valueOf(value);
            case "ordinal" -> value + ".";
            default -> String.valueOf(value);
        };
    }

    /** As Word counts with letters: a to z, aa to zz, aaa to zzz. */
    private static String letters(int value) {
        int repeated = (value - 1) / LETTERS + 1;
        return value < 1 || repeated > MOST_LETTERS
                ? String.valueOf(value)
                : Character.toString('a' + (value - 1) % LETTERS).repeat(repeated);
    }

    private static String roman(int value) {
        if (value < 1 || value > MOST_ROMAN) {
            return String.valueOf(value);
        }
        StringBuilder roman = new StringBuilder();
        int rest = value;
        for (int at = 0; at < ROMAN_VALUES.length; at++) {
            while (rest >= ROMAN_VALUES[at]) {
                roman.append(ROMAN_LETTERS[at]);
                rest -= ROMAN_VALUES[at];
            }
        }
        return roman.toString();
    }
}
