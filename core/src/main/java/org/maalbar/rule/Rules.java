package org.maalbar.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.maalbar.problem.RefusedException;
import org.maalbar.quantity.Decimals;
import org.maalbar.time.Span;

/**
 * Where every built-in rule begins.
 *
 * <pre>{@code
 * import static org.maalbar.rule.Rules.*;
 *
 * level("parents").atLeast(500)                                            // at least 500 parents
 * level("smokers").lessThan(5)                                             // fewer than 5 %
 * share("completed").of("relevant").atLeast("0.8").labelled("80 pct.")     // at least 80 % of the relevant staff
 * level("accidents").atMost(times("0.5").of("accidents").on("2016"))       // halved since 2016
 * level("satisfaction").moreThan(level("satisfaction").on("2024"))         // satisfaction rises
 * level("injured").atMost(average(level("injured").on("2016"), level("injured").on("2017")))
 * growth("dwellings").during("2018").atLeast(50)                           // 50 new dwellings in 2018
 * each("2018/2021", year -> growth("dwellings").during(year).atLeast(50))  // in each of four years
 * level("reached").category("gender", "women").atLeast(100)
 * sum(level("valby"), level("vesterbro")).atLeast(300)
 * allOf(reached("group-established"), level("meetings").atLeast(4))
 * }</pre>
 */
public final class Rules {
    private static final int MOST_YEARS = 100;

    private Rules() {}

    /**
     * The level of an indicator on the due day; say next what it must be, or that another day or one category is meant.
     *
     * @param indicator the id of the indicator
     * @return the beginning of a rule
     * @throws IllegalArgumentException if the id is malformed
     */
    public static Measure level(String indicator) {
        return Measure.level(indicator);
    }

    /**
     * How much an indicator grows; say next in which span of days.
     *
     * @param indicator the id of a cumulative indicator
     * @return the beginning of a rule
     */
    public static GrowthOf growth(String indicator) {
        return new GrowthOf(indicator);
    }

    /**
     * A multiple of something; say next of what.
     *
     * @param factor above 0, in plain notation: {@code "0.5"} is half, {@code "1.2"} is 20 % more
     * @return the beginning of the right side of a rule
     * @throws IllegalArgumentException if it is written in any other way
     */
    public static Times times(String factor) {
        return times(Decimals.of(factor));
    }

    /**
     * A multiple of something; say next of what.
     *
     * @param factor above 0
     * @return the beginning of the right side of a rule
     */
    public static Times times(BigDecimal factor) {
        return new Times(factor);
    }

    /**
     * The average of measures, such as the levels of some years. It is the right side of a rule.
     *
     * @param measures at least two
     * @return the average
     * @throws IllegalArgumentException if there are fewer
     */
    public static Measure.Average average(Measure... measures) {
        return new Measure.Average(BigDecimal.ONE, List.of(measures));
    }

    /**
     * Several measures added up; say next what the sum must be.
     *
     * @param sides measures, or multiples of them
     * @return the sum
     */
    public static Sum sum(Side... sides) {
        return Sum.of(sides);
    }

    /**
     * A rule on the share that one indicator makes up of another; say next of which.
     *
     * @param part the id of the indicator that counts the part
     * @return the beginning of a rule
     * @throws IllegalArgumentException if the id is malformed
     */
    public static PartOf share(String part) {
        return share(Measure.level(part));
    }

    /**
     * A rule on the share that one measure makes up of another; say next of which.
     *
     * @param part what counts the part
     * @return the beginning of a rule
     */
    public static PartOf share(Measure part) {
        return new PartOf(part);
    }

    /**
     * A milestone is reached: its count is at least 1.
     *
     * @param indicator the id of the indicator that counts it
     * @return the rule
     * @throws IllegalArgumentException if the id is malformed
     */
    public static Comparison reached(String indicator) {
        return new Comparison(
                Comparison.Kind.MILESTONE, level(indicator).toSum(), Relation.AT_LEAST, Sum.of(BigDecimal.ONE));
    }

