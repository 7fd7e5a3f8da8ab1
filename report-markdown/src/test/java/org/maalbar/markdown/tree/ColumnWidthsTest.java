package org.maalbar.markdown.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

    @Property
    void theSharesAddUpAndNoColumnVanishes(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 200) Integer> words,
            @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 2000) Integer> letters) {
        int columns = Math.min(words.size(), letters.size());
        Table table = new Table(Collections.nCopies(columns, "Tal"));
        table.row();
        for (int column = 0; column < columns; column++) {
            table.cell().say("a".repeat(words.get(column)) + " b".repeat(letters.get(column)));
        }

        int[] shares = ColumnWidths.of(table.block());

        assertThat(shares).hasSize(columns);
        assertThat(Arrays.stream(shares).sum()).isEqualTo(100);
        assertThat(Arrays.stream(shares).min().orElseThrow()).isPositive();
    }

    @Test
    void theLongestWordFitsOnALineOf72Characters() {
        TableBlock table = table(
                List.of("Nr.", "Forvaltning", "Id"),
                List.of("1", "Beskæftigelses- og Integrationsforvaltningen", "x ".repeat(300)));

        int[] shares = ColumnWidths.of(table);

        assertThat(shares[0] * 72 / 100).isGreaterThanOrEqualTo("Nr.".length());
        assertThat(shares[1] * 72 / 100).isGreaterThanOrEqualTo("Integrationsforvaltningen".length());
    }

    @Test
    void aSignIsOnALineWithTheWordBehindIt() {
        List<String> headings = List.of("A", "B");

        assertThat(ColumnWidths.of(table(headings, List.of("◑ Uafklaret", "◑xUafklaret"))))
                .containsExactly(50, 50);
        assertThat(ColumnWidths.of(table(headings, List.of("i Uafklaret", "◑xUafklaret")))[0])
                .isLessThan(50);
    }

    @Test
    void onAWiderPageWordsTakeASmallerShareOfIt() {
        TableBlock table =
                table(List.of("A", "B", "C"), List.of("Integrationsforvaltningen", "x ".repeat(300), "y ".repeat(300)));

        assertThat(ColumnWidths.of(table, 110)[0]).isLessThan(ColumnWidths.of(table)[0]);
        assertThat(ColumnWidths.of(table, 110)[0] * 110 / 100)
                .isGreaterThanOrEqualTo("Integrationsforvaltningen".length());
    }

    @Test
    void aColumnOfSentencesIsWiderThanOneOfNumbers() {
        int[] shares =
                ColumnWidths.of(table(List.of("Mål", "Tal"), List.of("Indsatsen har nået mindst 500 forældre", "240")));

        assertThat(shares[0]).isGreaterThan(3 * shares[1]);
    }

    @Test
    void whatIsOnSeveralLinesIsAsWideAsTheLongest() {
        Table lines = new Table(List.of("A", "B"));
        lines.row();
        lines.cell().say("240 forældre").line().say("300 børn");
        lines.cell().say("240 forældre");

        int[] shares = ColumnWidths.of(lines.block());

        assertThat(shares).containsExactly(50, 50);
    }

    @Test
    void aRowOverAllColumnsMakesNoneWider() {
        Table grouped = new Table(List.of("A", "B"));
        grouped.group().say("Indsatser for børn, unge og forældre i hele byen");
        grouped.row();
        grouped.cell().say("1");
        grouped.cell().say("2");

        assertThat(ColumnWidths.of(grouped.block())).containsExactly(50, 50);
    }

    private static TableBlock table(List<String> headings, List<String> cells) {
        Table table = new Table(headings);
        table.row();
        cells.forEach(cell -> table.cell().say("{}", cell));
        return table.block();
    }
}
