package org.maalbar.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.maalbar.base.field.Field;
import org.maalbar.base.field.Form;
import org.maalbar.base.part.NoteRecipe;
import org.maalbar.base.part.PartType;
import org.maalbar.base.part.ProgrammeRecipe;
import org.maalbar.csv.cell.Blank;
import org.maalbar.csv.cell.Guard;
import org.maalbar.csv.cell.GuardProperties;
import org.maalbar.csv.cell.MeasuredCell;
import org.maalbar.csv.sheet.column.SheetColumns;
import org.maalbar.csv.table.Lines;
import org.maalbar.csv.tables.TableFiles;
import org.maalbar.csv.text.CsvText;
import org.maalbar.csv.text.Encoding;
import org.maalbar.programme.Programme;
import org.maalbar.text.Language;
import org.maalbar.text.Wording;

/** What is written opens in LibreOffice as what it is, and nothing in it is run. */
class LibreOfficeSystemTest {
    private static final Pattern DIGITS = Pattern.compile("0|[1-9][0-9]{0,10}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:[.,][0-9]+)?");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    @TempDir
    private Path folder;

    static Stream<Dialect> dialects() {
        return Stream.of(
                Dialect.DANISH_EXCEL, Dialect.DANISH_EXCEL.charset(Charset.forName("windows-1252")), Dialect.RFC_4180);
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void everyCellIsWhatItsColumnSays(Dialect dialect) throws IOException {
        Map<String, byte[]> tables = new LinkedHashMap<>();
        Map<String, PartType> kinds = new LinkedHashMap<>();
        Map<String, Programme> programmes = Map.of(
                "hostile",
                OfficeProgrammes.hostile(dialect.charset()),
                "large",
                OfficeProgrammes.large(dialect.language()));
        for (Map.Entry<String, Programme> programme : programmes.entrySet()) {
            Path tablesOf = folder.resolve(programme.getKey());
            ProgrammeTables.standard().dialect(dialect).write(programme.getValue(), tablesOf);
            Path sheet = tablesOf.resolve("sheet.csv");
            ProgrammeSheet.standard().dialect(dialect).write(programme.getValue(), sheet);
            for (PartType table : Stream.concat(ProgrammeRecipe.TABLES.stream(), Stream.of(SheetColumns.TYPE))
                    .toList()) {
                String name = programme.getKey() + "-" + table.english();
                tables.put(name, Files.readAllBytes(tablesOf.resolve(TableFiles.file(table))));
                kinds.put(name, table);
            }
        }

        Map<String, List<List<OfficeCell>>> sheets = Office.open(
                tables, dialect, Files.createDirectory(folder.resolve("opened")), name -> ids(kinds.get(name)));

        SoftAssertions softly = new SoftAssertions();
        kinds.forEach((name, table) -> check(softly, name, table, tables.get(name), sheets.get(name), dialect));
        softly.assertAll();
        assertThat(sheets.get("large-programme").get(1).get(0)).isEqualTo(OfficeCell.text(OfficeProgrammes.TITLE));
        assertThat(sheets.get("large-sheet").get(1).get(0)).isEqualTo(OfficeCell.text(OfficeProgrammes.TITLE));
    }

    /** The columns of ids, of which the descriptor beside the tables says that they are text; nothing says so of a sheet. */
    private static List<Integer> ids(PartType table) {
        List<Field<?>> columns = table.columns();
        return IntStream.range(0, columns.size())
                .filter(at -> !table.equals(SheetColumns.TYPE) && isId(columns.get(at)))
                .boxed()
                .toList();
    }

    private static boolean isId(Field<?> column) {
        return column.form().kind() == Form.Kind.ID || column.form().kind() == Form.Kind.IDS;
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void hostileTextIsTextWithTheMark(Dialect dialect) throws IOException {
        List<String> texts = Stream.concat(SpreadsheetTexts.MARKED.stream(), SpreadsheetTexts.KEPT.stream())
                .filter(text -> dialect.charset().newEncoder().canEncode(text))
                .toList();

        List<OfficeCell> cells = opened(texts, dialect);

        SoftAssertions softly = new SoftAssertions();
        for (int at = 0; at < texts.size(); at++) {
            String text = texts.get(at);
            boolean isMarked = SpreadsheetTexts.MARKED.contains(text);
            softly.assertThat(cells.get(at)).as(text).isEqualTo(expectedText(isMarked ? "'" + text : text));
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void whateverValuesAreMadeOfStaysText(Dialect dialect) throws IOException {
        List<String> texts = GuardProperties.pieces()
                .filter(text ->
                        !Blank.is(text) && dialect.charset().newEncoder().canEncode(text))
                .list()
                .ofSize(5_000)
                .sample();

        List<OfficeCell> cells = opened(texts, dialect);

        SoftAssertions softly = new SoftAssertions();
        for (int at = 0; at < texts.size(); at++) {
            softly.assertThat(cells.get(at)).as(texts.get(at)).isEqualTo(expectedText(Guard.mark(texts.get(at))));
        }
        softly.assertAll();
    }

    /** What LibreOffice makes of texts that stand in one column. */
    private List<OfficeCell> opened(List<String> texts, Dialect dialect) throws IOException {
        Lines lines = new Lines(NoteRecipe.TYPE, dialect.format().notation());
        texts.forEach(text -> lines.line().put(NoteRecipe.NOTE, text));
        List<List<OfficeCell>> rows = Objects.requireNonNull(Office.open(
                        Map.of("texts", Encoding.bytes(CsvText.of(lines.rows(), dialect.format()), dialect.format())),
                        dialect,
                        folder)
                .get("texts"));
        assertThat(rows).hasSize(texts.size() + 1).allMatch(row -> row.size() == 1);
        return rows.stream().skip(1).map(row -> row.get(0)).toList();
    }

    private static void check(
            SoftAssertions softly,
            String name,
            PartType table,
            byte[] written,
            List<List<OfficeCell>> sheet,
            Dialect dialect) {
        List<List<String>> records = records(new String(written, dialect.charset()), dialect);
        List<Field<?>> columns = new ArrayList<>();
        softly.assertThat(sheet).as(name).hasSameSizeAs(records);
        for (int row = 0; row < Math.min(records.size(), sheet.size()); row++) {
            List<String> record = records.get(row);
            for (int at = 0; at < Math.max(record.size(), sheet.get(row).size()); at++) {
                OfficeCell cell = at < sheet.get(row).size() ? sheet.get(row).get(at) : OfficeCell.EMPTY;
                String text = record.get(at);
                if (row == 0) {
                    columns.add(table.columns().stream()
                            .filter(each -> each.name(dialect.language()).equals(text))
                            .findFirst()
                            .orElseThrow());
                    softly.assertThat(cell).isEqualTo(OfficeCell.text(text));
                } else {
                    softly.assertThat(cell)
                            .as("%s, row %s, %s: %s", name, row, columns.get(at).english(), text)
                            .isEqualTo(
                                    ids(table).contains(at) && !text.isEmpty()
                                            ? OfficeCell.text(text)
                                            : expected(columns.get(at).form(), text, dialect));
                }
            }
        }
    }

    private static List<List<String>> records(String text, Dialect dialect) {
        return CsvReader.builder()
                .fieldSeparator(dialect.separator())
                .skipEmptyLines(false)
                .ofCsvRecord(text.startsWith("\uFEFF") ? text.substring(1) : text)
                .stream()
                .map(CsvRecord::getFields)
                .toList();
    }

    private static OfficeCell expected(Form<?> form, String written, Dialect dialect) {
        if (written.isEmpty()) {
            return OfficeCell.EMPTY;
        }
        boolean isNumber =
                List.of(Form.Kind.NUMBER, Form.Kind.COUNT, Form.Kind.YEAR).contains(form.kind());
        if (form.kind() == Form.Kind.DAY
                || form.kind() == Form.Kind.LAST_DAY
                || (form.kind() == Form.Kind.SPAN && DAY.matcher(written).matches())) {
            return OfficeCell.day(Wording.in(dialect.language()).parseDay(written));
        } else if (isNumber
                || ((form.kind() == Form.Kind.FIGURE || form instanceof MeasuredCell)
                        && NUMBER.matcher(written).matches())) {
            boolean isDanish = dialect.language() == Language.DANISH;
            return OfficeCell.number(new BigDecimal(isDanish ? written.replace(',', '.') : written));
        }
        return expectedText(written);
    }

    /**
     * Few digits, which come back as they are though they become a number, or text. Its line breaks all become the same, and
     * text of several lines loses its tabs: LibreOffice has none there.
     */
    private static OfficeCell expectedText(String written) {
        if (DIGITS.matcher(written).matches()) {
            return OfficeCell.number(new BigDecimal(written));
        }
        String lines = written.replace("\r\n", "\n").replace('\r', '\n');
        return OfficeCell.text(lines.contains("\n") ? lines.replace("\t", "") : lines);
    }
}
