package org.maalbar.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.maalbar.programme.Activity;
import org.maalbar.programme.ActivityState;
import org.maalbar.programme.Behaviour;
import org.maalbar.programme.Contribution;
import org.maalbar.programme.Growth;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Tally;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Figure;
import org.maalbar.rule.Category;
import org.maalbar.rule.CompleteDimension;
import org.maalbar.testkit.check.Measures;
import org.maalbar.time.Span;

/** What is counted, what has been seen of it and what is planned, in the three weeks around a due day. */
final class SampleRecords {
    private static final LocalDate DAY_ZERO = LocalDate.of(2018, 8, 20);
    private static final Arbitrary<Boolean> COIN = Arbitraries.of(false, true);
    private static final Arbitrary<Boolean> SELDOM = Arbitraries.of(false, false, false, false, true);

    private SampleRecords() {}

    static LocalDate day(int number) {
        return DAY_ZERO.plusDays(number);
    }

    /**
     * An indicator.
     *
     * @param domains those that it may have
     * @param mustGrow whether its growth must be measurable
     * @param categories its complete dimension, if it has one, contains those of them that are of one dimension
     */
    static Arbitrary<Indicator> indicator(
            String id, List<Domain> domains, boolean mustGrow, List<Category> categories, Arbitrary<String> texts) {
        Arbitrary<Behaviour> behaviours = mustGrow
                ? Arbitraries.just(Behaviour.CUMULATIVE)
                : Arbitraries.of(
                        Behaviour.CUMULATIVE,
                        Behaviour.CUMULATIVE,
                        Behaviour.CUMULATIVE,
                        Behaviour.FIXED,
                        Behaviour.FLUCTUATING);
        Arbitrary<Indicator> bare = Combinators.combine(behaviours, Arbitraries.of(domains), texts, texts.optional(0.3))
                .as((behaviour, domain, name, unit) -> {
                    Indicator indicator = Indicator.of(id, name, behaviour).domain(domain);
                    indicator = unit.isPresent() && domain == Domain.COUNT
                            ? indicator.countsPersons(name.length() % 2 == 0)
                            : indicator;
                    return unit.map(indicator::unit).orElse(indicator);
                });
        return Combinators.combine(
                        bare,
                        mustGrow ? Arbitraries.just(false) : SELDOM,
                        growths(),
                        SELDOM,
                        Arbitraries.integers().between(0, 12),
                        days(0, 14),
                        completions(categories))
                .as((indicator, overlap, growth, baseline, level, day, complete) -> {
                    if (indicator.behaviour() != Behaviour.CUMULATIVE) {
                        return indicator;
                    }
                    Indicator counted =
                            overlap && indicator.domain() == Domain.COUNT ? indicator.mayOverlap() : indicator;
                    counted = growth.isPresent() ? grown(counted, growth.get()) : counted;
                    counted = complete.isPresent() && counted.domain() != Domain.PERCENT
                            ? counted.complete(
                                    complete.get().dimension(),
                                    complete.get().categories().toArray(String[]::new))
                            : counted;
                    return baseline ? counted.baseline(day, Figure.exactly(level)) : counted;
                });
    }

    /** What makes it grow may be stated or not. */
    private static Arbitrary<Optional<Growth>> growths() {
        return Arbitraries.of(
                Optional.empty(),
                Optional.empty(),
                Optional.of(Growth.ACTIVITIES),
                Optional.of(Growth.ACTIVITIES),
                Optional.of(Growth.OPEN));
    }

    private static Indicator grown(Indicator indicator, Growth growth) {
        return switch (growth) {
            case ACTIVITIES -> indicator.growsByActivitiesAlone();
            case OPEN -> indicator.growsByItself();
        };
    }

    /** Now and then a dimension of some categories, which are all there are. */
    private static Arbitrary<Optional<CompleteDimension>> completions(List<Category> categories) {
        if (categories.isEmpty()) {
            return Arbitraries.just(Optional.empty());
        }
        Map<String, List<String>> dimensions = new TreeMap<>();
        categories.forEach(each -> dimensions
                .computeIfAbsent(each.dimension(), none -> new ArrayList<>())
                .add(each.name()));
        return Arbitraries.of(dimensions.entrySet().stream()
                        .map(each -> new CompleteDimension(each.getKey(), each.getValue()))
                        .toList())
                .optional(0.3);
    }

    /**
     * One observation, or one for each category of a complete dimension, of the same period; none has an id.
     *
     * @param ends the days on which it may end
     */
    static Arbitrary<List<Observation>> observations(
            Indicator indicator, List<Category> categories, Arbitrary<LocalDate> ends, Arbitrary<String> texts) {
        Arbitrary<Observation> one = observation(indicator, categories, ends, texts);
        if (indicator.complete().isEmpty()) {
            return one.map(List::of);
        }
        List<Category> all = Measures.sorted(indicator.complete().get().all());
        return Combinators.combine(
                        one,
                        COIN,
                        observation(indicator, List.of(), ends, texts).list().ofSize(all.size()),
                        COIN)
                .as((only, spread, parts, alike) -> {
                    if (!spread) {
                        return List.of(only);
                    }
                    Observation first = parts.get(0);
                    List<Observation> each = new ArrayList<>();
                    for (int i = 0; i < all.size(); i++) {
                        Category category = all.get(i);
                        each.add(of(alike ? first : parts.get(i), first.tally(), first.period())
                                .category(category.dimension(), category.name()));
                    }
                    return each;
                });
    }

