package org.maalbar.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.maalbar.base.field.Field;
import org.maalbar.base.field.Words;
import org.maalbar.base.part.ObservationRecipe;
import org.maalbar.base.part.PartType;
import org.maalbar.base.part.ProgrammeRecipe;
import org.maalbar.csv.cell.ClaimedCell;
import org.maalbar.csv.sheet.column.SheetColumns;
import org.maalbar.csv.tables.AssessmentRows;
import org.maalbar.text.Language;

/** The documentation lists the columns that there are. */
class ListedColumnsTest {
    /** In quotation marks, but neither a column nor a word in one. */
    private static final Set<String> OTHERS = Set.of("about", "CSV", "CSV UTF-8");

    private static List<PartType> tables() {
        return Stream.concat(Stream.of(SheetColumns.TYPE), ProgrammeRecipe.TABLES.stream())
                .toList();
    }

    /** Where the columns of a table are listed. */
    private static String listOf(PartType type) throws IOException {
        if (type.equals(SheetColumns.TYPE)) {
            return list("ProgrammeSheet");
        } else if (type.equals(ObservationRecipe.TYPE)) {
            return list("ObservationTable").replace("<li>", " ").replace(", \"", " \"");
        }
        String tables = list("ProgrammeTables");
        int start = tables.indexOf("<li>{@code " + type.english() + "}");
        assertThat(start).isNotNegative();
        return tables.substring(start).split("<li>")[1];
    }

    /** The list in the documentation of a class, on one line. */
    private static String list(String name) throws IOException {
        String source = Files.readString(Path.of("src/main/java/org/maalbar/csv/" + name + ".java"));
        return source.substring(source.indexOf("<ul>"), source.indexOf("</ul>")).replaceAll("\\s*\\n [*]\\s*", " ");
    }

    /** What a text has in quotation marks. */
    private static Set<String> quoted(String text) {
        return Pattern.compile("\"([^\"]+)\"")
                .matcher(text)
                .results()
                .map(result -> result.group(1))
                .filter(Predicate.not(OTHERS::contains))
                .collect(Collectors.toSet());
    }

    /** The names of some columns in a language, and the words in them. */
    private static Set<String> names(List<? extends Field<?>> columns, Language language) {
        Set<String> names = new HashSet<>(Words.YES.words(language));
        for (Field<?> column : columns) {
            names.add(column.name(language));
            if (column.form() instanceof Words<?> words) {
                names.addAll(words.words(language));
            } else if (column.form() instanceof ClaimedCell) {
                names.addAll(Words.STATUS.words(language));
            }
        }
        return names;
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theColumnsOfATableAreListedInBothLanguages(PartType type) throws IOException {
        String list = listOf(type);

        assertThat(type.columns()).allSatisfy(column -> {
            String english = column.isRequiredInTables() ? "<b>" + column.english() + "</b>" : column.english();
            assertThat(list).contains(" " + english + " \"" + column.danish() + "\"");
        });
        assertThat(names(type.columns(), Language.DANISH)).containsAll(quoted(list));
    }

    @Test
    void thePageOnSpreadsheetsNamesOnlyColumnsThatThereAre() throws IOException {
        String page = Files.readString(Path.of("../docs/spreadsheets.md")).replaceAll("(?s)```.*?```", "");
        List<Field<?>> columns =
                tables().stream().flatMap(type -> type.columns().stream()).toList();
        Set<String> names = names(columns, Language.ENGLISH);
        names.addAll(names(columns, Language.DANISH));

        assertThat(names).containsAll(quoted(page));
    }

    @Test
    void thePageForWhoFillsInASheetHasEachColumnOnceInBothLanguages() throws IOException {
        assertThat(listed("../docs/arket.md", "kolonne"))
                .containsExactlyElementsOf(SheetColumns.TYPE.columns().stream()
                        .map(column -> column.danish() + ", " + column.english())
                        .toList());
    }

    @Test
    void thePageForProgrammersHasEachColumnOfASheetOnceInBothLanguages() throws IOException {
        assertThat(listed("../docs/spreadsheets.md", "column"))
                .containsExactlyElementsOf(SheetColumns.TYPE.columns().stream()
                        .map(column -> column.english() + ", " + column.danish())
                        .toList());
    }

    @Test
    void thePageOnOurDataHasEachColumnOfTheStatusInBothLanguages() throws IOException {
        assertThat(listed("../docs/data.md", "column").stream().takeWhile(row -> !row.startsWith("program,")))
                .containsExactlyElementsOf(AssessmentRows.TYPE.columns().stream()
                        .map(column -> column.english() + ", " + column.danish())
                        .toList());
    }

    /** The first two cells of each row of the tables of a page. */
    private static List<String> listed(String page, String heading) throws IOException {
        return Pattern.compile("(?m)^\\| ([^|]+) \\| ([^|]+) \\|")
                .matcher(Files.readString(Path.of(page)))
                .results()
                .map(row -> row.group(1) + ", " + row.group(2))
                .filter(row -> !row.startsWith(heading + ","))
                .toList();
    }
}
