package org.maalbar.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.maalbar.quantity.Figure.about;
import static org.maalbar.quantity.Figure.exactly;
import static org.maalbar.rule.Rules.allOf;
import static org.maalbar.rule.Rules.level;
import static org.maalbar.rule.Rules.reached;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maalbar.assessment.Assessor;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Claim;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.programme.StatusText;
import org.maalbar.quantity.Domain;
import org.maalbar.text.Language;

/** What the annex says is otherwise than last time. */
class LastTimeTest {
    private static final Indicator SATISFIED =
            Indicator.fluctuating("satisfied", "Tilfredse").domain(Domain.PERCENT);

    private static final Programme PROGRAMME = Programme.builder("Plan")
            .span("2018")
            .indicators(
                    Indicator.cumulative("n", "Møder").unit("møder"),
                    Indicator.cumulative("group", "Gruppe nedsat").growsByActivitiesAlone(),
                    SATISFIED)
            .observations(
                    Observation.total("n", exactly(4), "2018-06-30"),
                    Observation.total("group", exactly(0), "2018-06-30"),
                    Observation.total("satisfied", exactly("70.5"), "2018-06-30"))
            .initiatives(Initiative.of("1", "Indsats")
                    .goals(
                            Goal.of("Mindst 9 møder", level("n").atLeast(9)),
                            Goal.of("Gruppen er nedsat", reached("group")),
                            Goal.of("Mindst 75 pct.", level("satisfied").atLeast(75)))
                    .activities(Activity.planned("Møde", "2018-10").expecting(exactly(2), "n"))
                    .claims(Claim.expected("2018-08-31").ofGoal("1.1")))
            .build();

    private static final ProgrammeAssessment AUGUST = Assessor.on("2018-08-31").assess(PROGRAMME);

    private static String since(UnaryOperator<Programme> change) {
        return section(AUGUST.whatIf(change), AUGUST, Language.ENGLISH);
    }

    private static String section(ProgrammeAssessment now, ProgrammeAssessment lastTime, Language language) {
        String annex = Report.of(now).since(lastTime).in(language).markdown();
        String heading = language.choose("### Since last time\n", "### Ændringer siden forrige status\n");
        assertThat(annex).contains(heading);
        String rest = annex.substring(annex.indexOf(heading) + heading.length());
        return rest.substring(0, rest.indexOf("\n### "));
    }

