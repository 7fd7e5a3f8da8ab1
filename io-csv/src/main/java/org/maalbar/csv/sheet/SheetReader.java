package org.maalbar.csv.sheet;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.maalbar.base.part.CompositionRecipe;
import org.maalbar.base.part.Draft;
import org.maalbar.base.part.ProgrammeRecipe;
import org.maalbar.csv.sheet.check.AlteredIds;
import org.maalbar.csv.sheet.check.StatusDay;
import org.maalbar.csv.sheet.check.StrayRows;
import org.maalbar.csv.sheet.check.UnlikelyDays;
import org.maalbar.csv.sheet.column.SheetColumns;
import org.maalbar.csv.sheet.column.SheetFields;
import org.maalbar.csv.table.Assembly;
import org.maalbar.csv.table.Questions;
import org.maalbar.csv.table.Row;
import org.maalbar.csv.table.TableReading;
import org.maalbar.problem.Loaded;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Programme;
import org.maalbar.text.Texts;

/**
 * Reads a programme from the rows of a sheet: first what there is (initiatives, goals and what they ask for, indicators), then what
 * is said of it.
 */
public final class SheetReader {
    private final SheetProgramme sheet = new SheetProgramme();
    private final TableReading table;
    private final PossiblyLost unread;
    private final IndicatorOfRow indicatorOfRow;

    private SheetReader(TableReading table) {
        this.table = table;
        List<Row> rows = new StrayRows(table).without(table.allRows());
        rows.forEach(sheet::note);
        InitiativeOfRow initiatives = new InitiativeOfRow(rows);
        RowSubjects subjects = new RowSubjects(rows, sheet, initiatives);
        AlteredIds ids = new AlteredIds(table);
        rows.forEach(ids::look);
        new UnlikelyDays(table, rows).look(sheet.span());
        new StatusDay(table, rows).fill(sheet.statusDay());
        unread = new PossiblyLost(table.isWhole());
        rows.forEach(row -> unread.add(row, initiatives.number(row), subjects.isTargetLost(row)));
        new IncompleteParts(table, sheet, initiatives, unread).report();
        indicatorOfRow = new IndicatorOfRow(subjects, unread);
        describeIndicators(rows, subjects);
        askOfGoals(rows, subjects);
        new GrowthComparisons(sheet, unread).settle();
        readWhatIsSaid(rows, subjects);
        SheetRepetitions.settle(sheet);
    }

    private void describeIndicators(List<Row> rows, RowSubjects subjects) {
        SheetIndicators indicators = sheet.indicators();
        IndicatorCells cells = new IndicatorCells(sheet, subjects, indicatorOfRow);
        rows.forEach(cells::note);
        rows.forEach(row -> subjects.indicator(row).ifPresent(id -> indicators.checkTarget(row, id)));
        rows.forEach(cells::noteLost);
        if (!table.isWhole()) {
            indicators.doubtAll();
        }
    }

    private void askOfGoals(List<Row> rows, RowSubjects subjects) {
        GoalWords words = new GoalWords(table);
        sheet.forEachGoal((id, goal) -> words.check(goal, !unread.mayBeOfGoal(id, SheetColumns.TARGET)));
        rows.stream()
                .filter(words::isUnclear)
                .forEach(row -> subjects.indicator(row).ifPresent(sheet.indicators()::doubt));
    }

    private void readWhatIsSaid(List<Row> rows, RowSubjects subjects) {
        SheetObservations observations = new SheetObservations(sheet, indicatorOfRow);
        SheetActivities activities = new SheetActivities(sheet.indicators(), indicatorOfRow, unread);
        SheetClaims claims = new SheetClaims(table, unread);
        rows.forEach(row -> {
            Optional<SheetInitiative> initiative = subjects.initiative(row);
            observations.read(row);
            activities.read(row, initiative);
            row.get(SheetColumns.NOTE).ifPresent(sheet.notes()::add);
            Questions.note(row).ifPresent(sheet.notes()::add);
            initiative.ifPresent(it -> {
                SheetFunding.read(row, it);
                claims.read(row, it);
            });
        });
    }

    /**
     * The programme of a sheet, unless anything is an error.
     *
     * @param table a sheet that has been read
     * @param title the title where the sheet has none
     */
    public static Loaded<Programme> programme(TableReading table, String title) {
        if (!table.isUsable()) {
            return Loaded.failed(table.problems());
        }
        if (table.read() == table.blank()) {
            table.tell(Problem.warning(
                    "no-rows",
                    table.places().table(),
                    "Nothing stands below the names of the columns",
                    "Der står intet under kolonnernes navne"));
        }
        SheetReader reader = new SheetReader(table);
        Loaded<Programme> loaded = new Assembly(List.of(table), List.of()).of(() -> reader.draft(title));
        Programme programme = loaded.value().orElse(null);
        if (programme == null) {
            return loaded;
        }
        SheetAssumptions.warn(table, reader.sheet, reader.indicatorOfRow, programme);
        return Loaded.of(programme, table.problems());
    }

    /** What a programme without a title is called: the name of its file without the ending. */
    public static String title(String file) {
        int end = file.lastIndexOf('.');
        try {
            return Texts.text(end < 0 ? file : file.substring(0, end));
        } catch (IllegalArgumentException e) {
            return "Program";
        }
    }

    /** Drafts the programme of the rows that are right so far; rejects those that it finds wrong. */
    private Draft draft(String title) {
        SheetPart root = sheet.part(title, unread);
        Draft draft = ProgrammeRecipe.read(root, CompositionRecipe.OF_CONDITIONS);
        table.refuseFaulty();
        // It has been reported with the names of the columns.
        draft.expect("no-due-day");
        if (!table.isComplete()) {
            draft.expect("unused-indicator");
        }
        if (!sheet.indicators().areAllThere()) {
            draft.expect("unknown-indicator");
        }
        List.of(ProgrammeRecipe.SPAN, ProgrammeRecipe.APPROXIMATION).forEach(field -> {
            if (unread.isOfAny(Objects.requireNonNull(SheetFields.PROGRAMME.get(field)))) {
                root.setFaulty(field);
            }
        });
        return draft;
    }
}