    /**
     * The same rule for each year of some, all of which must hold. Each part is labelled with its year.
     *
     * <pre>{@code
     * each("2018/2021", year -> growth("dwellings").during(year).atLeast(50))
     * }</pre>
     *
     * @param years whole years, {@code "2018/2021"}
     * @param rule makes the rule of a year
     * @return the rule
     * @throws IllegalArgumentException if it is no span of whole years, or one of more than 100
     */
    public static AllOf each(String years, Function<Span, FulfilmentRule> rule) {
        Span all = Span.of(years);
        LocalDate first = all.first().orElse(LocalDate.EPOCH);
        LocalDate last = all.last().orElse(LocalDate.EPOCH);
        boolean isWholeYears = first.getDayOfYear() == 1 && last.equals(last.withDayOfYear(last.lengthOfYear()));
        if (!isWholeYears || last.getYear() - first.getYear() >= MOST_YEARS) {
            throw new RefusedException(
                    "Not some whole years, such as 2018/2021: \"" + all + "\"",
                    "Ikke nogle hele år som 2018/2021: »" + all + "«");
        }
        List<FulfilmentRule> rules = new ArrayList<>();
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            Span span = Span.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            rules.add(rule.apply(span).labelled(String.valueOf(year)));
        }
        return new AllOf(rules);
    }

    /**
     * Every one of these.
     *
     * @param rules at least one rule
     * @return the rule
     * @throws IllegalArgumentException if there is none
     */
    public static AllOf allOf(FulfilmentRule... rules) {
        return new AllOf(List.of(rules));
    }

    /**
     * At least one of these.
     *
     * @param rules at least one rule
     * @return the rule
     * @throws IllegalArgumentException if there is none
     */
    public static AnyOf anyOf(FulfilmentRule... rules) {
        return new AnyOf(List.of(rules));
    }

    /**
     * At least so many of these.
     *
     * @param count how many
     * @param rules at least that many rules
     * @return the rule
     * @throws IllegalArgumentException if the count is below 1 or above the number of rules
     */
    public static AtLeastOf atLeastOf(int count, FulfilmentRule... rules) {
        return new AtLeastOf(count, List.of(rules));
    }

    /** The growth of an indicator; its span comes next. */
    public static final class GrowthOf {
        private final String indicator;

        private GrowthOf(String indicator) {
            this.indicator = indicator;
        }

        /**
         * From the first to the last day of a span; say next what it must be.
         *
         * @param span days whose first and last are known, {@code "2018"}
         * @return the beginning of a rule
         * @throws IllegalArgumentException if it is no such span, or the id is malformed
         */
        public Measure during(String span) {
            return during(Span.of(span));
        }

        /**
         * From the first to the last day of a span; say next what it must be.
         *
         * @param span days whose first and last are known
         * @return the beginning of a rule
         * @throws IllegalArgumentException if the span is open or unknown at either end, or the id is malformed
         */
        public Measure during(Span span) {
            return Measure.growth(indicator, span);
        }
    }

    /** A factor; what is multiplied comes next. */
    public static final class Times {
        private final BigDecimal factor;

        private Times(BigDecimal factor) {
            this.factor = factor;
        }

        /**
         * Of the level of an indicator.
         *
         * @param indicator its id
         * @return the multiple
         * @throws IllegalArgumentException if the id is malformed, or the factor is 0 or too long
         */
        public Term of(String indicator) {
            return of(Measure.level(indicator));
        }

        /**
         * Of a measure.
         *
         * @param measure what is multiplied
         * @return the multiple
         * @throws IllegalArgumentException if the factor is 0 or too long
         */
        public Term of(Measure measure) {
            return new Term(factor, measure);
        }

        /**
         * Of the average of measures.
         *
         * @param measures at least two
         * @return the multiple
         * @throws IllegalArgumentException if there are fewer, or the factor is 0 or too long
         */
        public Measure.Average ofAverage(Measure... measures) {
            return new Measure.Average(factor, List.of(measures));
        }
    }

    /** A part; the whole comes next. */
    public static final class PartOf {
        private final Measure part;

        private PartOf(Measure part) {
            this.part = part;
        }

        /**
         * Of this whole; say next how large the share must be.
         *
         * @param whole the id of the indicator that counts the whole
         * @return the beginning of a rule
         * @throws IllegalArgumentException if the id is malformed
         */
        public ShareOf of(String whole) {
            return of(Measure.level(whole));
        }

        /**
         * Of this whole; say next how large the share must be.
         *
         * @param whole what counts the whole
         * @return the beginning of a rule
         */
        public ShareOf of(Measure whole) {
            return new ShareOf(part, whole);
        }
    }

    /** A share; how large it must be comes next: above 0 and at most 1, {@code "0.8"} is 80 %. */
    public static final class ShareOf {
        private final Measure part;
        private final Measure whole;

        private ShareOf(Measure part, Measure whole) {
            this.part = part;
            this.whole = whole;
        }

        /**
         * It must be this or more.
         *
         * @param share the share in plain notation
         * @return the rule
         * @throws IllegalArgumentException if it is not above 0 and at most 1
         */
        public Comparison atLeast(String share) {
            return is(Relation.AT_LEAST, Decimals.of(share));
        }

        /**
         * It must be more.
         *
         * @param share the share in plain notation
         * @return the rule
         * @throws IllegalArgumentException if it is not above 0 and at most 1
         */
        public Comparison moreThan(String share) {
            return is(Relation.MORE_THAN, Decimals.of(share));
        }

        /**
         * It must be this or less.
         *
         * @param share the share in plain notation
         * @return the rule
         * @throws IllegalArgumentException if it is not above 0 and at most 1
         */
        public Comparison atMost(String share) {
            return is(Relation.AT_MOST, Decimals.of(share));
        }

        /**
         * It must be less.
         *
         * @param share the share in plain notation
         * @return the rule
         * @throws IllegalArgumentException if it is not above 0 and at most 1
         */
        public Comparison lessThan(String share) {
            return is(Relation.LESS_THAN, Decimals.of(share));
        }

        /**
         * It must stand so to a share.
         *
         * @param relation at least, more than, at most or less than
         * @param share above 0 and at most 1
         * @return the rule
         * @throws IllegalArgumentException if it is not above 0 and at most 1
         */
        public Comparison is(Relation relation, BigDecimal share) {
            return new Comparison(
                    Comparison.Kind.SHARE, part.toSum(), relation, Sum.of(new Term(Term.share(share), whole)));
        }

        /**
         * It must be all of the whole.
         *
         * @return the rule
         */
        public Comparison all() {
            return is(Relation.AT_LEAST, BigDecimal.ONE);
        }
    }
}
