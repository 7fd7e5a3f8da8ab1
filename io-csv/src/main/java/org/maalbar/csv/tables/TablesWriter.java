package org.maalbar.csv.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.maalbar.base.field.Field;
import org.maalbar.base.part.CompositionRecipe;
import org.maalbar.base.part.ConditionRecipe;
import org.maalbar.base.part.GoalRecipe;
import org.maalbar.base.part.NoteRecipe;
import org.maalbar.base.part.PartType;
import org.maalbar.base.part.PartWriter;
import org.maalbar.base.part.ProgrammeRecipe;
import org.maalbar.base.part.ProgrammeWriter;
import org.maalbar.csv.cell.Notation;
import org.maalbar.csv.table.Lines;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Programme;
import org.maalbar.rule.FulfilmentRule;

/** Writes a programme into its tables. */
public final class TablesWriter implements ProgrammeWriter {
    private final Map<PartType, Lines> tables = new LinkedHashMap<>();
    private final MeantBounds meant;

    private TablesWriter(Programme programme, Notation notation) {
        meant = MeantBounds.in(programme);
        ProgrammeRecipe.TABLES.forEach(type -> tables.put(type, new Lines(type, notation)));
    }

    /**
     * The tables of a programme, those without rows, too.
     *
     * @throws IllegalArgumentException if the rule of a goal does not fit into tables
     */
    public static Map<PartType, Lines> tables(Programme programme, Notation notation) {
        TablesWriter writer = new TablesWriter(programme, notation);
        ProgrammeRecipe.write(programme, writer);
        return writer.tables;
    }

    private Lines.Line line(PartType type) {
        return Objects.requireNonNull(tables.get(type)).line();
    }

    @Override
    public PartWriter begin(PartType type) {
        return type.equals(ProgrammeRecipe.TYPE) ? new OfProgramme(line(type)) : line(type);
    }

    @Override
    public PartWriter begin(PartType type, Field<String> owner, String id) {
        return line(type).put(owner, id);
    }

    @Override
    public <T> void each(PartType type, List<T> values, BiConsumer<T, PartWriter> write) {
        ProgrammeWriter.super.each(type, values, write.andThen(meant::write));
    }

    @Override
    public <T> void each(
            PartType type, Field<String> owner, String id, List<T> values, BiConsumer<T, PartWriter> write) {
        ProgrammeWriter.super.each(type, owner, id, values, write.andThen(meant::write));
    }

    @Override
    public void end() {
        // A row names what it belongs to.
    }

    @Override
    public boolean writesAllIds() {
        return true;
    }

    @Override
    public void goal(Goal goal, String initiative, boolean writesId) {
        List<FulfilmentRule> conditions = CompositionRecipe.conditions(goal);
        GoalRecipe.write(goal, writesId, begin(GoalRecipe.TYPE, GoalRecipe.INITIATIVE, initiative));
        String id = goal.id().orElseThrow();
        conditions.forEach(
                condition -> ConditionRecipe.write(condition, begin(ConditionRecipe.TYPE, ConditionRecipe.GOAL, id)));
    }

    /** The row of the programme; its notes are a table of their own. */
    private final class OfProgramme implements PartWriter {
        private final PartWriter line;

        OfProgramme(PartWriter line) {
            this.line = line;
        }

        @Override
        public <T> PartWriter put(Field<T> field, T value) {
            if (field.equals(ProgrammeRecipe.NOTES)) {
                ((List<?>) value).forEach(note -> line(NoteRecipe.TYPE).put(NoteRecipe.NOTE, (String) note));
            } else {
                line.put(field, value);
            }
            return this;
        }
    }
}
