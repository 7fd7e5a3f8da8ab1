package org.maalbar.csv.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.maalbar.csv.text.ReadText.WINDOWS_1252;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.maalbar.problem.Problem;

class DecodingReaderProperties {
    private static final String MARK = "\uFEFF";
    private static final Pattern OFFSET = Pattern.compile("Byte (\\d+) \\(");

    private static final int BUFFER = 1 << 16;

    @Property
    void textIsReadBackFromUtf8(
            @ForAll("paddings") int before,
            @ForAll("texts") String text,
            @ForAll boolean isMarked,
            @ForAll("sizes") int chunk,
            @ForAll("sizes") int buffer) {
        isReadBack("\n".repeat(before) + text, UTF_8, isMarked, chunk, buffer);
    }

    @Property
    void textIsReadBackFromUtf16(
            @ForAll("paddings") int before,
            @ForAll("texts") String text,
            @ForAll boolean isBig,
            @ForAll("sizes") int chunk,
            @ForAll("sizes") int buffer) {
        isReadBack("\n".repeat(before / 2) + text, isBig ? UTF_16BE : UTF_16LE, true, chunk, buffer);
    }

    private static void isReadBack(String text, Charset charset, boolean isMarked, int chunk, int buffer) {
        byte[] bytes = ((isMarked ? MARK : "") + text).getBytes(charset);
        Assume.that(isMarked || !text.startsWith(MARK));
        Assume.that(new Sniffer(Arrays.copyOf(bytes, Math.min(bytes.length, Sniffer.ENOUGH)))
                .refusal()
                .isEmpty());
        assertThat(ReadText.inPieces(chunk, buffer, bytes)).isEqualTo(new ReadText(text, Optional.empty(), false));
    }

    /** An ø before ASCII cannot be UTF-8, whatever follows. */
    @Property
    void textIsReadBackFromWindows1252(
            @ForAll("paddings") int before,
            @ForAll("windowsTexts") String text,
            @ForAll("sizes") int chunk,
            @ForAll("sizes") int buffer) {
        String all = "\n".repeat(before) + "Nr.;Beløb;" + text;
        assertThat(ReadText.inPieces(chunk, buffer, all.getBytes(WINDOWS_1252)))
                .isEqualTo(new ReadText(all, Optional.empty(), true));
    }

