package org.maalbar.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maalbar.quantity.Figure.about;
import static org.maalbar.quantity.Figure.atLeast;
import static org.maalbar.quantity.Figure.exactly;
import static org.maalbar.rule.Rules.allOf;
import static org.maalbar.rule.Rules.level;

import java.math.RoundingMode;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Figure;
import org.maalbar.quantity.Fraction;
import org.maalbar.quantity.Range;
import org.maalbar.rule.FulfilmentRule;

class PaceTest {
    private static final Indicator CHILDREN =
            Indicator.cumulative("children", "Børn").baseline("2017-01-01", exactly(0));

    private static RuleAssessment assessed(Indicator indicator, FulfilmentRule rule, String day, Observation... seen) {
        Programme programme = Programme.builder("p")
                .indicators(indicator)
                .observations(seen)
                .initiatives(Initiative.of("1", "i").goals(Goal.of("g", rule).due("2018-12-31")))
                .build();
        return Assessor.on(day).assess(programme).goal("1").rule();
    }

    private static Optional<Pace> pace(Indicator indicator, String day, Observation... seen) {
        return assessed(indicator, level("children").atLeast(2000), day, seen).pace();
    }

    private static Observation seen(Figure figure, String day) {
        return Observation.total("children", figure, day);
    }

    private static Range quotient(long numerator, long denominator) {
        Fraction only = Fraction.of(numerator).dividedBy(Fraction.of(denominator));
        return Range.of(only, only);
    }

    @Test
    void thePaceOfCopenhagensFirstGoalMustBeAboutFiveTimesThatSoFar() {
        Pace pace =
                pace(CHILDREN, "2018-08-31", seen(exactly(980), "2018-08-31")).orElseThrow();

        assertThat(pace.soFar()).isEqualTo(quotient(980, 608));
        assertThat(pace.required()).isEqualTo(quotient(1020, 122));
        assertThat(decimal(pace.ratio().orElseThrow().low(), 1)).isEqualTo("5.2");
        assertThat(decimal(pace.projected().low(), 0)).isEqualTo("1177");
        assertThat(pace.projected().isExact()).isTrue();
    }

    private static String decimal(Optional<Fraction> number, int decimals) {
        return number.orElseThrow().rounded(decimals, RoundingMode.HALF_UP).toPlainString();
    }

    @Test
    void whatWasSeenRoughlyGivesAPairOfEnds() {
        Pace pace =
                pace(CHILDREN, "2018-12-01", seen(about(1000), "2017-01-10")).orElseThrow();

        assertThat(pace.soFar()).isEqualTo(Range.of(Fraction.of(90), Fraction.of(110)));
        assertThat(pace.required())
                .isEqualTo(Range.of(
                        Fraction.of(900).dividedBy(Fraction.of(30)),
                        Fraction.of(1100).dividedBy(Fraction.of(30))));
        assertThat(pace.ratio())
                .contains(Range.of(
                        Fraction.of(3).dividedBy(Fraction.of(11)),
                        Fraction.of(11).dividedBy(Fraction.of(27))));
    }

    @Test
    void whatWasSeenWithoutAHighEndGivesAPaceWithoutOne() {
        Pace pace =
                pace(CHILDREN, "2018-12-30", seen(atLeast(1000), "2017-01-10")).orElseThrow();

        assertThat(pace.soFar()).isEqualTo(Range.of(Fraction.of(100), null));
        assertThat(pace.required()).isEqualTo(Range.of(Fraction.ZERO, Fraction.of(1000)));
        assertThat(pace.ratio()).contains(Range.of(Fraction.ZERO, Fraction.of(10)));
        assertThat(pace.projected().high()).isEmpty();
    }

    @Test
    void aTargetThatIsReachedRequiresNothingMore() {
        Pace pace =
                pace(CHILDREN, "2018-08-31", seen(exactly(2500), "2018-08-31")).orElseThrow();

        assertThat(pace.required()).isEqualTo(Range.of(Bounds.exactly(0)));
    }

    @Test
    void whereNobodyMayHaveBeenReachedThePaceCannotBeMultiplied() {
        Pace pace = pace(
                        CHILDREN, "2018-08-31", seen(exactly(240), "2018-08-31").someOfThem())
                .orElseThrow();

        assertThat(pace.ratio()).isEmpty();
        assertThat(pace.required().low()).isPresent();
    }

    @Test
    void aBaselineThatIsOnlyRoughlyKnownLeavesRoomForAPaceBelowZero() {
        Indicator rough = Indicator.cumulative("children", "Børn").baseline("2017-01-01", about(100));
        Pace pace = pace(rough, "2018-12-01", seen(exactly(100), "2017-01-10")).orElseThrow();

        assertThat(pace.soFar()).isEqualTo(Range.of(Fraction.of(-1), Fraction.of(1)));
        assertThat(pace.ratio()).isEmpty();
    }

    @Test
    void thereIsNoPaceWithoutABaselineOrNewsSinceOrDaysLeft() {
        Observation later = seen(exactly(980), "2018-08-31");

        assertThat(pace(Indicator.cumulative("children", "Børn"), "2018-08-31", later))
                .isEmpty();
        assertThat(pace(CHILDREN, "2018-08-31")).isEmpty();
        assertThat(pace(CHILDREN, "2018-08-31", seen(exactly(3), "2016-12-31"))).isEmpty();
        assertThat(pace(CHILDREN, "2018-08-31", seen(exactly(3), "2017-01-01"))).isPresent();
        assertThat(pace(CHILDREN, "2018-12-30", later)).isPresent();
        assertThat(pace(CHILDREN, "2018-12-31", later)).isEmpty();
        assertThat(pace(CHILDREN, "2019-06-30", later)).isEmpty();
    }

    @Test
    void onlyAtLeastHasAPaceAndEveryPartHasItsOwn() {
        Observation observation = seen(exactly(980), "2018-08-31");
        RuleAssessment both = assessed(
                CHILDREN,
                allOf(level("children").atLeast(1000), level("children").atMost(3000)),
                "2018-08-31",
                observation);

        assertThat(both.pace()).isEmpty();
        assertThat(both.parts().get(0).pace()).map(Pace::required).contains(quotient(20, 122));
        assertThat(both.parts().get(1).pace()).isEmpty();
    }

    @Test
    void thereIsNoPaceWhereOnlyACategoryWasCountedSince() {
        Observation women =
                Observation.total("children", exactly(40), "2018-08-31").category("køn", "piger");

        assertThat(pace(CHILDREN, "2018-09-30", seen(exactly(100), "2018-06-30")))
                .isPresent();
        assertThat(pace(CHILDREN, "2018-09-30", seen(exactly(100), "2018-06-30"), women))
                .isEmpty();
    }
}
