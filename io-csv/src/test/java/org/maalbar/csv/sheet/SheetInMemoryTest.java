package org.maalbar.csv.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maalbar.csv.ProgrammeSheet;
import org.maalbar.csv.sheet.column.SheetColumns;
import org.maalbar.csv.table.RowsInMemory;
import org.maalbar.csv.table.TableReading;
import org.maalbar.csv.text.CsvFormat;
import org.maalbar.csv.text.CsvText;
import org.maalbar.problem.Loaded;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Programme;

/** A sheet is read from whatever has rows of cells. */
class SheetInMemoryTest {

    /** Rows of which bars separate the cells. */
    private static List<List<String>> rows(String... rows) {
        return Arrays.stream(rows).map(row -> List.of(row.split("\\|", -1))).toList();
    }

    private static TableReading table(List<List<String>> rows) throws IOException {
        RowsInMemory source = new RowsInMemory("Handleplan", rows);
        TableReading table = new TableReading(SheetColumns.TYPE, source);
        table.read(source);
        return table;
    }

    @Test
    void theSameRowsInMemoryAndInCsvAreTheSameProgramme() throws IOException {
        List<List<String>> rows = rows(
                "Indsats nr.|Indsats|Mål nr.|Mål|Måltal|Enhed|Opnået|Opgjort|Frist|Aktivitet|Hvornår|Forventet|Midler|Status|Status pr.|Udvikling",
                "1|Oplysning|1|Mindst 2.000 unge|mindst 2.000|unge|ca. 980|31-08-2018|31-12-2018|Skolebesøg|efteråret 2018||0,5 mio. kr. årligt i 2017-18|forventes opfyldt|31-08-2018|kumulativ",
                "1||1|||||||Teater|efteråret 2018|mindst 125||||",
                "|||||||||||||||",
                "2|Uddannelse|2|80 pct. af eleverne|80 %||62 %|31-08-2018|31-12-2018|||||||svingende");

        Loaded<Programme> read = SheetReader.programme(table(rows), "Handleplan");

        byte[] csv = CsvText.of(rows, CsvFormat.DANISH_EXCEL).getBytes(StandardCharsets.UTF_8);
        assertThat(read.problems()).isEmpty();
        assertThat(read.orElseThrow())
                .isEqualTo(ProgrammeSheet.standard()
                        .read(new ByteArrayInputStream(csv), "Handleplan.csv")
                        .orElseThrow());
    }

    @Test
    void whatIsWrongIsReportedAtThePlacesOfTheSource() throws IOException {
        List<List<String>> rows = rows(
                "Indsats nr.|Indsats|Mål nr.|Mål|Måltal|Opnået|Opgjort|Ansvarlig",
                "1|Oplysning|1|Mindst 2.000 unge|mindst 2.000|||N.N.",
                "1|Oplysninger|1|||ca. 980|31-08-18|",
                "|||||||",
                "1|Oplysninger|1|||1.200||",
                "2|Uddannelse|2|80 pct. af eleverne",
                "3|Fagfolk|3|Mindst 30|30||||Husk mig");

        TableReading table = table(rows);
        Loaded<Programme> read = SheetReader.programme(table, "Handleplan");

        assertThat(read.value()).isEmpty();
        assertThat(read.problems()).extracting(Problem::toString).containsExactlyElementsOf("""
                Handleplan!I3 "Ansvarlig": warning [unknown-column] The column "Ansvarlig" is not known; nothing in it is read. If it is for what belongs in "Forvaltninger", call it so
                Handleplan!H5 #2 "Opgjort": error [invalid-span] "31-08-18" has a year of two digits, as a spreadsheet may show it: format the column as YYYY-MM-DD, and save again (Excel: Format Cells > Date; LibreOffice: Format > Cells > Date)
                Handleplan!C5 #2 "Indsats": error [contradiction] Line 4 has another "initiative" for the same initiative: correct one of them
                Handleplan!C7 #4 "Indsats": error [contradiction] Line 4 has another "initiative" for the same initiative: correct one of them
                Handleplan!H7 #4 "Opgjort": error [missing-value] The column "seen on" must have a value here: every figure was seen on a day
                Handleplan!B8 #5: error [short-row] The record has 4 cells, but there are 8 columns
                Handleplan!J9 #6: error [long-row] "Husk mig" stands behind the last of the 8 columns
                """.lines()
                .toList());
        assertThat(table.blank()).isEqualTo(1);
    }

    @Test
    void aSheetThatDoesNotBeginWithItsHeaderSaysInWhichRowItIs() throws IOException {
        Loaded<Programme> read = SheetReader.programme(
                table(rows("Handleplan 2018||", "Indsats nr.|Indsats|Aktivitet", "1|Oplysning|Kursus")), "Handleplan");

        assertThat(read.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "Handleplan!B3: error [no-header] The table does not begin with the names of its columns;"
                                + " they seem to stand in line 4: delete the lines above it (a title goes in the column \"programme\")");
    }
}
