package org.maalbar.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.maalbar.programme.Behaviour;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Tally;
import org.maalbar.rule.Category;
import org.maalbar.rule.CompleteDimension;

/**
 * How the figures of an indicator of persons follow from each other, if they are {@linkplain Regularity regular}: totals grow from
 * day to day by increments, and categories are parts of the whole.
 */
final class Figures {
    private final Indicator indicator;
    private final Suppression suppression;
    private final Map<Optional<Category>, Series> series = new LinkedHashMap<>();
    private final Map<List<Object>, Series> unnamed = new HashMap<>();
    private final Set<Relation> incomplete = new HashSet<>();
    private final Map<List<Object>, Relation> assumed = new HashMap<>();
    private boolean isContradicted;
    private boolean hasTotals;

    Figures(Indicator indicator, Suppression suppression) {
        this.indicator = indicator;
        this.suppression = suppression;
    }

    /** Whether figures contradicted each other so far. */
    boolean isContradicted() {
        return isContradicted;
    }

    private void add(Relation relation) {
        isContradicted |= !suppression.add(relation);
    }

    private Series series(Optional<Category> category) {
        return series.computeIfAbsent(category, key -> new Series());
    }

    private Series whole() {
        return series(Optional.empty());
    }

    /** Takes an observation into account. */
    void add(Observation observation, Cell cell) {
        if (observation.tally() == Tally.TOTAL) {
            total(observation.category(), observation.lastDay(), cell);
        } else {
            increment(observation, cell);
        }
    }

    /** The total that counting starts from, which stands on the day before. */
    void baseline(LocalDate day, Cell cell) {
        total(Optional.empty(), day.minusDays(1), cell);
    }

    private void total(Optional<Category> category, LocalDate day, Cell cell) {
        category.ifPresent(this::meet);
        Series of = series(category);
        Cell before = of.total(day);
        of.addTotal(day, cell);
        if (before != null) {
            add(Relation.sum(before, List.of(cell)));
        }
        chain(of, day);
        dimensions(category).forEach(dimension -> categoriesOf(dimension, day));
        meetTotals();
    }

    private Set<String> dimensions() {
        Set<String> dimensions = new LinkedHashSet<>();
        series.keySet().forEach(key -> key.ifPresent(category -> dimensions.add(category.dimension())));
        return dimensions;
    }

    /** All categories of a dimension that are known so far. */
    private List<Category> categories(String dimension) {
        Set<Category> all = new LinkedHashSet<>();
        complete(dimension).ifPresent(complete -> all.addAll(complete.all()));
        series.keySet()
                .forEach(key -> key.filter(category -> category.dimension().equals(dimension))
                        .ifPresent(all::add));
        return List.copyOf(all);
    }

    private boolean isComplete(String dimension) {
        return complete(dimension).isPresent();
    }

    private Optional<CompleteDimension> complete(String dimension) {
        return indicator.complete().filter(complete -> complete.dimension().equals(dimension));
    }

    /** A category that is met for the first time may have been part of the whole before. */
    private void meet(Category category) {
        if (series.containsKey(Optional.of(category))) {
            return;
        }
        Set<LocalDate> days = new TreeSet<>(whole().days());
        Set<Stretch> stretches = new LinkedHashSet<>();
        for (Category other : categories(category.dimension())) {
            days.addAll(series(Optional.of(other)).days());
            stretches.addAll(series(Optional.of(other)).stretches());
        }
        series(Optional.of(category));
        days.forEach(day -> categoriesOf(category.dimension(), day));
        stretches.forEach(each -> categoriesOf(category.dimension(), each.first(), each.last()));
    }

    /** That the totals of the categories of a dimension on a day are parts of the whole. */
    private void categoriesOf(String dimension, LocalDate day) {
        List<Cell> stated = new ArrayList<>();
        List<Cell> others = new ArrayList<>();
        for (Category category : categories(dimension)) {
            Series of = series(Optional.of(category));
            of.statedTotal(day)
                    .ifPresentOrElse(stated::add, () -> others.add(imply(of, day, Cell.implied(0, Cell.UNBOUNDED))));
        }
        Cell total = imply(whole(), day, sum(stated, others.isEmpty() && isComplete(dimension)));
        Cell rest = rest(total, stated, others);
        categoriesOf(dimension, total, stated, others, () -> imply(unnamed(dimension), day, rest));
    }

