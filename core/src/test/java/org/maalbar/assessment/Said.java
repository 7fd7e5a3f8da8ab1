package org.maalbar.assessment;

import java.util.stream.IntStream;
import org.maalbar.quantity.Figure;

/** A figure with what the table in meaning.md says it means for a count, worked out without {@code Bounds}. */
record Said(Figure figure, int low, int high) {
    static final int KINDS = 8;
    static final int UNBOUNDED = Integer.MAX_VALUE;

    /** What somebody might say who knows the true number, more or less. */
    static Said of(int truth, int kind, int slack) {
        int less = Math.max(0, truth - slack);
        int more = truth + slack;
        return switch (kind) {
            case 0 -> new Said(Figure.exactly(truth), truth, truth);
            case 1 -> about(slack > 1 ? Math.max(0, truth - 1) : truth + slack);
            case 2 -> new Said(Figure.atLeast(less), less, UNBOUNDED);
            case 3 -> new Said(Figure.atMost(more), 0, more);
            case 4 -> new Said(Figure.between(less, more), less, more);
            case 5 -> less == 0 ? of(truth, 2, slack) : new Said(Figure.moreThan(less - 1), less, UNBOUNDED);
            case 6 -> new Said(Figure.lessThan(more + 1), 0, more);
            default -> new Said(Figure.unknown(), 0, UNBOUNDED);
        };
    }

    /** So few that a tenth is less than one. */
    private static Said about(int number) {
        return new Said(Figure.about(number), Math.max(0, number - 1), number + 1);
    }

    /** The same, where only some of those counted belong. */
    Said orFewer() {
        return new Said(figure, 0, high);
    }

    boolean allows(int number) {
        return number >= low && number <= high;
    }

    /** The numbers that it allows, the first few if there is no end. */
    IntStream numbers() {
        return IntStream.rangeClosed(low, high == UNBOUNDED ? low + 2 : high);
    }
}
