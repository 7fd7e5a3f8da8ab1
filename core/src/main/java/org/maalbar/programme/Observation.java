package org.maalbar.programme;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maalbar.problem.RefusedException;
import org.maalbar.quantity.Figure;
import org.maalbar.rule.Category;
import org.maalbar.text.Texts;
import org.maalbar.time.Days;
import org.maalbar.time.Span;

/**
 * A figure that was stated for an indicator: a total at the end of a period, or what was newly counted during
 * it.
 *
 * <pre>{@code
 * Observation.total("parents", exactly(240), "2018-08-31").someOfThem().source("Statusbilag, indsats 3")
 * Observation.increment("meetings", exactly(1), "2018-10").id("october-meeting")
 * }</pre>
 */
public final class Observation {
    private final @Nullable String id;
    private final String indicator;
    private final Tally tally;
    private final Figure figure;
    private final Span period;
    private final boolean someOnly;
    private final boolean isFinal;
    private final @Nullable String corrects;
    private final @Nullable Category category;
    private final @Nullable String source;
    private final @Nullable LocalDate recorded;

    /** Takes only what has been checked: a copy checks what is new in it. */
    private Observation(
            @Nullable String id,
            String indicator,
            Tally tally,
            Figure figure,
            Span period,
            boolean someOnly,
            boolean isFinal,
            @Nullable String corrects,
            @Nullable Category category,
            @Nullable String source,
            @Nullable LocalDate recorded) {
        this.id = id;
        this.indicator = indicator;
        this.tally = tally;
        this.figure = figure;
        this.period = period;
        this.someOnly = someOnly;
        this.isFinal = isFinal;
        this.corrects = corrects;
        this.category = category;
        this.source = source;
        this.recorded = recorded;
    }

    /**
     * An observation of either kind.
     *
     * @param indicator the id of the indicator
     * @param tally how the figure counts
     * @param figure the figure
     * @param period when; its last day must be known
     * @return the observation, of all that was counted
     * @throws IllegalArgumentException if the id is malformed or the period has no last day
     */
    public static Observation of(String indicator, Tally tally, Figure figure, Span period) {
        String id = Texts.id(indicator);
        Objects.requireNonNull(tally, "tally");
        Objects.requireNonNull(figure, "figure");
        Objects.requireNonNull(period, "period");
        if (period.last().isEmpty()) {
            throw new RefusedException(
                    "An observation has a period with a last day, not " + period,
                    "En observation har en periode med en sidste dag, ikke " + period);
        }
        return new Observation(null, id, tally, figure, period, false, false, null, null, null, null);
    }

    /**
     * The level at the end of a day or period.
     *
     * @param indicator the id of the indicator
     * @param figure the level
     * @param period the day or period in EDTF, {@code 2018-08-31}
     * @return the observation
     * @throws IllegalArgumentException if the id or period is malformed, or the period has no last day
     */
    public static Observation total(String indicator, Figure figure, String period) {
        return of(indicator, Tally.TOTAL, figure, Span.of(period));
    }

    /**
     * What was newly counted during a period.
     *
     * @param indicator the id of the indicator
     * @param figure how many more
     * @param period the period in EDTF, {@code 2018-10}
     * @return the observation
     * @throws IllegalArgumentException if the id or period is malformed, or the period has no last day
     */
    public static Observation increment(String indicator, Figure figure, String period) {
        return of(indicator, Tally.INCREMENT, figure, Span.of(period));
    }

    /**
     * The same with an id, so that a correction can refer to it.
     *
     * @param newId the id
     * @return a copy
     * @throws IllegalArgumentException if the id is malformed
     */
    public Observation id(String newId) {
        return new Observation(
                Texts.id(newId),
                indicator,
                tally,
                figure,
                period,
                someOnly,
                isFinal,
                corrects,
                category,
                source,
                recorded);
    }

    /**
     * The same, where only some of what was counted belongs to the indicator ("240 parents and staff"): from none to all.
     *
     * @return a copy
     */
    public Observation someOfThem() {
        return new Observation(
                id, indicator, tally, figure, period, true, isFinal, corrects, category, source, recorded);
    }

    /**
     * The same as a final total: nothing more will be counted for the due day.
     *
     * @return a copy
     * @throws IllegalArgumentException if it is an increment
     */
    public Observation asFinal() {
        if (tally == Tally.INCREMENT) {
            throw new RefusedException(
                    "Only a total can be final: " + indicator + " in " + period,
                    "Kun et samlet tal kan være endeligt: " + indicator + " i " + period);
        }
        return new Observation(
                id, indicator, tally, figure, period, someOnly, true, corrects, category, source, recorded);
    }

    /**
     * The same as a correction: the other observation no longer counts once this one does.
     *
     * @param observation the id of another observation of the same indicator
     * @return a copy
     * @throws IllegalArgumentException if the id is malformed
     */
    public Observation correcting(String observation) {
        String corrected = Texts.id(observation);
        return new Observation(
                id, indicator, tally, figure, period, someOnly, isFinal, corrected, category, source, recorded);
    }

