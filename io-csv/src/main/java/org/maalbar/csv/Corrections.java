package org.maalbar.csv;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What the observations of a table correct: where reading is lenient, none stays whose correction was refused. */
final class Corrections {
    private final Set<String> before;
    private final Set<String> known;
    private final Map<String, Set<Row>> byId = new HashMap<>();
    private final Map<String, Set<Row>> correcting = new HashMap<>();
    private final Deque<Row> refused;
    private boolean isTold;

    private Corrections(TableReading table, Set<String> before) {
        this.before = before;
        this.known = new HashSet<>(before);
        this.refused = new ArrayDeque<>(table.refusedRows());
        this.isTold = !mayLackOne(table);
        refused.forEach(row -> row.get(ObservationColumns.ID).ifPresent(known::add));
        for (Row row : table.rows()) {
            row.get(ObservationColumns.ID).ifPresent(known::add);
            note(byId, ObservationColumns.ID, row);
            note(correcting, ObservationColumns.CORRECTS, row);
        }
    }

    private static void note(Map<String, Set<Row>> rows, Column<String> column, Row row) {
        row.get(column)
                .ifPresent(id ->
                        rows.computeIfAbsent(id, key -> new LinkedHashSet<>()).add(row));
    }

    /** Whether a row may be missing that corrects another. */
    static boolean mayLackOne(TableReading table) {
        return !table.isReadToEnd() || (!table.isWhole() && table.has(ObservationColumns.CORRECTS));
    }

    /**
     * Refuses what refused rows correct, and what corrects them.
     *
     * @param table observations
     * @param before the ids of observations that are there already, and cannot be refused
     * @return false if they correct one of these, or nobody can tell what they correct
     */
    static boolean follow(TableReading table, Set<String> before) {
        Corrections corrections = new Corrections(table, before);
        if (!table.isComplete()) {
            corrections.refuseByPosition();
        }
        while (!corrections.refused.isEmpty()) {
            corrections.follow(corrections.refused.remove());
        }
        table.refuseFaulty();
        return corrections.isTold;
    }

    /** With some rows less, an id that was given by position may be that of another row. */
    private void refuseByPosition() {
        Set.copyOf(correcting.keySet()).stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> rows(correcting, id).forEach(this::refuseCorrecting));
    }

    private void follow(Row row) {
        isTold &= !row.isUnreadable(ObservationColumns.CORRECTS);
        row.get(ObservationColumns.CORRECTS).ifPresent(id -> {
            isTold &= known.contains(id) && !before.contains(id);
            rows(byId, id).forEach(this::refuseCorrected);
        });
        row.get(ObservationColumns.ID)
                .filter(id -> !before.contains(id) && rows(byId, id).isEmpty())
                .ifPresent(id -> rows(correcting, id).forEach(this::refuseCorrecting));
    }

    private static List<Row> rows(Map<String, Set<Row>> rows, String id) {
        return List.copyOf(rows.getOrDefault(id, Set.of()));
    }

    private void refuseCorrected(Row row) {
        row.refuse(
                ObservationColumns.ID,
                "lost-correction",
                "The row that corrects this observation was refused",
                "Rækken, som retter denne observation, er afvist");
        forget(row);
    }

    private void refuseCorrecting(Row row) {
        Reference.OBSERVATION.refuse(row, ObservationColumns.CORRECTS);
        forget(row);
    }

    private static void remove(Map<String, Set<Row>> rows, Column<String> column, Row row) {
        row.get(column).ifPresent(id -> Objects.requireNonNull(rows.get(id)).remove(row));
    }

    private void forget(Row row) {
        remove(byId, ObservationColumns.ID, row);
        remove(correcting, ObservationColumns.CORRECTS, row);
        refused.add(row);
    }
}
