package org.maalbar.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maalbar.quantity.Figure.about;
import static org.maalbar.quantity.Figure.exactly;
import static org.maalbar.rule.Rules.allOf;
import static org.maalbar.rule.Rules.anyOf;
import static org.maalbar.rule.Rules.level;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.maalbar.assessment.Assessor;
import org.maalbar.funding.Funding;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Figure;
import org.maalbar.quantity.Money;
import org.maalbar.quantity.Truth;
import org.maalbar.rule.CustomRule;
import org.maalbar.rule.Evidence;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.text.Language;

/** What the evidence of a goal says is true of its data. */
class GoalEvidenceTest {
    private static final Indicator COUNT = Indicator.cumulative("n", "Møder")
            .unit("møder")
            .growsByActivitiesAlone()
            .baseline("2018-01-01", exactly(0));

    private static String annex(
            Indicator indicator, FulfilmentRule rule, Figure seen, String day, Activity... planned) {
        return annex(
                indicator,
                Observation.total("n", seen, day),
                Initiative.of("1", "Indsats")
                        .goals(Goal.of("Mål", rule).due("2018-12-31"))
                        .activities(planned));
    }

    private static String annex(Indicator indicator, Observation seen, Initiative initiative) {
        Programme programme = Programme.builder("Titel")
                .indicators(indicator)
                .observations(seen)
                .initiatives(initiative)
                .build();
        return Report.of(Assessor.on("2018-08-31").assess(programme))
                .in(Language.ENGLISH)
                .markdown();
    }

    @Test
    void partsOfPartsAreNumberedAndSpeakOfThemselves() {
        FulfilmentRule rule = allOf(
                anyOf(level("n").atLeast(5), level("n").atLeast(9)), level("n").atLeast(20));

        assertThat(annex(COUNT, rule, exactly(6), "2018-08-31"))
                .contains("; the weakest part decides the status of the goal.")
                .contains(
                        "|1|–|at least one part|● Fulfilled|One part is enough; the best part decides the status of this part.|")
                .contains("|1.1|–|Møder: at least 5 møder|● Fulfilled|")
                .contains("|1.2|–|Møder: at least 9 møder|◔ Not expected|")
                .contains("|2|–|Møder: at least 20 møder|◔ Not expected|");
    }

    @Test
    void withoutPlansItSaysThatNothingComesOnTop() {
        assertThat(annex(COUNT, level("n").atMost(50), exactly(31), "2018-08-31"))
                .contains(
                        "◕ Expected. If nothing comes on top of what has been seen, the number on the due day is 31 møder.")
                .contains("No planned activity contributes to the goal.");
        assertThat(annex(
                        COUNT,
                        level("n").atLeast(40),
                        exactly(31),
                        "2018-08-31",
                        Activity.planned("Flere", "2018-10").expecting(exactly(9), "n")))
                .contains("◕ Expected. If what is planned happens as stated, the number on the due day is 40 møder.");
    }

    @Test
    void whatIsSettledHasNothingRemaining() {
        assertThat(annex(COUNT, level("n").atLeast(3), exactly(4), "2018-08-31"))
                .contains("● Fulfilled. Whatever still happens, the number on the due day is at least 4 møder.")
                .doesNotContain("**Remaining:**", "**Pace:**");
        assertThat(annex(
                        COUNT,
                        Observation.total("n", exactly(4), "2018-08-31").asFinal(),
                        Initiative.of("1", "Indsats")
                                .goals(Goal.of("Mål", level("n").atLeast(5)).due("2018-12-31"))))
                .contains("○ Not fulfilled. Whatever still happens, the number on the due day is 4 møder.")
                .doesNotContain("**Remaining:**", "**Pace:**");
    }

    @Test
    void smallRatesAreNotRoundedToNothing() {
        Indicator old = COUNT.baseline("2015-01-02", exactly(0));

        assertThat(annex(old, level("n").atLeast(3), exactly(1), "2018-08-31"))
                .contains("**Pace:** so far 0.022 in 30 days; required 0.49, which is 21.9 times the pace so far. "
                        + "At the pace so far, the number on the due day will be 1.1.");
    }

    @Test
    void whatIsProjectedStaysWithinWhatIsPossible() {
        Indicator rough = COUNT.baseline("2018-07-01", about(100));
        assertThat(annex(rough, level("n").atLeast(500), about(100), "2018-08-31"))
                .contains("so far −9.7 to 9.7 in 30 days")
                .contains("the number on the due day will be 90 to 150.");

        Indicator percent =
                Indicator.cumulative("n", "Andel").domain(Domain.PERCENT).baseline("2018-07-01", exactly(10));
        assertThat(annex(percent, level("n").atLeast(90), exactly(70), "2018-08-31"))
                .contains("29 percentage points in 30 days")
                .contains("the number on the due day will be 100%.");
    }

    @Test
    void aRuleOfOnesOwnSpeaksForItself() {
        record Odd(String indicator) implements CustomRule {
            @Override
            public String name() {
                return "odd";
            }

            @Override
            public Set<String> indicators() {
                return Set.of(indicator);
            }

            @Override
            public Truth evaluate(Evidence evidence) {
                return evidence.level(indicator).isExact() ? Truth.HOLDS : Truth.UNDECIDED;
            }

            @Override
            public String describe(Language language) {
                return "*known* exactly";
            }
        }

        assertThat(annex(COUNT, allOf(new Odd("n"), level("n").atLeast(1)), exactly(4), "2018-08-31"))
                .contains("|1|–|\\*known\\* exactly|◕ Expected|The rule is one of its own; the figures stand below.|");
    }

