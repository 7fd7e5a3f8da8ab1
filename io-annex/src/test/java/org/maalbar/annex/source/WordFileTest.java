package org.maalbar.annex.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maalbar.annex.source.TestDocument.paragraph;
import static org.maalbar.annex.source.TestDocument.run;
import static org.maalbar.annex.source.TestDocument.styled;
import static org.maalbar.annex.source.TestDocument.table;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.maalbar.problem.Loaded;

class WordFileTest {
    private static final String HEADING =
            "<w:style w:type=\"paragraph\" w:styleId=\"Overskrift1\"><w:name w:val=\"heading 1\"/>"
                    + "<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style>";

    private static final String DECIMAL = "<w:abstractNum w:abstractNumId=\"4\">"
            + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
            + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.%2\"/></w:lvl>"
            + "<w:lvl w:ilvl=\"2\"><w:start w:val=\"1\"/><w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"%3)\"/></w:lvl>"
            + "</w:abstractNum>";

    private static final String BULLETS = "<w:abstractNum w:abstractNumId=\"5\">"
            + "<w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"\u00B7\"/></w:lvl>"
            + "<w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"o\"/></w:lvl></w:abstractNum>";

    private static String list(int id, int shape, String more) {
        return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + shape + "\"/>" + more + "</w:num>";
    }

    private static String item(int list, int level, String text) {
        return styled("<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>", text);
    }

    private static TestDocument numbered(String... body) {
        return TestDocument.of(body).numbering(DECIMAL, BULLETS, list(1, 4, ""), list(2, 5, ""));
    }

    @Test
    void paragraphsHeadingsAndTablesAreReadInTheirOrder() {
        assertThat(TestDocument.of(
                                styled("<w:pStyle w:val=\"T\"/>", "Bilag"),
                                styled("<w:pStyle w:val=\"Overskrift1\"/>", "1. Anbefaling"),
                                paragraph("Der etableres 5 caféer."),
                                table("Mål|450", "Frist|2025"),
                                paragraph("Slut"))
                        .styles(
                                HEADING,
                                "<w:style w:type=\"paragraph\" w:styleId=\"T\"><w:name w:val=\"Title\"/></w:style>")
                        .blocks())
                .containsExactly(
                        "# Bilag",
                        "## 1. Anbefaling",
                        "Der etableres 5 caféer.",
                        "[[Mål, 450], [Frist, 2025]]",
                        "Slut");
    }

    @Test
    void aStyleBasedOnAHeadingMakesAHeading() {
        assertThat(TestDocument.of(styled("<w:pStyle w:val=\"Egen\"/>", "Indsats"))
                        .styles(
                                HEADING,
                                "<w:style w:type=\"paragraph\" w:styleId=\"Egen\"><w:name w:val=\"Egen\"/>"
                                        + "<w:basedOn w:val=\"Overskrift1\"/></w:style>")
                        .blocks())
                .containsExactly("## Indsats");
    }

    @Test
    void aDanishNameOfAHeadingIsEnough() {
        assertThat(TestDocument.of(styled("<w:pStyle w:val=\"X\"/>", "Indsats"))
                        .styles(
                                "<w:style w:type=\"paragraph\" w:styleId=\"X\"><w:name w:val=\"Overskrift 2\"/></w:style>")
                        .blocks())
                .containsExactly("### Indsats");
    }

    @Test
    void theOutlineOfAParagraphGoesBeforeThatOfItsStyle() {
        assertThat(TestDocument.of(
                                styled("<w:pStyle w:val=\"Overskrift1\"/><w:outlineLvl w:val=\"9\"/>", "Brødtekst"),
                                styled("<w:outlineLvl w:val=\"2\"/>", "Tredje"))
                        .styles(HEADING)
                        .blocks())
                .containsExactly("Brødtekst", "#### Tredje");
    }

    @Test
    void stylesInACircleAreRead() {
        assertThat(TestDocument.of(styled("<w:pStyle w:val=\"A\"/>", "Tekst"))
                        .styles(
                                "<w:style w:styleId=\"A\"><w:basedOn w:val=\"B\"/></w:style>",
                                "<w:style w:styleId=\"B\"><w:basedOn w:val=\"A\"/></w:style>")
                        .blocks())
                .containsExactly("Tekst");
    }

    @Test
    void anAutomaticNumberIsBeforeTheText() {
        assertThat(numbered(
                                item(1, 0, "Caféer"),
                                item(1, 1, "Mål"),
                                item(1, 1, "Frist"),
                                item(1, 2, "Delmål"),
                                item(1, 0, "Boliger"),
                                item(1, 1, "Mål"))
                        .blocks())
                .containsExactly(
                        "* 1. Caféer", "** 1.1 Mål", "** 1.2 Frist", "*** a) Delmål", "* 2. Boliger", "** 2.1 Mål");
    }

    @Test
    void aBulletIsNoPartOfAnItem() {
        assertThat(numbered(item(2, 0, "Caféer"), item(2, 1, "I Valby"), item(2, 0, "Boliger"))
                        .blocks())
                .containsExactly("* Caféer", "** I Valby", "* Boliger");
    }

    @Test
    void aHeadingIsNumberedByTheListOfItsStyle() {
        String heading = "<w:style w:type=\"paragraph\" w:styleId=\"H%d\"><w:name w:val=\"heading %d\"/><w:pPr>"
                + "<w:numPr><w:numId w:val=\"1\"/></w:numPr><w:outlineLvl w:val=\"%d\"/></w:pPr></w:style>";
        String shape = "<w:abstractNum w:abstractNumId=\"0\">"
                + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:pStyle w:val=\"H1\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
                + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:pStyle w:val=\"H2\"/><w:lvlText w:val=\"%1.%2\"/></w:lvl>"
                + "</w:abstractNum>";
        assertThat(TestDocument.of(
                                styled("<w:pStyle w:val=\"H1\"/>", "Anbefaling"),
                                styled("<w:pStyle w:val=\"H2\"/>", "Mål"),
                                styled("<w:pStyle w:val=\"H1\"/>", "Anbefaling"),
                                styled(
                                        "<w:pStyle w:val=\"H1\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>",
                                        "Uden nummer"))
                        .styles(heading.formatted(1, 1, 0), heading.formatted(2, 2, 1))
                        .numbering(shape, list(1, 0, ""))
                        .blocks())
                .containsExactly("## 1. Anbefaling", "### 1.1 Mål", "## 2. Anbefaling", "## Uden nummer");
    }

    @Test
    void aListMayStartAgain() {
        String again = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>";
        assertThat(TestDocument.of(item(1, 0, "a"), item(1, 0, "b"), item(2, 0, "c"), item(2, 0, "d"), item(3, 0, "e"))
                        .numbering(DECIMAL, list(1, 4, ""), list(2, 4, again), list(3, 4, ""))
                        .blocks())
                .containsExactly("* 1. a", "* 2. b", "* 1. c", "* 2. d", "* 3. e");
    }

    @Test
    void anEmptyItemIsCountedAndNotRead() {
        assertThat(numbered(item(1, 0, "a"), item(1, 0, ""), item(1, 0, "b")).blocks())
                .containsExactly("* 1. a", "* 3. b");
    }

    @Test
    void numbersMayBeRoman() {
        String shape = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"4\"/>"
                + "<w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"Mål %1:\"/></w:lvl></w:abstractNum>";
        assertThat(TestDocument.of(item(1, 0, "a"), item(1, 0, "b"))
                        .numbering(shape, list(1, 0, ""))
                        .blocks())
                .containsExactly("* Mål IV: a", "* Mål V: b");
    }

    @Test
    void anUnknownListIsNone() {
        assertThat(numbered(item(77, 0, "a")).blocks()).containsExactly("a");
    }

    @Test
    void cellsThatAreMergedKeepTheirColumns() {
        String cell = "<w:tc><w:tcPr>%s</w:tcPr><w:p>%s</w:p></w:tc>";
        String rows = "<w:tbl><w:tr>" + cell.formatted("<w:gridSpan w:val=\"2\"/>", run("Begge"))
                + cell.formatted("<w:vMerge w:val=\"restart\"/>", run("Ned")) + "</w:tr><w:tr>"
                + cell.formatted("", run("a")) + cell.formatted("", run("b")) + cell.formatted("<w:vMerge/>", "")
                + "</w:tr><w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + cell.formatted("", run("c"))
                + cell.formatted("", run("d")) + "</w:tr></w:tbl>";
        assertThat(TestDocument.of(rows).blocks()).containsExactly("[[Begge, , Ned], [a, b, ], [, c, d]]");
    }

    @Test
    void aTableWithinATableIsInItsCell() {
        assertThat(TestDocument.of("<w:tbl><w:tr><w:tc>" + paragraph("Ude") + table("a|b") + "</w:tc></w:tr></w:tbl>")
                        .blocks())
                .containsExactly("[[Ude / [[a, b]]]]");
    }

    @Test
    void theTextOfABoxIsReadOnceAndAfterItsParagraph() {
        String box = "<w:txbxContent>" + paragraph("I boksen") + "</w:txbxContent>";
        assertThat(TestDocument.of("<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>" + box
                                + "</w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box
                                + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
                                + run("Ved siden af")
                                + "</w:p>")
                        .blocks())
                .containsExactly("Ved siden af", "I boksen");
    }

    @Test
    void linksControlsAndInsertedTextAreReadThrough() {
        assertThat(TestDocument.of("<w:sdt><w:sdtPr><w:id w:val=\"1\"/></w:sdtPr><w:sdtContent><w:p>" + run("Se ")
                                + "<w:hyperlink>" + run("her") + "</w:hyperlink><w:sdt><w:sdtContent>" + run(", nu")
                                + "</w:sdtContent></w:sdt><w:smartTag>" + run(" og straks") + "</w:smartTag>"
                                + "</w:p></w:sdtContent></w:sdt>")
                        .blocks())
                .containsExactly("Se her, nu og straks");
    }

    @Test
    void ofAFieldWhatIsShownIsRead() {
        String field = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r>"
                + run("skjult") + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + run("450")
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        assertThat(TestDocument.of("<w:p>" + run("Mål: ") + field + run(" caféer ") + "<w:fldSimple w:instr=\"DATE\">"
                                + run("2025") + "</w:fldSimple></w:p>")
                        .blocks())
                .containsExactly("Mål: 450 caféer 2025");
    }

    @Test
    void tabsBreaksAndHyphensAreRead() {
        assertThat(TestDocument.of(
                                "<w:p><w:r><w:t>Mål</w:t><w:tab/><w:t>450</w:t><w:br/><w:t xml:space=\"preserve\">Frist "
                                        + "e</w:t><w:noBreakHyphen/><w:t>mail\n  </w:t></w:r>" + run(" dag")
                                        + "<w:r><w:softHyphen/><w:t>center</w:t></w:r></w:p>")
                        .blocks())
                .containsExactly("Mål\t450\nFrist e-mail dagcenter");
    }

    @Test
    void aSignOfASymbolFontIsReadIfItIsKnown() {
        TestDocument document = TestDocument.of("<w:p><w:r><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/></w:r>"
                + run(" 125") + "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F021\"/></w:r></w:p>");
        assertThat(document.blocks()).containsExactly("≥ 125?");
        assertThat(document.problems())
                .containsExactly(
                        "warning [unreadable-symbol] 1 symbol or formula could not be read, and became a question mark");
    }

    @Test
    void trackedChangesAreReadAsAccepted() {
        TestDocument document = TestDocument.of(
                "<w:p>" + run("Mål: ") + "<w:del><w:r><w:delText>300</w:delText></w:r></w:del><w:ins>" + run("450")
                        + "</w:ins><w:moveFrom>" + run("flyttet") + "</w:moveFrom></w:p>",
                "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>" + paragraph("slettet") + "</w:tc></w:tr><w:tr><w:tc>"
                        + paragraph("bevaret") + "</w:tc></w:tr></w:tbl>");
        assertThat(document.blocks()).containsExactly("Mål: 450", "[[bevaret]]");
        assertThat(document.problems())
                .containsExactly(
                        "warning [tracked-changes] The document has tracked changes. It was read as if all were accepted:"
                                + " accept or reject them first, if that is not how it should be read");
    }

    @Test
    void whatAParagraphWasBeforeAChangeDoesNotMatter() {
        assertThat(TestDocument.of(styled(
                                "<w:pPrChange><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:pPrChange>", "Tekst"))
                        .blocks())
                .containsExactly("Tekst");
    }

    @Test
    void hiddenTextIsNotRead() {
        TestDocument document = TestDocument.of("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>skjult</w:t></w:r>"
                + "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>synlig</w:t></w:r></w:p>");
        assertThat(document.blocks()).containsExactly("synlig");
        assertThat(document.problems())
                .containsExactly(
                        "warning [hidden-text] Hidden text was not read: make it visible, if it should be read");
    }

    @Test
    void aParagraphThatIsBoldAndNoSentenceIsAHeading() {
        String bold = "<w:r><w:rPr><w:b/></w:rPr><w:t>";
        assertThat(TestDocument.of(
                                "<w:p>" + bold + "1. Caféer</w:t></w:r></w:p>",
                                "<w:p>" + bold + "Der er åbnet 5 caféer.</w:t></w:r></w:p>",
                                "<w:p>" + bold + "Mål:</w:t></w:r>" + run(" 5 caféer") + "</w:p>")
                        .blocks())
                .containsExactly("########## 1. Caféer", "Der er åbnet 5 caféer.", "Mål: 5 caféer");
    }

    @Test
    void aDigitAboveTheLineIsNoPartOfTheNumberBeforeIt() {
        TestDocument document = TestDocument.of(
                "<w:p>" + run("180") + "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>1</w:t></w:r>"
                        + run(" ældre") + "</w:p>");
        assertThat(document.blocks()).containsExactly("180^1 ældre");
    }

    @Test
    void aSpaceThatKeepsWordsTogetherIsASpace() {
        assertThat(TestDocument.of(paragraph("mindst\u00A0300\u202Fældre")).blocks())
                .containsExactly("mindst 300 ældre");
    }

    @Test
    void textThatIsStruckOutIsReadWithAWarning() {
        TestDocument document =
                TestDocument.of("<w:p><w:r><w:rPr><w:strike/></w:rPr><w:t>300</w:t></w:r>" + run(" 450") + "</w:p>");
        assertThat(document.blocks()).containsExactly("~~300~~ 450");
        assertThat(document.problems())
                .containsExactly(
                        "warning [struck-text] Text that is struck out was read, between ~~: delete it, if it should not be read");
    }

    @Test
    void whatIsNotReadIsCounted() {
        TestDocument document = TestDocument.of(
                "<w:p>" + run("Tekst")
                        + "<w:r><w:footnoteReference w:id=\"1\"/></w:r><w:r><w:endnoteReference w:id=\"1\"/></w:r>"
                        + "<w:r><w:commentReference w:id=\"0\"/></w:r>"
                        + "<w:r><w:drawing><a:blip/></w:drawing></w:r></w:p>",
                styled("<w:pStyle w:val=\"I\"/>", "Anbefaling\t3"),
                "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + paragraph("Klik her")
                        + "</w:sdtContent></w:sdt>",
                "<w:altChunk/>");
        document.styles("<w:style w:type=\"paragraph\" w:styleId=\"I\"><w:name w:val=\"toc 1\"/></w:style>");
        assertThat(document.blocks()).containsExactly("Tekst**");
        assertThat(document.problems())
                .containsExactly(
                        "warning [embedded-not-read] The document refers to other documents whose text was not read (1): copy the"
                                + " text into it, if it should be read",
                        "information [pictures-not-read] Not read: 1 picture or diagram",
                        "information [notes-not-read] Not read: 2 footnotes or endnotes",
                        "information [comments-not-read] Not read: 1 comment",
                        "information [contents-not-read] Not read: the table of contents, 1 paragraph",
                        "information [prompts-not-read] Not read: 1 field that nobody filled in");
    }

    @Test
    void everyProblemIsSaidInDanish() {
        Loaded<List<Block>> loaded = TestDocument.of("<w:p>" + run("Tekst") + "<w:r><w:commentReference/></w:r></w:p>")
                .read();
        assertThat(loaded.problems().get(0).danish()).isEqualTo("Ikke læst: 1 kommentar");
    }

    @Test
    void aPlaceIsAParagraph() {
        List<Block> blocks = TestDocument.of(paragraph("a"), paragraph(""), paragraph("b"))
                .read()
                .orElseThrow();
        assertThat(TestDocument.places(blocks.get(0))).containsExactly("paragraph 1");
        assertThat(TestDocument.places(blocks.get(1))).containsExactly("paragraph 3");
    }

    @Test
    void aPlaceIsAPageWhereTheDocumentSaysWherePagesBegin() {
        String seen = "<w:r><w:lastRenderedPageBreak/></w:r>";
        List<Block> blocks = TestDocument.of(
                        "<w:p>" + run("a") + seen + run("b") + "</w:p>",
                        "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>",
                        "<w:p>" + seen + run("c") + "</w:p>",
                        "<w:p>" + seen + run("d") + "</w:p>")
                .read()
                .orElseThrow();
        assertThat(TestDocument.places(blocks.get(0))).containsExactly("page 1, paragraph 1", "page 2, paragraph 1");
        assertThat(TestDocument.places(blocks.get(1))).containsExactly("page 3, paragraph 3");
        assertThat(TestDocument.places(blocks.get(2))).containsExactly("page 4, paragraph 4");
    }

    @Test
    void cellsBesideEachOtherAreOnTheSamePages() {
        String cell = "<w:tc><w:p>" + run("a") + "<w:r><w:lastRenderedPageBreak/></w:r>" + run("b") + "</w:p></w:tc>";
        List<Block> blocks = TestDocument.of("<w:tbl><w:tr>" + cell + cell + "</w:tr></w:tbl>", paragraph("Slut"))
                .read()
                .orElseThrow();
        assertThat(TestDocument.places(blocks.get(1))).containsExactly("page 2, paragraph 3");
    }

    @Test
    void aStrictDocumentIsRead() {
        TestDocument document = TestDocument.of();
        document.part(
                "word/document.xml",
                TestDocument.element("document", "<w:body>" + paragraph("Tekst") + "</w:body>")
                        .replace(TestDocument.MAIN, "http://purl.oclc.org/ooxml/wordprocessingml/main"));
        assertThat(document.blocks()).containsExactly("Tekst");
    }

    @Test
    void theTextMayBeInAPartOfAnotherName() {
        String links =
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>";
        String link = "<Relationship Id=\"a\" Type=\"http://x/relationships/%s\" Target=\"%s\"/>";
        TestDocument document = TestDocument.of();
        document.part("word/document.xml", "forkert")
                .part("_rels/.rels", links.formatted(link.formatted("officeDocument", "/tekst/main.xml")))
                .part("tekst/_rels/main.xml.rels", links.formatted(link.formatted("styles", "stil.xml")))
                .part("tekst/stil.xml", TestDocument.element("styles", HEADING))
                .part(
                        "tekst/main.xml",
                        TestDocument.element(
                                "document",
                                "<w:body>" + styled("<w:pStyle w:val=\"Overskrift1\"/>", "Tekst") + "</w:body>"));
        assertThat(document.blocks()).containsExactly("## Tekst");
    }

    @Test
    void aDocumentWithMacrosIsReadWithoutThem() {
        Loaded<List<Block>> loaded = TestDocument.read(
                TestDocument.of(paragraph("Tekst"))
                        .part("word/vbaProject.bin", "makro")
                        .bytes(),
                "bilag.docm");
        assertThat(TestDocument.shown(loaded.orElseThrow())).containsExactly("Tekst");
        assertThat(loaded.problems()).isEmpty();
    }
}
