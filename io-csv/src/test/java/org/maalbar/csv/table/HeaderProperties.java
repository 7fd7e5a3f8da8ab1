package org.maalbar.csv.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.maalbar.base.field.Field;
import org.maalbar.base.part.PartType;
import org.maalbar.base.part.ProgrammeRecipe;
import org.maalbar.csv.sheet.column.SheetColumns;
import org.maalbar.csv.text.FilePlaces;
import org.maalbar.problem.Problem;

class HeaderProperties {
    private static final List<String> SPACES = List.of("", " ", "\t", "\u00A0", " \u202F", "\u2003");

    @Property
    void columnsAreKnownInEitherLanguageCaseAndNormalFormAndAnyOrder(
            @ForAll("tables") PartType table, @ForAll Random random) {
        List<Field<?>> columns = new ArrayList<>(table.columns());
        Collections.shuffle(columns, random);
        List<String> names =
                columns.stream().map(column -> written(column, random)).toList();
        List<Problem> problems = new ArrayList<>();

        Header header = Header.of(table, new RawRow(1, names), FilePlaces.of(""), problems::add);

        assertThat(problems).isEmpty();
        assertThat(header.columns()).isEqualTo(columns);
        for (int at = 0; at < columns.size(); at++) {
            assertThat(header.position(columns.get(at))).isEqualTo(at);
        }
    }

    @Property
    void aNameThatLacksALetterIsTheErrorOfOneColumnOnly(@ForAll("tables") PartType table, @ForAll Random random) {
        List<Field<?>> columns = table.columns();
        List<String> names = new ArrayList<>(columns.stream().map(Field::danish).toList());
        int wrong = random.nextInt(names.size());
        String name = names.get(wrong);
        Assume.that(name.length() > 5);
        int letter = random.nextInt(name.length());
        names.set(wrong, name.substring(0, letter) + name.substring(letter + 1));
        Assume.that(Header.recognised(table, names) < names.size());
        List<Problem> problems = new ArrayList<>();

        Header.of(table, new RawRow(1, names), FilePlaces.of(""), problems::add);

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("misspelt-column");
            assertThat(problem.isError()).isTrue();
            assertThat(problem.danish())
                    .containsAnyOf(
                            "mente du »" + name,
                            "mente du »" + columns.get(wrong).english());
        });
    }

    private static String written(Field<?> column, Random random) {
        String name = random.nextBoolean() ? column.danish() : column.english();
        String cased = switch (random.nextInt(3)) {
            case 0 -> name.toUpperCase(Locale.ROOT);
            case 1 -> name.toLowerCase(Locale.ROOT);
            default -> name;
        };
        String formed = Normalizer.normalize(cased, random.nextBoolean() ? Normalizer.Form.NFD : Normalizer.Form.NFC);
        return space(random) + formed + space(random);
    }

    private static String space(Random random) {
        return SPACES.get(random.nextInt(SPACES.size()));
    }

    @Property
    void aHeaderIsRepeatedByWhateverReadsTheSame(@ForAll("tables") PartType table, @ForAll Random random) {
        List<Field<?>> columns = table.columns();
        List<String> names = columns.stream().map(Field::danish).toList();
        Header header = Header.of(table, new RawRow(1, names), FilePlaces.of(""), problem -> {});
        List<String> again = names.stream()
                .map(name -> space(random) + name.toUpperCase(Locale.ROOT))
                .toList();

        assertThat(header.isRepeatedBy(again)).isTrue();
        assertThat(header.isRepeatedBy(again.subList(1, again.size()))).isFalse();
    }

    @Provide
    Arbitrary<PartType> tables() {
        return Arbitraries.of(Stream.concat(Stream.of(SheetColumns.TYPE), ProgrammeRecipe.TABLES.stream())
                .toList());
    }
}
