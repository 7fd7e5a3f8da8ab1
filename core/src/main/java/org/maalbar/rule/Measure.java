package org.maalbar.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maalbar.problem.RefusedException;
import org.maalbar.text.Texts;
import org.maalbar.time.Span;

/**
 * What a rule measures: the level of an indicator, or of one of its categories, on the due day or on another day before it; or
 * how much an indicator has grown in a span of days.
 *
 * <pre>{@code
 * level("smokers")                                // on the due day
 * level("smokers").on("2016")                     // at the end of 2016
 * level("reached").category("gender", "women")
 * growth("dwellings").during("2018")
 * }</pre>
 */
public final class Measure implements Side {
    private final String indicator;
    private final @Nullable Category category;
    private final @Nullable LocalDate on;
    private final @Nullable Span during;

    private Measure(String indicator, @Nullable Category category, @Nullable LocalDate on, @Nullable Span during) {
        this.indicator = indicator;
        this.category = category;
        this.on = on;
        this.during = during;
    }

    /**
     * The level of an indicator on the due day.
     *
     * @param indicator its id
     * @return the measure
     * @throws IllegalArgumentException if the id is malformed
     */
    public static Measure level(String indicator) {
        return new Measure(Texts.id(indicator), null, null, null);
    }

    /**
     * The growth of an indicator in a span of days.
     *
     * @param indicator its id
     * @param span the days, whose first and last are known
     * @return the measure
     * @throws IllegalArgumentException if the id is malformed or the span open or unknown at either end
     */
    public static Measure growth(String indicator, Span span) {
        if (span.first().isEmpty() || span.last().isEmpty()) {
            throw new RefusedException(
                    "Growth is measured from one day to another: " + span,
                    "Tilvækst måles fra én dag til en anden: »" + span + "«");
        }
        return new Measure(Texts.id(indicator), null, null, span);
    }

    /**
     * The same on another day than the due day.
     *
     * @param day the day, or a span whose last day is meant: {@code "2016"} is 31 December 2016
     * @return a copy
     * @throws IllegalArgumentException if it is no day and no span with a last day, or this is a growth
     */
    public Measure on(String day) {
        Span span = Span.of(day);
        return on(span.last()
                .orElseThrow(() -> new RefusedException(
                        "A span without a last day is no day to measure on: " + span,
                        "Et tidsrum uden en sidste dag er ikke en dag at måle på: »" + span + "«")));
    }

    /**
     * The same on another day than the due day.
     *
     * @param day the day
     * @return a copy
     * @throws IllegalArgumentException if this is a growth
     */
    public Measure on(LocalDate day) {
        rejectGrowth();
        return new Measure(indicator, category, Objects.requireNonNull(day, "day"), null);
    }

    /**
     * The same of one category, such as the women among the participants.
     *
     * @param dimension what the categories divide by, {@code gender}
     * @param name one of them, {@code women}
     * @return a copy
     * @throws IllegalArgumentException if an id is malformed, or this is a growth
     */
    public Measure category(String dimension, String name) {
        return category(new Category(dimension, name));
    }

    /**
     * The same of one category.
     *
     * @param newCategory the category
     * @return a copy
     * @throws IllegalArgumentException if this is a growth
     */
    public Measure category(Category newCategory) {
        rejectGrowth();
        return new Measure(indicator, Objects.requireNonNull(newCategory, "category"), on, null);
    }

    /** {@return the same of the whole indicator rather than of a category} */
    public Measure whole() {
        return category == null ? this : new Measure(indicator, null, on, during);
    }

    private void rejectGrowth() {
        if (during != null) {
            throw new RefusedException(
                    "Growth is measured of a whole indicator and in a span, not on a day or of a category",
                    "Tilvækst måles af en hel indikator og i et tidsrum, ikke på en dag eller af en kategori");
        }
    }

    /**
     * It must lie between two values, both included.
     *
     * @param low the lowest value that will do
     * @param high the highest value that will do
     * @return the rule
     */
    public BetweenRule between(long low, long high) {
        return between(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
    }

    /**
     * It must lie between two values, both included.
     *
     * @param low the lowest value that will do
     * @param high the highest value that will do
     * @return the rule
     */
    public BetweenRule between(BigDecimal low, BigDecimal high) {
        return new BetweenRule(this, low, high);
    }

    /**
     * It must be as much as this average or more.
     *
     * @param average what it is compared with
     * @return the rule
     */
    public Comparison atLeast(Average average) {
        return average.compared(this, Relation.AT_LEAST);
    }

    /**
     * It must be more than this average.
     *
     * @param average what it is compared with
     * @return the rule
     */
    public Comparison moreThan(Average average) {
        return average.compared(this, Relation.MORE_THAN);
    }

    /**
     * It must be as much as this average or less.
     *
     * @param average what it is compared with
     * @return the rule
     */
    public Comparison atMost(Average average) {
        return average.compared(this, Relation.AT_MOST);
    }

    /**
     * It must be less than this average.
     *
     * @param average what it is compared with
     * @return the rule
     */
    public Comparison lessThan(Average average) {
        return average.compared(this, Relation.LESS_THAN);
    }

    /** {@return the id of the indicator} */
    public String indicator() {
        return indicator;
    }

    /** {@return the category, or empty for the whole} */
    public Optional<Category> category() {
        return Optional.ofNullable(category);
    }

    /** {@return the day of the level, or empty for the due day and for a growth} */
    public Optional<LocalDate> on() {
        return Optional.ofNullable(on);
    }

    /** {@return the span of a growth, or empty for a level} */
    public Optional<Span> during() {
        return Optional.ofNullable(during);
    }

    /** {@return whether it is the level of the whole on the due day} */
    public boolean isPlain() {
        return category == null && on == null && during == null;
    }

    /**
     * The day whose end it is measured at.
     *
     * @param due the due day
     * @return the day of the level, or the last day of the span
     */
    public LocalDate lastDay(LocalDate due) {
        if (during != null) {
            return during.last().orElse(due);
        }
        return on == null ? due : on;
    }

    @Override
    public Sum toSum() {
        return Sum.of(new Term(BigDecimal.ONE, this));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Measure that
                && indicator.equals(that.indicator)
                && Objects.equals(category, that.category)
                && Objects.equals(on, that.on)
                && Objects.equals(during, that.during);
    }

    @Override
    public int hashCode() {
        return Objects.hash(indicator, category, on, during);
    }

    /** Neutral signs: {@code smokers on 2016-12-31}, {@code reached [gender = women]}, {@code dwellings during 2018}. */
    @Override
    public String toString() {
        return indicator
                + (category == null ? "" : " [" + category + "]")
                + (on == null ? "" : " on " + on)
                + (during == null ? "" : " during " + during);
    }

    /** An average, or a multiple of one. Nothing is divided and so rounded: what is compared is multiplied instead. */
    public static final class Average {
        private final List<Term> terms;

        Average(BigDecimal factor, List<Measure> measures) {
            if (measures.size() < 2) {
                throw new RefusedException(
                        "An average is of at least two measures, not of " + measures.size(),
                        "Et gennemsnit er af mindst to målinger, ikke af " + measures.size());
            }
            this.terms =
                    measures.stream().map(measure -> new Term(factor, measure)).toList();
        }

        private Comparison compared(Measure left, Relation is) {
            Term multiple = new Term(BigDecimal.valueOf(terms.size()), left);
            return Comparison.of(multiple, is, new Sum(terms, BigDecimal.ZERO));
        }
    }
}
