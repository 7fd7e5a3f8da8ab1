package org.maalbar.csv.tables;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.maalbar.base.part.Draft;
import org.maalbar.base.part.Kept;
import org.maalbar.base.part.ObservationRecipe;
import org.maalbar.base.part.Part;
import org.maalbar.csv.cell.Notation;
import org.maalbar.csv.table.Assembly;
import org.maalbar.csv.table.Header;
import org.maalbar.csv.table.Row;
import org.maalbar.csv.table.TableReading;
import org.maalbar.csv.table.TakenRows;
import org.maalbar.csv.text.CellBuffer;
import org.maalbar.csv.text.Intake;
import org.maalbar.problem.Loaded;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;

/** Adds the observations of a table to a programme that may have some of them already. Each is made as its row is read. */
public final class ObservationMerge {
    /** In place of ids, where two observations are compared without these. */
    private static final String ANY = "-";

    private final Programme programme;
    private final MeantBounds meant;
    private final List<Observation> observations = new ArrayList<>();
    private List<Part> rows = List.of();
    private List<Part> rowsOfThere = List.of();

    public ObservationMerge(Programme programme) {
        this.programme = programme;
        meant = MeantBounds.in(programme);
    }

    /** Begins with a table, now that it is known how it is written. */
    public Intake open(Header header, Notation notation) {
        TakenRows taken = new TakenRows(header, notation);
        TakenRows takenOfThere = new TakenRows(header, notation);
        rows = taken;
        rowsOfThere = takenOfThere;
        return new Taking(taken, takenOfThere);
    }

    /** The same for rows of any source, each of which is taken if nothing is wrong with it. */
    public Predicate<Row> taking(Header header, Notation notation) {
        return open(header, notation)::takes;
    }

    /** What need not be known any more once all rows were read. */
    private final class Taking implements Intake {
        private final TakenRows rows;
        private final TakenRows rowsOfThere;
        private final Set<Observation> there = new HashSet<>();
        private final Repetitions earlier = new Repetitions();

        Taking(TakenRows rows, TakenRows rowsOfThere) {
            this.rows = rows;
            this.rowsOfThere = rowsOfThere;
            programme.observations().forEach(each -> {
                there.add(each);
                there.add(each.id(ANY));
            });
        }

        @Override
        public boolean takes(CellBuffer cells) {
            return false;
        }

        @Override
        public boolean takes(Row row) {
            Observation observation = ObservationRecipe.read(row);
            if (observation == null) {
                return false;
            }
            meant.check(row, observation);
            if (row.isFaulty()) {
                return false;
            }
            if (earlier.has(observation)) {
                row.reject(
                        ObservationRecipe.INDICATOR,
                        "duplicate-row",
                        "The same observation stands in an earlier row; if both are meant, give each an id",
                        "Samme observation står i en tidligere række; er begge ment, så giv dem hver et id");
                return false;
            }
            if (isThere(observation)) {
                rowsOfThere.take(row);
            } else {
                observations.add(observation);
                rows.take(row);
            }
            return true;
        }

        private boolean isThere(Observation observation) {
            return !there.isEmpty() && there.contains(observation.id().isPresent() ? observation : observation.id(ANY));
        }
    }

    /**
     * Adds what was read.
     *
     * @param table the table that was read by this
     */
    public Loaded<Programme> merged(TableReading table) {
        rowsOfThere.forEach(row -> table.tell(alreadyThere((Row) row)));
        Kept<Observation> more = new Kept<>(rows, observations, table.isComplete());
        return new Assembly(List.of(table), programme.warnings())
                .of(() -> Draft.of(Row.absent(table.type(), table.places()), programme, more));
    }

    private static Problem alreadyThere(Row row) {
        return Problem.warning(
                "already-there",
                row.at(ObservationRecipe.INDICATOR),
                "The programme has this observation already; it is not added again",
                "Programmet har allerede denne observation; den er ikke tilføjet igen");
    }
}
