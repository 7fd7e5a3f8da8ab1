package org.maalbar.csv;

import com.google.common.collect.ImmutableMap;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.maalbar.problem.Place;
import org.maalbar.problem.Printable;
import org.maalbar.problem.Problem;

/** The first record of a table: which column stands where, under which name. */
final class Header {
    private final Place place;
    private final List<String> written;
    private final List<String> names;
    private final Map<Column<?>, Integer> positions;
    private final Map<Column<?>, Problem> missing = new HashMap<>();

    private Header(Place place, List<String> written, List<String> names, Map<Column<?>, Integer> positions) {
        this.place = place;
        this.written = written;
        this.names = names;
        this.positions = positions;
    }

    /** Finds the columns of a table; tells of what is unknown, repeated or missing. */
    static Header of(Table table, Records.Raw first, Place file, Consumer<Problem> problems) {
        Map<String, Column<?>> known = byName(table);
        Map<Column<?>, Integer> positions = new LinkedHashMap<>();
        List<String> names = first.cells().stream().map(Header::normal).toList();
        for (int at = 0; at < names.size(); at++) {
            Place place = file.at(first.line(), at + 1);
            String shown = Blank.trimmed(first.cells().get(at));
            Column<?> column = known.get(names.get(at));
            if (column == null) {
                problems.accept(names.get(at).isEmpty() ? nameless(place) : unknown(place.inField(shown), shown));
            } else if (positions.putIfAbsent(column, at) != null) {
                problems.accept(repeated(place.inField(shown), shown, positions.get(column) + 1));
            }
        }
        for (Column<?> column : table.columns()) {
            if (column.isRequired() && !positions.containsKey(column)) {
                problems.accept(missing(file.at(first.line(), 1), column));
            }
        }
        return new Header(file.at(first.line(), 1), first.cells(), names, positions);
    }

    private static Map<String, Column<?>> byName(Table table) {
        ImmutableMap.Builder<String, Column<?>> names = ImmutableMap.builder();
        for (Column<?> column : table.columns()) {
            String english = normal(column.english());
            String danish = normal(column.danish());
            names.put(english, column);
            if (!danish.equals(english)) {
                names.put(danish, column);
            }
        }
        return names.buildOrThrow();
    }

    /** A name as names are compared. */
    static String normal(String name) {
        return Normalizer.normalize(Blank.trimmed(name), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** How many columns of the table are found in a record. */
    static int recognised(Table table, List<String> cells) {
        Map<String, Column<?>> known = byName(table);
        return (int)
                cells.stream().map(Header::normal).filter(known::containsKey).count();
    }

    private static Problem nameless(Place place) {
        return Problem.warning(
                "empty-column",
                place,
                "The column has no name; nothing in it is read",
                "Kolonnen har intet navn; intet i den bliver læst");
    }

    private static Problem unknown(Place place, String shown) {
        String name = Printable.brief(shown);
        return Problem.warning(
                "unknown-column",
                place,
                "The column \"" + name + "\" is not known; nothing in it is read",
                "Kolonnen »" + name + "« kendes ikke; intet i den bliver læst");
    }

    private static Problem repeated(Place place, String shown, int before) {
        String name = Printable.brief(shown);
        return Problem.error(
                "repeated-column",
                place,
                "The column \"" + name + "\" is there already, as number " + before,
                "Kolonnen »" + name + "« er der allerede som nr. " + before);
    }

    private static Problem missing(Place place, Column<?> column) {
        return Problem.error(
                "missing-column",
                place,
                "The column \"" + column.english() + "\" (in Danish \"" + column.danish() + "\") is missing",
                "Kolonnen »" + column.danish() + "« (på engelsk »" + column.english() + "«) mangler");
    }

    /** That a column is missing, which line needs it first, and why; the same for every other line. */
    Problem missing(Column<?> column, Dialect dialect, int line, String english, String danish) {
        return missing.computeIfAbsent(
                column,
                key -> Problem.error(
                        "missing-column",
                        place.inField(column.name(dialect.language())),
                        "There is no column \"" + column.english() + "\" (in Danish \"" + column.danish()
                                + "\"), which line " + line + " needs: " + english,
                        "Der er ingen kolonne »" + column.danish() + "« (på engelsk »" + column.english()
                                + "«), som linje " + line + " skal bruge: " + danish));
    }

    /** Whether a record is this header once more. */
    boolean isRepeatedBy(List<String> cells) {
        return cells.size() == names.size()
                && normal(cells.get(0)).equals(names.get(0))
                && cells.stream().map(Header::normal).toList().equals(names);
    }

    int width() {
        return names.size();
    }

    /** The number of the last cell whose column has a name, from 1. */
    int namedWidth() {
        int width = names.size();
        while (width > 0 && names.get(width - 1).isEmpty()) {
            width--;
        }
        return width;
    }

    List<Column<?>> columns() {
        return new ArrayList<>(positions.keySet());
    }

    /** Where a column stands, from 0; null if it does not. */
    @Nullable
    Integer position(Column<?> column) {
        return positions.get(column);
    }

    /** The place of a cell within the place of its record; that of the record where the column is not there. */
    Place cell(Place record, Column<?> column, Dialect dialect) {
        Integer position = positions.get(column);
        return position == null
                ? record.inField(column.name(dialect.language()))
                : record.at(record.line().orElse(1), position + 1).inField(Blank.trimmed(written.get(position)));
    }
}
