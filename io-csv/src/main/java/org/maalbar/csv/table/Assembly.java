package org.maalbar.csv.table;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.maalbar.base.part.Draft;
import org.maalbar.problem.Loaded;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Programme;

/** Makes a programme of the rows of one or more tables. What is wrong between them is reported where it is. */
public final class Assembly {
    private final List<TableReading> tables;
    private final List<Problem> known;

    /**
     * Begins.
     *
     * @param known warnings that are no news to the caller
     */
    public Assembly(List<TableReading> tables, List<Problem> known) {
        this.tables = tables;
        this.known = known;
    }

    /**
     * Makes the programme, unless a table cannot be used or anything is an error.
     *
     * @param drafting makes a draft of the rows that are right so far; it rejects rows that it finds wrong
     */
    public Loaded<Programme> of(Supplier<Draft> drafting) {
        boolean isPossible = tables.stream().allMatch(TableReading::isUsable);
        Programme programme = isPossible ? built(drafting.get()) : null;
        List<Problem> problems =
                tables.stream().flatMap(table -> table.problems().stream()).toList();
        return programme == null || hasErrors() ? Loaded.failed(problems) : Loaded.of(programme, problems);
    }

    private @Nullable Programme built(Draft draft) {
        return draft.build(hasErrors(), (problem, origin) -> {
            if (!known.contains(problem)) {
                tell(problem, ((RowPart) origin.part()).origin(origin.rest()));
            }
        });
    }

    private boolean hasErrors() {
        return tables.stream().flatMap(table -> table.problems().stream()).anyMatch(Problem::isError);
    }

    private void tell(Problem problem, RowPart.@Nullable Origin origin) {
        if (origin == null) {
            TableReading first = tables.get(0);
            first.tell(problem.at(
                    problem.place().file().isPresent()
                            ? problem.place()
                            : first.places().table()));
            return;
        }
        tables.stream()
                .filter(table -> table.type().equals(origin.row().type()))
                .forEach(table -> table.tell(origin.row(), problem.at(origin.place())));
    }
}
