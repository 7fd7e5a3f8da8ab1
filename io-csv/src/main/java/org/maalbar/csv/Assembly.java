package org.maalbar.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maalbar.problem.Loaded;
import org.maalbar.problem.Place;
import org.maalbar.problem.Problem;
import org.maalbar.problem.ProblemsException;
import org.maalbar.programme.Programme;

/**
 * Makes a programme of the rows of one or more tables. What is wrong between them is told where it stands. If reading is
 * lenient, the rows to blame are left out, and the rest is tried again, until it fits together.
 */
final class Assembly {
    private final List<TableReading> tables;
    private final CsvSettings settings;
    private final List<Problem> known;

    /**
     * Begins.
     *
     * @param known warnings that are no news to the caller
     */
    Assembly(List<TableReading> tables, CsvSettings settings, List<Problem> known) {
        this.tables = tables;
        this.settings = settings;
        this.known = known;
    }

    /**
     * Makes the programme.
     *
     * @param drafting makes a draft of the rows that are right so far; it refuses rows that it finds wrong
     */
    Imported<Programme> of(Supplier<Draft> drafting) {
        @Nullable Programme programme = null;
        boolean isPossible = tables.stream().allMatch(TableReading::isUsable);
        while (isPossible && programme == null) {
            RowCounts before = counts();
            Draft draft = drafting.get();
            boolean isChanged = settings.isLenient() && !counts().equals(before);
            if (!isChanged) {
                programme = built(draft);
                isPossible = settings.isLenient() && !counts().equals(before);
            }
        }
        return imported(settings.isLenient() || !hasErrors() ? programme : null);
    }

    /** The programme of a draft; null where it is none, and told why. */
    private @Nullable Programme built(Draft draft) {
        Programme.Builder builder = draft.builder();
        if (builder == null) {
            return null;
        }
        boolean wereRefused = hasErrors();
        try {
            Programme built = builder.build();
            Stream.concat(built.warnings().stream(), draft.warnings().stream())
                    .filter(problem -> !known.contains(problem) && !isConsequence(problem, draft, wereRefused))
                    .forEach(problem -> tell(problem, draft));
            if (draft.isUntold()) {
                tables.get(0).tell(untold(tables.get(0).file()));
                return null;
            }
            return built;
        } catch (ProblemsException e) {
            e.problems().stream()
                    .filter(problem -> problem.isError() && !isConsequence(problem, draft, wereRefused))
                    .forEach(problem -> tell(problem, draft));
            return null;
        }
    }

    /** That nothing is kept of a table. */
    static Problem untold(Place file) {
        return Problem.error(
                "nothing-kept",
                file,
                "Something was refused of which nobody can tell what it belongs to; without it the rest might look better"
                        + " than it is, so nothing is kept",
                "Noget er afvist, uden at nogen kan sige, hvad det hører til; uden det kan resten se bedre ud, end det er,"
                        + " så intet er bevaret");
    }

    private RowCounts counts() {
        return tables.stream().map(TableReading::counts).reduce(new RowCounts(0, 0, 0, 0), RowCounts::plus);
    }

    private boolean hasErrors() {
        return tables.stream().flatMap(table -> table.problems().stream()).anyMatch(Problem::isError);
    }

    /** Whether a problem may be there only because rows were refused, of which nothing is kept anyway. */
    private boolean isConsequence(Problem problem, Draft draft, boolean wereRefused) {
        return !settings.isLenient() && wereRefused && draft.mayFollow(problem.code());
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
