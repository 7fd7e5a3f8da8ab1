package org.maalbar.programme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maalbar.problem.Place;
import org.maalbar.problem.Problem;
import org.maalbar.problem.ProblemsException;
import org.maalbar.quantity.Approximation;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Decimals;
import org.maalbar.quantity.Figure;

/**
 * Increments of one period, joined. Those of less than a number are kept apart: no single figure says "from 5 to less than 8".
 * Whole numbers are added up by themselves as long as they fit, as there may be millions of them.
 */
final class IncrementGroup extends ObservationGroup {
    private static final BigDecimal MOST_PENDING = BigDecimal.valueOf(Long.MAX_VALUE);

    private @Nullable Bounds joined;
    private @Nullable Bounds below;
    private long pending;
    private long largestPending;
    private boolean isPending;

    /** Whether whole numbers can be added up for as long as they fit a long, whatever else was joined. */
    private boolean hasRoom = true;

    IncrementGroup(Observation alike, Indicator indicator, Approximation approximation, Total total) {
        super(alike, indicator, approximation, total);
    }

    @Override
    public void add(long value) {
        long sum = pending + value;
        if (value < 0 || sum < 0 || !hasRoom) {
            super.add(value);
            return;
        }
        counted(1);
        pending = sum;
        largestPending = Math.max(largestPending, value);
        isPending = true;
    }

    @Override
    void take(Figure figure, Bounds bounds, long times) {
        Bounds all = repeated(bounds, times);
        if (isBelow(bounds)) {
            below = kept(joined(below, all));
        } else {
            Bounds newJoined = joined(joined, all);
            kept(withPending(newJoined));
            setJoined(newJoined);
        }
    }

    private void setJoined(@Nullable Bounds bounds) {
        joined = bounds;
        hasRoom = bounds == null || isShort(bounds.plus(Bounds.exactly(MOST_PENDING)));
    }

    /** The same bounds joined so many times: first two of them, then two of what that gives, and so on. */
    private Bounds repeated(Bounds once, long times) {
        Bounds power = once;
        @Nullable Bounds all = null;
        for (long left = times; ; left /= 2) {
            all = left % 2 == 1 ? joined(all, power) : all;
            if (left == 1) {
                return Objects.requireNonNull(all);
            }
            power = indicator().join(power, power);
        }
    }

    @Override
    Runnable joining(ObservationGroup other) {
        IncrementGroup that = (IncrementGroup) other;
        @Nullable Bounds allJoined = joined(joined, that.all());
        kept(withPending(allJoined));
        @Nullable Bounds allBelow = kept(joined(below, that.below));
        long more = that.count();
        return () -> {
            setJoined(allJoined);
            below = allBelow;
            counted(more);
        };
    }

    /** Without those of less than a number. */
    private @Nullable Bounds all() {
        return withPending(joined);
    }

    private @Nullable Bounds withPending(@Nullable Bounds bounds) {
        if (!isPending) {
            return bounds;
        }
        long least = indicator().isOverlapPossible() ? largestPending : pending;
        return joined(bounds, Bounds.closed(least, pending));
    }

    private @Nullable Bounds joined(@Nullable Bounds some, @Nullable Bounds others) {
        if (some == null || others == null) {
            return some == null ? others : some;
        }
        return indicator().join(some, others);
    }

    private static boolean isBelow(Bounds bounds) {
        return bounds.highOpen() && bounds.high().isPresent();
    }

    /** Figures have fewer digits than bounds. */
    private @Nullable Bounds kept(@Nullable Bounds bounds) {
        if (bounds != null && !isShort(bounds)) {
            throw new ProblemsException(List.of(Problem.error(
                    "sum-too-long",
                    Place.pointer(alike().tally().member()),
                    "The increments of \"" + indicator().id() + "\" add up to more digits or decimals than can be kept",
                    "Det nye for »" + indicator().id()
                            + "« giver sammenlagt flere cifre eller decimaler, end der kan gemmes")));
        }
        return bounds;
    }

    private static boolean isShort(Bounds bounds) {
        try {
            Decimals.checked(bounds.low());
            bounds.high().ifPresent(Decimals::checked);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        @Nullable Bounds all = all();
        if (all != null) {
            figures.add(figure(all));
        }
        if (below != null) {
            figures.add(Figure.lessThan(below.high().orElseThrow()));
        }
        return figures;
    }

    /** The figure that is understood to mean some bounds; an open low end has no high end. */
    private static Figure figure(Bounds bounds) {
        if (bounds.high().isEmpty()) {
            return bounds.lowOpen() ? Figure.moreThan(bounds.low()) : Figure.atLeast(bounds.low());
        }
        return bounds.isExact()
                ? Figure.exactly(bounds.low())
                : Figure.between(bounds.low(), bounds.high().get());
    }
}
