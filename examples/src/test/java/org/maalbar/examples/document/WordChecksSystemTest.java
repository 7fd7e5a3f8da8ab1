package org.maalbar.examples.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** LibreOffice prints and saves a good Word document as it is, and what a bad one loses is found. */
class WordChecksSystemTest {
    private static final String DOCUMENT = "word/document.xml";

    @TempDir
    private static Path folder;

    private static Map<Path, Printed> printed;
    private static Map<Path, List<String>> lost;

    /** What is changed in the good document, and what must then be missing on paper. */
    private enum Unprintable {
        LETTER("w:w=\"11906\" w:h=\"16838\"", "w:w='12240' w:h='15840'", "not A4: 612 x 792 pts (letter)"),
        PICTURE_WITHOUT_TEXT("descr=\"262 af 300\"", "", "PDF/UA 7.3-1: "),
        HIDDEN("<w:t>5 caféer", "<w:rPr><w:vanish/></w:rPr><w:t>5 caféer", "cut off: 5 caféer"),
        BESIDE_THE_PAPER(
                "<w:tblW w:w=\"9000\" w:type=\"dxa\"/>",
                "<w:tblW w:w='9000' w:type='dxa'/><w:tblInd w:w='9000' w:type='dxa'/>",
                "cut off: Opnået");

        private final Altered alteration;
        private final String found;

        Unprintable(String before, String after, String found) {
            this.alteration = new Altered(before, after);
            this.found = found;
        }
    }

    /** What is changed in the good document, and what it must then have lost when it is saved. */
    private enum Unstable {
        WORDS(
                "<w:r><w:t>5 caféer</w:t></w:r>",
                "<mc:AlternateContent xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'>"
                        + "<mc:Choice xmlns:x='urn:unknown' Requires='x'><w:r><w:t>5 caféer</w:t></w:r></mc:Choice>"
                        + "</mc:AlternateContent>",
                "words: Grønne"),
        PICTURES(
                "<wp:docPr id=\"1\"",
                "<wp:docPr id='2' name='B' descr='more'/><wp:docPr id='1'",
                "texts of pictures: [more,");

        private final Altered alteration;
        private final String found;

        Unstable(String before, String after, String found) {
            this.alteration = new Altered(before, after);
            this.found = found;
        }
    }

    @BeforeAll
    static void allAreOpened() throws IOException {
        List<Path> files = new ArrayList<>(List.of(WordSample.good().write(file("good"))));
        for (Unprintable bad : Unprintable.values()) {
            files.add(WordSample.good().with(DOCUMENT, bad.alteration).write(file(bad.name())));
        }
        for (Unstable bad : Unstable.values()) {
            files.add(WordSample.good().with(DOCUMENT, bad.alteration).write(file(bad.name())));
        }
        printed = Word.print(files, folder.resolve("printed"));
        lost = Word.save(files, folder.resolve("saved"));
    }

    @Test
    void aGoodDocumentIsPrintedAndSavedAsItIs() {
        assertThat(printed.get(file("good")).findings("da-DK")).isEmpty();
        assertThat(lost.get(file("good"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsMissingOnPaperIsFound(Unprintable bad) {
        assertThat(printed.get(file(bad.name())).findings("da-DK")).anyMatch(finding -> finding.startsWith(bad.found));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsLostIsFound(Unstable bad) {
        assertThat(lost.get(file(bad.name()))).anyMatch(finding -> finding.startsWith(bad.found));
    }

    private static Path file(String name) {
        return folder.resolve(name + ".docx");
    }
}
