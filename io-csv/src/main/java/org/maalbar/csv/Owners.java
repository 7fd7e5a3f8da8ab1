package org.maalbar.csv;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** To which initiatives rows belong, those that were refused as well: directly, or by a goal, an activity or a funding. */
final class Owners {
    /** What a row belongs to. A table that others refer to comes before them, and its ids stand in its first column. */
    private static final Map<Table, Column<String>> COLUMNS = Map.of(
            InitiativeColumns.TABLE, InitiativeColumns.NUMBER,
            GoalColumns.TABLE, GoalColumns.INITIATIVE,
            RuleColumns.CONDITIONS, RuleColumns.GOAL,
            ActivityColumns.ACTIVITIES, ActivityColumns.INITIATIVE,
            ActivityColumns.CONTRIBUTIONS, ActivityColumns.ACTIVITY,
            FundingColumns.FUNDING, FundingColumns.INITIATIVE,
            FundingColumns.SPENDING, FundingColumns.OF,
            ClaimColumns.TABLE, ClaimColumns.INITIATIVE);

    private final Map<String, Map<Object, Set<String>>> numbers = new HashMap<>();

    Owners(Map<Table, TableReading> tables) {
        Tables.ALL.stream()
                .filter(COLUMNS::containsKey)
                .forEach(table -> numbers.put(table.english(), byId(Objects.requireNonNull(tables.get(table)))));
    }

    private Map<Object, Set<String>> byId(TableReading reading) {
        Table table = reading.table();
        Column<?> id = table.columns().get(0);
        Map<Object, Set<String>> byId = new HashMap<>();
        Stream.concat(reading.rows().stream(), reading.refusedRows().stream())
                .forEach(row -> row.get(id)
                        .ifPresent(it ->
                                byId.computeIfAbsent(it, key -> new HashSet<>()).addAll(of(table, row))));
        return byId;
    }

    /** The tables whose rows belong to initiatives. */
    static Set<Table> tables() {
        return COLUMNS.keySet();
    }

    /** The column that says what the rows of such a table belong to. */
    static Column<String> column(Table table) {
        return Objects.requireNonNull(COLUMNS.get(table));
    }

    /** The numbers of the initiatives of a row: one; more where an id is there twice; none where nobody can tell. */
    Set<String> of(Table table, Row row) {
        Column<String> column = column(table);
        if (!row.has(column)) {
            return Set.of();
        }
        String id = row.value(column);
        return column.refersTo()
                .map(to -> Objects.requireNonNull(numbers.get(to.table())).getOrDefault(id, Set.of()))
                .orElse(Set.of(id));
    }
}
