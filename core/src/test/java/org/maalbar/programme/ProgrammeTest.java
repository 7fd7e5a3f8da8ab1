package org.maalbar.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.maalbar.quantity.Figure.exactly;
import static org.maalbar.rule.Rules.reached;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.maalbar.funding.Funding;
import org.maalbar.problem.Place;
import org.maalbar.problem.Problem;
import org.maalbar.problem.ProblemsException;
import org.maalbar.quantity.Approximation;
import org.maalbar.quantity.Figure;
import org.maalbar.rule.Category;
import org.maalbar.rule.Rules;

class ProgrammeTest {
    private static final Goal GOAL = Goal.of("G", reached("x"));
    private static final Indicator X = Indicator.cumulative("x", "X");

    @Test
    void whatHasNoIdGetsOneByPosition() {
        Observation observation = Observation.total("x", exactly(1), "2018");
        Activity activity = Activity.planned("A");
        Funding funding = Funding.notStated();
        Programme programme = programme()
                .observations(observation, observation.id("mine"), observation)
                .initiatives(Initiative.of("3", "Three")
                        .goals(GOAL, GOAL.id("g"), GOAL)
                        .activities(activity.id("a"), activity)
                        .funding(funding, funding.id("f"), funding))
                .build();
        assertThat(programme.observations())
                .extracting(each -> each.id().orElseThrow())
                .containsExactly("o1", "mine", "o3");
        Initiative initiative = programme.initiatives().get(0);
        assertThat(initiative.goals())
                .extracting(each -> each.id().orElseThrow())
                .containsExactly("3.1", "g", "3.3");
        assertThat(initiative.activities())
                .extracting(each -> each.id().orElseThrow())
                .containsExactly("a", "3.a2");
        assertThat(initiative.funding())
                .extracting(each -> each.id().orElseThrow())
                .containsExactly("3.f1", "f", "3.f3");
    }

    @Test
    void anOnlyGoalHasTheNumberOfItsInitiative() {
        Programme programme =
                programme().initiatives(Initiative.of("3", "Three").goals(GOAL)).build();
        assertThat(programme.initiatives().get(0).goals().get(0).id()).contains("3");
    }

