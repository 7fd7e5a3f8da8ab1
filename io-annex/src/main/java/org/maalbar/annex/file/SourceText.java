package org.maalbar.annex.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The characters of a text file. */
public final class SourceText {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final Pattern OTHER_SPACE = Pattern.compile("[\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000]");

    private SourceText() {}

    /**
     * Decodes a text: UTF-16 if it begins with its mark, or else UTF-8, or else what old programs on Danish machines write.
     *
     * @throws BrokenSourceException if it is no text, or too long
     */
    public static String of(byte[] bytes, SourceRemarks remarks) throws BrokenSourceException {
        String text = decoded(bytes, remarks);
        if (text.length() > TextBudget.MOST_CHARACTERS) {
            throw TextBudget.tooLong();
        } else if (text.indexOf('\0') >= 0) {
            throw BrokenSourceException.other(
                    "This is no text: it has characters with the code 0. Save it as .docx, or as text in UTF-8",
                    "Dette er ikke en tekst: den har tegn med koden 0. Gem den som .docx eller som tekst i UTF-8");
        }
        return plainSpaces(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    }

    /** The same text, each space that keeps words together, or is narrower than others, as a plain one. */
    public static String plainSpaces(String text) {
        return OTHER_SPACE.matcher(text).replaceAll(" ");
    }

    private static String decoded(byte[] bytes, SourceRemarks remarks) {
        int start = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        if (start == 0xFEFF || start == 0xFFFE) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            remarks.add(SourceRemarks.Kind.OLD_ENCODING);
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }
}
