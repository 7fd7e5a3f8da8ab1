package org.maalbar.csv.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maalbar.csv.text.ReadText.WINDOWS_1252;
import static org.maalbar.csv.text.ReadText.bytes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maalbar.csv.table.BrokenTableException;
import org.maalbar.problem.Place;
import org.maalbar.problem.Problem;

class DecodingReaderTest {
    private static final String MARK = "\uFEFF";

    @Test
    void textInUtf8IsReadWithAndWithoutAByteOrderMark() {
        ReadText expected = new ReadText("Mål;€\r\n", Optional.empty(), false);
        assertThat(ReadText.of(bytes(UTF_8, "Mål;€\r\n"))).isEqualTo(expected);
        assertThat(ReadText.of(bytes(UTF_8, MARK, "Mål;€\r\n"))).isEqualTo(expected);
    }

    @Test
    void textInUtf16IsReadWhereAByteOrderMarkSaysSo() {
        ReadText expected = new ReadText("Mål;€😀", Optional.empty(), false);
        assertThat(ReadText.of(bytes(UTF_16LE, MARK, "Mål;€😀"))).isEqualTo(expected);
        assertThat(ReadText.of(bytes(UTF_16BE, MARK, "Mål;€😀"))).isEqualTo(expected);
    }

    @Test
    void fromTheFirstByteThatIsNotUtf8TheRestIsWindows1252() {
        assertThat(ReadText.of(bytes(WINDOWS_1252, "Goal;Mål;€;“x”\r\n")))
                .isEqualTo(new ReadText("Goal;Mål;€;“x”\r\n", Optional.empty(), true));
    }

    @Test
    void whatCouldBeTheBeginningOfACharacterAtTheEndOfAFileIsWindows1252Too() {
        assertThat(ReadText.of(bytes(WINDOWS_1252, "naivit", 0xC3)))
                .isEqualTo(new ReadText("naivitÃ", Optional.empty(), true));
    }

    @Test
    void anEmptyFileIsAnEmptyText() {
        ReadText empty = new ReadText("", Optional.empty(), false);
        assertThat(ReadText.of()).isEqualTo(empty);
        assertThat(ReadText.of(bytes(UTF_8, MARK))).isEqualTo(empty);
    }

    @Test
    void whatIsNotUtf8IsAnErrorWhereWindows1252IsNotAllowed() {
        assertThat(ReadText.unicode(bytes(WINDOWS_1252, "a;b\r\n1;2\r\nMål;3")))
                .isEqualTo(new ReadText(
                        "a;b\r\n1;2\r\nM",
                        error(
                                "not-utf-8",
                                3,
                                "Byte 11 (E5) is not UTF-8: save the table as \"CSV UTF-8\"; nothing from here on was read",
                                "Byte 11 (E5) er ikke UTF-8: gem tabellen som »CSV UTF-8«; herfra er intet læst"),
                        false));
    }

    @Test
    void aCharacterThatTheEndOfTheFileCutsOffIsAnError() {
        assertThat(ReadText.unicode(bytes(UTF_8, "pris\n5", 0xE2, 0x82)))
                .isEqualTo(new ReadText(
                        "pris\n5",
                        error(
                                "not-utf-8",
                                2,
                                "Byte 6 (E2 82) is not UTF-8: save the table as \"CSV UTF-8\"; nothing from here on was read",
                                "Byte 6 (E2 82) er ikke UTF-8: gem tabellen som »CSV UTF-8«; herfra er intet læst"),
                        false));
    }

    @Test
    void aSurrogateEncodedByItselfIsNotUtf8() {
        assertThat(ReadText.unicode(bytes(UTF_8, "a", 0xED, 0xA0, 0x80))
                        .problem()
                        .map(Problem::code))
                .contains("not-utf-8");
    }

