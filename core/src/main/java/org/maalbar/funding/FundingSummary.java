package org.maalbar.funding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What initiatives are funded by, year by year, by source and by department. A total is never more than is stated, and says
 * what it leaves out.
 *
 * <pre>{@code
 * FundingSummary.of(programme.initiatives()).year(2017);   // at least DKK 2.2 million, plus 2 without a stated amount
 * }</pre>
 */
public final class FundingSummary {
    private final List<Line> lines;
    private final Map<Years, FundingTotal> totals = new ConcurrentHashMap<>();

    private FundingSummary(List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    /** A funding of an initiative; of an initiative that states none at all there is one line without. */
    private record Line(Funded initiative, Optional<Funding> funding) {}

    private record Years(int first, int last) {}

    /**
     * The funding of some initiatives, or of all of a programme.
     *
     * @param initiatives initiatives of a programme, whose fundings have ids
     * @return the summary
     */
    public static FundingSummary of(List<? extends Funded> initiatives) {
        List<Line> lines = new ArrayList<>();
        for (Funded each : initiatives) {
            each.funding().forEach(funding -> lines.add(new Line(each, Optional.of(funding))));
            if (each.funding().isEmpty()) {
                lines.add(new Line(each, Optional.empty()));
            }
        }
        return new FundingSummary(lines);
    }

    /**
     * The fundings.
     *
     * @return all that are stated, in the order of the programme
     */
    public List<Funding> fundings() {
        return lines.stream().flatMap(line -> line.funding().stream()).toList();
    }

    /**
     * The years of which anything in particular is stated: those between the first and the last year of a funding, and those
     * in which something was spent. Fundings with an open end may cover others, too.
     *
     * @return the calendar years, in order
     */
    public NavigableSet<Integer> years() {
        NavigableSet<Integer> years = new TreeSet<>();
        for (Funding each : fundings()) {
            each.firstYear()
                    .ifPresent(first -> IntStream.rangeClosed(
                                    first, each.lastYear().orElse(first))
                            .forEach(years::add));
            each.lastYear().ifPresent(years::add);
            each.spending().stream().map(Spending::year).forEach(years::add);
        }
        return years;
    }

    /**
     * The total for one year.
     *
     * @param year a calendar year
     * @return what is stated for it, and what may come on top; an initiative that states no funding counts as not stated
     */
    public FundingTotal year(int year) {
        return over(year, year);
    }

    /**
     * The total for several years, in which a funding without an amount counts once.
     *
     * @param first the first year
     * @param last the last year
     * @return what is stated for them, and what may come on top
     * @throws IllegalArgumentException if the last year is before the first
     */
    public FundingTotal over(int first, int last) {
        return totals.computeIfAbsent(new Years(first, last), this::total);
    }

    private FundingTotal total(Years years) {
        FundingTotal.Adding sum = new FundingTotal.Adding(years.first, years.last);
        for (Line line : lines) {
            line.funding().ifPresentOrElse(sum::add, sum::addNotStated);
        }
        return sum.total();
    }

    /**
     * The same by source.
     *
     * @return a summary for each source, in the order of the programme; under empty, that of fundings that name none and of
     *     initiatives that state no funding
     */
    public Map<Optional<String>, FundingSummary> bySource() {
        return by(line -> line.funding().flatMap(Funding::source));
    }

    /**
     * The same by department. What several departments share is not divided between them.
     *
     * @return a summary for each department or group of departments that shares an initiative, in the order of the
     *     programme, by their ids; under an empty list, that of initiatives that name none
     */
    public Map<List<String>, FundingSummary> byDepartments() {
        return by(line -> line.initiative().departments().stream().sorted().toList());
    }

    private <K> Map<K, FundingSummary> by(Function<Line, K> key) {
        Map<K, List<Line>> groups = new LinkedHashMap<>();
        lines.forEach(line -> groups.computeIfAbsent(key.apply(line), each -> new ArrayList<>())
                .add(line));
        Map<K, FundingSummary> summaries = new LinkedHashMap<>();
        groups.forEach((each, group) -> summaries.put(each, new FundingSummary(group)));
        return summaries;
    }
}
