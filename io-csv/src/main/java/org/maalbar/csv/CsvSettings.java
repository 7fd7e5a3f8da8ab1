package org.maalbar.csv;

import java.util.Objects;
import java.util.Optional;

/**
 * What a caller has set.
 *
 * @param dialect the dialect, if it was stated
 * @param isWindowsAllowed whether what is not Unicode is read as windows-1252
 * @param bytes the most bytes that are read into memory
 */
record CsvSettings(Optional<Dialect> dialect, boolean isWindowsAllowed, long bytes) {
    static final CsvSettings STANDARD = new CsvSettings(Optional.empty(), true, 64L << 20);

    CsvSettings dialect(Dialect only) {
        return new CsvSettings(Optional.of(Objects.requireNonNull(only, "dialect")), isWindowsAllowed, bytes);
    }

    CsvSettings unicodeOnly() {
        return new CsvSettings(dialect, false, bytes);
    }

    CsvSettings bytes(long most) {
        if (most < 1) {
            throw new IllegalArgumentException("At least one byte, not " + most);
        }
        return new CsvSettings(dialect, isWindowsAllowed, most);
    }

    /** The dialect of what is written. */
    Dialect written() {
        return dialect.orElse(Dialect.DANISH_EXCEL);
    }
}
