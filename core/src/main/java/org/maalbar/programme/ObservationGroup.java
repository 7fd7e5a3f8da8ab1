package org.maalbar.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maalbar.problem.Problem;
import org.maalbar.problem.ProblemsException;
import org.maalbar.quantity.Approximation;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Figure;

/** Observations in a summary that differ in nothing but their figures; see {@link ObservationSummary#group}. */
public abstract sealed class ObservationGroup permits IncrementGroup, TotalGroup {
    private final Observation alike;
    private final Indicator indicator;
    private final Approximation approximation;
    private long count;

    ObservationGroup(Observation alike, Indicator indicator, Approximation approximation) {
        this.alike = alike;
        this.indicator = indicator;
        this.approximation = approximation;
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
        take(figure, Objects.requireNonNull(bounds));
        counted(1);
    }

    /** Takes in a figure that is understood to mean some bounds, or throws and changes nothing. */
    abstract void take(Figure figure, Bounds bounds);

    /** What takes in all of another group that is like this one; it cannot fail any more. */
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

    void counted(long more) {
        count += more;
    }
}
