package org.maalbar.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.maalbar.rule.Category;

/** The totals of an indicator by day, and how far it is from one to the next. */
final class Totals {
    private final Suppression suppression;
    private final Map<Optional<Category>, NavigableMap<LocalDate, List<Cell>>> cells = new HashMap<>();

    Totals(Suppression suppression) {
        this.suppression = suppression;
    }

    void add(Optional<Category> category, LocalDate day, Cell cell) {
        of(category).computeIfAbsent(day, key -> new ArrayList<>(1)).add(cell);
    }

    private NavigableMap<LocalDate, List<Cell>> of(Optional<Category> category) {
        return cells.computeIfAbsent(category, key -> new TreeMap<>());
    }

    /** Whether a total is so near to the next one before or after it that readers know that the difference must not be shown. */
    boolean isNearAnother(Optional<Category> category, LocalDate day, Cell cell) {
        Optional<Cell> before = known(of(category).headMap(day, false).descendingMap());
        Optional<Cell> after = known(of(category).tailMap(day, false));
        return before.filter(it -> suppression.isSmallStep(it, cell)).isPresent()
                || after.filter(it -> suppression.isSmallStep(cell, it)).isPresent();
    }

    private static Optional<Cell> known(NavigableMap<LocalDate, List<Cell>> nearestFirst) {
        return nearestFirst.values().stream()
                .flatMap(List::stream)
                .filter(Cell::isConstant)
                .findFirst();
    }
}
