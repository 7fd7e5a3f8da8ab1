package org.maalbar.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maalbar.evidence.LevelHistory.Day;
import org.maalbar.programme.Indicator;
import org.maalbar.quantity.Bounds;

/** The level of a cumulative indicator, or of one category of it, on every day up to one after which nothing counts. */
public final class LevelByDay {
    private final LevelHistory history;
    private final LocalDate asOf;

    /**
     * The levels as of a day.
     *
     * @param history how the level came about
     * @param asOf observations of later days do not count
     */
    LevelByDay(LevelHistory history, LocalDate asOf) {
        this.history = history;
        this.asOf = asOf;
    }

    private int position(LocalDate day) {
        return history.floor(Views.earlier(day, asOf));
    }

    /** The latest day with observations up to a day. */
    private @Nullable Day latest(LocalDate day) {
        int position = position(day);
        return position < 0 ? null : history.day(position);
    }

    private static @Nullable LocalDate date(@Nullable Day day) {
        return day == null ? null : day.date;
    }

    /** The level at the end of a day. */
    public Bounds level(LocalDate day) {
        Day latest = latest(day);
        return latest == null
                ? Bounds.ofEnds(Bounds.unbounded(), history.anything()).orElseThrow()
                : history.level(latest, day, asOf);
    }

    /** The increments, whether stated of the whole or made up of those of all categories. */
    List<Reading> increments() {
        return Reading.upTo(history.increments, asOf);
    }

    /** Which days are covered, as of a day. */
    public Coverage coverage(LocalDate day) {
        return history.coverage(latest(day), day, asOf);
    }

    /** The day of the latest total up to a day, a baseline included. */
    public @Nullable LocalDate latestTotal(LocalDate day) {
        Day latest = latest(day);
        return latest == null ? null : date(latest.latestTotal);
    }

    /** What stood at the end of a day: the total of that day, or anything from the low end of the level up. */
    Bounds stoodOn(LocalDate day) {
        Day latest = latest(day);
        if (latest == null) {
            return Bounds.unbounded();
        }
        Bounds total = latest.date.equals(day) ? latest.standing : null;
        return total == null ? latest.low.orMore() : total;
    }

    /** Whether there is a total of a day or of a later one. */
    public boolean hasTotalFrom(LocalDate day) {
        LocalDate total = latestTotal(asOf);
        return total != null && !total.isBefore(day);
    }

    /** Whether an increment is in the low end of the level on a day, in full. */
    public boolean isReachedWith(Reading increment, LocalDate day) {
        Day latest = latest(day);
        if (latest == null || increment.last().isAfter(day)) {
            return false;
        } else if (isAboveHighEnd(latest, day)) {
            return increment.isWhollyAfter(latest.latestTotal == null ? Steps.BEFORE_ALL : latest.latestTotal.date);
        }
        return increment.isWhollyAfter(latest.from);
    }

    /** The last day up to a day on which a total contradicted what had been reached. */
    public @Nullable LocalDate lastTotalContradicted(LocalDate day) {
        Day latest = latest(day);
        return latest == null ? null : date(latest.lastContradicted);
    }

    /** The last day up to a day on which the level was contradicted, by a total or by what categories come to. */
    @Nullable
    LocalDate lastContradicted(LocalDate day) {
        LocalDate byTotal = lastTotalContradicted(day);
        if (history.categories.isEmpty()) {
            return byTotal;
        }
        // A level lasts until the day before the next one.
        LocalDate lasts = day;
        for (int i = position(day); i >= 0; i--) {
            Day each = history.day(i);
            if (isAboveHighEnd(each, each.date)) {
                return lasts;
            } else if (each.date.equals(byTotal)) {
                return each.date;
            }
            lasts = each.date.minusDays(1);
        }
        return null;
    }

    private boolean isAboveHighEnd(Day latest, LocalDate day) {
        return latest.low.isAbove(latest.high) && !history.isOpen(latest, day, asOf);
    }

    /** Whether totals contradict each other or the rest, on any day, or the level of a day does. */
    public boolean isContradictory(LocalDate day) {
        Day last = latest(asOf);
        Day latest = latest(day);
        return last != null
                && (last.isDisagreeing
                        || last.lastContradicted != null
                        || (latest != null && isAboveHighEnd(latest, day)));
    }

    /**
     * What totals say of the most there can be at the end of a due day: the totals from that day on, and the final ones before
     * it.
     *
     * @param due the due day
     * @return the bounds of each, less what surely came after the due day
     */
    List<Bounds> caps(LocalDate due) {
        int position = position(due);
        List<Bounds> caps = new ArrayList<>(history.earlierCaps.size() + 1);
        caps.addAll(history.earlierCaps);
        if (position >= 0) {
            Day latest = history.day(position);
            if (latest.date.equals(due) && latest.hasTotal() && !latest.equals(latest.latestFinal)) {
                caps.add(latest.total());
            }
            for (Day each = latest.latestFinal; each != null; each = each.earlierFinal) {
                caps.add(each.total());
            }
        }
        addLater(position, due, caps);
        return caps;
    }

    private void addLater(int position, LocalDate due, List<Bounds> caps) {
        LocalDate lastTotal = latestTotal(asOf);
        if (lastTotal == null || !lastTotal.isAfter(due)) {
            return;
        }
        int last = position(lastTotal);
        Indicator indicator = history.indicator;
        Steps growth = new Steps(indicator, history.categories, due);
        for (Day day : history.between(position + 1, last)) {
            LevelHistory.addIncrements(day, growth);
            growth.start(day.date, growth.most());
            if (day.hasTotal()) {
                Bounds total = day.total();
                caps.add(indicator.isOverlapPossible() ? total : total.lessAtLeast(growth.most()));
            }
            if (day.equals(day.lastContradicted)) {
                // It is no longer known how many came by then.
                growth.restart(day.date, Bounds.from(0));
            }
        }
    }
}
