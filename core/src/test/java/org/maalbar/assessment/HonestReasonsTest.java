package org.maalbar.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maalbar.quantity.Figure.about;
import static org.maalbar.quantity.Figure.atMost;
import static org.maalbar.quantity.Figure.between;
import static org.maalbar.quantity.Figure.exactly;
import static org.maalbar.rule.Rules.allOf;
import static org.maalbar.rule.Rules.level;
import static org.maalbar.rule.Rules.share;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.maalbar.assessment.ClaimCheck.Verdict;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Claim;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Figure;
import org.maalbar.quantity.Truth;
import org.maalbar.rule.Category;
import org.maalbar.rule.CustomRule;
import org.maalbar.rule.Evidence;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Missing;
import org.maalbar.rule.Status;
import org.maalbar.text.Language;

/** Reasons that would be easy to get wrong by claiming a little too much. */
class HonestReasonsTest {
    private static final Indicator PEOPLE = Indicator.cumulative("people", "Personer");

    @Test
    void aThresholdThatTheEvidenceRulesOutIsNotNamed() {
        GoalAssessment goal = assess(
                share("part").of("whole").atLeast("0.8"),
                programme(Indicator.fixed("part", "Del"), Indicator.fixed("whole", "Helhed"))
                        .observations(
                                Observation.total("part", between(10, 33), "2018-06-30"),
                                Observation.total("whole", between(40, 100), "2018-06-30")));

        assertThat(goal.missing()).containsExactly(Missing.figure("whole"), Missing.figure("part"));
    }

    @Test
    void ofAFinalTotalOnlyItsExactNumberIsMissing() {
        GoalAssessment goal = assess(
                level("people").atLeast(450),
                programme(PEOPLE)
                        .observations(Observation.total("people", about(450), "2018-06-30")
                                .asFinal()));

        assertThat(goal.missing()).containsExactly(Missing.figure("people").fulfilledBy(Figure.atLeast(450)));
    }

    @Test
    void whereTheSameMayBeCountedTwiceASingleActivityMustReachSoMany() {
        GoalAssessment goal = assess(
                level("people").atLeast(500),
                programme(PEOPLE.mayOverlap()).observations(Observation.total("people", exactly(400), "2018-06-30")),
                Activity.planned("A", "2018-10").expectingUnquantified("people"));

        assertThat(goal.why())
                .contains("; if a single activity reaches at least 500, the goal is expected to be fulfilled.");
    }

    @Test
    void theThresholdOfAPartSpeaksOfThatPart() {
        GoalAssessment goal = assess(
                allOf(
                        level("people").atLeast(5).labelled("fem"),
                        level("others").atLeast(5)),
                programme(PEOPLE, Indicator.cumulative("others", "Andre")),
                Activity.planned("A", "2018-10").expectingUnquantified("people").expectingUnquantified("others"));

        assertThat(goal.why())
                .contains("with at least 5 more, the part “fem” is expected to be fulfilled")
                .contains("with at least 5 more, a part of the goal is expected to be fulfilled");
    }

    @Test
    void ofAWholeOfZeroNothingCanBeSaidToRemain() {
        GoalAssessment goal = assess(
                share("people").of("whole").atLeast("0.8"),
                programme(PEOPLE, Indicator.fixed("whole", "Helhed"))
                        .observations(Observation.total("whole", exactly(0), "2018-06-30")));

        assertThat(goal.status()).isEqualTo(Status.UNCERTAIN);
        assertThat(goal.remaining()).isEmpty();
    }

    @Test
    void aClaimIsNotRefutedByALevelCountedEarlierThoughACategoryWasCountedThatDay() {
        Programme programme = programme(PEOPLE)
                .observations(
                        Observation.total("people", exactly(3), "2018-06-30"),
                        Observation.total("people", exactly(1), "2018-08-31").category("gender", "women"))
                .initiatives(Initiative.of("1", "Indsats")
                        .goals(Goal.of("Mindst 4", level("people").atLeast(4)))
                        .activities(Activity.planned("A", "2018-10").expectingUnquantified("people"))
                        .claims(Claim.fulfilled("2018-08-31").ofGoal("1")))
                .build();

        assertThat(Assessor.on("2018-08-31").assess(programme).claims())
                .extracting(ClaimCheck::verdict)
                .containsExactly(Verdict.UNSUPPORTED);
    }

