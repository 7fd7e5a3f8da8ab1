package org.maalbar.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maalbar.problem.Loaded;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Programme;

class ProgrammeLinesTest {
    private static final String BAD = "{\"format\": \"maalbar/1\"}";

    private static String good(String title) {
        return "{\"format\": \"maalbar/1\", \"title\": \"" + title + "\"}";
    }

    private static ProgrammeLines lines(String text) {
        return lines(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ProgrammeLines lines(byte[] bytes) {
        return ProgrammeLines.of(new ByteArrayInputStream(bytes), "in");
    }

    private static List<String> told(ProgrammeLines lines) {
        List<String> told = new ArrayList<>();
        for (Loaded<Programme> line : lines) {
            assertThat(line.value().isPresent()).isEqualTo(!line.hasErrors());
            line.problems().forEach(problem -> told.add(problem.toString()));
            line.value().ifPresent(programme -> told.add(programme.title()));
            addUp(lines);
        }
        addUp(lines);
        return told;
    }

    private static void addUp(ProgrammeLines lines) {
        assertThat(lines.accepted() + lines.rejected() + lines.blank()).isEqualTo(lines.read());
    }

    @Test
    void aFileHasAProgrammeOnEachLine(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("plans.ndjson"), good("Én") + "\n" + BAD + "\n" + good("To"));

        try (ProgrammeLines lines = ProgrammeLines.open(file)) {
            assertThat(told(lines))
                    .containsExactly(
                            "Én", "plans.ndjson:2:1: error [missing-field] The field \"title\" is missing", "To");
            assertThat(lines.read()).isEqualTo(3);
            assertThat(lines.accepted()).isEqualTo(2);
            assertThat(lines.rejected()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"A\nB", "A\nB\n", "A\r\nB", "A\r\nB\r\n", "A\nB\r", "\n \t\nA\r\n\r\n\r\r\nB\n\n \n"})
    void linesEndWithOrWithoutACarriageReturnAndTheLastNeedNotEnd(String layout) {
        String text = layout.replace("A", good("A")).replace("B", good("B"));

        assertThat(told(lines(text))).containsExactly("A", "B");
    }

    @Test
    void blankLinesAreCountedAndPassedOver() {
        ProgrammeLines lines = lines("\n \t \r\n" + BAD + "\n\n");

        assertThat(told(lines)).containsExactly("in:3:1: error [missing-field] The field \"title\" is missing");
        assertThat(lines.blank()).isEqualTo(3);
        assertThat(lines.read()).isEqualTo(4);
    }

    @Test
    void anEmptyFileHasNoLines() {
        ProgrammeLines lines = lines("");

        assertThat(told(lines)).isEmpty();
        assertThat(lines.read()).isZero();
    }

    @Test
    void aByteOrderMarkIsPassedOverWithAWarningOnTheFirstLine() {
        assertThat(told(lines("\uFEFF" + good("A") + "\n" + BAD)))
                .containsExactly(
                        "in:1:1: warning [byte-order-mark] The document begins with a byte order mark, passed over",
                        "A",
                        "in:2:1: error [missing-field] The field \"title\" is missing");
    }

    @Test
    void aFileOfAByteOrderMarkAloneHasABlankLine() {
        ProgrammeLines lines = lines("\uFEFF\r\n");

        assertThat(told(lines)).isEmpty();
        assertThat(lines.blank()).isEqualTo(1);
    }

    @Test
    void malformedUtf8SpoilsNoOtherLine() {
        byte[] bytes = (good("A") + "\n" + good("x") + "\n" + good("B")).getBytes(StandardCharsets.UTF_8);
        bytes[good("A").length() + 1 + good("").length() - 2] = (byte) 0xC3;

        List<String> told = told(lines(bytes));

        assertThat(told).hasSize(3).startsWith("A").endsWith("B");
        assertThat(told.get(1)).startsWith("in:2:35: error [not-utf-8]");
    }

    @Test
    void theFirstByteOfACharacterBeforeTheEndOfALineSpoilsNoOtherLine() {
        byte[] bytes = ("{}" + "x\n" + good("B")).getBytes(StandardCharsets.UTF_8);
        bytes[2] = (byte) 0xC3;

        assertThat(told(lines(bytes))).hasSize(2).endsWith("B");
    }

    @Test
    void aCarriageReturnByItselfEndsNoLine() {
        String split = good("A").replace(" ", "\r");

        assertThat(told(lines("\n" + split + "\n" + BAD + "\r" + BAD + "\n" + good("B"))))
                .containsExactly(
                        "A",
                        "in:3:1: error [missing-field] The field \"title\" is missing",
                        "in:3:25: error [trailing-text] The document goes on after its end",
                        "B");
    }

    @Test
    void columnsBehindACarriageReturnCountFromTheStartOfTheLine() {
        String line = "\uFEFF{\"format\":\r\"maalbar/1\",\r\"title\": 5}";

        assertThat(told(lines("\n" + line)))
                .last()
                .asString()
                .startsWith("in:2:" + line.indexOf('5') + " /title: error [wrong-type]");
    }

    @Test
    void nulBytesAndNestingSpoilNoOtherLine() {
        String deep = BAD.replace("}", ", \"x\": " + "[".repeat(100_000));

        List<String> told =
                told(lines("\0\n" + good("A") + "\n" + "\0".repeat(70_000) + "\n" + deep + "\n" + good("B")));

        assertThat(told).hasSize(5).contains("A").endsWith("B");
        assertThat(told.get(0)).startsWith("in:1:1: error [not-json]");
        assertThat(told.get(2)).startsWith("in:3:1: error [not-json]");
        assertThat(told.get(3)).startsWith("in:4:").contains("error [too-large]");
    }

    @Test
    void oneBadLineOfTenThousandIsTheOnlyOneLost() {
        List<String> text = new ArrayList<>();
        IntStream.range(0, 10_000).forEach(i -> text.add(good("Plan " + i)));
        text.set(5_000, good("Plan").substring(0, 20));

        ProgrammeLines lines = lines(String.join("\n", text));
        List<String> told = told(lines);

        assertThat(lines.accepted()).isEqualTo(9_999);
        assertThat(lines.rejected()).isEqualTo(1);
        assertThat(told.get(5_000))
                .isEqualTo("in:5001:21 /format: error [truncated] The document ends before it is complete");
        assertThat(told.get(9_999)).isEqualTo("Plan 9999");
    }

    @Test
    void aLineMayHaveAsManyBytesAsTheLimitAndNoMore() {
        byte[] text = (good("ø") + "\r\n" + good("ø") + " \r\n" + good("ø") + " \n" + good("ø"))
                .getBytes(StandardCharsets.UTF_8);
        int most = good("ø").getBytes(StandardCharsets.UTF_8).length;
        ProgrammeLines lines = ProgrammeLines.of(new ByteArrayInputStream(text), "in", limited(most));

        assertThat(told(lines))
                .containsExactly(
                        "ø",
                        "in:2:1: error [too-large] A line has at most " + most + " bytes",
                        "in:3:1: error [too-large] A line has at most " + most + " bytes",
                        "ø");
        assertThat(lines.rejected()).isEqualTo(2);
    }

    @Test
    void aVeryLongLineIsPassedOverWithoutBeingHeld() {
        InputStream in = new InputStream() {
            private long left = 200L << 20;
            private final InputStream rest =
                    new ByteArrayInputStream(("\n" + good("B")).getBytes(StandardCharsets.UTF_8));

            @Override
            public int read() {
                throw new UnsupportedOperationException("Byte by byte, this takes too long");
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                if (left <= 0) {
                    return rest.read(bytes, from, length);
                }
                Arrays.fill(bytes, from, from + length, (byte) 'x');
                left -= length;
                return length;
            }
        };
        ProgrammeLines lines = ProgrammeLines.of(in, "in", limited(1_000));

        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(30), () -> told(lines)))
                .containsExactly("in:1:1: error [too-large] A line has at most 1000 bytes", "B");
    }

