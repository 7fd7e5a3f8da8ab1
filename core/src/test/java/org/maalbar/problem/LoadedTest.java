package org.maalbar.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoadedTest {
    private static final Problem ERROR = Problem.error("bad", Place.pointer("/a"), "It is bad", "Det er galt");
    private static final Problem OTHER_ERROR =
            Problem.error("worse", Place.pointer("/b"), "It is worse", "Det er værre");
    private static final Problem WARNING = Problem.warning("odd", Place.unknown(), "It is odd", "Det er sært");

    @Test
    void aValueWithWarningsOnlyIsHandedOut() {
        Loaded<String> loaded = Loaded.of("value", List.of(WARNING));
        assertThat(loaded.orElseThrow()).isEqualTo("value");
        assertThat(loaded.hasErrors()).isFalse();
        assertThat(loaded).hasToString("Read value (0 errors, 1 other problems)");
    }

    @Test
    void aValueWithErrorsIsThereToLookAtButNotHandedOutInStrictUse() {
        Loaded<String> loaded = Loaded.of("value", List.of(WARNING, ERROR));
        assertThat(loaded.value()).contains("value");
        assertThat(loaded.hasErrors()).isTrue();
        assertThatExceptionOfType(ProblemsException.class).isThrownBy(loaded::orElseThrow);
    }

    @Test
    void theExceptionHoldsEveryProblemWarningsIncluded() {
        Loaded<String> loaded = Loaded.failed(List.of(ERROR, WARNING, OTHER_ERROR));
        assertThatExceptionOfType(ProblemsException.class)
                .isThrownBy(loaded::orElseThrow)
                .satisfies(thrown -> assertThat(thrown.problems()).containsExactly(ERROR, WARNING, OTHER_ERROR))
                .satisfies(thrown -> assertThat(thrown.getMessage().lines())
                        .containsExactly(
                                "/a: error [bad] It is bad",
                                "warning [odd] It is odd",
                                "/b: error [worse] It is worse"));
        assertThat(loaded).hasToString("Nothing read (2 errors, 1 other problems)");
    }

    @Test
    void aFailureNeedsAnErrorThatSaysWhy() {
        assertThatIllegalArgumentException().isThrownBy(() -> Loaded.failed(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Loaded.failed(List.of(WARNING)));
    }

    @Test
    void laterChangesToTheListOfProblemsDoNotShow() {
        List<Problem> problems = new ArrayList<>(List.of(WARNING));
        Loaded<String> loaded = Loaded.of("value", problems);
        problems.add(ERROR);
        assertThat(loaded.problems()).containsExactly(WARNING);
    }
}
