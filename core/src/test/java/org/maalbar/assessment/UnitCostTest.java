package org.maalbar.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maalbar.quantity.Figure.about;
import static org.maalbar.quantity.Figure.atLeast;
import static org.maalbar.quantity.Figure.exactly;
import static org.maalbar.rule.Rules.level;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.maalbar.funding.Funding;
import org.maalbar.funding.UnitCost;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.quantity.Figure;
import org.maalbar.quantity.Fraction;
import org.maalbar.quantity.Money;
import org.maalbar.quantity.Range;

class UnitCostTest {
    private static final Goal GOAL =
            Goal.of("Mindst 500 deltagere", level("people").atLeast(500)).due("2018-12-31");
    private static final Funding FUNDING = Funding.yearly(dkk(100_000), "2017/2018");
    private static final Indicator PEOPLE = counted("2017-01-01");

    private static Indicator counted(String from) {
        return Indicator.cumulative("people", "Deltagere").baseline(from, exactly(0));
    }

    private static Money dkk(long amount) {
        return Money.of("DKK", amount);
    }

    private static Optional<Range> cost(
            Indicator indicator, Figure seen, String day, Initiative own, Initiative... others) {
        Programme programme = Programme.builder("p")
                .indicators(indicator)
                .observations(Observation.total("people", seen, day))
                .initiatives(own)
                .initiatives(others)
                .build();
        return Assessor.on("2018-12-31")
                .assess(programme)
                .goals()
                .get(0)
                .unitCost()
                .map(UnitCost::amount);
    }

    private static Initiative funded(Funding... fundings) {
        return Initiative.of("1", "i").goals(GOAL).funding(fundings);
    }

    private static Range range(long low, long high) {
        return Range.of(Fraction.of(low), Fraction.of(high));
    }

    @Test
    void atTheEndOfAYearItIsWhatWasSpentForEachOneReached() {
        Funding spent = FUNDING.spent(2017, dkk(90_000)).spent(2018, dkk(110_000));

        assertThat(cost(PEOPLE, exactly(400), "2018-12-31", funded(spent))).contains(range(500, 500));
        assertThat(cost(PEOPLE, exactly(450), "2017-12-31", funded(spent))).contains(range(200, 200));
    }

    @Test
    void withinAYearAnythingFromNothingToAllOfItMayHaveBeenSpent() {
        Funding spent = FUNDING.spent(2017, dkk(90_000)).spent(2018, dkk(110_000));

        assertThat(cost(PEOPLE, exactly(100), "2018-08-31", funded(spent))).contains(range(900, 2000));
    }

    @Test
    void roughCountsGiveRoughCosts() {
        Funding spent = FUNDING.spent(2017, dkk(99_000)).spent(2018, dkk(0));

        assertThat(cost(PEOPLE, about(100), "2018-12-31", funded(spent))).contains(range(900, 1100));
        assertThat(cost(PEOPLE, atLeast(99), "2018-12-31", funded(spent))).contains(range(0, 1000));
    }

    @Test
    void severalFundingsOfOneCurrencyAddUp() {
        Funding more = Funding.existingBudget().years("2017").spent(2017, dkk(10_000));

        assertThat(cost(PEOPLE, exactly(100), "2017-12-31", funded(FUNDING.spent(2017, dkk(90_000)), more)))
                .contains(range(1000, 1000));
    }

    @Test
    void itIsNotSaidWhereWhatWasSpentIsNotKnown() {
        assertThat(cost(PEOPLE, exactly(100), "2018-12-31", funded())).isEmpty();
        assertThat(cost(PEOPLE, exactly(100), "2018-12-31", funded(FUNDING))).isEmpty();
        assertThat(cost(PEOPLE, exactly(100), "2018-12-31", funded(FUNDING.spent(2017, dkk(1)))))
                .isEmpty();
        assertThat(cost(
                        PEOPLE,
                        exactly(100),
                        "2018-12-31",
                        funded(FUNDING.spent(2017, dkk(1)).used(2018))))
                .isEmpty();
        Funding known = FUNDING.spent(2017, dkk(1));
        assertThat(cost(PEOPLE, exactly(100), "2017-12-31", funded(known))).isPresent();
        assertThat(cost(PEOPLE, exactly(100), "2017-12-31", funded(known, Funding.notStated())))
                .isEmpty();
        assertThat(cost(PEOPLE, exactly(100), "2017-12-31", funded(known, Funding.positions("1", "2017"))))
                .isEmpty();
        Funding euro = Funding.yearly(Money.of("EUR", 1), "2017").spent(2017, Money.of("EUR", 1));
        assertThat(cost(PEOPLE, exactly(100), "2017-12-31", funded(known, euro)))
                .isEmpty();
    }

