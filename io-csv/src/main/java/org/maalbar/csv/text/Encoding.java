package org.maalbar.csv.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import org.maalbar.problem.Printable;
import org.maalbar.problem.RefusedException;
import org.maalbar.text.Texts;

/** Encodes a whole text before anything of it is written, so that what the encoding lacks is never replaced. */
public final class Encoding {
    private static final String MARK = "\uFEFF";

    private Encoding() {}

    /**
     * The bytes of a table.
     *
     * @throws RefusedException if the encoding of the dialect lacks a character; the message names it and its line
     */
    public static byte[] bytes(String text, CsvFormat format) {
        CharsetEncoder encoder = format.charset()
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer in = CharBuffer.wrap(format.isMarked() ? MARK + text : text);
        ByteBuffer out = ByteBuffer.allocate((int) Math.ceil((in.length() + 1) * (double) encoder.maxBytesPerChar()));
        CoderResult result = encoder.encode(in, out, true);
        if (result.isError()) {
            throw lacks(format, text, in.position() - (format.isMarked() ? 1 : 0));
        }
        encoder.flush(out);
        return Arrays.copyOf(out.array(), out.position());
    }

    private static RefusedException lacks(CsvFormat format, String text, int at) {
        LineEnds lineEnds = new LineEnds();
        lineEnds.count(text.toCharArray(), 0, at);
        int character = text.codePointAt(at);
        String shown = Printable.of(Character.toString(character));
        String point = Texts.codePoint(character);
        return new RefusedException(
                format.charset() + " lacks the character \"" + shown + "\" (" + point + ") in line " + lineEnds.line(),
                format.charset() + " mangler tegnet »" + shown + "« (" + point + ") i linje " + lineEnds.line());
    }
}