    /** A total that no source states: this one, unless it was implied before. */
    private Cell imply(Series of, LocalDate day, Cell cell) {
        Cell before = of.total(day);
        if (before != null) {
            return before;
        }
        of.imply(day, cell);
        chain(of, day);
        return cell;
    }

    /** What no source states: some counts together, and perhaps more. */
    private static Cell sum(Collection<Cell> parts, boolean areAll) {
        long low = 0;
        long high = areAll ? 0 : Cell.UNBOUNDED;
        for (Cell part : parts) {
            low += part.low();
            high = high == Cell.UNBOUNDED || part.high() == Cell.UNBOUNDED ? Cell.UNBOUNDED : high + part.high();
        }
        return Cell.implied(low, high);
    }

    /** Who is in none of the categories of a dimension that are known so far: they, too, do not become fewer. */
    private Series unnamed(String dimension) {
        return unnamed.computeIfAbsent(List.of(dimension, categories(dimension)), key -> new Series());
    }

    /** That the categories of a dimension, and others of which nothing is stated, are parts of a whole. */
    private void categoriesOf(
            String dimension, Cell whole, List<Cell> stated, List<Cell> others, Supplier<Cell> unnamedOnes) {
        List<Object> key = List.of(dimension, whole);
        Optional.ofNullable(assumed.remove(key)).ifPresent(suppression::giveUp);
        boolean isOverlapping = sum(stated, true).low() > whole.high();
        if (isComplete(dimension) || isOverlapping) {
            parts(whole, stated, isComplete(dimension), others);
            return;
        }
        add(Relation.sum(whole, with(with(stated, others), List.of(unnamedOnes.get()))));
        Relation sum = Relation.sum(whole, stated);
        if (others.isEmpty() && whole.isStated() && sum.isPossible()) {
            // Readers will take the categories for all, even where no source says so.
            suppression.assume(sum);
            assumed.put(key, sum);
        }
    }

    /** That some counts, and others of which nothing is stated, are parts of a whole, or all of it. */
    private void parts(Cell whole, List<Cell> stated, boolean areAll, List<Cell> others) {
        Relation sum = Relation.sum(whole, stated);
        Cell together = sum(stated, true);
        if (together.low() > whole.high()) {
            // They do not exclude each other, or contradict the whole.
            isContradicted |= areAll;
            stated.forEach(part -> add(Relation.within(whole, List.of(part))));
        } else if (areAll && others.isEmpty() && sum.isPossible()) {
            add(sum);
        } else if (incomplete.add(new Relation(whole, with(stated, others), areAll))) {
            Cell rest = rest(whole, together);
            add(Relation.sum(whole, with(stated, List.of(rest))));
            if (!others.isEmpty()) {
                add(new Relation(rest, others, areAll));
            }
        }
    }