    /** The same of another period. */
    private static Observation of(Observation like, Tally tally, Span period) {
        Observation observation = Observation.of(like.indicator(), tally, like.figure(), period);
        observation = like.isSomeOnly() ? observation.someOfThem() : observation;
        observation = like.isFinal() && tally == Tally.TOTAL ? observation.asFinal() : observation;
        observation =
                like.source().isPresent() ? observation.source(like.source().get()) : observation;
        return like.recorded().isPresent()
                ? observation.recorded(like.recorded().get())
                : observation;
    }

    /** Exact totals on some days, of what accumulates never less than before. */
    static Arbitrary<List<Observation>> history(Indicator indicator, List<LocalDate> days) {
        return Arbitraries.integers().between(0, 12).list().ofSize(days.size()).map(numbers -> {
            List<Integer> levels = indicator.behaviour() == Behaviour.CUMULATIVE
                    ? numbers.stream().sorted().toList()
                    : numbers;
            return IntStream.range(0, days.size())
                    .mapToObj(i -> Observation.of(
                            indicator.id(), Tally.TOTAL, Figure.exactly(levels.get(i)), Span.of(days.get(i))))
                    .toList();
        });
    }

    /** An observation without an id. */
    static Arbitrary<Observation> observation(
            Indicator indicator, List<Category> categories, Arbitrary<LocalDate> ends, Arbitrary<String> texts) {
        Arbitrary<Integer> lengths = Arbitraries.of(0, 0, 0, 1, 2, 4, 5, 8);
        Arbitrary<Optional<Category>> parts = categories.isEmpty()
                ? Arbitraries.just(Optional.empty())
                : Arbitraries.of(categories).optional(0.2);
        Arbitrary<Observation> whole = Combinators.combine(tallies(indicator), figures(indicator), ends, lengths)
                .as((tally, figure, last, length) -> Observation.of(
                        indicator.id(),
                        tally,
                        figure,
                        length == 8 ? Span.of("/" + last) : Span.between(last.minusDays(length), last)));
        return Combinators.combine(whole, SELDOM, SELDOM, parts, days(0, 20).optional(0.3), texts.optional(0.2))
                .as((bare, some, asFinal, part, recorded, source) -> {
                    Observation observation = some ? bare.someOfThem() : bare;
                    observation = asFinal && bare.tally() == Tally.TOTAL ? observation.asFinal() : observation;
                    observation = part.isPresent()
                            ? observation.category(
                                    part.get().dimension(), part.get().name())
                            : observation;
                    observation = source.isPresent() ? observation.source(source.get()) : observation;
                    return recorded.isPresent() ? observation.recorded(recorded.get()) : observation;
                });
    }

    /**
     * An activity without an id.
     *
     * @param ends the days on which it may end
     */
    static Arbitrary<Activity> activity(
            List<Indicator> indicators, Arbitrary<LocalDate> ends, Arbitrary<String> texts) {
        List<Indicator> moving = indicators.stream()
                .filter(each -> each.behaviour() != Behaviour.FIXED)
                .toList();
        Arbitrary<List<Contribution>> contributions = moving.isEmpty()
                ? Arbitraries.just(List.of())
                : Arbitraries.of(moving)
                        .flatMap(SampleRecords::contribution)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(2);
        Arbitrary<ActivityState> states = Arbitraries.of(
                ActivityState.PLANNED,
                ActivityState.PLANNED,
                ActivityState.PLANNED,
                ActivityState.ONGOING,
                ActivityState.COMPLETED,
                ActivityState.CANCELLED);
        Arbitrary<Integer> lengths = Arbitraries.of(0, 0, 1, 2, 4, 7, 8, 9);
        return Combinators.combine(texts, states, ends, lengths, contributions)
                .as((title, state, last, length, all) -> {
                    Activity activity = Activity.of(title, state);
                    activity = switch (length) {
                        case 7 -> activity;
                        case 8 -> activity.during(Span.of("/" + last));
                        case 9 -> activity.during(Span.of(last + "/.."));
                        default -> activity.during(Span.between(last.minusDays(length), last));
                    };
                    return activity.contributing(all.toArray(Contribution[]::new));
                });
    }

    private static Arbitrary<Contribution> contribution(Indicator indicator) {
        return Combinators.combine(
                        tallies(indicator),
                        figures(indicator),
                        SELDOM,
                        SELDOM,
                        days(0, 20).optional(0.5))
                .as((tally, figure, unquantified, some, stated) -> {
                    Contribution contribution = unquantified
                            ? Contribution.notQuantified(indicator.id(), tally)
                            : tally == Tally.TOTAL
                                    ? Contribution.total(indicator.id(), figure)
                                    : Contribution.increment(indicator.id(), figure);
                    contribution = some ? contribution.someOfThem() : contribution;
                    return stated.isPresent() ? contribution.stated(stated.get()) : contribution;
                });
    }

    private static Arbitrary<Tally> tallies(Indicator indicator) {
        return indicator.behaviour() == Behaviour.CUMULATIVE && indicator.domain() != Domain.PERCENT
                ? Arbitraries.of(Tally.TOTAL, Tally.INCREMENT)
                : Arbitraries.of(Tally.TOTAL);
    }

    private static Arbitrary<Figure> figures(Indicator indicator) {
        Arbitrary<Figure> exact = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(Figure.exactly(0))),
                Tuple.of(3, Arbitraries.integers().between(0, 12).map(Figure::exactly)));
        return Arbitraries.oneOf(exact, new FigureArbitrary().in(indicator.domain()));
    }

    /** Days on which something is measured, or shortly before. */
    static Arbitrary<LocalDate> near(List<LocalDate> measured) {
        return Combinators.combine(Arbitraries.of(measured), Arbitraries.of(0, 0, 0, 1, 2, 4))
                .as(LocalDate::minusDays);
    }

    static Arbitrary<LocalDate> days(int first, int last) {
        return Arbitraries.integers().between(first, last).map(SampleRecords::day);
    }
}
