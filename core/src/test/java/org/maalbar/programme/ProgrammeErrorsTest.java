package org.maalbar.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.maalbar.programme.Broken.fails;
import static org.maalbar.programme.Broken.programme;
import static org.maalbar.quantity.Figure.about;
import static org.maalbar.quantity.Figure.exactly;
import static org.maalbar.rule.Rules.allOf;
import static org.maalbar.rule.Rules.anyOf;
import static org.maalbar.rule.Rules.level;
import static org.maalbar.rule.Rules.reached;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maalbar.funding.Funding;
import org.maalbar.problem.Problem;
import org.maalbar.problem.ProblemsException;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Figure;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Rules;

/** One small broken programme for each way of failing. */
class ProgrammeErrorsTest {
    private static final Indicator X = Indicator.cumulative("x", "X");
    private static final Indicator FIXED = Indicator.fixed("fixed", "Fixed");
    private static final Indicator FLUCTUATING = Indicator.fluctuating("fluctuating", "Fluctuating");
    private static final Indicator PERCENT =
            Indicator.cumulative("percent", "Percent").domain(Domain.PERCENT);

    @Test
    void twoOrganisationsWithOneId() {
        fails(
                programme().organisations(Organisation.of("a", "A"), Organisation.of("a", "Another")),
                "duplicate-id /organisations/1/id");
    }

    @Test
    void ofTwentyThousandErrorsTenThousandAreReported() {
        String[] strangers = Collections.nCopies(20_000, "nobody").toArray(String[]::new);
        Programme.Builder broken = programme()
                .indicators(X)
                .initiatives(Initiative.of("9", "Stranger").partners(strangers));

        assertThatExceptionOfType(ProblemsException.class)
                .isThrownBy(broken::build)
                .satisfies(thrown -> assertThat(thrown.problems())
                        .filteredOn(Problem::isError)
                        .hasSize(10_000));
    }

    @Test
    void twoIndicatorsWithOneId() {
        fails(programme().indicators(X, Indicator.fixed("x", "Another")), "duplicate-id /indicators/1/id");
    }

    @Test
    void twoObservationsWithOneId() {
        Observation observation = Observation.total("x", exactly(1), "2018").id("o");
        fails(programme().indicators(X).observations(observation, observation), "duplicate-id /observations/1/id");
    }

    @Test
    void idsOfObservationsAreFoundTwiceInAnyOrder() {
        for (String ids : List.of("1 2 1", "2 1 2", "1 2 2", "9 10 9", "10 9 10", "a B a")) {
            Observation[] observations = Arrays.stream(ids.split(" "))
                    .map(Observation.total("x", exactly(1), "2018")::id)
                    .toArray(Observation[]::new);

            fails(programme().indicators(X).observations(observations), "duplicate-id /observations/2/id");
        }
    }

    @Test
    void twoInitiativesWithOneNumber() {
        fails(
                programme().initiatives(Initiative.of("1", "One"), Initiative.of("1", "Another")),
                "duplicate-id /initiatives/1/number");
    }

    @Test
    void twoGoalsWithOneIdEvenInDifferentInitiatives() {
        Goal goal = Goal.of("G", reached("x")).due("2018-12-31").id("g");
        fails(
                programme()
                        .indicators(X)
                        .initiatives(
                                Initiative.of("1", "One").goals(goal),
                                Initiative.of("2", "Two").goals(goal)),
                "duplicate-id /initiatives/1/goals/0/id");
    }

    @Test
    void twoActivitiesWithOneIdEvenInDifferentInitiatives() {
        Activity activity = Activity.planned("A").id("a");
        fails(
                programme()
                        .initiatives(
                                Initiative.of("1", "One").activities(activity),
                                Initiative.of("2", "Two").activities(activity)),
                "duplicate-id /initiatives/1/activities/0/id");
    }

    @Test
    void twoFundingsWithOneIdEvenInDifferentInitiatives() {
        Funding funding = Funding.existingBudget().id("f");
        fails(
                programme()
                        .initiatives(
                                Initiative.of("1", "One").funding(funding),
                                Initiative.of("2", "Two").funding(Funding.notStated(), funding)),
                "duplicate-id /initiatives/1/funding/1/id");
    }

    @Test
    void twoIdsThatLookAlikeAfterNormalisation() {
        fails(
                programme().indicators(Indicator.fixed("\u00e5", "Å"), Indicator.fixed("a\u030a", "Å")),
                "duplicate-id /indicators/1/id");
    }

    @Test
    void organisationsThatAreNotThere() {
        fails(
                programme()
                        .organisations(Organisation.of("a", "A"))
                        .initiatives(Initiative.of("1", "One")
                                .departments("a", "b")
                                .partners("c")
                                .activities(Activity.planned("A").partners("a", "d"))),
                "unknown-organisation /initiatives/0/departments/1",
                "unknown-organisation /initiatives/0/partners/0",
                "unknown-organisation /initiatives/0/activities/0/partners/1");
    }

    @Test
    void aGoalThatIsNeverDue() {
        Initiative initiative = Initiative.of("1", "One").goals(Goal.of("G", reached("x")));
        fails(programme().indicators(X).initiatives(initiative), "no-due-day /initiatives/0/goals/0");
        fails(programme().span("2017/..").indicators(X).initiatives(initiative), "no-due-day /initiatives/0/goals/0");
    }

    @Test
    void aRuleOnNothing() {
        fails(goal(allOf(reached("x"), reached("y"))), "unknown-indicator /initiatives/0/goals/0/rule");
    }

    @Test
    void aLabelThatNamesTwoParts() {
        fails(
                goal(allOf(
                        reached("x").labelled("a"), anyOf(level("x").atLeast(2).labelled("a")))),
                "duplicate-label /initiatives/0/goals/0/rule");
    }

