package org.maalbar.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.maalbar.quantity.Figure.about;
import static org.maalbar.quantity.Figure.atLeast;
import static org.maalbar.quantity.Figure.exactly;
import static org.maalbar.rule.Rules.allOf;
import static org.maalbar.rule.Rules.level;
import static org.maalbar.rule.Rules.reached;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.maalbar.assessment.Assessor;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.assessment.View;
import org.maalbar.funding.Funding;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Claim;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Organisation;
import org.maalbar.programme.Programme;
import org.maalbar.programme.StatusText;
import org.maalbar.quantity.Approximation;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Domain;
import org.maalbar.rule.Status;
import org.maalbar.text.Language;

/** What is otherwise in what was said on two occasions. */
class ChangesTest {
    private static final Indicator PARENTS =
            Indicator.cumulative("parents", "Forældre").unit("forældre");

    private static final Programme PROGRAMME = Programme.builder("Handleplan")
            .span("2018")
            .indicators(PARENTS, Indicator.cumulative("group", "Styregruppe"))
            .observations(
                    Observation.total("parents", exactly(240), "2018-06-30"),
                    Observation.total("parents", exactly(300), "2018-08-31"))
            .initiatives(
                    Initiative.of("1", "Forældre")
                            .goals(Goal.of(
                                    "Mindst 500 forældre", level("parents").atLeast(500)))
                            .activities(
                                    Activity.planned("Foreninger", "2018-10").expecting(exactly(260), "parents"),
                                    Activity.planned("Kurser", "2018-11").expectingUnquantified("parents"))
                            .claims(Claim.expected("2018-06-30")),
                    Initiative.of("2", "Styregruppe").goals(Goal.of("Nedsat", reached("group"))))
            .build();

    private static final ProgrammeAssessment AUGUST = Assessor.on("2018-08-31").assess(PROGRAMME);

    private static Changes ifSo(UnaryOperator<Programme> change) {
        return Changes.between(AUGUST, AUGUST.whatIf(change));
    }

    @Test
    void nothingIsOtherwiseInTheSameAssessment() {
        Changes none = Changes.between(AUGUST, AUGUST);
        assertThat(none.isEmpty()).isTrue();
        assertThat(none).hasToString("Handleplan: 31 August 2018\nnothing has changed");
        assertThat(none.inWords(Language.DANISH)).isEqualTo("Handleplan: 31. august 2018\ningen ændringer");
    }

