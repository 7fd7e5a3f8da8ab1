package org.maalbar.programme;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maalbar.quantity.Approximation;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Figure;

/**
 * Totals of one day. What they say together is their intersection, or their hull if they contradict each other; both
 * have their ends from the lowest and highest low ends and high ends.
 */
final class TotalGroup extends ObservationGroup {
    private static final Comparator<Stated> BY_LOW = Comparator.comparing(Stated::bounds, Bounds::compareLow);
    private static final Comparator<Stated> BY_HIGH = Comparator.comparing(Stated::bounds, Bounds::compareHigh);
    private static final Comparator<Stated> BY_WORDS =
            Comparator.comparing(stated -> stated.figure().toString());

    /** What comes first in any of these is kept; words decide where ends are equal, so that the order makes no difference. */
    private static final List<Comparator<Stated>> ORDERS = List.of(
            BY_LOW.thenComparing(BY_WORDS),
            BY_HIGH.thenComparing(BY_WORDS),
            BY_LOW.reversed().thenComparing(BY_WORDS),
            BY_HIGH.reversed().thenComparing(BY_WORDS));

    private final @Nullable Stated[] first = new Stated[ORDERS.size()];

    /** The whole numbers taken in by themselves; another one between them comes first in no order. */
    private long least = Long.MAX_VALUE;

    private long largest = Long.MIN_VALUE;

    private record Stated(Figure figure, Bounds bounds) {}

    TotalGroup(Observation alike, Indicator indicator, Approximation approximation, Total total) {
        super(alike, indicator, approximation, total);
    }

    @Override
    public void add(long value) {
        if (least <= value && value <= largest && !alike().isSomeOnly()) {
            counted(1);
            return;
        }
        super.add(value);
        least = Math.min(least, value);
        largest = Math.max(largest, value);
    }

    @Override
    void take(Figure figure, Bounds bounds, long times) {
        take(new Stated(figure, alike().isSomeOnly() ? bounds.orFewer() : bounds));
    }

    private void take(Stated stated) {
        for (int order = 0; order < first.length; order++) {
            Stated before = first[order];
            if (before == null || ORDERS.get(order).compare(stated, before) < 0) {
                first[order] = stated;
            }
        }
    }

    @Override
    Runnable joining(ObservationGroup other) {
        TotalGroup that = (TotalGroup) other;
        List<Stated> more = that.stated();
        long count = that.count();
        return () -> {
            more.forEach(this::take);
            counted(count);
        };
    }

    private List<Stated> stated() {
        return Arrays.stream(first).filter(Objects::nonNull).distinct().toList();
    }

    @Override
    List<Figure> figures() {
        return stated().stream().map(Stated::figure).toList();
    }
}
