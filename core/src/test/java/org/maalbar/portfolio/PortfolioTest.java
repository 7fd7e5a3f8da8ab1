package org.maalbar.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maalbar.quantity.Figure.exactly;
import static org.maalbar.rule.Status.EXPECTED;
import static org.maalbar.rule.Status.FULFILLED;
import static org.maalbar.rule.Status.NOT_EXPECTED;
import static org.maalbar.rule.Status.NOT_FULFILLED;
import static org.maalbar.rule.Status.UNCERTAIN;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.maalbar.assessment.Assessor;
import org.maalbar.assessment.ClaimCheck.Verdict;
import org.maalbar.funding.Funding;
import org.maalbar.funding.FundingTotal;
import org.maalbar.problem.Loaded;
import org.maalbar.problem.Place;
import org.maalbar.problem.Problem;
import org.maalbar.problem.RefusedException;
import org.maalbar.programme.Claim;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Organisation;
import org.maalbar.programme.Programme;
import org.maalbar.quantity.Money;
import org.maalbar.rule.Status;
import org.maalbar.text.Language;

class PortfolioTest {
    private final Portfolio portfolio = Portfolio.on("2018-08-31");

    private void add(String name, Programme programme) {
        portfolio.add(name, Loaded.of(programme, List.of()));
    }

    private List<String> names() {
        return portfolio.programmes().stream().map(ProgrammeSummary::name).toList();
    }

