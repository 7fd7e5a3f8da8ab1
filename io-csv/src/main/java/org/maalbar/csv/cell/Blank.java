package org.maalbar.csv.cell;

/** What counts as nothing in a cell: spaces of any kind, since people see none of them. */
public final class Blank {
    private Blank() {}

    public static boolean is(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (!isSpace(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** The text without spaces of any kind at either end. */
    public static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (start < end && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    static boolean isSpace(char character) {
        boolean isLetterOrSign = character > ' ' && character <= '~';
        return !isLetterOrSign && (Character.isWhitespace(character) || Character.isSpaceChar(character));
    }
}
