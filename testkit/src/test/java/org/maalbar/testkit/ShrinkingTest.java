package org.maalbar.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maalbar.rule.Rules.level;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.SampleReportingFormat;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.maalbar.assessment.Assessor;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.funding.Funding;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Claim;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.quantity.Figure;
import org.maalbar.quantity.Money;

/** What breaks a property is small, and shown so that one can read it. The seeds are of samples that shrink within seconds. */
@Tag("once")
class ShrinkingTest {

    static class NothingIsCorrected {
        @Property(seed = "5", shrinking = ShrinkingMode.FULL)
        void law(@ForAll Programme programme) {
            if (programme.observations().stream()
                    .anyMatch(each -> each.corrects().isPresent())) {
                throw new AssertionError(programme.toString());
            }
        }
    }

    @Test
    void aProgrammeShrinksToWhatBreaksTheProperty() {
        assertThat(Broken.laws(NothingIsCorrected.class).get("law"))
                // A goal about another indicator than the observations can keep that one, too, and a rule that measures
                // several days the records near them.
                .matches(".*\\(1 initiative, 1 goal, [1-3] indicators?, [2-6] observations\\)");
    }

    static class NothingIsSpent {
        @Property(seed = "3", shrinking = ShrinkingMode.FULL)
        void law(@ForAll Programme programme) {
            List<Funding> spent = programme.initiatives().stream()
                    .flatMap(each -> each.funding().stream())
                    .filter(each -> !each.spending().isEmpty())
                    .toList();
            if (!spent.isEmpty()) {
                throw new AssertionError(spent.get(0) + " " + spent.get(0).spending());
            }
        }
    }

    @Test
    void aFundingShrinksToWhatBreaksTheProperty() {
        assertThat(Broken.laws(NothingIsSpent.class).get("law"))
                .matches("1\\.f1: [^,]* \\[201[78]: used, amount not stated]");
    }

    @Test
    void aProgrammeIsShownRecordByRecord() {
        Programme programme = Programme.builder("Plan | <b>\u202E")
                .span("2018")
                .indicators(Indicator.cumulative("parents", "Forældre")
                        .mayOverlap()
                        .growsByItself()
                        .baseline("2017-01-01", Figure.exactly(0)))
                .observations(
                        Observation.total("parents", Figure.about(240), "2018-08-31")
                                .someOfThem()
                                .asFinal(),
                        Observation.increment("parents", Figure.atLeast(3), "2018-09")
                                .category("gender", "women")
                                .recorded("2018-10-01"),
                        Observation.total("parents", Figure.exactly(200), "2018-08-31")
                                .correcting("o1"))
                .initiatives(Initiative.of("3", "Indsats")
                        .goals(Goal.of("Mindst 500", level("parents").atLeast(500)))
                        .activities(Activity.planned("Møder", "2018-10")
                                .expecting(Figure.exactly(5), "parents")
                                .stated("2018-08-31"))
                        .funding(
                                Funding.yearly(Money.of("DKK", 500_000), "2017/2018")
                                        .source("Budget | <b>\u202E")
                                        .spent(2017, Money.of("DKK", 480_000))
                                        .used(2018),
                                Funding.existingBudget())
                        .claims(Claim.expected("2018-08-31").ofGoal("3")))
                .build();
        ProgrammeAssessment assessment = Assessor.on("2018-08-31").assess(programme);

        assertThat(shown(assessment)).isEqualTo("""
                assessed on=2018-08-31
                title=Plan | <b>\\u202e
                about=0.1
                span=2018
                indicator parents=CUMULATIVE COUNT, may overlap, grows by itself, from 0 on 2017-01-01
                observation o1=parents = some of ~240 (2018-08-31), final
                observation o2=parents + >=3 (2018-09) [gender = women], recorded 2018-10-01
                observation o3=parents = 200 (2018-08-31), corrects o1
                initiative 3=Indsats
                goal 3=parents: at least 500, due 2018-12-31
                activity 3.a1=PLANNED (2018-10), parents + 5 stated 2018-08-31
                funding 3.f1=DKK 500000 a year (2017/2018), Budget | <b>\\u202e, spent [2017: DKK 480000, 2018: used, amount not stated]
                funding 3.f2=within the existing budget
                claim 1 of 3=EXPECTED on 2018-08-31 (goal 3)
                """);
        assertThat("assessed on=2018-08-31\n" + shown(programme)).isEqualTo(shown(assessment));
    }

    private static String shown(Object value) {
        SampleReportingFormat format = new MaalbarReportingFormat();
        assertThat(format.appliesTo(value)).isTrue();
        StringBuilder text = new StringBuilder();
        ((Map<?, ?>) format.report(value))
                .forEach((name, line) ->
                        text.append(name).append('=').append(line).append('\n'));
        return text.toString();
    }
}
