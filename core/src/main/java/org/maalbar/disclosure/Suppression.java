package org.maalbar.disclosure;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.maalbar.quantity.Bounds;

/**
 * Chooses which counts of persons to suppress: those below a threshold, and as many others as it takes to leave at least as many
 * values open for each of them.
 *
 * <p>Counts come in groups, in the order in which they became known. What has been decided of a group stays, so that what is
 * published later agrees with what was published before; suppressing all that is new is always enough.
 */
final class Suppression {
    /** What the linear programme of more entries than this would say is not worth its time. */
    private static final int MOST_ENTRIES = 60_000;

    private final int threshold;
    private final Map<Cell, List<Relation>> relations = new HashMap<>();
    private final Set<Relation> all = new HashSet<>();
    private final Set<Relation> assumed = new HashSet<>();
    private final List<Relation> fresh = new ArrayList<>();

    /**
     * Suppresses counts below a threshold.
     *
     * @param threshold the lowest count that is shown, and how many values are left open at least
     */
    Suppression(int threshold) {
        this.threshold = threshold;
    }

    /** Takes a relation into account that no source states, and that readers will take for true as long as nothing contradicts it. */
    void assume(Relation relation) {
        if (add(relation)) {
            assumed.add(relation);
        }
    }

    /** No longer assumes a relation. */
    void giveUp(Relation relation) {
        drop(assumed, Set.of(relation));
        fresh.remove(relation);
    }

    /**
     * Takes a relation into account, unless what is stated contradicts it.
     *
     * @return whether it is taken into account
     */
    boolean add(Relation relation) {
        if (!relation.isPossible()) {
            return false;
        }
        if (all.add(relation)) {
            fresh.add(relation);
            relation.cells()
                    .distinct()
                    .forEach(cell -> relations
                            .computeIfAbsent(cell, key -> new ArrayList<>(4))
                            .add(relation));
        }
        return true;
    }

    /** Takes what is shown and what is not as it is. */
    void accept() {
        fresh.clear();
    }

    private List<Relation> of(Cell cell) {
        return relations.getOrDefault(cell, List.of());
    }

    /** Whether a count must not be shown: it may be below the threshold, and more than nothing is known of it. */
    boolean isSmall(Cell cell) {
        return cell.low() < threshold && (cell.low() > 0 || cell.high() < threshold);
    }

    /** The same of what is known of a count. */
    static boolean isSmall(Bounds bounds, int threshold) {
        BigDecimal lowest = BigDecimal.valueOf(threshold);
        return bounds.low().compareTo(lowest) < 0
                && (bounds.low().signum() > 0
                        || bounds.high()
                                .filter(high -> high.compareTo(lowest) < 0)
                                .isPresent());
    }

    /** Suppresses those of some counts that are small. */
    void suppressSmall(List<Cell> some) {
        some.stream().filter(cell -> cell.isShown() && isSmall(cell)).forEach(cell -> cell.suppress(false));
    }

    /** Whether what came between two counts must not be shown. */
    boolean isSmallStep(Cell before, Cell after) {
        long step = after.low() - before.low();
        return before.isConstant() && after.isConstant() && step > 0 && step < threshold;
    }

    /**
     * Decides which of some counts to suppress.
     *
     * @param news counts that nothing was decided of before, whose relations were added
     * @return whether what is known of the others could be worked out; if not, all of them are suppressed
     */
    boolean decide(List<Cell> news) {
        suppressSmall(news);
        List<Cell> open = news.stream().filter(Cell::isShown).toList();
        boolean isEnough = suppressAsNeeded(news);
        if (!isEnough && drop(assumed, Set.copyOf(assumed))) {
            // What readers may take for true gives something away, whatever is suppressed.
            open.forEach(Cell::show);
            isEnough = suppressAsNeeded(news);
        }
        boolean isWorkedOut = isEnough || showWhatIsKnown(news);
        fresh.clear();
        return isWorkedOut;
    }

    /** Suppresses more, one by one; says whether nothing is given away before all is suppressed. */
    private boolean suppressAsNeeded(List<Cell> news) {
        try {
            Set<Cell> exposed = exposed(news);
            while (!exposed.isEmpty()) {
                suppressNear(exposed.iterator().next(), news);
                exposed = exposed(news);
            }
            return true;
        } catch (ArithmeticException e) {
            suppressAll(news);
            return false;
        }
    }

