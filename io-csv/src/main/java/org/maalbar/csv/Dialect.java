package org.maalbar.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.maalbar.text.Language;

/**
 * How a table is written: what separates its cells, in which language its numbers, days and words are, and in which encoding it
 * is written. Encodings are found out in reading, and column names and words are known in both languages.
 */
public final class Dialect {
    /**
     * What Excel opens with a double click where Danish is the language of the machine: semicolons, a decimal comma
     * (1.234,5), the day first (31-08-2018), spans in words ({@code 2017-2018}, {@code efteråret 2018}), an amount without a
     * currency in Danish kroner; written in UTF-8 with a byte order mark.
     */
    public static final Dialect DANISH_EXCEL = new Dialect(';', Language.DANISH, "DKK", StandardCharsets.UTF_8, true);

    /**
     * What programs exchange (RFC 4180): commas, a decimal point, days such as {@code 2018-08-31}, spans in EDTF (see
     * {@link org.maalbar.time.Span}), every amount with its currency; written in UTF-8 without a byte order mark.
     */
    public static final Dialect RFC_4180 = new Dialect(',', Language.ENGLISH, "", StandardCharsets.UTF_8, false);

    static final String SEPARATORS = ";,\t|";

    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private final char separator;
    private final Language language;
    private final String currency;
    private final Charset charset;
    private final boolean isMarked;

    private Dialect(char separator, Language language, String currency, Charset charset, boolean isMarked) {
        this.separator = separator;
        this.language = language;
        this.currency = currency;
        this.charset = charset;
        this.isMarked = isMarked;
    }

    /**
     * The same dialect, written in another encoding. Unicode encodings other than UTF-8 get a byte order mark; UTF-8 has one in
     * {@link #DANISH_EXCEL}.
     *
     * @param newCharset UTF-8, UTF-16LE, UTF-16BE or windows-1252, since nothing else is found out in reading
     * @return a copy of this dialect
     * @throws IllegalArgumentException if it is another one
     */
    public Dialect charset(Charset newCharset) {
        boolean isUtf16 = newCharset.equals(StandardCharsets.UTF_16LE) || newCharset.equals(StandardCharsets.UTF_16BE);
        boolean isUtf8 = newCharset.equals(StandardCharsets.UTF_8);
        if (!isUtf16 && !isUtf8 && !newCharset.equals(WINDOWS_1252)) {
            throw new IllegalArgumentException("Tables are in UTF-8, UTF-16LE, UTF-16BE or windows-1252, not "
                    + Objects.requireNonNull(newCharset, "charset"));
        }
        return new Dialect(separator, language, currency, newCharset, isUtf16 || (isUtf8 && isDanish()));
    }

    /**
     * The same dialect with cells separated by another character: {@code RFC_4180.separator(';')} is English numbers and days
     * behind semicolons, which is never guessed.
     *
     * @param newSeparator a semicolon, comma, tab or vertical bar
     * @return a copy of this dialect
     * @throws IllegalArgumentException if it is another one
     */
    public Dialect separator(char newSeparator) {
        if (SEPARATORS.indexOf(newSeparator) < 0) {
            throw new IllegalArgumentException(
                    "Cells are separated by semicolons, commas, tabs or vertical bars, not by " + newSeparator);
        }
        return separatedBy(newSeparator);
    }

    /** The same with other separators: what a line {@code sep=;} asks for. */
    Dialect separatedBy(char newSeparator) {
        return newSeparator == separator ? this : new Dialect(newSeparator, language, currency, charset, isMarked);
    }

    private boolean isDanish() {
        return language == Language.DANISH;
    }

    /**
     * What separates cells.
     *
     * @return the character
     */
    public char separator() {
        return separator;
    }

    /**
     * The language of numbers, days and words.
     *
     * @return the language
     */
    public Language language() {
        return language;
    }

    /**
     * The encoding in which tables are written.
     *
     * @return the encoding
     */
    public Charset charset() {
        return charset;
    }

    /** Whether a byte order mark comes first. */
    boolean isMarked() {
        return isMarked;
    }

    /** The currency of an amount that names none, if the dialect has one. */
    Optional<String> currency() {
        return currency.isEmpty() ? Optional.empty() : Optional.of(currency);
    }

    @Override
    public String toString() {
        return (isDanish() ? "DANISH_EXCEL" : "RFC_4180") + " (" + separator + ", " + charset + ")";
    }
}
