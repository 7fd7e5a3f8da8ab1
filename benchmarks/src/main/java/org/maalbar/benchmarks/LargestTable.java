package org.maalbar.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.maalbar.csv.Imported;
import org.maalbar.csv.ObservationTable;
import org.maalbar.csv.ProgrammeSheet;
import org.maalbar.csv.ProgrammeTables;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Programme;

/** Reads a table or a sheet as large as one may be, of the shortest rows of a kind. */
public final class LargestTable {
    private static final int TABLE = 16 << 20;
    private static final int TABLES = 8 << 20;
    private static final int SHEET = 2 << 20;

    private LargestTable() {}

    /** What there are many of. */
    enum Kind {
        /** Observations in their table. */
        OBSERVATIONS("observations.csv", TABLE, "indicator,increment,period\n", "a,#,2018\n"),
        /** Rows in which nothing is right. */
        FAULTS("observations.csv", TABLE, "indicator,increment,period\n", "a,x,y\n"),
        /** Notes among the tables of a programme. */
        NOTES("notes.csv", TABLES, "note\n", "a\n"),
        /** Organisations among them. */
        ORGANISATIONS("organisations.csv", TABLES, "id,name\n", "#,a\n"),
        /** Initiatives in a sheet. */
        INITIATIVES("sheet.csv", SHEET, "Program;Indsats nr.;Indsats\np;x;t\n", ";#;t\n"),
        /** Activities in a sheet. */
        ACTIVITIES("sheet.csv", SHEET, "Program;Indsats nr.;Indsats;Aktivitet\np;1;t;\n", ";1;;#\n"),
        /** Figures in a sheet. */
        FIGURES("sheet.csv", SHEET, "Program;Indikator;Opnået;Opgjort\np;a;;\n", ";a;#;2018\n");

        private final String file;
        private final int bytes;
        private final String head;

        /** With its number as #. */
        private final String row;

        Kind(String file, int bytes, String head, String row) {
            this.file = file;
            this.bytes = bytes;
            this.head = head;
            this.row = row;
        }

        private Imported<Programme> read(Path folder) throws IOException {
            Path table = folder.resolve(file);
            Files.write(table, content());
            if (bytes == TABLE) {
                return ObservationTable.standard().read(table, programme());
            } else if (bytes == SHEET) {
                return ProgrammeSheet.standard().read(table);
            }
            Files.writeString(folder.resolve("programme.csv"), "title\np\n");
            return ProgrammeTables.standard().read(folder);
        }

        private static Programme programme() {
            return Programme.builder("p")
                    .indicators(Indicator.cumulative("a", "A"))
                    .build();
        }

        /** As many rows as there may be, with a little room for other tables. */
        private byte[] content() {
            StringBuilder text = new StringBuilder(head);
            for (int at = 0; text.length() < bytes - 100; at++) {
                text.append(row.replace("#", String.valueOf(at)));
            }
            return text.toString().getBytes(StandardCharsets.UTF_8);
        }
    }

    /**
     * Reads it, and prints whether it was read or rejected.
     *
     * @param args the name of a kind
     * @throws IOException if a file cannot be written or read
     */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("largest-table");
        try {
            Imported<Programme> imported = Kind.valueOf(args[0]).read(folder);
            System.out.println(imported.hasErrors() ? "rejected" : "read");
        } finally {
            for (String file : new String[] {Kind.valueOf(args[0]).file, "programme.csv"}) {
                Files.deleteIfExists(folder.resolve(file));
            }
            Files.delete(folder);
        }
    }
}
