package org.maalbar.examples;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.maalbar.csv.Imported;
import org.maalbar.csv.ProgrammeSheet;
import org.maalbar.csv.ProgrammeTables;
import org.maalbar.csv.RowCounts;
import org.maalbar.json.ProgrammeJson;
import org.maalbar.problem.Loaded;
import org.maalbar.programme.Programme;

/**
 * A programme in whatever form it is kept: a JSON document, a sheet, or tables in a folder or a zip. What a file contains is known from
 * how it begins, not from its name.
 *
 * @param loaded what came of reading it
 * @param rows what became of its records, if it has any
 */
record ProgrammeFile(Loaded<Programme> loaded, Optional<RowCounts> rows) {
    private static final int LOOK = 1024;

    static ProgrammeFile read(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            return of(ProgrammeTables.standard().read(file));
        }
        String name = String.valueOf(file.getFileName());
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            in.mark(LOOK);
            byte[] start = in.readNBytes(LOOK);
            in.reset();
            if (isJson(start)) {
                return new ProgrammeFile(ProgrammeJson.standard().read(in, name), Optional.empty());
            }
            return of(
                    isZip(start)
                            ? ProgrammeTables.standard().readZip(in, name)
                            : ProgrammeSheet.standard().read(in, name));
        }
    }

    private static ProgrammeFile of(Imported<Programme> imported) {
        return new ProgrammeFile(imported.loaded(), Optional.of(imported.rows()));
    }

    /** Whether a document begins with a bracket, after space and a byte order mark; an empty one is taken for one. */
    private static boolean isJson(byte[] start) {
        for (byte each : start) {
            if (each == '{' || each == '[') {
                return true;
            }
            boolean isSpace = each == ' ' || each == '\t' || each == '\n' || each == '\r';
            boolean isMark = each == (byte) 0xEF || each == (byte) 0xBB || each == (byte) 0xBF;
            if (!isSpace && !isMark) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is a zip archive, and not one that a spreadsheet keeps its workbook in. */
    private static boolean isZip(byte[] start) {
        boolean isZip = start.length > 3 && start[0] == 'P' && start[1] == 'K' && start[2] == 3 && start[3] == 4;
        return isZip && !new String(start, StandardCharsets.ISO_8859_1).contains("[Content_Types].xml");
    }
}
