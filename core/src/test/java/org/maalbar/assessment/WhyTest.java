package org.maalbar.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maalbar.quantity.Figure.about;
import static org.maalbar.quantity.Figure.atLeast;
import static org.maalbar.quantity.Figure.exactly;
import static org.maalbar.rule.Rules.allOf;
import static org.maalbar.rule.Rules.level;
import static org.maalbar.rule.Rules.reached;
import static org.maalbar.rule.Rules.share;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Claim;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Truth;
import org.maalbar.rule.CustomRule;
import org.maalbar.rule.Evidence;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Missing;
import org.maalbar.text.Language;

/** The reasons of a goal as people read them. */
class WhyTest {

    @Test
    void theReasonsShowTheRuleTheEvidenceWhatRemainsAndHowTheClaimCompares() {
        Programme programme = Programme.builder("Plan")
                .span("2018")
                .indicators(
                        Indicator.cumulative("parents", "Forældre, der er nået").unit("forældre"))
                .observations(Observation.total("parents", exactly(240), "2018-08-31")
                        .someOfThem()
                        .source("Bilag 1"))
                .initiatives(Initiative.of("3", "Forældre")
                        .goals(Goal.of("Mindst 500 forældre", level("parents").atLeast(500)))
                        .activities(Activity.planned("Foreninger", "2018-23").expecting(exactly(500), "parents"))
                        .claims(Claim.expected("2018-08-31").ofGoal("3")))
                .build();

        assertThat(Assessor.on("2018-08-31").assess(programme).goal("3").why(Language.DANISH))
                .isEqualTo("""
                        ◕ 3  Forventes opfyldt: Mindst 500 forældre
                        ├─ frist 31. december 2018, vurderet pr. 31. august 2018
                        ├─ Forældre, der er nået: mindst 500 forældre: ◕ Forventes opfyldt. Sker det planlagte som oplyst, ender tallet på 500-740 forældre.
                        │  └─ mangler: 260-500
                        ├─ Forældre, der er nået: opnået højst 240 forældre, planlagt 500-740 forældre, muligt ukendt
                        │  ├─ o1: i alt 240, hvoraf kun nogle tæller med (31. august 2018) - kun det høje tal regnes med: kun nogle af dem tæller med
                        │  │  └─ kilde: Bilag 1
                        │  └─ 3.a1: Foreninger (planlagt, efteråret 2018): yderligere 500 - regnes med: ikke gennemført endnu
                        ├─ afhænger af: Foreninger (3.a1). Uden den kan målet ikke forventes opfyldt.
                        └─ forvaltningens egen vurdering: Forventes opfyldt: Bekræftet""");
    }

    @Test
    void thePartsOfACompositeAreShownWithTheirLabels() {
        String why = why(
                allOf(
                        reached("group").labelled("Etableret"),
                        share("trained").of("staff").atLeast("0.8").labelled("80 pct.")),
                Indicator.cumulative("group", "Styregruppe"),
                Indicator.cumulative("trained", "Uddannede"),
                Indicator.fixed("staff", "Ansatte"));

        assertThat(why)
                .contains("├─ all parts: ◑ Uncertain. All parts must be fulfilled; the weakest part decides")
                .contains(
                        "│  ├─ “Etableret”: Styregruppe: reached: ◑ Uncertain. Whether the milestone will be reached is not stated.")
                .contains("│  └─ “80 pct.”: Uddannede: at least 80% of Ansatte: ◑ Uncertain.");
    }

    @Test
    void percentagesAreCalledPercentagesAndTheirRemainderPercentagePoints() {
        assertThat(why(
                        level("satisfied").atLeast(75),
                        Indicator.fluctuating("satisfied", "Tilfredse").domain(Domain.PERCENT)))
                .contains("Tilfredse: at least 75%: ◑ Uncertain. ")
                .contains("remaining: at most 75 percentage points")
                .contains(
                        "the expected level of “Tilfredse” on the due day is not stated; if the number is at least 75%, the goal is expected to be fulfilled.");
    }

    @Test
    void everyKindOfRuleHasWords() {
        Indicator days = Indicator.fluctuating("days", "Ventetid").unit("dage");

        assertThat(why(level("days").atMost(30), days)).contains("Ventetid: at most 30 dage: ◑ Uncertain");
        assertThat(why(level("days").atLeast(0), days)).contains("Ventetid: at least 0 dage: ● Fulfilled");
        assertThat(why(level("days").between(5, 30), days)).contains("Ventetid: between 5 and 30 dage: ◑ Uncertain");
        assertThat(why(new Undecided("days"), days)).contains("├─ undecided: ◑ Uncertain. The rule is one of its own");
    }

    @Test
    void aRuleOfOnesOwnThatMissesWhatItDoesNotDeclareDoesNoHarm() {
        assertThat(why(new Undecided("days"), Indicator.fluctuating("days", "Ventetid")))
                .contains("Ventetid")
                .doesNotContain("missing");
    }

    @Test
    void whoStatesNoNumberIsNamed() {
        Programme programme = Programme.builder("Plan")
                .span("2018")
                .indicators(Indicator.cumulative("pupils", "Elever").baseline("2018-01-01", exactly(0)))
                .observations(Observation.total("pupils", about(450), "2018-08"))
                .initiatives(Initiative.of("1", "Elever")
                        .goals(Goal.of("Mindst 500", level("pupils").atLeast(500)))
                        .activities(
                                Activity.planned("Kursus", "2018-10").expectingUnquantified("pupils"),
                                Activity.planned("Oplæg").expecting(atLeast(1), "pupils")))
                .build();

        assertThat(Assessor.on("2018-08-31").assess(programme).goal("1").why())
                .contains("baseline 0 (1 January 2018) - counting starts at the start of that day")
                .contains("1.a1: Kursus (planned, October 2018): number not stated - counts in full: still to come")
                .contains("1.a2: Oplæg (planned, no time stated): at least 1 more - counts by its high end only")
                .contains(
                        "the planned activities do not say how many they will add to “Elever”; with at least 95 more, the goal is expected to be fulfilled.")
                .contains(" Activity that states no number: 1.a1.");
    }

    private static String why(FulfilmentRule rule, Indicator... indicators) {
        Programme programme = Programme.builder("Plan")
                .span("2018")
                .indicators(indicators)
                .initiatives(Initiative.of("1", "Indsats").goals(Goal.of("Mål", rule)))
                .build();
        return Assessor.on("2018-08-31").assess(programme).goal("1").why();
    }

    private record Undecided(String indicator) implements CustomRule {
        @Override
        public String name() {
            return "undecided";
        }

        @Override
        public Set<String> indicators() {
            return Set.of(indicator);
        }

        @Override
        public Truth evaluate(Evidence evidence) {
            return Truth.UNDECIDED;
        }

        @Override
        public String describe(Language language) {
            return "undecided";
        }

        @Override
        public List<Missing> missing(Evidence planned) {
            return List.of(Missing.figure("nowhere"));
        }
    }
}
