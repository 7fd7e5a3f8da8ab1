package org.maalbar.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.maalbar.markdown.tree.Page;
import org.maalbar.markdown.tree.Picture;
import org.maalbar.markdown.tree.Picture.Fill;
import org.maalbar.markdown.tree.Table;
import org.maalbar.markdown.tree.Tone;
import org.maalbar.rule.Status;
import org.maalbar.text.Sentence;
import org.w3c.dom.Element;

class DocumentBodyTest {

    /** One of everything. */
    private static void sample(Page page) {
        page.heading(1).say("{}", "Indsatser for unge");
        page.paragraph().strong("Kort sagt:").say(" 1 mål af {} er opfyldt.", "<2>");
        page.paragraph().picture(bar()).line().status(Status.FULFILLED, Sentence.of("● 1 opfyldt"));
        page.heading(2).say("Mål");
        page.table("Opgørelser:", goals());
        page.paragraph().small(Sentence.of("Stregen er målet."));
        page.columns(
                left -> left.paragraph().strong("Formål:").say(" {}", "Trivsel & tryghed"), DocumentBodyTest::done);
        page.newSheet();
        page.heading(2).say("Grundlag");
        list("Noter", page);
    }

    private static Table goals() {
        Table table = new Table(List.of("Nr.", "Mål", "Fremdrift"));
        table.group().say("{}. {}", "1", "Oplysning");
        table.row();
        table.cell().say("{}", "1.1");
        table.cell().say("{}", "Mindst 500 forældre").small(Sentence.of("inden 2019"));
        table.cell().picture(bar());
        return table;
    }

    private static void done(Page right) {
        Page.Items items = right.items();
        items.fact("Frist:").say("{}", "2018");
        items.under(Sentence.of("Gennemført:"));
    }

    private static void list(String what, Page page) {
        Page.Items items = page.items();
        items.add().say("{}", "Første note");
        items.add().say("{}", "Anden note").line().say("på to linjer");
        items.under(3, what);
    }

    private static Picture bar() {
        return new Picture.Drawing()
                .part(Fill.SOLID, Tone.FULFILLED, 0, 400)
                .part(Fill.HATCHED, Tone.FULFILLED, 400, 600)
                .line(870)
                .described(Sentence.of("400 til 600 af 870 forældre"));
    }

    private static WordFile written(Consumer<Page> content) {
        return WordFile.of("Titel", content);
    }