    @Test
    void windows1252BehindUtf8MixesEncodingsAndIsNotGuessedAt() {
        assertThat(ReadText.of(bytes(UTF_8, "Mål\rår\r\n", "M", 0xE5, "l")))
                .isEqualTo(new ReadText(
                        "Mål\rår\r\nM",
                        error(
                                "mixed-encodings",
                                3,
                                "Byte 11 (E5) is not UTF-8, which is what stands before it: save the table as \"CSV UTF-8\"; nothing from here on was read",
                                "Byte 11 (E5) er ikke UTF-8, som det foregående er: gem tabellen som »CSV UTF-8«; herfra er intet læst"),
                        false));
    }

    @Test
    void aByteOrderMarkSaysThatAllIsUtf8() {
        assertThat(ReadText.of(bytes(UTF_8, MARK, "M", 0xE5, "l")).problem().map(Problem::code))
                .contains("mixed-encodings");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x81, 0x8D, 0x8F, 0x90, 0x9D})
    void aByteThatWindows1252LeavesUndefinedIsAnError(int undefined) {
        String hex = Integer.toHexString(undefined).toUpperCase(Locale.ROOT);
        assertThat(ReadText.of(bytes(WINDOWS_1252, "Mål\n\nx", undefined, "y")))
                .isEqualTo(new ReadText(
                        "Mål\n\nx",
                        error(
                                "not-windows-1252",
                                3,
                                "Byte 6 (" + hex
                                        + ") is not windows-1252: save the table as \"CSV UTF-8\"; nothing from here on was read",
                                "Byte 6 (" + hex
                                        + ") er ikke windows-1252: gem tabellen som »CSV UTF-8«; herfra er intet læst"),
                        true));
    }

    @Test
    void halfASurrogatePairIsNotUtf16() {
        assertThat(ReadText.of(bytes(UTF_16LE, MARK, "a\r\nb", 0x00, 0xDC, "c")))
                .isEqualTo(new ReadText(
                        "a\r\nb",
                        error(
                                "not-utf-16",
                                2,
                                "Byte 10 (00 DC) is not UTF-16LE: save the table as \"CSV UTF-8\"; nothing from here on was read",
                                "Byte 10 (00 DC) er ikke UTF-16LE: gem tabellen som »CSV UTF-8«; herfra er intet læst"),
                        false));
        assertThat(ReadText.of(bytes(UTF_16BE, MARK, "a", 0xD8, 0x3D)).problem())
                .isEqualTo(error(
                        "not-utf-16",
                        1,
                        "Byte 4 (D8 3D) is not UTF-16BE: save the table as \"CSV UTF-8\"; nothing from here on was read",
                        "Byte 4 (D8 3D) er ikke UTF-16BE: gem tabellen som »CSV UTF-8«; herfra er intet læst"));
    }

    @Test
    void halfACharacterAtTheEndIsNotUtf16() {
        assertThat(ReadText.of(bytes(UTF_16LE, MARK, "ab", 0x63)))
                .isEqualTo(new ReadText(
                        "ab",
                        error(
                                "not-utf-16",
                                1,
                                "Byte 6 (63) is not UTF-16LE: save the table as \"CSV UTF-8\"; nothing from here on was read",
                                "Byte 6 (63) er ikke UTF-16LE: gem tabellen som »CSV UTF-8«; herfra er intet læst"),
                        false));
    }

    @Test
    void aLetterWhoseBytesInUtf16LookLikeALineEndIsNone() {
        assertThat(ReadText.of(bytes(UTF_16BE, MARK, "ਊ਍\n", 0xDC, 0x00))
                        .problem()
                        .map(Problem::place))
                .contains(Place.unknown().at(2, 1));
    }

    @Test
    void aFileOfAsManyBytesAsAllowedIsRead() {
        assertThat(ReadText.atMost(6, bytes(UTF_8, "a\nblå")))
                .isEqualTo(new ReadText("a\nblå", Optional.empty(), false));
    }

    @Test
    void ofALargerFileIsReadWhatIsWholeBeforeTheLimit() {
        assertThat(ReadText.atMost(5, bytes(UTF_8, "a\nblå")))
                .isEqualTo(new ReadText(
                        "a\nbl",
                        error(
                                "too-large",
                                2,
                                "The file has more than 5 bytes; nothing from here on was read",
                                "Filen har mere end 5 byte; herfra er intet læst"),
                        false));
    }

    @Test
    void whereNoByteIsAllowedOnlyAnEmptyFileIsRead() {
        assertThat(ReadText.atMost(0).problem()).isEmpty();
        assertThat(ReadText.atMost(0, bytes(UTF_8, "a")).problem().map(Problem::code))
                .contains("too-large");
    }

    @Test
    void theFirstLineCanBeSeenBeforeItIsRead() throws IOException {
        for (String end : new String[] {"\r\n", "\n", "\r", ""}) {
            assertThat(firstLine("sep=;" + end)).isEqualTo("sep=;");
        }
        assertThat(firstLine("\nmål")).isEmpty();
        assertThat(firstLine("")).isEmpty();
    }

    @Test
    void theFirstLineIsWholeAlsoWhereItIsWindows1252() throws IOException {
        DecodingReader reader = reader(new ByteArrayInputStream(bytes(WINDOWS_1252, "Mål,Formål\n1,2")));
        assertThat(reader.firstLines(1).get(0)).isEqualTo("Mål,Formål");
        assertThat(rest(reader)).isEqualTo("Mål,Formål\n1,2");
    }

    @Test
    void theFirstLineIsWholeAlsoWhereItComesInPieces() throws IOException {
        String line = "Mål;".repeat(10_000);
        DecodingReader reader = reader(ReadText.chunked(999, bytes(UTF_8, line, "\r\n1;2")));
        assertThat(reader.firstLines(1).get(0)).isEqualTo(line);
        assertThat(rest(reader)).isEqualTo(line + "\r\n1;2");
    }

    @Test
    void ofAFirstLineWithoutEndNoMoreIsSeenThanFitsIntoMemory() throws IOException {
        String text = "x" + "😀".repeat(100_000);
        DecodingReader reader = reader(new ByteArrayInputStream(bytes(UTF_8, text)));
        assertThat(reader.firstLines(1).get(0)).hasSizeBetween(65_000, 66_000);
        assertThat(rest(reader)).isEqualTo(text);
    }

    @Test
    void theFirstLineEndsWhereItCannotBeRead() throws IOException {
        DecodingReader reader = reader(new ByteArrayInputStream(bytes(UTF_8, "Mål;", 0xE5)));
        assertThat(reader.firstLines(1).get(0)).isEqualTo("Mål;");
        assertThatThrownBy(() -> rest(reader)).isInstanceOf(BrokenTableException.class);
    }

    @Test
    void whatCannotBeReadIsAnErrorHoweverOftenItIsTried() throws IOException {
        DecodingReader reader = reader(new ByteArrayInputStream(bytes(UTF_8, "å", 0xE5)));
        assertThat(reader.read()).isEqualTo('å');
        assertThatThrownBy(reader::read).isInstanceOf(BrokenTableException.class);
        assertThatThrownBy(reader::read).isInstanceOf(BrokenTableException.class);
    }

    @Test
    void aSourceThatFailsIsNoTextOfItsOwn() throws IOException {
        DecodingReader reader = reader(new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        });
        assertThatThrownBy(reader::read).isExactlyInstanceOf(IOException.class).hasMessage("gone");
        assertThatThrownBy(reader::read).isExactlyInstanceOf(IOException.class).hasMessage("gone");
    }

    private static Optional<Problem> error(String code, int line, String english, String danish) {
        return Optional.of(Problem.error(code, Place.unknown().at(line, 1), english, danish));
    }

    private static DecodingReader reader(InputStream in) {
        return new DecodingReader(in, true, Long.MAX_VALUE);
    }

    private static String firstLine(String text) throws IOException {
        return reader(new ByteArrayInputStream(bytes(UTF_8, text)))
                .firstLines(1)
                .get(0);
    }

    private static String rest(DecodingReader reader) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int next = reader.read(); next >= 0; next = reader.read()) {
            text.append((char) next);
        }
        return text.toString();
    }
}
