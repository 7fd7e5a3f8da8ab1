package org.maalbar.peers;

import java.util.List;
import org.maalbar.benchmarks.SmallGoals;
import org.maalbar.benchmarks.SmallGoals.Amount;
import org.maalbar.benchmarks.SmallGoals.Part;
import org.maalbar.rule.Status;

/** A part of a goal as a fact of an engine, with getters, and a place for what the engine found. */
public final class Fact {
    private static final long DAY = SmallGoals.DAY.toEpochDay();

    private final Part part;
    private Status status = Status.UNCERTAIN;

    Fact(Part part) {
        this.part = part;
    }

    /** Observed amounts, for accumulating. */
    public List<Amount> getObserved() {
        return part.observed();
    }

    /** Planned amounts, for accumulating. */
    public List<Amount> getPlanned() {
        return part.planned();
    }

    /** Times the sum observed until the day of assessment and the due day. */
    public long getSeen() {
        return part.factor() * sum(part.observed(), getLastDay());
    }

    /** The same with what is planned until the due day. */
    public long getExpected() {
        return getSeen() + part.factor() * sum(part.planned(), part.due());
    }

    /** What must be reached. */
    public long getTarget() {
        return part.target();
    }

    /** The earlier of the day of assessment and the due day. */
    public long getLastDay() {
        return Math.min(DAY, part.due());
    }

    /** The due day. */
    public long getDue() {
        return part.due();
    }

    /** By what the sum is multiplied. */
    public long getFactor() {
        return part.factor();
    }

    /** Whether nothing can change any more. */
    public boolean isPast() {
        return part.due() < DAY;
    }

    /** Whether growth comes from activities alone. */
    public boolean isPlannedFor() {
        return !part.planned().isEmpty();
    }

    /** What the engine found. */
    public void setStatus(Status found) {
        status = found;
    }

    /** What the engine found, by name. */
    public void setStatus(String found) {
        status = Status.valueOf(found);
    }

    /** What follows from sums that the engine made. */
    public void settle(long seen, long planned) {
        status = status(seen, planned);
    }

    Status status() {
        return status;
    }

    private Status status(long observed, long planned) {
        if (part.factor() * observed >= part.target()) {
            return Status.FULFILLED;
        }
        if (isPast()) {
            return Status.NOT_FULFILLED;
        }
        if (!isPlannedFor()) {
            return Status.UNCERTAIN;
        }
        return part.factor() * (observed + planned) >= part.target() ? Status.EXPECTED : Status.NOT_EXPECTED;
    }

    /** What a loop by hand finds. */
    Status byHand() {
        return status(sum(part.observed(), getLastDay()), sum(part.planned(), part.due()));
    }

    private static long sum(List<Amount> amounts, long last) {
        long sum = 0;
        for (Amount each : amounts) {
            if (each.day() <= last) {
                sum += each.amount();
            }
        }
        return sum;
    }
}
