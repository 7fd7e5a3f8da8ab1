package org.maalbar.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.testing.NullPointerTester;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maalbar.problem.Loaded;
import org.maalbar.problem.Place;
import org.maalbar.problem.Problem;
import org.maalbar.problem.ProblemsException;

class ImportedTest {
    private static final Problem WARNING = Problem.warning("odd", Place.unknown(), "Odd", "Sært");
    private static final Problem ERROR = Problem.error("wrong", Place.unknown(), "Wrong", "Forkert");
    private static final RowCounts ROWS = new RowCounts(2, 1, 1, 0);

    @Test
    void aValueWithWarningsIsGiven() {
        Imported<String> imported = imported(Loaded.of("value", List.of(WARNING)));

        assertThat(imported.hasErrors()).isFalse();
        assertThat(imported.orElseThrow()).isEqualTo("value");
        assertThat(imported.problems()).containsExactly(WARNING);
    }

    @Test
    void whereAnythingIsAnErrorThereIsNoValue() {
        Imported<String> failed = imported(Loaded.failed(List.of(WARNING, ERROR)));

        assertThat(failed.value()).isEmpty();
        assertThat(failed.hasErrors()).isTrue();
        assertThat(catchThrowableOfType(ProblemsException.class, failed::orElseThrow)
                        .problems())
                .containsExactly(WARNING, ERROR);
    }

    @Test
    void theAccountIsToldBehindTheRest() {
        Loaded<String> failed = Loaded.failed(List.of(ERROR));

        assertThat(imported(failed)).hasToString(failed + ", 2 read: 1 accepted, 1 rejected, 0 blank");
        assertThat(imported(failed).rows()).isEqualTo(ROWS);
        assertThat(imported(failed).loaded()).isSameAs(failed);
    }

    @Test
    void nothingIsNull() {
        new NullPointerTester()
                .setDefault(Loaded.class, Loaded.of("value", List.of()))
                .setDefault(RowCounts.class, ROWS)
                .testConstructors(Imported.class, NullPointerTester.Visibility.PACKAGE);
    }

    private static Imported<String> imported(Loaded<String> loaded) {
        return new Imported<>(loaded, ROWS);
    }
}
