package org.maalbar.annex.file;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file is by its first bytes, whatever its name says. */
public final class FileStart {
    private static final String ZIP = "PK\u0003\u0004";
    private static final String EMPTY_ZIP = "PK\u0005\u0006";
    private static final String OLD_OFFICE = "\u00D0\u00CF\u0011\u00E0";
    private static final int LONGEST = 1 << 10;

    private final byte[] file;
    private final String start;

    public FileStart(byte[] file) {
        this.file = file;
        this.start = new String(file, 0, Math.min(file.length, LONGEST), StandardCharsets.ISO_8859_1);
    }

    public boolean isArchive() {
        return start.startsWith(ZIP) || start.startsWith(EMPTY_ZIP);
    }

    /**
     * Checks that it may be a text.
     *
     * @throws BrokenSourceException if it is something that is known and no text; says what to do with it
     */
    public void checkText() throws BrokenSourceException {
        String first = start.strip().toLowerCase(Locale.ROOT);
        if (start.isEmpty()) {
            throw BrokenSourceException.other("The file is empty", "Filen er tom");
        } else if (start.startsWith(OLD_OFFICE)) {
            throw oldOffice();
        } else if (first.startsWith("%pdf")) {
            throw BrokenSourceException.other(
                    "This is a PDF; make a text of it with pdftotext -raw FILE.pdf, and read FILE.txt",
                    "Dette er en PDF; lav den til tekst med pdftotext -raw FIL.pdf, og læs FIL.txt");
        } else if (first.startsWith("{\\rtf")) {
            throw BrokenSourceException.other(
                    "This is a document in RTF; open it in Word or LibreOffice, and save it as .docx",
                    "Dette er et dokument i RTF; åbn det i Word eller LibreOffice, og gem det som .docx");
        }
    }

    private BrokenSourceException oldOffice() {
        // In these, names are in UTF-16.
        return new String(file, StandardCharsets.UTF_16LE).contains("EncryptedPackage")
                ? BrokenSourceException.encrypted()
                : BrokenSourceException.other(
                        "This is an old document of Office (such as .doc); open it in Word or LibreOffice, and save it as .docx",
                        "Dette er et gammelt Office-dokument (fx .doc); åbn det i Word eller LibreOffice, og gem det som .docx");
    }
}
