package org.maalbar.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maalbar.problem.Problem;
import org.maalbar.problem.ProblemsException;
import org.maalbar.problem.RefusedException;
import org.maalbar.quantity.Approximation;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Figure;

/** Observations in a summary that differ in nothing but their figures; see {@link ObservationSummary#group}. */
public abstract sealed class ObservationGroup permits IncrementGroup, TotalGroup {
    /** How often a figure may be taken in at once: so few times that all of them can be counted. */
    public static final long MOST_TIMES = 1_000_000_000_000L;

    private final Observation alike;
    private final Indicator indicator;
    private final Approximation approximation;
    private final Total total;
    private long count;

    /** How many observations a summary has taken in: never more than can be counted, so none of its groups has more, either. */
    static final class Total {
        private long count;

        long count() {
            return count;
        }

        /** Throws unless so many more can be counted. */
        void check(long more) {
            if (more > Long.MAX_VALUE - count) {
                throw new RefusedException(
                        "More observations than can be counted: " + count + " and " + more,
                        "Flere observationer, end der kan tælles: " + count + " og " + more);
            }
        }
    }

    ObservationGroup(Observation alike, Indicator indicator, Approximation approximation, Total total) {
        this.alike = alike;
        this.indicator = indicator;
        this.approximation = approximation;
        this.total = total;
    }

    /**
     * Takes in an observation that states a whole number without reservation.
     *
     * @param value the number
     * @throws IllegalArgumentException if it is negative
     * @throws ProblemsException if the indicator cannot have it, or the sum gets too large; it is not taken in then
     */
    public void add(long value) {
        add(Figure.exactly(value));
    }

    /**
     * Takes in an observation that states a figure.
     *
     * @param figure the figure
     * @throws ProblemsException if the indicator cannot have it, or the sum gets too large; it is not taken in then
     */
    public void add(Figure figure) {
        add(figure, 1);
    }

    /**
     * Takes in several observations that state the same figure, as a database counts them. It is the same as taking in one after
     * the other, and takes no longer than a few of them.
     *
     * @param figure the figure of each
     * @param times how many there are, from 1 to 1,000,000,000,000
     * @throws IllegalArgumentException if there are not so many
     * @throws ProblemsException if the indicator cannot have the figure, or the sum gets too large; none is taken in then
     */
    public void add(Figure figure, long times) {
        if (times < 1 || times > MOST_TIMES) {
            throw new RefusedException(
                    "There are 1 to " + MOST_TIMES + " observations of a figure, not " + times,
                    "Der er 1 til " + MOST_TIMES + " observationer af et tal, ikke " + times);
        }
        total.check(times);
        take(figure, checked(figure), times);
        counted(times);
    }

    private Bounds checked(Figure figure) {
        List<Problem> problems = new ArrayList<>();
        @Nullable
        Bounds bounds = new FigureCheck(Map.of(), approximation, problems::add)
                .figure(
                        indicator,
                        figure,
                        FigureCheck.Pointer.of(""),
                        alike.tally().member());
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
        return Objects.requireNonNull(bounds);
    }

    /** Takes in the figures that represent so many, as {@link #figures} gave them. */
    void restore(List<Figure> few, long all) {
        few.forEach(figure -> take(figure, checked(figure), 1));
        counted(all);
    }

    /** Takes in a figure so many times that is understood to mean some bounds, or throws and changes nothing. */
    abstract void take(Figure figure, Bounds bounds, long times);

    /** What takes in all of another group that is like this one; it cannot fail any more where all of them can be counted. */
    abstract Runnable joining(ObservationGroup other);

    /** The figures that represent all those taken in. */
    abstract List<Figure> figures();

    /** An observation of this group, without its figure. */
    Observation alike() {
        return alike;
    }

    Indicator indicator() {
        return indicator;
    }

    long count() {
        return count;
    }

    /** Counts some more, or throws. */
    void counted(long more) {
        total.check(more);
        total.count += more;
        count += more;
    }
}