    @Test
    void plansSayWhatTheyAreCountedFrom() {
        Activity ten = Activity.planned("Flere", "2018-10").expecting(exactly(10), "n");
        String counted = "Plans are counted from ";

        assertThat(annex(COUNT, level("n").atLeast(40), exactly(31), "2018-08-31", ten))
                .contains(counted + "31 møder on 31 August 2018.\n");
        assertThat(annex(COUNT, level("n").atLeast(40), exactly(31), "2018-08-31"))
                .doesNotContain(counted);
    }

    @Test
    void aStatusOfContradictoryFiguresIsMarked() {
        Programme programme = Programme.builder("Titel")
                .indicators(COUNT, Indicator.fluctuating("days", "Ventetid"))
                .observations(
                        Observation.total("n", exactly(120), "2018-06-30"),
                        Observation.total("n", exactly(50), "2018-07-31"),
                        Observation.total("days", exactly(20), "2018-07-31"))
                .initiatives(Initiative.of("1", "Indsats")
                        .goals(
                                Goal.of("Mål", level("n").atLeast(100)).due("2018-12-31"),
                                Goal.of(
                                                "Dele",
                                                allOf(
                                                        level("n").atLeast(40),
                                                        level("days").atMost(30)))
                                        .due("2018-07-31"),
                                Goal.of("Ventetid", level("days").atMost(30)).due("2018-07-31")))
                .build();

        String annex = Report.of(Assessor.on("2018-08-31").assess(programme))
                .in(Language.ENGLISH)
                .markdown();

        assertThat(annex)
                .contains("The figures of 2 goals contradict each other (⚠).")
                .contains("- ⚠ contradictory figures: the figures behind the status cannot all be right")
                .contains("|◑ Uncertain<br>⚠ contradictory figures|")
                .contains("- **Status:** ◑ Uncertain, ⚠ contradictory figures (the weakest goal decides).")
                .contains("- **Status:** ◑ Uncertain, ⚠ contradictory figures. With what has been seen and planned")
                .contains("|1|–|Møder: at least 40 møder|● Fulfilled, ⚠ contradictory figures|")
                .contains("|2|–|Ventetid: at most 30|● Fulfilled|")
                .contains("|20, target at most 30|");
    }

    @Test
    void nothingRemainsToBeDoneAfterTheDueDay() {
        Programme programme = Programme.builder("Titel")
                .indicators(COUNT)
                .observations(Observation.total("n", exactly(31), "2018-06-30"))
                .initiatives(Initiative.of("1", "Indsats")
                        .goals(Goal.of("Mål", level("n").atLeast(40)).due("2018-07-31")))
                .build();

        assertThat(Report.of(Assessor.on("2018-08-31").assess(programme))
                        .in(Language.ENGLISH)
                        .markdown())
                .contains("|31 of 40 møder|", "|◑ Uncertain|")
                .doesNotContain("**Remaining:**", "**Pace:**");
    }

    @Test
    void aCountThatMayOverlapSaysSo() {
        assertThat(annex(COUNT.mayOverlap(), level("n").atLeast(9), exactly(4), "2018-08-31"))
                .contains("|Møder (n); the same may be counted several times|");
    }

    @Test
    void moneyOfYearsToComeIsNotSpentYet() {
        Initiative funded = Initiative.of("1", "Indsats")
                .goals(Goal.of("Mål", level("n").atLeast(5)).due("2018-12-31"))
                .funding(Funding.yearly(Money.of("DKK", 1000), "2018/2019")
                        .spent(2018, Money.of("DKK", 3))
                        .used(2019));

        assertThat(annex(COUNT, Observation.total("n", exactly(3), "2018-08-31"), funded))
                .contains("in 2018, DKK 3 was spent.")
                .contains(
                        "|2018|DKK 1,000|██████████|DKK 3|\n|2019|DKK 1,000|██████████|–|\n|2018-2019 in all|DKK 2,000|–|DKK 3|")
                .contains("**Cost:** between DKK 0 and DKK 1 for each one counted (møder).")
                .doesNotContain("in 2019", "how much was spent");
    }

    @Test
    void anActivityThatServesNoGoalOfItsInitiativeIsNamedAllTheSame() {
        Programme programme = Programme.builder("Titel")
                .indicators(COUNT, Indicator.cumulative("other", "Andet"))
                .initiatives(Initiative.of("1", "Indsats")
                        .goals(Goal.of("Mål", level("n").atLeast(5)).due("2018-12-31"))
                        .activities(Activity.planned("Noget andet", "2018-10").expecting(exactly(1), "other")))
                .build();

        assertThat(Report.of(Assessor.on("2018-08-31").assess(programme))
                        .in(Language.ENGLISH)
                        .markdown())
                .contains("- Noget andet (October 2018): 1 more.", "|1.a1|Noget andet|planned, October 2018|");
    }
}
