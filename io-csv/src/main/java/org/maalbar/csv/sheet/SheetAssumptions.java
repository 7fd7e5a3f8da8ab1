package org.maalbar.csv.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.maalbar.csv.assumption.AssumptionWarnings;
import org.maalbar.csv.assumption.Excerpt;
import org.maalbar.csv.assumption.Excerpts;
import org.maalbar.csv.sheet.column.SheetColumns;
import org.maalbar.csv.table.Row;
import org.maalbar.csv.table.TableReading;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.rule.Measure;

/**
 * Finds what a sheet leaves open and a status depends on: each goal is assessed as it was read, and as it would be with other words
 * in the cells that are empty. Where that is another status, a warning says how it was read.
 */
final class SheetAssumptions {
    private SheetAssumptions() {}

    /**
     * Warns of what was assumed.
     *
     * @param table a sheet without errors
     * @param sheet what its rows say
     * @param programme the programme that was made of them
     */
    static void warn(TableReading table, SheetProgramme sheet, IndicatorOfRow indicatorOfRow, Programme programme) {
        AssumptionWarnings warnings = new AssumptionWarnings();
        IndicatorAssumptions ofIndicators = new IndicatorAssumptions(
                sheet.indicators(), warnings, totals(sheet, programme.observations()), expected(table, indicatorOfRow));
        TargetAssumptions ofTargets = new TargetAssumptions(sheet, warnings);
        Excerpts excerpts = new Excerpts(programme);
        programme.initiatives().stream()
                .map(Initiative::goals)
                .flatMap(List::stream)
                .filter(goal -> goal.rule().isPresent())
                .map(excerpts::of)
                .forEach(goal -> {
                    indicators(goal).forEach(id -> ofIndicators.look(id, goal));
                    ofTargets.look(goal);
                });
        FigureAssumptions ofFigures = new FigureAssumptions(sheet, indicatorOfRow, programme, warnings);
        table.rows().forEach(ofFigures::look);
        ofFigures.lookForContradictions(table);
        ofTargets.lookForDueDays(programme);
        warnings.report(table);
    }

    private static List<String> indicators(Excerpt goal) {
        return goal.goal().rule().orElseThrow().measures().stream()
                .map(Measure::indicator)
                .distinct()
                .toList();
    }

    /** The totals of which no row says that they are totals. */
    private static Map<Observation, Row> totals(SheetProgramme sheet, List<Observation> observations) {
        Map<Observation, Row> totals = new HashMap<>();
        for (int each = 0; each < observations.size(); each++) {
            Row row = sheet.observations().get(each).row();
            if (!row.has(SheetColumns.SEEN_AS)) {
                totals.put(observations.get(each), row);
            }
        }
        return totals;
    }

    /** By indicator, a row with an expected figure that does not say how it is meant. */
    private static Map<String, Row> expected(TableReading table, IndicatorOfRow indicatorOfRow) {
        Map<String, Row> expected = new HashMap<>();
        table.rows().stream()
                .filter(row -> row.has(SheetColumns.EXPECTED) && !row.has(SheetColumns.EXPECTED_AS))
                .forEach(row -> {
                    String id = indicatorOfRow.known(row);
                    if (id != null) {
                        expected.putIfAbsent(id, row);
                    }
                });
        return expected;
    }
}
