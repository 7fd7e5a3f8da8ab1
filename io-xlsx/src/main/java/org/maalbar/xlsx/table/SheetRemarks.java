package org.maalbar.xlsx.table;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maalbar.csv.sheet.column.SheetColumns;
import org.maalbar.csv.table.TableReading;
import org.maalbar.problem.Printable;
import org.maalbar.problem.Problem;
import org.maalbar.problem.Severity;
import org.maalbar.xlsx.part.CellPlace;
import org.maalbar.xlsx.part.CellXml;
import org.maalbar.xlsx.part.Merged;
import org.maalbar.xlsx.part.RowXml;
import org.maalbar.xlsx.part.Sheet;
import org.maalbar.xlsx.part.SheetXml;

/** Says what a reader of the table would not see of the sheet, or a reader of the sheet not of the table. */
final class SheetRemarks {
    private static final int MOST_NAMED = 10;

    private final SheetLook look;
    private final SheetXml xml;
    private final SheetPlaces places;
    private final List<Integer> hiddenRows = new ArrayList<>();
    private final TreeSet<Integer> hiddenColumns = new TreeSet<>();
    private long hidden;

    SheetRemarks(SheetLook look, SheetXml xml, SheetPlaces places) {
        this.look = look;
        this.xml = xml;
        this.places = places;
    }

    /** Takes note of a row with something in it. */
    void see(RowXml row) {
        if (row.number() == look.header()) {
            row.cells().stream()
                    .filter(cell -> cell.value() != null && xml.isHidden(cell.column()))
                    .map(CellXml::column)
                    .forEach(hiddenColumns::add);
        }
        if (row.isHidden() && row.number() > look.header()) {
            hidden++;
            if (hiddenRows.size() <= MOST_NAMED) {
                hiddenRows.add(row.number());
            }
        }
    }

    /** Reports all of it, once the sheet was read. */
    void report(TableReading table, List<CellPlace> notes, List<SheetLook> filled) {
        reportHidden(table);
        xml.merged().stream()
                .filter(merged ->
                        merged.last().row() > look.header() && !merged.first().equals(merged.last()))
                .limit(MOST_NAMED * MOST_NAMED)
                .forEach(merged -> table.tell(merged(merged)));
        reportNotes(table, notes);
        reportSheets(table, filled);
    }

    private void reportHidden(TableReading table) {
        if (hidden > 0) {
            String rows = listed(hiddenRows, String::valueOf);
            table.tell(Problem.warning(
                    "hidden-rows",
                    places.table(),
                    hidden + (hidden == 1 ? " hidden row was" : " hidden rows were") + " read, too: row " + rows
                            + "; delete what is not meant",
                    hidden + (hidden == 1 ? " skjult række" : " skjulte rækker") + " er også læst: række " + rows
                            + "; slet det, der ikke er ment"));
        }
        if (!hiddenColumns.isEmpty()) {
            String columns = listed(
                    List.copyOf(hiddenColumns),
                    column -> new CellPlace(1, column).toString().replace("1", ""));
            table.tell(Problem.warning(
                    "hidden-columns",
                    places.table(),
                    "Hidden columns were read, too: " + columns + "; delete what is not meant",
                    "Skjulte kolonner er også læst: " + columns + "; slet det, der ikke er ment"));
        }
    }

    private Problem merged(Merged merged) {
        return Problem.warning(
                "merged-cells",
                places.cell(merged.first().row(), merged.first().column() - 1),
                "The cells " + merged + " are merged: what is in them was read as if it were in " + merged.first()
                        + " alone. Split them, and write it in each row that it is about",
                "Cellerne " + merged + " er flettet: indholdet er læst, som om det kun stod i " + merged.first()
                        + ". Ophæv fletningen, og skriv det i hver række, det handler om");
    }

    /** Those of the header say what a column is for; those below it say something of the data, but in a draft, what that is from. */
    private void reportNotes(TableReading table, List<CellPlace> notes) {
        if (table.hasColumn(SheetColumns.QUESTION)) {
            return;
        }
        List<CellPlace> below =
                notes.stream().filter(note -> note.row() > look.header()).toList();
        if (!below.isEmpty()) {
            String cells = listed(below, CellPlace::toString);
            table.tell(Problem.warning(
                    "notes",
                    places.cell(below.get(0).row(), below.get(0).column() - 1),
                    "Notes are not read: " + cells + "; what matters belongs in a cell",
                    "Noter læses ikke: " + cells + "; hvad der betyder noget, skal stå i en celle"));
        }
    }

    private void reportSheets(TableReading table, List<SheetLook> filled) {
        List<Sheet> others = filled.stream()
                .map(SheetLook::sheet)
                .filter(sheet -> !sheet.equals(look.sheet()))
                .toList();
        List<Sheet> hiddenSheets = others.stream().filter(Sheet::isHidden).toList();
        List<Sheet> visible = others.stream().filter(sheet -> !sheet.isHidden()).toList();
        if (look.sheet().isHidden()) {
            table.tell(Problem.warning(
                    "hidden-sheet",
                    places.table(),
                    "The sheet is hidden, and was read all the same, as no other has the columns",
                    "Arket er skjult og er læst alligevel, da intet andet har kolonnerne"));
        }
        if (!hiddenSheets.isEmpty()) {
            tell(table, Severity.WARNING, "hidden-sheets", hiddenSheets, "Hidden sheets", "Skjulte ark");
        }
        if (!visible.isEmpty()) {
            tell(table, Severity.INFORMATION, "other-sheets", visible, "Other sheets", "Andre ark");
        }
    }

    private void tell(
            TableReading table, Severity severity, String code, List<Sheet> sheets, String english, String danish) {
        String inEnglish = listed(sheets, sheet -> "\"" + Printable.brief(sheet.name()) + "\"");
        String inDanish = listed(sheets, sheet -> "»" + Printable.brief(sheet.name()) + "«");
        table.tell(new Problem(
                severity,
                code,
                places.table(),
                english + " are not read: " + inEnglish + " (" + sheets.size() + ")",
                danish + " læses ikke: " + inDanish + " (" + sheets.size() + ")"));
    }

    private static <T> String listed(List<T> all, Function<T, String> name) {
        String first = all.stream().limit(MOST_NAMED).map(name).collect(Collectors.joining(", "));
        return all.size() > MOST_NAMED ? first + ", ..." : first;
    }
}