    @Test
    void whatNoStatusDependsOnIsNotCompared() {
        Programme before = Programme.builder("Handleplan")
                .span("2018")
                .indicators(Indicator.cumulative("group", "Styregruppe"))
                .initiatives(Initiative.of("1", "Forældre").goals(Goal.of("Nedsat", reached("group"))))
                .build();
        Programme after = Programme.builder("Plan")
                .span("2018")
                .caseTitle("Status")
                .annex("Bilag 1")
                .contact("Sekretariatet")
                .notes("Opfundet")
                .organisations(Organisation.of("school", "Skolen"))
                .indicators(Indicator.cumulative("group", "Styregruppe"))
                .initiatives(
                        Initiative.of("1", "Familier")
                                .purpose("Samarbejde")
                                .contact("Skolen")
                                .departments("school")
                                .funding(Funding.notStated())
                                .goals(Goal.of("Nedsat", reached("group")), Goal.of("Godt samarbejde")),
                        Initiative.of("2", "Lokaler"))
                .build();
        Assessor assessor = Assessor.on("2018-08-31");

        assertThat(Changes.between(assessor.assess(before), assessor.assess(after))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void betweenTwoDaysTheStatusAndTheFiguresMove() {
        Changes changes =
                Changes.between(Assessor.on("2018-06-30").knownOn("2018-06-30").assess(PROGRAMME), AUGUST);

        assertThat(changes.from()).isEqualTo("2018-06-30");
        assertThat(changes.to()).isEqualTo("2018-08-31");
        assertThat(changes.statuses()).isEmpty();
        assertThat(changes.figures())
                .extracting(FigureMove::view, FigureMove::before, FigureMove::after)
                .containsExactly(
                        tuple(View.SEEN, Bounds.exactly(240), Bounds.exactly(300)),
                        tuple(View.PLANNED, Bounds.from(500), Bounds.from(560)),
                        tuple(View.POSSIBLE, Bounds.from(240), Bounds.from(300)));
        assertThat(changes.figures().get(0).by()).contains(BigDecimal.valueOf(60));
        assertThat(changes.figures().get(1).by()).isEmpty();
        assertThat(changes.observations())
                .as("it counts only now")
                .containsExactly(Change.added("o2", PROGRAMME.observations().get(1)));
        assertThat(changes).hasToString("""
                Handleplan: 30 June 2018, as known on 30 June 2018 → 31 August 2018
                1  Mindst 500 forældre
                   Seen: 240 forældre → 300 forældre (+60)
                   Planned on the due day: at least 500 forældre → at least 560 forældre
                observation o2: Forældre: in total 300, 31 August 2018 (new)""");
    }

    @Test
    void aDifferenceHasNoMoreDecimalsThanItNeeds() {
        FigureMove move = new FigureMove(
                "1",
                "satisfied",
                View.SEEN,
                Bounds.exactly(new BigDecimal("71.5")),
                Bounds.exactly(new BigDecimal("75.5")),
                true,
                false);

        assertThat(move.by()).contains(BigDecimal.valueOf(4));
    }

    private static ProgrammeAssessment waiting(String day, Observation... observations) {
        return Assessor.on(day)
                .assess(Programme.builder("Handleplan")
                        .span("2018")
                        .indicators(Indicator.fluctuating("wait", "Ventetid").unit("dage"))
                        .observations(observations)
                        .initiatives(Initiative.of("1", "Ventetid")
                                .goals(Goal.of("Højst 14 dage", level("wait").atMost(14))))
                        .build());
    }

    @Test
    void aFigureThatWasNotKnownIsKnownNowAndNotDifferent() {
        Changes changes = Changes.between(
                waiting("2018-06-30"), waiting("2018-08-31", Observation.total("wait", exactly(22), "2018-08-31")));

        assertThat(changes.figures().get(0).isKnownNow()).isTrue();
        assertThat(changes.statuses()).isEmpty();
        assertThat(changes).hasToString("""
                Handleplan: 30 June 2018 → 31 August 2018
                1  Højst 14 dage
                   Seen: unknown → 22 dage (the number is known now)
                observation o1: Ventetid: 22, 31 August 2018 (new)""");
        assertThat(changes.rows(Language.DANISH).brief("1").orElseThrow()).hasToString("tallet er nu kendt: 22 dage");
    }

    @Test
    void aStatusThatIsLowerOnlyBecauseTheNumberIsKnownNowSaysSo() {
        Observation late = Observation.total("wait", exactly(22), "2018-12-31").recorded("2019-01-10");
        Changes changes = Changes.between(waiting("2018-12-31"), waiting("2019-01-31", late));

        assertThat(changes.isLowerAsKnownNow("1")).isTrue();
        assertThat(changes.inWords(Language.DANISH))
                .contains("1  ◑ Uafklaret → ○ Ikke opfyldt (lavere, fordi tallet nu er kendt) - Højst 14 dage")
                .contains("Opnået: ukendt → 22 dage (tallet er nu kendt)");
        assertThat(changes.rows(Language.ENGLISH).brief("1").orElseThrow())
                .hasToString("was: ◑ Uncertain; the number is known now: 22 dage");
    }

    @Test
    void aStatusThatIsLowerForAnotherReasonIsWorse() {
        Observation late = Observation.total("wait", exactly(22), "2018-12-31").recorded("2019-01-10");
        Observation earlier = Observation.total("wait", exactly(20), "2018-10-31");
        ProgrammeAssessment before = waiting("2018-12-31");
        ProgrammeAssessment after = waiting("2019-01-31", late);

        assertThat(Changes.between(waiting("2018-12-31", earlier), waiting("2019-01-31", earlier, late))
                        .isLowerAsKnownNow("1"))
                .as("another number was known before")
                .isFalse();
        assertThat(Changes.between(before, after.whatIf(p -> p.targeting("1", 15)))
                        .isLowerAsKnownNow("1"))
                .as("the target is another")
                .isFalse();
        assertThat(Changes.between(
                                before,
                                after.whatIf(p -> p.planning(
                                        "1", Activity.planned("Kø", "2018-10").expectingLevel(exactly(10), "wait"))))
                        .isLowerAsKnownNow("1"))
                .as("something else was planned")
                .isFalse();
        assertThat(Changes.between(before, after.whatIf(p -> p.due("1", "2019-01-01")))
                        .isLowerAsKnownNow("1"))
                .as("the due day is another")
                .isFalse();
    }

    @Test
    void whatFollowsFromTimeAloneIsNotBecauseANumberIsKnown() {
        UnaryOperator<Programme> expecting =
                p -> p.planning("1", Activity.planned("Kø", "2018-10").expectingLevel(exactly(10), "wait"));
        ProgrammeAssessment before = waiting("2018-08-31").whatIf(expecting);
        ProgrammeAssessment after = waiting("2018-12-01", Observation.total("wait", exactly(22), "2018-11-30"))
                .whatIf(expecting);
        Changes changes = Changes.between(before, after);

        assertThat(changes.statuses()).containsExactly(Change.of("1", Status.EXPECTED, Status.UNCERTAIN));
        assertThat(changes.isLowerAsKnownNow("1"))
                .as("the activity is overdue, so nothing would be expected without the number either")
                .isFalse();
    }

    @Test
    void aGoalHasItsChangesInOneShortPhrase() {
        ChangesInWords rows = Changes.between(
                        Assessor.on("2018-06-30").knownOn("2018-06-30").assess(PROGRAMME), AUGUST)
                .rows(Language.DANISH);
        ChangesInWords ifCancelled = ifSo(p -> p.cancelling("1.a1")).rows(Language.ENGLISH);
        ChangesInWords ifLowered =
                ifSo(p -> p.targeting("1", 300).due("1", "2019-03-31")).rows(Language.DANISH);

        assertThat(rows.brief("1").orElseThrow()).hasToString("+60 siden 30. juni 2018");
        assertThat(rows.brief("2")).isEmpty();
        assertThat(rows.brief("gone")).isEmpty();
        assertThat(ifCancelled.brief("1").orElseThrow())
                .hasToString("was: ◕ Expected; planned at least 300 forældre, was at least 560 forældre");
        assertThat(ifLowered.brief("1").orElseThrow())
                .hasToString("før: ◕ Forventes opfyldt; mål sænket; frist udskudt til 31. marts 2019");
        assertThat(ifSo(p -> p.observing(Observation.total("group", exactly(1), "2018-08-31")))
                        .rows(Language.DANISH)
                        .brief("2")
                        .orElseThrow())
                .hasToString("før: ◑ Uafklaret; nu kendt: nået");
    }

    @Test
    void aCancelledActivityCostsAGoalItsStatus() {
        Changes changes = ifSo(p -> p.cancelling("1.a1"));

        assertThat(changes.statuses()).containsExactly(Change.of("1", Status.EXPECTED, Status.UNCERTAIN));
        assertThat(changes.activities()).extracting(Change::id).containsExactly("1.a1");
        assertThat(changes.observations()).isEmpty();
        assertThat(changes.goals()).isEmpty();
        assertThat(changes.inWords(Language.DANISH)).isEqualTo("""
                Handleplan: 31. august 2018
                1  ◕ Forventes opfyldt → ◑ Uafklaret (dårligere) - Mindst 500 forældre
                   Planlagt ved fristens udløb: mindst 560 forældre → mindst 300 forældre
                forvaltningens egen vurdering: Indsats 1 (pr. 30. juni 2018): Forventes opfyldt: Bekræftet → Forventes opfyldt: Kan ikke afgøres (sammenligningen falder anderledes ud)
                aktivitet 1.a1: Foreninger: planlagt, oktober 2018; Forældre: yderligere 260 → aflyst, oktober 2018; Forældre: yderligere 260 (aflyst)""");
    }

    @Test
    void anActivityIsToldAsItWasAndIs() {
        assertThat(ifSo(p -> p.quantifying("1.a2", about(30), "parents").planning("2", Activity.planned("Møde")))
                        .inWords(Language.ENGLISH))
                .endsWith("""
                        activity 1.a2: Kurser: planned, November 2018; Forældre: number not stated → planned, November 2018; Forældre: about 30 more (planned otherwise)
                        activity 2.a1: Møde: planned, no time stated (new)""");
    }

    @Test
    void aLoweredTargetIsCalledThat() {
        Changes changes = ifSo(p -> p.targeting("1", 300));

        assertThat(changes.targets())
                .extracting(TargetChange::goal, TargetChange::direction)
                .containsExactly(tuple("1", TargetChange.Direction.LOWERED));
        assertThat(changes.goals()).hasSize(1);
        assertThat(changes).hasToString("""
                Handleplan: 31 August 2018
                1  ◕ Expected → ● Fulfilled (better) - Mindst 500 forældre
                   Target: Forældre: at least 500 forældre → Forældre: at least 300 forældre (lowered)""");
    }

    @Test
    void anotherDueDayIsTold() {
        Changes changes = ifSo(p -> p.due("2", "2019-06-30"));

        assertThat(changes.dueDays())
                .containsExactly(Change.of("2", LocalDate.of(2018, 12, 31), LocalDate.of(2019, 6, 30)));
        assertThat(changes.inWords(Language.DANISH))
                .endsWith("2  Nedsat\n   Frist: 31. december 2018 → 30. juni 2019 (udskudt)");
    }

    @Test
    void goalsThatAreNewOrGoneAreToldWithTheirStatus() {
        Programme other = PROGRAMME.toBuilder()
                .initiatives(Initiative.of("3", "Børn")
                        .goals(Goal.of("Mindst 1", level("parents").atLeast(1))))
                .build();
        Changes changes = Changes.between(AUGUST, AUGUST.whatIf(p -> other));

        assertThat(changes.statuses()).containsExactly(Change.added("3", Status.FULFILLED));
        assertThat(changes).hasToString("""
                Handleplan: 31 August 2018
                3  ● Fulfilled (new goal) - Mindst 1""");
        assertThat(Changes.between(AUGUST.whatIf(p -> other), AUGUST)).hasToString("""
                Handleplan: 31 August 2018
                3  ● Fulfilled (gone) - Mindst 1""");
    }

    @Test
    void aClaimThatComparesInAnotherWayIsAMove() {
        Changes more = Changes.between(
                AUGUST.whatIf(p -> p.cancelling("1.a1")),
                AUGUST.whatIf(p -> p.cancelling("1.a1").targeting("1", 240)));
        assertThat(more.claims()).hasSize(1);
        assertThat(more.toString())
                .contains(
                        "claim: Initiative 1 (as of 30 June 2018): Expected: Unsupported → Expected: Understated (compares");
    }

    @Test
    void whatGotAnotherIdByPositionIsTheSame() {
        Observation first = Observation.total("parents", exactly(100), "2018-03-31");
        Programme.Builder shifted = Programme.builder("Handleplan").span("2018").indicators(PARENTS);
        Programme one =
                shifted.observations(PROGRAMME.observations().get(1).id("o1")).build();
        Programme two = Programme.builder("Handleplan")
                .span("2018")
                .indicators(PARENTS)
                .observations(first, PROGRAMME.observations().get(1).id("o2"))
                .build();
        Assessor assessor = Assessor.on("2018-08-31");

        assertThat(Changes.between(assessor.assess(one), assessor.assess(two)).observations())
                .containsExactly(Change.added("o1", first.id("o1")));
    }

    @Test
    void anObservationThatSaysSomethingElseIsFoundByItsId() {
        Programme counted = PROGRAMME.observing(
                Observation.total("parents", about(310), "2018-08-31").id("o3").correcting("o2"));
        Changes changes = Changes.between(AUGUST, Assessor.on("2018-08-31").assess(counted));

        assertThat(changes.observations())
                .extracting(Change::id, Change::isNew, Change::isGone)
                .containsExactly(tuple("o3", true, false), tuple("o2", false, true));
        assertThat(changes.toString())
                .contains("observation o2: Forældre: in total 300, 31 August 2018 (counts no longer)");
    }

    @Test
    void whatLooksTheSameInWordsIsToldOnce() {
        Programme sourced = PROGRAMME.toBuilder()
                .observations(
                        Observation.total("group", exactly(1), "2018-08-31").recorded("2018-08-31"))
                .build();
        Programme otherwise = PROGRAMME.toBuilder()
                .observations(
                        Observation.total("group", exactly(1), "2018-08-31").recorded("2018-08-30"))
                .build();
        assertThat(Changes.between(AUGUST.whatIf(p -> sourced), AUGUST.whatIf(p -> otherwise)))
                .hasToString("""
                        Handleplan: 31 August 2018
                        observation o3: Styregruppe: in total 1, 31 August 2018 (recorded anew)""");
    }

    @Test
    void percentagesMoveByPercentagePoints() {
        Programme satisfied = Programme.builder("Tilfredshed")
                .span("2018")
                .indicators(Indicator.fluctuating("s", "Tilfredse").domain(Domain.PERCENT))
                .observations(
                        Observation.total("s", exactly("71.5"), "2018-03-31"),
                        Observation.total("s", exactly("68"), "2018-06-30"))
                .initiatives(
                        Initiative.of("1", "I").goals(Goal.of("Mål", level("s").atLeast(75))))
                .build();
        assertThat(Changes.between(
                                Assessor.on("2018-04-01").assess(satisfied),
                                Assessor.on("2018-07-01").assess(satisfied))
                        .inWords(Language.DANISH))
                .contains("Opnået: 71,5\u00a0pct. → 68\u00a0pct. (−3,5 procentpoint)");
    }

    private static ProgrammeAssessment of(Goal... goals) {
        return Assessor.on("2018-08-31")
                .assess(Programme.builder("Handleplan")
                        .span("2018")
                        .indicators(PARENTS, Indicator.cumulative("camps", "Lejre"))
                        .initiatives(Initiative.of("1", "Indsats").goals(goals))
                        .build());
    }

    @Test
    void anIdByPositionDoesNotMakeTwoGoalsOne() {
        Goal parents = Goal.of("500 forældre", level("parents").atLeast(500));
        Goal camps = Goal.of("300 på lejre", level("camps").atLeast(300));
        Goal more = Goal.of("320 på lejre", level("camps").atLeast(320));
        Goal last = Goal.of("10 forældre", level("parents").atLeast(10));

        assertThat(Changes.between(of(parents, camps, last), of(more, last))).hasToString("""
                Handleplan: 31 August 2018
                1.1  320 på lejre
                   Wording: 300 på lejre → 320 på lejre (changed)
                   Target: Lejre: at least 300 → Lejre: at least 320 (raised)
                1.1  ◑ Uncertain (gone) - 500 forældre""");
        assertThat(Changes.between(of(parents, camps, last), of(camps, last))).hasToString("""
                Handleplan: 31 August 2018
                1.1  ◑ Uncertain (gone) - 500 forældre""");
    }

    @Test
    void aGoalThatMovedToAnotherInitiativeIsNotTheSame() {
        Changes changes = ifSo(p -> Programme.builder("Handleplan")
                .span("2018")
                .indicators(p.indicators().toArray(Indicator[]::new))
                .observations(p.observations().toArray(Observation[]::new))
                .initiatives(Initiative.of("1", "Forældre")
                        .goals(
                                p.initiatives().get(0).goals().get(0),
                                p.initiatives().get(1).goals().get(0))
                        .activities(p.initiatives().get(0).activities().toArray(Activity[]::new))
                        .claims(Claim.expected("2018-06-30").ofGoal("1")))
                .build());
        assertThat(changes.isEmpty()).isFalse();
        assertThat(changes.toString()).contains("under another initiative, asking for the same");
    }

    @Test
    void aClaimFollowsItsGoal() {
        Goal parents = Goal.of("500 forældre", level("parents").atLeast(500));
        Goal camps = Goal.of("300 på lejre", level("camps").atLeast(300));
        ProgrammeAssessment one = of(camps, parents);
        ProgrammeAssessment two = of(Goal.of("Nyt", level("camps").atLeast(1)), camps, parents);

        assertThat(Changes.between(claiming(one, "1.2"), claiming(two, "1.3")).claims())
                .isEmpty();
        assertThat(Changes.between(claiming(one, "1.2"), claiming(two, "1.2")).claims())
                .hasSize(2);
    }

    private static ProgrammeAssessment claiming(ProgrammeAssessment assessment, String goal) {
        Initiative only = assessment.programme().initiatives().get(0);
        return assessment.whatIf(p -> Programme.builder("Handleplan")
                .span("2018")
                .indicators(p.indicators().toArray(Indicator[]::new))
                .initiatives(only.claims(Claim.expected("2018-08-31").ofGoal(goal)))
                .build());
    }

    @Test
    void aPlanThatWasNotKnownIsNews() {
        ProgrammeAssessment all = AUGUST.whatIf(p -> p.planning(
                "2",
                Activity.planned("Møde", "2018-10")
                        .expecting(exactly(1), "group")
                        .stated("2018-08-01")));
        ProgrammeAssessment known =
                Assessor.on("2018-08-31").knownOn("2018-07-01").assess(all.programme());

        assertThat(Changes.between(known, all).toString())
                .startsWith("Handleplan: 31 August 2018, as known on 1 July 2018 → 31 August 2018\n")
                .endsWith(
                        "activity 2.a1: Møde: planned, October 2018 → planned, October 2018; Styregruppe: 1 more (planned otherwise)");
    }

    @Test
    void figuresInOtherUnitsHaveNoDifference() {
        ProgrammeAssessment households = Assessor.on("2018-06-30")
                .assess(Programme.builder("Handleplan")
                        .span("2018")
                        .indicators(PARENTS.unit("familier"))
                        .observations(Observation.total("parents", exactly(120), "2018-06-30"))
                        .initiatives(Initiative.of("1", "Forældre")
                                .goals(Goal.of("Mindst 200", level("parents").atLeast(200))))
                        .build());
        Changes changes = Changes.between(households, AUGUST);

        assertThat(changes.figures()).isNotEmpty().allMatch(move -> move.by().isEmpty());
        assertThat(changes.targets()).extracting(TargetChange::direction).containsExactly(TargetChange.Direction.OTHER);
    }

    @Test
    void aLongLineDoesNotHideTheOthers() {
        ProgrammeAssessment wordy = AUGUST.whatIf(p -> p.planning("2", Activity.planned("Ord ".repeat(400))));
        assertThat(Changes.between(AUGUST, wordy).toString())
                .contains("activity 2.a1: Ord Ord")
                .hasSizeLessThan(1000);
    }

    @Test
    void anotherUnderstandingOfAboutIsTold() {
        ProgrammeAssessment strict = AUGUST.whatIf(
                p -> p.toBuilder().approximation(Approximation.of("0.05")).build());
        assertThat(Changes.between(AUGUST, strict).inWords(Language.DANISH))
                .endsWith(
                        "”Ca.” blev sidst forstået som 10\u00a0pct., og nu som 5\u00a0pct. til hver side af det oplyste tal.");
    }

    @Test
    void anOverviewOfManyChangesStaysBelowTheThousandCharactersThatJshellShows() {
        Programme many = PROGRAMME;
        for (int i = 0; i < 50; i++) {
            many = many.planning("2", Activity.planned("Møde", "2018-10").expecting(atLeast(1), "group"));
        }
        Programme all = many;
        String overview = ifSo(p -> all).toString();
        assertThat(overview).hasSizeBetween(500, 999).containsPattern("\\.\\.\\. and [0-9]+ more lines$");
    }

    @Test
    void partsOfACompositeAreComparedOneByOne() {
        ProgrammeAssessment both = AUGUST.whatIf(p -> p.targeting(
                "1", allOf(reached("group"), level("parents").atLeast(500).labelled("antal"))));
        Changes changes = Changes.between(
                both,
                both.whatIf(p -> p.targeting(
                        "1", allOf(reached("group"), level("parents").atLeast(600)))));

        assertThat(changes.targets())
                .extracting(TargetChange::before, TargetChange::after, TargetChange::direction)
                .containsExactly(tuple(
                        level("parents").atLeast(500), level("parents").atLeast(600), TargetChange.Direction.RAISED));
    }

    @Test
    void ofACompositeThatHasOtherPartsEachIsTold() {
        ProgrammeAssessment both = AUGUST.whatIf(p -> p.targeting(
                "1", allOf(reached("group").labelled("nedsat"), level("parents").atLeast(500))));

        assertThat(Changes.between(both, both.whatIf(p -> p.targeting("1", allOf(reached("group")))))
                        .inWords(Language.ENGLISH))
                .contains("Target: all parts (“nedsat”: Styregruppe: reached; Forældre: at least 500 forældre)"
                        + " → all parts (Styregruppe: reached) (lowered)");
    }

    private static Changes ofTexts(List<StatusText> before, List<StatusText> after) {
        return Changes.between(said(before), said(after));
    }

    private static ProgrammeAssessment said(List<StatusText> texts) {
        return Assessor.on("2018-08-31")
                .assess(Programme.builder("Plan")
                        .indicators(Indicator.cumulative("parents", "Forældre"))
                        .initiatives(Initiative.of("3", "Forældre")
                                .goals(Goal.of("Mindst 500", level("parents").atLeast(500))
                                        .due("2018-12-31")
                                        .id("3.1"))
                                .statusTexts(texts.toArray(StatusText[]::new)))
                        .build());
    }

    @Test
    void aStatusTextThatSaysSomethingElseIsReportedAsItWasAndIs() {
        StatusText was = StatusText.of("Der er holdt ét kursus.", "2018-08-31");
        StatusText is = StatusText.of("Der er holdt to kurser.", "2018-08-31");

        assertThat(ofTexts(List.of(was), List.of(is)).inWords(Language.ENGLISH)).isEqualTo("""
                Plan: 31 August 2018
                status text: Initiative 3 (as of 31 August 2018): “Der er holdt ét kursus.” → “Der er holdt to kurser.” (changed)""");
        assertThat(ofTexts(List.of(was), List.of(is)).inWords(Language.DANISH))
                .endsWith(
                        "statustekst: Indsats 3 (pr. 31. august 2018): ”Der er holdt ét kursus.” → ”Der er holdt to kurser.” (ændret)");
        assertThat(ofTexts(List.of(was), List.of(was)).isEmpty()).isTrue();
    }

    @Test
    void aStatusTextOfAnotherDayOrGoalIsNewAndTheOtherIsGone() {
        StatusText june = StatusText.of("Ét kursus.", "2018-06-30").ofGoal("3.1");
        StatusText august = StatusText.of("Ét kursus.", "2018-08-31").ofGoal("3.1");

        Changes changes = ofTexts(List.of(june), List.of(june, august));
        assertThat(changes.statusTexts())
                .singleElement()
                .satisfies(each -> assertThat(each.isNew()).isTrue())
                .satisfies(each -> assertThat(each.id()).isEqualTo("3.1"))
                .satisfies(each -> assertThat(each.after()).contains(august));
        assertThat(ofTexts(List.of(june), List.of()).rows(Language.ENGLISH).statusTexts())
                .singleElement()
                .satisfies(row -> assertThat(row.of())
                        .extracting(Object::toString)
                        .containsExactly("Goal 3.1 (as of 30 June 2018)"))
                .satisfies(row -> assertThat(row.difference()).hasToString("gone"));
    }
}
