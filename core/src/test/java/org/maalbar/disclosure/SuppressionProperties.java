package org.maalbar.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.maalbar.quantity.Bounds;

/** Crossed tables with totals, published twice: nothing suppressed can be worked out from all that is shown. */
class SuppressionProperties {

    /** A table of persons by two dimensions, and how many came until it was published again. */
    record Persons(int[][] first, int[][] more) {
        int rows() {
            return first.length;
        }

        int columns() {
            return first[0].length;
        }

        int[][] second() {
            return IntStream.range(0, rows())
                    .mapToObj(i -> IntStream.range(0, columns())
                            .map(j -> first[i][j] + more[i][j])
                            .toArray())
                    .toArray(int[][]::new);
        }
    }

    @Provide
    Arbitrary<Persons> persons() {
        Arbitrary<Integer> size = Arbitraries.integers().between(1, 4);
        return Combinators.combine(size, size)
                .flatAs((rows, columns) -> Combinators.combine(
                                counts(12)
                                        .array(int[].class)
                                        .ofSize(columns)
                                        .array(int[][].class)
                                        .ofSize(rows),
                                counts(5)
                                        .array(int[].class)
                                        .ofSize(columns)
                                        .array(int[][].class)
                                        .ofSize(rows))
                        .as(Persons::new));
    }

    private static Arbitrary<Integer> counts(int highest) {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(2, Arbitraries.integers().between(0, 3)),
                net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(0, highest)));
    }

    @Property(tries = 100)
    void nothingSuppressedCanBeToldFromTheRest(
            @ForAll("persons") Persons persons, @ForAll @IntRange(min = 2, max = 5) int k) {
        Suppression suppression = new Suppression(k);
        Map<String, Cell> first = table("1 ", persons.first(), suppression);
        suppression.decide(List.copyOf(first.values()));
        Map<String, Cell> second = table("2 ", persons.second(), suppression);
        second.forEach((name, cell) ->
                suppression.add(Relation.within(cell, List.of(first.get("1 " + name.substring(2))))));
        suppression.decide(List.copyOf(second.values()));

        Judge judge = new Judge();
        relations("1 ", persons, judge);
        relations("2 ", persons, judge);
        second.keySet().forEach(name -> judge.within(name, List.of("1 " + name.substring(2))));
        List<Map.Entry<String, Cell>> all = Stream.concat(first.entrySet().stream(), second.entrySet().stream())
                .toList();
        all.stream()
                .filter(each -> each.getValue().isShown())
                .forEach(each -> judge.shown(each.getKey(), each.getValue().low()));
        all.stream()
                .filter(each -> !each.getValue().isShown())
                .forEach(each -> assertThat(judge.values(each.getKey()))
                        .as("%s of %s", each.getKey(), all)
                        .isGreaterThanOrEqualTo(k));
        all.stream()
                .filter(each -> each.getValue().low() < k)
                .forEach(each ->
                        assertThat(each.getValue().isShown()).as(each.getKey()).isFalse());
    }

    private static Map<String, Cell> table(String name, int[][] counts, Suppression suppression) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        int rows = counts.length;
        int columns = counts[0].length;
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                cells.put(name + i + "," + j, cell(counts[i][j]));
            }
        }
        for (int i = 0; i < rows; i++) {
            List<Cell> parts = new ArrayList<>();
            for (int j = 0; j < columns; j++) {
                parts.add(cells.get(name + i + "," + j));
            }
            add(name + i + ",", parts, cells, suppression);
        }
        for (int j = 0; j < columns; j++) {
            List<Cell> parts = new ArrayList<>();
            for (int i = 0; i < rows; i++) {
                parts.add(cells.get(name + i + "," + j));
            }
            add(name + "," + j, parts, cells, suppression);
        }
        List<Cell> all = IntStream.range(0, rows)
                .mapToObj(i -> cells.get(name + i + ","))
                .toList();
        add(name + ",", all, cells, suppression);
        suppression.add(Relation.sum(
                cells.get(name + ","),
                IntStream.range(0, columns)
                        .mapToObj(j -> cells.get(name + "," + j))
                        .toList()));
        return cells;
    }

    private static Cell cell(long count) {
        return Cell.stated(Bounds.exactly(BigDecimal.valueOf(count)));
    }

    private static void add(String name, List<Cell> parts, Map<String, Cell> cells, Suppression suppression) {
        Cell total = cell(parts.stream().mapToLong(Cell::low).sum());
        cells.put(name, total);
        suppression.add(Relation.sum(total, parts));
    }

    private static void relations(String name, Persons persons, Judge judge) {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < persons.rows(); i++) {
            int row = i;
            rows.add(name + row + ",");
            judge.sum(
                    name + row + ",",
                    IntStream.range(0, persons.columns())
                            .mapToObj(j -> name + row + "," + j)
                            .toList());
        }
        for (int j = 0; j < persons.columns(); j++) {
            int column = j;
            judge.sum(
                    name + "," + column,
                    IntStream.range(0, persons.rows())
                            .mapToObj(i -> name + i + "," + column)
                            .toList());
        }
        judge.sum(name + ",", rows);
    }
}
