package org.maalbar.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.maalbar.assessment.Assessor;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Programme;
import org.maalbar.rule.Status;

/**
 * Columns that say how another cell is meant may be left out. Then either nothing that could be in them changes a status, or a problem
 * names the column.
 */
class LeftOpenProperties {
    private static final List<String> DAYS = List.of(
            "2023-12-31",
            "2024-03-31",
            "2024-06-30",
            "2024-09-30",
            "2024-12-30",
            "2024-12-31",
            "2025-01-01",
            "2025-07-01");

    /** A sheet of one goal, a row for each that is seen or planned, and a row of something that it may be a part of. */
    private record Sheet(Map<String, String> goal, List<Map<String, String>> more) {
        Sheet with(String column, String content) {
            Map<String, String> changed = new LinkedHashMap<>(goal);
            changed.put(column, content);
            return new Sheet(changed, more);
        }

        String text() {
            List<Map<String, String>> rows = new ArrayList<>();
            rows.add(goal);
            more.forEach(row -> rows.add(row));
            rows.add(Map.of("Indikator", "w", "Udvikling", "fast", "Opnået", "10", "Opgjort", "01-01-2024"));
            Set<String> columns = new LinkedHashSet<>();
            rows.forEach(row -> columns.addAll(row.keySet()));
            return String.join(";", columns) + "\n"
                    + rows.stream()
                            .map(row -> columns.stream()
                                    .map(column -> row.getOrDefault(column, ""))
                                    .collect(Collectors.joining(";")))
                            .collect(Collectors.joining("\n"));
        }
    }

    @Provide
    Arbitrary<Sheet> sheets() {
        return Combinators.combine(
                        goals(), seen().list().ofMaxSize(3), planned().list().ofMaxSize(2))
                .as((goal, seen, planned) -> {
                    List<Map<String, String>> more = new ArrayList<>(seen);
                    more.addAll(planned);
                    return new Sheet(goal, more);
                });
    }

