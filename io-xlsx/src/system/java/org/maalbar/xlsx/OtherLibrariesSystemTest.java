package org.maalbar.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maalbar.csv.Imported;
import org.maalbar.csv.ProgrammeSheet;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Programme;

/** A sheet is the same programme, whichever library has written it as a workbook: numbers, percentages and days as such cells. */
class OtherLibrariesSystemTest {
    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,8}(?:,[0-9]*[1-9])?");
    private static final Pattern PERCENT = Pattern.compile("(" + NUMBER + ") ?%");
    private static final Pattern DAY = Pattern.compile("[0-9]{2}-[0-9]{2}-[0-9]{4}");
    private static final DateTimeFormatter DANISH = DateTimeFormatter.ofPattern("dd-MM-uuuu");
    private static final Path SCRIPT = Path.of("..", "report-markdown", "src", "test", "node", "workbook.mjs");

    @TempDir
    private Path folder;

    private final List<String> sheets = new ArrayList<>();

    /** One of a real plan, and one with each column and an example of each kind of row. */
    @BeforeEach
    void takeSheets() throws IOException {
        sheets.add(ProgrammeSheet.standard()
                .format(ProgrammeSheet.standard()
                        .read(Path.of("..", "examples", "data", "copenhagen.csv"))
                        .orElseThrow()));
        sheets.add(ProgrammeSheet.standard().template());
    }

    /** Writes the cells of a sheet. */
    private interface Writing {
        void write(List<List<String>> rows, Path file) throws IOException;
    }

    private void isTheSame(Writing writing) throws IOException {
        for (String sheet : sheets) {
            Path file = folder.resolve("plan.xlsx");
            writing.write(rows(sheet), file);

            Imported<Programme> read = ProgrammeWorkbook.standard().read(file);

            assertThat(read.problems()).filteredOn(Problem::isError).isEmpty();
            byte[] csv = sheet.getBytes(StandardCharsets.UTF_8);
            assertThat(read.orElseThrow())
                    .isEqualTo(ProgrammeSheet.standard()
                            .read(new ByteArrayInputStream(csv), "plan.csv")
                            .orElseThrow());
        }
    }

    private static List<List<String>> rows(String sheet) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> records =
                CsvReader.builder().fieldSeparator(';').ofCsvRecord(sheet.replace("\uFEFF", ""))) {
            records.forEach(each -> rows.add(each.getFields()));
        }
        // Else nothing was shown of these.
        assertThat(rows.toString()).containsPattern(NUMBER).containsPattern(DAY);
        return rows;
    }

    private static boolean isPercent(String cell) {
        return PERCENT.matcher(cell).matches();
    }

    private static boolean isNumber(String cell) {
        return NUMBER.matcher(cell).matches();
    }

    private static BigDecimal number(String cell) {
        BigDecimal number = new BigDecimal(cell.replaceAll("[ %]", "").replace(',', '.'));
        return isPercent(cell) ? number.movePointLeft(2) : number;
    }

    @Test
    void writtenByPoi() throws IOException {
        isTheSame((rows, file) -> {
            try (XSSFWorkbook workbook = new XSSFWorkbook();
                    OutputStream out = Files.newOutputStream(file)) {
                CellStyle day = style(workbook, "dd\\-mm\\-yyyy");
                CellStyle percent = style(workbook, "0.##%");
                XSSFSheet sheet = workbook.createSheet("Plan");
                for (int at = 0; at < rows.size(); at++) {
                    Row row = sheet.createRow(at);
                    for (int column = 0; column < rows.get(at).size(); column++) {
                        write(row.createCell(column), rows.get(at).get(column), day, percent);
                    }
                }
                workbook.write(out);
            }
        });
    }

    private static CellStyle style(XSSFWorkbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private static void write(Cell cell, String text, CellStyle day, CellStyle percent) {
        if (DAY.matcher(text).matches()) {
            cell.setCellValue(LocalDate.parse(text, DANISH));
            cell.setCellStyle(day);
        } else if (isNumber(text) || isPercent(text)) {
            cell.setCellValue(number(text).doubleValue());
            if (isPercent(text)) {
                cell.setCellStyle(percent);
            }
        } else {
            cell.setCellValue(text);
        }
    }

    @Test
    void writtenByFastexcel() throws IOException {
        isTheSame((rows, file) -> {
            try (OutputStream out = Files.newOutputStream(file);
                    Workbook workbook = new Workbook(out, "test", "1.0")) {
                Worksheet sheet = workbook.newWorksheet("Plan");
                for (int row = 0; row < rows.size(); row++) {
                    for (int column = 0; column < rows.get(row).size(); column++) {
                        write(sheet, row, column, rows.get(row).get(column));
                    }
                }
            }
        });
    }

    private static void write(Worksheet sheet, int row, int column, String text) {
        if (DAY.matcher(text).matches()) {
            sheet.value(row, column, LocalDate.parse(text, DANISH));
            sheet.style(row, column).format("dd\\-mm\\-yyyy").set();
        } else if (isNumber(text) || isPercent(text)) {
            sheet.value(row, column, number(text));
            if (isPercent(text)) {
                sheet.style(row, column).format("0.##%").set();
            }
        } else if (!text.isEmpty()) {
            sheet.value(row, column, text);
        }
    }

    @Test
    void writtenByExceljs() throws IOException {
        isTheSame((rows, file) -> {
            Path cells = folder.resolve("cells.json");
            Files.writeString(cells, json(rows));
            Process node = new ProcessBuilder("node", SCRIPT.toString(), cells.toString(), file.toString())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(node.onExit().join().exitValue()).as(said).isZero();
        });
    }

    /** Each cell as null, a text, a number, or an object that says what it is. */
    private static String json(List<List<String>> rows) {
        StringBuilder json = new StringBuilder("[");
        for (List<String> row : rows) {
            json.append(json.length() > 1 ? ",\n[" : "[");
            for (int column = 0; column < row.size(); column++) {
                json.append(column > 0 ? "," : "").append(json(row.get(column)));
            }
            json.append(']');
        }
        return json.append(']').toString();
    }

    private static String json(String text) {
        if (text.isEmpty()) {
            return "null";
        } else if (DAY.matcher(text).matches()) {
            return "{\"day\":\"" + LocalDate.parse(text, DANISH) + "\"}";
        } else if (isPercent(text)) {
            return "{\"percent\":" + number(text).toPlainString() + "}";
        } else if (isNumber(text)) {
            return number(text).toPlainString();
        }
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r") + '"';
    }
}
