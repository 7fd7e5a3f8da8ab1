package org.maalbar.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.ObservationSummary;
import org.maalbar.programme.Programme;
import org.maalbar.quantity.Domain;

/** What is summed up as it is read is what would be read: the same observations, problems and counts. */
class SummariseProperties {
    private static final Programme PROGRAMME = Programme.builder("Programme")
            .indicators(
                    Indicator.cumulative("people", "People").mayOverlap(),
                    Indicator.cumulative("møder", "Meetings"),
                    Indicator.cumulative("hours", "Hours").domain(Domain.AMOUNT),
                    Indicator.fluctuating("share", "Share").domain(Domain.PERCENT))
            .build();
    private static final String HEADER =
            "id;Indikator;I alt;Nye;Periode;counts;Endelig;dimension;category;Kilde;recorded;x";

    @Provide
    Arbitrary<List<List<String>>> tables() {
        return rows().list().ofMaxSize(40).withoutEdgeCases();
    }

    private static Arbitrary<List<String>> rows() {
        Arbitrary<List<String>> usual = row(
                Arbitraries.of("people", "møder", "hours"),
                Arbitraries.just(""),
                Arbitraries.of("0", "7", "12", "007", "999999999999999999"),
                Arbitraries.of("2018", "31-08-2018"),
                "");
        Arbitrary<List<String>> unusual = row(
                Arbitraries.of("people", "møder", "hours", "share", " people ", "People", "nobody", "", "a\u00ADb"),
                Arbitraries.of("", "", "50", "101", "1,5", "mindst 3", " "),
                Arbitraries.of("", "5", "1.250", "12,5", "ca. 45", "under 3", "-3", "x", " 7", "99999999999999999999"),
                Arbitraries.of("2018", "31-08-2018", "oktober 2018", " 2018", "2018/..", "x", ""),
                "",
                "nogle",
                "SOME",
                "maybe",
                "ja",
                "no",
                "gender",
                "kvinder",
                "Møde, 3",
                "'x",
                "\u0007",
                " ",
                "01-09-2018");
        Arbitrary<List<String>> misshapen = usual.map(row -> row.subList(0, 5));
        Arbitrary<List<String>> longer = usual.map(row -> {
            List<String> more = new ArrayList<>(row);
            more.add("");
            more.add(row.get(3).equals("7") ? "y" : " ");
            return more;
        });
        Arbitrary<List<String>> blank = Arbitraries.of(List.of(""), List.of("", " ", ""));
        Arbitrary<List<String>> repeated = Arbitraries.just(List.of(HEADER.split(";")));
        return Arbitraries.frequencyOf(
                Tuple.of(10, usual),
                Tuple.of(6, unusual),
                Tuple.of(1, misshapen),
                Tuple.of(1, longer),
                Tuple.of(1, blank),
                Tuple.of(1, repeated));
    }

    private static Arbitrary<List<String>> row(
            Arbitrary<String> indicators,
            Arbitrary<String> totals,
            Arbitrary<String> increments,
            Arbitrary<String> periods,
            String... others) {
        return Combinators.combine(
                        Arbitraries.of("r", "'r", "ø ", "r\u00AD", " r"),
                        indicators,
                        totals,
                        increments,
                        periods,
                        Arbitraries.frequencyOf(Tuple.of(6, Arbitraries.just("")), Tuple.of(1, Arbitraries.of(others)))
                                .list()
                                .ofSize(7))
                .as((id, indicator, total, increment, period, rest) -> {
                    List<String> row = new ArrayList<>(List.of(id, indicator, total, increment, period));
                    row.addAll(rest);
                    return row;
                });
    }

    @Property
    void isWhatWouldBeRead(
            @ForAll("tables") List<List<String>> rows, @ForAll boolean isQuoted, @ForAll boolean isWindows)
            throws IOException {
        Charset charset = isWindows ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;

        Imported<Programme> read = check(table(rows, isQuoted).getBytes(charset));

        Imported<Programme> right =
                check(table(withoutRefused(rows, read), isQuoted).getBytes(charset));
        assertThat(right.hasErrors()).isFalse();
    }

