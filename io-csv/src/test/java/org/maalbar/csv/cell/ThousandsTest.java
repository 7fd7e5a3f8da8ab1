package org.maalbar.csv.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maalbar.base.field.Field;
import org.maalbar.base.field.Form;
import org.maalbar.base.part.ConditionRecipe;
import org.maalbar.funding.FundingTerms;
import org.maalbar.problem.RefusedException;
import org.maalbar.quantity.Figure;
import org.maalbar.quantity.Money;

class ThousandsTest {
    @ParameterizedTest
    @ValueSource(strings = {"1,000", "1,250", "999,999", "ca. 1,000", "mindst 12,000", "100 til 1,000"})
    void whatMayBeThousandsInEnglishIsNoDanishFigure(String text) {
        assertThatThrownBy(() -> Cells.of(Form.FIGURE).read(text, Notation.DANISH))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("is another number in English");
    }

    @Test
    void norAnotherNumber() {
        assertThatThrownBy(() -> Cells.of(Form.NUMBER).read("1,000", Notation.DANISH))
                .hasMessage(
                        "\"1,000\" is another number in English: write 1.000 or '1,0000, with the apostrophe so that a"
                                + " spreadsheet keeps it as it is");
        assertThatThrownBy(() -> Cells.of(Form.COUNT).read("1,000", Notation.DANISH))
                .hasMessageContaining("another number");
        assertThatThrownBy(() -> new TargetCell().read("1,000", Notation.DANISH))
                .hasMessageContaining("another number");
        assertThatThrownBy(() -> new FundingCell().read("1,000 kr. årligt", Notation.DANISH))
                .hasMessageContaining("another number");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1,0000 | 1", "0,125 | 0.125", "1.234,567 | 1234.567", "1234,567 | 1234.567", "1,25 | 1.25"})
    void whatIsNoEnglishThousandIsRead(String text, BigDecimal number) {
        assertThat(Cells.of(Form.FIGURE).read(text, Notation.DANISH)).isEqualTo(Figure.exactly(number));
    }

    @Test
    void millionsAreNotCountedInThousands() {
        assertThat(new FundingCell()
                        .read("1,125 mio. kr. årligt i 2018", Notation.DANISH)
                        .terms())
                .isEqualTo(new FundingTerms.YearlyAmount(Money.of("DKK", 1_125_000)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1.125 mio. kr. årligt i 2018", "1.125 mia. kr. årligt i 2018", "1.125mio. kr. årligt i 2018"})
    void norAreThousandsOfMillions(String text) {
        assertThatThrownBy(() -> new FundingCell().read(text, Notation.DANISH))
                .hasMessage("\"1.125\" before millions or billions: write 1,125, or all digits, as in 1.125.000.000");
    }

    @Test
    void norInEnglish() {
        assertThatThrownBy(() -> new FundingCell().read("DKK 1,125 million a year in 2018", Notation.ENGLISH))
                .hasMessage("\"1,125\" before millions or billions: write 1.125, or all digits, as in 1,125,000,000");
        assertThat(new FundingCell()
                        .read("DKK 1.250 million a year in 2018", Notation.ENGLISH)
                        .terms())
                .isEqualTo(new FundingTerms.YearlyAmount(Money.of("DKK", 1_250_000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.000", "1.250", "at least 12.000", "100 to 1.000"})
    void whatMayBeThousandsInDanishIsNoEnglishFigure(String text) {
        assertThatThrownBy(() -> Cells.of(Form.FIGURE).read(text, Notation.ENGLISH))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("is another number in Danish");
        assertThatThrownBy(() -> new FundingCell().read("DKK 500.000 a year in 2018", Notation.ENGLISH))
                .hasMessage("\"500.000\" is another number in Danish: write 500,000 or 500.0000");
    }

    @ParameterizedTest
    @CsvSource({"1.125, 1.125", "0.500, 0.5", "2.0000, 2", "2.00, 2", "1234.500, 1234.5"})
    void whatIsNoDanishThousandIsRead(String text, BigDecimal number) {
        assertThat(Cells.of(Form.FIGURE).read(text, Notation.ENGLISH)).isEqualTo(Figure.exactly(number));
    }

    @Test
    void anEnglishThousandIsPlain() {
        assertThat(Cells.of(Form.FIGURE).read("1,000", Notation.ENGLISH)).isEqualTo(Figure.exactly(1000));
    }

    @Test
    void aDanishNumberOfThreeDecimalsIsWrittenWithFour() {
        assertThat(Cells.of(Form.FIGURE).write(Figure.exactly("1.125"), Notation.DANISH))
                .isEqualTo("1,1250");
        assertThat(Cells.of(Form.FIGURE).write(Figure.exactly("1.125"), Notation.ENGLISH))
                .isEqualTo("1.125");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"12,375 pct. | 12.375", "12,375% | 12.375", "ca. 1,000 procent | 1.000"})
    void aPercentageIsNoThousand(String text, BigDecimal number) {
        Measured measured = new MeasuredCell().read(text, Notation.DANISH);

        assertThat(measured.isPercent()).isTrue();
        assertThat(measured.figure()).isEqualTo(text.startsWith("ca.") ? Figure.about(number) : Figure.exactly(number));
    }

    @Test
    void soIsATarget() {
        Target target = Target.of(ConditionRecipe.Kind.AT_LEAST, new BigDecimal("12.375"), true);
        TargetCell cell = new TargetCell();

        assertThat(cell.write(target, Notation.DANISH)).isEqualTo("mindst 12,375\u00A0pct.");
        assertThat(cell.read("mindst 12,375\u00A0pct.", Notation.DANISH)).isEqualTo(target);
        assertThat(cell.read("at least 2.000 per cent", Notation.ENGLISH))
                .isEqualTo(Target.of(ConditionRecipe.Kind.AT_LEAST, new BigDecimal("2"), true));
    }

    @Test
    void beforeOtherWordsAPercentageMayBeAny() {
        assertThatThrownBy(() -> new TargetCell().read("1,250 pct. flere end i 2017", Notation.DANISH))
                .hasMessage("\"1,250\" is another number in English: write 1.250 or 1,2500");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {"12.375 | '12,3750", "0.125 | 0,125", "12.5 | 12,5", "1234.567 | 1234,567"})
    void aSpreadsheetKeepsTheZeroOfAFigureWithTheMark(String number, String written) {
        Field<Figure> field = Field.of("total", "I alt", Form.FIGURE);
        Field<Measured> ofSheet = Field.of("seen", "Opnået", new MeasuredCell());
        Figure figure = Figure.exactly(number);

        assertThat(Cells.written(field, figure, Notation.DANISH)).isEqualTo(written);
        assertThat(Cells.meaning(field, written, Notation.DANISH)).isEqualTo(figure);
        assertThat(Cells.written(ofSheet, Measured.of(figure), Notation.DANISH)).isEqualTo(written);
        assertThat(Cells.meaning(ofSheet, written, Notation.DANISH)).isEqualTo(Measured.of(figure));
    }

    @Test
    void aColumnOfPlainNumbersHasNoMark() {
        Field<BigDecimal> field = Field.of("value", "Værdi", Form.NUMBER);

        assertThat(Cells.written(field, new BigDecimal("12.375"), Notation.DANISH))
                .isEqualTo("12,3750");
        assertThat(Cells.meaning(field, "'12,3750", Notation.DANISH)).isEqualTo("12.375");
    }
}
