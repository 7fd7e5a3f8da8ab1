package org.maalbar.evidence;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.maalbar.rule.Measure;

/** What counts for one indicator on a day of assessment, and the views of it, each computed once. */
final class IndicatorViews {
    private final IndicatorEvidence evidence;
    private final LocalDate day;
    private final Set<String> corrected;
    private volatile @Nullable OnDueDay first;
    private volatile @Nullable Map<Question, Views> others;

    /** The level on a due day: most indicators are asked for nothing else. */
    private record OnDueDay(LocalDate due, Views views) {}

    private record Question(Measure measure, LocalDate due) {}

    /**
     * The views of an indicator.
     *
     * @param evidence what counts for it
     * @param day the day of assessment
     * @param corrected the ids of the observations that others correct
     */
    IndicatorViews(IndicatorEvidence evidence, LocalDate day, Set<String> corrected) {
        this.evidence = evidence;
        this.day = day;
        this.corrected = corrected;
    }

    IndicatorEvidence evidence() {
        return evidence;
    }

    Set<String> corrected() {
        return corrected;
    }

    /** The same if something else counted. */
    IndicatorViews supposing(IndicatorEvidence supposed) {
        return new IndicatorViews(supposed, day, corrected);
    }

    /** The views of a measure for goals due on a day. */
    Views of(Measure measure, LocalDate due) {
        if (!measure.isPlain()) {
            return other(measure, due);
        }
        OnDueDay found = first;
        if (found == null) {
            found = new OnDueDay(due, Views.of(evidence, day, due));
            first = found;
        }
        return found.due.equals(due) ? found.views : other(measure, due);
    }

    private Views other(Measure measure, LocalDate due) {
        Map<Question, Views> known = others;
        if (known == null) {
            known = new ConcurrentHashMap<>();
            others = known;
        }
        Question question = new Question(measure, due);
        Views found = known.get(question);
        if (found == null) {
            found = Views.of(evidence, measure, day, due, whole -> of(whole, due));
            known.put(question, found);
        }
        return found;
    }
}
