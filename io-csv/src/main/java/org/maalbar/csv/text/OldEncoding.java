package org.maalbar.csv.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.Optional;

/** An encoding that is neither Unicode nor windows-1252, and is known by the Danish letters between others in words. */
enum OldEncoding {
    /** That of DOS. */
    DOS("DOS (cp850)", "\u0091\u009B\u0086\u0092\u009D\u008F"),
    /** That of a Macintosh. */
    MACINTOSH("Macintosh", "\u00BE\u00BF\u008C\u00AE\u00AF\u0081");

    private static final String LETTERS = "æøåÆØÅ";

    /** The small ones: capital letters also look like quotes and signs that are between letters. */
    private static final int SMALL = 3;

    private static final String WINDOWS = "æøå";

    private final String title;

    /** The bytes of the letters, as characters. */
    private final String letters;

    OldEncoding(String title, String letters) {
        this.title = title;
        this.letters = letters;
    }

    /** What people call it, in either language. */
    String title() {
        return title;
    }

    /** The one that some bytes are in, if they have its letters in words, and none of windows-1252. */
    static Optional<OldEncoding> of(ByteBuffer bytes) {
        if (isIn(bytes, WINDOWS)) {
            return Optional.empty();
        }
        return Arrays.stream(values())
                .filter(each -> isIn(bytes, each.letters.substring(0, SMALL)))
                .findFirst();
    }

    private static boolean isIn(ByteBuffer bytes, String letters) {
        for (int at = bytes.position() + 1; at < bytes.limit() - 1; at++) {
            if (letters.indexOf(bytes.get(at) & 0xFF) >= 0
                    && isLetter(bytes.get(at - 1) | 0x20)
                    && isLetter(bytes.get(at + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLetter(int small) {
        return small >= 'a' && small <= 'z';
    }

    /** Puts right what windows-1252 made of the letters. */
    void repair(CharBuffer chars, int from, int to) {
        for (int at = from; at < to; at++) {
            char wrong = chars.get(at);
            if (wrong > 0x7E) {
                chars.put(at, letter(String.valueOf(wrong).getBytes(CsvFormat.WINDOWS_1252)[0] & 0xFF, wrong));
            }
        }
    }

    /** The letter of a byte, or another character if it is none. */
    char letter(int code, char otherwise) {
        int at = letters.indexOf(code);
        return at < 0 ? otherwise : LETTERS.charAt(at);
    }
}
