package org.maalbar.csv.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.maalbar.base.part.PartType;
import org.maalbar.base.part.ProgrammeRecipe;
import org.maalbar.csv.cell.Misspelling;
import org.maalbar.csv.table.Places;
import org.maalbar.csv.table.TableReading;
import org.maalbar.problem.Printable;
import org.maalbar.problem.Problem;

/** The tables of a programme, as far as they were found: what is missing, twice there or called by another name is reported. */
public final class FoundTables {
    private final Function<PartType, List<String>> names;
    private final Function<String, Places> places;
    private final Map<PartType, TableReading> found = new LinkedHashMap<>();
    private final List<String> unknown = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /**
     * None so far.
     *
     * @param names what a table may be called, the usual name first
     * @param places the places in a table of a name
     */
    public FoundTables(Function<PartType, List<String>> names, Function<String, Places> places) {
        this.names = names;
        this.places = places;
    }

    /** Adds a table that was read. */
    public void add(TableReading table) {
        found.put(table.type(), table);
    }

    /** Whether a table was found. */
    public boolean has(PartType type) {
        return found.containsKey(type);
    }

    /** Reports a table that was found, and had been found before. */
    public void addAgain(String name) {
        problems.add(Problem.error(
                "repeated-table", places.apply(name).table(), "The table is there twice", "Tabellen er der to gange"));
    }

    /** Takes note of what no table is called. */
    public void addUnknown(String name) {
        unknown.add(name);
    }

    /** Adds what is wrong with all of them. */
    public void add(Problem problem) {
        problems.add(problem);
    }

    /** All tables, in the order of {@link ProgrammeRecipe#TABLES}; those that were not found are empty. */
    public Map<PartType, TableReading> tables() {
        unknown.forEach(name -> problems.add(unknown(name)));
        Map<PartType, TableReading> tables = new LinkedHashMap<>();
        for (PartType type : ProgrammeRecipe.TABLES) {
            TableReading absent = new TableReading(type, places.apply(name(type)));
            tables.put(type, found.getOrDefault(type, absent));
        }
        TableReading first = Objects.requireNonNull(tables.get(ProgrammeRecipe.TYPE));
        if (!has(ProgrammeRecipe.TYPE)) {
            String shown = name(ProgrammeRecipe.TYPE);
            first.judge(Problem.error(
                    "missing-table",
                    first.places().table(),
                    "There is no table \"" + shown + "\"",
                    "Tabellen »" + shown + "« mangler"));
        }
        problems.forEach(first::judge);
        return tables;
    }

    private String name(PartType type) {
        return names.apply(type).get(0);
    }

    /** People may have tables of their own; but one that is called almost as a table that is missing would be missed. */
    private Problem unknown(String name) {
        String shown = Printable.brief(name);
        if (names.apply(AssessmentRows.TYPE).contains(name)) {
            return Problem.warning(
                    "not-read",
                    places.apply(name).table(),
                    "This was found of the programme on a day; it is not read, but found anew",
                    "Dette er fundet ud af programmet på en bestemt dag; det læses ikke, men findes på ny");
        }
        List<String> missing = ProgrammeRecipe.TABLES.stream()
                .filter(type -> !has(type))
                .flatMap(type -> names.apply(type).stream())
                .toList();
        Optional<String> meant = new Misspelling(name.toLowerCase(Locale.ROOT)).of(missing);
        return meant.map(other -> Problem.error(
                        "misspelt-table",
                        places.apply(name).table(),
                        "No table is called \"" + shown + "\"; is it \"" + other + "\"?",
                        "Ingen tabel hedder »" + shown + "«; er det »" + other + "«?"))
                .orElseGet(() -> Problem.warning(
                        "unknown-table",
                        places.apply(name).table(),
                        "No table is called \"" + shown + "\"; nothing in it was read",
                        "Ingen tabel hedder »" + shown + "«; intet i den er læst"));
    }
}
