package org.maalbar.csv.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.maalbar.base.field.Field;
import org.maalbar.base.field.Form;
import org.maalbar.base.part.CompositionRecipe;
import org.maalbar.base.part.GoalRecipe;
import org.maalbar.base.part.PartType;
import org.maalbar.csv.cell.Blank;
import org.maalbar.csv.cell.Cells;
import org.maalbar.csv.cell.Notation;
import org.maalbar.problem.Place;
import org.maalbar.problem.Problem;
import org.maalbar.text.Language;

/** A record of a table whose cells have been read: what each means, or what is wrong with it. */
public final class Row implements RowPart {
    /** Replaces the meaning of a cell that has none. */
    private static final Object UNREADABLE = new Object();

    /** Of what it is known that an answer replaced it; few rows have one, and there may be millions. */
    private static final Field<String> ANSWERED = Field.of("answered", "besvaret", Form.TEXT);

    private static final RawRow NO_HEADER = new RawRow(0, List.of());
    private static final Children NONE = new Children() {};

    private final Header header;
    private final Notation notation;
    private final int number;
    private final int record;

    /** What the cells of columns mean, by position: tables have many rows, and most of their cells are empty. */
    private final @Nullable Object[] cells;

    /** What is known of fields without a column. */
    private Map<Field<?>, Object> others = Map.of();

    private List<Problem> faults = List.of();

    /** How many faults there are beside these. */
    private int otherFaults;

    /** Whether it needs a column that is missing, which is reported of the header. */
    private boolean lacksColumn;

    private int reportedFaults;
    private int reportedOtherFaults;

    private boolean isRefused;
    private Set<Field<?>> missing = Set.of();
    private Children children = NONE;

    /** The rows of other tables that belong to one. */
    public interface Children {
        default List<Row> of(Row owner, PartType type) {
            return List.of();
        }

        /** Whether no row of a table is lost. */
        default boolean isWhole(PartType type) {
            return true;
        }
    }

    /**
     * A row of which no cell was read.
     *
     * @param number its number, as its source counts
     * @param record its number among the rows that were read, from 1; 0 if it is not there
     */
    Row(Header header, Notation notation, int number, int record) {
        this.header = header;
        this.notation = notation;
        this.number = number;
        this.record = record;
        this.cells = new @Nullable Object[header.namedWidth()];
    }

    /**
     * Replaces a row that is not there.
     *
     * @param lost the fields of which it is not known what would be in them
     */
    public static Row absent(PartType type, Places places, Field<?>... lost) {
        Row row = new Row(new Header(type, places, NO_HEADER, List.of(), Map.of()), Notation.ENGLISH, 0, 0);
        List.of(lost).forEach(field -> row.keep(field, UNREADABLE));
        return row;
    }

    /** Reads a cell of a column that is at a position. */
    void read(Field<?> field, int position, String written, RowReader.Column column) {
        if (Blank.is(written)) {
            if (field.isRequiredInTables()) {
                missing(field);
            }
            return;
        }
        cells[position] = meaning(field, written, column::meaning);
    }

    /** What a cell means; null if it means nothing, which is reported. */
    private @Nullable Object meaning(Field<?> field, String written, Function<String, Object> reading) {
        try {
            return reading.apply(written);
        } catch (IllegalArgumentException e) {
            reject(field, field.form().code(), e);
            return Cells.isPlaceholder(field, written) ? null : UNREADABLE;
        }
    }

    /** Reads what an answer puts into a cell. It replaces what is there, so whatever is wrong with the cell is reported at the answer. */
    void answer(Field<?> field, String answer) {
        keep(ANSWERED, field);
        Object meaning = meaning(field, answer, text -> Cells.meaning(field, text, notation));
        if (meaning != null) {
            keep(field, meaning);
        }
    }

    /** Whether an answer replaced a cell. */
    boolean isAnswered(Field<?> field) {
        return field.equals(others.get(ANSWERED));
    }

    /** Takes note that something is in a cell, and that nobody knows what. */
    void loseMeaning(Field<?> field) {
        keep(field, UNREADABLE);
    }

    /** Takes note that it is not known yet what an empty cell means. */
    public void loseEmpty(Field<?> field) {
        if (!has(field)) {
            loseMeaning(field);
        }
    }

    /** Adds what other tables say. */
    public <T> void put(Field<T> field, T value) {
        keep(field, value);
    }

    private void keep(Field<?> field, Object value) {
        Integer position = header.position(field);
        if (position != null) {
            cells[position] = value;
        } else {
            others = others.isEmpty() ? new HashMap<>() : others;
            others.put(field, value);
        }
    }

    private @Nullable Object kept(Field<?> field) {
        Integer position = header.position(field);
        return position == null ? others.get(field) : cells[position];
    }

