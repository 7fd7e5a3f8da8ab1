package org.maalbar.assessment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Fraction;
import org.maalbar.quantity.Range;

/**
 * How fast an at-least goal has been approached since its baseline, and how fast it must be from now on. It informs; it never
 * sets a status.
 *
 * @param soFar how many a day from the baseline to the last observation; below 0 where the figures leave room for it
 * @param required how many a day from the day of assessment to the due day, at least 0
 * @param ratio required by so far, or empty if so far may be 0
 * @param projected the level on the due day at the pace so far
 */
public record Pace(Range soFar, Range required, Optional<Range> ratio, Range projected) {

    /**
     * The pace towards a target.
     *
     * @param level what has been seen
     * @param seen the day on which it was seen last
     * @param start the level at the start of counting
     * @param startDay the day at whose start counting starts
     * @param target the level to be reached
     * @param day the day of assessment
     * @param due the day on which the target is due
     * @return the pace, or empty if nothing was seen after the baseline or no day is left
     */
    static Optional<Pace> of(
            Bounds level,
            LocalDate seen,
            Bounds start,
            LocalDate startDay,
            Bounds target,
            LocalDate day,
            LocalDate due) {
        long past = ChronoUnit.DAYS.between(startDay, seen) + 1;
        long left = ChronoUnit.DAYS.between(day, due);
        if (past <= 0 || left <= 0) {
            return Optional.empty();
        }
        Range reached = Range.of(level);
        Range soFar = reached.minus(Range.of(start)).times(Fraction.of(1).dividedBy(Fraction.of(past)));
        Range required = Range.of(target)
                .minus(reached)
                .atLeastZero()
                .times(Fraction.of(1).dividedBy(Fraction.of(left)));
        long ahead = ChronoUnit.DAYS.between(seen, due);
        Range projected = ahead == 0 ? reached : reached.plus(soFar.times(Fraction.of(ahead)));
        return Optional.of(new Pace(soFar, required, required.dividedBy(soFar), projected));
    }
}