    private static List<Cell> with(List<Cell> some, List<Cell> others) {
        List<Cell> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    /** What some counts leave of a whole: so many persons of whom something else is true. */
    private static Cell rest(Cell whole, List<Cell> stated, List<Cell> others) {
        return others.isEmpty() ? rest(whole, sum(stated, true)) : Cell.implied(0, Cell.UNBOUNDED);
    }

    private static Cell rest(Cell whole, Cell together) {
        return whole.isExact() && together.isExact() && together.low() <= whole.low()
                ? Cell.implied(whole.low() - together.low(), whole.low() - together.low())
                : Cell.implied(0, Cell.UNBOUNDED);
    }

    /** Who knows an increment and the total at one end of it knows that at the other, too. */
    private void ends(Series of, LocalDate first, LocalDate last, Collection<String> dimensions) {
        for (LocalDate end : List.of(first.minusDays(1), last)) {
            imply(of, end, Cell.implied(0, Cell.UNBOUNDED));
            dimensions.forEach(dimension -> categoriesOf(dimension, end));
        }
    }

    /** The first total makes the increments before it tell of totals. */
    private void meetTotals() {
        if (!hasTotals) {
            hasTotals = true;
            new LinkedHashMap<>(series)
                    .forEach((key, each) -> each.stretches().stream()
                            .filter(stretch -> stretch.dimension().isEmpty())
                            .forEach(stretch -> ends(each, stretch.first(), stretch.last(), dimensions(key))));
        }
    }

    private Collection<String> dimensions(Optional<Category> category) {
        return category.map(each -> Set.of(each.dimension())).orElseGet(this::dimensions);
    }

    private void increment(Observation observation, Cell cell) {
        LocalDate first = observation.period().first().orElseThrow();
        LocalDate last = observation.lastDay();
        Optional<Category> category = observation.category();
        category.ifPresent(this::meet);
        series(category).addIncrement(new Stretch(first, last, cell, Optional.empty()));
        Collection<String> dimensions = dimensions(category);
        if (hasTotals) {
            ends(series(category), first, last, dimensions);
        }
        chain(series(category), first, last);
        dimensions.forEach(dimension -> categoriesOf(dimension, first, last));
    }

    /** That what came of the categories of a dimension in a period is part of what came in all. */
    private void categoriesOf(String dimension, LocalDate first, LocalDate last) {
        List<Cell> stated = new ArrayList<>();
        List<Category> missing = new ArrayList<>();
        for (Category category : categories(dimension)) {
            series(Optional.of(category)).stated(first, last).ifPresentOrElse(stated::add, () -> missing.add(category));
        }
        if (stated.isEmpty()) {
            return;
        }
        Cell all = whole().stated(first, last)
                .orElseGet(() -> imply(
                        whole(), first, last, dimension, sum(stated, missing.isEmpty() && isComplete(dimension))));
        List<Cell> others = missing.stream()
                .map(category ->
                        imply(series(Optional.of(category)), first, last, dimension, Cell.implied(0, Cell.UNBOUNDED)))
                .toList();
        Cell rest = rest(all, stated, others);
        categoriesOf(dimension, all, stated, others, () -> imply(unnamed(dimension), first, last, dimension, rest));
    }

    /** An increment that no source states: this one, unless it was implied before. */
    private Cell imply(Series of, LocalDate first, LocalDate last, String dimension, Cell cell) {
        Optional<Cell> before = of.implied(first, last);
        if (before.isPresent()) {
            return before.get();
        }
        of.addIncrement(new Stretch(first, last, cell, Optional.of(dimension)));
        chain(of, first, last);
        return cell;
    }

    // From one day to another.

    private void chain(Series of, LocalDate day) {
        Optional<LocalDate> before = of.totalBefore(day);
        chain(of, before, day);
        of.totalFrom(day.plusDays(1)).ifPresent(next -> chain(of, Optional.of(day), next));
    }

    private void chain(Series of, LocalDate first, LocalDate last) {
        Optional<LocalDate> before = of.totalBefore(first);
        of.totalFrom(last).ifPresent(next -> chain(of, before, next));
    }

    /** How the total of a day follows from that of an earlier one, or from nothing. */
    private void chain(Series of, Optional<LocalDate> from, LocalDate to) {
        Cell later = of.total(to);
        Cell earlier = from.map(of::total).orElse(null);
        if (later == null || indicator.behaviour() == Behaviour.FLUCTUATING) {
            return;
        }
        if (indicator.behaviour() == Behaviour.FIXED) {
            if (earlier != null) {
                add(Relation.sum(later, List.of(earlier)));
            }
            return;
        }
        Optional<LocalDate> next = from.map(day -> day.plusDays(1));
        Map<Optional<String>, List<Stretch>> layers = of.within(next.orElse(LocalDate.MIN), to);
        for (List<Stretch> layer : layers.values()) {
            grows(earlier, layer.stream().map(Stretch::cell).toList(), later, Stretch.cover(layer, next, to));
        }
    }

    /** That a total is an earlier one and what came since, and more where not every day is accounted for. */
    private void grows(@Nullable Cell earlier, List<Cell> since, Cell later, boolean isAll) {
        List<Cell> parts = new ArrayList<>(since);
        if (earlier != null) {
            parts.add(earlier);
        }
        if (!parts.isEmpty() && indicator.isOverlapPossible()) {
            add(Relation.within(later, parts));
        } else if (!parts.isEmpty()) {
            parts(later, parts, isAll, List.of());
        }
    }
}
