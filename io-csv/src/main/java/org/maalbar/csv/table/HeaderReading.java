package org.maalbar.csv.table;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.maalbar.base.field.Field;
import org.maalbar.base.part.PartType;
import org.maalbar.csv.cell.Blank;
import org.maalbar.csv.cell.Misspelling;
import org.maalbar.csv.cell.Names;
import org.maalbar.problem.Place;
import org.maalbar.problem.Printable;
import org.maalbar.problem.Problem;

/** Finds the columns of a table in its first row; reports what is unknown, misspelt, repeated or missing. */
public final class HeaderReading {
    private final PartType type;
    private final RawRow first;
    private final Places places;
    private final Consumer<Problem> problems;
    private final Map<String, Field<?>> known;
    private final List<String> names;
    private final Map<Field<?>, Integer> positions = new LinkedHashMap<>();
    private final Set<Field<?>> misspelt = new HashSet<>();

    HeaderReading(PartType type, RawRow first, Places places, Consumer<Problem> problems) {
        this.type = type;
        this.first = first;
        this.places = places;
        this.problems = problems;
        this.known = Header.byName(type);
        this.names = first.cells().stream().map(Names::normal).toList();
    }

    Header header() {
        for (int at = 0; at < names.size(); at++) {
            Field<?> column = known.get(names.get(at));
            if (column != null && positions.putIfAbsent(column, at) != null) {
                repeated(at, positions.get(column) + 1);
            }
        }
        Header header = new Header(type, places, first, names, positions);
        Map<String, Field<?>> absent = absent(header);
        for (int at = 0; at < names.size(); at++) {
            if (names.get(at).isEmpty()) {
                nameless(at);
            } else if (!known.containsKey(names.get(at))) {
                unknown(at, absent);
            }
        }
        for (Field<?> column : type.columns()) {
            if (column.isRequiredInTables() && !positions.containsKey(column) && !misspelt.contains(column)) {
                missing(column);
            }
        }
        return header;
    }

    /** The names of the columns that are not there, in the language of the header if it has one. */
    private Map<String, Field<?>> absent(Header header) {
        Map<String, Field<?>> absent = new LinkedHashMap<>(known);
        absent.values().removeAll(positions.keySet());
        header.language()
                .ifPresent(language -> absent.entrySet()
                        .removeIf(each -> !each.getKey()
                                .equals(Names.normal(each.getValue().name(language)))));
        return absent;
    }

    /** The name that is misspelt; with something after it, it is a column of the user's own, unless it must be there. */
    private static Optional<String> meant(String name, Map<String, Field<?>> absent) {
        List<String> candidates = absent.entrySet().stream()
                .filter(each -> each.getValue().isRequiredInTables() || !name.startsWith(each.getKey()))
                .map(Map.Entry::getKey)
                .toList();
        return new Misspelling(name).of(candidates);
    }

    private Place place(int at) {
        return places.cell(first.number(), at);
    }

    private String written(int at) {
        return Blank.trimmed(first.cells().get(at));
    }

    private void repeated(int at, int before) {
        String name = Printable.brief(written(at));
        problems.accept(Problem.error(
                "repeated-column",
                place(at).inField(written(at)),
                "The column \"" + name + "\" is there already, as number " + before,
                "Kolonnen »" + name + "« er der allerede som nr. " + before));
    }

    private void nameless(int at) {
        problems.accept(Problem.warning(
                "empty-column",
                place(at),
                "The column has no name; nothing in it is read",
                "Kolonnen har intet navn; intet i den bliver læst"));
    }

    private void unknown(int at, Map<String, Field<?>> absent) {
        String name = Printable.brief(written(at));
        Optional<String> meant = meant(names.get(at), absent);
        if (meant.isPresent()) {
            Field<?> column = Objects.requireNonNull(absent.get(meant.get()));
            misspelt.add(column);
            String right = Names.normal(column.danish()).equals(meant.get()) ? column.danish() : column.english();
            problems.accept(Problem.error(
                    "misspelt-column",
                    place(at).inField(written(at)),
                    "The column \"" + name + "\" is not known; did you mean \"" + right + "\"?",
                    "Kolonnen »" + name + "« kendes ikke; mente du »" + right + "«?"));
        } else {
            problems.accept(Problem.warning(
                    "unknown-column",
                    place(at).inField(written(at)),
                    "The column \"" + name + "\" is not known; nothing in it is read",
                    "Kolonnen »" + name + "« kendes ikke; intet i den bliver læst"));
        }
    }

    private void missing(Field<?> column) {
        problems.accept(Problem.error(
                "missing-column",
                place(0),
                "The column \"" + column.english() + "\" (in Danish \"" + column.danish() + "\") is missing",
                "Kolonnen »" + column.danish() + "« (på engelsk »" + column.english() + "«) mangler"));
    }
}
