package org.maalbar.csv;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.maalbar.problem.Printable;

/**
 * Where reading is lenient, an initiative comes in whole or not at all: with less that it asks for, or less that is counted, it might
 * look better than it is. It is refused with any row of its own, and with any that counts for an indicator that its goals ask for.
 */
final class WholeInitiatives {
    /** What counts for an indicator, and the column that says for which. */
    private static final Map<Table, Column<String>> COUNTED = Map.of(
            IndicatorColumns.TABLE, IndicatorColumns.ID,
            ObservationColumns.TABLE, ObservationColumns.INDICATOR,
            ActivityColumns.CONTRIBUTIONS, ActivityColumns.INDICATOR);

    private final Map<Table, TableReading> tables;
    private final Owners owners;
    private final Set<String> incomplete = new HashSet<>();
    private final Set<String> miscounted = new HashSet<>();
    private boolean isTold = true;

    private WholeInitiatives(Map<Table, TableReading> tables) {
        this.tables = tables;
        this.owners = new Owners(tables);
    }

    /**
     * Refuses every row of an initiative that is not whole.
     *
     * @return false if something was refused of which nobody can tell what it belongs to
     */
    static boolean keep(Map<Table, TableReading> tables) {
        WholeInitiatives initiatives = new WholeInitiatives(tables);
        Owners.tables().forEach(initiatives::findIncomplete);
        COUNTED.forEach(initiatives::findMiscounted);
        if (initiatives.isTold) {
            initiatives.spread();
            Owners.tables().forEach(initiatives::refuse);
        }
        return initiatives.isTold;
    }

    private TableReading table(Table table) {
        return Objects.requireNonNull(tables.get(table));
    }

    private void findIncomplete(Table table) {
        isTold &= table(table).isWhole();
        for (Row row : table(table).refusedRows()) {
            Set<String> numbers = owners.of(table, row);
            isTold &= !numbers.isEmpty();
            incomplete.addAll(numbers);
        }
    }

    private void findMiscounted(Table table, Column<String> indicator) {
        TableReading indicators = table(IndicatorColumns.TABLE);
        Set<String> known = new HashSet<>();
        Stream.concat(indicators.rows().stream(), indicators.refusedRows().stream())
                .forEach(row -> row.get(IndicatorColumns.ID).ifPresent(known::add));
        isTold &= table(table).isWhole();
        for (Row row : table(table).refusedRows()) {
            isTold &= row.get(indicator).filter(known::contains).isPresent();
            row.get(indicator).ifPresent(miscounted::add);
        }
    }

    /** What an initiative gives may count for the goals of another. */
    private void spread() {
        Map<String, Set<String>> askedBy = new HashMap<>();
        for (Row row : table(RuleColumns.CONDITIONS).rows()) {
            Set<String> numbers = owners.of(RuleColumns.CONDITIONS, row);
            Stream.of(RuleColumns.INDICATOR, RuleColumns.WHOLE)
                    .flatMap(column -> row.get(column).stream())
                    .forEach(indicator -> link(askedBy, indicator, numbers));
        }
        Map<String, Set<String>> given = new HashMap<>();
        for (Row row : table(ActivityColumns.CONTRIBUTIONS).rows()) {
            Set<String> indicator = Set.of(row.value(ActivityColumns.INDICATOR));
            owners.of(ActivityColumns.CONTRIBUTIONS, row).forEach(number -> link(given, number, indicator));
        }
        miscounted.forEach(indicator -> incomplete.addAll(askedBy.getOrDefault(indicator, Set.of())));
        Deque<String> numbers = new ArrayDeque<>(incomplete);
        while (!numbers.isEmpty()) {
            given.getOrDefault(numbers.remove(), Set.of()).stream()
                    .filter(miscounted::add)
                    .flatMap(indicator -> askedBy.getOrDefault(indicator, Set.of()).stream())
                    .filter(incomplete::add)
                    .forEach(numbers::add);
        }
    }

    private static void link(Map<String, Set<String>> links, String from, Set<String> to) {
        links.computeIfAbsent(from, key -> new HashSet<>()).addAll(to);
    }

    private void refuse(Table table) {
        for (Row row : table(table).rows()) {
            owners.of(table, row).stream()
                    .filter(incomplete::contains)
                    .findFirst()
                    .ifPresent(number -> refuse(row, Owners.column(table), Printable.brief(number)));
        }
        table(table).refuseFaulty();
    }

    private static void refuse(Row row, Column<?> column, String number) {
        row.refuse(
                column,
                "incomplete-initiative",
                "A row of initiative \"" + number
                        + "\", or one that counts for its goals, was refused; nothing of it is kept",
                "En række til indsats »" + number
                        + "«, eller en, der tæller for dens mål, er afvist; intet af den er bevaret");
    }
}