    @Property(tries = 1000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void allBytesBeforeTheFirstWrongOneAreRead(@ForAll("bytes") byte[] bytes) {
        Assume.that(OldEncoding.of(ByteBuffer.wrap(bytes)).isEmpty());
        ReadText read = ReadText.of(bytes);
        String code = read.problem().map(Problem::code).orElse("none");
        Statistics.collect(code.equals("none") ? "read" : code);
        Statistics.coverage(coverage -> {
            coverage.check("read").count(count -> count > 0);
            coverage.check("mixed-encodings").count(count -> count > 0);
            coverage.check("not-utf-16").count(count -> count > 0);
            coverage.check("not-windows-1252").count(count -> count > 0);
        });
        if (code.equals("not-csv")) {
            assertThat(read.text()).isEmpty();
            return;
        }
        int end = read.problem().map(DecodingReaderProperties::offset).orElse(bytes.length);
        if (!code.equals("none")) {
            assertThat(end).isBetween(0, bytes.length - 1);
        }
        assertThat(encoded(read, bytes)).isEqualTo(Arrays.copyOf(bytes, end));
    }

    private static int offset(Problem problem) {
        Matcher matcher = OFFSET.matcher(problem.message());
        assertThat(matcher.lookingAt()).isTrue();
        return Integer.parseInt(matcher.group(1));
    }

    /** What was read, in the encoding it was read from, and with its mark. */
    private static byte[] encoded(ReadText read, byte... bytes) {
        for (Charset charset : new Charset[] {UTF_8, UTF_16LE, UTF_16BE}) {
            byte[] mark = MARK.getBytes(charset);
            if (bytes.length >= mark.length && Arrays.equals(mark, Arrays.copyOf(bytes, mark.length))) {
                return (MARK + read.text()).getBytes(charset);
            }
        }
        return read.text().getBytes(read.isWindows1252() ? WINDOWS_1252 : UTF_8);
    }

    @Property
    void whatIsReadDependsOnNoBuffer(
            @ForAll("bytes") byte[] bytes,
            @ForAll("paddings") int before,
            @ForAll("sizes") int chunk,
            @ForAll("sizes") int buffer) {
        byte[] padded = new byte[before + bytes.length];
        Arrays.fill(padded, 0, before, (byte) '\n');
        System.arraycopy(bytes, 0, padded, before, bytes.length);

        ReadText read = ReadText.of(padded);

        assertThat(ReadText.inPieces(chunk, buffer, padded)).isEqualTo(read);
        read.problem().ifPresent(problem -> {
            String text = read.text().replace("\r\n", "\n").replace('\r', '\n');
            int lines = (int) text.chars().filter(it -> it == '\n').count();
            assertThat(problem.place().line()).hasValue(lines + 1);
        });
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<Character> any = Arbitraries.chars();
        Arbitrary<Integer> points = Arbitraries.frequencyOf(
                Tuple.of(
                        3,
                        Arbitraries.of(";", "\r", "\n", "a", "å", "€", "\uFFFE", "😀")
                                .map(it -> it.codePointAt(0))),
                Tuple.of(1, any.map(it -> (int) it)),
                Tuple.of(1, Arbitraries.integers().between(0x10000, 0x10FFFF)));
        return points.filter(it -> it > 0xFFFF || !Character.isSurrogate((char) (int) it))
                .list()
                .ofMaxSize(300)
                .map(list -> list.stream().map(Character::toString).collect(Collectors.joining()));
    }

    @Provide
    Arbitrary<String> windowsTexts() {
        return Arbitraries.integers()
                .between(0, 255)
                .filter(it -> it != 0x81 && it != 0x8D && it != 0x8F && it != 0x90 && it != 0x9D)
                .map(it -> new String(new byte[] {it.byteValue()}, WINDOWS_1252))
                .list()
                .ofMaxSize(300)
                .map(list -> String.join("", list));
    }

    /** Pieces of text in several encodings, some of them broken, as files have them. */
    @Provide
    Arbitrary<byte[]> bytes() {
        Arbitrary<byte[]> marks =
                Arbitraries.of(UTF_8, UTF_16LE, UTF_16BE, UTF_8).map(MARK::getBytes);
        Arbitrary<byte[]> pieces = Arbitraries.oneOf(
                Arbitraries.of("a;b\r\n", "\r", "\n", "Maal").map(it -> it.getBytes(UTF_8)),
                Arbitraries.of("å", "€", "😀").map(it -> it.getBytes(UTF_8)),
                Arbitraries.of("å;", "Øst", "€ ", "\u2019 ").map(it -> it.getBytes(WINDOWS_1252)),
                Arbitraries.bytes().array(byte[].class).ofMaxSize(3));
        Arbitrary<byte[]> texts = pieces.list().ofMaxSize(30).map(DecodingReaderProperties::joined);
        return Arbitraries.oneOf(
                texts,
                Arbitraries.bytes().array(byte[].class),
                Combinators.combine(marks, texts).as((mark, text) -> joined(List.of(mark, text))));
    }

    private static byte[] joined(List<byte[]> pieces) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        pieces.forEach(all::writeBytes);
        return all.toByteArray();
    }

    /** None, or so many bytes that what follows them stands across the end of the reader's buffer. */
    @Provide
    Arbitrary<Integer> paddings() {
        return Arbitraries.oneOf(Arbitraries.just(0), Arbitraries.integers().between(BUFFER - 200, BUFFER + 2));
    }

    @Provide
    Arbitrary<Integer> sizes() {
        return Arbitraries.of(1, 2, 3, 7, 64, 4095, 4096, 4097, BUFFER - 1, BUFFER, 1 << 20);
    }
}
