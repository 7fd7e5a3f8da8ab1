package org.maalbar.programme;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maalbar.quantity.Figure;
import org.maalbar.text.Texts;
import org.maalbar.time.Days;

/**
 * What an activity is expected to do for an indicator: add to it, or bring it to a level; how much may not be stated.
 *
 * <p>It is what is <em>still to come</em> as seen on the day it was stated.
 */
public final class Contribution {
    private final String indicator;
    private final Tally tally;
    private final @Nullable Figure figure;
    private final boolean someOnly;
    private final @Nullable LocalDate stated;

    /** Takes only what has been checked. */
    private Contribution(
            String indicator, Tally tally, @Nullable Figure figure, boolean someOnly, @Nullable LocalDate stated) {
        this.indicator = indicator;
        this.tally = tally;
        this.figure = figure;
        this.someOnly = someOnly;
        this.stated = stated;
    }

    /**
     * So many more.
     *
     * @param indicator the id of the indicator
     * @param figure how many
     * @return the contribution
     * @throws IllegalArgumentException if the id is malformed
     */
    public static Contribution increment(String indicator, Figure figure) {
        return new Contribution(
                Texts.id(indicator), Tally.INCREMENT, Objects.requireNonNull(figure, "figure"), false, null);
    }

    /**
     * The level that the activity brings about.
     *
     * @param indicator the id of the indicator
     * @param figure the level
     * @return the contribution
     * @throws IllegalArgumentException if the id is malformed
     */
    public static Contribution total(String indicator, Figure figure) {
        return new Contribution(
                Texts.id(indicator), Tally.TOTAL, Objects.requireNonNull(figure, "figure"), false, null);
    }

    /**
     * More, but how many is not stated.
     *
     * @param indicator the id of the indicator
     * @param tally whether it adds or brings about a level
     * @return the contribution
     * @throws IllegalArgumentException if the id is malformed
     */
    public static Contribution notQuantified(String indicator, Tally tally) {
        return new Contribution(Texts.id(indicator), Objects.requireNonNull(tally, "tally"), null, false, null);
    }

    /**
     * The same, stating a figure.
     *
     * @param newFigure how much
     * @return a copy
     */
    public Contribution figure(Figure newFigure) {
        return new Contribution(indicator, tally, Objects.requireNonNull(newFigure, "figure"), someOnly, stated);
    }

    /**
     * The same, where only some of those counted belong to the indicator: from none to all.
     *
     * @return a copy
     */
    public Contribution someOfThem() {
        return new Contribution(indicator, tally, figure, true, stated);
    }

    /**
     * The same, stated on a day.
     *
     * @param day the day on which it was still to come
     * @return a copy
     */
    public Contribution stated(LocalDate day) {
        return new Contribution(indicator, tally, figure, someOnly, Objects.requireNonNull(day, "day"));
    }

    /**
     * The same, stated on a day.
     *
     * @param day the day on which it was still to come, {@code 2018-08-31}
     * @return a copy
     * @throws IllegalArgumentException if it is not a day
     */
    public Contribution stated(String day) {
        return stated(Days.of(day));
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
     * Whether it adds or brings about a level.
     *
     * @return how the figure counts
     */
    public Tally tally() {
        return tally;
    }

    /**
     * How much.
     *
     * @return the figure, or empty if not quantified
     */
    public Optional<Figure> figure() {
        return Optional.ofNullable(figure);
    }

    /**
     * Whether only some of those counted belong to the indicator.
     *
     * @return true if so
     */
    public boolean isSomeOnly() {
        return someOnly;
    }

    /**
     * The day on which it was stated.
     *
     * @return the day, if known
     */
    public Optional<LocalDate> stated() {
        return Optional.ofNullable(stated);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Contribution that
                && indicator.equals(that.indicator)
                && tally == that.tally
                && Objects.equals(figure, that.figure)
                && someOnly == that.someOnly
                && Objects.equals(stated, that.stated);
    }

    @Override
    public int hashCode() {
        return Objects.hash(indicator, tally, figure, someOnly, stated);
    }

    @Override
    public String toString() {
        return indicator
                + (tally == Tally.TOTAL ? " = " : " + ")
                + (someOnly ? "some of " : "")
                + (figure == null ? "not quantified" : figure.toString());
    }
}
