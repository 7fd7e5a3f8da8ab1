package org.maalbar.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.maalbar.problem.Bilingual;
import org.maalbar.problem.Problem;
import org.maalbar.problem.ProblemsException;

/** What the examples of broken programmes share. */
final class Broken {
    private Broken() {}

    static Programme.Builder programme() {
        return Programme.builder("Handleplan");
    }

    /** Warnings are looked at elsewhere, but for their Danish. */
    static void fails(Programme.Builder broken, String... codesAndPlaces) {
        assertThatExceptionOfType(ProblemsException.class)
                .isThrownBy(broken::build)
                .satisfies(thrown -> assertThat(thrown.problems())
                        .filteredOn(Problem::isError)
                        .extracting(problem -> problem.code() + " " + problem.place())
                        .containsExactly(codesAndPlaces))
                .satisfies(thrown -> assertThat(thrown.problems()).allSatisfy(Bilingual::check));
    }
}
