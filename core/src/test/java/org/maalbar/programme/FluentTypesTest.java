package org.maalbar.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.maalbar.quantity.Figure.exactly;
import static org.maalbar.rule.Rules.level;
import static org.maalbar.rule.Rules.reached;

import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.maalbar.funding.Funding;
import org.maalbar.quantity.Domain;
import org.maalbar.rule.Status;
import org.maalbar.time.Span;

/** Each method that returns a copy changes its own thing and nothing else. */
class FluentTypesTest {
    private static final LocalDate DAY = LocalDate.of(2018, 8, 31);

    @Test
    void anIndicatorHasOneOfEachThing() {
        Indicator plain = Indicator.cumulative("x", "X");
        new EqualsTester()
                .addEqualityGroup(plain, Indicator.of("x", "X", Behaviour.CUMULATIVE), plain.domain(Domain.COUNT))
                .addEqualityGroup(Indicator.cumulative("y", "X"))
                .addEqualityGroup(Indicator.cumulative("x", "Y"))
                .addEqualityGroup(Indicator.fixed("x", "X"), plain.behaviour(Behaviour.FIXED))
                .addEqualityGroup(Indicator.fluctuating("x", "X"), plain.behaviour(Behaviour.FLUCTUATING))
                .addEqualityGroup(plain.unit("people"))
                .addEqualityGroup(plain.domain(Domain.AMOUNT))
                .addEqualityGroup(plain.mayOverlap(), plain.mayOverlap().mayOverlap())
                .addEqualityGroup(plain.growsByItself())
                .addEqualityGroup(plain.baseline("2018-08-31", exactly(0)), plain.baseline(DAY, exactly(0)))
                .addEqualityGroup(
                        plain.unit("u").mayOverlap().growsByItself().baseline(DAY, exactly(1)),
                        plain.baseline(DAY, exactly(1))
                                .growsByItself()
                                .mayOverlap()
                                .unit("u"))
                .testEquals();
    }

    @Test
    void onlyACumulativeIndicatorOverlapsGrowsOrHasABaseline() {
        Indicator fixed = Indicator.fixed("x", "X");
        Indicator fluctuating = Indicator.fluctuating("x", "X");
        assertThatIllegalArgumentException().isThrownBy(fixed::mayOverlap);
        assertThatIllegalArgumentException().isThrownBy(fluctuating::growsByItself);
        assertThatIllegalArgumentException().isThrownBy(() -> fluctuating.baseline(DAY, exactly(0)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Indicator.cumulative("x", "X").mayOverlap().behaviour(Behaviour.FIXED));
    }

    @Test
    void onlyACountOverlaps() {
        Indicator count = Indicator.cumulative("x", "X");
        assertThatIllegalArgumentException().isThrownBy(() -> count.mayOverlap().domain(Domain.AMOUNT));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> count.domain(Domain.PERCENT).mayOverlap());
    }

    @Test
    void anObservationHasOneOfEachThing() {
        Observation plain = Observation.total("x", exactly(1), "2018-08-31");
        new EqualsTester()
                .addEqualityGroup(plain, Observation.of("x", Tally.TOTAL, exactly("1.0"), Span.of(DAY)))
                .addEqualityGroup(Observation.increment("x", exactly(1), "2018-08-31"))
                .addEqualityGroup(Observation.total("y", exactly(1), "2018-08-31"))
                .addEqualityGroup(Observation.total("x", exactly(2), "2018-08-31"))
                .addEqualityGroup(Observation.total("x", exactly(1), "2018-08"))
                .addEqualityGroup(plain.id("o"))
                .addEqualityGroup(plain.someOfThem())
                .addEqualityGroup(plain.asFinal())
                .addEqualityGroup(plain.correcting("o"))
                .addEqualityGroup(plain.category("gender", "women"))
                .addEqualityGroup(plain.category("gender", "men"))
                .addEqualityGroup(plain.source("Bilag 1"))
                .addEqualityGroup(plain.recorded("2018-08-31"), plain.recorded(DAY))
                .addEqualityGroup(
                        plain.id("p")
                                .someOfThem()
                                .asFinal()
                                .correcting("o")
                                .category("d", "c")
                                .source("s")
                                .recorded(DAY),
                        plain.recorded(DAY)
                                .source("s")
                                .category("d", "c")
                                .correcting("o")
                                .asFinal()
                                .someOfThem()
                                .id("p"))
                .testEquals();
    }

