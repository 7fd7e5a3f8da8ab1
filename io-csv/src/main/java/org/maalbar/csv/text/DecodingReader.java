package org.maalbar.csv.text;

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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maalbar.csv.table.BrokenTableException;
import org.maalbar.csv.table.Places;
import org.maalbar.problem.Problem;

/**
 * Decodes a table in one pass, whatever its size, and strictly: what its encoding cannot contain is an error where it is, and
 * everything before it is read. UTF-8 and UTF-16 are known by their byte order marks. Without one, a file is UTF-8, until it is
 * found not to be; if it had only ASCII so far, the rest is windows-1252, where that is allowed; if not, two
 * encodings are mixed up, and no guess is made. Where the Danish letters are those of DOS or a Macintosh, that is an error, but they
 * are read.
 */
public final class DecodingReader extends Reader {
    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final boolean isWindowsAllowed;
    private final long mostBytes;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    private final CharBuffer chars = CharBuffer.allocate(BUFFER).flip();
    private final LineEnds lineEnds = new LineEnds();

    private @Nullable CharsetDecoder decoder;
    private @Nullable BrokenTableException broken;
    private @Nullable BrokenTableException cutOff;
    private boolean isAtEnd;
    private boolean isFlushed;
    private boolean isAscii = true;
    private long bytesRead;
    private @Nullable OldEncoding oldEncoding;
    private int lineOfOldEncoding;

    public DecodingReader(InputStream in, boolean isWindowsAllowed, long mostBytes) {
        this.in = in;
        this.isWindowsAllowed = isWindowsAllowed;
        this.mostBytes = mostBytes;
    }

    /** Whether something was read as windows-1252. */
    public boolean isWindows1252() {
        return decoder != null && decoder.charset().equals(CsvFormat.WINDOWS_1252);
    }

    /** That the text is in another encoding, and where that is first seen. */
    Optional<Problem> oldEncoding(Places places) {
        return Optional.ofNullable(oldEncoding)
                .map(OldEncoding::title)
                .map(title -> Problem.error(
                        "old-encoding",
                        places.cell(lineOfOldEncoding, 0),
                        "From this line on, the Danish letters are those of " + title
                                + ", not of UTF-8 or Windows: save the table as \"CSV UTF-8\"",
                        "Fra denne linje er de danske bogstaver i tegnsættet " + title
                                + ", ikke i UTF-8 eller Windows: gem tabellen som »CSV UTF-8«"));
    }

    /** Some of the first lines, at least one, as far as they fit into the buffer and can be read; nothing is used up. */
    public List<String> firstLines(int most) throws IOException {
        int at = 0;
        int ends = 0;
        do {
            for (; at < chars.remaining(); at++) {
                ends += chars.charAt(at) == '\n' || chars.charAt(at) == '\r' ? 1 : 0;
            }
        } while (ends < 2 * most && broken == null && fill());
        List<String> lines = chars.toString().lines().limit(most).toList();
        return lines.isEmpty() ? List.of("") : lines;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (!chars.hasRemaining()) {
            if (broken != null) {
                throw broken;
            }
            if (!fill() && broken == null) {
                return -1;
            }
        }
        int count = Math.min(length, chars.remaining());
        chars.get(target, offset, count);
        return count;
    }

    /** Decodes some more, after what is not yet read; false if there is no more, or no room for it. */
    private boolean fill() throws IOException {
        int before = chars.remaining();
        chars.compact();
        try {
            decode(decoder == null ? begin() : decoder);
        } catch (BrokenTableException e) {
            broken = e;
        } finally {
            chars.flip();
        }
        return chars.remaining() > before;
    }

