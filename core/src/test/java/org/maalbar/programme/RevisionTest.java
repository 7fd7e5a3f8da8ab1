package org.maalbar.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.maalbar.quantity.Figure.about;
import static org.maalbar.quantity.Figure.exactly;
import static org.maalbar.rule.Rules.allOf;
import static org.maalbar.rule.Rules.level;
import static org.maalbar.rule.Rules.reached;
import static org.maalbar.rule.Rules.share;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maalbar.problem.Bilingual;
import org.maalbar.problem.ProblemsException;
import org.maalbar.problem.RefusedException;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Rules;

/** A programme is changed by a copy; what is not meant stays as it is. */
class RevisionTest {
    private static final Initiative SCHOOLS = Initiative.of("1", "Skoler")
            .goals(
                    Goal.of("Elever", level("pupils").atLeast(500)),
                    Goal.of("Ventetid", level("pupils").atMost("30").labelled("kort")),
                    Goal.of("Gruppe", allOf(reached("pupils"), level("pupils").atLeast(4))),
                    Goal.of(
                            "Personale",
                            allOf(
                                    share("staff").of("pupils").all(),
                                    share("staff").of("pupils").atLeast("0.8"))),
                    Goal.of("Begyndt", reached("staff")))
            .activities(
                    Activity.planned("Kurser", "2018-10")
                            .contributing(Contribution.increment("pupils", about(60))
                                    .someOfThem()
                                    .stated("2018-08-31")),
                    Activity.planned("Opfølgning")
                            .expecting(exactly(5), "pupils")
                            .expectingUnquantified("pupils"),
                    Activity.planned("Møder"));

    private static final Programme PROGRAMME = Programme.builder("Handleplan")
            .span("2018")
            .indicators(Indicator.cumulative("pupils", "Elever"), Indicator.cumulative("staff", "Personale"))
            .initiatives(SCHOOLS, Initiative.of("2", "Ingen"))
            .build();

    @Test
    void anObservationIsAdded() {
        Programme more = PROGRAMME.observing(Observation.total("pupils", exactly(100), "2018-06"));
        assertThat(more.observations()).extracting(Observation::toString).containsExactly("o1: pupils = 100 (2018-06)");
        assertThat(more.initiatives()).isEqualTo(PROGRAMME.initiatives());
        assertThat(PROGRAMME.observations()).isEmpty();
    }

    @Test
    void anObservationThatDoesNotFitIsRefused() {
        assertThatExceptionOfType(ProblemsException.class)
                .isThrownBy(() -> PROGRAMME.observing(Observation.total("parents", exactly(1), "2018")))
                .withMessageContaining("parents");
    }

    @Test
    void anActivityIsAddedToItsInitiative() {
        Programme more = PROGRAMME.planning("2", Activity.planned("Nyt").expecting(exactly(7), "staff"));
        assertThat(more.initiatives().get(0)).isEqualTo(PROGRAMME.initiatives().get(0));
        assertThat(more.initiatives().get(1).activities())
                .extracting(Activity::toString)
                .containsExactly("2.a1: Nyt");
    }

    @Test
    void aCancelledActivityStaysInThePlan() {
        Programme less = PROGRAMME.cancelling("1.a1");
        assertThat(activity(less, 0))
                .isEqualTo(activity(PROGRAMME, 0).state(ActivityState.CANCELLED))
                .isNotEqualTo(activity(PROGRAMME, 0));
        assertThat(activity(less, 1)).isEqualTo(activity(PROGRAMME, 1));
    }

    @Test
    void aQuantifiedContributionKeepsAllButItsFigure() {
        Activity quantified = activity(PROGRAMME.quantifying("1.a1", exactly(75), "pupils"), 0);
        assertThat(quantified.contributions())
                .containsExactly(Contribution.increment("pupils", exactly(75))
                        .someOfThem()
                        .stated("2018-08-31"));
        assertThat(quantified.period()).isEqualTo(activity(PROGRAMME, 0).period());
    }

    @Test
    void ofSeveralContributionsTheOneWithoutAFigureIsQuantified() {
        assertThat(activity(PROGRAMME.quantifying("1.a2", exactly(75), "pupils"), 1)
                        .contributions())
                .containsExactly(
                        Contribution.increment("pupils", exactly(5)), Contribution.increment("pupils", exactly(75)));
    }

    @Test
    void anActivityThatGaveNothingToAnIndicatorCanComeToGiveSomething() {
        assertThat(activity(PROGRAMME.quantifying("1.a3", exactly(4), "staff"), 2)
                        .contributions())
                .containsExactly(Contribution.increment("staff", exactly(4)));
    }

    @Test
    void whichOfSeveralFiguresIsMeantIsNotGuessed() {
        Programme twice = PROGRAMME.quantifying("1.a2", exactly(75), "pupils");
        refused(twice, p -> p.quantifying("1.a2", exactly(1), "pupils"), "2 times", "2 gange");
    }

    @ParameterizedTest
    @CsvSource({"1.1, 0", "1.2, 1", "1.3, 2"})
    void theOneTargetOfAGoalIsChangedWhereverItStands(String goal, int position) {
        FulfilmentRule rule = PROGRAMME
                .targeting(goal, 450)
                .initiatives()
                .get(0)
                .goals()
                .get(position)
                .rule()
                .orElseThrow();
        assertThat(rule)
                .isEqualTo(
                        switch (position) {
                            case 0 -> level("pupils").atLeast(450);
                            case 1 -> level("pupils").atMost(450).labelled("kort");
                            default -> allOf(reached("pupils"), level("pupils").atLeast(450));
                        });
    }

