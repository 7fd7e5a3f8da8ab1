package org.maalbar.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maalbar.quantity.Figure.about;
import static org.maalbar.quantity.Figure.atLeast;
import static org.maalbar.quantity.Figure.atMost;
import static org.maalbar.quantity.Figure.exactly;
import static org.maalbar.quantity.Figure.suppressed;
import static org.maalbar.rule.Rules.level;
import static org.maalbar.rule.Rules.reached;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.maalbar.assessment.Assessor;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.change.Changes;
import org.maalbar.problem.ProblemsException;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Figure;
import org.maalbar.rule.Status;

class PublicationTest {
    private static final Indicator YOUNG = Indicator.cumulative("p", "Unge").countsPersons(true);

    private static Programme programme(Indicator indicator, Observation... observations) {
        return Programme.builder("Plan")
                .indicators(indicator)
                .observations(observations)
                .initiatives(Initiative.of("1", "Indsats")
                        .goals(Goal.of("Mindst 40", level("p").atLeast(40))
                                .id("1")
                                .due("2026-12-31")))
                .build();
    }

    private static List<Figure> published(Programme programme) {
        return figures(Publication.standard().of(programme));
    }

    private static List<Figure> figures(Programme programme) {
        return programme.observations().stream().map(Observation::figure).toList();
    }

    private static Observation total(long count, String day) {
        return Observation.total("p", exactly(count), day);
    }

    private static Observation of(long count, String day, String category) {
        return total(count, day).category("district", category);
    }

    @Test
    void aSmallCountIsSuppressedWithASecondOneSoThatTheWholeDoesNotGiveItAway() {
        Indicator inDistricts = YOUNG.complete("district", "a", "b", "c");

        assertThat(published(programme(
                        inDistricts,
                        total(43, "2026-06-30"),
                        of(2, "2026-06-30", "a"),
                        of(17, "2026-06-30", "b"),
                        of(24, "2026-06-30", "c"))))
                .containsExactly(exactly(43), suppressed(), suppressed(), exactly(24));
    }

    @Test
    void categoriesThatAddUpToTheWholeAreTakenForAllEvenIfNobodySaysSo() {
        assertThat(published(
                        programme(YOUNG, total(20, "2026-06-30"), of(18, "2026-06-30", "a"), of(2, "2026-06-30", "b"))))
                .containsExactly(exactly(20), suppressed(), suppressed());
    }

    @Test
    void whatACategoryLeavesOfTheWholeIsACountOfPersonsToo() {
        assertThat(published(programme(YOUNG, total(20, "2026-06-30"), of(18, "2026-06-30", "a"))))
                .containsExactly(exactly(20), suppressed());
        assertThat(published(programme(YOUNG, total(20, "2026-06-30"), of(15, "2026-06-30", "a"))))
                .containsExactly(exactly(20), exactly(15));
    }

    @Test
    void aTotalJustAboveAnEarlierOneCountsThoseInBetween() {
        assertThat(published(programme(
                        YOUNG,
                        total(120, "2026-06-30"),
                        total(121, "2026-07-31"),
                        total(121, "2026-08-31"),
                        total(123, "2026-09-30"),
                        total(123, "2026-10-31"))))
                .containsExactly(exactly(120), suppressed(), suppressed(), exactly(123), exactly(123));
    }

    @Test
    void aSmallIncrementIsNotGivenAwayByTheTotalsAroundIt() {
        assertThat(published(programme(
                        YOUNG,
                        total(120, "2026-06-30"),
                        Observation.increment("p", exactly(2), "2026-07"),
                        Observation.increment("p", exactly(9), "2026-08"),
                        total(131, "2026-08-31"))))
                .containsExactly(exactly(120), suppressed(), suppressed(), exactly(131));
    }

    @Test
    void aFigureIsSmallUnlessItSaysNothingOfALowEndAndReachesTheThreshold() {
        List.of(exactly(0), exactly(2), about(2), atLeast(1), atMost(2), Figure.between(1, 9))
                .forEach(figure -> assertThat(published(programme(YOUNG, Observation.total("p", figure, "2026-06-30"))))
                        .as("%s", figure)
                        .containsExactly(suppressed()));
        List.of(exactly(3), about(20), atLeast(3), atMost(3), Figure.unknown(), Figure.moreThan(2))
                .forEach(figure -> assertThat(published(programme(YOUNG, Observation.total("p", figure, "2026-06-30"))))
                        .as("%s", figure)
                        .containsExactly(figure));
    }

