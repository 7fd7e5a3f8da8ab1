package org.maalbar.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maalbar.csv.Imported;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Programme;

/** What is no workbook, a damaged one, or one made to do harm. */
@Timeout(30)
class HostileWorkbookTest {
    private static final String HEADER = "Indsats nr.|Indsats";
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private static Imported<Programme> read(byte[] file) throws IOException {
        return ProgrammeWorkbook.standard().read(new ByteArrayInputStream(file), "plan.xlsx");
    }

    private static String only(byte[] file) throws IOException {
        Imported<Programme> read = read(file);
        assertThat(read.value()).isEmpty();
        assertThat(read.problems()).hasSize(1);
        return read.problems().get(0).toString();
    }

    private static byte[] utf16(String name) {
        byte[] text = name.getBytes(StandardCharsets.UTF_16LE);
        byte[] file = new byte[1024];
        System.arraycopy(OLD_OFFICE, 0, file, 0, OLD_OFFICE.length);
        System.arraycopy(text, 0, file, 512, text.length);
        return file;
    }

    static Stream<Arguments> others() {
        return Stream.of(
                Arguments.of("[encrypted-workbook] The workbook is protected", utf16("EncryptedPackage")),
                Arguments.of("[old-workbook] This is an old Excel workbook (.xls)", utf16("Workbook")),
                Arguments.of("[not-a-workbook] This is an old document of Office", utf16("WordDocument")),
                Arguments.of("This is a Word document", TestWorkbook.zip(Map.of("word/document.xml", "<w/>"))),
                Arguments.of("This is a presentation", TestWorkbook.zip(Map.of("ppt/presentation.xml", "<p/>"))),
                Arguments.of("a binary Excel workbook (.xlsb)", TestWorkbook.zip(Map.of("xl/workbook.bin", "x"))),
                Arguments.of("a document of Numbers", TestWorkbook.zip(Map.of("Index/Document.iwa", "x"))),
                Arguments.of(
                        "an OpenDocument spreadsheet (.ods)",
                        TestWorkbook.zip(Map.of(
                                "mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", "<c/>"))),
                Arguments.of(
                        "an OpenDocument file, and no spreadsheet",
                        TestWorkbook.zip(
                                Map.of("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<c/>"))),
                Arguments.of("This is a zip archive", TestWorkbook.zip(Map.of("a.csv", "x"))),
                Arguments.of("This is a PDF", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)),
                Arguments.of("This is HTML or XML", "\uFEFF<html>".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("a CSV file is read by ProgrammeSheet", "Mål;Frist".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("The file is empty", new byte[0]));
    }

    @ParameterizedTest
    @MethodSource("others")
    void whatIsNoWorkbookIsRecognisedByItsContent(String expected, byte[] file) throws IOException {
        assertThat(only(file)).startsWith("plan.xlsx: error [").contains(expected);
    }

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private static TestWorkbook sheet(String content) {
        return TestWorkbook.empty().sheet("Ark1", content);
    }

    static Stream<Arguments> broken() {
        String start = "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Indsats</t></is></c></row>";
        return Stream.of(
                Arguments.of(
                        "no sheet has a cell \"zzzzzz1\"",
                        sheet("<sheetData><row><c r=\"ZZZZZZ1\"/></row></sheetData>")),
                Arguments.of(
                        "no sheet has a cell \"xfe1\"", sheet("<sheetData><row><c r=\"XFE1\"/></row></sheetData>")),
                Arguments.of(
                        "no sheet has a cell \"a1048577\"",
                        sheet("<sheetData><row><c r=\"A1048577\"/></row></sheetData>")),
                Arguments.of(
                        "no sheet has a cell \"99999999999\"",
                        sheet("<sheetData><row><c r=\"99999999999\"/></row></sheetData>")),
                Arguments.of("not in their order", sheet(start + "<row r=\"1\"/></sheetData>")),
                Arguments.of("not in their order", sheet(start + "<row r=\"9999999\"/></sheetData>")),
                Arguments.of(
                        "not in their order",
                        sheet(start + "<row r=\"2\"><c r=\"B2\"/><c r=\"A2\"/></row></sheetData>")),
                Arguments.of("not in their order", sheet(start + "<row r=\"2\"><c r=\"B3\"/></row></sheetData>")),
                Arguments.of("damaged", sheet(start + "<row r=\"-1\"/></sheetData>")),
                Arguments.of("damaged", sheet(start + "</sheetDat>")),
                Arguments.of("damaged", sheet(start + "<row r=\"2\">&nothing;</row></sheetData>")),
                Arguments.of("damaged", sheet(start + "</sheetData><mergeCells><mergeCell/></mergeCells>")),
                Arguments.of(
                        "more than 64 deep", sheet(start + "<x>".repeat(100) + "</x>".repeat(100) + "</sheetData>")),
                Arguments.of(
                        "has no part",
                        sheet(start + "</sheetData>")
                                .part(
                                        "xl/_rels/workbook.xml.rels",
                                        "<Relationships><Relationship Id=\"rId1\" Type=\"a/styles\" Target=\"../none.xml\"/></Relationships>")),
                Arguments.of(
                        "no sheet with cells",
                        sheet(start + "</sheetData>").part("xl/_rels/workbook.xml.rels", "<Relationships/>")),
                Arguments.of(
                        "a document type or entities",
                        sheet(start + "</sheetData>")
                                .part(
                                        "xl/sharedStrings.xml",
                                        "<!DOCTYPE sst [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><sst><si><t>&x;</t></si></sst>")),
                Arguments.of(
                        "a document type or entities",
                        sheet(start + "</sheetData>")
                                .part(
                                        "xl/styles.xml",
                                        "<!DOCTYPE s [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]><s>&b;</s>")),
                Arguments.of(
                        "damaged",
                        sheet(start + "</sheetData>").part("xl/workbook.xml", "<workbook><sheet/></workbook>")));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aBrokenWorkbookIsRejectedWithWhatToDo(String expected, TestWorkbook workbook) throws IOException {
        assertThat(read(workbook.bytes()).problems()).anySatisfy(problem -> {
            assertThat(problem.isError()).isTrue();
            assertThat(problem.message().toLowerCase(java.util.Locale.ROOT)).contains(expected);
        });
        assertThat(read(workbook.bytes()).value()).isEmpty();
    }

    @Test
    void whatBreaksOffIsReportedAtItsRow() throws IOException {
        String rows = TestWorkbook.rows(HEADER, "1|Oplysning").replace("</sheetData>", "");
        Imported<Programme> read = read(sheet(rows + "<row r=\"7\"><c r=\"ZZZZZZ7\"/></row></sheetData>")
                .bytes());

        assertThat(read.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "plan.xlsx Ark1!A7 #2: error [broken-workbook] No sheet has a cell \"ZZZZZZ7\": A1 is the first, and"
                                + " XFD1048576 the last; open it in Excel or LibreOffice, and save it again as .xlsx");
        assertThat(read.rows().rejected()).isEqualTo(1);
    }

    @Test
    void whatUnpacksToAThousandTimesItsSizeIsNotUnpacked() throws IOException {
        TestWorkbook bomb =
                sheet("<sheetData/>").strings("<si><t>" + " ".repeat(64) + "</t></si>" + "<si/>".repeat(2_000_000));

        assertThat(only(bomb.bytes())).contains("[too-large] A part of the workbook is more than 250 times as large");
    }

    @Test
    void oneTokenIsNotReadWithoutEnd() throws IOException {
        StringBuilder noise = new StringBuilder();
        java.util.Random random = new java.util.Random(7);
        for (int at = 0; at < 1 << 19; at++) {
            noise.append((char) ('a' + random.nextInt(26)));
        }
        TestWorkbook workbook = sheet("<sheetData/><!--" + noise + "-->");

        assertThat(only(workbook.bytes())).contains("[too-large] Something in the workbook has more than 131072 bytes");
    }

    @Test
    void aSheetHasTheBoundThatTheCallerGivesIt() throws IOException {
        byte[] file = TestWorkbook.of(HEADER, "1|Oplysning", "2|Kurser").bytes();

        assertThat(ProgrammeWorkbook.standard()
                        .characters(30)
                        .read(new ByteArrayInputStream(file), "plan.xlsx")
                        .problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "plan.xlsx Ark1!A2 #1: error [too-large] There are more than 30 characters in the cells; nothing"
                                + " from here on was read");
    }

    @Test
    void rowsOfCellsFarToTheRightTakeNoMemory() throws IOException {
        StringBuilder rows =
                new StringBuilder(TestWorkbook.rows(HEADER, "1|Oplysning").replace("</sheetData>", ""));
        for (int row = 3; row < 1_000; row++) {
            rows.append("<row r=\"%1$d\"><c r=\"XFD%1$d\"><v>1</v></c></row>".formatted(row));
        }

        assertThat(read(sheet(rows + "</sheetData>").bytes()).problems())
                .extracting(Problem::code)
                .contains("too-large");
    }

    @Test
    void aFileThatWasCutOffAnywhereIsDamaged() throws IOException {
        byte[] file = TestWorkbook.of(HEADER, "1|Oplysning").bytes();

        for (int length = 4; length < file.length; length += 7) {
            assertThat(only(java.util.Arrays.copyOf(file, length))).contains("damaged or cut off");
        }
    }

    @Test
    void aByteThatFlippedInAPartIsNoticed() throws IOException {
        byte[] file = TestWorkbook.of(HEADER, "1|Oplysning").bytes();
        int part = new String(file, StandardCharsets.ISO_8859_1).indexOf("worksheets/sheet1.xml") + 40;
        file[part] ^= 4;

        assertThat(read(file).value()).isEmpty();
        assertThat(read(file).problems()).extracting(Problem::code).contains("broken-workbook");
    }

    @Test
    void aPartIsInUtf8OrUtf16() throws IOException {
        byte[] file = TestWorkbook.of(HEADER, "1|Oplæring").bytes();
        String sheet = TestWorkbook.text(file, SHEET);

        assertThat(read(TestWorkbook.withPart(file, SHEET, sheet.getBytes(StandardCharsets.UTF_16)))
                        .orElseThrow()
                        .initiatives())
                .extracting(Initiative::title)
                .containsExactly("Oplæring");
        assertThat(only(TestWorkbook.withPart(file, SHEET, sheet.getBytes(StandardCharsets.ISO_8859_1))))
                .contains("damaged");
        for (String declared : List.of("iso-8859-1", "windows-1252", "us-ascii")) {
            String declaring = "<?xml version=\"1.0\" encoding=\"%s\"?>%s".formatted(declared, sheet);
            assertThat(only(TestWorkbook.withPart(file, SHEET, declaring.getBytes(Charset.forName(declared)))))
                    .contains("damaged");
        }
    }

    @Test
    void aTextMayBeInPiecesOfAnyKind() throws IOException {
        TestWorkbook workbook = TestWorkbook.of(
                HEADER, "1|#t=\"inlineStr\"><is><t>Op&#108;ys<![CDATA[ning & m]]>ed<!-- no -->et</t></is>");

        assertThat(read(workbook.bytes()).orElseThrow().initiatives())
                .extracting(Initiative::title)
                .containsExactly("Oplysning & medet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"C0AF", "C1BF", "E08080", "EDA080", "F0808080", "F4908080", "F5808080", "C3", "80"})
    void whatIsNotUtf8IsDamage(String bytes) throws IOException {
        byte[] file = TestWorkbook.of(HEADER, "1|Oplysning").bytes();
        String sheet = TestWorkbook.text(file, SHEET)
                .replace("Oplysning", new String(HexFormat.of().parseHex(bytes), StandardCharsets.ISO_8859_1));

        assertThat(only(TestWorkbook.withPart(file, SHEET, sheet.getBytes(StandardCharsets.ISO_8859_1))))
                .contains("damaged");
    }

    @Test
    void halfOfAPairInUtf16IsDamage() throws IOException {
        byte[] file = TestWorkbook.of(HEADER, "1|Oplysning").bytes();
        byte[] sheet = TestWorkbook.text(file, SHEET).getBytes(StandardCharsets.UTF_16BE);
        byte[] half = TestWorkbook.text(file, SHEET)
                .replace("Oplysning", "Oplysnin\uFFFF")
                .getBytes(StandardCharsets.UTF_16BE);
        for (int at = 0; at < half.length; at += 2) {
            if (half[at] == (byte) 0xFF) {
                half[at] = (byte) 0xD8;
            }
        }

        assertThat(read(TestWorkbook.withPart(file, SHEET, sheet)).value()).isPresent();
        assertThat(only(TestWorkbook.withPart(file, SHEET, half))).contains("damaged");
    }

    @Test
    @Timeout(20)
    void manyNamesAreRejected() throws IOException {
        StringBuilder elements = new StringBuilder();
        StringBuilder attributes = new StringBuilder();
        StringBuilder prefixes = new StringBuilder();
        StringBuilder instructions = new StringBuilder();
        for (int at = 0; at < 300_000; at++) {
            elements.append("<n").append(at).append("/>");
            attributes.append(" n").append(at).append("=\"\"");
            prefixes.append("<n xmlns:n").append(at).append("=\"u\"/>");
            instructions.append("<?n").append(at).append("?>");
        }
        String rows = TestWorkbook.rows(HEADER, "1|Oplysning");
        String prefixed = IntStream.range(0, 500)
                .mapToObj(at -> "<n xmlns:p%1$d=\"u\">%2$s</n>"
                        .formatted(at, elements.substring(0, 5_000).replace("<", "<p" + at + ":")))
                .collect(Collectors.joining());

        for (String many : List.of(
                elements.toString(),
                "<n" + attributes.substring(0, 100_000) + "/>",
                prefixes.toString(),
                instructions.toString(),
                prefixed)) {
            assertThat(only(sheet(rows + many).bytes())).contains("has more than 1000 names");
        }
        assertThat(only(sheet(rows + "<n" + attributes + "/>").bytes()))
                .contains("Something in the workbook has more than 131072 bytes");
    }

    @Test
    void gzipIsNoWorkbook() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(1);
        }

        assertThat(only(packed.toByteArray())).contains("This is no workbook");
    }

    @Test
    @Timeout(20)
    void aTextOfManyPiecesTakesNoLongerForEach() throws IOException {
        TestWorkbook workbook = TestWorkbook.of("Indsats nr.|Indsats", "1|#t=\"s\"><v>0</v>")
                .strings("<si>" + "<r><t>abcdefgh</t></r>".repeat(250_000) + "</si>");

        assertThat(ProgrammeWorkbook.standard()
                        .read(new ByteArrayInputStream(workbook.bytes()), "plan.xlsx")
                        .value())
                .isEmpty();
    }
}
