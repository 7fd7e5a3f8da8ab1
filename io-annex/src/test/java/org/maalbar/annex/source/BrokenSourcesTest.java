package org.maalbar.annex.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.maalbar.annex.source.TestDocument.paragraph;
import static org.maalbar.annex.source.TestDocument.table;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.maalbar.problem.Loaded;
import org.maalbar.problem.Problem;

/** Each way in which a document cannot be read, and what is then said. */
class BrokenSourcesTest {
    private static final String SAVE_AGAIN = "; open it in Word or LibreOffice, and save it again as .docx";
    private static final String SAVE_PART = "; save the part with the recommendations as a document of its own";
    private static final Duration SOON = Duration.ofSeconds(20);

    private static String error(byte[] bytes, String name) {
        return error(TestDocument.read(bytes, name));
    }

    private static String error(String text, String name) {
        return error(text.getBytes(StandardCharsets.ISO_8859_1), name);
    }

    private static String error(TestDocument document) {
        return error(document.read());
    }

    private static String error(Loaded<List<Block>> loaded) {
        assertThat(loaded.value()).isEmpty();
        List<Problem> errors =
                loaded.problems().stream().filter(Problem::isError).toList();
        assertThat(errors).hasSize(1);
        assertThat(errors.get(0).danish()).isNotEmpty();
        return "[" + errors.get(0).code() + "] " + errors.get(0).message();
    }

    private static TestDocument document(String content) {
        return TestDocument.of().part("word/document.xml", content);
    }

    @Test
    void aFileOfAnotherKind() {
        assertThat(error("x", "bilag.pages"))
                .isEqualTo("[unknown-kind] Cannot read bilag.pages: an annex is a .docx, .md or .txt");
        assertThat(error("", "bilag.docx")).isEqualTo("[not-a-document] The file is empty");
    }

    @Test
    void aPdf() {
        assertThat(error("%PDF-1.7\n...", "bilag.pdf"))
                .isEqualTo(
                        "[not-a-document] This is a PDF; make a text of it with pdftotext -raw FILE.pdf, and read FILE.txt");
    }

    @Test
    void anOldDocument() {
        assertThat(error("\u00D0\u00CF\u0011\u00E0...", "bilag.doc"))
                .isEqualTo(
                        "[not-a-document] This is an old document of Office (such as .doc); open it in Word or LibreOffice, and save it"
                                + " as .docx");
    }

    @Test
    void aDocumentWithAPassword() {
        assertThat(error(
                        "\u00D0\u00CF\u0011\u00E0" + String.join("\0", "EncryptedPackage".split("")) + "\0",
                        "bilag.docx"))
                .isEqualTo(
                        "[encrypted-document] The document is protected with a password; open it, and save it without (Word: File > Info"
                                + " > Protect Document > Encrypt with Password)");
    }

    @Test
    void aDocumentInRtf() {
        assertThat(error("{\\rtf1 Tekst}", "bilag.doc"))
                .isEqualTo(
                        "[not-a-document] This is a document in RTF; open it in Word or LibreOffice, and save it as .docx");
    }

    @Test
    void anOpenDocument() {
        assertThat(error(TestDocument.of().part("mimetype", "x").part("content.xml", "<x/>")))
                .isEqualTo(
                        "[not-a-document] This is an OpenDocument file (.odt or the like); open it in LibreOffice or Word, and save it as"
                                + " .docx");
    }

    @Test
    void aWorkbook() {
        assertThat(error(TestDocument.of().part("xl/workbook.xml", "<x/>")))
                .isEqualTo("[not-a-document] This is an Excel workbook; an annex is a .docx, .md or .txt");
    }

    @Test
    void aTextThatIsNamedAsADocument() {
        assertThat(error("<html>", "bilag.docx"))
                .isEqualTo(
                        "[not-a-document] This is no Word document, whatever its name says; open it in Word or LibreOffice, and save it"
                                + " as .docx");
    }

