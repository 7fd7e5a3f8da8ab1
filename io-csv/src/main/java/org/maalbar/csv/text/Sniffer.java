package org.maalbar.csv.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.maalbar.csv.table.BrokenTableException;

/** What the first bytes of a file show: its encoding, or that it is no table at all. */
public final class Sniffer {
    static final int ENOUGH = 4096;

    private static final byte[] UTF_8 = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] UTF_16_LE = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] UTF_16_BE = {(byte) 0xFE, (byte) 0xFF};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
    private static final byte[] GZIP = {0x1F, (byte) 0x8B};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};
    private static final List<String> MARKUP = List.of("<!doctype", "<html", "<head", "<table", "<?xml");

    private final byte[] start;

    Sniffer(byte[] start) {
        this.start = start;
    }

    Charset charset() {
        if (begins(UTF_16_LE)) {
            return StandardCharsets.UTF_16LE;
        }
        return begins(UTF_16_BE) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    }

    /** How many bytes the byte order mark takes. */
    int markLength() {
        if (begins(UTF_8)) {
            return UTF_8.length;
        }
        return begins(UTF_16_LE) || begins(UTF_16_BE) ? 2 : 0;
    }

    private boolean begins(byte... bytes) {
        return start.length >= bytes.length && Arrays.equals(start, 0, bytes.length, bytes, 0, bytes.length);
    }

    /** Why this is no table, if it is none. */
    Optional<BrokenTableException> refusal() {
        if (begins(ZIP) || begins(EMPTY_ZIP)) {
            return text().contains("[Content_Types].xml") || text().contains("xl/")
                    ? refused(
                            "This is an Excel workbook; in Excel, save it as \"CSV UTF-8\"",
                            "Dette er en Excel-projektmappe; gem den i Excel som »CSV UTF-8«")
                    : refused(
                            "This is a zip archive, not a table; unpack it first",
                            "Dette er et zip-arkiv, ikke en tabel; pak det ud først");
        } else if (begins(OLD_OFFICE)) {
            return refused(
                    "This is an old Excel workbook; in Excel, save it as \"CSV UTF-8\"",
                    "Dette er en gammel Excel-projektmappe; gem den i Excel som »CSV UTF-8«");
        } else if (begins(GZIP)) {
            return refused(
                    "This is compressed with gzip; unpack it first", "Dette er pakket med gzip; pak det ud først");
        } else if (begins(PDF)) {
            return refused(
                    "This is a PDF, not a table; save the spreadsheet it was made from as \"CSV UTF-8\"",
                    "Dette er en PDF, ikke en tabel; gem det regneark, den er lavet af, som »CSV UTF-8«");
        } else if (isMarkup()) {
            return refused(
                    "This is HTML or XML; open it in Excel, and save it as \"CSV UTF-8\"",
                    "Dette er HTML eller XML; åbn det i Excel, og gem det som »CSV UTF-8«");
        } else if (isUnmarkedUtf16()) {
            return refused(
                    "This looks like UTF-16 without a byte order mark; save it as UTF-8",
                    "Dette ligner UTF-16 uden BOM; gem filen som UTF-8");
        }
        return Optional.empty();
    }

    private static Optional<BrokenTableException> refused(String english, String danish) {
        return Optional.of(new BrokenTableException("not-csv", 1, 1, english, danish));
    }

    private String text() {
        return new String(start, StandardCharsets.ISO_8859_1);
    }

    private boolean isMarkup() {
        String text = new String(start, charset()).replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
        return MARKUP.stream().anyMatch(text::startsWith);
    }

    /** Text in Latin letters has a zero in every other byte then. */
    private boolean isUnmarkedUtf16() {
        if (markLength() > 0 || start.length < 4) {
            return false;
        }
        int even = 0;
        int odd = 0;
        for (int at = 0; at + 1 < start.length; at += 2) {
            even += start[at] == 0 ? 1 : 0;
            odd += start[at + 1] == 0 ? 1 : 0;
        }
        int pairs = start.length / 2;
        return even > pairs * 3 / 4 || odd > pairs * 3 / 4;
    }
}