    /**
     * The same for one category alone.
     *
     * @param dimension what the categories divide by
     * @param name the category
     * @return a copy
     * @throws IllegalArgumentException if either is malformed
     */
    public Observation category(String dimension, String name) {
        Category only = new Category(dimension, name);
        return new Observation(
                id, indicator, tally, figure, period, someOnly, isFinal, corrects, only, source, recorded);
    }

    /**
     * The same with a reference to where the figure comes from.
     *
     * @param reference words, a file name, a case number
     * @return a copy
     * @throws IllegalArgumentException if it is blank
     */
    public Observation source(String reference) {
        String newSource = Texts.text(reference);
        return new Observation(
                id, indicator, tally, figure, period, someOnly, isFinal, corrects, category, newSource, recorded);
    }

    /**
     * The same, recorded on a day: an assessment of what was known earlier leaves it out.
     *
     * @param day the day
     * @return a copy
     */
    public Observation recorded(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return new Observation(
                id, indicator, tally, figure, period, someOnly, isFinal, corrects, category, source, day);
    }

    /**
     * The same, recorded on a day.
     *
     * @param day the day, {@code 2018-09-05}
     * @return a copy
     * @throws IllegalArgumentException if it is not a day
     */
    public Observation recorded(String day) {
        return recorded(Days.of(day));
    }

    /**
     * The same, stating another figure.
     *
     * @param newFigure the figure
     * @return a copy
     */
    public Observation figure(Figure newFigure) {
        Objects.requireNonNull(newFigure, "figure");
        return new Observation(
                id, indicator, tally, newFigure, period, someOnly, isFinal, corrects, category, source, recorded);
    }

    /** All but the figure that decides how it counts: two observations that are alike in it may be taken together. */
    Observation withoutFigure() {
        Span counted = tally == Tally.TOTAL ? Span.of(lastDay()) : period;
        LocalDate known = lastDay().equals(recorded) ? null : recorded;
        return new Observation(
                null, indicator, tally, Figure.unknown(), counted, someOnly, isFinal, null, category, null, known);
    }

    /**
     * Its id; a programme gives one by position ({@code o1}) to observations that have none.
     *
     * @return the id, if it has one
     */
    public Optional<String> id() {
        return Optional.ofNullable(id);
    }

    /**
     * The indicator observed.
     *
     * @return its id
     */
    public String indicator() {
        return indicator;
    }

    /**
     * Whether it is a total or an increment.
     *
     * @return how the figure counts
     */
    public Tally tally() {
        return tally;
    }

    /**
     * The figure, as stated.
     *
     * @return the figure
     */
    public Figure figure() {
        return figure;
    }

    /**
     * When it was counted.
     *
     * @return a span with a last day
     */
    public Span period() {
        return period;
    }

    /**
     * The last day of its period: the day that a total is of.
     *
     * @return the day
     */
    public LocalDate lastDay() {
        return period.last().orElseThrow();
    }

    /**
     * Whether only some of what was counted belongs to the indicator.
     *
     * @return true if so
     */
    public boolean isSomeOnly() {
        return someOnly;
    }

    /**
     * Whether nothing more will be counted for the due day.
     *
     * @return true if so
     */
    public boolean isFinal() {
        return isFinal;
    }

    /**
     * The observation that this one corrects.
     *
     * @return its id, if it corrects one
     */
    public Optional<String> corrects() {
        return Optional.ofNullable(corrects);
    }

    /**
     * The category that it is of.
     *
     * @return the category, or empty for the whole
     */
    public Optional<Category> category() {
        return Optional.ofNullable(category);
    }

    /**
     * Where the figure comes from.
     *
     * @return the reference, if stated
     */
    public Optional<String> source() {
        return Optional.ofNullable(source);
    }

    /**
     * The day it was recorded.
     *
     * @return the day, if stated
     */
    public Optional<LocalDate> recorded() {
        return Optional.ofNullable(recorded);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Observation that
                && Objects.equals(id, that.id)
                && indicator.equals(that.indicator)
                && tally == that.tally
                && figure.equals(that.figure)
                && period.equals(that.period)
                && someOnly == that.someOnly
                && isFinal == that.isFinal
                && Objects.equals(corrects, that.corrects)
                && Objects.equals(category, that.category)
                && Objects.equals(source, that.source)
                && Objects.equals(recorded, that.recorded);
    }

    @Override
    public int hashCode() {
        int hash = Objects.hashCode(id);
        hash = 31 * hash + indicator.hashCode();
        hash = 31 * hash + tally.hashCode();
        hash = 31 * hash + figure.hashCode();
        hash = 31 * hash + period.hashCode();
        hash = 31 * hash + Objects.hashCode(category);
        hash = 31 * hash + Objects.hashCode(source);
        return 31 * hash + Objects.hashCode(recorded);
    }

    @Override
    public String toString() {
        return (id == null ? "" : id + ": ") + indicator + (tally == Tally.TOTAL ? " = " : " + ")
                + (someOnly ? "some of " : "") + figure + " (" + period + ")";
    }
}
