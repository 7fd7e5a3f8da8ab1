package org.maalbar.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.maalbar.assessment.OneGoal.PEOPLE;
import static org.maalbar.quantity.Figure.exactly;
import static org.maalbar.rule.Rules.allOf;
import static org.maalbar.rule.Rules.level;
import static org.maalbar.rule.Rules.reached;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Truth;
import org.maalbar.rule.CustomRule;
import org.maalbar.rule.Evidence;
import org.maalbar.rule.Missing;
import org.maalbar.rule.Status;
import org.maalbar.text.Language;

class ProgrammeAssessmentTest {
    private static final Goal HUNDRED = Goal.of("Hundrede", level("people").atLeast(100));
    private static final Goal THOUSAND = Goal.of("Tusind", level("people").atLeast(1000));

    @Test
    void anInitiativeHasTheLowestStatusOfItsGoals() {
        InitiativeAssessment initiative = assess(Initiative.of("1", "I").goals(HUNDRED, THOUSAND))
                .initiatives()
                .get(0);
        assertThat(initiative.goals())
                .extracting(GoalAssessment::status)
                .containsExactly(Status.FULFILLED, Status.NOT_EXPECTED);
        assertThat(initiative.status()).contains(Status.NOT_EXPECTED);
    }

    @Test
    void anInitiativeWithoutGoalsHasNoStatus() {
        InitiativeAssessment initiative =
                assess(Initiative.of("1", "Indsats")).initiatives().get(0);
        assertThat(initiative.status()).isEmpty();
        assertThat(initiative).hasToString("1: Indsats, no measurable goal");
    }

    @Test
    void anOverviewShowsEveryGoalOfASmallProgramme() {
        assertThat(assess(Initiative.of("1", "I").goals(HUNDRED, THOUSAND))
                        .toString()
                        .lines())
                .containsExactly(
                        "Handleplan, assessed on 2018-08-31",
                        "● 1.1  Fulfilled - Hundrede",
                        "◔ 1.2  Not expected - Tusind");
    }

    @Test
    void anOverviewOf500GoalsStaysBelowTheThousandCharactersThatJshellShows() {
        Goal[] goals = IntStream.range(0, 500)
                .mapToObj(i -> Goal.of("Et mål med mange ord ".repeat(10), reached("people")))
                .toArray(Goal[]::new);
        String overview = Assessor.on("2018-08-31")
                .assess(Programme.builder("Handleplan ".repeat(100))
                        .span("2018")
                        .indicators(PEOPLE)
                        .initiatives(Initiative.of("1", "I").goals(goals))
                        .build())
                .toString();
        assertThat(overview).hasSizeBetween(500, 999).containsPattern("\\.\\.\\. and 4[0-9]{2} more goals$");
        long shown = overview.lines().filter(line -> line.startsWith("◑")).count();
        assertThat(overview).endsWith("... and " + (500 - shown) + " more goals");
    }

    @Test
    void anOverviewIsSafeToPrint() {
        Goal goal = Goal.of("En\nlinje\u202e", reached("people"));
        assertThat(assess(Initiative.of("1", "I").goals(goal)).toString()).endsWith("En\\u000alinje\\u202e");
    }

    @Test
    void aGoalIsFoundByItsId() {
        ProgrammeAssessment assessment = assess(Initiative.of("1", "I").goals(HUNDRED, THOUSAND));
        assertThat(assessment.goal("1.2").goal().statement()).isEqualTo("Tusind");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assessment.goal("2"))
                .withMessageContaining("[1.1, 1.2]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assessment.goal("1.1").indicator("group"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assessment.goal("1.1").part("none"));
    }

    @Test
    void anAssessmentCarriesItsDays() {
        Programme programme = Programme.builder("Bare").build();
        ProgrammeAssessment assessment =
                Assessor.on("2018-08-31").knownOn("2018-09-05").assess(programme);
        assertThat(assessment.day()).isEqualTo("2018-08-31");
        assertThat(assessment.knownOn()).contains(LocalDate.of(2018, 9, 5));
        assertThat(assessment.programme()).isSameAs(programme);
        assertThat(Assessor.on("2018-08-31").assess(programme).knownOn()).isEmpty();
    }