    private DepartmentSummary department(String name) {
        return portfolio.departments().stream()
                .filter(each -> each.name().equals(Optional.of(name)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyStatusIsCounted() {
        add("a", SmallProgramme.of("A", "Kultur", Status.values()));
        add("b", SmallProgramme.of("B", "Kultur", FULFILLED, FULFILLED));

        assertThat(portfolio.goals().byStatus())
                .isEqualTo(Map.of(FULFILLED, 3, EXPECTED, 1, UNCERTAIN, 1, NOT_EXPECTED, 1, NOT_FULFILLED, 1));
        assertThat(portfolio.goals().measurable()).isEqualTo(7);
    }

    @Test
    void theWorstComesFirst() {
        add("fine", SmallProgramme.of("A", "Kultur", FULFILLED));
        add("uncertain", SmallProgramme.of("A", "Kultur", UNCERTAIN));
        add("not expected", SmallProgramme.of("A", "Kultur", NOT_EXPECTED, FULFILLED));
        add("one", SmallProgramme.of("A", "Kultur", NOT_FULFILLED));
        add("one and more", SmallProgramme.of("A", "Kultur", NOT_FULFILLED, NOT_EXPECTED));
        add("two", SmallProgramme.of("A", "Kultur", NOT_FULFILLED, NOT_FULFILLED));

        assertThat(names()).containsExactly("two", "one and more", "one", "not expected", "uncertain", "fine");
    }

    @Test
    void programmesThatAreAsGoodAreInTheOrderOfTheirTitlesAndNames() {
        for (String title : List.of("Åben by", "Zoner", "Ældre", "aftenskoler", "Aalborg", "Øer", "Café", "Cafe")) {
            add(title + " 2", SmallProgramme.of(title, "Kultur", FULFILLED));
            add(title + " 1", SmallProgramme.of(title, "Kultur", FULFILLED));
        }

        assertThat(portfolio.programmes())
                .extracting(ProgrammeSummary::title)
                .containsExactly(
                        "aftenskoler",
                        "aftenskoler",
                        "Cafe",
                        "Cafe",
                        "Café",
                        "Café",
                        "Zoner",
                        "Zoner",
                        "Ældre",
                        "Ældre",
                        "Øer",
                        "Øer",
                        "Åben by",
                        "Åben by",
                        "Aalborg",
                        "Aalborg");
        assertThat(names()).startsWith("aftenskoler 1", "aftenskoler 2");
    }

    @Test
    void ofContradictoryFiguresTheMarkIsCounted() {
        add(
                "a",
                SmallProgramme.of("A", "Kultur", FULFILLED)
                        .observing(Observation.total("people", exactly(70), "2018-08-31")));

        assertThat(portfolio.goals().contradictory()).isEqualTo(1);
    }

    @Test
    void whatSeveralDepartmentsAreResponsibleForCountsForEach() {
        add(
                "a",
                SmallProgramme.builder("A")
                        .organisations(
                                Organisation.of("k", "Kultur"),
                                Organisation.of("s", "Social"),
                                Organisation.of("again", "Kultur"))
                        .initiatives(
                                SmallProgramme.initiative("1", FULFILLED, UNCERTAIN)
                                        .departments("k", "s", "again"),
                                SmallProgramme.initiative("2", NOT_FULFILLED).departments("s"),
                                SmallProgramme.initiative("3", EXPECTED))
                        .build());

        assertThat(portfolio.departments())
                .containsExactly(
                        new DepartmentSummary(
                                Optional.of("Kultur"), 1, 1, new GoalCounts(Map.of(FULFILLED, 1, UNCERTAIN, 1), 0, 0)),
                        new DepartmentSummary(
                                Optional.of("Social"),
                                1,
                                2,
                                new GoalCounts(Map.of(FULFILLED, 1, UNCERTAIN, 1, NOT_FULFILLED, 1), 0, 0)),
                        new DepartmentSummary(Optional.empty(), 1, 1, new GoalCounts(Map.of(EXPECTED, 1), 0, 0)));
    }

    @Test
    void departmentsAreTheSameByTheirNamesWhateverTheirIds() {
        add("a", SmallProgramme.of("A", "Børne- og  Ungeforvaltningen ", FULFILLED));
        add("b", SmallProgramme.of("B", "Bo\u0308rne", FULFILLED));
        add("c", SmallProgramme.of("C", "B\u00f6rne", FULFILLED));
        add("d", SmallProgramme.of("D", "Børne- og Ungeforvaltningen", FULFILLED));
        add("e", SmallProgramme.of("E", "børne- og Ungeforvaltningen", FULFILLED));

        assertThat(department("Børne- og Ungeforvaltningen").programmes()).isEqualTo(2);
        assertThat(department("B\u00f6rne").programmes()).isEqualTo(2);
        assertThat(department("børne- og Ungeforvaltningen").programmes()).isEqualTo(1);
    }

    @Test
    void aProgrammeWithoutMeasurableGoalsIsThere() {
        add(
                "a",
                Programme.builder("A")
                        .span("2018")
                        .initiatives(Initiative.of("1", "Samarbejde").goals(Goal.of("Bedre samarbejde")))
                        .build());

        assertThat(portfolio.programmes())
                .containsExactly(new ProgrammeSummary(
                        "a", "A", 1, new GoalCounts(Map.of(), 0, 1), List.of(), Map.of(), Optional.empty(), false));
    }

    @Test
    void ofEachLowStatusTheFirstTenGoalsAreKept() {
        Status[] statuses = Collections.nCopies(23, NOT_EXPECTED).toArray(Status[]::new);
        statuses[22] = NOT_FULFILLED;
        add("a", SmallProgramme.of("A", "Kultur", statuses));
        ProgrammeSummary kept = portfolio.programmes().get(0);

        assertThat(kept.lowGoals(NOT_EXPECTED))
                .extracting(LowGoal::id)
                .startsWith("1.1", "1.2")
                .hasSize(10);
        assertThat(kept.leftOut(NOT_EXPECTED)).isEqualTo(12);
        assertThat(kept.lowGoals(NOT_FULFILLED)).containsExactly(new LowGoal("1.23", "Mål 23", NOT_FULFILLED, false));
        assertThat(kept.leftOut(NOT_FULFILLED)).isZero();
    }

    @Test
    void theLatestClaimOnEachGoalIsCompared() {
        add(
                "a",
                SmallProgramme.builder("A")
                        .initiatives(SmallProgramme.initiative("1", FULFILLED, UNCERTAIN)
                                .claims(
                                        Claim.fulfilled("2018-08-31").ofGoal("1.1"),
                                        Claim.expected("2018-08-30").ofGoal("1.1"),
                                        Claim.expected("2018-08-31").ofGoal("1.2"),
                                        Claim.fulfilled("2018-09-30").ofGoal("1.2")))
                        .build());

        assertThat(portfolio.programmes().get(0).claims())
                .isEqualTo(Map.of(Verdict.SUPPORTED, 1, Verdict.UNSUPPORTED, 1));
    }

    @Test
    void whatCannotBeReadIsInNoNumber() {
        Problem warning = Problem.warning("odd", Place.unknown(), "Odd", "Sær");
        Problem error = Problem.error("broken", Place.unknown().inFile("b.json"), "Broken", "Ødelagt");
        add("a", SmallProgramme.of("A", "Kultur", FULFILLED));
        portfolio.add("b.json", Loaded.failed(List.of(warning, error, error)));

        assertThat(portfolio.programmes()).hasSize(1);
        assertThat(portfolio.unreadable()).containsExactly(new UnreadableProgramme("b.json", error, 1));
    }

    @Test
    void aYearHasWhatMayCoverItInEveryProgramme() {
        add("a", funded(Funding.yearly(Money.of("DKK", 100), "2018/2020")));
        add("b", funded(Funding.yearly(Money.of("DKK", 200), "2020"), Funding.amountNotStated("Puljen", "/2019")));
        add("c", funded(Funding.notStated()));
        add("d", funded());
        add("e", funded(Funding.yearly(Money.of("EUR", 5), "2030")));

        assertThat(portfolio.funding().years()).containsExactly(2018, 2019, 2020, 2030);
        assertThat(year(2017)).contains("1 bevilling uden oplyst beløb; finansieringen er ikke oplyst i 2 tilfælde");
        assertThat(year(2018))
                .contains("mindst 100 kr. (1 bevilling uden oplyst beløb; finansieringen er ikke oplyst i 2 tilfælde)");
        assertThat(year(2020)).contains("mindst 300 kr. (finansieringen er ikke oplyst i 2 tilfælde)");
        assertThat(year(2025)).contains("finansieringen er ikke oplyst i 2 tilfælde");
        assertThat(year(2030)).contains("mindst 5 EUR (finansieringen er ikke oplyst i 2 tilfælde)");
    }

    private Optional<String> year(int year) {
        FundingTotal total = portfolio.funding().year(year);
        return total.inWords(Language.DANISH);
    }

    private static Programme funded(Funding... fundings) {
        return SmallProgramme.builder("P")
                .initiatives(Initiative.of("1", "Indsats").funding(fundings))
                .build();
    }

    @Test
    void aNameOccursOnce() {
        add("a", SmallProgramme.of("A", "Kultur", FULFILLED));
        Portfolio other = Portfolio.on("2018-08-31")
                .add("b", Loaded.of(SmallProgramme.of("B", "Kultur", FULFILLED), List.of()))
                .add("a", Loaded.of(SmallProgramme.of("A", "Kultur", FULFILLED), List.of()));

        assertThatThrownBy(() -> add("a", SmallProgramme.of("B", "Kultur")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("There is a programme called \"a\" already");
        assertThatThrownBy(() -> portfolio.merge(other)).isInstanceOf(RefusedException.class);
        assertThat(names()).containsExactly("a");
        assertThat(department("Kultur").programmes()).isEqualTo(1);
    }

    @Test
    void allAreAssessedOnOneDay() {
        Programme programme = SmallProgramme.of("A", "Kultur", FULFILLED);

        assertThatThrownBy(() -> portfolio.add("a", Assessor.on("2018-09-30").assess(programme)))
                .hasMessage("All of a portfolio is assessed on 2018-08-31, not on 2018-09-30");
        assertThatThrownBy(() -> portfolio.add(
                        "a", Assessor.on("2018-08-31").knownOn("2018-09-01").assess(programme)))
                .hasMessage("All of a portfolio is assessed on 2018-08-31, not on 2018-08-31 as known on 2018-09-01");
        assertThatThrownBy(() -> portfolio.merge(Portfolio.on("2018-08-30"))).isInstanceOf(RefusedException.class);
        assertThat(portfolio).isEqualTo(Portfolio.on("2018-08-31"));
    }
}