    @Test
    void theShareThatAGoalAsksForIsItsTarget() {
        FulfilmentRule eighty = Rules.anyOf(share("staff").of("pupils").atLeast("0.8"));
        FulfilmentRule seventy = Rules.atLeastOf(1, share("staff").of("pupils").atLeast("0.7"));
        Programme one = PROGRAMME.targeting("1.1", eighty).targeting("1.1", "0.75");
        Programme other = PROGRAMME.targeting("1.1", seventy).targeting("1.1", "0.75");
        assertThat(one.initiatives().get(0).goals().get(0).rule().orElseThrow())
                .isEqualTo(Rules.anyOf(share("staff").of("pupils").atLeast("0.75")));
        assertThat(other.initiatives().get(0).goals().get(0).rule().orElseThrow())
                .isEqualTo(Rules.atLeastOf(1, share("staff").of("pupils").atLeast("0.75")));
    }

    @Test
    void theTargetOfAGoalIsANumberToReadAndToChange() {
        Goal goal =
                Goal.of("Flere elever", allOf(reached("pupils"), level("pupils").atMost(450)));
        assertThat(goal.target()).contains(BigDecimal.valueOf(450));
        assertThat(Goal.of("Andel", share("staff").of("pupils").atLeast("0.8")).target())
                .contains(new BigDecimal("0.8"));

        Programme halved = PROGRAMME.targeting("1.1", new BigDecimal("250.0"));
        Programme tenth = halved.targeting("1.1", target -> target.movePointLeft(1));
        assertThat(target(halved, "1.1")).contains(BigDecimal.valueOf(250));
        assertThat(target(tenth, "1.1")).contains(BigDecimal.valueOf(25));
        assertThat(tenth).isEqualTo(PROGRAMME.targeting("1.1", 25));
    }

    @Test
    void aGoalWithoutATargetOrWithSeveralHasNoNumberToRead() {
        assertThat(target(PROGRAMME, "1.4")).isEmpty();
        assertThat(target(PROGRAMME, "1.5")).isEmpty();
        assertThat(Goal.of("En tryg dialog").target()).isEmpty();
        assertThat(Goal.of("Som før", level("staff").between(4, 6)).target()).isEmpty();
        refused(PROGRAMME, p -> p.targeting("1.4", target -> target), "has 2 targets", "har 2 måltal");
    }

    @Test
    void aTargetThatAGoalCannotHaveIsRefusedHoweverItIsMade() {
        Programme shares =
                PROGRAMME.targeting("1.1", share("staff").of("pupils").atLeast("0.8"));
        refused(
                shares,
                p -> p.targeting("1.1", target -> target.multiply(BigDecimal.TEN)),
                "above 0 and at most 1",
                "over 0 og højst 1");
    }

    private static Optional<BigDecimal> target(Programme programme, String goal) {
        return programme.initiatives().stream()
                .flatMap(each -> each.goals().stream())
                .filter(each -> each.id().filter(goal::equals).isPresent())
                .findFirst()
                .orElseThrow()
                .target();
    }

    @Test
    void aGoalWithoutATargetOrWithSeveralIsGivenAnotherRuleInstead() {
        refused(PROGRAMME, p -> p.targeting("1.4", 3), "has 2 targets", "har 2 måltal");
        refused(PROGRAMME, p -> p.targeting("1.5", 3), "has no target", "har ikke et måltal");
        assertThat(PROGRAMME
                        .targeting("1.4", reached("staff"))
                        .initiatives()
                        .get(0)
                        .goals()
                        .get(3)
                        .rule())
                .contains(reached("staff"));
    }

    @Test
    void aGoalIsDueOnAnotherDay() {
        Programme later = PROGRAMME.due("1.2", "2019-06-30");
        assertThat(later.initiatives().get(0).goals())
                .extracting(later::dueDay)
                .extracting(Object::toString)
                .containsExactly("2018-12-31", "2019-06-30", "2018-12-31", "2018-12-31", "2018-12-31");
    }

    @Test
    void whatIsNotThereIsRefusedWithWhatIs() {
        refused(
                PROGRAMME,
                p -> p.cancelling("1.a9"),
                "No activity \"1.a9\"; there are [1.a1, 1.a2, 1.a3]",
                "aktivitet");
        refused(PROGRAMME, p -> p.due("9", "2019-01-01"), "No goal \"9\"; there are [1.1, 1.2, 1.3, 1.4, 1.5]", "mål");
        refused(PROGRAMME, p -> p.planning("9"), "No initiative \"9\"; there are [1, 2]", "indsats");
        assertThatIllegalArgumentException().isThrownBy(() -> PROGRAMME.due("1.1", "snart"));
    }

    private static Activity activity(Programme programme, int position) {
        return programme.initiatives().get(0).activities().get(position);
    }

    private static void refused(Programme from, UnaryOperator<Programme> change, String english, String danish) {
        RefusedException refusal = catchThrowableOfType(RefusedException.class, () -> change.apply(from));
        assertThat(refusal).hasMessageContaining(english);
        assertThat(refusal.danish()).contains(danish);
        Bilingual.check(refusal.getMessage(), refusal.danish());
    }
}