    @Test
    void plansAndBaselinesArePublishedLikeObservationsButABaselineOfNobodyIs() {
        Programme programme = Programme.builder("Plan")
                .indicators(
                        YOUNG.baseline("2026-01-01", exactly(2)),
                        Indicator.cumulative("q", "Ældre").countsPersons(true).baseline("2026-01-01", exactly(0)))
                .initiatives(Initiative.of("1", "Indsats")
                        .activities(Activity.planned("Kursus", "2026-10")
                                .expecting(exactly(2), "p")
                                .expecting(exactly(12), "q")))
                .build();

        Programme published = Publication.standard().of(programme);

        assertThat(published.indicators())
                .extracting(each -> each.baseline().orElseThrow().figure())
                .containsExactly(suppressed(), exactly(0));
        assertThat(published.initiatives().get(0).activities().get(0).contributions())
                .extracting(each -> each.figure().orElseThrow())
                .containsExactly(suppressed(), exactly(12));
    }

    @Test
    void aNumberThatDoesNotChangeIsSuppressedWhereverItIsStated() {
        Indicator staff = Indicator.fixed("p", "Ansatte").countsPersons(true);

        assertThat(published(programme(staff, total(2, "2026-06-30"), total(2, "2026-08-31"))))
                .containsExactly(suppressed(), suppressed());
    }

    @Test
    void whoMayBeCountedTwiceIsNotGivenAwayByTheSum() {
        assertThat(published(programme(
                        YOUNG.mayOverlap(),
                        Observation.increment("p", exactly(2), "2026-07"),
                        Observation.increment("p", exactly(9), "2026-08"))))
                .containsExactly(suppressed(), suppressed());
    }

    @Test
    void whatCountsNoPersonsIsShown() {
        assertThat(published(programme(YOUNG.countsPersons(false), total(2, "2026-06-30"))))
                .containsExactly(exactly(2));
        assertThat(published(programme(
                        Indicator.fluctuating("p", "Tilfredse").domain(Domain.PERCENT), total(2, "2026-06-30"))))
                .containsExactly(exactly(2));
    }

    @Test
    void itIsAskedWhetherAnIndicatorCountsPersonsOnlyIfItMatters() {
        Indicator silent = Indicator.cumulative("p", "Unge");

        assertThat(published(programme(silent, total(20, "2026-06-30")))).containsExactly(exactly(20));
        assertThatThrownBy(() -> published(programme(silent, total(2, "2026-06-30"))))
                .isInstanceOfSatisfying(
                        ProblemsException.class,
                        e -> assertThat(e.problems()).singleElement().satisfies(problem -> {
                            assertThat(problem.code()).isEqualTo("persons-not-stated");
                            assertThat(problem.place().pointer()).contains("/indicators/0/persons");
                        }));
    }

    @Test
    void theThresholdIsTheCallersChoice() {
        Programme programme = programme(YOUNG, total(4, "2026-06-30"));

        assertThat(figures(Publication.suppressingBelow(5).of(programme))).containsExactly(suppressed());
        assertThat(figures(Publication.suppressingBelow(4).of(programme))).containsExactly(exactly(4));
        assertThat(figures(Publication.suppressingNothing().of(programme))).containsExactly(exactly(4));
        assertThat(Publication.suppressingNothing().of(programme).suppressedBelow())
                .contains(0);
        assertThatThrownBy(() -> Publication.suppressingBelow(2))
                .hasMessage("Counts of persons can be suppressed below 3 to 1,000, not below 2");
    }

    @Test
    void aGoalThatASuppressedFigureDecidesIsUncertainAndSaysWhy() {
        ProgrammeAssessment published = Assessor.on("2026-12-31")
                .assess(Publication.suppressingBelow(50).of(programme(YOUNG, total(41, "2026-12-31"))));

        assertThat(published.goal("1").status()).isEqualTo(Status.UNCERTAIN);
        assertThat(published.goal("1").why())
                .contains("seen suppressed", "are suppressed")
                .doesNotContain("41");
    }