    /** Shows what readers know anyway from what was shown before, as far as it gives nothing else away. */
    private boolean showWhatIsKnown(List<Cell> news) {
        try {
            Set<Cell> known = exposed(news);
            for (Cell each : news) {
                if (known.contains(each) && (!isSmall(each) || each.high() == 0)) {
                    each.show();
                    if (!known.containsAll(exposed(news))) {
                        each.suppress(false);
                    }
                }
            }
            return true;
        } catch (ArithmeticException e) {
            suppressAll(news);
            return false;
        }
    }

    private static void suppressAll(Collection<Cell> news) {
        news.stream().filter(Cell::isShown).forEach(cell -> cell.suppress(false));
    }

    /** Suppresses one more count, as near as possible to one that can be worked out from the others. */
    private void suppressNear(Cell exposed, List<Cell> news) {
        Set<Cell> open = new HashSet<>(news);
        open.removeIf(cell -> !cell.isShown());
        if (open.isEmpty()) {
            throw new ArithmeticException("All that is new is suppressed");
        }
        Set<Cell> reached = new HashSet<>(Set.of(exposed));
        Collection<Cell> ring = List.of(exposed);
        while (!ring.isEmpty()) {
            Set<Cell> next = new LinkedHashSet<>();
            for (Cell cell : ring) {
                of(cell).forEach(relation -> relation.cells().forEach(next::add));
            }
            next.removeAll(reached);
            Optional<Cell> least = next.stream().filter(open::contains).min(Comparator.comparingLong(Cell::low));
            if (least.isPresent()) {
                least.get().suppress(false);
                return;
            }
            reached.addAll(next);
            next.removeIf(Cell::isConstant);
            ring = next;
        }
        suppressAll(news);
    }

    /** The counts that are to stay unknown and do not, among all that something new says anything of. */
    private Set<Cell> exposed(List<Cell> news) {
        Set<Cell> exposed = new LinkedHashSet<>();
        Set<Cell> seen = new HashSet<>();
        List<Cell> starts = new ArrayList<>(news);
        fresh.forEach(relation -> relation.cells().forEach(starts::add));
        for (Cell start : starts) {
            if (!start.isConstant() && seen.add(start)) {
                addExposed(start, seen, exposed);
            }
        }
        return exposed;
    }

    private void addExposed(Cell start, Set<Cell> seen, Set<Cell> exposed) {
        Map<Cell, Integer> unknown = new LinkedHashMap<>();
        Set<Relation> between = new LinkedHashSet<>();
        Deque<Cell> ahead = new ArrayDeque<>(List.of(start));
        while (!ahead.isEmpty()) {
            Cell cell = ahead.remove();
            unknown.put(cell, unknown.size());
            for (Relation relation : of(cell)) {
                if (between.add(relation)) {
                    relation.cells()
                            .filter(other -> !other.isConstant() && seen.add(other))
                            .forEach(ahead::add);
                }
            }
        }
        if (unknown.keySet().stream().anyMatch(this::mayBeSecret)) {
            Solutions solutions = solutions(unknown, between);
            unknown.forEach((cell, count) -> {
                if (mayBeSecret(cell) && isGivenAway(cell, count, solutions)) {
                    exposed.add(cell);
                }
            });
        }
    }

    /** Whether it must stay unknown: it was suppressed, or it follows from others and may be small. */
    private boolean mayBeSecret(Cell cell) {
        return !cell.isKnown() && (cell.isStated() || (cell.low() < threshold && cell.high() > 0));
    }

    /** Whether too few values are possible, all of which are small unless a source states it. */
    private boolean isGivenAway(Cell cell, int count, Solutions solutions) {
        if (solutions.hasValues(count, threshold)) {
            return false;
        }
        long highest = solutions.highest(count);
        return cell.isStated() || cell.isExact() || (highest > 0 && highest < threshold);
    }

    private Solutions solutions(Map<Cell, Integer> unknown, Set<Relation> between) {
        Equations equations = new Equations(unknown, between);
        if (equations.entries() > MOST_ENTRIES) {
            throw new ArithmeticException("Too many figures depend on each other");
        }
        try {
            return equations.solutions();
        } catch (IllegalArgumentException e) {
            if (!drop(assumed, between)) {
                throw new ArithmeticException("Contradictory figures");
            }
            between.retainAll(all);
            return solutions(unknown, between);
        }
    }

    /** No longer takes some relations into account; says whether there were any. */
    private boolean drop(Collection<Relation> some, Collection<Relation> between) {
        List<Relation> dropped = some.stream().filter(between::contains).toList();
        for (Relation relation : dropped) {
            all.remove(relation);
            relation.cells().distinct().forEach(cell -> of(cell).remove(relation));
        }
        some.removeAll(dropped);
        return !dropped.isEmpty();
    }
}