    @Test
    void bytesThatAreNoText() {
        assertThat(error("a\0b", "bilag.md"))
                .isEqualTo(
                        "[not-a-document] This is no text: it has characters with the code 0. Save it as .docx, or as text in UTF-8");
    }

    @Test
    void aDocumentWithoutText() {
        assertThat(error(TestDocument.of(paragraph(" \u00A0"))))
                .isEqualTo("[no-text] There is no text in the document; a scanned one must be made into text first");
    }

    @Test
    void aDocumentThatIsCutOffAnywhere() {
        byte[] bytes = TestDocument.of(paragraph("Tekst")).bytes();
        for (int length = 4; length < bytes.length; length++) {
            assertThat(error(Arrays.copyOf(bytes, length), "bilag.docx"))
                    .isEqualTo("[broken-document] The document is damaged or cut off" + SAVE_AGAIN);
        }
    }

    @Test
    void aWrongCheckSum() {
        byte[] bytes = TestDocument.of(paragraph("Tekst")).bytes();
        int directory = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        bytes[directory + 16] ^= 1;
        assertThat(error(bytes, "bilag.docx"))
                .isEqualTo("[broken-document] The document is damaged or cut off" + SAVE_AGAIN);
    }

    @Test
    void twoPartsOfTheSameName() {
        assertThat(error(TestDocument.of(paragraph("Tekst")).part("WORD/document.xml", "<x/>")))
                .isEqualTo("[broken-document] The document is damaged or cut off" + SAVE_AGAIN);
    }

    @Test
    void xmlThatIsNotRight() {
        assertThat(error(document("<document><body><p></body></document>")))
                .isEqualTo("[broken-document] The document is damaged or cut off" + SAVE_AGAIN);
        assertThat(error(document("<document/>")))
                .isEqualTo("[broken-document] The document is damaged or cut off" + SAVE_AGAIN);
    }

    @Test
    void entities() {
        String english = "[broken-document] The document contains a document type or entities, which Word never writes";
        assertThat(error(document(
                        "<!DOCTYPE d [<!ENTITY a \"aaa\"><!ENTITY b \"&a;&a;\">]><document><body><p><r><t>&b;</t></r></p>"
                                + "</body></document>")))
                .isEqualTo(english + SAVE_AGAIN);
        assertThat(error(document("<!DOCTYPE d SYSTEM \"file:///etc/passwd\"><document><body/></document>")))
                .isEqualTo(english + SAVE_AGAIN);
        assertThat(error(document("<document><body><p><r><t>&b;</t></r></p></body></document>")))
                .isEqualTo(english + SAVE_AGAIN);
    }

    @Test
    void relationshipsThatLeadOutsideAreNotFollowed() {
        assertThat(TestDocument.of(paragraph("Tekst"))
                        .part(
                                "word/_rels/document.xml.rels",
                                "<Relationships><Relationship Id=\"a\" Type=\"x/styles\" Target=\"http://example.org/styles.xml\""
                                        + " TargetMode=\"External\"/><Relationship Id=\"b\" Type=\"x/numbering\""
                                        + " Target=\"../../../etc/passwd\"/></Relationships>")
                        .blocks())
                .containsExactly("Tekst");
    }

    @Test
    void elementsThatAreTooDeep() {
        assertThat(error(document("<x>".repeat(300) + "</x>".repeat(300))))
                .isEqualTo("[broken-document] The document contains elements within elements, more than 256 deep"
                        + SAVE_AGAIN);
    }

    @Test
    void tablesThatAreTooDeep() {
        String table = table("Inderst");
        for (int depth = 0; depth < 50; depth++) {
            table = "<w:tbl><w:tr><w:tc>" + table + "</w:tc></w:tr></w:tbl>";
        }
        assertThat(error(TestDocument.of(table)))
                .isEqualTo(
                        "[broken-document] The document has tables within tables, more than 5 deep; take the innermost out"
                                + SAVE_AGAIN);
    }

    @Test
    void tooManyNames() {
        StringBuilder names = new StringBuilder();
        for (int at = 0; at < 3_000; at++) {
            names.append("<n").append(at).append("/>");
        }
        assertThat(error(document("<document>" + names + "</document>")))
                .isEqualTo(
                        "[broken-document] A part of the document has more than 2000 names of elements and attributes"
                                + SAVE_AGAIN);
    }

