package org.maalbar.csv;

import java.nio.charset.Charset;
import org.maalbar.csv.text.CsvFormat;
import org.maalbar.text.Language;

/**
 * How a table is written: what separates its cells, in which language its numbers, days and words are, and in which encoding it
 * is written. Encodings are detected when reading, and column names and words are known in both languages.
 */
public final class Dialect {
    /**
     * What Excel opens with a double click where Danish is the language of the machine: semicolons, a decimal comma
     * (1.234,5), the day first (31-08-2018), spans in words ({@code 2017-2018}, {@code efteråret 2018}), an amount without a
     * currency in Danish kroner; written in UTF-8 with a byte order mark, but for tables with a descriptor beside them.
     */
    public static final Dialect DANISH_EXCEL = new Dialect(CsvFormat.DANISH_EXCEL);

    /**
     * What programs exchange (RFC 4180): commas, a decimal point, days such as {@code 2018-08-31}, spans in EDTF (see
     * {@link org.maalbar.time.Span}), every amount with its currency; written in UTF-8 without a byte order mark.
     */
    public static final Dialect RFC_4180 = new Dialect(CsvFormat.RFC_4180);

    private final CsvFormat format;

    private Dialect(CsvFormat format) {
        this.format = format;
    }

    /**
     * The same dialect, written in another encoding. Unicode encodings other than UTF-8 get a byte order mark; UTF-8 has one in
     * {@link #DANISH_EXCEL}.
     *
     * @param newCharset UTF-8, UTF-16LE, UTF-16BE or windows-1252, since nothing else is detected when reading
     * @return a copy of this dialect
     * @throws IllegalArgumentException if it is another one
     */
    public Dialect charset(Charset newCharset) {
        return new Dialect(format.charset(newCharset));
    }

    /**
     * The same dialect with cells separated by another character: {@code RFC_4180.separator(';')} is English numbers and days
     * with semicolons, which is never guessed.
     *
     * @param newSeparator a semicolon, comma, tab or vertical bar
     * @return a copy of this dialect
     * @throws IllegalArgumentException if it is another one
     */
    public Dialect separator(char newSeparator) {
        if (CsvFormat.SEPARATORS.indexOf(newSeparator) < 0) {
            throw new IllegalArgumentException(
                    "Cells are separated by semicolons, commas, tabs or vertical bars, not by " + newSeparator);
        }
        return new Dialect(format.separatedBy(newSeparator));
    }

    /**
     * What separates cells.
     *
     * @return the character
     */
    public char separator() {
        return format.separator();
    }

    /**
     * The language of numbers, days and words.
     *
     * @return the language
     */
    public Language language() {
        return format.language();
    }

    /** The encoding in which tables are written. */
    Charset charset() {
        return format.charset();
    }

    /** How a table is written in it as CSV. */
    CsvFormat format() {
        return format;
    }

    @Override
    public String toString() {
        boolean isDanish = language() == Language.DANISH;
        return (isDanish ? "DANISH_EXCEL" : "RFC_4180") + " (" + separator() + ", " + charset() + ")";
    }
}
