package org.maalbar.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {
    private static final String NINES_34 = "9".repeat(34);

    @ParameterizedTest
    @ValueSource(
            strings = {"1E100000000", "1E-100000000", "1E+2147483647", "0E100000000", "9E40", "-1E100000000", "1E34"})
    void anExponentThatWouldFillTheMemoryIsRefusedAtOnce(String number) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(1),
                () -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> Figure.exactly(new BigDecimal(number)))
                        .satisfies(thrown -> assertThat(thrown.getMessage()).hasSizeLessThan(150)));
    }

    @Test
    void thirtyFourDigitsAreReadAndThirtyFiveAreNot() {
        assertThat(Decimals.of(NINES_34)).isEqualTo(new BigDecimal(NINES_34));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decimals.of(NINES_34 + "9"))
                .withMessageContaining("34 digits");
        assertThat(Decimals.of("9".repeat(22) + "." + "9".repeat(12)).precision())
                .isEqualTo(34);
        assertThatIllegalArgumentException().isThrownBy(() -> Decimals.of("9".repeat(23) + "." + "9".repeat(12)));
    }

    @Test
    void twelveDecimalsAreReadAndThirteenAreNot() {
        assertThat(Decimals.of("0.123456789012")).isEqualTo(new BigDecimal("0.123456789012"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decimals.of("0.1234567890123"))
                .withMessageContaining("12 decimals");
        assertThatIllegalArgumentException().isThrownBy(() -> Decimals.of("1.0000000000001"));
    }

    @Test
    void aNegativeNumberIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decimals.checked(new BigDecimal("-0.1")))
                .withMessage("A number must not be negative: -0.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                " 1",
                "1 ",
                "+1",
                "-1",
                "1e5",
                "1E5",
                "1,5",
                ".5",
                "5.",
                "1.2.3",
                "0x10",
                "NaN",
                "1_000",
                "１２",
                "٣",
                "1\u00a0000"
            })
    void onlyPlainNotationIsRead(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Decimals.of(text));
    }

    @Test
    void aHugeTextIsRefusedAtOnce() {
        String huge = "9".repeat(10_000_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(1),
                () -> assertThatIllegalArgumentException().isThrownBy(() -> Decimals.of(huge)));
    }

    @Test
    void readingKeepsDecimalsAsWritten() {
        assertThat(Decimals.of("4.00")).isEqualTo(new BigDecimal("4.00"));
        assertThat(Decimals.of("007")).isEqualTo(BigDecimal.valueOf(7));
    }

    @ParameterizedTest
    @CsvSource({"4.00, 4", "4E2, 400", "0.00, 0", "0E3, 0", "12.50, 12.5"})
    void theNormalFormHasNeitherTrailingDecimalsNorAnExponent(BigDecimal number, String normal) {
        assertThat(Decimals.normal(number)).hasToString(normal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1", "2", "-0.1", "0.1234567890123"})
    void anApproximationIsAShareFrom0To1(String share) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Approximation(new BigDecimal(share)));
    }

    @Test
    void twoApproximationsAreEqualWhenTheirSharesAre() {
        assertThat(Approximation.of("0.10")).isEqualTo(Approximation.DEFAULT).hasSameHashCodeAs(Approximation.DEFAULT);
        assertThat(Approximation.of("0.2")).isNotEqualTo(Approximation.DEFAULT);
    }

    @Test
    void zerosThatAProgramHasFilledUpANumberWithAreNotStated() {
        assertThat(Decimals.of("4.000000000000000000")).isEqualTo(new BigDecimal("4"));
        assertThat(Decimals.of("4.500000000000000000")).isEqualTo(new BigDecimal("4.5"));
        assertThat(Decimals.of("12345678901234567890.000000000000000000"))
                .isEqualTo(new BigDecimal("12345678901234567890"));
        assertThat(Decimals.of("4.000000000000")).isEqualTo(new BigDecimal("4.000000000000"));
        assertThat(Figure.about("4.000000000000000000")).isEqualTo(Figure.about(4));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decimals.checked(new BigDecimal("1E-100000000")))
                .withMessageContaining("12 decimals");
        assertThatIllegalArgumentException().isThrownBy(() -> Decimals.of("1." + "0".repeat(100_000)));
    }
}
