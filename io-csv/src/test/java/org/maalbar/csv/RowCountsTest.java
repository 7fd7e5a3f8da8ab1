package org.maalbar.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.NullPointerTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowCountsTest {
    private static final RowCounts COUNTS = new RowCounts(6, 3, 2, 1);

    @Test
    void theAccountIsToldInOneLine() {
        assertThat(COUNTS).hasToString("6 read: 3 accepted, 2 rejected, 1 blank");
    }

    @Test
    void twoTablesAreCountedTogether() {
        assertThat(COUNTS.plus(new RowCounts(60, 30, 20, 10))).isEqualTo(new RowCounts(66, 33, 22, 11));
    }

    @ParameterizedTest
    @CsvSource({"7, 3, 2, 1", "5, 3, 2, 1", "1, -1, 1, 1", "1, 1, -1, 1", "1, 1, 1, -1"})
    void whatDoesNotAddUpIsNoAccount(long read, long accepted, long rejected, long blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RowCounts(read, accepted, rejected, blank))
                .withMessage(
                        "Not accounted for: %d accepted, %d rejected, %d blank of %d", accepted, rejected, blank, read);
    }

    @Test
    void nothingIsNull() {
        new NullPointerTester().testAllPublicInstanceMethods(COUNTS);
    }
}