    private CharsetDecoder begin() throws IOException {
        while (!isAtEnd && cutOff == null && bytes.remaining() < Sniffer.ENOUGH) {
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

    /** Reads no byte beyond the limit, but asks whether there is one, so that all that is before it can be decoded. */
    private void readMore() throws IOException {
        if (bytesRead == mostBytes) {
            isAtEnd = in.read() < 0;
            cutOff = isAtEnd ? null : tooLarge();
            return;
        }
        bytes.compact();
        try {
            int most = (int) Math.min(bytes.remaining(), mostBytes - bytesRead);
            int count = in.read(bytes.array(), bytes.position(), most);
            isAtEnd = count < 0;
            bytes.position(bytes.position() + Math.max(count, 0));
            bytesRead += Math.max(count, 0);
        } catch (BrokenTableException e) {
            cutOff = e;
        } finally {
            bytes.flip();
        }
    }

    /** Decodes until there is something to read, or no room, or nothing more that can be decoded. */
    private void decode(CharsetDecoder first) throws IOException {
        CharsetDecoder by = first;
        int before = chars.position();
        boolean isFull = false;
        while (chars.position() == before && !isFull && !isFlushed) {
            if (!isAtEnd && cutOff == null) {
                readMore();
            }
            CoderResult result = decodeOnce(by);
            isFull = result.isOverflow();
            if (result.isError() && !isLetterOfOldEncoding()) {
                if (!mayBeWindows(by)) {
                    throw undecodable(by.charset(), result.length());
                }
                by = strict(CsvFormat.WINDOWS_1252);
                decoder = by;
                oldEncoding = oldEncoding();
            } else if (cutOff != null && result.isUnderflow()) {
                throw cutOff.inRow(lineEnds.line());
            } else if (isAtEnd && result.isUnderflow()) {
                by.flush(chars);
                isFlushed = true;
            }
        }
    }

    /** What the first bytes that are not ASCII show; it is reported where they are, and their letters are put right. */
    private @Nullable OldEncoding oldEncoding() throws IOException {
        while (!isAtEnd && cutOff == null && bytes.remaining() < Sniffer.ENOUGH) {
            readMore();
        }
        // The letter before them is read already.
        ByteBuffer shown = ByteBuffer.allocate(bytes.remaining() + 1);
        shown.put((byte) (chars.position() == 0 ? ' ' : chars.get(chars.position() - 1)));
        shown.put(bytes.duplicate()).flip();
        lineOfOldEncoding = lineEnds.line();
        return OldEncoding.of(shown).orElse(null);
    }

    /** Reads a letter that windows-1252 lacks. */
    private boolean isLetterOfOldEncoding() {
        char letter = oldEncoding == null || !isWindows1252()
                ? 0
                : oldEncoding.letter(bytes.get(bytes.position()) & 0xFF, (char) 0);
        if (letter == 0) {
            return false;
        }
        bytes.get();
        chars.put(letter);
        return true;
    }

    private CoderResult decodeOnce(CharsetDecoder by) {
        int before = bytes.position();
        int written = chars.position();
        if (by.charset().equals(StandardCharsets.UTF_8) || isWindows1252()) {
            CommonBytes.decode(by.charset(), bytes, chars);
        }
        CoderResult result = by.decode(bytes, chars, isAtEnd);
        isAscii &= bytes.position() - before == chars.position() - written;
        if (oldEncoding != null) {
            oldEncoding.repair(chars, written, chars.position());
        }
        lineEnds.count(chars.array(), written, chars.position());
        return result;
    }

    private boolean mayBeWindows(CharsetDecoder by) {
        return isWindowsAllowed && isAscii && by.charset().equals(StandardCharsets.UTF_8);
    }

    private BrokenTableException tooLarge() {
        return new BrokenTableException(
                "too-large",
                1,
                1,
                "The file has more than " + mostBytes + " bytes; nothing from here on was read",
                "Filen har mere end " + mostBytes + " byte; herfra er intet læst");
    }

    private BrokenTableException undecodable(Charset charset, int length) {
        byte[] wrong = new byte[length];
        bytes.duplicate().get(wrong);
        String hex = HexFormat.ofDelimiter(" ").withUpperCase().formatHex(wrong);
        long offset = bytesRead - bytes.remaining();
        boolean isMixed = charset.equals(StandardCharsets.UTF_8) && isWindowsAllowed;
        String code = charset.name().startsWith("UTF-16")
                ? "not-utf-16"
                : "not-" + charset.name().toLowerCase(Locale.ROOT);
        return new BrokenTableException(
                isMixed ? "mixed-encodings" : code,
                lineEnds.line(),
                1,
                "Byte " + offset + " (" + hex + ") is not " + charset.name()
                        + (isMixed ? ", which is what stands before it" : "") + ": save the table as \"CSV UTF-8\";"
                        + " nothing from here on was read",
                "Byte " + offset + " (" + hex + ") er ikke " + charset.name()
                        + (isMixed ? ", som det foregående er" : "") + ": gem tabellen som »CSV UTF-8«;"
                        + " herfra er intet læst");
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
