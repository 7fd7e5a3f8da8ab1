package org.maalbar.csv.text;

import java.util.Objects;
import java.util.Optional;

/**
 * What a caller has set.
 *
 * @param dialect the dialect, if it was stated
 * @param isWindowsAllowed whether what is not Unicode is read as windows-1252
 * @param bytes the most bytes that are read into memory
 */
public record CsvSettings(Optional<CsvFormat> dialect, boolean isWindowsAllowed, long bytes) {
    public static final CsvSettings STANDARD = new CsvSettings(Optional.empty(), true, 16L << 20);

    public CsvSettings dialect(CsvFormat only) {
        return new CsvSettings(Optional.of(Objects.requireNonNull(only, "dialect")), isWindowsAllowed, bytes);
    }

    public CsvSettings unicodeOnly() {
        return new CsvSettings(dialect, false, bytes);
    }

    public CsvSettings bytes(long most) {
        if (most < 1) {
            throw new IllegalArgumentException("At least one byte, not " + most);
        }
        return new CsvSettings(dialect, isWindowsAllowed, most);
    }

    /** The dialect of what is written. */
    public CsvFormat written() {
        return dialect.orElse(CsvFormat.DANISH_EXCEL);
    }
}
