package org.maalbar.csv.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.maalbar.text.Language;

/**
 * How a table is written.
 *
 * @param separator what separates its cells
 * @param language the language of numbers, days and words
 * @param currencyCode the currency of an amount that names none; empty if there is none
 * @param charset the encoding
 * @param isMarked whether a byte order mark comes first
 */
public record Notation(char separator, Language language, String currencyCode, Charset charset, boolean isMarked) {
    /** That of a Danish Excel. */
    public static final Notation DANISH_EXCEL = new Notation(';', Language.DANISH, "DKK", StandardCharsets.UTF_8, true);

    /** That of RFC 4180. */
    public static final Notation RFC_4180 = new Notation(',', Language.ENGLISH, "", StandardCharsets.UTF_8, false);

    /** All characters that can separate cells. */
    public static final String SEPARATORS = ";,\t|";

    /** What is read where a file is not in Unicode. */
    public static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** The same, in another encoding. */
    public Notation charset(Charset newCharset) {
        boolean isUtf16 = newCharset.equals(StandardCharsets.UTF_16LE) || newCharset.equals(StandardCharsets.UTF_16BE);
        boolean isUtf8 = newCharset.equals(StandardCharsets.UTF_8);
        if (!isUtf16 && !isUtf8 && !newCharset.equals(WINDOWS_1252)) {
            throw new IllegalArgumentException("Tables are in UTF-8, UTF-16LE, UTF-16BE or windows-1252, not "
                    + Objects.requireNonNull(newCharset, "charset"));
        }
        return new Notation(
                separator, language, currencyCode, newCharset, isUtf16 || (isUtf8 && language == Language.DANISH));
    }

    /** The same with another separator: what a line {@code sep=;} asks for. */
    public Notation separatedBy(char newSeparator) {
        return newSeparator == separator ? this : new Notation(newSeparator, language, currencyCode, charset, isMarked);
    }

    /** The currency of an amount that names none, if there is one. */
    public Optional<String> currency() {
        return currencyCode.isEmpty() ? Optional.empty() : Optional.of(currencyCode);
    }
}
