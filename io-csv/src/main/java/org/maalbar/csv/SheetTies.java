package org.maalbar.csv;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which rows of a sheet stand or fall together: those of an initiative, and those of whatever it counts. An initiative of which a
 * part is left would be assessed without the rest, and so would one that counts what the rest was about.
 */
final class SheetTies {
    private static final List<Column<?>> ABOUT =
            List.of(SheetColumns.NUMBER, SheetColumns.GOAL, SheetColumns.INDICATOR, SheetColumns.WHOLE);
    private static final List<Column<?>> WITHOUT_TIES =
            List.of(SheetColumns.PROGRAMME, SheetColumns.SPAN, SheetColumns.APPROXIMATION, SheetColumns.NOTE);

    private final TableReading table;
    private final Map<Row, Set<Tie>> ties = new HashMap<>();
    private final Map<Tie, List<Row>> tied = new HashMap<>();
    private final Set<OfGoal> asked = new HashSet<>();

    private SheetTies(TableReading table) {
        this.table = table;
        List<Row> all = table.allRows();
        Map<String, Boolean> areNumbered = new HashMap<>();
        all.forEach(row -> row.get(SheetColumns.GOAL)
                .ifPresent(goal -> areNumbered.putIfAbsent(goal, row.has(SheetColumns.NUMBER))));
        Map<String, Integer> conditions = new HashMap<>();
        for (Row row : all) {
            Set<Tie> its = ties(row, areNumbered, conditions);
            ties.put(row, its);
            its.forEach(
                    tie -> tied.computeIfAbsent(tie, key -> new ArrayList<>()).add(row));
        }
    }

    /** What rows have in common: a number or an id. */
    private record Tie(Column<?> column, String id) {}

    /** What a goal asks for. */
    private record OfGoal(String goal, UnnamedTarget target) {}

    /** Refuses every row that is tied to one that is refused, or about to be. */
    static void refuse(TableReading table) {
        new SheetTies(table).refuse();
    }

    private void refuse() {
        List<Row> lost = Stream.concat(
                        table.refusedRows().stream(),
                        table.rows().stream().filter(row -> !row.faults().isEmpty()))
                .toList();
        boolean isOfAny = !table.isWhole() || lost.stream().anyMatch(this::mayBeOfAny);
        Deque<Row> todo = new ArrayDeque<>(isOfAny ? table.allRows() : lost);
        Set<Row> seen = new HashSet<>(todo);
        while (!todo.isEmpty()) {
            for (Tie tie : ties.getOrDefault(todo.remove(), Set.of())) {
                tied.getOrDefault(tie, List.of()).stream().filter(seen::add).forEach(todo::add);
            }
        }
        table.rows().stream()
                .filter(row -> seen.contains(row) && row.faults().isEmpty() && saysMore(row))
                .forEach(SheetTies::refuse);
    }

    private static void refuse(Row row) {
        Column<?> about = Stream.of(SheetColumns.GOAL, SheetColumns.NUMBER)
                .filter(row::has)
                .findFirst()
                .orElse(SheetColumns.INDICATOR);
        row.refuse(
                about,
                "incomplete-goal",
                "A row that was refused is, or may be, about the same initiative or what it counts",
                "En afvist række handler, eller kan handle, om samme indsats eller det, den tæller");
    }

    private Set<Tie> ties(Row row, Map<String, Boolean> areNumbered, Map<String, Integer> conditions) {
        Set<Tie> its = new HashSet<>();
        row.get(SheetColumns.NUMBER).ifPresent(id -> its.add(new Tie(SheetColumns.NUMBER, id)));
        row.get(SheetColumns.ACTIVITY).ifPresent(id -> its.add(new Tie(SheetColumns.ACTIVITY, id)));
        row.get(SheetColumns.INDICATOR).ifPresent(id -> its.add(new Tie(SheetColumns.INDICATOR, id)));
        row.get(SheetColumns.WHOLE).ifPresent(id -> its.add(new Tie(SheetColumns.INDICATOR, id)));
        row.get(SheetColumns.GOAL).ifPresent(goal -> {
            its.add(new Tie(SheetColumns.GOAL, goal));
            // A goal that begins without the number of an initiative is one by itself.
            if (!areNumbered.getOrDefault(goal, false)) {
                its.add(new Tie(SheetColumns.NUMBER, goal));
            }
            boolean isRepeated =
                    UnnamedTarget.of(row).stream().anyMatch(target -> !asked.add(new OfGoal(goal, target)));
            if (says(row, SheetColumns.TARGET) && !isRepeated) {
                String usual = SheetIndicators.usualId(goal, conditions.merge(goal, 1, Integer::sum));
                its.add(new Tie(SheetColumns.INDICATOR, usual));
            }
        });
        return its;
    }

    /** Whether nobody can tell what a row was about, or it was about everything. */
    private boolean mayBeOfAny(Row row) {
        return ABOUT.stream().anyMatch(column -> row.isUnreadable(column) || row.isMissing(column))
                || row.isFaulty(SheetColumns.SPAN)
                || row.isFaulty(SheetColumns.APPROXIMATION)
                || (ties.getOrDefault(row, Set.of()).isEmpty() && saysMore(row));
    }

    /** Whether a row says more than what holds without the others. */
    private static boolean saysMore(Row row) {
        return SheetColumns.TABLE.columns().stream()
                .anyMatch(column -> !WITHOUT_TIES.contains(column) && says(row, column));
    }

    private static boolean says(Row row, Column<?> column) {
        return row.has(column) || row.isUnreadable(column);
    }
}