    @Test
    void manyProblemsBehindManyCarriageReturnsCostLittleMore() {
        String returns = "\r".repeat(10_000_000);
        String unknown = IntStream.range(0, 900)
                .mapToObj(number -> ", \"x" + number + "\": 1")
                .reduce("", String::concat);
        ProgrammeLines lines = lines(returns + "{\"format\": \"maalbar/1\", \"title\": \"A\"" + unknown + "}");

        List<String> told = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> told(lines));

        assertThat(told).hasSize(900);
        assertThat(told.get(0)).startsWith("in:1:10000045 /x0: error [unknown-field]");
    }

    @Test
    void noLineIsReadBeforeItIsAskedFor() {
        AtLeisure in = new AtLeisure(good("A") + "\n", "\n", BAD + "\n", good("B"), "\n", good("C") + "\n");
        Iterator<Loaded<Programme>> lines = ProgrammeLines.of(in, "in").iterator();

        assertThat(in.given).isZero();
        assertThat(lines.hasNext()).isTrue();
        assertThat(lines.hasNext()).isTrue();
        assertThat(in.given).isEqualTo(1);
        lines.next();
        assertThat(in.given).isEqualTo(1);
        lines.next();
        assertThat(in.given).isEqualTo(3);
        lines.next();
        assertThat(in.given).isEqualTo(5);
    }

    /** Gives one piece whenever it is asked, as a connection does. */
    private static final class AtLeisure extends InputStream {
        private final String[] pieces;
        private int given;

        AtLeisure(String... pieces) {
            this.pieces = pieces;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException("Read in pieces");
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            if (given == pieces.length) {
                throw new IOException("cable");
            }
            byte[] piece = pieces[given++].getBytes(StandardCharsets.UTF_8);
            System.arraycopy(piece, 0, bytes, from, piece.length);
            return piece.length;
        }
    }

    @Test
    void aStreamThatBreaksOffBreaksOffTheLinesForGood() {
        ProgrammeLines lines = ProgrammeLines.of(new AtLeisure(good("A") + "\n", "{\"for"), "in");
        Iterator<Loaded<Programme>> iterator = lines.iterator();
        assertThat(iterator.next().orElseThrow().title()).isEqualTo("A");

        for (int attempt = 0; attempt < 2; attempt++) {
            assertThatThrownBy(iterator::hasNext)
                    .isInstanceOf(UncheckedIOException.class)
                    .hasRootCauseMessage("cable");
        }
        assertThat(lines.read()).isEqualTo(1);
        addUp(lines);
    }

    @Test
    void linesAreGoneThroughOnce() {
        ProgrammeLines lines = lines(good("A"));
        Iterator<Loaded<Programme>> iterator = lines.iterator();
        iterator.next();

        assertThatThrownBy(lines::iterator).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(lines::stream).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(iterator::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aStreamOfLinesReadsNoMoreThanItNeeds() {
        ProgrammeLines lines = lines((good("A") + "\n").repeat(10));

        assertThat(lines.stream().limit(3).map(Loaded::orElseThrow).map(Programme::title))
                .containsExactly("A", "A", "A");
        assertThat(lines.read()).isEqualTo(3);
    }

    @Test
    void aFileIsClosedAndAStreamOfSomebodyElseIsNot(@TempDir Path folder) throws IOException {
        List<String> closed = new ArrayList<>();
        InputStream in = new ByteArrayInputStream(new byte[0]) {
            @Override
            public void close() {
                closed.add("in");
            }
        };
        ProgrammeLines.of(in, "in").close();
        ProgrammeLines file = ProgrammeLines.open(Files.writeString(folder.resolve("a"), good("A")));
        file.close();

        assertThat(closed).isEmpty();
        assertThatThrownBy(file.iterator()::hasNext).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void aFileThatIsNotThereIsNoProblemButAnException(@TempDir Path folder) {
        assertThatThrownBy(() -> ProgrammeLines.open(folder.resolve("none"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aLineThatIsTooLongIsToldInDanishToo() {
        Problem problem = ProgrammeLines.of(new ByteArrayInputStream(new byte[10]), "in", limited(5))
                .iterator()
                .next()
                .problems()
                .get(0);

        assertThat(problem.danish()).isEqualTo("En linje fylder højst 5 byte");
    }

    @Test
    void eachProgrammeIsWrittenOnALine(@TempDir Path folder) throws IOException {
        List<Programme> programmes = List.of(
                Programme.builder("Én\u2028").build(), Programme.builder("To").build());
        Path file = folder.resolve("plans.ndjson");
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        ProgrammeLines.write(programmes, file);
        ProgrammeLines.write(programmes.stream()::iterator, out);

        assertThat(file).content(StandardCharsets.UTF_8).isEqualTo("""
                {"format":"maalbar/1","title":"Én\\u2028"}
                {"format":"maalbar/1","title":"To"}
                """);
        assertThat(out.toByteArray()).isEqualTo(Files.readAllBytes(file));
    }

    @Test
    void linesAreWrittenWhileThereAreMoreToCome() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Integer> sizes = new ArrayList<>();
        Stream<Programme> programmes = Stream.of("A", "B", "C")
                .peek(each -> sizes.add(out.size()))
                .map(each -> Programme.builder(each).build());

        ProgrammeLines.write(programmes::iterator, out);

        int line = good("A").replace(" ", "").length() + 1;
        assertThat(sizes).containsExactly(0, line, 2 * line);
    }

    @Test
    void aFileThatCannotBeWrittenWholeStaysAsItWas(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("plans.ndjson"), "old");
        Iterable<Programme> breaking =
                Stream.of("A", "").map(title -> Programme.builder(title).build())::iterator;

        assertThatThrownBy(() -> ProgrammeLines.write(breaking, file)).isInstanceOf(IllegalArgumentException.class);

        assertThat(folder).isDirectoryContaining(each -> each.equals(file));
        assertThat(file).hasContent("old");
    }

    private static JsonSettings limited(int bytes) {
        return JsonSettings.standard().limits(JsonLimits.standard().bytes(bytes));
    }
}
