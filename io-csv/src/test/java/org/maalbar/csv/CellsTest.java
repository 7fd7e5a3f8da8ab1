package org.maalbar.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maalbar.problem.RefusedException;
import org.maalbar.time.Span;

class CellsTest {
    @Test
    void aSeasonThatLooksLikeYearsIsNoSpan() {
        assertThatThrownBy(() -> Cells.SPAN.read("2018-21", Dialect.RFC_4180))
                .isInstanceOf(RefusedException.class)
                .hasMessage(
                        "\"2018-21\" is a part of the year, 2018-03/2018-05, and looks like years: write 2018-03/2018-05,"
                                + " or years with a slash");
    }

    @ParameterizedTest
    @CsvSource({"2018-10, 2018-10", "2021-21, 2021-03/2021-05", "2018/2021, 2018/2021"})
    void otherSpansAreWhatTheyAreInEdtf(String text, String span) {
        assertThat(Cells.SPAN.read(text, Dialect.RFC_4180)).isEqualTo(Span.of(span));
    }

    @Test
    void aPartOfTheYearThatThereIsNotIsNone() {
        assertThatThrownBy(() -> Cells.SPAN.read("2018-99", Dialect.RFC_4180)).isInstanceOf(RefusedException.class);
    }
}
