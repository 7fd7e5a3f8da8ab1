package org.maalbar.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The values that counts can have where only their relations are known: a linear programme in whole numbers from 0 up, solved
 * exactly by the simplex method.
 *
 * <p>All entries are whole numbers over one denominator (integer pivoting), and of several columns the first one is taken
 * (Bland's rule), so that no rounding and no cycle is possible.
 */
final class Solutions {
    private final int columns;
    private final List<long[]> rows = new ArrayList<>();
    private final List<Integer> basis = new ArrayList<>();
    private final long[] lowest;
    private final long[] highest;
    private long denominator = 1;

    /**
     * Of the relations between some counts.
     *
     * @param counts how many there are
     * @param equations the coefficients of each equation, by count, and what they add up to under {@link #SUM}
     * @throws ArithmeticException if a number gets too high
     * @throws IllegalArgumentException if they cannot all be true
     */
    Solutions(int counts, List<Map<Integer, Long>> equations) {
        // After the counts, a column for what an equation lacks until it is true, and one for what it adds up to.
        this.columns = counts + 1;
        this.lowest = new long[counts];
        this.highest = new long[counts];
        Arrays.fill(lowest, Long.MAX_VALUE);
        Arrays.fill(highest, Long.MIN_VALUE);
        equations.forEach(this::add);
        look();
    }

    /** Where an equation has what it adds up to. */
    static final int SUM = -1;

    private int sum() {
        return columns;
    }

    private int lacking() {
        return columns - 1;
    }

    /** Adds an equation, as far as it does not follow from those before it. */
    private void add(Map<Integer, Long> equation) {
        long[] row = new long[columns + 1];
        equation.forEach((count, coefficient) -> row[count == SUM ? sum() : count] = coefficient);
        // What is in the basis is written by what is not.
        long[] reduced = new long[columns + 1];
        for (int j = 0; j <= columns; j++) {
            reduced[j] = Math.multiplyExact(row[j], denominator);
        }
        for (int i = 0; i < rows.size(); i++) {
            long coefficient = row[basis.get(i)];
            if (coefficient != 0) {
                for (int j = 0; j <= columns; j++) {
                    reduced[j] = Math.subtractExact(reduced[j], Math.multiplyExact(coefficient, rows.get(i)[j]));
                }
            }
        }
        if (reduced[sum()] < 0) {
            for (int j = 0; j <= columns; j++) {
                reduced[j] = -reduced[j];
            }
        }
        reduced[lacking()] = denominator;
        rows.add(reduced);
        basis.add(lacking());
        int last = rows.size() - 1;
        // Until nothing is lacking, or no less can be.
        while (rows.get(last)[sum()] > 0) {
            long[] lacks = rows.get(last);
            int entering = first(column -> lacks[column] > 0);
            if (entering < 0) {
                throw new IllegalArgumentException("The relations contradict each other");
            }
            int leaving = leaving(entering);
            pivot(leaving, entering);
            if (leaving == last) {
                break;
            }
        }
        if (basis.get(last) == lacking()) {
            long[] nothing = rows.get(last);
            int entering = first(column -> nothing[column] != 0);
            if (entering < 0) {
                rows.remove(last);
                basis.remove(last);
            } else {
                pivot(last, entering);
            }
        }
        rows.forEach(each -> each[lacking()] = 0);
    }

    /** The first column of a count for which something is so; -1 if there is none. */
    private int first(IntPredicate column) {
        return IntStream.range(0, lacking()).filter(column).findFirst().orElse(-1);
    }

    /** The row whose count reaches 0 first if another rises; -1 if none does. */
    private int leaving(int entering) {
        int best = -1;
        for (int i = 0; i < rows.size(); i++) {
            long coefficient = rows.get(i)[entering];
            if (coefficient <= 0) {
                continue;
            }
            if (best < 0) {
                best = i;
                continue;
            }
            int order = Long.compare(
                    Math.multiplyExact(rows.get(i)[sum()], rows.get(best)[entering]),
                    Math.multiplyExact(rows.get(best)[sum()], coefficient));
            if (order < 0 || (order == 0 && basis.get(i) < basis.get(best))) {
                best = i;
            }
        }
        return best;
    }

    private void pivot(int leaving, int entering) {
        long[] pivot = rows.get(leaving);
        if (pivot[entering] < 0) {
            for (int j = 0; j <= columns; j++) {
                pivot[j] = -pivot[j];
            }
        }
        long by = pivot[entering];
        for (int i = 0; i < rows.size(); i++) {
            long[] row = rows.get(i);
            long factor = row[entering];
            if (i == leaving || (factor == 0 && by == denominator)) {
                continue;
            }
            for (int j = 0; j <= columns; j++) {
                row[j] = Math.subtractExact(Math.multiplyExact(row[j], by), Math.multiplyExact(factor, pivot[j]))
                        / denominator;
            }
        }
        denominator = by;
        basis.set(leaving, entering);
    }

    /** Takes notice of the values at this corner. */
    private void look() {
        long[] values = new long[lowest.length];
        long[] above = new long[lowest.length];
        for (int i = 0; i < rows.size(); i++) {
            long value = rows.get(i)[sum()];
            values[basis.get(i)] = Math.floorDiv(value, denominator);
            above[basis.get(i)] = -Math.floorDiv(-value, denominator);
        }
        for (int count = 0; count < values.length; count++) {
            lowest[count] = Math.min(lowest[count], above[count]);
            highest[count] = Math.max(highest[count], values[count]);
        }
    }

    /**
     * Whether a count can have so many different whole values or more.
     *
     * @param count which
     * @param values how many
     * @throws ArithmeticException if a number gets too high
     */
    boolean hasValues(int count, int values) {
        return isWide(count, values) || raise(count, values) || lower(count, values);
    }

    /** The highest whole value of a count that has {@linkplain #hasValues not} many. */
    long highest(int count) {
        return highest[count];
    }

    private boolean raise(int count, int values) {
        int entering = raising(count);
        while (entering >= 0) {
            int leaving = leaving(entering);
            if (leaving < 0) {
                highest[count] = Long.MAX_VALUE;
                return true;
            }
            pivot(leaving, entering);
            look();
            if (isWide(count, values)) {
                return true;
            }
            entering = raising(count);
        }
        return false;
    }

    /** The column that raises a count: its own while it is 0, else one that its row lacks. */
    private int raising(int count) {
        int row = row(count);
        if (row < 0) {
            return count;
        }
        long[] entries = rows.get(row);
        return first(column -> entries[column] < 0);
    }

    private boolean lower(int count, int values) {
        int row = row(count);
        while (row >= 0) {
            long[] entries = rows.get(row);
            int entering = first(column -> column != count && entries[column] > 0);
            if (entering < 0) {
                return false;
            }
            pivot(leaving(entering), entering);
            look();
            if (isWide(count, values)) {
                return true;
            }
            row = row(count);
        }
        return false;
    }

    private int row(int count) {
        return basis.indexOf(count);
    }

    private boolean isWide(int count, int values) {
        return highest[count] == Long.MAX_VALUE || highest[count] - lowest[count] >= values - 1;
    }
}
