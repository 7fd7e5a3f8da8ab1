package org.maalbar.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.maalbar.csv.Imported;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Programme;
import org.maalbar.xlsx.ObservationWorkbook;
import org.maalbar.xlsx.ProgrammeWorkbook;

/** Reads a workbook as large as one may be, of the shortest rows of a kind and as many texts as there may be. */
public final class LargestWorkbook {
    private static final int SHEET = 2 << 20;
    private static final int TABLE = 16 << 20;
    private static final int MOST_ROWS = (1 << 20) - 3;
    private static final int MOST_TEXTS = 999_999;

    private static final String PACKAGE =
            "<Relationships><Relationship Id=\"s\" Type=\"x/worksheet\" Target=\"sheet.xml\"/>"
                    + "<Relationship Id=\"t\" Type=\"x/sharedStrings\" Target=\"texts.xml\"/></Relationships>";

    private LargestWorkbook() {}

    /** What there are many of. */
    enum Kind {
        /** A hundred thousand observations. */
        SOME_OBSERVATIONS(TABLE, 100_000, "indicator;increment;period", "a;#;2018"),
        /** Observations. */
        OBSERVATIONS(TABLE, MOST_ROWS, "indicator;increment;period", "a;#;2018"),
        /** Rows in which nothing is right. */
        FAULTS(TABLE, MOST_ROWS, "indicator;increment;period", "a;x;y"),
        /** Initiatives in a sheet. */
        INITIATIVES(SHEET, MOST_ROWS, "Indsats nr.;Indsats", "#;t"),
        /** Activities in a sheet. */
        ACTIVITIES(SHEET, MOST_ROWS, "Indsats nr.;Indsats;Aktivitet", "1;t;#"),
        /** Figures in a sheet. */
        FIGURES(SHEET, MOST_ROWS, "Indikator;Opnået;Opgjort", "a;#;2018");

        private final int characters;
        private final int rows;
        private final String names;

        /** Its cells, with its number as #. */
        private final String row;

        Kind(int characters, int rows, String names, String row) {
            this.characters = characters;
            this.rows = rows;
            this.names = names;
            this.row = row;
        }

        private Imported<Programme> read(Path file) throws IOException {
            return characters == SHEET
                    ? ProgrammeWorkbook.standard().read(file)
                    : ObservationWorkbook.standard().read(file, programme());
        }

        private static Programme programme() {
            return Programme.builder("p")
                    .indicators(Indicator.cumulative("a", "A"))
                    .build();
        }

        private void write(Path file) throws IOException {
            try (OutputStream out = Files.newOutputStream(file);
                    ZipOutputStream zip = new ZipOutputStream(out)) {
                part(zip, "xl/workbook.xml")
                        .append("<workbook><sheets><sheet name=\"A\" id=\"s\"/></sheets></workbook>")
                        .flush();
                part(zip, "xl/_rels/workbook.xml.rels").append(PACKAGE).flush();
                Writer texts = part(zip, "xl/texts.xml").append("<sst>");
                for (int at = 0; rows == MOST_ROWS && at < MOST_TEXTS; at++) {
                    texts.append("<si><t>Kvarterhus nr. " + at + "</t></si>");
                }
                texts.append("</sst>").flush();
                Writer sheet = part(zip, "xl/sheet.xml").append("<worksheet><sheetData>");
                row(sheet, names, 0);
                long count = names.length();
                for (int at = 0; at < rows && count < characters - 100; at++) {
                    count += row(sheet, row, at);
                }
                sheet.append("</sheetData></worksheet>").flush();
            }
        }

        /** Writes a row; returns how much it counts. */
        private static int row(Writer sheet, String cells, int number) throws IOException {
            String texts = cells.replace("#", String.valueOf(number));
            sheet.append("<row><c t=\"inlineStr\"><is><t>"
                    + texts.replace(";", "</t></is></c><c t=\"inlineStr\"><is><t>")
                    + "</t></is></c></row>");
            return texts.length() + 1;
        }

        private static Writer part(ZipOutputStream zip, String name) throws IOException {
            zip.putNextEntry(new ZipEntry(name));
            return new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        }
    }

    /**
     * Reads it, and prints whether it was read, rejected, or too large.
     *
     * @param args the name of a kind
     * @throws IOException if a file cannot be written or read
     */
    public static void main(String[] args) throws IOException {
        Path file = Files.createTempFile("largest", ".xlsx");
        try {
            Kind kind = Kind.valueOf(args[0]);
            kind.write(file);
            Imported<Programme> imported = kind.read(file);
            boolean isTooLarge = imported.problems().stream()
                    .anyMatch(problem -> problem.code().equals("too-large"));
            System.out.println(isTooLarge ? "too large" : imported.hasErrors() ? "rejected" : "read");
        } finally {
            Files.delete(file);
        }
    }
}
