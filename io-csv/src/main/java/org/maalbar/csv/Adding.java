package org.maalbar.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;

/** Adds the observations of a table to a programme that may have some of them already. */
final class Adding {
    /** In place of ids, where two observations are compared but for these. */
    private static final String ANY = "-";

    private final TableReading table;
    private final Programme programme;
    private final Map<Row, Observation> observations = new HashMap<>();

    private Adding(TableReading table, Programme programme) {
        this.table = table;
        this.programme = programme;
    }

    static Imported<Programme> of(TableReading table, Programme programme) {
        Adding adding = new Adding(table, programme);
        adding.readAll();
        return new Assembly(List.of(table), programme.warnings()).of(adding::draft);
    }

    private void readAll() {
        Set<Observation> there = new HashSet<>();
        programme.observations().forEach(each -> {
            there.add(each);
            there.add(each.id(ANY));
        });
        Set<Observation> read = new HashSet<>();
        for (Row row : table.rows()) {
            Observation observation = ObservationColumns.read(row);
            if (observation == null) {
                continue;
            }
            if (!read.add(observation)) {
                row.refuse(
                        ObservationColumns.INDICATOR,
                        "duplicate-row",
                        "The same observation stands in an earlier row; if both are meant, give each an id",
                        "Samme observation står i en tidligere række; er begge ment, så giv dem hver et id");
            } else if (there.contains(observation.id().isPresent() ? observation : observation.id(ANY))) {
                table.tell(
                        row,
                        Problem.warning(
                                "already-there",
                                row.at(ObservationColumns.INDICATOR),
                                "The programme has this observation already; it is not added again",
                                "Programmet har allerede denne observation; den er ikke tilføjet igen"));
            } else {
                observations.put(row, observation);
            }
        }
        table.refuseFaulty();
    }

    private Draft draft() {
        List<Row> rows = table.rows().stream().filter(observations::containsKey).toList();
        List<Observation> all = new ArrayList<>();
        rows.forEach(row -> all.add(observations.get(row)));
        Programme.Builder builder = programme.toBuilder().observations(all.toArray(Observation[]::new));
        return new Additions(table, rows, programme.observations().size(), builder);
    }

    private record Additions(TableReading table, List<Row> rows, int before, Programme.Builder builder)
            implements Draft {
        @Override
        public @Nullable Origin origin(String pointer) {
            String[] parts = pointer.split("/", -1);
            if (parts.length < 3 || !parts[1].equals("observations")) {
                return null;
            }
            int at = Integer.parseInt(parts[2]) - before;
            String member = parts.length > 3 ? parts[3] : "";
            return at < 0 ? null : new Origin(table, rows.get(at), table.table().columnOf(member));
        }

        @Override
        public boolean mayFollow(String code) {
            return code.equals("unknown-observation");
        }
    }
}
