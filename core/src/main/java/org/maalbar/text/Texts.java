package org.maalbar.text;

import java.text.Normalizer;
import java.util.Objects;
import org.maalbar.problem.RefusedException;

/** What may be in ids and in text that people wrote. */
public final class Texts {
    /** No id has more characters. */
    public static final int LONGEST_ID = 200;

    private static final int LONGEST_TEXT = 20_000;
    private static final char FIRST_COMBINING = 0x0300;

    private Texts() {}

    /**
     * Checks an id. Ids are chosen by the user, are compared after Unicode normalisation (NFC), and contain nothing that
     * cannot be seen: no control, format or filler characters, no space but single ordinary ones inside.
     *
     * @param id any text
     * @return the id in NFC
     * @throws IllegalArgumentException if it is empty, longer than 200 characters, or contains a character that cannot be
     *     seen; the message gives its code point
     */
    public static String id(String id) {
        Objects.requireNonNull(id, "id");
        if (id.isEmpty() || id.length() > LONGEST_ID) {
            throw new RefusedException(
                    "An id has 1 to " + LONGEST_ID + " characters, not " + id.length(),
                    "Et id har 1 til " + LONGEST_ID + " tegn, ikke " + danish(id.length()));
        }
        if (isPlain(id)) {
            return id;
        }
        for (int at = 0; at < id.length(); at = id.offsetByCodePoints(at, 1)) {
            int character = id.codePointAt(at);
            if (isInvisible(character)) {
                throw new RefusedException(
                        "An id must not hold the invisible character " + codePoint(character),
                        "Et id må ikke indeholde det usynlige tegn " + codePoint(character));
            }
        }
        if (id.startsWith(" ") || id.endsWith(" ") || id.contains("  ")) {
            throw new RefusedException(
                    "An id must not begin or end with a space or hold two in a row: \"" + id + "\"",
                    "Et id må ikke begynde eller slutte med et mellemrum eller indeholde to i træk: »" + id + "«");
        }
        String normal = normal(id);
        if (normal.length() > LONGEST_ID) {
            throw new RefusedException(
                    "An id has 1 to " + LONGEST_ID + " characters, not " + normal.length(),
                    "Et id har 1 til " + LONGEST_ID + " tegn, ikke " + danish(normal.length()));
        }
        return normal;
    }

    /**
     * Whether an id comes after another as running numbers do: {@code o10} after {@code o9}. Where each of several ids comes after the one
     * before it, none is there twice.
     *
     * @param id an id
     * @param before another id, or nothing
     * @return true if it is longer, or as long and later in the order of its characters
     */
    public static boolean isAfter(String id, String before) {
        return id.length() == before.length() ? id.compareTo(before) > 0 : id.length() > before.length();
    }

    /** Whether it is visible ASCII alone, as most ids are; looking at anything else takes longer. */
    private static boolean isPlain(String id) {
        for (int at = 0; at < id.length(); at++) {
            char character = id.charAt(at);
            if (character <= ' ' || character > '~') {
                return false;
            }
        }
        return true;
    }

    /**
     * Checks text that a person wrote: a title, a name, a statement, a note.
     *
     * @param text any text
     * @return the same text
     * @throws IllegalArgumentException if it is blank, longer than 20,000 characters, or contains a control character other
     *     than a line break or tab, or half a surrogate pair; the message gives its code point
     */
    public static String text(String text) {
        Objects.requireNonNull(text, "text");
        if (text.length() > LONGEST_TEXT) {
            throw new RefusedException(
                    "A text has at most " + LONGEST_TEXT + " characters, not " + text.length(),
                    "En tekst har højst " + danish(LONGEST_TEXT) + " tegn, ikke " + danish(text.length()));
        }
        boolean isBlank = true;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int character = text.codePointAt(at);
            if (character > ' ' && character <= '~') {
                isBlank = false;
                continue;
            }
            if (isForbidden(character)) {
                throw new RefusedException(
                        "A text must not hold the character " + codePoint(character),
                        "En tekst må ikke indeholde tegnet " + codePoint(character));
            }
            isBlank = isBlank && (isSpace(character) || isInvisible(character));
        }
        if (isBlank) {
            throw new RefusedException("A text must not be blank", "En tekst må ikke være tom");
        }
        return text;
    }

    /** In NFC. Characters below the first combining mark are in NFC already; checking costs a command more than all else here. */
    static String normal(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= FIRST_COMBINING) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    private static boolean isForbidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\n' && character != '\r' && character != '\t';
            case Character.SURROGATE -> true;
            default -> false;
        };
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    static boolean isInvisible(int character) {
        if (character == ' ') {
            return false;
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> isFiller(character);
        };
    }

    /** Letters, marks and signs that Unicode asks to be drawn as nothing (Default_Ignorable_Code_Point), and U+2800. */
    private static boolean isFiller(int character) {
        return character == 0x034F
                || character == 0x115F
                || character == 0x1160
                || character == 0x17B4
                || character == 0x17B5
                || (character >= 0x180B && character <= 0x180F)
                || character == 0x2800
                || character == 0x3164
                || (character >= 0xFE00 && character <= 0xFE0F)
                || character == 0xFFA0
                || (character >= 0xE0100 && character <= 0xE01EF);
    }

    private static String danish(int number) {
        return Wording.in(Language.DANISH).number(number);
    }

    /**
     * What a character is called in a message, whatever the locale of the machine.
     *
     * @param character a code point
     * @return such as {@code U+00AD}
     */
    public static String codePoint(int character) {
        // The digits of String.format follow the locale.
        StringBuilder hex = new StringBuilder(Integer.toHexString(character));
        while (hex.length() < 4) {
            hex.insert(0, '0');
        }
        return "U+" + hex.toString().toUpperCase(java.util.Locale.ROOT);
    }
}
