package org.maalbar.examples;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.maalbar.csv.Imported;
import org.maalbar.csv.ProgrammeSheet;
import org.maalbar.csv.ProgrammeTables;
import org.maalbar.csv.RowCounts;
import org.maalbar.json.ProgrammeJson;
import org.maalbar.problem.Loaded;
import org.maalbar.programme.Programme;
import org.maalbar.text.Language;
import org.maalbar.xlsx.ProgrammeWorkbook;

/**
 * A programme in whatever form it is kept: a JSON document, a sheet in a table of text or a workbook, or tables in a folder or a zip; {@code -} is
 * what is piped in. What a file contains is known from how it begins, not from its name.
 *
 * @param loaded what came of reading it
 * @param rows what became of its records, if it has any
 */
record ProgrammeFile(Loaded<Programme> loaded, Optional<RowCounts> rows) {
    private static final int LOOK = 1024;

    /** What other commands call it, too. */
    private static final String STANDARD_INPUT = "-";

    /** More than any archive that is read. */
    private static final int MOST_BYTES = 64 << 20;

    /** What is in the archive of a workbook, of another Office document, of OpenDocument, and of Apple's. */
    private static final Pattern OFFICE =
            Pattern.compile("\\[Content_Types\\]\\.xml|_rels/|xl/|word/|ppt/|mimetype$|Index(?:/|\\.zip)");

    /** Reads it; shows on a terminal how far it is. */
    static ProgrammeFile read(Path file, Console console, Language language) throws IOException {
        String name = String.valueOf(file.getFileName());
        try (Progress progress = Progress.of(name, console, language)) {
            return name.equals(STANDARD_INPUT)
                    ? read(new BufferedInputStream(progress.watched(System.in)), "stdin")
                    : read(file, progress);
        }
    }

    /** Reads a file or a folder of tables. */
    static ProgrammeFile read(Path file, Progress progress) throws IOException {
        if (Files.isDirectory(file)) {
            return of(ProgrammeTables.standard().read(file));
        }
        try (InputStream in = new BufferedInputStream(progress.watched(Files.newInputStream(file)))) {
            return read(in, String.valueOf(file.getFileName()));
        }
    }

    private static ProgrammeFile read(InputStream in, String name) throws IOException {
        in.mark(LOOK);
        byte[] start = in.readNBytes(LOOK);
        in.reset();
        if (isJson(start)) {
            return new ProgrammeFile(ProgrammeJson.standard().read(in, name), Optional.empty());
        }
        return of(begins(start, 'P', 'K', 3, 4) ? zip(in, name) : noZip(start, in, name));
    }

    private static ProgrammeFile of(Imported<Programme> imported) {
        return new ProgrammeFile(imported.loaded(), Optional.of(imported.rows()));
    }

    private static Imported<Programme> noZip(byte[] start, InputStream in, String name) throws IOException {
        // So begin an old workbook and one with a password; the reader of workbooks says what to do with them.
        boolean isOldOffice = begins(start, 0xD0, 0xCF, 0x11, 0xE0);
        return isOldOffice
                ? ProgrammeWorkbook.standard().read(in, name)
                : ProgrammeSheet.standard().read(in, name);
    }

    private static Imported<Programme> zip(InputStream in, String name) throws IOException {
        byte[] archive = in.readNBytes(MOST_BYTES);
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(archive), in);
        return isOffice(archive)
                ? ProgrammeWorkbook.standard().read(whole, name)
                : ProgrammeTables.standard().readZip(whole, name);
    }

    /** Whether an office program keeps a document in an archive, known by the names of its parts. */
    private static boolean isOffice(byte[] archive) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (OFFICE.matcher(part.getName()).lookingAt()) {
                    return true;
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            // It is damaged; whoever reads it says so.
            return false;
        }
        return false;
    }

    private static boolean begins(byte[] start, int... bytes) {
        for (int at = 0; at < bytes.length; at++) {
            if (at >= start.length || start[at] != (byte) bytes[at]) {
                return false;
            }
        }
        return true;
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
}
