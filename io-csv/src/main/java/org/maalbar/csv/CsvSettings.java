package org.maalbar.csv;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a caller may choose in reading tables.
 *
 * <pre>{@code
 * CsvSettings settings = CsvSettings.standard().dialect(Dialect.DANISH_EXCEL).unicodeOnly();
 * Imported<Programme> sheet = ProgrammeSheet.read(file, settings);
 * }</pre>
 */
public final class CsvSettings {
    private static final long MOST_BYTES = 64L << 20;
    private static final CsvSettings STANDARD = new CsvSettings(null, true, MOST_BYTES);

    private final @Nullable Dialect dialect;
    private final boolean isWindowsAllowed;
    private final long mostBytes;

    private CsvSettings(@Nullable Dialect dialect, boolean isWindowsAllowed, long mostBytes) {
        this.dialect = dialect;
        this.isWindowsAllowed = isWindowsAllowed;
        this.mostBytes = mostBytes;
    }

    /**
     * The usual settings: the header decides the dialect ({@link Dialect#RFC_4180} where commas separate it, else
     * {@link Dialect#DANISH_EXCEL}, and neither where its names are only in the other language), what is
     * not UTF-8 is read as windows-1252, and a file whose rows are held in memory has at most 64 MiB.
     *
     * @return those settings
     */
    public static CsvSettings standard() {
        return STANDARD;
    }

    /**
     * The same settings for files of one dialect; a file whose cells are separated otherwise is refused, unless it says so in a
     * first line such as {@code sep=;}.
     *
     * @param only the dialect
     * @return a copy of these settings
     */
    public CsvSettings dialect(Dialect only) {
        return new CsvSettings(Objects.requireNonNull(only, "dialect"), isWindowsAllowed, mostBytes);
    }

    /**
     * The same settings, but what is not UTF-8 (or UTF-16 with a byte order mark) is refused.
     *
     * @return a copy of these settings
     */
    public CsvSettings unicodeOnly() {
        return new CsvSettings(dialect, false, mostBytes);
    }

    /**
     * The same settings with another limit on what is read into memory: one file, or all tables of a folder together, or all that
     * is unpacked of a zip, whether or not it is a table. The rows of a file may take thirty times its bytes.
     *
     * @param most how many bytes, from 1
     * @return a copy of these settings
     * @throws IllegalArgumentException if it is below 1
     */
    public CsvSettings mostBytes(long most) {
        if (most < 1) {
            throw new IllegalArgumentException("At least one byte, not " + most);
        }
        return withMostBytes(most);
    }

    /** As {@link #mostBytes(long)}. */
    CsvSettings withMostBytes(long most) {
        return new CsvSettings(dialect, isWindowsAllowed, most);
    }

    Optional<Dialect> dialect() {
        return Optional.ofNullable(dialect);
    }

    boolean isWindowsAllowed() {
        return isWindowsAllowed;
    }

    long mostBytes() {
        return mostBytes;
    }
}
