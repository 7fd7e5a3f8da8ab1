package org.maalbar.csv.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maalbar.base.field.Form;
import org.maalbar.base.part.ConditionRecipe;
import org.maalbar.quantity.Figure;
import org.maalbar.time.Span;

/** Values are written such as a spreadsheet does not alter, and are read back as they were. */
class KeptCellsTest {
    @ParameterizedTest
    @CsvSource({"2018-10, i oktober 2018", "0099, i 0099", "2018, 2018", "2018-33, 1. kvartal 2018"})
    void aDanishSpanIsNoDayAndNoOtherNumber(String edtf, String written) {
        Span span = Span.of(edtf);

        assertThat(Cells.of(Form.SPAN).write(span, Notation.DANISH)).isEqualTo(written);
        assertThat(Cells.of(Form.SPAN).read(written, Notation.DANISH)).isEqualTo(span);
    }

    @ParameterizedTest
    @CsvSource({"33.333, AT_LEAST, at least 33.333 per cent", "5, AT_MOST, at most 5 per cent"})
    void anEnglishPercentageIsNoRoundedNumber(BigDecimal number, ConditionRecipe.Kind kind, String written) {
        Target target = Target.of(kind, number, true);
        TargetCell cell = new TargetCell();

        assertThat(cell.write(target, Notation.ENGLISH)).isEqualTo(written);
        assertThat(cell.read(written, Notation.ENGLISH)).isEqualTo(target);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"2 | 3 | 2 til 3", "1.5 | 2000 | 1,5 til 2000"})
    void fromOneNumberToAnotherIsNoDay(String low, String high, String written) {
        Figure figure = Figure.between(low, high);

        assertThat(Cells.of(Form.FIGURE).write(figure, Notation.DANISH)).isEqualTo(written);
        assertThat(Cells.of(Form.FIGURE).read(written, Notation.DANISH)).isEqualTo(figure);
    }
}
