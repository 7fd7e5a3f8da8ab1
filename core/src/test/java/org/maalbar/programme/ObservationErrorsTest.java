package org.maalbar.programme;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.maalbar.programme.Broken.fails;
import static org.maalbar.programme.Broken.programme;
import static org.maalbar.quantity.Figure.atLeast;
import static org.maalbar.quantity.Figure.exactly;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.maalbar.quantity.Domain;

/** One small broken programme for each way in which what was seen can be wrong. */
class ObservationErrorsTest {
    private static final Indicator X = Indicator.cumulative("x", "X");
    private static final Indicator FIXED = Indicator.fixed("fixed", "Fixed");
    private static final Indicator FLUCTUATING = Indicator.fluctuating("fluctuating", "Fluctuating");
    private static final Indicator PERCENT =
            Indicator.cumulative("percent", "Percent").domain(Domain.PERCENT);

    @Test
    void anObservationOfNothing() {
        fails(
                programme().observations(Observation.total("x", exactly(1), "2018")),
                "unknown-indicator /observations/0/indicator");
    }

    @Test
    void anObservationThatIsNotPossible() {
        fails(
                programme().indicators(X).observations(Observation.total("x", exactly("2.5"), "2018")),
                "figure-outside-domain /observations/0/total");
        fails(
                programme().indicators(X).observations(Observation.increment("x", exactly("2.5"), "2018")),
                "figure-outside-domain /observations/0/increment");
        fails(
                programme().indicators(PERCENT).observations(Observation.total("percent", atLeast(101), "2018")),
                "figure-outside-domain /observations/0/total");
    }

    @Test
    void anIncrementOfWhatDoesNotAddUp() {
        for (Indicator indicator : List.of(FIXED, FLUCTUATING, PERCENT)) {
            fails(
                    programme()
                            .indicators(indicator)
                            .observations(Observation.increment(indicator.id(), exactly(1), "2018")),
                    "increment-not-allowed /observations/0/increment");
        }
    }

    @Test
    void aCorrectionOfNothing() {
        fails(
                programme()
                        .indicators(X)
                        .observations(Observation.total("x", exactly(1), "2018").correcting("gone")),
                "unknown-observation /observations/0/corrects");
    }

    @Test
    void aCorrectionOfAnotherIndicator() {
        fails(
                programme()
                        .indicators(X, FIXED)
                        .observations(
                                Observation.total("fixed", exactly(1), "2018").id("o"),
                                Observation.total("x", exactly(1), "2018").correcting("o")),
                "correction-of-another-indicator /observations/1/corrects");
    }

    @Test
    void aCorrectionOfItself() {
        fails(
                programme()
                        .indicators(X)
                        .observations(Observation.total("x", exactly(1), "2018").correcting("o1")),
                "circular-correction /observations/0/corrects");
    }

    @Test
    void correctionsInACircle() {
        fails(
                programme()
                        .indicators(X)
                        .observations(
                                Observation.total("x", exactly(1), "2018").correcting("o2"),
                                Observation.total("x", exactly(2), "2018").correcting("o1"),
                                Observation.total("x", exactly(3), "2018").correcting("o1")),
                "circular-correction /observations/0/corrects",
                "circular-correction /observations/1/corrects");
    }

    @Test
    void aBaselineThatIsNotPossible() {
        fails(
                programme().indicators(X.baseline("2017-01-01", exactly("0.5"))),
                "figure-outside-domain /indicators/0/baseline/figure");
    }

    @Test
    void aLongChainOfCorrectionsIsNoCircleAndTakesNoTime() {
        Observation[] chain = IntStream.range(0, 100_000)
                .mapToObj(i ->
                        Observation.total("x", exactly(i), "2018").id("o" + i).correcting("o" + (i + 1)))
                .toArray(Observation[]::new);
        chain[chain.length - 1] = Observation.total("x", exactly(1), "2018").id("o" + (chain.length - 1));

        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> programme().indicators(X).observations(chain).build());
    }
}
