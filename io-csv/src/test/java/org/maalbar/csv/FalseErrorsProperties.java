package org.maalbar.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.maalbar.csv.cell.Notation;
import org.maalbar.csv.sheet.SheetReader;
import org.maalbar.csv.sheet.column.SheetColumns;
import org.maalbar.csv.sheet.write.SheetWriter;
import org.maalbar.csv.table.RowsInMemory;
import org.maalbar.csv.table.TableReading;
import org.maalbar.problem.Place;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Programme;

/** What is wrong in one place of a sheet makes nothing wrong in another, so that everything can be reported at once. */
class FalseErrorsProperties {
    /** No cell of any column may contain it. */
    private static final String UNREADABLE = "\u0007";

    private static List<List<String>> rows(Programme programme) {
        List<List<String>> rows = new ArrayList<>();
        new SheetWriter(programme).rows(Notation.DANISH).forEach(row -> rows.add(new ArrayList<>(row)));
        return rows;
    }

    private static List<Problem> errors(List<List<String>> rows) throws IOException {
        RowsInMemory source = new RowsInMemory("ark", rows);
        TableReading table = new TableReading(SheetColumns.TYPE, source);
        table.read(source);
        return SheetReader.programme(table, "ark").problems().stream()
                .filter(Problem::isError)
                .toList();
    }

    @Property
    void cellsThatCannotBeReadAreTheOnlyErrors(
            @ForAll Programme programme, @ForAll Random random, @ForAll @IntRange(min = 1, max = 4) int most)
            throws IOException {
        List<List<String>> rows = rows(programme);
        Assume.that(rows.size() > 1);
        Set<String> expected = new TreeSet<>();
        RowsInMemory places = new RowsInMemory("ark", rows);
        for (int i = 0; i < most; i++) {
            int at = 1 + random.nextInt(rows.size() - 1);
            List<String> row = rows.get(at);
            int cell = random.nextInt(row.size());
            if (!row.get(cell).isEmpty() && !row.get(cell).contains(UNREADABLE)) {
                row.set(cell, row.get(cell) + UNREADABLE);
                Place place = places.cell(at + 3, cell)
                        .inRecord(at)
                        .inField(rows.get(0).get(cell));
                expected.add(place.toString());
            }
        }

        assertThat(errors(rows).stream()
                        .map(Problem::place)
                        .map(Place::toString)
                        .toList())
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Property(tries = 200)
    void aTitleAndAMisspeltNameAreTheOnlyErrors(@ForAll Programme programme, @ForAll Random random) throws IOException {
        List<List<String>> rows = rows(programme);
        List<String> names = rows.get(0);
        int wrong = random.nextInt(names.size());
        names.set(wrong, names.get(wrong) + "\u00AD");
        Assume.that(names.size() > 4);
        rows.add(0, List.of("Handleplan 2018"));

        assertThat(errors(rows)).extracting(Problem::code).containsExactly("no-header", "misspelt-column");
    }
}
