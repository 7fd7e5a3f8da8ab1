package org.maalbar.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a reader knows of some counts, as equations. */
final class Equations {
    private final Map<Cell, Integer> unknown;
    private final List<Map<Integer, Long>> equations = new ArrayList<>();
    private int columns;

    /** Of the counts whose one value a reader does not know, each with its column, and of the relations that they are in. */
    Equations(Map<Cell, Integer> unknown, Collection<Relation> between) {
        this.unknown = unknown;
        this.columns = unknown.size();
        between.forEach(this::relate);
        for (Cell cell : unknown.keySet()) {
            if (cell.isKnown()) {
                limit(cell);
            }
        }
    }

    /** Whole less parts, and less what is missing, is nothing. */
    private void relate(Relation relation) {
        Map<Integer, Long> equation = new HashMap<>();
        add(equation, relation.whole(), 1);
        relation.parts().forEach(part -> add(equation, part, -1));
        if (!relation.isExact()) {
            equation.put(columns++, -1L);
        }
        equations.add(equation);
    }

    private void add(Map<Integer, Long> equation, Cell cell, long sign) {
        Integer column = unknown.get(cell);
        if (column == null) {
            equation.merge(Solutions.SUM, -sign * cell.low(), Math::addExact);
        } else {
            equation.merge(column, sign, Math::addExact);
        }
    }

    /** A count that is shown between two others is at least the one and at most the other. */
    private void limit(Cell cell) {
        if (cell.low() > 0) {
            equations.add(Map.of(unknown.get(cell), 1L, columns++, -1L, Solutions.SUM, cell.low()));
        }
        if (cell.high() != Cell.UNBOUNDED) {
            equations.add(Map.of(unknown.get(cell), 1L, columns++, 1L, Solutions.SUM, cell.high()));
        }
    }

    long entries() {
        return (long) columns * equations.size();
    }

    Solutions solutions() {
        return new Solutions(columns, equations);
    }
}
