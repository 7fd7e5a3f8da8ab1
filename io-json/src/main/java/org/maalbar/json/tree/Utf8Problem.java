package org.maalbar.json.tree;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.maalbar.problem.Place;
import org.maalbar.problem.Problem;

/** Says where bytes are not UTF-8. */
final class Utf8Problem {
    private Utf8Problem() {}

    static Problem in(byte[] bytes, int start) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer before = CharBuffer.allocate(bytes.length - start);
        decoder.decode(in, before, true);
        int offset = in.position();
        return Problem.error(
                "not-utf-8",
                endOf(before.flip().toString()),
                "Byte " + offset + " is not UTF-8; save the file as UTF-8",
                "Byte " + offset + " er ikke UTF-8; gem filen som UTF-8");
    }

    /** The place after the last character of a text. */
    static Place endOf(String text) {
        int line = 1;
        int lineStart = 0;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character == '\n' || (character == '\r' && !text.startsWith("\n", at + 1))) {
                line++;
                lineStart = at + 1;
            }
        }
        return Place.unknown().at(line, text.length() - lineStart + 1);
    }
}
