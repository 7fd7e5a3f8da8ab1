package org.maalbar.csv.cell;

import java.text.Normalizer;
import java.util.Locale;
import java.util.OptionalInt;

/** The names of columns, tables and the like, as they are compared. */
public final class Names {
    private Names() {}

    /**
     * A name without the spaces at its ends, in NFC and in small letters. Spaces of any kind and line breaks within it are one
     * ordinary space, since people see no difference.
     */
    public static String normal(String name) {
        String spaced = spaced(Blank.trimmed(name));
        return Normalizer.normalize(spaced, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static String spaced(String text) {
        StringBuilder spaced = new StringBuilder(text.length());
        boolean isAfterSpace = false;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            boolean isSpace = Blank.isSpace(character);
            if (!isSpace) {
                spaced.append(character);
            } else if (!isAfterSpace) {
                spaced.append(' ');
            }
            isAfterSpace = isSpace;
        }
        return spaced.toString();
    }

    /** The first character of a name that cannot be seen, such as a soft hyphen; spaces are none. */
    public static OptionalInt invisible(String name) {
        return name.codePoints().filter(Names::isInvisible).findFirst();
    }

    /** A name without the characters that cannot be seen. */
    public static String visible(String name) {
        return name.codePoints()
                .filter(character -> !isInvisible(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isInvisible(int character) {
        int type = Character.getType(character);
        return type == Character.FORMAT || (type == Character.CONTROL && !Character.isWhitespace(character));
    }
}
