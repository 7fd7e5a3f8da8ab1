package org.maalbar.csv.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maalbar.base.field.Form;
import org.maalbar.problem.RefusedException;
import org.maalbar.time.Span;

class CellsTest {
    @Test
    void aSeasonThatLooksLikeYearsIsNoSpan() {
        assertThatThrownBy(() -> Cells.of(Form.SPAN).read("2018-21", Notation.ENGLISH))
                .isInstanceOf(RefusedException.class)
                .hasMessage(
                        "\"2018-21\" is a part of the year, 2018-03/2018-05, and looks like years: write 2018-03/2018-05,"
                                + " or years with a slash");
    }

    @ParameterizedTest
    @CsvSource({"2018-10, 2018-10", "2021-21, 2021-03/2021-05", "2018/2021, 2018/2021"})
    void otherSpansAreWhatTheyAreInEdtf(String text, String span) {
        assertThat(Cells.of(Form.SPAN).read(text, Notation.ENGLISH)).isEqualTo(Span.of(span));
    }

    @Test
    void aPartOfTheYearThatThereIsNotIsNone() {
        assertThatThrownBy(() -> Cells.of(Form.SPAN).read("2018-99", Notation.ENGLISH))
                .isInstanceOf(RefusedException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "45838         | is a spreadsheet's number of a day",
                "45838,5       | is a spreadsheet's number of a day",
                "20000         | is a spreadsheet's number of a day",
                "80000         | is a spreadsheet's number of a day",
                "31-08-25      | has a year of two digits",
                "31/8/25       | has a year of two digits",
                "1.9.25        | has a year of two digits",
                "okt-25        | is what a spreadsheet makes of a day or of a month",
                "OKT. 25       | is what a spreadsheet makes of a day or of a month",
                "September-18  | is what a spreadsheet makes of a day or of a month",
                "25-okt        | is what a spreadsheet makes of a day or of a month"
            })
    void whatExcelMakesOfDaysIsToldAsSuch(String text, String told) {
        for (Notation dialect : List.of(Notation.DANISH, Notation.ENGLISH)) {
            for (Cell<?> cell : List.of(Cells.of(Form.DAY), Cells.of(Form.SPAN))) {
                assertThatThrownBy(() -> cell.read(text, dialect))
                        .isInstanceOf(RefusedException.class)
                        .hasMessageStartingWith("\"" + text + "\" " + told);
            }
        }
    }

    @Test
    void aDayIsNoMonth() {
        assertThatThrownBy(() -> Cells.of(Form.DAY).read("2025-10", Notation.DANISH))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith("\"2025-10\" has no day");
        assertThat(Cells.of(Form.SPAN).read("2025-10", Notation.ENGLISH)).isEqualTo(Span.of("2025-10"));
    }

    @ParameterizedTest
    @CsvSource({"19999", "80001", "2018.5", "snart-25"})
    void whatIsNoDayOfExcelIsToldAsBefore(String text) {
        assertThatThrownBy(() -> Cells.of(Form.DAY).read(text, Notation.DANISH))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith("Must be a day");
    }
}
