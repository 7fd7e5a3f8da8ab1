package org.maalbar.csv.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import org.maalbar.csv.table.BrokenTableException;
import org.maalbar.problem.Problem;

/**
 * What became of some bytes.
 *
 * @param text what was read of them
 * @param problem why no more was, if something is wrong
 * @param isWindows1252 whether it was read as windows-1252
 */
public record ReadText(String text, Optional<Problem> problem, boolean isWindows1252) {
    public static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    public static ReadText of(byte... bytes) {
        return read(new DecodingReader(new ByteArrayInputStream(bytes), true, Long.MAX_VALUE), 1 << 16);
    }

    public static ReadText unicode(byte... bytes) {
        return read(new DecodingReader(new ByteArrayInputStream(bytes), false, Long.MAX_VALUE), 1 << 16);
    }

    public static ReadText atMost(int mostBytes, byte... bytes) {
        return read(new DecodingReader(new ByteArrayInputStream(bytes), true, mostBytes), 1 << 16);
    }

    /** Reads bytes that come in chunks of one size, into buffers of another. */
    public static ReadText inPieces(int chunk, int buffer, byte... bytes) {
        return read(new DecodingReader(chunked(chunk, bytes), true, Long.MAX_VALUE), buffer);
    }

    public static ByteArrayInputStream chunked(int chunk, byte... bytes) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(length, chunk));
            }
        };
    }

    private static ReadText read(DecodingReader reader, int buffer) {
        StringBuilder text = new StringBuilder();
        char[] target = new char[buffer + 2];
        try (reader) {
            for (int count = reader.read(target, 1, buffer); count >= 0; count = reader.read(target, 1, buffer)) {
                text.append(target, 1, count);
            }
            return new ReadText(text.toString(), Optional.empty(), reader.isWindows1252());
        } catch (BrokenTableException e) {
            return new ReadText(text.toString(), Optional.of(e.problem()), reader.isWindows1252());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Bytes, given as texts in one encoding and as single bytes. */
    public static byte[] bytes(Charset charset, Object... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Arrays.stream(parts)
                .map(part -> part instanceof String text
                        ? text.getBytes(charset)
                        : new byte[] {((Integer) part).byteValue()})
                .forEach(bytes::writeBytes);
        return bytes.toByteArray();
    }
}
