package org.maalbar.csv.tables;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.maalbar.base.field.Field;
import org.maalbar.base.part.FigureBounds;
import org.maalbar.base.part.ObservationRecipe;
import org.maalbar.csv.cell.Cells;
import org.maalbar.csv.cell.Notation;
import org.maalbar.csv.table.Header;
import org.maalbar.csv.table.Row;
import org.maalbar.csv.text.CellBuffer;
import org.maalbar.csv.text.CellKey;
import org.maalbar.csv.text.Intake;
import org.maalbar.problem.Problem;
import org.maalbar.problem.ProblemsException;
import org.maalbar.programme.Observation;
import org.maalbar.programme.ObservationGroup;
import org.maalbar.programme.ObservationSummary;
import org.maalbar.programme.Programme;
import org.maalbar.text.Texts;

/**
 * Sums up observations as they are read. In a long table the same indicators, periods and words come again and again: a row
 * whose cells, except the figure, the id and the source, are written as in an earlier one goes where that went, and nothing is
 * made of them. Every other row is read as ever, so whatever is wrong is found there.
 */
public final class Summing implements Intake {
    /** In a table with more different rows than these, those that come later are read one by one. */
    private static final int MOST_KEYS = 1 << 15;

    /** Longer ones are read one by one as well, so that the keys need little memory. */
    private static final int LONGEST_KEY = 300;

    private static final int LONGEST_TEXT = 20_000;

    private final MeantBounds meant;
    private final ObservationSummary summary;
    private final Header header;
    private final Notation notation;
    private final int fewest;
    private final int most;
    private final int id;
    private final int total;
    private final int increment;
    private final int corrects;
    private final int source;
    private final int[] bounds;
    private final int[] others;
    private final Map<CellKey, ObservationGroup> groups = new HashMap<>();
    private final CellKey key = new CellKey();
    private boolean isKeyed;

    public Summing(Programme programme, ObservationSummary summary, Header header, Notation notation) {
        meant = MeantBounds.in(programme);
        this.summary = summary;
        this.header = header;
        this.notation = notation;
        fewest = header.namedWidth();
        most = header.width();
        id = position(ObservationRecipe.ID);
        total = position(ObservationRecipe.TOTAL);
        increment = position(ObservationRecipe.INCREMENT);
        corrects = position(ObservationRecipe.CORRECTS);
        source = position(ObservationRecipe.SOURCE);
        bounds = FigureBounds.FIELDS.stream().mapToInt(this::position).toArray();
        others = header.columns().stream()
                .mapToInt(this::position)
                .filter(at ->
                        IntStream.of(id, total, increment, corrects, source).noneMatch(other -> other == at))
                .toArray();
    }

    private int position(Field<?> column) {
        Integer position = header.position(column);
        return position == null ? -1 : position;
    }

    @Override
    public boolean takes(CellBuffer cells) {
        isKeyed = false;
        if (cells.count() < fewest || cells.count() > most) {
            return false;
        }
        boolean isTotal = has(cells, total);
        if (isTotal == has(cells, increment)
                || has(cells, corrects)
                || hasBounds(cells)
                || !isHarmless(cells, id, Texts.LONGEST_ID, false)
                || !isHarmless(cells, source, LONGEST_TEXT, true)) {
            return false;
        }
        int figure = isTotal ? total : increment;
        setKey(cells, figure);
        ObservationGroup group = groups.get(key);
        return group != null && takes(group, cells, figure);
    }

    /** Whether it says what its figure means, which is compared with the figure of each row. */
    private boolean hasBounds(CellBuffer cells) {
        for (int cell : bounds) {
            if (has(cells, cell)) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(CellBuffer cells, int cell) {
        return cell >= 0 && cell < cells.count() && cells.length(cell) > 0;
    }

    /** Whether nothing that could be wrong with an id or a text is wrong with a cell: letters of Latin-1 and ASCII are seen. */
    private static boolean isHarmless(CellBuffer cells, int cell, int longest, boolean mayHaveSpaces) {
        if (!has(cells, cell)) {
            return true;
        }
        int length = cells.length(cell);
        if (length > longest || cells.charAt(cell, 0) == '\'') {
            return false;
        }
        for (int at = 0; at < length; at++) {
            char character = cells.charAt(cell, at);
            boolean isSeen = (character > ' ' && character <= '~') || (character >= '\u00C0' && character <= '\u00FF');
            if (!isSeen && !(mayHaveSpaces && character == ' ')) {
                return false;
            }
        }
        return true;
    }

    /** The figure's column distinguishes totals from increments. */
    private void setKey(CellBuffer cells, int figure) {
        key.clear(figure);
        for (int cell : others) {
            if (cell < cells.count()) {
                cells.addTo(key, cell);
            }
        }
        isKeyed = true;
    }

    private boolean takes(ObservationGroup group, CellBuffer cells, int figure) {
        long number = cells.wholeNumber(figure);
        try {
            if (number >= 0) {
                group.add(number);
            } else {
                group.add(Cells.meaning(ObservationRecipe.TOTAL, cells.text(figure), notation));
            }
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    public boolean takes(Row row) {
        return takes(row, 1);
    }

    /** The same for a row that there are several of. */
    public boolean takes(Row row, long times) {
        Observation observation = ObservationRecipe.read(row);
        if (observation == null) {
            return false;
        }
        try {
            ObservationGroup group = summary.group(observation);
            meant.check(row, observation);
            if (row.isFaulty()) {
                return false;
            }
            group.add(observation.figure(), times);
            if (isKeyed && key.length() <= LONGEST_KEY && groups.size() < MOST_KEYS) {
                groups.put(key.copy(), group);
            }
            return true;
        } catch (ProblemsException e) {
            e.problems().forEach(problem -> row.reject(column(problem), problem));
            return false;
        }
    }

    /** The column that a problem of an observation is reported of. */
    private static Field<?> column(Problem problem) {
        return ObservationRecipe.TYPE.fieldOf(
                problem.place().pointer().orElse("/").substring(1));
    }
}
