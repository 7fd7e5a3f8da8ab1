package org.maalbar.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maalbar.problem.Loaded;
import org.maalbar.problem.Problem;
import org.maalbar.problem.ProblemsException;
import org.maalbar.programme.Programme;

/** Makes a programme of the rows of one or more tables. What is wrong between them is reported where it is. */
final class Assembly {
    private final List<TableReading> tables;
    private final List<Problem> known;

    /**
     * Begins.
     *
     * @param known warnings that are no news to the caller
     */
    Assembly(List<TableReading> tables, List<Problem> known) {
        this.tables = tables;
        this.known = known;
    }

    /**
     * Makes the programme, unless a table cannot be used or anything is an error.
     *
     * @param drafting makes a draft of the rows that are right so far; it refuses rows that it finds wrong
     */
    Imported<Programme> of(Supplier<Draft> drafting) {
        boolean isPossible = tables.stream().allMatch(TableReading::isUsable);
        Programme programme = isPossible ? built(drafting.get()) : null;
        return imported(hasErrors() ? null : programme);
    }

    /** The programme of a draft; null if there is none, and then the problems say why. */
    private @Nullable Programme built(Draft draft) {
        boolean wereRefused = hasErrors();
        try {
            Programme built = draft.builder().build();
            Stream.concat(built.warnings().stream(), draft.warnings().stream())
                    .filter(problem -> !known.contains(problem) && !isConsequence(problem, draft, wereRefused))
                    .forEach(problem -> tell(problem, draft));
            return built;
        } catch (ProblemsException e) {
            e.problems().stream()
                    .filter(problem -> problem.isError() && !isConsequence(problem, draft, wereRefused))
                    .forEach(problem -> tell(problem, draft));
            return null;
        }
    }

    private boolean hasErrors() {
        return tables.stream().flatMap(table -> table.problems().stream()).anyMatch(Problem::isError);
    }

    /** Whether a problem may be there only because rows were refused. */
    private static boolean isConsequence(Problem problem, Draft draft, boolean wereRefused) {
        return wereRefused && draft.mayFollow(problem.code());
    }

    private void tell(Problem problem, Draft draft) {
        Optional<String> pointer = problem.place().pointer();
        Draft.Origin origin = pointer.map(draft::origin).orElse(null);
        if (origin == null) {
            TableReading first = tables.get(0);
            first.tell(problem.at(problem.place().file().isPresent() ? problem.place() : first.file()));
            return;
        }
        origin.table().tell(origin.row(), problem.at(origin.row().at(origin.column())));
    }

    private Imported<Programme> imported(@Nullable Programme programme) {
        List<Problem> problems = new ArrayList<>();
        RowCounts counts = new RowCounts(0, 0, 0, 0);
        for (TableReading table : tables) {
            problems.addAll(table.problems());
            counts = counts.plus(table.counts());
        }
        return new Imported<>(programme == null ? Loaded.failed(problems) : Loaded.of(programme, problems), counts);
    }
}