    @Test
    void aSampleOfEverythingIsWrittenLikeThis() throws IOException {
        try (InputStream golden =
                Objects.requireNonNull(DocumentBodyTest.class.getResourceAsStream("sample-document.xml"))) {
            assertThat(written(DocumentBodyTest::sample).text("word/document.xml"))
                    .isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void headingsAreThoseOfWord() {
        WordFile file = written(DocumentBodyTest::sample);

        assertThat(file.ofStyle("Heading1")).extracting(WordFile::words).containsExactly("Indsatser for unge");
        assertThat(file.ofStyle("Heading2")).extracting(WordFile::words).containsExactly("Mål", "Grundlag");
        assertThat(file.ofStyle("Heading3")).extracting(WordFile::words).containsExactly("Noter");
    }

    @Test
    void everyStyleThatIsNamedExists() {
        WordFile file = written(DocumentBodyTest::sample);
        List<String> styles = WordFile.all(file.xml("word/styles.xml"), "w:style").stream()
                .map(style -> style.getAttribute("w:styleId"))
                .toList();

        for (String kind : List.of("w:pStyle", "w:rStyle", "w:tblStyle")) {
            assertThat(WordFile.all(file.document(), kind))
                    .isNotEmpty()
                    .extracting(style -> style.getAttribute("w:val"))
                    .isSubsetOf(styles);
        }
        for (int level = 1; level <= 4; level++) {
            assertThat(styles).contains(Styles.heading(level));
        }
        for (Tone tone : Tone.values()) {
            assertThat(styles).contains(Styles.status(tone));
        }
    }

    @Test
    void itemsAreInAListOfWord() {
        WordFile file = written(DocumentBodyTest::sample);

        assertThat(file.ofStyle("ListBullet"))
                .extracting(WordFile::words)
                .containsExactly("Frist: 2018", "Første note", "Anden note\npå to linjer");
        Element list = WordFile.all(file.xml("word/styles.xml"), "w:numId").get(0);
        assertThat(WordFile.all(file.xml("word/numbering.xml"), "w:num"))
                .extracting(num -> num.getAttribute("w:numId"))
                .containsExactly(list.getAttribute("w:val"));
    }

    @Test
    void theHeaderRowOfATableIsRepeatedAndNoRowIsSplit() {
        List<Element> rows = WordFile.all(WordFile.all(goalsTable(), "w:tbl").get(0), "w:tr");

        assertThat(rows).hasSize(3);
        assertThat(rows).allMatch(row -> WordFile.all(row, "w:cantSplit").size() == 1);
        assertThat(rows.stream()
                        .map(row -> WordFile.all(row, "w:tblHeader").size())
                        .toList())
                .containsExactly(1, 0, 0);
    }

    @Test
    void aRowOfOneCellSpansAllColumnsAndStaysWithTheNext() {
        Element group =
                WordFile.all(WordFile.all(goalsTable(), "w:tbl").get(0), "w:tr").get(1);

        assertThat(WordFile.all(group, "w:tc")).hasSize(1);
        assertThat(WordFile.style(group, "w:gridSpan")).isEqualTo("3");
        assertThat(WordFile.style(group, "w:pStyle")).isEqualTo(Styles.HEADER);
        assertThat(paragraphStyle(Styles.HEADER)).contains("<w:keepNext/>");
    }

    private static Element goalsTable() {
        return written(page -> page.table(goals())).document().getDocumentElement();
    }

    private static String paragraphStyle(String id) {
        String styles = written(DocumentBodyTest::sample).text("word/styles.xml");
        int from = styles.indexOf("w:styleId=\"" + id + "\"");
        return styles.substring(from, styles.indexOf("</w:style>", from));
    }

    @Test
    void whatIntroducesATableOrAListStaysWithIt() {
        WordFile file = written(DocumentBodyTest::sample);

        assertThat(file.ofStyle(Styles.INTRODUCTION))
                .extracting(WordFile::words)
                .containsExactly("Opgørelser:", "Stregen er målet.", "Gennemført:");
        assertThat(paragraphStyle(Styles.INTRODUCTION)).contains("<w:keepNext/>");
        assertThat(paragraphStyle(Styles.heading(2))).contains("<w:keepNext/>");
    }

    @Test
    void columnsOfATableFillTheWidthOfTheText() {
        for (Element table : WordFile.all(written(DocumentBodyTest::sample).document(), "w:tbl")) {
            int width = WordFile.all(table, "w:gridCol").stream()
                    .mapToInt(column -> Integer.parseInt(column.getAttribute("w:w")))
                    .sum();
            assertThat(width).isEqualTo(9_638);
        }
    }

    @Test
    void aColumnIsWideEnoughForItsLongestWordIfThereIsRoom() {
        Table table = new Table(List.of("Id", "Mål", "Status", "Kilde"));
        for (int i = 0; i < 3; i++) {
            table.row();
            table.cell().say("1.1");
            table.cell().say("støttekontaktpersoner og mange flere ord, der ikke kan være på en linje");
            table.cell().status(Status.EXPECTED, Sentence.of("◕ Forventes opfyldt"));
            table.cell().say("Statusbilag 2018, side 1, 2 og 3, samt en lang kilde");
        }
        List<Integer> widths = WordFile.all(written(page -> page.table(table)).document(), "w:gridCol").stream()
                .map(column -> Integer.parseInt(column.getAttribute("w:w")))
                .toList();

        assertThat(widths.get(0)).isBetween(300, 600);
        assertThat(widths.get(1)).isGreaterThan(21 * 90);
        assertThat(widths.get(2)).isGreaterThan("◕ Forventes".length() * 90);
    }

    @Test
    void wordsTooLongForAllColumnsShareTheRoom() {
        Table table = new Table(List.of("a", "b", "c", "d", "e", "f", "g", "h"));
        table.row();
        for (int i = 0; i < 8; i++) {
            table.cell().say("x".repeat(100));
        }

        assertThat(WordFile.all(written(page -> page.table(table)).document(), "w:gridCol"))
                .extracting(column -> Integer.parseInt(column.getAttribute("w:w")))
                .allMatch(width -> width > 9_638 / 8 - 100 && width < 9_638 / 8 + 100);
    }

    @Test
    void columnsContainParagraphsAndLists() {
        Element columns = WordFile.all(written(DocumentBodyTest::sample).document(), "w:tbl")
                .get(1);

        assertThat(WordFile.all(columns, "w:tc")).hasSize(2);
        assertThat(WordFile.all(columns, "w:p"))
                .extracting(WordFile::words)
                .containsExactly("Formål: Trivsel & tryghed", "Gennemført:", "Frist: 2018");
        assertThat(WordFile.all(columns, "w:tblHeader")).isEmpty();
    }

    @Test
    void aParagraphIsBetweenTwoTablesAndBehindTheLast() {
        WordFile file = written(page -> {
            page.table(goals());
            page.table(goals());
            page.columns(left -> left.table(goals()), right -> {});
        });

        for (Element table : WordFile.all(file.document(), "w:tbl")) {
            org.w3c.dom.Node next = table.getNextSibling();
            while (!(next instanceof Element)) {
                next = next.getNextSibling();
            }
            assertThat(next.getNodeName()).isEqualTo("w:p");
        }
        assertThat(WordFile.all(file.document(), "w:tc"))
                .allMatch(cell -> !WordFile.all(cell, "w:p").isEmpty());
    }

    @Test
    void aNewSheetBeginsWithWhatFollows() {
        WordFile headed = written(DocumentBodyTest::sample);
        assertThat(WordFile.all(headed.document(), "w:pageBreakBefore"))
                .extracting(
                        each -> WordFile.words((Element) each.getParentNode().getParentNode()))
                .containsExactly("Grundlag");

        WordFile withoutHeading = written(page -> {
            page.paragraph().say("Forrest");
            page.newSheet();
            page.table(goals());
        });
        assertThat(withoutHeading.paragraphs().get(1)).isEmpty();
        assertThat(WordFile.all(withoutHeading.document(), "w:pageBreakBefore")).hasSize(1);
    }

    @Test
    void statusesAndSmallWordsHaveTheirStyle() {
        WordFile file = written(DocumentBodyTest::sample);

        assertThat(WordFile.all(file.document(), "w:r"))
                .filteredOn(run -> WordFile.style(run, "w:rStyle").equals("Status-fulfilled"))
                .extracting(WordFile::words)
                .containsExactly("●\u00A01 opfyldt");
        assertThat(WordFile.all(file.document(), "w:r"))
                .filteredOn(run -> WordFile.style(run, "w:rStyle").equals("Small"))
                .extracting(WordFile::words)
                .containsExactly("inden 2019", "Stregen er målet.");
        assertThat(paragraphStyle("Status-fulfilled")).contains("<w:b/>", "<w:color w:val=\"14663A\"/>");
    }

    @Test
    void aPictureHasAnAlternativeTextAndIsStoredOnce() {
        WordFile file = written(DocumentBodyTest::sample);

        assertThat(file.alternativeTexts())
                .containsExactly("400 til 600 af 870 forældre", "400 til 600 af 870 forældre");
        assertThat(file.names()).filteredOn(name -> name.endsWith(".png")).containsExactly("word/media/picture1.png");
        assertThat(WordFile.all(file.document(), "wp:docPr"))
                .extracting(picture -> picture.getAttribute("id"))
                .doesNotHaveDuplicates();
    }

    @Test
    void picturesThatDifferAreStoredEach() {
        WordFile file = written(page -> page.paragraph()
                .picture(new Picture.Drawing().line(100).described(Sentence.of("a")))
                .picture(new Picture.Drawing().line(200).described(Sentence.of("b"))));

        assertThat(file.names())
                .contains("word/media/picture1.png", "word/media/picture2.png")
                .doesNotContain("word/media/picture3.png");
        assertThat(WordFile.all(file.xml("word/_rels/document.xml.rels"), "Relationship"))
                .extracting(each -> each.getAttribute("Id"))
                .contains("picture1", "picture2");
    }
}
