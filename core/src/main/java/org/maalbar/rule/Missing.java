package org.maalbar.rule;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maalbar.problem.Printable;
import org.maalbar.quantity.Figure;
import org.maalbar.text.Texts;

/**
 * A figure that is not stated and that could settle a goal by itself, with the weakest statement that would.
 *
 * <p>"The number of relevant staff is not stated; 30 is 80 % only if there are at most 37, and with the 30 planned at most
 * 75" is {@code Missing.figure("relevant").fulfilledBy(atMost(37)).expectedBy(atMost(75))}.
 */
public final class Missing {

    /** What kind of figure is missing. */
    public enum Kind {
        /** The level of the indicator itself, on the due day if it changes. */
        LEVEL,
        /** How many more planned activities will add. */
        ADDITION
    }

    private final Measure measure;
    private final Kind kind;
    private final @Nullable Figure fulfilledBy;
    private final @Nullable Figure expectedBy;
    private final @Nullable String part;

    private Missing(
            Measure measure,
            Kind kind,
            @Nullable Figure fulfilledBy,
            @Nullable Figure expectedBy,
            @Nullable String part) {
        this.measure = Objects.requireNonNull(measure, "measure");
        this.kind = kind;
        this.fulfilledBy = fulfilledBy;
        this.expectedBy = expectedBy;
        this.part = part;
    }

    /**
     * The level of an indicator is missing.
     *
     * @param indicator the id of the indicator
     * @return that, without a threshold
     */
    public static Missing figure(String indicator) {
        return figure(Measure.level(indicator));
    }

    /**
     * What a rule measures is missing.
     *
     * @param measure the measure
     * @return that, without a threshold
     */
    public static Missing figure(Measure measure) {
        return new Missing(measure, Kind.LEVEL, null, null, null);
    }

    /**
     * How many more planned activities will add to an indicator is missing.
     *
     * @param indicator the id of the indicator
     * @return that, without a threshold
     */
    public static Missing addition(String indicator) {
        return addition(Measure.level(indicator));
    }

    /**
     * How many more planned activities will add to what a rule measures is missing.
     *
     * @param measure the measure
     * @return that, without a threshold
     */
    public static Missing addition(Measure measure) {
        return new Missing(measure, Kind.ADDITION, null, null, null);
    }

    /**
     * The same, with the weakest figure that would make the rule hold on what has been seen.
     *
     * @param threshold the figure
     * @return a copy
     */
    public Missing fulfilledBy(Figure threshold) {
        return new Missing(measure, kind, Objects.requireNonNull(threshold, "threshold"), expectedBy, part);
    }

    /**
     * The same, with the weakest figure that would make the rule hold with what is planned.
     *
     * @param threshold the figure
     * @return a copy
     */
    public Missing expectedBy(Figure threshold) {
        return new Missing(measure, kind, fulfilledBy, Objects.requireNonNull(threshold, "threshold"), part);
    }

    /**
     * The same, settling a labelled part of the goal's rule rather than the goal.
     *
     * @param label the label of the part
     * @return a copy
     */
    public Missing ofPart(String label) {
        return new Missing(measure, kind, fulfilledBy, expectedBy, Texts.text(label));
    }

    /**
     * The indicator that the figure is about.
     *
     * @return its id
     */
    public String indicator() {
        return measure.indicator();
    }

    /**
     * What it is a figure of: the level of the indicator on the due day, or another measure.
     *
     * @return the measure
     */
    public Measure measure() {
        return measure;
    }

    /**
     * What kind of figure is missing.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * The weakest figure that would make the rule hold on what has been seen.
     *
     * @return the threshold, if there is one
     */
    public Optional<Figure> fulfilledBy() {
        return Optional.ofNullable(fulfilledBy);
    }

    /**
     * The weakest figure that would make the rule hold with what is planned.
     *
     * @return the threshold, if there is one
     */
    public Optional<Figure> expectedBy() {
        return Optional.ofNullable(expectedBy);
    }

    /**
     * The part of the goal's rule that the thresholds settle.
     *
     * @return its label, or empty for a rule or part without one
     */
    public Optional<String> part() {
        return Optional.ofNullable(part);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Missing that
                && measure.equals(that.measure)
                && kind == that.kind
                && Objects.equals(fulfilledBy, that.fulfilledBy)
                && Objects.equals(expectedBy, that.expectedBy)
                && Objects.equals(part, that.part);
    }

    @Override
    public int hashCode() {
        return Objects.hash(measure, kind, fulfilledBy, expectedBy, part);
    }

    /** Neutral signs: {@code relevant, fulfilled by <=37, expected by <=75}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(kind == Kind.ADDITION ? "more " : "").append(measure);
        if (part != null) {
            text.append(" [").append(Printable.of(part)).append(']');
        }
        if (fulfilledBy != null) {
            text.append(", fulfilled by ").append(fulfilledBy);
        }
        if (expectedBy != null) {
            text.append(", expected by ").append(expectedBy);
        }
        return text.toString();
    }
}