    @Test
    void anObservationStandsOnTheLastDayOfItsPeriod() {
        assertThat(Observation.increment("x", exactly(1), "2018-10").lastDay()).isEqualTo("2018-10-31");
        assertThat(Observation.total("x", exactly(1), "../2018").lastDay()).isEqualTo("2018-12-31");
        assertThatIllegalArgumentException().isThrownBy(() -> Observation.total("x", exactly(1), "2018/.."));
        assertThatIllegalArgumentException().isThrownBy(() -> Observation.total("x", exactly(1), "2018/"));
    }

    @Test
    void onlyATotalIsFinal() {
        Observation increment = Observation.increment("x", exactly(1), "2018-10");
        assertThatIllegalArgumentException().isThrownBy(increment::asFinal);
    }

    @Test
    void aContributionHasOneOfEachThing() {
        Contribution plain = Contribution.increment("x", exactly(1));
        new EqualsTester()
                .addEqualityGroup(plain, Contribution.increment("x", exactly("1.0")))
                .addEqualityGroup(Contribution.total("x", exactly(1)))
                .addEqualityGroup(Contribution.notQuantified("x", Tally.INCREMENT))
                .addEqualityGroup(Contribution.notQuantified("x", Tally.TOTAL))
                .addEqualityGroup(plain.someOfThem())
                .addEqualityGroup(plain.stated("2018-08-31"), plain.stated(DAY))
                .addEqualityGroup(
                        plain.stated(DAY).someOfThem(), plain.someOfThem().stated(DAY))
                .testEquals();
    }

    @Test
    void anActivityHasOneOfEachThing() {
        Activity plain = Activity.planned("A");
        new EqualsTester()
                .addEqualityGroup(plain, Activity.of("A", ActivityState.PLANNED))
                .addEqualityGroup(Activity.planned("B"))
                .addEqualityGroup(plain.id("a"))
                .addEqualityGroup(Activity.planned("A", "2018-23"), plain.during(Span.of("2018-23")))
                .addEqualityGroup(plain.state(ActivityState.ONGOING))
                .addEqualityGroup(plain.partners("p", "q"), plain.partners("p").partners("q"))
                .addEqualityGroup(plain.expecting(exactly(1), "x"))
                .addEqualityGroup(plain.expectingSome(exactly(1), "x"))
                .addEqualityGroup(plain.expectingLevel(exactly(1), "x"))
                .addEqualityGroup(plain.expectingUnquantified("x"))
                .addEqualityGroup(
                        plain.id("a").state(ActivityState.ONGOING).partners("p").during(Span.of("2018")),
                        plain.during(Span.of("2018"))
                                .partners("p")
                                .state(ActivityState.ONGOING)
                                .id("a"))
                .testEquals();
    }

    @Test
    void statingAnActivityDatesTheContributionsThatItHasSoFar() {
        Activity activity = Activity.planned("A")
                .expecting(exactly(1), "x")
                .stated("2018-08-31")
                .expectingSome(exactly(2), "y");
        assertThat(activity.contributions())
                .containsExactly(
                        Contribution.increment("x", exactly(1)).stated(DAY),
                        Contribution.increment("y", exactly(2)).someOfThem());
    }

    @Test
    void onlyWhatIsPlannedOrOngoingLiesAhead() {
        assertThat(Activity.of("A", ActivityState.PLANNED).isAhead()).isTrue();
        assertThat(Activity.of("A", ActivityState.ONGOING).isAhead()).isTrue();
        assertThat(Activity.of("A", ActivityState.COMPLETED).isAhead()).isFalse();
        assertThat(Activity.of("A", ActivityState.CANCELLED).isAhead()).isFalse();
    }

