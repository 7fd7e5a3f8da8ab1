package org.maalbar.markdown.tree;

import java.util.HexFormat;
import org.commonmark.node.CustomNode;

/** Text that a person wrote somewhere: on one line, with nothing that cannot be seen, and never anything but text. */
public final class UserText extends CustomNode {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final int SOFT_HYPHEN = 0x00AD;
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    private final String literal;

    /** A text as a person wrote it. */
    public UserText(String text) {
        this.literal = isPlain(text) ? text : stripped(visible(text));
    }

    /** {@return what is to be read, whatever it takes to write it} */
    public String literal() {
        return literal;
    }

    /** Whether it is of letters, digits and punctuation of Europe's languages with single spaces between them, as most is. */
    private static boolean isPlain(String text) {
        boolean isSpaceBefore = true;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean isSpace = character == ' ';
            boolean isLetter = (character > ' ' && character < 0x7F)
                    || (character > 0xA0 && character < 0x250 && character != SOFT_HYPHEN);
            if (!isLetter && (!isSpace || isSpaceBefore)) {
                return false;
            }
            isSpaceBefore = isSpace;
        }
        return !isSpaceBefore;
    }

    private static String visible(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (Character.isWhitespace(character) || character == 0x0085) {
                if (line.length() == 0 || line.charAt(line.length() - 1) != ' ') {
                    line.append(' ');
                }
            } else {
                append(character, line);
            }
        });
        return line.toString();
    }

    private static void append(int character, StringBuilder line) {
        switch (Character.getType(character)) {
            case Character.SURROGATE -> line.append('\uFFFD');
            case Character.CONTROL, Character.FORMAT -> {
                if (character == NON_JOINER || character == JOINER) {
                    line.appendCodePoint(character);
                } else if (character != SOFT_HYPHEN) {
                    line.append("[U+").append(codePoint(character)).append(']');
                }
            }
            default -> {
                if (isNoCharacter(character)) {
                    line.append("[U+").append(codePoint(character)).append(']');
                } else {
                    line.appendCodePoint(character);
                }
            }
        }
    }

    /** What Unicode will never assign, and neither XML nor HTML takes. */
    private static boolean isNoCharacter(int character) {
        return (character & 0xFFFE) == 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF);
    }

    private static String codePoint(int character) {
        return HEX.toHexDigits(character, Character.isBmpCodePoint(character) ? 4 : 5);
    }

    /** Of every space at the ends, those that do not break included: some readers of Markdown take them away. */
    private static String stripped(String line) {
        int from = 0;
        int to = line.length();
        while (from < to && Character.isSpaceChar(line.charAt(from))) {
            from++;
        }
        while (to > from && Character.isSpaceChar(line.charAt(to - 1))) {
            to--;
        }
        return line.substring(from, to);
    }
}
