package org.maalbar.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.maalbar.programme.Programme;
import org.maalbar.testkit.MaalbarArbitraries;

/** Lines stand by themselves, whatever is between them and however they arrive. */
@Tag("once")
class ProgrammeLinesProperties {

    @Property(tries = 300)
    void garbageBetweenLinesSpoilsNoOtherLine(
            @ForAll @Size(max = 20) List<@IntRange(max = 2) Integer> kinds, @ForAll("garbage") List<byte[]> garbage) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        List<String> titles = new ArrayList<>();
        for (int at = 0; at < kinds.size(); at++) {
            boolean isGarbage = kinds.get(at) == 0 && !garbage.isEmpty();
            if (!isGarbage) {
                titles.add("Plan " + at);
            }
            text.writeBytes(isGarbage ? garbage.get(at % garbage.size()) : good("Plan " + at));
            text.writeBytes(kinds.get(at) == 1 ? new byte[] {'\r', '\n'} : new byte[] {'\n'});
        }

        ProgrammeLines lines = ProgrammeLines.of(new ByteArrayInputStream(text.toByteArray()), "in");

        assertThat(lines.stream().flatMap(line -> line.value().stream()).map(Programme::title))
                .isEqualTo(titles);
        assertThat(lines.read()).isEqualTo(kinds.size());
        assertThat(lines.accepted()).isEqualTo(titles.size());
        assertThat(lines.accepted() + lines.rejected() + lines.blank()).isEqualTo(lines.read());
    }

    @Property(tries = 200)
    void programmesAreReadBackWhateverStandsBetweenThem(
            @ForAll("programmes") List<Programme> programmes, @ForAll("garbage") List<byte[]> garbage)
            throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        for (int at = 0; at < programmes.size(); at++) {
            ProgrammeLines.write(programmes.subList(at, at + 1), text);
            if (at < garbage.size()) {
                text.writeBytes(garbage.get(at));
                text.write('\n');
            }
        }

        ProgrammeLines lines = ProgrammeLines.of(new ByteArrayInputStream(text.toByteArray()), "in");

        assertThat(lines.stream().flatMap(line -> line.value().stream())).isEqualTo(programmes);
    }

    @Provide
    Arbitrary<List<Programme>> programmes() {
        return MaalbarArbitraries.programmes().withBuiltInRules().list().ofMaxSize(4);
    }

    @Property(tries = 300)
    void itDoesNotMatterInWhichPiecesLinesArrive(
            @ForAll("garbage") List<byte[]> garbage,
            @ForAll Random random,
            @ForAll @IntRange(min = 1, max = 60) int most) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        for (byte[] line : garbage) {
            text.writeBytes(line);
            text.write('\n');
            text.writeBytes(good("Plan"));
            text.writeBytes(new byte[] {'\r', '\n'});
        }
        JsonSettings settings =
                JsonSettings.standard().limits(JsonLimits.standard().bytes(most));

        assertThat(told(new InPieces(text.toByteArray(), random), settings))
                .isEqualTo(told(new ByteArrayInputStream(text.toByteArray()), settings));
    }

    private static List<String> told(InputStream in, JsonSettings settings) {
        return ProgrammeLines.of(in, "in", settings).stream()
                .map(line -> line.value() + " " + line.problems())
                .toList();
    }

    private static byte[] good(String title) {
        return ("{\"format\": \"maalbar/1\", \"title\": \"" + title + "\"}").getBytes(StandardCharsets.UTF_8);
    }

    /** Bytes that are no programme, and no line end. */
    @Provide
    Arbitrary<List<byte[]>> garbage() {
        Arbitrary<Byte> signs = Arbitraries.of(
                (byte) '{', (byte) '}', (byte) '"', (byte) '[', (byte) '\\', (byte) ' ', (byte) '\r', (byte) 0, (byte)
                        0xC3);
        Arbitrary<Byte> any = Arbitraries.bytes().filter(each -> each != '\n');
        return Arbitraries.oneOf(signs, any)
                .array(byte[].class)
                .ofMaxSize(100)
                .list()
                .ofMaxSize(5);
    }

    /** Gives a few bytes at a time. */
    private static final class InPieces extends InputStream {
        private final ByteArrayInputStream in;
        private final Random random;

        InPieces(byte[] bytes, Random random) {
            this.in = new ByteArrayInputStream(bytes);
            this.random = random;
        }

        @Override
        public int read() {
            return in.read();
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            return in.read(bytes, from, Math.min(length, 1 + random.nextInt(20)));
        }
    }
}
