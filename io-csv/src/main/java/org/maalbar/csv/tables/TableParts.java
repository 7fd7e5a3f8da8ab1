package org.maalbar.csv.tables;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maalbar.base.field.Field;
import org.maalbar.base.part.CompositionRecipe;
import org.maalbar.base.part.ConditionRecipe;
import org.maalbar.base.part.Draft;
import org.maalbar.base.part.GoalRecipe;
import org.maalbar.base.part.Kept;
import org.maalbar.base.part.NoteRecipe;
import org.maalbar.base.part.Part;
import org.maalbar.base.part.PartType;
import org.maalbar.base.part.ProgrammeRecipe;
import org.maalbar.base.part.RuleReader;
import org.maalbar.csv.table.Assembly;
import org.maalbar.csv.table.Row;
import org.maalbar.csv.table.TableReading;
import org.maalbar.problem.Loaded;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Programme;
import org.maalbar.quantity.Approximation;
import org.maalbar.rule.FulfilmentRule;

/** The rows of all tables as the parts of a programme: rows of one table belong to those of another by their ids. */
public final class TableParts implements Row.Children, RuleReader {
    private final Map<PartType, TableReading> tables;
    private final Map<PartType, Map<Optional<?>, List<Row>>> byOwner = new HashMap<>();
    private final Set<Row> found = new HashSet<>();

    /** The goals that have lost a condition; that it was rejected says enough. */
    private final Set<String> incompleteGoals = new HashSet<>();

    private final boolean isAnyGoalIncomplete;

    private TableParts(Map<PartType, TableReading> tables) {
        this.tables = tables;
        new Links(tables).check();
        TableReading conditions = table(ConditionRecipe.TYPE);
        conditions.rows().forEach(ConditionRecipe::read);
        conditions.refuseFaulty();
        List<Row> refused = conditions.refusedRows();
        refused.forEach(row -> row.get(ConditionRecipe.GOAL).ifPresent(incompleteGoals::add));
        isAnyGoalIncomplete = !conditions.isWhole()
                || refused.stream()
                        .anyMatch(row -> row.get(ConditionRecipe.GOAL).isEmpty());
        tables.values().forEach(table -> table.rows().forEach(row -> row.setChildren(this)));
    }

    /** The programme that is in all tables, or what is wrong with them. */
    public static Loaded<Programme> programme(Map<PartType, TableReading> tables) {
        return new Assembly(List.copyOf(tables.values()), List.of()).of(() -> draft(tables));
    }

    /** Drafts the programme of the rows that are right so far; rejects those that it finds wrong. */
    private static Draft draft(Map<PartType, TableReading> tables) {
        TableParts parts = new TableParts(tables);
        Row root = parts.root();
        Draft draft = ProgrammeRecipe.read(root, parts);
        Collection<Kept<?>> lists = draft.lists().values();
        checkBounds(root, lists);
        tables.forEach((type, table) -> {
            table.rows().stream()
                    .filter(row -> !parts.found.contains(row))
                    .forEach(row -> ProgrammeRecipe.check(row, type, parts));
            table.refuseFaulty();
            if (!table.isComplete()) {
                draft.lack(type.equals(ConditionRecipe.TYPE) ? GoalRecipe.TYPE : type);
            }
        });
        lists.forEach(parts::warnOfRepetitions);
        lists.forEach(parts::warnOfGoalsWithoutConditions);
        return draft;
    }

    /** What a row says of the meaning of its figure must agree with it, as far as it is known what figures mean. */
    private static void checkBounds(Row root, Collection<Kept<?>> lists) {
        if (root.isFaulty(ProgrammeRecipe.APPROXIMATION)) {
            return;
        }
        Approximation approximation =
                root.get(ProgrammeRecipe.APPROXIMATION).map(Approximation::new).orElse(Approximation.DEFAULT);
        List<Indicator> indicators = lists.stream()
                .flatMap(kept -> kept.values().stream())
                .filter(Indicator.class::isInstance)
                .map(Indicator.class::cast)
                .toList();
        MeantBounds meant = new MeantBounds(indicators, approximation);
        for (Kept<?> kept : lists) {
            for (int i = 0; i < kept.parts().size(); i++) {
                meant.check(kept.parts().get(i), kept.values().get(i));
            }
        }
    }