    @Test
    void ifNothingIsOtherwiseItSaysSo() {
        assertThat(section(AUGUST, AUGUST, Language.ENGLISH)).isEqualTo("""

                Last time, too, it was assessed as of 31 August 2018.

                **Nothing has changed since 31 August 2018.** Funding, the titles of programme and initiatives, purposes, organisations, contacts, the case, the annex, notes and goals that are not measurable are not compared.
                """);
        assertThat(section(
                        Assessor.on("2018-09-01").assess(PROGRAMME),
                        Assessor.on("2018-08-31").knownOn("2018-08-31").assess(PROGRAMME),
                        Language.DANISH))
                .startsWith(
                        "\nForrige status er pr. 31. august 2018. Af tal, planer og forvaltningens egne vurderinger blev dengang kun"
                                + " dem,"
                                + " der var kendt den 31. august 2018, regnet med.\n")
                .contains("**Ingen ændringer siden 31. august 2018.**");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void itIsBeforeTheEvidenceOfTheGoals(Language language) {
        String annex = Report.of(AUGUST).since(AUGUST).in(language).markdown();
        String section = language.choose("### Since last time\n", "### Ændringer siden forrige status\n")
                + section(AUGUST, AUGUST, language) + "\n";

        assertThat(annex)
                .containsSubsequence(
                        "### " + language.choose("How to read it", "Sådan læses det"),
                        section,
                        "### " + language.choose("Initiative 1", "Indsats 1"));
    }

    @Test
    void everyGoalSaysWhatChangedOfIt() {
        ProgrammeAssessment now = AUGUST.whatIf(p -> p.targeting("1.1", 6));

        assertThat(Report.of(now).since(AUGUST).in(Language.DANISH).shortForm().markdown())
                .contains("|Forvaltningens egen vurdering|Siden 31. august 2018|\n")
                .contains("|før: ◔ Forventes ikke opfyldt; mål sænket|\n", "|uændret|\n");
    }

    @Test
    void aLoweredTargetIsSaidFirstAndStandsOut() {
        assertThat(since(p -> p.targeting("1.1", 6)))
                .contains("**Goals that ask for less than last time:** 1.1.\n")
                .contains("|1.1|Mindst 9 møder|Status|◔ Not expected|◕ Expected|better|\n"
                        + "|1.1||Target|Møder: at least 9 møder|Møder: at least 6 møder|**lowered**|\n");
    }

    @Test
    void aRaisedTargetIsCalledThat() {
        assertThat(since(p -> p.targeting("1.1", 12)))
                .contains("|Møder: at least 12 møder|raised|")
                .doesNotContain("less than last time", "Status");
    }

    @Test
    void aStatusTextIsShownAsItWasAndIs() {
        assertThat(Report.of(said("Der er holdt to møder."))
                        .since(said("Der er holdt ét møde."))
                        .in(Language.DANISH)
                        .markdown())
                .contains(
                        "Statustekster:",
                        "|Statustekst om|Forrige status|Nu|Forskel|",
                        "|Indsats 1 (pr. 31. august 2018)|”Der er holdt ét møde.”|”Der er holdt to møder.”|ændret|");
    }

    private static ProgrammeAssessment said(String text) {
        return Assessor.on("2018-08-31")
                .assess(Programme.builder("Plan")
                        .initiatives(Initiative.of("1", "Indsats").statusTexts(StatusText.of(text, "2018-08-31")))
                        .build());
    }

    @Test
    void ofAGoalThatAsksForSomethingElseEveryPartIsTold() {
        assertThat(since(p -> p.targeting(
                        "1.2",
                        allOf(reached("group").labelled("gruppe"), level("n").atLeast(1)))))
                .contains("|Target|Gruppe nedsat: reached|"
                        + "all parts (“gruppe”: Gruppe nedsat: reached; Møder: at least 1 (møder))|raised|");
    }

    @Test
    void anotherDueDayIsLaterOrEarlier() {
        assertThat(since(p -> p.due("1.1", "2019-06-30")))
                .contains("|1.1|Mindst 9 møder|Due|31 December 2018|30 June 2019|postponed|");
        assertThat(since(p -> p.due("1.1", "2018-10-31"))).contains("|31 October 2018|brought forward|");
    }

    @Test
    void figuresHaveADifferenceOnlyWhereBothAreExact() {
        assertThat(since(p -> p.observing(Observation.total("n", exactly(7), "2018-08-31"))))
                .contains("|Seen|4 møder|7 møder|+3|\n");
        assertThat(since(p -> p.observing(Observation.total("n", about(7), "2018-08-31"))))
                .contains("|Seen|4 møder|6-8 møder|–|\n");
        assertThat(since(p -> p.observing(Observation.total("satisfied", exactly("69.5"), "2018-08-31"))))
                .contains("|Seen|70.5%|69.5%|−1 percentage point|\n");
    }

    @Test
    void aStatusOfContradictoryFiguresIsMarkedOnItsOwnSide() {
        assertThat(since(p -> p.observing(
                        Observation.total("n", exactly(6), "2018-08-31"),
                        Observation.total("n", exactly(8), "2018-08-31"))))
                .contains("|Status|◔ Not expected|◑ Uncertain, ⚠ contradictory figures|");
    }

    @Test
    void figuresInOtherUnitsHaveNoDifference() {
        Programme hours = Programme.builder("Plan")
                .span("2018")
                .indicators(Indicator.cumulative("n", "Møder").unit("timer"))
                .observations(Observation.total("n", exactly(8), "2018-06-30"))
                .initiatives(Initiative.of("1", "Indsats")
                        .goals(PROGRAMME.initiatives().get(0).goals().get(0)))
                .build();

        assertThat(since(p -> hours))
                .contains("|Seen|4 møder|8 timer|–|")
                .contains("|n|Møder (møder)|Møder (timer)|defined otherwise|");
    }

    @Test
    void aMilestoneIsReachedOrNot() {
        assertThat(since(p -> p.observing(Observation.total("group", exactly(1), "2018-08-31"))))
                .contains(
                        "|1.2|Gruppen er nedsat|Status|◔ Not expected|● Fulfilled|better|\n|1.2||Seen|not reached|reached|–|\n");
    }

    @Test
    void activitiesAreCancelledPlannedOtherwiseOrStatedAnew() {
        assertThat(since(p -> p.cancelling("1.a1")))
                .contains(
                        "|1.a1|Møde|planned, October 2018; Møder: 2 more|cancelled, October 2018; Møder: 2 more|cancelled|");
        assertThat(since(p -> p.quantifying("1.a1", exactly(3), "n"))).contains("; Møder: 3 more|planned otherwise|");
        assertThat(since(p -> p.planning("1", Activity.planned("Tur"))))
                .contains("|1.a2|Tur|–|planned, no time stated|new|");
    }

    @Test
    void observationsThatWereCorrectedCountNoLonger() {
        assertThat(since(p -> p.observing(Observation.total("n", exactly(3), "2018-06-30")
                        .id("new")
                        .correcting("o1")
                        .source("Liste"))))
                .contains("|new|Møder|–|in total 3 (corrects o1), 30 June 2018, from “Liste”|new|\n"
                        + "|o1|Møder|in total 4, 30 June 2018|–|counts no longer|");
    }

    @Test
    void aClaimThatComparesOtherwiseIsTold() {
        assertThat(since(p -> p.targeting("1.1", 6)))
                .contains("The department's own views:\n")
                .contains(
                        "|Goal 1.1 (as of 31 August 2018)|Expected: Overstated|Expected: Supported|compares otherwise|");
    }

    @Test
    void ofAClaimThatComparesAsBeforeItIsSaidWithWhat() {
        assertThat(since(p -> p.due("1.1", "2018-07-31")
                        .observing(
                                Observation.total("n", exactly(4), "2018-07-31").asFinal())))
                .contains(
                        "|Expected: Overstated (the figures and the plans showed: Not expected)|Expected: Overstated (the figures and the plans showed: Not fulfilled)|compares otherwise|");
    }

    @Test
    void anotherProgrammeIsNamedAndItsGoalsAreGone() {
        Programme other = Programme.builder("Anden plan")
                .span("2018")
                .indicators(Indicator.cumulative("x", "Andet"))
                .initiatives(Initiative.of("9", "Anden")
                        .goals(Goal.of("Andet", level("x").atLeast(1))))
                .build();

        assertThat(since(p -> other))
                .contains("31 August 2018. The programme was then called “Plan”.\n")
                .contains("**Goals that are gone:** 1.1, 1.2, 1.3.\n")
                .contains("|9|Andet|Status|–|◑ Uncertain|new goal|\n")
                .contains("|1.1|Mindst 9 møder|Status|◔ Not expected|–|**gone**|\n");
    }

    @Test
    void aLaterDayIsSaidToBeLater() {
        String section = section(Assessor.on("2018-07-31").assess(PROGRAMME), AUGUST, Language.ENGLISH);

        assertThat(section)
                .startsWith("\nThe assessment as of 31 July 2018 is compared with one of a later day, 31 August 2018,"
                        + " which is what is called last time.\n");
    }

    @Test
    void nullIsRefused() {
        assertThatNullPointerException()
                .isThrownBy(
                        () -> Report.of(AUGUST).since(null).in(Language.DANISH).markdown())
                .withMessage("lastTime");
    }
}
