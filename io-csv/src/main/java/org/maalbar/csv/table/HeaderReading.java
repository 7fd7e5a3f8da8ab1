package org.maalbar.csv.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.maalbar.base.field.Field;
import org.maalbar.base.part.PartType;
import org.maalbar.csv.cell.Blank;
import org.maalbar.csv.cell.Misspelling;
import org.maalbar.csv.cell.Names;
import org.maalbar.problem.Place;
import org.maalbar.problem.Printable;
import org.maalbar.problem.Problem;
import org.maalbar.text.Texts;

/**
 * Finds the columns of a table in its header; reports what is unknown, misspelt, repeated or missing. A misspelt one is read as
 * that which is probably meant, so that what is wrong in it is reported, too.
 */
public final class HeaderReading {
    /** What says nothing more than the name before it. */
    private static final Pattern ADDITION = Pattern.compile(" ?(?:[:*]| (?:d|pr)\\.| den| dato| \\(.*\\))$");

    private final PartType type;
    private final RawRow first;
    private final Places places;
    private final Consumer<Problem> problems;
    private final Map<String, Field<?>> known;
    private final List<String> names;
    private final Map<Field<?>, Integer> positions = new LinkedHashMap<>();

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
            if (column != null) {
                find(column, at);
            }
        }
        Map<String, Field<?>> absent = absent(new Header(type, places, first, names, positions));
        for (int at = 0; at < names.size(); at++) {
            if (names.get(at).isEmpty()) {
                nameless(at);
            } else if (!known.containsKey(names.get(at))) {
                unknown(at, absent);
            }
        }
        for (Field<?> column : type.columns()) {
            if (column.isRequiredInTables() && !positions.containsKey(column)) {
                missing(column);
            }
        }
        return new Header(type, places, first, names, positions);
    }

    /** The first of several columns of a name is read. */
    private void find(Field<?> column, int at) {
        Integer before = positions.putIfAbsent(column, at);
        if (before != null) {
            repeated(at, before);
        }
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

    /**
     * The name that is misspelt, or has another ending; with something else after it, it is a column of the user's own, unless
     * it must be there.
     */
    private static Optional<String> meant(String name, Map<String, Field<?>> absent) {
        List<String> candidates = absent.entrySet().stream()
                .filter(each -> each.getValue().isRequiredInTables() || !name.startsWith(each.getKey()))
                .map(Map.Entry::getKey)
                .toList();
        String plain = ADDITION.matcher(name).replaceFirst("");
        return absent.containsKey(plain)
                ? Optional.of(plain)
                : MeantColumn.inflected(plain, absent.keySet()).or(() -> new Misspelling(name).of(candidates));
    }

    private Place place(int at) {
        return places.cell(first.number(), at);
    }

    private String written(int at) {
        return Blank.trimmed(first.cells().get(at));
    }

    private void repeated(int at, int before) {
        String name = Printable.brief(written(at));
        boolean looksTheSame = names.get(at).equals(names.get(before)) && !isWrittenAlike(at, before);
        problems.accept(Problem.error(
                "repeated-column",
                place(at).inField(written(at)),
                "The column \"" + name + "\" is there already, as number " + (before + 1)
                        + (looksTheSame ? "; the two names differ only in their spaces" : "")
                        + ": delete one of them, or rename it",
                "Kolonnen »" + name + "« er der allerede som nr. " + (before + 1)
                        + (looksTheSame ? "; de to navne har kun forskellige mellemrum" : "")
                        + ": slet den ene, eller giv den et andet navn"));
    }

    private boolean isWrittenAlike(int at, int other) {
        return written(at).equalsIgnoreCase(written(other));
    }

    private void nameless(int at) {
        problems.accept(Problem.warning(
                "empty-column",
                place(at),
                "The column has no name; nothing in it is read",
                "Kolonnen har intet navn; intet i den bliver læst"));
    }

    private void unknown(int at, Map<String, Field<?>> absent) {
        String visible = Names.normal(Names.visible(written(at)));
        Optional<String> meant = known.containsKey(visible) ? Optional.of(visible) : meant(names.get(at), absent);
        if (meant.isPresent()) {
            Field<?> column = Objects.requireNonNull(known.get(meant.get()));
            misspelt(at, Names.normal(column.danish()).equals(meant.get()) ? column.danish() : column.english());
            // What else is wrong with it can only be found by reading it so.
            positions.putIfAbsent(column, at);
        } else {
            String name = Printable.brief(written(at));
            Optional<String> other =
                    MeantColumn.synonym(names.get(at)).map(absent::get).map(Field::danish);
            problems.accept(Problem.warning(
                    "unknown-column",
                    place(at).inField(written(at)),
                    "The column \"" + name + "\" is not known; nothing in it is read"
                            + other.map(it -> ". If it is for what belongs in \"" + it + "\", call it so")
                                    .orElse(""),
                    "Kolonnen »" + name + "« kendes ikke; intet i den bliver læst"
                            + other.map(it -> ". Hører det hjemme i »" + it + "«, så kald den det")
                                    .orElse("")));
        }
    }

    private void misspelt(int at, String right) {
        String name = Printable.brief(written(at));
        OptionalInt invisible = Names.invisible(written(at));
        String code = invisible.isPresent() ? Texts.codePoint(invisible.getAsInt()) : "";
        problems.accept(Problem.error(
                "misspelt-column",
                place(at).inField(written(at)),
                "The column \"" + name + "\" is not known; did you mean \"" + right + "\"?"
                        + (code.isEmpty() ? "" : " It contains the invisible character " + code),
                "Kolonnen »" + name + "« kendes ikke; mente du »" + right + "«?"
                        + (code.isEmpty() ? "" : " Den indeholder det usynlige tegn " + code)));
    }

    private void missing(Field<?> column) {
        problems.accept(Problem.error(
                "missing-column",
                place(0),
                "The column \"" + column.english() + "\" (in Danish \"" + column.danish() + "\") is missing",
                "Kolonnen »" + column.danish() + "« (på engelsk »" + column.english() + "«) mangler"));
    }
}
