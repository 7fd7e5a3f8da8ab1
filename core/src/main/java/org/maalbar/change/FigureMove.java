package org.maalbar.change;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maalbar.assessment.View;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Decimals;

/** What is known of an indicator for a goal has moved, on one of the views. */
public final class FigureMove {
    private final String goal;
    private final String indicator;
    private final View view;
    private final Bounds before;
    private final Bounds after;
    private final boolean inTheSameUnit;
    private final boolean knownNow;

    FigureMove(
            String goal,
            String indicator,
            View view,
            Bounds before,
            Bounds after,
            boolean inTheSameUnit,
            boolean knownNow) {
        this.goal = goal;
        this.indicator = indicator;
        this.view = view;
        this.before = before;
        this.after = after;
        this.inTheSameUnit = inTheSameUnit;
        this.knownNow = knownNow;
    }

    /**
     * The goal that looks at the indicator.
     *
     * @return its id
     */
    public String goal() {
        return goal;
    }

    /**
     * The indicator.
     *
     * @return its id
     */
    public String indicator() {
        return indicator;
    }

    /**
     * What has moved.
     *
     * @return what was seen, is planned, or is possible
     */
    public View view() {
        return view;
    }

    /**
     * Where it was.
     *
     * @return the bounds
     */
    public Bounds before() {
        return before;
    }

    /**
     * Where it is now.
     *
     * @return the bounds
     */
    public Bounds after() {
        return after;
    }

    /**
     * How far it has moved: negative for less. If one of two figures is not exactly known, their difference cannot be
     * stated: "405 to 495" and then "465 to 555" may be 60 more, or fewer than before.
     *
     * @return the difference in the unit of the indicator, if both are exactly known and the
     *     indicator still counts in it
     */
    public Optional<BigDecimal> by() {
        return inTheSameUnit && before.isExact() && after.isExact()
                ? Optional.of(Decimals.normal(after.low().subtract(before.low())))
                : Optional.empty();
    }

    /**
     * Whether nothing was known of it before, and something is now. That is news, and neither better nor worse.
     *
     * @return true if so
     */
    public boolean isKnownNow() {
        return knownNow;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FigureMove that
                && goal.equals(that.goal)
                && indicator.equals(that.indicator)
                && view == that.view
                && before.equals(that.before)
                && after.equals(that.after)
                && inTheSameUnit == that.inTheSameUnit
                && knownNow == that.knownNow;
    }

    @Override
    public int hashCode() {
        return Objects.hash(goal, indicator, view, before, after);
    }

    @Override
    public String toString() {
        return goal + " " + indicator + ": " + view + " " + before + " → " + after;
    }
}
