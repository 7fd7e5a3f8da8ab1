package org.maalbar.markdown.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Block;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maalbar.markdown.tree.UserText;
import org.maalbar.testkit.sample.HostileStrings;

class UserTextTest {
    private static final Node HARMLESS = Parsed.document(everywhere(HostileProgramme.HARMLESS));
    private static final String SHAPE = Parsed.shape(HARMLESS);
    private static final List<String> TEXTS = Parsed.texts(HARMLESS);

    static Stream<String> hostileStrings() {
        return HostileStrings.ALL.stream();
    }

    @Test
    void aHarmlessTextIsWhereItWasPut() {
        assertThat(SHAPE.lines().map(String::strip))
                .containsSubsequence(
                        "Heading", "Paragraph", "BulletList", "Paragraph", "TableBlock", "TableHead", "TableBody");
        assertThat(Parsed.cells(HARMLESS)).isEqualTo(List.of(List.of(3, 3)));
        assertThat(TEXTS).hasSize(8);
    }

    @ParameterizedTest
    @MethodSource("hostileStrings")
    void staysTextWhereverItStands(String hostile) {
        assertStaysText(hostile);
    }

    static void assertStaysText(String hostile) {
        Node parsed = Parsed.document(everywhere(hostile));
        assertThat(Parsed.shape(parsed)).isEqualTo(SHAPE);
        assertThat(Parsed.texts(parsed)).isEqualTo(read(TEXTS, hostile));
    }

    /** What is to be read of a text where it is another that was read. */
    static List<String> read(List<String> harmless, String text) {
        return harmless.stream()
                .map(words -> HostileProgramme.read(words, text))
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /**
     * In a heading, a paragraph, a list, between words of ours, in the head of a table and the first, a middle and the last cell
     * of a row.
     */
    static String everywhere(String text) {
        Heading heading = new Heading();
        heading.setLevel(1);
        heading.appendChild(new UserText(text));
        BulletList list = new BulletList();
        list.setTight(true);
        ListItem item = new ListItem();
        item.appendChild(paragraph(new UserText(text)));
        list.appendChild(item);
        Paragraph betweenWords = paragraph(
                new Text("1. "),
                new UserText(text),
                new Text("; "),
                new UserText(text),
                new UserText(text),
                new Text(" ("),
                new UserText(text),
                new Text(")."));
        return markdown(heading, paragraph(new UserText(text)), list, betweenWords, table(text));
    }

    private static Paragraph paragraph(Node... nodes) {
        Paragraph paragraph = new Paragraph();
        List.of(nodes).forEach(paragraph::appendChild);
        return paragraph;
    }

    private static TableBlock table(String text) {
        TableBlock table = new TableBlock();
        TableHead head = new TableHead();
        head.appendChild(row("", "", text));
        table.appendChild(head);
        TableBody body = new TableBody();
        body.appendChild(row(text, text, text));
        table.appendChild(body);
        return table;
    }

    private static TableRow row(String... texts) {
        TableRow row = new TableRow();
        for (String text : texts) {
            TableCell cell = new TableCell();
            cell.appendChild(new UserText(text));
            row.appendChild(cell);
        }
        return row;
    }

    @Test
    void theStringsAreDistinctAndAtLeastTwoHundred() {
        assertThat(new HashSet<>(HostileStrings.ALL))
                .hasSameSizeAs(HostileStrings.ALL)
                .hasSizeGreaterThanOrEqualTo(200);
    }

    @Test
    void whiteSpaceIsFolded() {
        assertThat(new UserText(" a\t b\r\n\n\u2028c\u0085 ").literal()).isEqualTo("a b c");
        assertThat(new UserText("\u00A080\u00A0pct.\u2003").literal()).isEqualTo("80\u00A0pct.");
    }

    @Test
    void whatCannotBeSeenIsShownOrLeftOut() {
        assertThat(new UserText("a\u202Eb\u0007\u0000").literal()).isEqualTo("a[U+202E]b[U+0007][U+0000]");
        assertThat(new UserText("\uDB40\uDC41").literal()).isEqualTo("[U+E0041]");
        assertThat(new UserText("kommune\u00ADplan").literal()).isEqualTo("kommuneplan");
        assertThat(new UserText("half \uD800 a pair").literal()).isEqualTo("half \uFFFD a pair");
    }

    @Test
    void joinersStay() {
        String family = "\uD83D\uDC68\u200D\uD83D\uDC69";

        assertThat(new UserText(family).literal()).isEqualTo(family);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ældre, der bor alene, 2.000",
                "Budget 2017-18",
                "2017-18: 80 pct. (mindst 5)",
                "d. 31.",
                "2.000 i alt",
                "C:NTACT",
                "S&P, R&D og H&M",
                "a_b og æ_ø",
                "NGO'er",
                "\"ok\" {a} ^b; c = d + e > f!",
                "§ 3, stk. 2; 3/4",
                "50 %",
                "kl. 10:30",
                "nr. #123",
                "a. og i) og (c)",
                "1234567890. ti cifre"
            })
    void whatMeansNothingIsLeftAsItIs(String text) {
        assertThat(markdown(text)).isEqualTo(text);
    }