    @Test
    void whatIsPublishedIsNotComparedWithWhatWasForWork() {
        Programme programme = programme(YOUNG, total(2, "2026-06-30"));
        ProgrammeAssessment work = Assessor.on("2026-06-30").assess(programme);
        ProgrammeAssessment published =
                Assessor.on("2026-06-30").assess(Publication.standard().of(programme));

        assertThatThrownBy(() -> Changes.between(work, published))
                .hasMessageStartingWith("A publication is compared with what was published before");
        assertThat(Changes.between(published, published).isEmpty()).isTrue();
        assertThat(Changes.between(published, work).isEmpty()).isFalse();
    }

    @Test
    void ifItIsNotKnownHowFiguresFollowFromEachOtherAndThereIsSomethingToHideNothingNewIsShown() {
        Observation[] june = {of(12, "2026-06-30", "a"), of(17, "2026-06-30", "b"), of(24, "2026-06-30", "c")};

        assertThat(published(programme(
                        YOUNG.complete("district", "a", "b", "c"),
                        total(53, "2026-06-30"),
                        june[0].id("first"),
                        june[1],
                        june[2],
                        of(2, "2026-06-30", "a").correcting("first").recorded("2026-07-10"))))
                .containsExactly(exactly(53), exactly(12), exactly(17), exactly(24), suppressed());
        assertThat(published(programme(
                        YOUNG.complete("district", "a", "b"),
                        Observation.total("p", Figure.unknown(), "2026-06-30").category("district", "a"),
                        of(41, "2026-06-30", "b"),
                        total(43, "2026-06-30"))))
                .containsOnly(suppressed());
        assertThat(published(programme(
                        YOUNG,
                        total(40, "2026-05-31"),
                        Observation.increment("p", exactly(5), "2026-06"),
                        Observation.increment("p", exactly(2), "2026-06"),
                        total(47, "2026-06-30"))))
                .containsExactly(exactly(40), suppressed(), suppressed(), suppressed());
        assertThat(published(programme(
                        YOUNG,
                        total(240, "2026-06-30").someOfThem(),
                        Observation.total("p", about(450), "2026-07-31"))))
                .containsExactly(exactly(240), about(450));
        assertThat(published(programme(
                        YOUNG, total(40, "2026-01-31"), total(41, "2026-02-28").asFinal())))
                .containsExactly(exactly(40), suppressed());
        assertThat(published(programme(
                        YOUNG,
                        total(40, "2026-01-31").recorded("2026-03-01"),
                        total(41, "2026-02-28").asFinal().recorded("2026-03-01"))))
                .containsOnly(suppressed());
    }

    @Test
    void partsOfAPeriodDoNotGiveAwayWhatTheOthersLeave() {
        Observation whole = Observation.increment("p", exactly(43), "2026-06");
        Observation firstHalf =
                Observation.increment("p", exactly(20), "2026-06-01/2026-06-15").category("district", "b");
        Observation secondHalf =
                Observation.increment("p", exactly(21), "2026-06-16/2026-06-30").category("district", "b");

        assertThat(published(programme(YOUNG.complete("district", "a", "b"), whole, firstHalf, secondHalf)))
                .containsExactly(suppressed(), exactly(20), suppressed());
    }

    @Test
    void whatWasPublishedAndIsGoneLetsNothingNewBeShown() {
        Programme first = Publication.standard().of(programme(YOUNG, total(40, "2026-05-31")));
        Programme withBaseline =
                programme(YOUNG.baseline("2026-06-01", exactly(39)), total(40, "2026-05-31"), total(50, "2026-06-30"));

        assertThat(figures(Publication.standard().after(first).of(programme(YOUNG, total(41, "2026-06-30")))))
                .containsExactly(suppressed());
        assertThat(figures(Publication.standard().after(first).of(withBaseline)))
                .containsExactly(exactly(40), suppressed());
        assertThatThrownBy(() -> Publication.standard().after(withBaseline))
                .hasMessageStartingWith("What was published before is a programme for publication");
    }