    public void setChildren(Children ofTables) {
        children = ofTables;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable T found(Field<T> field) {
        Object value = kept(field);
        return value == UNREADABLE ? null : (T) value;
    }

    /** What a cell of a required column means; only of a row without faults. */
    public <T> T value(Field<T> field) {
        return get(field).orElseThrow();
    }

    @Override
    public boolean has(Field<?> field) {
        return kept(field) != null;
    }

    @Override
    public Optional<String> currency(Field<String> field) {
        return get(field).or(notation::currency);
    }

    @Override
    public List<Row> parts(PartType type) {
        return children.of(this, type);
    }

    @Override
    public boolean isWhole(PartType type) {
        return children.isWhole(type);
    }

    @Override
    public void missing(Field<?> field) {
        noteMissing(field);
        addFault(Problem.error(
                "missing-value",
                at(field),
                "The column \"" + field.english() + "\" must have a value here",
                "Kolonnen »" + field.danish() + "« skal have en værdi her"));
    }

    /** The same, saying why; where the column itself is missing, that is reported of the header, and so only once. */
    public void missing(Field<?> field, String english, String danish) {
        noteMissing(field);
        if (header.position(field) == null) {
            header.need(field, notation, number, english, danish);
            lacksColumn = true;
        } else {
            addFault(Problem.error(
                    "missing-value",
                    at(field),
                    "The column \"" + field.english() + "\" must have a value here: " + english,
                    "Kolonnen »" + field.danish() + "« skal have en værdi her: " + danish));
        }
    }

    private void noteMissing(Field<?> field) {
        missing = missing.isEmpty() ? new HashSet<>() : missing;
        missing.add(field);
    }

    private void addFault(Problem fault) {
        if (header.isWorthKeeping()) {
            keepFault(fault);
        } else {
            otherFaults++;
        }
    }

    private void keepFault(Problem fault) {
        faults = faults.isEmpty() ? new ArrayList<>(1) : faults;
        faults.add(fault);
    }

    /** Rejects a cell for what was found wrong elsewhere. */
    public void reject(Field<?> field, Problem problem) {
        addFault(problem.at(at(field)));
    }

    @Override
    public void reject(Field<?> field, String code, String english, String danish, Field<?>... others) {
        addFault(Problem.error(code, at(field), english, danish));
    }

    /** What is wrong with this record and not reported yet, as far as it can still be listed, and how much more. */
    void report(Findings findings) {
        for (; reportedFaults < faults.size(); reportedFaults++) {
            findings.add(faults.get(reportedFaults));
        }
        findings.addUnlisted(otherFaults - reportedOtherFaults);
        reportedOtherFaults = otherFaults;
    }

    @Override
    public boolean isFaulty() {
        return lacksColumn || otherFaults > 0 || !faults.isEmpty();
    }

    @Override
    public boolean isFaulty(Field<?> field) {
        Place cell = at(field);
        return isUnreadable(field)
                || otherFaults > 0
                || faults.stream().anyMatch(fault -> fault.place().equals(cell));
    }

    /** Whether there is something in a cell whose meaning is not known. */
    public boolean isUnreadable(Field<?> field) {
        return kept(field) == UNREADABLE;
    }

    /** Whether the meaning of a cell of some columns is not known. */
    public boolean isAnyUnreadable(List<Field<?>> fields) {
        return fields.stream().anyMatch(this::isUnreadable);
    }

    /** Whether something must be in a cell, and is not. */
    public boolean isMissing(Field<?> field) {
        return missing.contains(field);
    }

    /** The table that it is a row of. */
    public PartType type() {
        return header.type();
    }

    /** Takes note that it is rejected. Gives whether that is new. */
    boolean refuse() {
        boolean isNew = !isRefused;
        isRefused = true;
        return isNew;
    }

    boolean isRefused() {
        return isRefused;
    }

    /** The language in which it is written. */
    Language language() {
        return notation.language();
    }

    /** Its number, as its source counts. */
    public int number() {
        return number;
    }

    /** Its number among the rows that were read, from 1; 0 if it is not there. */
    int record() {
        return record;
    }

    @Override
    public @Nullable Origin origin(String pointer) {
        if (header.columns().isEmpty()) {
            return null;
        }
        if (type().equals(GoalRecipe.TYPE)) {
            CompositionRecipe.FieldOf found = CompositionRecipe.fieldOf(this, pointer);
            return new Origin((Row) found.part(), found.field());
        }
        String[] steps = pointer.split("/", -1);
        return new Origin(this, type().fieldOf(steps.length > 1 ? steps[1] : ""));
    }

    /** Where a cell is; that of the answer that replaced it, if one did. */
    public Place at(Field<?> field) {
        return header.cell(number, record, isAnswered(field) ? Questions.ANSWER : field, notation);
    }
}
