package org.maalbar.problem;

/** Makes text from outside safe to show on a terminal or in a log: no control, format or broken characters. */
public final class Printable {
    private static final int LONGEST = 300;
    private static final int LONGEST_QUOTED = 60;

    private Printable() {}

    /**
     * The text with every control, format, line-separating or unpaired surrogate character written as its code point
     * ({@code \u0007}), cut after 300 characters.
     *
     * @param text any text
     * @return text of one printable line
     */
    public static String of(String text) {
        return line(text, LONGEST);
    }

    /**
     * The text made safe in the same way, cut after 60 characters: for a value quoted in a sentence, whose end shall be seen.
     *
     * @param text any text
     * @return text of one printable line
     */
    public static String brief(String text) {
        return line(text, LONGEST_QUOTED);
    }

    /**
     * The text made safe in the same way, whole.
     *
     * @param text any text
     * @return text of one printable line
     */
    public static String line(String text) {
        return line(text, Integer.MAX_VALUE);
    }

    private static String line(String text, int longest) {
        StringBuilder safe = new StringBuilder(Math.min(text.length(), LONGEST) + 16);
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            if (safe.length() >= longest) {
                return safe.append('…').toString();
            }
            if (isPrintable(character)) {
                safe.appendCodePoint(character);
            } else {
                safe.append(escaped(character));
            }
            at += Character.charCount(character);
        }
        return safe.toString();
    }

    private static boolean isPrintable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> true;
        };
    }

    /** Without {@code String.format}, whose digits follow the machine's locale. */
    private static String escaped(int character) {
        String hex = Integer.toHexString(character);
        return "\\u" + "0".repeat(Math.max(0, 4 - hex.length())) + hex;
    }
}
