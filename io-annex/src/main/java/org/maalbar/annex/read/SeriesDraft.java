package org.maalbar.annex.read;

import java.util.regex.Pattern;
import org.maalbar.annex.language.Sentence;
import org.maalbar.csv.sheet.column.SheetColumns;

/** Drafts the goal of a row with a number for each of several years: each number is asked about, as only the table says what it is. */
final class SeriesDraft {
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Pattern NOTHING =
            Pattern.compile("[-–—]|i\\.?o\\.?|n/?a|\\.{1,3}|ikke opgjort|not available", Pattern.CASE_INSENSITIVE);

    private final Context context;
    private final String initiative;
    private int count;

    SeriesDraft(Context context, String initiative) {
        this.context = context;
        this.initiative = initiative;
    }

    void write(SeriesRow series) {
        Sentence source = series.sentence();
        count++;
        String goal = initiative + "." + count;
        DraftRow first = row(goal);
        first.put(SheetColumns.STATEMENT, series.name(), source);
        if (!series.unit().isEmpty()
                && !series.unit().equals("pct.")
                && !series.unit().equals("%")) {
            first.put(SheetColumns.UNIT, series.unit(), source);
        }
        if (series.targets().size() == 1) {
            String target = series.targets().get(0).text();
            boolean isReadable = context.isReadable(SheetColumns.TARGET, target);
            context.ask(
                    first,
                    isReadable
                            ? context.words().bareTarget(source, target)
                            : context.words().unclearTarget(source, ""));
        } else {
            context.ask(first, context.words().unclearTarget(source, ""));
        }
        for (SeriesRow.Cell cell : series.values()) {
            value(goal, cell, source);
        }
    }

    private void value(String goal, SeriesRow.Cell cell, Sentence source) {
        if (cell.text().isEmpty() || NOTHING.matcher(cell.text()).matches()) {
            return;
        }
        DraftRow row = row(goal);
        if (YEAR.matcher(cell.heading()).matches()) {
            row.put(SheetColumns.SEEN_ON, cell.heading(), source);
        }
        boolean isReadable = context.isReadable(SheetColumns.SEEN, cell.text());
        context.ask(row, context.words().ofYear(cell.heading(), cell.text(), isReadable ? cell.text() : "", source));
    }

    private DraftRow row(String goal) {
        return context.row()
                .put(SheetColumns.NUMBER, initiative, null)
                .put(SheetColumns.GOAL, goal, null)
                .of(goal, "");
    }
}
