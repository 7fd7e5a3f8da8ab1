package org.maalbar.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.maalbar.assessment.Assessor;
import org.maalbar.programme.Programme;
import org.maalbar.rule.Status;

class LenientSheetProperties {
    private static final LocalDate DAY = LocalDate.of(2018, 8, 31);

    /** What no column can hold. */
    private static final String SPOILT = "\u0007";

    @Property(tries = 300)
    void whatIsLeftOfASheetIsAssessedAsInTheWhole(
            @ForAll Programme programme, @ForAll @IntRange(max = 10_000) int which) throws IOException {
        String sheet = ProgrammeSheet.format(programme, Dialect.DANISH_EXCEL);
        Map<String, Status> whole = statuses(read(sheet).orElseThrow());

        Imported<Programme> left = read(spoilt(sheet, which));

        assertThat(left.hasErrors()).isTrue();
        assertThat(whole)
                .containsAllEntriesOf(
                        left.value().map(LenientSheetProperties::statuses).orElse(Map.of()));
    }

    private static Map<String, Status> statuses(Programme programme) {
        Map<String, Status> statuses = new HashMap<>();
        Assessor.on(DAY)
                .assess(programme)
                .goals()
                .forEach(each -> statuses.put(each.goal().id().orElseThrow(), each.status()));
        return statuses;
    }

    /** The sheet with one of its filled cells spoilt. */
    private static String spoilt(String sheet, int which) throws IOException {
        Records records = new Records(new StringReader(sheet), ';');
        List<List<String>> rows = new ArrayList<>();
        for (Records.Raw raw = records.next(); raw != null; raw = records.next()) {
            rows.add(new ArrayList<>(raw.cells()));
        }
        List<int[]> filled = new ArrayList<>();
        for (int row = 1; row < rows.size(); row++) {
            for (int cell = 0; cell < rows.get(row).size(); cell++) {
                if (!Blank.is(rows.get(row).get(cell))) {
                    filled.add(new int[] {row, cell});
                }
            }
        }
        int[] place = filled.get(which % filled.size());
        rows.get(place[0]).set(place[1], SPOILT);
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            text.append(String.join(
                            ";",
                            row.stream()
                                    .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                                    .toList()))
                    .append("\r\n");
        }
        return text.toString();
    }

    private static Imported<Programme> read(String sheet) throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(sheet.getBytes(StandardCharsets.UTF_8));
        CsvSettings settings =
                CsvSettings.standard().dialect(Dialect.DANISH_EXCEL).lenient();
        return ProgrammeSheet.read(in, "ark.csv", settings);
    }
}
