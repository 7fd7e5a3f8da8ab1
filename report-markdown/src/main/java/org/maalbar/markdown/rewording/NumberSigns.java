package org.maalbar.markdown.rewording;

import org.maalbar.text.Language;

/** Finds numbers as a language of ours writes them, and writes them with other signs. */
final class NumberSigns {
    private static final int GROUP = 3;

    private final char group;
    private final char decimal;
    private final String newGroup;
    private final String newDecimal;

    NumberSigns(Language from, String newGroup, String newDecimal) {
        this.group = from.choose(',', '.');
        this.decimal = from.choose('.', ',');
        this.newGroup = newGroup;
        this.newDecimal = newDecimal;
    }

    /** Where the number that begins at a place ends; the place itself if none does. */
    int end(String text, int from) {
        int end = digits(text, from);
        if (end == from) {
            return from;
        }
        if (end - from <= GROUP) {
            while (isAt(group, text, end) && digits(text, end + 1) == end + 1 + GROUP) {
                end += 1 + GROUP;
            }
        }
        int decimals = isAt(decimal, text, end) ? digits(text, end + 1) : 0;
        return decimals > end + 1 ? decimals : end;
    }

    private static boolean isAt(char sign, String text, int place) {
        return place < text.length() && text.charAt(place) == sign;
    }

    private static int digits(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    /** A number with the new signs. */
    String written(String number) {
        StringBuilder written = new StringBuilder(number.length());
        for (int i = 0; i < number.length(); i++) {
            char character = number.charAt(i);
            written.append(
                    character == group ? newGroup : character == decimal ? newDecimal : String.valueOf(character));
        }
        return written.toString();
    }
}
