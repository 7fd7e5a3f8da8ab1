package org.maalbar.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decodes a table in one pass, whatever its size, and strictly: what its encoding cannot hold is an error where it stands, and
 * everything before it is read. UTF-8 and UTF-16 are known by their byte order marks. Without one, a file is UTF-8, until it is
 * found not to be; if it held nothing but ASCII so far, the rest is windows-1252, where that is allowed, and otherwise two
 * encodings are mixed up, and no guess is made.
 */
final class DecodingReader extends Reader {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final boolean isWindowsAllowed;
    private final long mostBytes;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    private final CharBuffer chars = CharBuffer.allocate(BUFFER).flip();

    private @Nullable CharsetDecoder decoder;
    private @Nullable BrokenTableException broken;
    private boolean isAtEnd;
    private boolean isFlushed;
    private boolean isAscii = true;
    private long bytesRead;
    private int line = 1;
    private boolean wasReturn;

    DecodingReader(InputStream in, boolean isWindowsAllowed, long mostBytes) {
        this.in = in;
        this.isWindowsAllowed = isWindowsAllowed;
        this.mostBytes = mostBytes;
    }

    /** Whether something was read as windows-1252. */
    boolean isWindows1252() {
        return decoder != null && decoder.charset().equals(WINDOWS_1252);
    }

    /** The first line, without its end, as far as it fits into the buffer; nothing is used up. */
    String firstLine() throws IOException {
        if (!chars.hasRemaining() && broken == null) {
            fill();
        }
        int end = chars.position();
        while (end < chars.limit() && chars.get(end) != '\n' && chars.get(end) != '\r') {
            end++;
        }
        return chars.subSequence(0, end - chars.position()).toString();
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (!chars.hasRemaining()) {
            if (broken != null) {
                throw broken;
            }
            if (!fill()) {
                return -1;
            }
        }
        int count = Math.min(length, chars.remaining());
        chars.get(target, offset, count);
        return count;
    }

    /** Decodes some more; false at the end. */
    private boolean fill() throws IOException {
        chars.clear();
        int wrongBytes = 0;
        try {
            wrongBytes = decode(decoder == null ? begin() : decoder);
        } catch (BrokenTableException e) {
            broken = e;
        }
        chars.flip();
        countLines();
        if (wrongBytes > 0) {
            broken = undecodable(wrongBytes);
        }
        return chars.hasRemaining() || broken != null;
    }

    private CharsetDecoder begin() throws IOException {
        while (!isAtEnd && bytes.remaining() < Sniffer.ENOUGH) {
            readMore();
        }
        byte[] start = new byte[Math.min(bytes.remaining(), Sniffer.ENOUGH)];
        bytes.duplicate().get(start);
        Sniffer sniffer = new Sniffer(start);
        Optional<BrokenTableException> refusal = sniffer.refusal();
        if (refusal.isPresent()) {
            throw refusal.get();
        }
        bytes.position(sniffer.markLength());
        isAscii = sniffer.markLength() == 0;
        decoder = strict(sniffer.charset());
        return decoder;
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private void readMore() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count < 0) {
            isAtEnd = true;
        } else {
            bytes.position(bytes.position() + count);
            bytesRead += count;
        }
        bytes.flip();
        if (bytesRead > mostBytes) {
            throw new BrokenTableException(
                    "too-large",
                    line,
                    1,
                    "The file has more than " + mostBytes + " bytes",
                    "Filen har mere end " + mostBytes + " byte");
        }
    }

    /** Decodes until there is something to read; returns how many bytes could not be, and stays before them. */
    private int decode(CharsetDecoder first) throws IOException {
        CharsetDecoder by = first;
        while (chars.position() == 0 && !isFlushed) {
            if (!isAtEnd) {
                readMore();
            }
            CoderResult result = decodeOnce(by);
            if (result.isError()) {
                if (!mayBeWindows(by)) {
                    return result.length();
                }
                by = strict(WINDOWS_1252);
                decoder = by;
            } else if (isAtEnd && result.isUnderflow()) {
                by.flush(chars);
                isFlushed = true;
            }
        }
        return 0;
    }

    private CoderResult decodeOnce(CharsetDecoder by) {
        int before = bytes.position();
        int written = chars.position();
        CoderResult result = by.decode(bytes, chars, isAtEnd);
        isAscii &= bytes.position() - before == chars.position() - written;
        return result;
    }

    private boolean mayBeWindows(CharsetDecoder by) {
        return isWindowsAllowed && isAscii && by.charset().equals(StandardCharsets.UTF_8);
    }

    private BrokenTableException undecodable(int length) {
        byte[] wrong = new byte[Math.min(length, bytes.remaining())];
        bytes.duplicate().get(wrong);
        String hex = HexFormat.ofDelimiter(" ").withUpperCase().formatHex(wrong);
        long offset = bytesRead - bytes.remaining();
        Charset charset = Objects.requireNonNull(decoder).charset();
        boolean isMixed = charset.equals(StandardCharsets.UTF_8) && isWindowsAllowed;
        return new BrokenTableException(
                isMixed ? "mixed-encodings" : "not-" + charset.name().toLowerCase(Locale.ROOT),
                line,
                1,
                "Byte " + offset + " (" + hex + ") is not " + charset.name()
                        + (isMixed ? ", which is what stands before it" : "") + "; nothing from here on was read",
                "Byte " + offset + " (" + hex + ") er ikke " + charset.name()
                        + (isMixed ? ", som det foregående er" : "") + "; herfra er intet læst");
    }

    /** Counts the line ends in what was decoded: CR, LF, and CR LF as one. */
    private void countLines() {
        char[] array = chars.array();
        int ends = 0;
        boolean afterReturn = wasReturn;
        for (int at = 0; at < chars.limit(); at++) {
            char character = array[at];
            if (character <= '\r') {
                if (character == '\r' || (character == '\n' && !afterReturn)) {
                    ends++;
                }
                afterReturn = character == '\r';
            } else {
                afterReturn = false;
            }
        }
        line += ends;
        wasReturn = afterReturn;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
