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
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
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
        check(ProgrammeSheet.format(programme, Dialect.DANISH_EXCEL), which);
    }

    @Property(tries = 300)
    void whatIsLeftOfInitiativesThatShareLittleIsAssessedAsInTheWhole(
            @ForAll("initiatives") List<String> rows, @ForAll @IntRange(max = 10_000) int which) throws IOException {
        check(String.join("\r\n", rows) + "\r\n", which);
    }

    @Provide
    Arbitrary<List<String>> initiatives() {
        return Combinators.combine(
                        Arbitraries.of("mindst 5;i%d;", "højst 5;i%d;", "50 pct.;i%d;w", "mindst 5;;", "80 pct.;p%d;"),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 9).list().ofMaxSize(3))
                .as(LenientSheetProperties::initiative)
                .list()
                .ofMinSize(2)
                .ofMaxSize(5)
                .map(LenientSheetProperties::sheet);
    }

    /** The rows of an initiative, in which {@code #} is to be its number. */
    private static List<String> initiative(String asked, int indicator, List<Integer> figures) {
        String what = String.format(Locale.ROOT, asked, indicator);
        String of = what.split(";", -1)[1];
        List<String> rows = new ArrayList<>();
        rows.add("#;Indsats;#.1;Mål;" + what + ";" + (of.startsWith("p") ? "" : "kumulativ") + ";31-08-2018;;");
        for (int i = 0; i < figures.size(); i++) {
            String seen = figures.get(i) + ";1" + i + "-0#-2018";
            rows.add(of.isEmpty() ? ";;#.1;;;;;;;" + seen : ";;;;;" + of + ";;;;" + seen);
        }
        return rows;
    }

    private static List<String> sheet(List<List<String>> initiatives) {
        List<String> rows = new ArrayList<>();
        rows.add("Indsats nr.;Indsats;Mål nr.;Mål;Måltal;Indikator;Ud af;Udvikling;Frist;Opnået;Opgjort");
        for (int i = 0; i < initiatives.size(); i++) {
            String number = String.valueOf(i + 1);
            initiatives.get(i).forEach(row -> rows.add(row.replace("#", number)));
        }
        return rows;
    }

    /** Checks that a sheet with a spoilt cell has only goals left that stand as in the whole. */
    private static void check(String sheet, int which) throws IOException {
        Map<String, Status> whole = statuses(read(sheet).orElseThrow());

        Imported<Programme> read = read(spoilt(sheet, which));
        Map<String, Status> left =
                read.value().map(LenientSheetProperties::statuses).orElse(Map.of());

        assertThat(read.hasErrors()).isTrue();
        assertThat(whole).containsAllEntriesOf(left);
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
