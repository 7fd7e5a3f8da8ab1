package org.maalbar.csv.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maalbar.base.field.Form;
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
                .hasMessage("\"1,000\" is another number in English: write 1.000 or 1,0000");
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
                        .read("1,125 mio. kr. årligt", Notation.DANISH)
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
}