    @Test
    void anObservationOfACategoryThatTheRuleAsksForCounts() {
        GoalAssessment goal = assess(
                new AtMostTenWomen("people"),
                programme(PEOPLE)
                        .observations(Observation.total("people", exactly(5), "2018-06-30")
                                .category("gender", "women")
                                .asFinal()));
        IndicatorAssessment people = goal.indicator("people");

        assertThat(goal.status()).isEqualTo(Status.FULFILLED);
        assertThat(people.observations())
                .extracting(ObservationUse::reason)
                .containsExactly(ObservationUse.Reason.SETTLES_DUE_DAY);
        assertThat(people.measures())
                .containsExactly(new MeasureAssessment(
                        level("people").category("gender", "women"),
                        Bounds.exactly(5),
                        Bounds.exactly(5),
                        Bounds.exactly(5),
                        Optional.of(LocalDate.of(2018, 6, 30))));
        assertThat(goal.why())
                .contains("gender: women: seen 5, planned 5, possible 5")
                .contains(
                        "o1: in total 5 (gender: women) (final) (30 June 2018) - counts in full: settles the due day");
    }

    @Test
    void aCategoryLargerThanTheWholeIsAContradiction() {
        ProgrammeAssessment assessment = Assessor.on("2018-08-31")
                .assess(programme(Indicator.fixed("people", "Personer"))
                        .observations(
                                Observation.total("people", exactly(100), "2018-06-30"),
                                Observation.total("people", exactly(120), "2018-06-30")
                                        .category("gender", "women"))
                        .initiatives(
                                Initiative.of("1", "Indsats").goals(Goal.of("Kvinder", new AtMostTenWomen("people"))))
                        .build());

        assertThat(assessment.problems()).extracting(Problem::code).containsExactly("contradictory-observations");
    }

    @Test
    void whatNoGoalAsksForCanContradictItselfToo() {
        ProgrammeAssessment assessment = Assessor.on("2018-08-31")
                .assess(programme(Indicator.fixed("staff", "Ansatte"))
                        .observations(
                                Observation.total("staff", exactly(1), "2018-06-30"),
                                Observation.total("staff", exactly(2), "2018-06-30"))
                        .build());

        assertThat(assessment.problems()).extracting(Problem::code).containsExactly("contradictory-observations");
    }

    @Test
    void aContradictionIsShownAmongTheReasons() {
        GoalAssessment goal = assess(
                level("people").atLeast(100),
                programme(PEOPLE)
                        .observations(
                                Observation.total("people", exactly(120), "2018-06-30"),
                                Observation.total("people", exactly(50), "2018-07-15")));

        assertThat(goal.status()).isEqualTo(Status.UNCERTAIN);
        assertThat(goal.why()).contains("├─ The observations of “Personer” (people) contradict each other.");
    }

    @Test
    void activitiesThatAGoalDependsOnComeInTheOrderOfTheProgramme() {
        GoalAssessment goal = assess(
                allOf(level("people").atLeast(5), level("others").atLeast(5)),
                programme(PEOPLE, Indicator.cumulative("others", "Andre")),
                Activity.planned("A", "2018-10").expecting(exactly(5), "others").id("first"),
                Activity.planned("B", "2018-10").expecting(exactly(5), "people").id("second"));

        assertThat(goal.dependsOn()).containsExactly("first", "second");
    }

    @Test
    void aPercentageOfWhichNothingIsKnownIsUnknown() {
        GoalAssessment goal = assess(
                level("score").atLeast(75),
                programme(Indicator.fluctuating("score", "Tilfredse").domain(Domain.PERCENT))
                        .observations(Observation.total("score", atMost(100), "2018-06-30")));

        assertThat(goal.why(Language.DANISH)).contains("Tilfredse: opnået ukendt");
    }

    private static Programme.Builder programme(Indicator... indicators) {
        return Programme.builder("Plan").span("2018").indicators(indicators);
    }

    private static GoalAssessment assess(FulfilmentRule rule, Programme.Builder programme, Activity... activities) {
        Initiative initiative =
                Initiative.of("1", "Indsats").goals(Goal.of("Mål", rule)).activities(activities);
        return Assessor.on("2018-08-31")
                .assess(programme.initiatives(initiative).build())
                .goal("1");
    }

    private record AtMostTenWomen(String indicator) implements CustomRule {
        @Override
        public String name() {
            return "at-most-ten-women";
        }

        @Override
        public Set<String> indicators() {
            return Set.of(indicator);
        }

        @Override
        public Set<Category> categories() {
            return Set.of(new Category("gender", "women"));
        }

        @Override
        public Truth evaluate(Evidence evidence) {
            return evidence.level(indicator, "gender", "women").atMost(10);
        }

        @Override
        public String describe(Language language) {
            return "at most ten women";
        }
    }
}