    private TableReading table(PartType type) {
        return Objects.requireNonNull(tables.get(type));
    }

    private Row root() {
        TableReading table = table(ProgrammeRecipe.TYPE);
        List<Row> rows = table.rows();
        rows.stream()
                .skip(1)
                .forEach(row -> row.reject(
                        ProgrammeRecipe.TITLE,
                        "second-programme",
                        "There is one programme; a second row is one too many",
                        "Der er ét program; en række mere er en for meget"));
        if (rows.isEmpty() && table.isComplete()) {
            table.tell(Problem.error(
                    "no-programme",
                    table.places().table(),
                    "The table has no row that says what the programme is called",
                    "Tabellen har ingen række, der siger, hvad programmet hedder"));
        }
        // A programme whose own row is wrong shows what else is.
        Row root = Stream.concat(rows.stream(), table.allRows().stream())
                .findFirst()
                .orElseGet(() -> Row.absent(
                        ProgrammeRecipe.TYPE, table.places(), ProgrammeRecipe.SPAN, ProgrammeRecipe.APPROXIMATION));
        root.setChildren(this);
        root.put(
                ProgrammeRecipe.NOTES,
                table(NoteRecipe.TYPE).rows().stream()
                        .map(row -> row.value(NoteRecipe.NOTE))
                        .toList());
        return root;
    }

    @Override
    public boolean has(Part goal) {
        return isIncomplete(goal) || CompositionRecipe.has(goal);
    }

    @Override
    public @Nullable FulfilmentRule read(Part goal) {
        return isIncomplete(goal) ? null : CompositionRecipe.read(goal);
    }

    private boolean isIncomplete(Part goal) {
        return isAnyGoalIncomplete
                || goal.get(GoalRecipe.ID).filter(incompleteGoals::contains).isPresent();
    }

    @Override
    public List<Row> of(Row owner, PartType type) {
        Optional<?> id = type.owner()
                .flatMap(Field::reference)
                .flatMap(reference -> owner.get(owner.type().fieldOf(reference.field())));
        List<Row> rows = byOwner.computeIfAbsent(type, this::byOwner).getOrDefault(id, List.of());
        found.addAll(rows);
        return rows;
    }

    private Map<Optional<?>, List<Row>> byOwner(PartType type) {
        Field<?> owner = type.owner().orElse(null);
        return table(type).rows().stream()
                .collect(Collectors.groupingBy(row -> owner == null ? Optional.empty() : row.get(owner)));
    }

    @Override
    public boolean isWhole(PartType type) {
        return table(type).isComplete();
    }

    /** Its conditions may have been forgotten. */
    private void warnOfGoalsWithoutConditions(Kept<?> kept) {
        for (int i = 0; i < kept.parts().size(); i++) {
            if (kept.values().get(i) instanceof Goal goal && goal.rule().isEmpty()) {
                Row row = (Row) kept.parts().get(i);
                table(row.type())
                        .tell(
                                row,
                                Problem.warning(
                                        "not-measurable",
                                        row.at(GoalRecipe.ID),
                                        "No row of the table \"conditions\" says when this goal is fulfilled, so it is not measurable",
                                        "Ingen række i tabellen »krav« siger, hvornår dette mål er opfyldt, så det er ikke målbart"));
            }
        }
    }

    /** Only what has no id can be there twice; both may be meant. */
    private void warnOfRepetitions(Kept<?> kept) {
        Map<Object, Row> first = new HashMap<>();
        for (int i = 0; i < kept.parts().size(); i++) {
            Row row = (Row) kept.parts().get(i);
            Row before = first.putIfAbsent(kept.values().get(i), row);
            if (before != null) {
                int line = before.number();
                table(row.type())
                        .tell(
                                row,
                                Problem.warning(
                                        "duplicate-row",
                                        row.at(row.type().fieldOf("")),
                                        "The same stands in line " + line + "; both are counted",
                                        "Det samme står i linje " + line + "; begge tæller med"));
            }
        }
    }
}
