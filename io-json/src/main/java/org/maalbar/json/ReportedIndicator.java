package org.maalbar.json;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maalbar.assessment.Assessed;
import org.maalbar.quantity.Bounds;

/** What a snapshot says of one indicator for one goal. */
public final class ReportedIndicator implements Assessed.OfIndicator {
    private final String id;
    private final @Nullable LocalDate lastObserved;
    private final boolean contradictory;
    private final Bounds seen;
    private final Bounds possible;
    private final Bounds planned;

    ReportedIndicator(
            String id,
            @Nullable LocalDate lastObserved,
            boolean contradictory,
            Bounds seen,
            Bounds possible,
            Bounds planned) {
        this.id = id;
        this.lastObserved = lastObserved;
        this.contradictory = contradictory;
        this.seen = seen;
        this.possible = possible;
        this.planned = planned;
    }

    /**
     * The indicator.
     *
     * @return its id
     */
    @Override
    public String id() {
        return id;
    }

    /**
     * The day of the last observation.
     *
     * @return the day, if anything was observed
     */
    public Optional<LocalDate> lastObserved() {
        return Optional.ofNullable(lastObserved);
    }

    /**
     * Whether its observations contradicted each other.
     *
     * @return true if so; false of a snapshot that was written before this was recorded
     */
    @Override
    public boolean isContradictory() {
        return contradictory;
    }

    /**
     * What had been seen.
     *
     * @return the bounds
     */
    @Override
    public Bounds seen() {
        return seen;
    }

    /**
     * What could still be on the due day.
     *
     * @return the bounds
     */
    @Override
    public Bounds possible() {
        return possible;
    }

    /**
     * What would be on the due day if things went as stated.
     *
     * @return the bounds
     */
    @Override
    public Bounds planned() {
        return planned;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReportedIndicator that
                && id.equals(that.id)
                && Objects.equals(lastObserved, that.lastObserved)
                && contradictory == that.contradictory
                && seen.equals(that.seen)
                && possible.equals(that.possible)
                && planned.equals(that.planned);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, lastObserved, contradictory, seen, possible, planned);
    }

    @Override
    public String toString() {
        return id + ": seen " + seen + ", planned " + planned + ", possible " + possible;
    }
}