    @Test
    void aGoalWithoutADueDayIsDueOnTheLastDayOfTheProgramme() {
        Programme programme = programme()
                .initiatives(Initiative.of("1", "One").goals(GOAL, GOAL.due("2018-06-30")))
                .build();
        List<Goal> goals = programme.initiatives().get(0).goals();
        assertThat(programme.dueDay(goals.get(0))).isEqualTo("2018-12-31");
        assertThat(programme.dueDay(goals.get(1))).isEqualTo("2018-06-30");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Programme.builder("Empty").build().dueDay(GOAL));
    }

    @Test
    void anIndicatorThatNoGoalAsksForIsAWarning() {
        Programme programme = programme()
                .indicators(Indicator.fixed("idle", "Idle"))
                .initiatives(Initiative.of("1", "One").goals(GOAL))
                .build();
        assertThat(programme.warnings())
                .containsExactly(Problem.warning(
                        "unused-indicator",
                        Place.pointer("/indicators/1"),
                        "No goal asks for the indicator \"idle\"",
                        "Intet mål bruger indikatoren »idle«"));
    }

    @Test
    void anExceptionHoldsTheWarningsToo() {
        assertThatExceptionOfType(ProblemsException.class)
                .isThrownBy(() -> programme()
                        .initiatives(Initiative.of("1", "One").partners("nobody"))
                        .build())
                .satisfies(thrown -> assertThat(thrown.problems())
                        .extracting(Problem::code)
                        .containsExactly("unknown-organisation", "unused-indicator"));
    }

    @Test
    void anOrganisationIsFoundByItsId() {
        Organisation department = Organisation.of("a", "A");
        Programme programme = programme().organisations(department).build();

        assertThat(programme.organisation("a")).contains(department);
        assertThat(programme.organisation("b")).isEmpty();
    }

    @Test
    void aCopyHoldsAllThatTheFirstDoes() {
        Programme programme = programme()
                .notes("A note")
                .approximation(Approximation.of("0.2"))
                .organisations(Organisation.of("a", "A"))
                .observations(Observation.total("x", exactly(1), "2018"))
                .initiatives(
                        Initiative.of("1", "One").goals(GOAL).departments("a").funding(Funding.existingBudget()))
                .build();
        Programme copy = programme.toBuilder().build();
        assertThat(copy.title()).isEqualTo("Handleplan");
        assertThat(copy.span()).isEqualTo(programme.span()).isPresent();
        assertThat(copy.notes()).containsExactly("A note");
        assertThat(copy.approximation()).isEqualTo(Approximation.of("0.20"));
        assertThat(copy.organisations()).isEqualTo(programme.organisations()).hasSize(1);
        assertThat(copy.indicators()).isEqualTo(programme.indicators()).hasSize(1);
        assertThat(copy.observations()).isEqualTo(programme.observations()).hasSize(1);
        assertThat(copy.initiatives()).isEqualTo(programme.initiatives()).hasSize(1);
    }

    @Test
    void anIndicatorIsFoundByItsId() {
        Programme programme = programme().build();
        assertThat(programme.indicator("x")).isEqualTo(X);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> programme.indicator("y"))
                .withMessageContaining("\"y\"")
                .withMessageContaining("[x]");
    }

    @Test
    void aBareProgrammeHasNeitherSpanNorNotesAndAboutIsATenth() {
        Programme bare = Programme.builder("Bare").build();
        assertThat(bare.span()).isEqualTo(Optional.empty());
        assertThat(bare.notes()).isEmpty();
        assertThat(bare.approximation()).isEqualTo(Approximation.of("0.1"));
        assertThat(bare.warnings()).isEmpty();
    }

    @Test
    void blankWordsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Programme.builder(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> programme().notes("a", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> Organisation.of("a", " "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Category("gender", "\u200b"));
    }

    private static Programme.Builder programme() {
        return Programme.builder("Handleplan").span("2017/2018").indicators(X);
    }

    @Test
    void anIdByPositionIsNeverOneThatTheUserChose() {
        Indicator x = Indicator.cumulative("x", "X");
        Goal goal = Goal.of("G", Rules.reached("x"));
        Programme programme = Programme.builder("P")
                .span("2018")
                .indicators(x)
                .observations(
                        Observation.total("x", Figure.exactly(1), "2018").id("o2"),
                        Observation.total("x", Figure.exactly(1), "2018"))
                .initiatives(
                        Initiative.of("3", "A").goals(goal, goal),
                        Initiative.of("3.1", "B").goals(goal),
                        Initiative.of("4", "C")
                                .goals(goal, goal.id("4.1"))
                                .activities(
                                        Activity.planned("A"),
                                        Activity.planned("B").id("4.a1"))
                                .funding(
                                        Funding.existingBudget(),
                                        Funding.notStated().id("4.f1")))
                .build();

        assertThat(programme.observations())
                .extracting(each -> each.id().orElseThrow())
                .containsExactly("o2", "o2-2");
        assertThat(programme.initiatives().get(1).goals())
                .extracting(each -> each.id().orElseThrow())
                .containsExactly("3.1-2");
        assertThat(programme.initiatives().get(2).goals())
                .extracting(each -> each.id().orElseThrow())
                .containsExactly("4.1-2", "4.1");
        assertThat(programme.initiatives().get(2).activities())
                .extracting(each -> each.id().orElseThrow())
                .containsExactly("4.a1-2", "4.a1");
        assertThat(programme.initiatives().get(2).funding())
                .extracting(each -> each.id().orElseThrow())
                .containsExactly("4.f1-2", "4.f1");
    }
}
