package org.maalbar.examples.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each check of a Word document passes a good one, and finds what is wrong with a bad one. */
class WordFileTest {
    private static final String DOCUMENT = "word/document.xml";
    private static final String STYLES = "word/styles.xml";
    private static final String CONTENT_TYPES = "[Content_Types].xml";

    @TempDir
    private Path folder;

    /** What is changed in which part of the good document, and what must then be found. */
    private enum Bad {
        ORDER(
                DOCUMENT,
                "<w:pPr><w:pStyle w:val=\"Overskrift1\"/>",
                "<w:pPr><w:spacing w:before='1'/><w:pStyle w:val='Overskrift1'/>",
                "word/document.xml: Expected elements"),
        VALUE(STYLES, "w:type=\"paragraph\"", "w:type='verse'", "word/styles.xml: string value 'verse'"),
        TITLE("docProps/core.xml", "Bilag: Grønne gårde", " ", "no title"),
        NO_LANGUAGE(STYLES, "<w:lang w:val=\"da-DK\"/>", "", "language: \"\""),
        WRONG_LANGUAGE(STYLES, "da-DK", "en-GB", "language: \"en-GB\""),
        MIXED_LANGUAGE(
                DOCUMENT,
                "<w:t>5 caféer",
                "<w:rPr><w:lang w:val='fr-FR'/></w:rPr><w:t>5 caféer",
                "another language: fr-FR"),
        NO_HEADING(STYLES, "\"heading ", "\"title ", "no heading"),
        EMPTY_HEADING(DOCUMENT, "Grønne gårde", " ", "an empty heading"),
        HEADER_ROW(DOCUMENT, "<w:tblHeader/>", "<w:tblHeader w:val='0'/>", "a table without a header row: Nr."),
        FIXED_ROW(
                DOCUMENT,
                "<w:tblHeader/>",
                "<w:trHeight w:val='300' w:hRule='exact'/><w:tblHeader/>",
                "a row of fixed height: 300"),
        PICTURE(DOCUMENT, "descr=\"262 af 300\"", "descr=''", "a picture without a text: A"),
        OUTSIDE(
                "word/_rels/document.xml.rels",
                "Target=\"media/bar.png\"",
                "TargetMode='External' Target='https://example.org/bar.png'",
                "from outside: https://example.org/bar.png"),
        FIELD("word/footer1.xml", " PAGE ", " INCLUDETEXT other.docx ", "a field: INCLUDETEXT other.docx"),
        LONG_FIELD(
                DOCUMENT,
                "<w:t>5 caféer",
                "<w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> DATE </w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType='end'/><w:t>5 caféer",
                "a field: DATE"),
        MACRO_TYPE(
                CONTENT_TYPES,
                "vnd.openxmlformats-officedocument.wordprocessingml.document.main",
                "vnd.ms-word.document.macroEnabled.main",
                "a macro: /word/document.xml"),
        MACRO("word/vbaProject.bin", "", "Sub", "a macro or embedded file: word/vbaProject.bin");

        private final String part;
        private final Altered alteration;
        private final String found;

        Bad(String part, String before, String after, String found) {
            this.part = part;
            this.alteration = new Altered(before, after);
            this.found = found;
        }
    }

    @Test
    void nothingIsWrongWithAGoodDocument() throws IOException {
        WordFile good = WordFile.read(WordSample.good().write(folder.resolve("good.docx")));

        assertThat(good.findings("da-DK")).isEmpty();
        assertThat(good.words()).hasSize(29).startsWith("Grønne", "gårde", "Vurderet", "den", "31.");
        assertThat(good.cells()).hasSize(9).startsWith("Nr.", "Mål").endsWith("5 caféer", "5 caféer");
        assertThat(good.pictures()).containsExactly("262 af 300");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWrongIsFound(Bad bad) throws IOException {
        WordSample sample = WordSample.good().with(bad.part, bad.alteration);

        assertThat(WordFile.read(sample.write(folder.resolve("bad.docx"))).findings("da-DK"))
                .anyMatch(finding -> finding.startsWith(bad.found));
    }

    @Test
    void textsSideBySideNeedNoHeaderRow() throws IOException {
        Altered sideBySide = new Altered(
                "<w:sectPr>",
                "<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p/><w:sectPr>");

        WordFile word =
                WordFile.read(WordSample.good().with(DOCUMENT, sideBySide).write(folder.resolve("columns.docx")));

        assertThat(word.findings("da-DK")).isEmpty();
    }

    @Test
    void aPartThatIsNoXmlIsAnError() throws IOException {
        Path file =
                WordSample.good().with(DOCUMENT, new Altered("</w:body>", "")).write(folder.resolve("bad.docx"));

        assertThatIOException().isThrownBy(() -> WordFile.read(file)).withMessageContaining("no XML");
    }
}
