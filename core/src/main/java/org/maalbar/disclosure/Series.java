package org.maalbar.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The totals and increments of the whole or of a category, by day, as far as they count. */
final class Series {
    private final NavigableMap<LocalDate, List<Cell>> totals = new TreeMap<>();
    private final Map<LocalDate, Cell> implied = new TreeMap<>();
    private final NavigableMap<LocalDate, List<Stretch>> increments = new TreeMap<>();

    void addTotal(LocalDate day, Cell cell) {
        totals.computeIfAbsent(day, key -> new ArrayList<>(1)).add(cell);
    }

    /** Adds a total that no source states. */
    void imply(LocalDate day, Cell cell) {
        totals.computeIfAbsent(day, key -> new ArrayList<>(1));
        implied.put(day, cell);
    }

    void addIncrement(Stretch stretch) {
        increments.computeIfAbsent(stretch.first(), key -> new ArrayList<>(1)).add(stretch);
    }

    /** The total of a day; null if there is none. */
    @Nullable
    Cell total(LocalDate day) {
        List<Cell> ofDay = totals.getOrDefault(day, List.of());
        return ofDay.isEmpty() ? implied.get(day) : ofDay.get(0);
    }

    /** The total of a day that a source states, if one does. */
    Optional<Cell> statedTotal(LocalDate day) {
        return totals.getOrDefault(day, List.of()).stream().findFirst();
    }

    /** The days with a total. */
    Set<LocalDate> days() {
        return totals.keySet();
    }

    /** All increments. */
    List<Stretch> stretches() {
        return increments.values().stream().flatMap(List::stream).toList();
    }

    /** The latest day with a total before a day. */
    Optional<LocalDate> totalBefore(LocalDate day) {
        return Optional.ofNullable(totals.lowerKey(day));
    }

    /** The first day with a total from a day on. */
    Optional<LocalDate> totalFrom(LocalDate day) {
        return Optional.ofNullable(totals.ceilingKey(day));
    }

    /** What is stated of just these days. */
    Optional<Cell> stated(LocalDate first, LocalDate last) {
        return of(first, last)
                .filter(each -> each.dimension().isEmpty())
                .map(Stretch::cell)
                .findFirst();
    }

    /** What no source states of just these days. */
    Optional<Cell> implied(LocalDate first, LocalDate last) {
        return of(first, last)
                .filter(each -> each.dimension().isPresent())
                .map(Stretch::cell)
                .findFirst();
    }

    private Stream<Stretch> of(LocalDate first, LocalDate last) {
        return increments.getOrDefault(first, List.of()).stream()
                .filter(each -> each.last().equals(last));
    }

    /**
     * The increments between two days, which add up: those that are stated, and with them those that follow from the
     * categories of one dimension where they share no day with those.
     */
    Map<Optional<String>, List<Stretch>> within(LocalDate first, LocalDate last) {
        Map<Optional<String>, List<Stretch>> layers = new LinkedHashMap<>();
        List<Stretch> stated = new ArrayList<>();
        layers.put(Optional.empty(), stated);
        List<Stretch> all = increments.subMap(first, true, last, true).values().stream()
                .flatMap(List::stream)
                .filter(each -> !each.last().isAfter(last))
                .toList();
        all.stream().filter(each -> each.dimension().isEmpty()).forEach(stated::add);
        for (Stretch each : all) {
            if (each.dimension().isPresent() && stated.stream().noneMatch(each::sharesDay)) {
                layers.computeIfAbsent(each.dimension(), key -> new ArrayList<>(stated))
                        .add(each);
            }
        }
        return layers;
    }
}