    @Test
    void itIsNotSaidWherePerhapsNobodyWasReached() {
        Funding known = FUNDING.spent(2017, dkk(1));

        assertThat(cost(PEOPLE, exactly(0), "2017-12-31", funded(known))).isEmpty();
        assertThat(cost(PEOPLE, Figure.atMost(5), "2017-12-31", funded(known))).isEmpty();
    }

    @Test
    void itIsNotSaidWhereCountingDoesNotStartWithTheMoney() {
        Funding known = FUNDING.spent(2017, dkk(1));

        assertThat(cost(counted("2017-01-01"), exactly(1), "2017-12-31", funded(known)))
                .isPresent();
        assertThat(cost(counted("2016-12-31"), exactly(1), "2017-12-31", funded(known)))
                .isEmpty();
        assertThat(cost(counted("2016-06-30"), exactly(1), "2017-12-31", funded(known)))
                .isEmpty();
        assertThat(cost(counted("2017-01-02"), exactly(1), "2017-12-31", funded(known)))
                .isEmpty();
        assertThat(cost(Indicator.cumulative("people", "Deltagere"), exactly(1), "2017-12-31", funded(known)))
                .isEmpty();
    }

    @Test
    void itIsNotSaidWhereTheMoneyServesMoreThanTheCountOrTheCountMoreThanTheMoney() {
        Funding known = FUNDING.spent(2017, dkk(1));
        Goal other =
                Goal.of("Mindst 600 deltagere", level("people").atLeast(600)).due("2018-12-31");
        Initiative helping = Initiative.of("2", "j")
                .activities(Activity.planned("Kurser", "2018-10").expecting(exactly(5), "people"));

        assertThat(cost(PEOPLE, exactly(1), "2017-12-31", funded(known).goals(other)))
                .isEmpty();
        assertThat(cost(
                        PEOPLE,
                        exactly(1),
                        "2017-12-31",
                        funded(known),
                        Initiative.of("2", "j").goals(other)))
                .isEmpty();
        assertThat(cost(PEOPLE, exactly(1), "2017-12-31", funded(known), helping))
                .isEmpty();
    }

    @Test
    void itIsNotSaidOfAGoalOfAnotherKind() {
        Funding known = FUNDING.spent(2017, dkk(1));
        Goal atMost = Goal.of("Højst 5", level("people").atMost(5)).due("2018-12-31");

        assertThat(cost(
                        PEOPLE,
                        exactly(1),
                        "2017-12-31",
                        Initiative.of("1", "i").goals(atMost).funding(known)))
                .isEmpty();
    }

    @Test
    void itIsNotSaidWhereOnlyACategoryWasCountedSince() {
        Programme programme = Programme.builder("p")
                .indicators(PEOPLE)
                .observations(
                        Observation.total("people", exactly(100), "2017-12-31"),
                        Observation.total("people", exactly(40), "2018-12-31").category("køn", "kvinder"))
                .initiatives(funded(FUNDING.spent(2017, dkk(100)).spent(2018, dkk(100))))
                .build();
        GoalAssessment goal =
                Assessor.on("2018-12-31").assess(programme).goals().get(0);

        assertThat(goal.unitCost()).isEmpty();
        assertThat(Assessor.on("2018-11-30")
                        .assess(programme)
                        .goals()
                        .get(0)
                        .unitCost()
                        .map(UnitCost::amount))
                .contains(range(1, 1));
    }
}
