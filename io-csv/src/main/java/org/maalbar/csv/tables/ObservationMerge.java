package org.maalbar.csv.tables;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.maalbar.base.part.Draft;
import org.maalbar.base.part.Kept;
import org.maalbar.base.part.ObservationRecipe;
import org.maalbar.csv.table.Assembly;
import org.maalbar.csv.table.Row;
import org.maalbar.csv.table.TableReading;
import org.maalbar.problem.Loaded;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;

/** Adds the observations of a table to a programme that may have some of them already. */
public final class ObservationMerge {
    /** In place of ids, where two observations are compared without these. */
    private static final String ANY = "-";

    private final TableReading table;
    private final Programme programme;
    private final Map<Row, Observation> observations = new HashMap<>();

    private ObservationMerge(TableReading table, Programme programme) {
        this.table = table;
        this.programme = programme;
    }

    public static Loaded<Programme> of(TableReading table, Programme programme) {
        ObservationMerge adding = new ObservationMerge(table, programme);
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
            Observation observation = ObservationRecipe.read(row);
            if (observation == null) {
                continue;
            }
            if (!read.add(observation)) {
                row.reject(
                        ObservationRecipe.INDICATOR,
                        "duplicate-row",
                        "The same observation stands in an earlier row; if both are meant, give each an id",
                        "Samme observation står i en tidligere række; er begge ment, så giv dem hver et id");
            } else if (there.contains(observation.id().isPresent() ? observation : observation.id(ANY))) {
                table.tell(
                        row,
                        Problem.warning(
                                "already-there",
                                row.at(ObservationRecipe.INDICATOR),
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
        List<Observation> values = rows.stream()
                .map(row -> Objects.requireNonNull(observations.get(row)))
                .toList();
        return Draft.of(
                Row.absent(table.type(), table.places()),
                programme,
                new Kept<>(List.copyOf(rows), values, table.isComplete()));
    }
}