    @Property
    void rowsThatWereCountedAreReadAsTheirTable(
            @ForAll("tables") List<List<String>> rows, @ForAll @IntRange(min = 1, max = 3) int times)
            throws IOException {
        ObservationRows counted = ObservationRows.of("uge.csv", Dialect.DANISH_EXCEL, PROGRAMME, HEADER.split(";"));
        List<List<String>> written = new ArrayList<>();
        for (List<String> row : rows) {
            boolean isRight = counted.add(times, row.toArray(String[]::new));
            assertThat(isRight).isEqualTo(!summarised(List.of(row)).hasErrors());
            IntStream.range(0, times).forEach(time -> written.add(row));
        }

        Imported<ObservationSummary> summary = counted.summary();

        Imported<ObservationSummary> table = summarised(written);
        assertThat(summary.rows()).isEqualTo(table.rows());
        assertThat(summary.value()).isEqualTo(table.value());
        assertThat(summary.problems().stream().map(each -> inRow(each, 1)))
                .containsExactlyInAnyOrderElementsOf(table.problems().stream()
                        .map(each -> inRow(each, times))
                        .distinct()
                        .toList());
    }

    private static Imported<ObservationSummary> summarised(List<List<String>> rows) throws IOException {
        StringBuilder table = new StringBuilder(HEADER).append("\r\n");
        rows.forEach(row -> table.append(String.join(";", row)).append("\r\n"));
        return ObservationTable.standard()
                .summarise(
                        new ByteArrayInputStream(table.toString().getBytes(StandardCharsets.UTF_8)),
                        "uge.csv",
                        PROGRAMME);
    }

    /** What is wrong in which row, of so many that come from each. */
    private static String inRow(Problem problem, int times) {
        long row = (problem.place().record().orElse(0) + times - 1) / times;
        return problem.severity() + " " + problem.code() + " " + problem.place().field() + " " + row + " "
                + problem.message();
    }

    private static List<List<String>> withoutRefused(List<List<String>> rows, Imported<Programme> read) {
        Set<Long> refused = read.problems().stream()
                .filter(Problem::isError)
                .map(problem -> problem.place().record().orElseThrow())
                .collect(Collectors.toSet());
        return IntStream.range(0, rows.size())
                .filter(at -> !refused.contains(at + 1L))
                .mapToObj(rows::get)
                .toList();
    }

    private static Imported<Programme> check(byte[] table) throws IOException {
        Imported<Programme> read =
                ObservationTable.standard().read(new ByteArrayInputStream(table), "uge.csv", PROGRAMME);
        Imported<ObservationSummary> summed =
                ObservationTable.standard().summarise(new ByteArrayInputStream(table), "uge.csv", PROGRAMME);

        assertThat(summed.rows()).isEqualTo(read.rows());
        assertThat(summed.problems())
                .extracting(Problem::toString)
                .containsExactlyInAnyOrderElementsOf(
                        read.problems().stream().map(Problem::toString).toList());
        assertThat(summed.value()).isEqualTo(read.value().map(SummariseProperties::summary));
        return read;
    }

    private static ObservationSummary summary(Programme programme) {
        ObservationSummary summary = ObservationSummary.of(PROGRAMME);
        programme.observations().forEach(summary::add);
        return summary;
    }

    /** Every id has a number of its own, so that no row stands there twice. */
    private static String table(List<List<String>> rows, boolean isQuoted) {
        StringBuilder table = new StringBuilder(HEADER).append("\r\n");
        for (int number = 0; number < rows.size(); number++) {
            List<String> row = new ArrayList<>(rows.get(number));
            if (row.size() > 3 && !row.get(0).equals("id")) {
                row.set(0, row.get(0) + number);
            }
            table.append(row.stream()
                            .map(cell -> isQuoted ? '"' + cell + '"' : cell)
                            .collect(Collectors.joining(";")))
                    .append("\r\n");
        }
        return table.toString();
    }
}