    @Test
    void nobodyAsksWhetherAMilestoneCountsPersons() {
        Programme milestone = Programme.builder("Plan")
                .indicators(Indicator.cumulative("p", "Huset er åbnet"))
                .observations(total(1, "2026-06-30"))
                .initiatives(Initiative.of("1", "Indsats")
                        .goals(Goal.of("Åbnet", reached("p")).due("2026-12-31")))
                .build();

        assertThat(published(milestone)).containsExactly(exactly(1));
    }

    @Test
    void nobodyAsksWhetherHugeNumbersArePersons() {
        assertThat(published(programme(
                        Indicator.cumulative("p", "Kroner"),
                        total(2, "2026-01-31"),
                        total(2_000_000_000_000L, "2026-06-30"))))
                .containsExactly(exactly(2), exactly(2_000_000_000_000L));
    }

    @Test
    void withMoreFiguresItIsForWorkAgain() {
        Programme published = Publication.standard().of(programme(YOUNG, total(20, "2026-06-30")));

        assertThat(published.suppressedBelow()).contains(3);
        assertThat(published.observing(total(2, "2026-01-31")).suppressedBelow())
                .isEmpty();
        assertThat(published
                        .planning("1", Activity.planned("Kursus").expecting(exactly(1), "p"))
                        .suppressedBelow())
                .isEmpty();
        assertThat(published.targeting("1", 50).suppressedBelow()).contains(3);
    }

    @Test
    void aFigureThatIsInsertedLaterDoesNotGiveAwayWhatWasPublished() {
        Programme first = programme(YOUNG, total(120, "2026-06-30"), total(130, "2026-08-31"));
        Programme second = programme(
                YOUNG,
                total(120, "2026-06-30"),
                Observation.increment("p", exactly(8), "2026-07"),
                total(130, "2026-08-31"));

        assertThat(figures(Publication.standard()
                        .after(Publication.standard().of(first))
                        .of(second)))
                .containsExactly(exactly(120), suppressed(), exactly(130));
    }

    @Test
    void whoIsInNoneOfTheCategoriesDoesNotBecomeFewerEither() {
        Observation[] shown = {
            of(2, "2026-02-28", "a"),
            Observation.increment("p", exactly(10), "2026-03").category("district", "a"),
            of(62, "2026-04-30", "a"),
            total(62, "2026-04-30")
        };
        Programme first = Publication.standard().of(programme(YOUNG, shown));
        Programme second = programme(YOUNG, shown).observing(total(12, "2026-03-31"));

        // All are in the district in April, so all were in March, and 10 of those 12 had come in March.
        assertThat(figures(first)).containsExactly(suppressed(), exactly(10), exactly(62), exactly(62));
        assertThat(figures(Publication.standard().after(first).of(second)))
                .last()
                .isEqualTo(suppressed());
    }

    @Test
    void ofFiguresThatContradictEachOtherNothingIsShown() {
        assertThat(published(programme(
                        YOUNG.complete("district", "a", "b"),
                        total(20, "2026-06-30"),
                        of(18, "2026-06-30", "a"),
                        of(12, "2026-06-30", "b"),
                        total(15, "2026-07-31"))))
                .containsOnly(suppressed());
    }

    @Test
    void veryManyFiguresThatDependOnEachOtherAreDecidedInTime() {
        Indicator inDistricts = YOUNG.complete(
                "district", IntStream.range(0, 12).mapToObj(i -> "d" + i).toArray(String[]::new));
        Observation[] all = IntStream.range(0, 24)
                .boxed()
                .flatMap(month -> IntStream.range(-1, 12).mapToObj(i -> {
                    String day = (2024 + month / 12) + "-" + (month % 12 < 9 ? "0" : "") + (month % 12 + 1) + "-15";
                    return i < 0 ? total(12 * month + 66, day) : of(month + i, day, "d" + i);
                }))
                .toArray(Observation[]::new);

        List<Figure> figures = published(programme(inDistricts, all));

        assertThat(figures).hasSize(24 * 13).contains(suppressed());
    }
}
