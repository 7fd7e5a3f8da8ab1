package org.maalbar.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.maalbar.assessment.GoalAssessment;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Programme;
import org.maalbar.rule.Status;

/** Whichever cell of its tables is spoilt: an initiative that is kept is as it was, and stands as it stood. */
class LenientTablesProperties {
    @Property(tries = 500)
    void whatIsKeptWithoutTheRestIsAndStandsAsWithIt(
            @ForAll ProgrammeAssessment assessment,
            @ForAll @IntRange(max = 1 << 20) int at,
            @ForAll("spoilt") String spoilt)
            throws IOException {
        Programme programme = assessment.programme();
        Assume.that(assessment.goals().stream()
                .allMatch(each -> RuleColumns.canHold(each.goal().rule())));

        Imported<Programme> read = readSpoilt(Tables.of(programme, Dialect.RFC_4180), at, spoilt);

        if (read.hasErrors()) {
            read.value().ifPresent(kept -> {
                ProgrammeAssessment without = assessment.whatIf(same -> kept);
                for (Initiative initiative : kept.initiatives()) {
                    assertThat(programme.initiatives()).contains(initiative);
                    assertThat(statuses(without, initiative)).isEqualTo(statuses(assessment, initiative));
                }
            });
        }
    }

    private static List<Status> statuses(ProgrammeAssessment assessment, Initiative initiative) {
        return assessment.initiatives().stream()
                .filter(each -> each.number().equals(initiative.number()))
                .flatMap(each -> each.goals().stream())
                .map(GoalAssessment::status)
                .toList();
    }

    private static Imported<Programme> readSpoilt(Map<Table, String> tables, int at, String spoilt) throws IOException {
        List<String> cells = new ArrayList<>();
        for (String table : tables.values()) {
            rows(table).forEach(cells::addAll);
        }
        int left = at % cells.size();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ZipOutputStream zip = new ZipOutputStream(bytes);
        for (Map.Entry<Table, String> table : tables.entrySet()) {
            StringBuilder text =
                    new StringBuilder(table.getValue().lines().findFirst().orElseThrow());
            for (List<String> row : rows(table.getValue())) {
                List<String> written = new ArrayList<>();
                for (String cell : row) {
                    written.add(left-- == 0 ? spoilt : "\"" + cell.replace("\"", "\"\"") + "\"");
                }
                text.append("\n").append(String.join(",", written));
            }
            zip.putNextEntry(new ZipEntry(TableFiles.file(table.getKey())));
            zip.write(text.toString().getBytes(StandardCharsets.UTF_8));
        }
        zip.finish();
        return ProgrammeTables.readZip(
                new ByteArrayInputStream(bytes.toByteArray()),
                "",
                CsvSettings.standard().dialect(Dialect.RFC_4180).lenient());
    }

    private static List<List<String>> rows(String table) throws IOException {
        Records records = new Records(new StringReader(table), ',');
        List<List<String>> rows = new ArrayList<>();
        for (Records.Raw raw = records.next(); raw != null; raw = records.next()) {
            rows.add(raw.cells());
        }
        return rows.subList(1, rows.size());
    }

    /** Nothing, what cannot be read, what is not there, what ends the row, what ends the table. */
    @Provide
    Arbitrary<String> spoilt() {
        return Arbitraries.of("", "\u0007", "nobody", "\n", "\"");
    }
}
