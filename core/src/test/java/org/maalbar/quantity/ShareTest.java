package org.maalbar.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maalbar.quantity.Notation.figure;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12      | 17      | [12/17, 12/17]
            12      | 16-17   | [12/17, 3/4]
            12      | 10-17   | [12/17, 1]
            5-30    | 10-20   | [1/4, 1]
            30      | <=77    | [30/77, 1]
            <=8     | 16      | [0, 1/2]
            30      | unknown | [0, 1]
            unknown | 17      | [0, 1]
            0       | unknown | [0, 1]
            0       | >=1     | [0, 0]
            17      | 17      | [1, 1]
            20      | 17      |
            0       | 0       |
            """)
    void ofAPartAndItsWhole(String part, String whole, String range) {
        Approximation about = Approximation.of("0.1");
        Share share = new Share(
                figure(part).bounds(Domain.COUNT, about), figure(whole).bounds(Domain.COUNT, about));

        assertThat(share.range().map(Range::toString).orElse(null)).isEqualTo(range);
    }
}
