package org.maalbar.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.maalbar.assessment.Assessor;
import org.maalbar.base.field.Field;
import org.maalbar.base.field.Form;
import org.maalbar.base.part.IndicatorRecipe;
import org.maalbar.base.part.InitiativeRecipe;
import org.maalbar.base.part.PartType;
import org.maalbar.base.part.ProgrammeRecipe;
import org.maalbar.csv.tables.AssessmentRows;
import org.maalbar.csv.tables.TableFiles;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Programme;
import org.maalbar.text.Language;
import org.maalbar.text.Wording;

/** Programs that read data packages find in our tables what is in them. */
class DataPackageSystemTest {
    private static final Path SCRIPTS = Path.of("..", "report-markdown", "src", "test", "node");
    private static final List<String> READERS = List.of("datapackage", "frictionless.js", "DuckDB");

    @TempDir
    private Path folder;

    static Stream<Arguments> packages() {
        return Stream.of(Dialect.DANISH_EXCEL, Dialect.RFC_4180)
                .flatMap(dialect -> Stream.of(
                        Arguments.of(dialect, OfficeProgrammes.hostile(dialect.charset())),
                        Arguments.of(dialect, OfficeProgrammes.large(dialect.language()))));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void everyReaderFindsEveryCellOfEveryRow(Dialect dialect, Programme programme) throws IOException {
        ProgrammeTables.standard()
                .dialect(dialect)
                .write(Assessor.on("2018-08-31").assess(programme), folder);

        Map<String, Map<String, List<List<String>>>> tables = read(folder);

        SoftAssertions softly = new SoftAssertions();
        for (String reader : READERS) {
            for (PartType table : Stream.concat(ProgrammeRecipe.TABLES.stream(), Stream.of(AssessmentRows.TYPE))
                    .toList()) {
                List<List<String>> found = tables.get(reader).get(table.english());
                softly.assertThat(found)
                        .as("%s, %s", reader, table.english())
                        .isEqualTo(expected(table, dialect, reader));
            }
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void idsAreAsTheyAre(Language language) throws IOException {
        Dialect dialect = language.choose(Dialect.RFC_4180, Dialect.DANISH_EXCEL);
        Programme programme = OfficeProgrammes.hostile(dialect.charset());
        ProgrammeTables.standard().dialect(dialect).write(programme, folder);

        Map<String, Map<String, List<List<String>>>> tables = read(folder);

        for (String reader : READERS) {
            assertThat(column(tables.get(reader).get("indicators"), IndicatorRecipe.ID, dialect))
                    .isEqualTo(
                            programme.indicators().stream().map(Indicator::id).toList());
            assertThat(column(tables.get(reader).get("initiatives"), InitiativeRecipe.NUMBER, dialect))
                    .isEqualTo(programme.initiatives().stream()
                            .map(Initiative::number)
                            .toList());
        }
    }

    private static List<String> column(List<List<String>> table, Field<?> column, Dialect dialect) {
        int position = table.get(0).indexOf(column.name(dialect.language()));
        return table.stream().skip(1).map(row -> row.get(position)).toList();
    }

    /** What is in the file, as a reader shows it that goes by the types of the descriptor, or by none. */
    private List<List<String>> expected(PartType table, Dialect dialect, String reader) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        String text = Files.readString(folder.resolve(TableFiles.file(table)), StandardCharsets.UTF_8);
        CsvReader.builder()
                .fieldSeparator(dialect.separator())
                .ofCsvRecord(text)
                .forEach(record -> {
                    List<String> row = new ArrayList<>(record.getFields());
                    if (!rows.isEmpty() && !reader.equals("frictionless.js")) {
                        for (int at = 0; at < row.size(); at++) {
                            row.set(at, shown(table.columns().get(at), row.get(at), dialect.language()));
                        }
                    }
                    rows.add(row);
                });
        return rows;
    }

    private static String shown(Field<?> column, String cell, Language language) {
        if (cell.isEmpty()) {
            return "";
        }
        Form.Kind kind = column.form().kind();
        if (kind == Form.Kind.NUMBER) {
            return plain(language == Language.DANISH ? cell.replace(',', '.') : cell);
        }
        return kind == Form.Kind.DAY || kind == Form.Kind.LAST_DAY
                ? Wording.in(language).parseDay(cell).toString()
                : cell;
    }

    private static String plain(String number) {
        return new BigDecimal(number).stripTrailingZeros().toPlainString();
    }

    /** The rows that each reader finds in each table, by its name; the first is the names of the columns. */
    private static Map<String, Map<String, List<List<String>>>> read(Path folder) throws IOException {
        if (!Files.isDirectory(SCRIPTS.resolve("node_modules"))) {
            fail("The readers are not installed: run `npm ci` in " + SCRIPTS);
        }
        Path errors = Path.of("target", "tables.log");
        Process node = new ProcessBuilder("node", SCRIPTS.resolve("tables.mjs").toString(), folder.toString())
                .redirectError(errors.toFile())
                .start();
        Map<String, Map<String, List<List<String>>>> tables = new HashMap<>();
        try (JsonParser json = new JsonFactory().createParser(node.getInputStream())) {
            while (json.nextToken() == JsonToken.START_ARRAY) {
                List<String> row = new ArrayList<>();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    row.add(json.getText());
                }
                tables.computeIfAbsent(row.get(0), reader -> new HashMap<>())
                        .computeIfAbsent(row.get(1), table -> new ArrayList<>())
                        .add(row.subList(2, row.size()));
            }
            assertThat(node.waitFor()).as(Files.readString(errors)).isZero();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            fail(e);
        }
        return tables;
    }
}