    @Test
    void aPartThatIsMadeToFillTheMemory() {
        String unpacked =
                "[too-large] A part of the document becomes too large when it is unpacked, or much larger than it is in the"
                        + " file, as in files made to fill the memory";
        assertThat(error(document("<document><!--" + " ".repeat(8 << 20) + "--></document>")))
                .isEqualTo(unpacked + SAVE_PART);
        String spaces = "<!-- -->".repeat(1 << 20);
        assertThat(error(document("<document>" + spaces + "</document>"))).isEqualTo(unpacked + SAVE_PART);
        assertThat(error(TestDocument.of(paragraph("Tekst")).styles("<!--" + " ".repeat(8 << 20) + "-->")))
                .isEqualTo(unpacked + SAVE_PART);
    }

    @Test
    void tooMuchText() {
        Random random = new Random(1);
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < 4_100_000; at++) {
            text.append((char) ('a' + random.nextInt(26)));
        }
        String english = "[too-large] The document has more than 4000000 characters";
        assertThat(error(TestDocument.of(paragraph(text.toString())))).isEqualTo(english + SAVE_PART);
        String half = text.substring(0, text.length() / 2);
        assertThat(error(TestDocument.of(paragraph(half), paragraph(half)))).isEqualTo(english + SAVE_PART);
        assertThat(error(text.substring(0, 500_001), "bilag.md"))
                .isEqualTo("[too-large] The text has more than 500000 characters" + SAVE_PART);
    }

    @Test
    void aFileThatIsTooLarge() {
        assertThat(error(new byte[(32 << 20) + 1], "bilag.txt"))
                .isEqualTo("[too-large] The file is larger than 32 MiB" + SAVE_PART);
    }

    @Test
    void aHundredThousandParagraphsAreReadSoonAndMoreThanThatAreTooMany() {
        StringBuilder body = new StringBuilder();
        for (int at = 0; at < 100_000; at++) {
            body.append(paragraph("Mål nr. " + at));
        }
        TestDocument document = TestDocument.of(body.toString());
        assertThat(assertTimeout(SOON, document::blocks)).hasSize(100_000);
        for (int at = 0; at < 160_000; at++) {
            body.append("<w:p/>");
        }
        assertThat(error(TestDocument.of(body.toString())))
                .isEqualTo(
                        "[too-large] The document has more than 250000 paragraphs, lines, pages and cells" + SAVE_PART);
    }

    @Test
    void aTableInMarkdownThatWouldFillTheMemory() {
        String bars = "|a".repeat(20_000) + "|\n" + "|-".repeat(20_000) + "|\n" + "|b\n".repeat(20_000);
        assertThat(error(bars, "bilag.md"))
                .isEqualTo("[too-large] The tables of the text have more than 250000 cells" + SAVE_PART);
    }

    @Test
    void markdownThatIsDeepIsReadSoon() {
        for (String each : List.of(">", "- ", "*a **b ", "[", "![a](", "<a ", "`a``", "1) ", "_*", "\t", "|", "&#")) {
            String text = each.repeat(200_000 / each.length());
            Loaded<List<Block>> loaded =
                    assertTimeout(SOON, () -> TestDocument.read(text.getBytes(StandardCharsets.UTF_8), "bilag.md"));
            assertThat(loaded.value().isPresent() || loaded.hasErrors()).isTrue();
        }
    }

    @Test
    void aDocumentWithAnyByteChangedIsReadOrRejected() {
        byte[] bytes = TestDocument.of(paragraph("Tekst"), table("a|b")).bytes();
        for (int at = 0; at < bytes.length; at++) {
            byte[] changed = bytes.clone();
            changed[at] ^= 0x55;
            Loaded<List<Block>> loaded = TestDocument.read(changed, "bilag.docx");
            assertThat(loaded.value().isPresent() || loaded.hasErrors()).isTrue();
        }
    }
}