    private static Arbitrary<Map<String, String>> goals() {
        Arbitrary<String> words =
                Arbitraries.of("Mindst 5 caféer", "Over 5 caféer", "5 caféer", "Caféer", "Flere end før");
        Arbitrary<String> target = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of("4", "5", "6", "100")),
                Tuple.of(2, Arbitraries.of("mindst 5", "over 5", "højst 5", "under 5", "4 til 6", "nået")),
                Tuple.of(2, Arbitraries.of("5 pct.", "over 5 pct.", "højst 5 pct.")));
        Arbitrary<String> unit = Arbitraries.of("", "caféer");
        Arbitrary<String> behaviour = Arbitraries.of("", "", "kumulativ", "svingende", "fast");
        Arbitrary<String> domain = Arbitraries.of("", "", "", "antal", "mængde", "procent");
        Arbitrary<String> growth = Arbitraries.of("", "", "åben", "aktiviteter");
        Arbitrary<String> baseline = Arbitraries.of("", "", "2");
        return Combinators.combine(words, target, unit, behaviour, domain, growth, baseline)
                .as((said, asked, counted, grows, kind, by, start) -> {
                    Map<String, String> goal = new LinkedHashMap<>();
                    goal.put("Indsats nr.", "1");
                    goal.put("Indsats", "Caféer");
                    goal.put("Mål nr.", "1");
                    goal.put("Mål", said);
                    goal.put("Måltal", asked);
                    goal.put("Frist", "31-12-2024");
                    goal.put("Enhed", counted);
                    goal.put("Udvikling", grows);
                    goal.put("Slags tal", kind);
                    goal.put("Vækst", by);
                    goal.put("Udgangspunkt", start);
                    goal.put("Udgangspunkt pr.", start.isEmpty() ? "" : "01-01-2024");
                    return goal;
                });
    }

    private static Arbitrary<String> figures() {
        return Combinators.combine(
                        Arbitraries.of("", "", "", "ca. ", "mindst ", "over ", "højst ", "under "),
                        Arbitraries.integers().between(1, 7),
                        Arbitraries.of("", "", "", " pct."))
                .as((word, number, sign) -> word + number + sign);
    }

    private static Arbitrary<Map<String, String>> seen() {
        return Combinators.combine(
                        figures(),
                        Arbitraries.of(
                                "31-03-2024",
                                "30-06-2024",
                                "30-06-2024",
                                "2. kvartal 2024",
                                "2024",
                                "31-12-2024",
                                "30-06-2025"),
                        Arbitraries.of("", "", "i alt", "nye"))
                .as((figure, day, as) -> Map.of("Mål nr.", "1", "Opnået", figure, "Opgjort", day, "Opnået som", as));
    }

    private static Arbitrary<Map<String, String>> planned() {
        return Combinators.combine(
                        Arbitraries.of("Byggeri", "Udvidelse"),
                        Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just("")), Tuple.of(4, figures())),
                        Arbitraries.of("", "efteråret 2024", "2024", "2025"),
                        Arbitraries.of("", "", "i alt", "nye"))
                .as((title, figure, period, as) -> Map.of(
                        "Mål nr.",
                        "1",
                        "Aktivitet",
                        title,
                        "Hvornår",
                        period,
                        "Forventet",
                        figure,
                        "Forventet som",
                        as));
    }

    /** A milestone is a count that can only grow. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatABehaviourWouldChangeIsSaid(@ForAll("sheets") Sheet sheet) {
        if (!isMilestone(sheet)) {
            isSaid(sheet, "Udvikling", List.of("kumulativ", "svingende", "fast"));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatAGrowthWouldChangeIsSaid(@ForAll("sheets") Sheet sheet) {
        isSaid(sheet, "Vækst", List.of("åben", "aktiviteter"));
    }

    /** A unit says that things are counted, and not per cent. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatAKindOfNumberWouldChangeIsSaid(@ForAll("sheets") Sheet sheet) {
        boolean isCounted = !sheet.goal().get("Enhed").isEmpty();
        if (!isMilestone(sheet)) {
            isSaid(sheet, "Slags tal", isCounted ? List.of("antal", "mængde") : List.of("antal", "mængde", "procent"));
        }
    }

    private static boolean isMilestone(Sheet sheet) {
        return sheet.goal().get("Måltal").equals("nået");
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatAUnitWouldChangeIsSaid(@ForAll("sheets") Sheet sheet) {
        isSaid(sheet, "Enhed", List.of("caféer", "pct.", "point"));
    }

    /** Who says that the numbers are percentages says that they are no numbers out of something. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatAWholeWouldChangeIsSaid(@ForAll("sheets") Sheet sheet) {
        if (!sheet.goal().get("Slags tal").equals("procent")) {
            isSaid(sheet, "Ud af", List.of("w"));
        }
    }

    /** Where the goal itself says "at least 5" or "more than 5", 5 is not meant as a limit. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatAWordBeforeATargetWouldChangeIsSaid(@ForAll("sheets") Sheet sheet) {
        String target = sheet.goal().get("Måltal");
        boolean isBare = Character.isDigit(target.charAt(0)) && !target.contains("til");
        boolean isAtLeast = sheet.goal().get("Mål").equals("Mindst " + target + " caféer");
        boolean isMore = sheet.goal().get("Mål").equals("Over " + target + " caféer");
        if (isBare && isMore) {
            isSaid(sheet, "Måltal", List.of("over " + target));
        } else if (isBare && !isAtLeast) {
            isSaid(sheet, "Måltal", List.of("over " + target, "højst " + target, "under " + target));
        }
    }

    private static void isSaid(Sheet sheet, String column, List<String> contents) {
        Sheet left = column.equals("Måltal") ? sheet : sheet.with(column, "");
        Imported<Programme> open = read(left);
        Statistics.label(column).collect(open.hasErrors() ? "asked" : "read");
        if (open.hasErrors()) {
            return;
        }
        List<Status> statuses = statuses(open);
        for (String content : contents) {
            Imported<Programme> stated = read(left.with(column, content));
            if (!stated.hasErrors() && !statuses(stated).equals(statuses)) {
                assertThat(open.problems())
                        .as(content + " in" + System.lineSeparator() + left.text())
                        .extracting(LeftOpenProperties::column)
                        .contains(column);
            }
        }
    }

    private static String column(Problem problem) {
        return problem.place().field().orElse("");
    }

    private static List<Status> statuses(Imported<Programme> sheet) {
        Programme programme = sheet.orElseThrow();
        return DAYS.stream()
                .map(day -> Assessor.on(day).assess(programme).goal("1").status())
                .toList();
    }

    private static Imported<Programme> read(Sheet sheet) {
        ByteArrayInputStream in = new ByteArrayInputStream(sheet.text().getBytes(StandardCharsets.UTF_8));
        try {
            return ProgrammeSheet.standard().read(in, "ark.csv");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
