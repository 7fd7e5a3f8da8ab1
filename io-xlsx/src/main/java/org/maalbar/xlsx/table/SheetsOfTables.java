package org.maalbar.xlsx.table;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maalbar.base.part.PartType;
import org.maalbar.base.part.ProgrammeRecipe;
import org.maalbar.csv.cell.Names;
import org.maalbar.csv.sheet.column.SheetColumns;
import org.maalbar.csv.table.TableReading;
import org.maalbar.csv.tables.AssessmentRows;
import org.maalbar.csv.tables.FoundTables;
import org.maalbar.problem.Printable;
import org.maalbar.problem.Problem;
import org.maalbar.text.Language;
import org.maalbar.xlsx.part.Sheet;

/** The tables of a programme in a workbook, each in a sheet that is called as it is, in English or Danish. */
final class SheetsOfTables {
    private static final int SEVERAL = 2;

    private final SheetLooks looks;

    SheetsOfTables(SheetLooks looks) {
        this.looks = looks;
    }

    /** Whether they are there: the one of the programme itself, or several others and no flat sheet. */
    boolean areThere() throws IOException {
        int tables = 0;
        boolean isFlat = false;
        for (Sheet sheet : looks.workbook().sheets()) {
            Optional<PartType> type = type(sheet);
            int flat = looks.at(sheet, SheetColumns.TYPE).names();
            boolean isTable = type.isPresent() && looks.at(sheet, type.get()).names() > flat;
            if (isTable && type.get().equals(ProgrammeRecipe.TYPE)) {
                return true;
            }
            tables += isTable ? 1 : 0;
            isFlat |= !isTable && flat >= SEVERAL;
        }
        return tables >= SEVERAL && !isFlat;
    }

    /** Reads them. What is the same in both languages is in the one of the programme's table. */
    Map<PartType, TableReading> tables(WorkbookReader reader, SheetPlaces places, Language usual) throws IOException {
        Language language = language();
        FoundTables found = new FoundTables(type -> names(type, language == null ? usual : language), places::inSheet);
        for (Sheet sheet : looks.workbook().sheets()) {
            Optional<PartType> type = type(sheet);
            if (type.isEmpty()) {
                addOther(sheet, found, places);
            } else if (found.has(type.get())) {
                found.addAgain(sheet.name());
            } else {
                SheetLook look = looks.at(sheet, type.get());
                Language ofSheet = look.language();
                found.add(reader.oneOfSeveral(look, type.get(), ofSheet == null ? language : ofSheet));
            }
        }
        return found.tables();
    }

    private @Nullable Language language() throws IOException {
        for (Sheet sheet : looks.workbook().sheets()) {
            if (type(sheet).equals(Optional.of(ProgrammeRecipe.TYPE))) {
                return looks.at(sheet, ProgrammeRecipe.TYPE).language();
            }
        }
        return null;
    }

    /** A flat sheet beside the tables could say something else than they do. */
    private void addOther(Sheet sheet, FoundTables found, SheetPlaces places) throws IOException {
        SheetLook look = looks.at(sheet, SheetColumns.TYPE);
        if (look.names() >= SEVERAL && !isAssessment(sheet, look.names())) {
            String shown = Printable.brief(sheet.name());
            found.add(Problem.error(
                    "several-sheets",
                    places.inSheet(sheet.name()).table(),
                    "The workbook has the tables of a programme and a flat sheet, \"" + shown
                            + "\"; say that it is to be read, by its name, or delete it",
                    "Projektmappen har både et programs tabeller og et samlet ark, »" + shown
                            + "«; angiv navnet, hvis det skal læses, eller slet det"));
        } else if (!look.isEmpty()) {
            found.addUnknown(sheet.name());
        }
    }

    /** Whether it is what was found of a programme, which also has columns of a flat sheet. */
    private boolean isAssessment(Sheet sheet, int flat) throws IOException {
        PartType type = AssessmentRows.TYPE;
        return isCalled(sheet, type) && looks.at(sheet, type).names() > flat;
    }

    private static Optional<PartType> type(Sheet sheet) {
        return ProgrammeRecipe.TABLES.stream()
                .filter(type -> isCalled(sheet, type))
                .findFirst();
    }

    private static boolean isCalled(Sheet sheet, PartType type) {
        String name = Names.normal(sheet.name());
        return name.equals(Names.normal(type.english())) || name.equals(Names.normal(type.danish()));
    }

    private static List<String> names(PartType type, Language first) {
        return first == Language.DANISH
                ? List.of(type.danish(), type.english())
                : List.of(type.english(), type.danish());
    }
}
