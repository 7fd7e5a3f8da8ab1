package org.maalbar.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.maalbar.quantity.Notation.figure;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What figures are understood to mean. */
class FigureBoundsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    980     | [980, 980]
                    ~450    | [405, 495]
                    >=125   | [125, unbounded)
                    >800    | [801, unbounded)
                    <=30    | [0, 30]
                    <5      | [0, 4]
                    200-300 | [200, 300]
                    unknown | [0, unbounded)
                    0       | [0, 0]
                    4.0     | [4, 4]
                    >2.5    | [3, unbounded)
                    >=2.5   | [3, unbounded)
                    <=2.5   | [0, 2]
                    <2.5    | [0, 2]
                    <3.0    | [0, 2]
                    <1      | [0, 0]
                    <0.5    | [0, 0]
                    2.5-3.5 | [3, 3]
                    ~15     | [14, 16]
                    ~4      | [3, 5]
                    ~4.5    | [4, 5]
                    ~1      | [0, 2]
                    ~0      | [0, 1]
                    """)
    void ofACountAreTightenedToWholeNumbers(String figure, String bounds) {
        assertThat(meaning(figure, Domain.COUNT, Approximation.DEFAULT)).isEqualTo(bounds);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    12.50   | [12.5, 12.5]
                    >=0.5   | [0.5, unbounded)
                    >800    | (800, unbounded)
                    >0      | (0, unbounded)
                    <=30    | [0, 30]
                    <5      | [0, 5)
                    1.5-2.5 | [1.5, 2.5]
                    unknown | [0, unbounded)
                    ~450    | [405, 495]
                    ~4      | [3, 5]
                    ~4.0    | [3.6, 4.4]
                    ~12.50  | [11.25, 13.75]
                    ~0.5    | [0.4, 0.6]
                    ~0.05   | [0.04, 0.06]
                    ~0      | [0, 1]
                    ~0.0    | [0, 0.1]
                    """)
    void ofAnAmountKeepDecimalsAndOpenEnds(String figure, String bounds) {
        assertThat(meaning(figure, Domain.AMOUNT, Approximation.DEFAULT)).isEqualTo(bounds);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    80      | [80, 80]
                    ~80     | [72, 88]
                    ~95     | [85.5, 100]
                    ~5      | [4, 6]
                    ~5.0    | [4.5, 5.5]
                    >=80    | [80, 100]
                    >80     | (80, 100]
                    >=100   | [100, 100]
                    <=120   | [0, 100]
                    <100    | [0, 100)
                    <101    | [0, 100]
                    90-110  | [90, 100]
                    unknown | [0, 100]
                    """)
    void ofAPercentageLieBetween0And100(String figure, String bounds) {
        assertThat(meaning(figure, Domain.PERCENT, Approximation.DEFAULT)).isEqualTo(bounds);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    COUNT   | 0    | 450   | [449, 451]
                    COUNT   | 0.25 | 450   | [338, 562]
                    COUNT   | 1    | 450   | [0, 900]
                    AMOUNT  | 0    | 450   | [449, 451]
                    AMOUNT  | 0    | 4.50  | [4.49, 4.51]
                    AMOUNT  | 0.25 | 450   | [337.5, 562.5]
                    AMOUNT  | 0.25 | 1     | [0, 2]
                    PERCENT | 0.25 | 80    | [60, 100]
                    PERCENT | 0    | 80.0  | [79.9, 80.1]
                    """)
    void aboutFollowsThePolicy(Domain domain, String share, String value, String bounds) {
        assertThat(meaning("~" + value, domain, Approximation.of(share))).isEqualTo(bounds);
    }

    @ParameterizedTest
    @CsvSource({
        "COUNT, 2.5, 2.5 is not a possible count; numbers with decimals have amount as their domain",
        "COUNT, 2.1-2.9, 2.1-2.9 is not a possible count; numbers with decimals have amount as their domain",
        "PERCENT, 120, 120 is not a possible percentage; it is at most 100: write the numbers that are compared",
        "PERCENT, 100.5-120, 100.5-120 is not a possible percentage; it is at most 100: write the numbers that are compared",
        "PERCENT, >100, >100 is not a possible percentage; it is at most 100: write the numbers that are compared",
        "PERCENT, >=100.1, >=100.1 is not a possible percentage; it is at most 100: write the numbers that are compared",
        "PERCENT, ~200, ~200 is not a possible percentage; it is at most 100: write the numbers that are compared"
    })
    void aFigureThatNoValueOfTheDomainAgreesWithIsAnError(Domain domain, String figure, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> meaning(figure, domain, Approximation.DEFAULT))
                .withMessage(message);
    }

    @Test
    void everyDomainKnowsAllItsValues() {
        assertThat(Domain.COUNT.whole()).hasToString("[0, unbounded)");
        assertThat(Domain.AMOUNT.whole()).hasToString("[0, unbounded)");
        assertThat(Domain.PERCENT.whole()).hasToString("[0, 100]");
    }

    private static String meaning(String figure, Domain domain, Approximation policy) {
        return figure(figure).bounds(domain, policy).toString();
    }
}
