package org.maalbar.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.maalbar.problem.Problem;
import org.maalbar.problem.ProblemsException;
import org.maalbar.problem.RefusedException;
import org.maalbar.programme.Observation;
import org.maalbar.programme.ObservationSummary;
import org.maalbar.quantity.Figure;

class ObservationRowsTest {
    private final ObservationRows rows = ObservationRows.of(
            "visits", Dialect.RFC_4180, BrokenTables.PROGRAMME, "indicator", "increment", "period", "corrects");

    @Test
    void rowsAreSummedUpAsOftenAsTheyWereCounted() {
        assertThat(rows.add(2_000_000, "parents", "3", "2018", null)).isTrue();
        assertThat(rows.add(1, "parents", "about 20", "2018", "")).isTrue();
        assertThat(rows.add(7, null, null, " ", null)).isTrue();

        Imported<ObservationSummary> summary = rows.summary();
        assertThat(summary.problems()).isEmpty();
        assertThat(summary.rows()).isEqualTo(new RowCounts(2_000_008, 2_000_001, 0, 7));
        assertThat(summary.orElseThrow().count("parents")).isEqualTo(2_000_001);
        assertThat(summary.orElseThrow().observations())
                .containsExactly(Observation.increment("parents", Figure.between(6_000_018, 6_000_022), "2018"));
    }

    @Test
    void whatIsWrongWithARowIsSaidWithItsNumber() {
        rows.add(5, "parents", "3", "2018", null);
        assertThat(rows.add(4, "parents", "3,5", "2018", null)).isFalse();
        assertThat(rows.add(3, "nobody", "3", "2018", null)).isFalse();
        assertThat(rows.add(2, "parents", "3", "2018", "o1")).isFalse();
        assertThat(rows.add(1, "parents", "3")).isFalse();

        Imported<ObservationSummary> summary = rows.summary();
        assertThat(summary.value()).isEmpty();
        assertThat(summary.rows()).isEqualTo(new RowCounts(15, 5, 10, 0));
        assertThat(summary.problems())
                .extracting(Problem::toString)
                .satisfiesExactly(
                        each -> assertThat(each).startsWith("visits #2 \"increment\": error [invalid-figure]"),
                        each -> assertThat(each)
                                .isEqualTo(
                                        "visits #3 \"indicator\": error [unknown-indicator] No indicator \"nobody\""),
                        each -> assertThat(each)
                                .isEqualTo("visits #4 \"corrects\": error [correction-not-allowed]"
                                        + " \"o1\" cannot be corrected where observations are summed up"),
                        each -> assertThat(each)
                                .isEqualTo(
                                        "visits #5: error [short-row] The record has 2 cells, but there are 4 columns"));
    }

    @Test
    void textThatWasReadInAnotherEncodingIsWrong() {
        ObservationRows named = ObservationRows.of(
                "visits", Dialect.DANISH_EXCEL, BrokenTables.PROGRAMME, "Indikator", "Nye", "Periode", "Kilde");

        assertThat(named.add(1, "parents", "3", "2018", "NÃ¸rre")).isFalse();

        assertThat(named.summary().problems()).extracting(Problem::code).containsExactly("garbled-text");
        assertThat(named.summary().value()).isEmpty();
    }

    @Test
    void columnsThatAreMissingOrMisspeltAreRejectedAtOnce() {
        assertThatThrownBy(
                        () -> ObservationRows.of("", Dialect.DANISH_EXCEL, BrokenTables.PROGRAMME, "Nye", "Perioden"))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("missing-column")
                .hasMessageContaining("misspelt-column");
    }

    @Test
    void aRowIsThereAtLeastOnce() {
        assertThatThrownBy(() -> rows.add(0, "parents", "3", "2018", null))
                .isInstanceOf(RefusedException.class)
                .hasMessage("There are 1 to 1000000000000 rows of a kind, not 0");

        assertThat(rows.summary().rows().read()).isZero();
    }
}
