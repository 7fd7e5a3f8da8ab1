package org.maalbar.benchmarks;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Programme;

/**
 * A table of observations of any length, always the same, made while it is read. It grows as tables do, day by day: 35,000 rows
 * of some 80 bytes on each, in which ten indicators are seen again and again in three parts of a town.
 */
public final class LargeTable extends InputStream {
    private static final int INDICATORS = 10;
    private static final int ROWS_A_DAY = 35_000;
    private static final int PARTS = 3;
    private static final int ROWS_AT_ONCE = 500;
    private static final LocalDate FIRST_DAY = LocalDate.of(2017, 1, 1);

    private final long rows;
    private final Charset charset;
    private byte[] bytes;
    private int position;
    private long made;

    /**
     * Begins a table.
     *
     * @param rows how many observations it has
     * @param charset its encoding
     */
    public LargeTable(long rows, Charset charset) {
        this.rows = rows;
        this.charset = charset;
        bytes = "Id;Indikator;I alt;Nye;Periode;Opdelt efter;Kategori;Kilde\r\n".getBytes(charset);
    }

    /**
     * What the observations belong to.
     *
     * @return a programme that has none of them
     */
    public static Programme programme() {
        return Programme.builder("Alle bydeles tal")
                .indicators(IntStream.range(0, INDICATORS)
                        .mapToObj(number -> Indicator.cumulative(id(number), "Forældre, nr. " + number))
                        .toArray(Indicator[]::new))
                .build();
    }

    /**
     * The id of an indicator: even ones have totals, the others increments.
     *
     * @param number from 0 to 9
     * @return its id
     */
    public static String id(int number) {
        return "foraeldre-" + number;
    }

    /**
     * The indicator of a row.
     *
     * @param row its number, from 0
     * @return from 0 to 9
     */
    public static int indicator(long row) {
        return (int) (mixed(row) % INDICATORS);
    }

    /**
     * The figure of a row.
     *
     * @param row its number, from 0
     * @return at least 0
     */
    public static long figure(long row) {
        return mixed(row) / 1_000 % 1_000;
    }

    /** Much the same as chance, but always the same; never negative. */
    private static long mixed(long row) {
        return (row * 0x9E3779B97F4A7C15L) >>> 20;
    }

    private static void append(long row, StringBuilder to) {
        long mixed = mixed(row);
        boolean isTotal = indicator(row) % 2 == 0;
        to.append("obs-").append(row).append(';').append(id(indicator(row)));
        to.append(isTotal ? ";" : ";;").append(figure(row)).append(isTotal ? ";;" : ";");
        to.append(FIRST_DAY.plusDays(row / ROWS_A_DAY)).append(";bydel;Nørrebro ");
        to.append(mixed / 11 % PARTS).append(";Statusnotat ").append(mixed % 40).append(", bilag 3\r\n");
    }

    private boolean more() {
        if (position < bytes.length) {
            return true;
        }
        StringBuilder text = new StringBuilder();
        for (int count = 0; count < ROWS_AT_ONCE && made < rows; count++) {
            append(made++, text);
        }
        bytes = text.toString().getBytes(charset);
        position = 0;
        return bytes.length > 0;
    }

    @Override
    public int read() {
        return more() ? bytes[position++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (!more()) {
            return -1;
        }
        int count = Math.min(length, bytes.length - position);
        System.arraycopy(bytes, position, target, offset, count);
        position += count;
        return count;
    }
}