    @Test
    void whatMeansSomethingAnywhereIsEscaped() {
        assertThat(markdown("a*b`c[d]e<f~g$h")).isEqualTo("a\\*b\\`c\\[d\\]e\\<f\\~g\\$h");
        assertThat(markdown("a\\b|c")).isEqualTo("a&#92;b&#124;c");
        assertThat(markdown("_a_ b _ c__d")).isEqualTo("\\_a\\_ b \\_ c\\_\\_d");
        assertThat(markdown("a &lt; &#60; &#x3C; b")).isEqualTo("a \\&lt; \\&#60; \\&#x3C; b");
    }

    @Test
    void whatCouldBeginABlockIsEscapedAtTheStart() {
        for (String start : List.of("#", "+", "-", "=", ">", ":")) {
            assertThat(markdown(start + " a")).isEqualTo("\\" + start + " a");
            assertThat(markdown("a " + start + " a")).isEqualTo("a " + start + " a");
        }
        assertThat(markdown("1. a")).isEqualTo("1\\. a");
        assertThat(markdown("2018.")).isEqualTo("2018\\.");
        assertThat(markdown("31) a")).isEqualTo("31\\) a");
    }

    @Test
    void whatCouldMeanSomethingWithTheWordsAfterItIsEscapedAtTheEnd() {
        assertThat(markdown("a #")).isEqualTo("a \\#");
        assertThat(markdown("a &lt")).isEqualTo("a \\&lt");
        assertThat(markdown("a &")).isEqualTo("a \\&");
        assertThat(markdown("a &#6")).isEqualTo("a \\&#6");
    }

    @Test
    void twoTextsWithNothingBetweenThemMeanNothingTogether() {
        assertThat(markdown(paragraph(new UserText("see www"), new UserText(".a.example"))))
                .isEqualTo("see www<!-- -->.a.example\n");
        assertThat(markdown(paragraph(new UserText("http:"), new UserText("//a.example"))))
                .isEqualTo("http:<!-- -->//a.example\n");
    }

    @Test
    void addressesAreBroken() {
        assertThat(markdown("http://x")).isEqualTo("http:<!-- -->//x");
        assertThat(markdown("www.x")).isEqualTo("www<!-- -->.x");
        assertThat(markdown("WwW.x")).isEqualTo("WwW<!-- -->.x");
        assertThat(markdown("a@b")).isEqualTo("a@<!-- -->b");
        assertThat(markdown(" :+1:")).isEqualTo("\\:<!-- -->+1:");
        assertThat(markdown("ww.x: y")).isEqualTo("ww.x: y");
    }

    private static String markdown(String text) {
        return markdown(paragraph(new UserText(text))).stripTrailing();
    }

    private static String markdown(Block... blocks) {
        StringBuilder markdown = new StringBuilder();
        MarkdownBlocks writer = new MarkdownBlocks(markdown);
        Stream.of(blocks).forEach(writer::write);
        writer.end();
        return markdown.toString();
    }
}
