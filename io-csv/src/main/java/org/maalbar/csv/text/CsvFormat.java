package org.maalbar.csv.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.maalbar.csv.cell.Notation;
import org.maalbar.text.Language;

/**
 * How a table is written as CSV.
 *
 * @param separator what separates its cells
 * @param notation how the cells are written
 * @param charset the encoding
 * @param isMarked whether a byte order mark comes first
 */
public record CsvFormat(char separator, Notation notation, Charset charset, boolean isMarked) {
    /** That of a Danish Excel. */
    public static final CsvFormat DANISH_EXCEL = new CsvFormat(';', Notation.DANISH, StandardCharsets.UTF_8, true);

    /** That of RFC 4180. */
    public static final CsvFormat RFC_4180 = new CsvFormat(',', Notation.ENGLISH, StandardCharsets.UTF_8, false);

    /** All characters that can separate cells. */
    public static final String SEPARATORS = ";,\t|";

    /** What is read where a file is not in Unicode. */
    public static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** The language of numbers, days and words. */
    public Language language() {
        return notation.language();
    }

    /** The same, in another encoding. */
    public CsvFormat charset(Charset newCharset) {
        boolean isUtf16 = newCharset.equals(StandardCharsets.UTF_16LE) || newCharset.equals(StandardCharsets.UTF_16BE);
        boolean isUtf8 = newCharset.equals(StandardCharsets.UTF_8);
        if (!isUtf16 && !isUtf8 && !newCharset.equals(WINDOWS_1252)) {
            throw new IllegalArgumentException("Tables are in UTF-8, UTF-16LE, UTF-16BE or windows-1252, not "
                    + Objects.requireNonNull(newCharset, "charset"));
        }
        return new CsvFormat(separator, notation, newCharset, isUtf16 || (isUtf8 && language() == Language.DANISH));
    }

    /**
     * The same where a descriptor says what the encoding is: UTF-8 has no byte order mark, since readers that believe the descriptor
     * take the mark for a part of the first column's name. In UTF-16 it says which of the two it is.
     */
    public CsvFormat described() {
        boolean isUtf8 = charset.equals(StandardCharsets.UTF_8);
        return new CsvFormat(separator, notation, charset, isMarked && !isUtf8);
    }

    /** The encoding as others call it; UTF-16 with a byte order mark is neither that of little nor that of big endians. */
    public String encoding() {
        return charset.name().startsWith("UTF-16") ? "utf-16" : charset.name().toLowerCase(Locale.ROOT);
    }

    /** The same with another separator: what a line {@code sep=;} asks for. */
    public CsvFormat separatedBy(char newSeparator) {
        return newSeparator == separator ? this : new CsvFormat(newSeparator, notation, charset, isMarked);
    }
}