    @Test
    void aGoalHasOneOfEachThing() {
        Goal plain = Goal.of("G", reached("x"));
        new EqualsTester()
                .addEqualityGroup(plain, Goal.of("G", level("x").atLeast(9)).rule(reached("x")))
                .addEqualityGroup(Goal.of("H", reached("x")))
                .addEqualityGroup(plain.id("g"))
                .addEqualityGroup(plain.due("2018-08-31"), plain.due(DAY))
                .addEqualityGroup(plain.rule(reached("y")))
                .addEqualityGroup(plain.id("g").due(DAY), plain.due(DAY).id("g"))
                .testEquals();
    }

    @Test
    void aClaimHasOneOfEachThing() {
        Claim plain = Claim.expected("2018-08-31");
        new EqualsTester()
                .addEqualityGroup(plain, Claim.of(Status.EXPECTED, DAY))
                .addEqualityGroup(Claim.fulfilled("2018-08-31"), Claim.of(Status.FULFILLED, DAY))
                .addEqualityGroup(Claim.expected("2018-09-01"))
                .addEqualityGroup(plain.ofGoal("g"))
                .addEqualityGroup(plain.ofGoal("g").ofPart("p"))
                .addEqualityGroup(plain.recorded(DAY))
                .addEqualityGroup(
                        plain.ofGoal("g").ofPart("p").recorded(DAY),
                        plain.recorded(DAY).ofGoal("h").ofPart("p").ofGoal("g"))
                .testEquals();
        assertThatIllegalArgumentException().isThrownBy(() -> plain.ofPart("p"));
    }

    @Test
    void aStatusTextHasOneOfEachThing() {
        StatusText plain = StatusText.of("T", "2018-08-31");
        new EqualsTester()
                .addEqualityGroup(plain, StatusText.of("T", DAY))
                .addEqualityGroup(StatusText.of("U", DAY))
                .addEqualityGroup(StatusText.of("T", DAY.plusDays(1)))
                .addEqualityGroup(plain.ofGoal("g"), plain.ofGoal("h").ofGoal("g"))
                .testEquals();
        assertThatIllegalArgumentException().isThrownBy(() -> StatusText.of(" ", DAY));
        assertThatIllegalArgumentException().isThrownBy(() -> StatusText.of("T", "2018-08"));
    }

    @Test
    void anInitiativeHasOneOfEachThing() {
        Initiative plain = Initiative.of("1", "I");
        Goal goal = Goal.of("G", reached("x"));
        Activity activity = Activity.planned("A");
        Funding funding = Funding.existingBudget();
        Claim claim = Claim.expected("2018-08-31");
        StatusText text = StatusText.of("T", DAY);
        new EqualsTester()
                .addEqualityGroup(plain, Initiative.of("1", "I"))
                .addEqualityGroup(Initiative.of("2", "I"))
                .addEqualityGroup(Initiative.of("1", "J"))
                .addEqualityGroup(plain.purpose("P"))
                .addEqualityGroup(plain.contact("P"))
                .addEqualityGroup(
                        plain.departments("a", "b"), plain.departments("a").departments("b"))
                .addEqualityGroup(plain.partners("a", "b"), plain.partners("a").partners("b"))
                .addEqualityGroup(plain.goals(goal))
                .addEqualityGroup(plain.goals(goal, goal), plain.goals(goal).goals(goal))
                .addEqualityGroup(plain.activities(activity))
                .addEqualityGroup(plain.funding(funding))
                .addEqualityGroup(
                        plain.funding(funding, funding), plain.funding(funding).funding(funding))
                .addEqualityGroup(plain.claims(claim))
                .addEqualityGroup(plain.statusTexts(text))
                .addEqualityGroup(
                        plain.statusTexts(text, text), plain.statusTexts(text).statusTexts(text))
                .addEqualityGroup(
                        plain.statusTexts(text)
                                .claims(claim)
                                .funding(funding)
                                .activities(activity)
                                .goals(goal)
                                .contact("C")
                                .purpose("P"),
                        plain.purpose("P")
                                .contact("C")
                                .goals(goal)
                                .activities(activity)
                                .funding(funding)
                                .claims(claim)
                                .statusTexts(text))
                .testEquals();
    }
}
