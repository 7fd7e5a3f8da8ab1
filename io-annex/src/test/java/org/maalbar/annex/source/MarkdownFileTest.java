package org.maalbar.annex.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maalbar.problem.Loaded;

class MarkdownFileTest {

    private static Loaded<List<Block>> read(String... lines) {
        return TestDocument.read(String.join("\n", lines).getBytes(StandardCharsets.UTF_8), "bilag.md");
    }

    private static List<String> blocks(String... lines) {
        return TestDocument.shown(read(lines).orElseThrow());
    }

    @Test
    void headingsParagraphsAndListsAreRead() {
        assertThat(blocks(
                        "# Bilag",
                        "",
                        "1\\. Anbefaling",
                        "---",
                        "Der etableres *5* [caféer](http://example.org).",
                        "",
                        "* Mål: **450**",
                        "* Frist: `2025`"))
                .containsExactly(
                        "## Bilag", "### 1. Anbefaling", "Der etableres 5 caféer.", "* Mål: 450", "* Frist: 2025");
    }

    @Test
    void theNumberOfAnItemIsBeforeItsText() {
        assertThat(blocks(
                        "3. Caféer",
                        "   - Valby",
                        "   - Vanløse",
                        "",
                        "   Mere om caféer",
                        "4. Boliger",
                        "",
                        "<!-- -->",
                        "Slut"))
                .containsExactly("* 3. Caféer", "** Valby", "** Vanløse", "Mere om caféer", "* 4. Boliger", "Slut");
        assertThat(blocks("1) Caféer")).containsExactly("* 1) Caféer");
    }

    @Test
    void aHeadingInAnItemHasTheNumberOfTheItem() {
        assertThat(blocks("2. ## Caféer", "", "   Tekst")).containsExactly("### 2. Caféer", "Tekst");
    }

    @Test
    void anItemWithoutTextIsNotRead() {
        assertThat(blocks("1.", "2. Boliger", "3.", "", "Slut")).containsExactly("* 2. Boliger", "Slut");
    }

    @Test
    void tablesAreRead() {
        assertThat(blocks("| Mål | Tal |", "|---|---|", "| *Caféer* | 5<br>6 |", "| Boliger |"))
                .containsExactly("[[Mål, Tal], [Caféer, 5\n6], [Boliger, ]]");
    }

    @Test
    void quotesAndCodeAreReadAsTheirText() {
        assertThat(blocks("> Citat", "> - Punkt", "", "```", "a", "  b", "```", "", "    c", "", "> d"))
                .containsExactly("Citat", "* Punkt", "a\n  b", "c", "d");
    }

    @Test
    void htmlAndPicturesAreNotRead() {
        Loaded<List<Block>> loaded = read("Tekst ![kort](kort.png) og <b>mere</b>", "", "<div>", "skjult", "</div>");
        assertThat(TestDocument.shown(loaded.orElseThrow())).containsExactly("Tekst  og mere");
        assertThat(TestDocument.problems(loaded))
                .containsExactly(
                        "information [pictures-not-read] Not read: 1 picture or diagram",
                        "information [html-not-read] Not read: 1 piece of HTML");
    }

    @Test
    void eachLineOfAParagraphHasItsPlace() {
        List<Block> blocks = read("Første", "linje  ", "*og*", "tredje", "", "```", "a", "b", "```")
                .orElseThrow();
        assertThat(TestDocument.shown(blocks)).containsExactly("Første linje\nog tredje", "a\nb");
        assertThat(TestDocument.places(blocks.get(0))).containsExactly("line 1", "line 2", "line 3", "line 4");
        assertThat(TestDocument.places(blocks.get(1))).containsExactly("line 7", "line 8");
    }

    @Test
    void aRowOfATableHasItsPlace() {
        Block.Table table =
                (Block.Table) read("", "| a |", "|---|", "| b |").orElseThrow().get(0);
        assertThat(TestDocument.places(table.rows().get(0).get(0).get(0))).containsExactly("line 2");
        assertThat(TestDocument.places(table.rows().get(1).get(0).get(0))).containsExactly("line 4");
    }

    @Test
    void aTextOfAnOldProgramIsReadWithAWarning() {
        Loaded<List<Block>> loaded =
                TestDocument.read("Caféer på Ærø".getBytes(Charset.forName("windows-1252")), "bilag.md");
        assertThat(TestDocument.shown(loaded.orElseThrow())).containsExactly("Caféer på Ærø");
        assertThat(TestDocument.problems(loaded))
                .containsExactly(
                        "warning [old-encoding] The text is not UTF-8, and was read as Windows-1252. If æ, ø or å look wrong,"
                                + " save it as UTF-8");
    }

    @Test
    void aByteOrderMarkIsNoText() {
        assertThat(blocks("\uFEFF# Bilag")).containsExactly("## Bilag");
        assertThat(TestDocument.shown(TestDocument.read("# Ærø".getBytes(StandardCharsets.UTF_16), "bilag.MD")
                        .orElseThrow()))
                .containsExactly("## Ærø");
    }
}
