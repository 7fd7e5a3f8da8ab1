package org.maalbar.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tag;
import org.maalbar.assessment.Assessor;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.funding.FundingSummary;
import org.maalbar.funding.FundingTotal;
import org.maalbar.portfolio.GoalCounts;
import org.maalbar.portfolio.LowGoal;
import org.maalbar.portfolio.Portfolio;
import org.maalbar.portfolio.ProgrammeSummary;
import org.maalbar.problem.Loaded;
import org.maalbar.problem.Place;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Programme;
import org.maalbar.rule.Status;

/** A portfolio says of its programmes what their assessments say, whoever added them and in whatever order. */
@Tag("once")
class PortfolioProperties {
    private static final String DAY = "2018-08-31";
    private static final int TRIES = 100;

    /** A programme, or what cannot be read. */
    record Item(String name, Loaded<Programme> loaded) {}

    /** No two have the same name. */
    static Arbitrary<Item> someItems() {
        Arbitrary<String> names = Arbitraries.longs()
                .withDistribution(RandomDistribution.uniform())
                .withoutEdgeCases()
                .map(String::valueOf);
        Problem error = Problem.error("broken", Place.unknown(), "Broken", "Ødelagt");
        Arbitrary<Loaded<Programme>> readable =
                MaalbarArbitraries.programmes().withPlainTexts().map(programme -> Loaded.of(programme, List.of()));
        Arbitrary<Loaded<Programme>> broken = Arbitraries.just(Loaded.failed(List.of(error, error)));
        return Combinators.combine(names, Arbitraries.oneOf(readable, readable, readable, broken))
                .as(Item::new);
    }

    private static Portfolio portfolio(List<Item> items) {
        Portfolio portfolio = Portfolio.on(DAY);
        items.forEach(item -> portfolio.add(item.name(), item.loaded()));
        return portfolio;
    }

    private static Stream<ProgrammeAssessment> assessments(List<Item> items) {
        return items.stream()
                .flatMap(item -> item.loaded().value().stream())
                .map(programme -> Assessor.on(DAY).assess(programme));
    }

    @Group
    class Parts implements MergeLaws<Item, Portfolio> {
        @Override
        public Arbitrary<List<Item>> lists() {
            return items().list().ofMaxSize(3);
        }

        @Override
        public Arbitrary<Item> items() {
            return someItems();
        }

        @Override
        public Portfolio zero() {
            return Portfolio.on(DAY);
        }

        @Override
        public Portfolio add(Portfolio summary, Item item) {
            return summary.add(item.name(), item.loaded());
        }

        @Override
        public Portfolio merge(Portfolio one, Portfolio other) {
            return one.merge(other);
        }
    }

    @Provide
    Arbitrary<List<Item>> lists() {
        return someItems().list().ofMaxSize(5);
    }

    @Property(tries = TRIES)
    void everyGoalIsCountedOnce(@ForAll("lists") List<Item> items) {
        GoalCounts counts = portfolio(items).goals();

        assertThat(counts.measurable())
                .isEqualTo(
                        assessments(items).mapToInt(each -> each.goals().size()).sum());
        assertThat(counts.notMeasurable())
                .isEqualTo(assessments(items)
                        .mapToInt(each -> each.notMeasurable().size())
                        .sum());
        for (Status status : Status.values()) {
            assertThat(counts.with(status)).isEqualTo((int) assessments(items)
                    .flatMap(each -> each.goals().stream())
                    .filter(goal -> goal.status() == status)
                    .count());
        }
    }

    @Property(tries = TRIES)
    void everythingIsReadableOrNot(@ForAll("lists") List<Item> items) {
        Portfolio portfolio = portfolio(items);

        assertThat(portfolio.programmes().size() + portfolio.unreadable().size())
                .isEqualTo(items.size());
    }

    @Property(tries = TRIES)
    void everyInitiativeHasItsDepartments(@ForAll("lists") List<Item> items) {
        int initiatives = portfolio(items).departments().stream()
                .mapToInt(each -> each.initiatives())
                .sum();

        assertThat(initiatives)
                .isBetween(
                        (int) initiatives(items).count(),
                        initiatives(items)
                                .mapToInt(each -> Math.max(1, each.departments().size()))
                                .sum());
    }

    private static Stream<Initiative> initiatives(List<Item> items) {
        return assessments(items).flatMap(each -> each.programme().initiatives().stream());
    }

    @Property(tries = TRIES)
    void everyYearHasTheMoneyOfAllProgrammes(@ForAll("lists") List<Item> items) {
        Portfolio portfolio = portfolio(items);

        for (int year = 2010; year < 2030; year++) {
            int of = year;
            FundingTotal all = assessments(items)
                    .map(each ->
                            FundingSummary.of(each.programme().initiatives()).year(of))
                    .reduce(FundingTotal.NONE, FundingTotal::plus);
            assertThat(portfolio.funding().year(year)).isEqualTo(all);
        }
        assertThat(portfolio.funding().years())
                .containsExactlyElementsOf(assessments(items)
                        .flatMap(each -> FundingSummary.of(each.programme().initiatives()).years().stream())
                        .sorted()
                        .distinct()
                        .toList());
    }

    @Property(tries = TRIES)
    void noProgrammeIsWorseThanOneBeforeIt(@ForAll("lists") List<Item> items) {
        List<ProgrammeSummary> programmes = portfolio(items).programmes();

        for (int i = 1; i < programmes.size(); i++) {
            assertThat(programmes.get(i - 1).goals().with(Status.NOT_FULFILLED))
                    .isGreaterThanOrEqualTo(programmes.get(i).goals().with(Status.NOT_FULFILLED));
        }
    }

    @Property(tries = TRIES)
    void everyLowGoalIsKeptOrCounted(@ForAll("lists") List<Item> items) {
        for (ProgrammeSummary each : portfolio(items).programmes()) {
            for (Status status : List.of(Status.NOT_EXPECTED, Status.NOT_FULFILLED)) {
                assertThat(each.leftOut(status)).isNotNegative();
                assertThat(each.lowGoals(status)).extracting(LowGoal::status).allMatch(status::equals);
                assertThat(each.lowGoals(status).size() + each.leftOut(status))
                        .isEqualTo(each.goals().with(status));
            }
        }
    }
}
