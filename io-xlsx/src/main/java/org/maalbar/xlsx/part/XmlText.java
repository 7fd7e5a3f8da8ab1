package org.maalbar.xlsx.part;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The text of a part in XML: UTF-8 or UTF-16, as packages have it (ECMA-376, part 2). The JDK's reader would find that out itself, but
 * prints to the console what it cannot decode.
 */
final class XmlText {
    private XmlText() {}

    /** Decodes bytes; what cannot be decoded is an error, and never replaced. */
    static Reader of(InputStream bytes) throws IOException {
        InputStream in = new BufferedInputStream(bytes);
        in.mark(4);
        byte[] start = in.readNBytes(3);
        in.reset();
        if (start.length == 3 && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB && start[2] == (byte) 0xBF) {
            in.skipNBytes(3);
        }
        return new InputStreamReader(
                in,
                charset(start)
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static Charset charset(byte[] start) {
        if (start.length < 2) {
            return StandardCharsets.UTF_8;
        }
        int first = (start[0] & 0xFF) << 8 | (start[1] & 0xFF);
        return switch (first) {
            case 0xFEFF, 0xFFFE -> StandardCharsets.UTF_16;
            case '<' << 8 -> StandardCharsets.UTF_16LE;
            case '<' -> StandardCharsets.UTF_16BE;
            default -> StandardCharsets.UTF_8;
        };
    }
}
