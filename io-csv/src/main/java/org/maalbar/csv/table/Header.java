package org.maalbar.csv.table;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.maalbar.base.field.Field;
import org.maalbar.base.part.PartType;
import org.maalbar.csv.cell.Blank;
import org.maalbar.csv.cell.Names;
import org.maalbar.csv.cell.Notation;
import org.maalbar.problem.Place;
import org.maalbar.problem.Problem;
import org.maalbar.text.Language;

/** The names of the columns of a table: which column is where, under which name. */
public final class Header {
    private final PartType type;
    private final Places places;
    private final RawRow first;
    private final List<String> names;
    private final Map<Field<?>, Integer> positions;

    /** The same positions, by the numbers of the fields: they are asked for at each cell. */
    private final @Nullable Integer[] byNumber;

    private final Map<Field<?>, MissingColumn> missing = new LinkedHashMap<>();
    private int faults;

    Header(PartType type, Places places, RawRow first, List<String> names, Map<Field<?>, Integer> positions) {
        this.type = type;
        this.places = places;
        this.first = first;
        this.names = names;
        this.positions = positions;
        int most = positions.keySet().stream().mapToInt(Field::number).max().orElse(-1);
        byNumber = new @Nullable Integer[most + 1];
        positions.forEach((column, at) -> byNumber[column.number()] = at);
    }

    /** Finds the columns of a type; reports what is unknown, misspelt, repeated or missing. */
    static Header of(PartType type, RawRow first, Places places, Consumer<Problem> problems) {
        return new HeaderReading(type, first, places, problems).header();
    }

    /** The columns of a table by their names in both languages, as names are compared. */
    public static Map<String, Field<?>> byName(PartType type) {
        ImmutableMap.Builder<String, Field<?>> names = ImmutableMap.builder();
        for (Field<?> column : type.columns()) {
            String english = Names.normal(column.english());
            String danish = Names.normal(column.danish());
            names.put(english, column);
            if (!danish.equals(english)) {
                names.put(danish, column);
            }
        }
        return names.buildOrThrow();
    }

    /** How many columns of the table are found in a record. */
    public static int recognised(PartType type, List<String> cells) {
        Map<String, Field<?>> known = byName(type);
        return (int)
                cells.stream().map(Names::normal).filter(known::containsKey).count();
    }

    /** Takes note that a line needs a column that is missing, and why. */
    void need(Field<?> column, Notation notation, int line, String english, String danish) {
        missing.computeIfAbsent(column, key -> new MissingColumn(column, notation.language(), english, danish))
                .lines()
                .add(line);
    }

    /** The columns that lines need and that are missing. */
    List<Problem> missing() {
        return missing.values().stream().map(each -> each.problem(place())).toList();
    }

    /** Whether a record is this header once more. */
    boolean isRepeatedBy(List<String> cells) {
        if (cells.size() != names.size()) {
            return false;
        }
        for (int at = 0; at < cells.size(); at++) {
            // Nearly every row has an empty cell, or one that is not.
            if (Blank.is(cells.get(at)) != names.get(at).isEmpty()) {
                return false;
            }
        }
        return cells.stream().map(Names::normal).toList().equals(names);
    }

    /** Whether each column is there that every row must have. */
    boolean isWhole() {
        return type.columns().stream()
                .allMatch(column -> !column.isRequiredInTables() || positions.containsKey(column));
    }

    /** The table. */
    PartType type() {
        return type;
    }

    /** Whether one more fault in the rows can still be listed; if not, it need not be kept. */
    boolean isWorthKeeping() {
        return faults++ < Findings.MOST;
    }

    public int width() {
        return names.size();
    }

    /** The number of the last cell whose column has a name, from 1. */
    public int namedWidth() {
        int width = names.size();
        while (width > 0 && names.get(width - 1).isEmpty()) {
            width--;
        }
        return width;
    }

    /** Where it is. */
    public Place place() {
        return places.cell(first.number(), 0);
    }

    /** The language that all names are in, except those that are the same in both; none if there is no such one. */
    public Optional<Language> language() {
        Set<Language> languages = EnumSet.noneOf(Language.class);
        positions.forEach((column, at) -> {
            boolean isEnglish = names.get(at).equals(Names.normal(column.english()));
            boolean isDanish = names.get(at).equals(Names.normal(column.danish()));
            if (isEnglish != isDanish) {
                languages.add(isDanish ? Language.DANISH : Language.ENGLISH);
            }
        });
        return languages.size() == 1 ? Optional.of(languages.iterator().next()) : Optional.empty();
    }

    public List<Field<?>> columns() {
        return new ArrayList<>(positions.keySet());
    }

    /** Where a column is, from 0; null if it is not there. */
    @Nullable
    public Integer position(Field<?> column) {
        return column.number() < byNumber.length ? byNumber[column.number()] : null;
    }

    /** The place of a cell of a row; that of the row where the column is not there, and of the table where no row is. */
    Place cell(int row, long record, Field<?> column, Notation notation) {
        Integer position = positions.get(column);
        String name = position == null
                ? column.name(notation.language())
                : Blank.trimmed(first.cells().get(position));
        Place cell = record == 0
                ? places.table()
                : places.cell(row, position == null ? 0 : position).inRecord(record);
        return cell.inField(name);
    }
}