    @Test
    void aRuleNestedDeeperThan32() {
        FulfilmentRule rule = reached("x");
        for (int depth = 1; depth < 32; depth++) {
            rule = allOf(rule);
        }
        assertThat(goal(rule).build().warnings()).isEmpty();
        fails(goal(allOf(rule)), "rule-too-deep /initiatives/0/goals/0/rule");
    }

    @Test
    void aContributionToNothing() {
        fails(
                activity(Activity.planned("A").expecting(exactly(1), "gone")),
                "unknown-indicator /initiatives/0/activities/0/contributions/0/indicator");
    }

    @Test
    void aContributionToWhatNeverChanges() {
        fails(
                activity(Activity.planned("A").expectingLevel(exactly(1), "fixed")),
                "contribution-to-fixed /initiatives/0/activities/0/contributions/0");
    }

    @Test
    void aContributionThatAddsToWhatDoesNotAddUp() {
        fails(
                activity(Activity.planned("A")
                        .expectingLevel(exactly(1), "percent")
                        .expecting(exactly(1), "percent")
                        .expectingUnquantified("fluctuating")),
                "increment-not-allowed /initiatives/0/activities/0/contributions/1",
                "increment-not-allowed /initiatives/0/activities/0/contributions/2");
    }

    @Test
    void aContributionThatIsNotPossible() {
        fails(
                activity(Activity.planned("A").expecting(exactly("0.5"), "x").expectingLevel(about(200), "percent")),
                "figure-outside-domain /initiatives/0/activities/0/contributions/0/increment",
                "figure-outside-domain /initiatives/0/activities/0/contributions/1/total");
    }

    @Test
    void aClaimOnAGoalThatIsNotThereOrInAnotherInitiative() {
        fails(
                goal(reached("x"))
                        .initiatives(Initiative.of("2", "Two")
                                .claims(
                                        Claim.expected("2018-08-31").ofGoal("gone"),
                                        Claim.expected("2018-08-31").ofGoal("1"))),
                "unknown-goal /initiatives/1/claims/0/goal",
                "unknown-goal /initiatives/1/claims/1/goal");
    }

    @Test
    void aStatusTextOfAGoalThatIsNotThereOrInAnotherInitiative() {
        fails(
                goal(reached("x"))
                        .initiatives(Initiative.of("2", "Two")
                                .statusTexts(
                                        StatusText.of("T", "2018-08-31").ofGoal("gone"),
                                        StatusText.of("T", "2018-08-31"),
                                        StatusText.of("T", "2018-08-31").ofGoal("1"))),
                "unknown-goal /initiatives/1/statusTexts/0/goal",
                "unknown-goal /initiatives/1/statusTexts/2/goal");
    }

    @Test
    void aClaimOnAPartThatIsNotThere() {
        fails(
                programme()
                        .indicators(X)
                        .initiatives(Initiative.of("1", "One")
                                .goals(Goal.of("G", allOf(reached("x").labelled("a")))
                                        .due("2018-12-31"))
                                .claims(
                                        Claim.expected("2018-08-31").ofGoal("1").ofPart("a"),
                                        Claim.expected("2018-08-31").ofGoal("1").ofPart("b"))),
                "unknown-part /initiatives/0/claims/1/part");
    }

    @Test
    void fiveErrorsAtOnceAreAllReported() {
        fails(
                programme()
                        .indicators(X, X)
                        .observations(
                                Observation.total("x", exactly("2.5"), "2018"),
                                Observation.total("gone", exactly(1), "2018"))
                        .initiatives(
                                Initiative.of("1", "One").departments("nobody").goals(Goal.of("G", reached("x")))),
                "duplicate-id /indicators/1/id",
                "figure-outside-domain /observations/0/total",
                "unknown-indicator /observations/1/indicator",
                "unknown-organisation /initiatives/0/departments/0",
                "no-due-day /initiatives/0/goals/0");
    }

    private static Programme.Builder goal(FulfilmentRule rule) {
        return programme()
                .indicators(X)
                .initiatives(Initiative.of("1", "One").goals(Goal.of("G", rule).due("2018-12-31")));
    }

    private static Programme.Builder activity(Activity activity) {
        return programme()
                .indicators(X, FIXED, FLUCTUATING, PERCENT)
                .initiatives(Initiative.of("1", "One").activities(activity));
    }

    @Test
    void anotherCategoryOfACompleteDimensionIsAnError() {
        Broken.fails(
                Broken.programme()
                        .indicators(Indicator.cumulative("p", "Deltagere").complete("gender", "women", "men"))
                        .observations(Observation.total("p", Figure.exactly(1), "2018-06-30")
                                .category("gender", "others")),
                "unknown-category /observations/0/category/name");
    }

    @Test
    void targetsAreNumbersThatTheirIndicatorCanTake() {
        Indicator people = Indicator.cumulative("p", "Deltagere");
        Indicator share = Indicator.fluctuating("s", "Tilfredse").domain(Domain.PERCENT);
        FulfilmentRule several = Rules.anyOf(
                Rules.level("s").atMost(120).labelled("a"),
                Rules.level("p").between(java.math.BigDecimal.ONE, new java.math.BigDecimal("2.5")));
        Broken.fails(
                Broken.programme()
                        .span("2018")
                        .indicators(people, share)
                        .initiatives(Initiative.of("1", "Indsats")
                                .goals(Goal.of("A", Rules.level("p").atLeast("0.8")), Goal.of("B", several))),
                "target-outside-domain /initiatives/0/goals/0/rule/atLeast",
                "target-outside-domain /initiatives/0/goals/1/rule/anyOf/0/atMost",
                "target-outside-domain /initiatives/0/goals/1/rule/anyOf/1/between/1");
    }
}
