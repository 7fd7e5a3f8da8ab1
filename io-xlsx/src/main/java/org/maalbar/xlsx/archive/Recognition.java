package org.maalbar.xlsx.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.maalbar.csv.table.BrokenTableException;

/** Finds out what a file is, by its content and never by its name, and says what to do with one that is no workbook. */
public final class Recognition {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /** What is in an OpenDocument file first, and says what it is. */
    private static final String MIME_TYPE = "mimetype";

    private Recognition() {}

    /**
     * The parts of a workbook.
     *
     * @throws BrokenTableException if it is something else, or damaged
     */
    public static Archive workbook(byte[] file) throws IOException {
        if (begins(file, OLD_OFFICE)) {
            throw oldOffice(file);
        } else if (!begins(file, ZIP) && !begins(file, EMPTY_ZIP)) {
            throw noArchive(file);
        }
        Archive archive = Archive.of(file);
        check(archive);
        return archive;
    }

    private static void check(Archive archive) throws IOException {
        Set<String> names = archive.names();
        if (archive.has(MIME_TYPE) && archive.has("content.xml")) {
            throw openDocument(archive);
        } else if (archive.has("word/document.xml")) {
            throw other(
                    "This is a Word document; copy its table into a workbook, and save that as .xlsx",
                    "Dette er et Word-dokument; kopiér tabellen til et regneark, og gem det som .xlsx");
        } else if (archive.has("ppt/presentation.xml")) {
            throw other(
                    "This is a presentation; copy its table into a workbook, and save that as .xlsx",
                    "Dette er en præsentation; kopiér tabellen til et regneark, og gem det som .xlsx");
        } else if (archive.has("xl/workbook.bin")) {
            throw other(
                    "This is a binary Excel workbook (.xlsb); in Excel, save it as .xlsx",
                    "Dette er en binær Excel-projektmappe (.xlsb); gem den i Excel som .xlsx");
        } else if (names.stream().anyMatch(name -> name.endsWith(".iwa")) || archive.has("Index.zip")) {
            throw other(
                    "This is a document of Numbers, Pages or Keynote; export it as an Excel workbook (.xlsx)",
                    "Dette er et dokument fra Numbers, Pages eller Keynote; eksportér det som Excel-projektmappe (.xlsx)");
        } else if (names.stream()
                        .noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("xl/"))
                && !archive.has("_rels/.rels")) {
            throw other(
                    "This is a zip archive, and no workbook is in it as such; unpack it first",
                    "Dette er et zip-arkiv og ikke en projektmappe; pak det ud først");
        }
    }

    private static BrokenTableException openDocument(Archive archive) throws IOException {
        String type;
        try (InputStream in = archive.open(MIME_TYPE, 1 << 10)) {
            type = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        }
        return type.contains("spreadsheet")
                ? other(
                        "This is an OpenDocument spreadsheet (.ods); in LibreOffice or Excel, save it as .xlsx",
                        "Dette er et OpenDocument-regneark (.ods); gem det i LibreOffice eller Excel som .xlsx")
                : other(
                        "This is an OpenDocument file, and no spreadsheet; copy its table into a workbook, and save that as .xlsx",
                        "Dette er en OpenDocument-fil og ikke et regneark; kopiér tabellen til et regneark, og gem det som .xlsx");
    }

    private static BrokenTableException oldOffice(byte[] file) {
        // In these, names are in UTF-16.
        String text = new String(file, StandardCharsets.UTF_16LE);
        if (text.contains("EncryptedPackage")) {
            return encrypted();
        }
        return text.contains("Workbook") || text.contains("Book")
                ? Broken.other(
                        "old-workbook",
                        "This is an old Excel workbook (.xls); in Excel or LibreOffice, save it as .xlsx",
                        "Dette er en gammel Excel-projektmappe (.xls); gem den i Excel eller LibreOffice som .xlsx")
                : other(
                        "This is an old document of Office, and no workbook; copy its table into a workbook, and save that as .xlsx",
                        "Dette er et gammelt Office-dokument og ikke en projektmappe; kopiér tabellen til et regneark, og gem det"
                                + " som .xlsx");
    }

    static BrokenTableException encrypted() {
        return Broken.other(
                "encrypted-workbook",
                "The workbook is protected with a password; open it, and save it without (Excel: File > Info > Protect Workbook >"
                        + " Encrypt with Password)",
                "Projektmappen er beskyttet med en adgangskode; åbn den, og gem den uden (Excel: Filer > Oplysninger > Beskyt"
                        + " projektmappe > Krypter med adgangskode)");
    }

    private static BrokenTableException noArchive(byte[] file) {
        if (file.length == 0) {
            return other("The file is empty", "Filen er tom");
        }
        String start = new String(file, 0, Math.min(file.length, 1 << 10), StandardCharsets.ISO_8859_1);
        String first = start.replace("\u00EF\u00BB\u00BF", "").strip().toLowerCase(Locale.ROOT);
        if (first.startsWith("%pdf")) {
            return other(
                    "This is a PDF; save the spreadsheet that it was made from as .xlsx",
                    "Dette er en PDF; gem det regneark, den er lavet af, som .xlsx");
        } else if (first.startsWith("<")) {
            return other(
                    "This is HTML or XML; open it in Excel or LibreOffice, and save it as .xlsx",
                    "Dette er HTML eller XML; åbn det i Excel eller LibreOffice, og gem det som .xlsx");
        }
        return other(
                "This is no workbook; a CSV file is read by ProgrammeSheet, anything else has to be saved as .xlsx",
                "Dette er ikke en projektmappe; en CSV-fil læses af ProgrammeSheet, alt andet skal gemmes som .xlsx");
    }

    private static BrokenTableException other(String english, String danish) {
        return Broken.other("not-a-workbook", english, danish);
    }

    private static boolean begins(byte[] file, byte[] start) {
        return file.length >= start.length && Arrays.equals(file, 0, start.length, start, 0, start.length);
    }
}
