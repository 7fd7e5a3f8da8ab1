package org.maalbar.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.maalbar.programme.Activity;
import org.maalbar.programme.ActivityState;
import org.maalbar.programme.Behaviour;
import org.maalbar.programme.Contribution;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Tally;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Figure;
import org.maalbar.quantity.Quantities;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.RuleTrees;
import org.maalbar.time.Span;

/** Small programmes of every kind: valid, but as contradictory as they like. */
final class Samples {
    private static final LocalDate DAY_ZERO = LocalDate.of(2020, 1, 1);
    private static final Arbitrary<Boolean> COIN = Arbitraries.of(true, false);
    private static final Arbitrary<Boolean> SELDOM = Arbitraries.of(true, false, false, false, false);

    private Samples() {}

    static LocalDate day(int number) {
        return DAY_ZERO.plusDays(number);
    }

    static Arbitrary<Sample> any() {
        return indicators().flatMap(Samples::about).withoutEdgeCases();
    }

    private static Arbitrary<Sample> about(List<Indicator> indicators) {
        List<String> ids = indicators.stream().map(Indicator::id).toList();
        Arbitrary<Indicator> one = Arbitraries.of(indicators);
        return Combinators.combine(
                        one.flatMap(Samples::observation).list().ofMaxSize(5),
                        Arbitraries.integers().between(0, 20).list().ofSize(5),
                        activity(indicators).list().ofMinSize(1).ofMaxSize(4),
                        RuleTrees.on(ids).list().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.integers().between(6, 14),
                        Arbitraries.of(-6, -4, -3, -2, -1, 0, 0, 1, 5))
                .as((observations, corrections, activities, rules, due, later) -> new Sample(
                        indicators,
                        corrected(observations, corrections),
                        numbered(activities),
                        goals(rules, day(due)),
                        day(Math.max(0, due + later))));
    }

    private static Arbitrary<List<Indicator>> indicators() {
        return Arbitraries.of(1, 1, 1, 2, 2, 3)
                .flatMap(count -> Combinators.combine(IntStream.range(0, count)
                                .mapToObj(number -> indicator("i" + number))
                                .toList())
                        .as(list -> list));
    }

    private static Arbitrary<Indicator> indicator(String id) {
        Arbitrary<Behaviour> behaviours = Arbitraries.of(
                Behaviour.CUMULATIVE,
                Behaviour.CUMULATIVE,
                Behaviour.CUMULATIVE,
                Behaviour.FIXED,
                Behaviour.FLUCTUATING);
        Arbitrary<Domain> domains = Arbitraries.of(Domain.COUNT, Domain.COUNT, Domain.AMOUNT, Domain.PERCENT);
        return Combinators.combine(
                        behaviours,
                        domains,
                        COIN,
                        SELDOM,
                        SELDOM,
                        Arbitraries.integers().between(0, 12),
                        days(0, 14))
                .as((behaviour, domain, overlap, growth, baseline, level, day) -> {
                    Indicator indicator = Indicator.of(id, id, behaviour).domain(domain);
                    if (behaviour != Behaviour.CUMULATIVE) {
                        return indicator;
                    }
                    indicator = overlap && domain == Domain.COUNT ? indicator.mayOverlap() : indicator;
                    indicator = growth ? indicator.growsByItself() : indicator;
                    return baseline ? indicator.baseline(day, Figure.exactly(level)) : indicator;
                });
    }

    private static Arbitrary<Observation> observation(Indicator indicator) {
        Arbitrary<Integer> lengths = Arbitraries.of(0, 0, 0, 1, 2, 4, 8);
        Arbitrary<Optional<String>> districts =
                Arbitraries.of(RuleTrees.DISTRICTS).optional(0.2);
        return Combinators.combine(
                        tallies(indicator),
                        figures(indicator),
                        Arbitraries.oneOf(days(0, 8), days(0, 8), days(0, 16)),
                        lengths,
                        SELDOM,
                        SELDOM,
                        districts,
                        days(0, 20).optional(0.3))
                .as((tally, figure, last, length, some, asFinal, district, recorded) -> {
                    Span period = length == 8 ? Span.of("/" + last) : Span.between(last.minusDays(length), last);
                    Observation observation = Observation.of(indicator.id(), tally, figure, period);
                    observation = some ? observation.someOfThem() : observation;
                    observation = asFinal && tally == Tally.TOTAL ? observation.asFinal() : observation;
                    observation = district.isPresent() ? observation.category("district", district.get()) : observation;
                    return recorded.isPresent() ? observation.recorded(recorded.get()) : observation;
                });
    }

    private static Arbitrary<Activity> activity(List<Indicator> indicators) {
        List<Indicator> moving = indicators.stream()
                .filter(each -> each.behaviour() != Behaviour.FIXED)
                .toList();
        Arbitrary<List<Contribution>> contributions = moving.isEmpty()
                ? Arbitraries.just(List.of())
                : Arbitraries.of(moving)
                        .flatMap(Samples::contribution)
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
        return Combinators.combine(states, days(4, 16), lengths, contributions).as((state, last, length, all) -> {
            Activity activity = Activity.of("Activity", state);
            activity = switch (length) {
                case 7 -> activity;
                case 8 -> activity.during(Span.of("/" + last));
                case 9 -> activity.during(Span.of(last + "/.."));
                default -> activity.during(Span.between(last.minusDays(length), last));
            };
            for (Contribution contribution : all) {
                activity = activity.contributing(contribution);
            }
            return activity;
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
        Arbitrary<Figure> exact = Arbitraries.integers().between(0, 12).map(Figure::exactly);
        return Arbitraries.oneOf(exact, Quantities.figures(indicator.domain()));
    }

    private static Arbitrary<LocalDate> days(int first, int last) {
        return Arbitraries.integers().between(first, last).map(Samples::day);
    }

    /** Some correct one that stands before them in the list. */
    private static List<Observation> corrected(List<Observation> observations, List<Integer> corrections) {
        List<Observation> all = new ArrayList<>();
        for (Observation each : observations) {
            int other = corrections.get(all.size());
            Observation numbered = each.id("o" + all.size());
            boolean corrects = other < all.size() && all.get(other).indicator().equals(each.indicator());
            all.add(corrects ? numbered.correcting("o" + other) : numbered);
        }
        return all;
    }

    private static List<Activity> numbered(List<Activity> activities) {
        return IntStream.range(0, activities.size())
                .mapToObj(number -> activities.get(number).id("a" + number))
                .toList();
    }

    private static List<Goal> goals(List<FulfilmentRule> rules, LocalDate due) {
        return IntStream.range(0, rules.size())
                .mapToObj(number ->
                        Goal.of("Goal", rules.get(number)).id("g" + number).due(due.plusDays(number)))
                .toList();
    }
}