    @Test
    void aGoalSaysTheTruthOnEveryViewOfEveryPart() {
        GoalAssessment goal = OneGoal.of(
                        allOf(
                                level("people").atLeast(100).labelled("100"),
                                level("people").atLeast(150)),
                        PEOPLE)
                .seen(Observation.total("people", exactly(100), "2018-06-30"))
                .planned(Activity.planned("A", "2018-10").expecting(exactly(50), "people"))
                .on("2018-08-31");
        assertThat(goal.rule().all())
                .extracting(RuleAssessment::seen, RuleAssessment::possible, RuleAssessment::planned)
                .containsExactly(
                        tuple(Truth.FAILS, Truth.UNDECIDED, Truth.HOLDS),
                        tuple(Truth.HOLDS, Truth.HOLDS, Truth.HOLDS),
                        tuple(Truth.FAILS, Truth.UNDECIDED, Truth.HOLDS));
        assertThat(goal.status()).isEqualTo(Status.EXPECTED);
        assertThat(goal.part("100").status()).isEqualTo(Status.FULFILLED);
        assertThat(goal.part("100").rule()).isEqualTo(level("people").atLeast(100));
        assertThat(goal.indicator("people").lastObserved()).contains(LocalDate.of(2018, 6, 30));
    }

    @Test
    void aCustomRuleMayAskOnlyForWhatItDeclares() {
        Programme programme = Programme.builder("Handleplan")
                .span("2018")
                .indicators(PEOPLE, Indicator.fixed("other", "Andet"))
                .initiatives(Initiative.of("1", "I").goals(Goal.of("G", new Asking("other")), THOUSAND))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Assessor.on("2018-08-31").assess(programme))
                .withMessageContaining("does not declare the measure \"other\"");
    }

    @Test
    void aCustomRuleMayAskOnlyForCategoriesThatItDeclares() {
        CustomRule undeclared = new Asking("people") {
            @Override
            public Truth evaluate(Evidence evidence) {
                return evidence.level("people", "gender", "women").atLeast(1);
            }
        };
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OneGoal.of(undeclared, PEOPLE).on("2018-08-31"))
                .withMessageContaining("does not declare the measure \"people [gender = women]\"");
    }

    @Test
    void aCustomRuleMaySayItselfWhatIsMissing() {
        GoalAssessment goal = OneGoal.of(new Asking("people"), PEOPLE).on("2018-08-31");
        assertThat(goal.missing()).isEqualTo(List.of(Missing.addition("people").expectedBy(exactly(7))));
    }

    private static ProgrammeAssessment assess(Initiative initiative) {
        return Assessor.on("2018-08-31")
                .assess(Programme.builder("Handleplan")
                        .span("2018")
                        .indicators(PEOPLE)
                        .observations(Observation.total("people", exactly(100), "2018-06-30"))
                        .initiatives(initiative)
                        .build());
    }

    /** Declares people, but asks for what it is told to. */
    private static class Asking implements CustomRule {
        private final String asked;

        Asking(String asked) {
            this.asked = asked;
        }

        @Override
        public String name() {
            return "asking";
        }

        @Override
        public Set<String> indicators() {
            return Set.of("people");
        }

        @Override
        public Truth evaluate(Evidence evidence) {
            Bounds level = evidence.level(asked);
            return level.atLeast(1000);
        }

        @Override
        public List<Missing> missing(Evidence planned) {
            return List.of(Missing.addition("people").expectedBy(exactly(7)));
        }

        @Override
        public String describe(Language language) {
            return asked;
        }
    }

    @Test
    void theOverviewNeverCutsACharacterInTwo() {
        Goal goal = Goal.of("x".repeat(58) + "\ud83d\ude00".repeat(3), reached("people"));
        String overview = Assessor.on("2018-08-31")
                .assess(Programme.builder("Handleplan")
                        .span("2018")
                        .indicators(PEOPLE)
                        .initiatives(Initiative.of("1", "I").goals(goal))
                        .build())
                .toString();
        assertThat(overview.codePoints().filter(each -> Character.getType(each) == Character.SURROGATE))
                .isEmpty();
    }

    @Test
    void aGoalIsFoundHoweverItsIdIsComposed() {
        Programme programme = Programme.builder("Handleplan")
                .span("2018")
                .indicators(Indicator.fixed("\u00e5", "Å"))
                .initiatives(Initiative.of("1", "I")
                        .goals(Goal.of("G", reached("\u00e5")).id("m\u00e5l")))
                .build();
        assertThat(programme.indicator("a\u030a").id()).isEqualTo("\u00e5");
        ProgrammeAssessment assessment = Assessor.on("2018-08-31").assess(programme);
        assertThat(assessment.goal("ma\u030al").indicator("a\u030a").indicator().id())
                .isEqualTo("\u00e5");
    }
}
