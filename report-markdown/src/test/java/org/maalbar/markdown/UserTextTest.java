package org.maalbar.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.commonmark.node.Block;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UserTextTest {
    private static final String SHAPE = Parsed.shape(Parsed.document(everywhere("harmless")));

    static Stream<String> hostileStrings() {
        return HostileStrings.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("hostileStrings")
    void staysTextWhereverItStands(String hostile) {
        assertStaysText(hostile);
    }

    static void assertStaysText(String hostile) {
        Node parsed = Parsed.document(everywhere(hostile));
        assertThat(Parsed.shape(parsed)).isEqualTo(SHAPE);
        String read = new UserText(hostile).literal();
        assertThat(Parsed.texts(parsed))
                .isEqualTo(read.isEmpty() ? List.of() : List.of(read, read, read, read, read, read, read));
    }

    /** In a heading, a paragraph, a list, the head of a table and the first, a middle and the last cell of a row. */
    static String everywhere(String text) {
        Consumer<Node> filler = node -> new Words(node).say("{}", text);
        Heading heading = new Heading();
        heading.setLevel(1);
        Paragraph paragraph = new Paragraph();
        BulletList list = new BulletList();
        list.setTight(true);
        ListItem item = new ListItem();
        Paragraph inItem = new Paragraph();
        item.appendChild(inItem);
        list.appendChild(item);
        Table table = new Table(List.of("", "", ""));
        table.row();
        for (int column = 0; column < 3; column++) {
            table.cell();
        }
        filler.accept(heading);
        filler.accept(paragraph);
        filler.accept(inItem);
        Node headRow = table.block().getFirstChild().getFirstChild();
        filler.accept(headRow.getLastChild());
        Node bodyRow = table.block().getLastChild().getFirstChild();
        for (Node cell = bodyRow.getFirstChild(); cell != null; cell = cell.getNext()) {
            filler.accept(cell);
        }
        return markdown(heading, paragraph, list, table.block());
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

    @Test
    void punctuationIsEscapedAndAddressesAreBroken() {
        assertThat(markdown("a\\b|c*d")).isEqualTo("a&#92;b&#124;c\\*d");
        assertThat(markdown("http://x")).isEqualTo("http\\:<!-- -->\\/\\/x");
        assertThat(markdown("www.x")).isEqualTo("www<!-- -->\\.x");
        assertThat(markdown("WwW.x")).isEqualTo("WwW<!-- -->\\.x");
        assertThat(markdown("a@b")).isEqualTo("a\\@<!-- -->b");
        assertThat(markdown("ww.x: y")).isEqualTo("ww\\.x\\: y");
    }

    private static String markdown(String text) {
        Paragraph paragraph = new Paragraph();
        new Words(paragraph).say("{}", text);
        return markdown(paragraph).stripTrailing();
    }

    private static String markdown(Block... blocks) {
        StringBuilder markdown = new StringBuilder();
        Stream.of(blocks).forEach(new BlockWriter(markdown)::write);
        return markdown.toString();
    }
}
