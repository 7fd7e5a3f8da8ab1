package org.maalbar.rule;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.maalbar.quantity.Decimals;

/**
 * Where every built-in rule begins.
 *
 * <pre>{@code
 * import static org.maalbar.rule.Rules.*;
 *
 * level("parents").atLeast(500)
 * level("waiting-days").atMost(30)
 * share("completed").of("relevant").atLeast("0.8").labelled("80 pct.")
 * allOf(reached("group-established"), level("meetings").atLeast(4))
 * }</pre>
 */
public final class Rules {
    private Rules() {}

    /**
     * A rule on the level of an indicator; say next what it must be.
     *
     * @param indicator the id of the indicator
     * @return the beginning of a rule
     */
    public static Level level(String indicator) {
        return new Level(indicator);
    }

    /**
     * A rule on the share that one indicator makes up of another; say next of which.
     *
     * @param part the id of the indicator that counts the part
     * @return the beginning of a rule
     */
    public static PartOf share(String part) {
        return new PartOf(part);
    }

    /**
     * A milestone is reached.
     *
     * @param indicator the id of the indicator that counts it
     * @return the rule
     */
    public static Reached reached(String indicator) {
        return new Reached(indicator);
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

    /** 4.0 and 4 make the same rule. */
    static BigDecimal target(BigDecimal target) {
        return Decimals.normal(Decimals.checked(target));
    }

    static Set<String> inOrder(String... ids) {
        Set<String> set = new LinkedHashSet<>();
        Collections.addAll(set, ids);
        return Collections.unmodifiableSet(set);
    }

    /** The level of an indicator; what it must be comes next. */
    public static final class Level {
        private final String indicator;

        private Level(String indicator) {
            this.indicator = indicator;
        }

        /**
         * It must be this or more.
         *
         * @param target the target
         * @return the rule
         */
        public AtLeast atLeast(long target) {
            return atLeast(BigDecimal.valueOf(target));
        }

        /**
         * It must be this or more.
         *
         * @param target the target
         * @return the rule
         */
        public AtLeast atLeast(BigDecimal target) {
            return new AtLeast(indicator, target);
        }

        /**
         * It must be this or more.
         *
         * @param target the target in plain notation, {@code "12.5"}
         * @return the rule
         * @throws IllegalArgumentException if it is written in any other way, or the id is malformed
         */
        public AtLeast atLeast(String target) {
            return atLeast(Decimals.of(target));
        }

        /**
         * It must be this or less.
         *
         * @param target the target
         * @return the rule
         */
        public AtMost atMost(long target) {
            return atMost(BigDecimal.valueOf(target));
        }

        /**
         * It must be this or less.
         *
         * @param target the target
         * @return the rule
         */
        public AtMost atMost(BigDecimal target) {
            return new AtMost(indicator, target);
        }

        /**
         * It must be this or less.
         *
         * @param target the target in plain notation, {@code "12.5"}
         * @return the rule
         * @throws IllegalArgumentException if it is written in any other way, or the id is malformed
         */
        public AtMost atMost(String target) {
            return atMost(Decimals.of(target));
        }

        /**
         * It must lie between two values, both included.
         *
         * @param low the lowest value that will do
         * @param high the highest value that will do
         * @return the rule
         */
        public Between between(long low, long high) {
            return between(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
        }

        /**
         * It must lie between two values, both included.
         *
         * @param low the lowest value that will do
         * @param high the highest value that will do
         * @return the rule
         */
        public Between between(BigDecimal low, BigDecimal high) {
            return new Between(indicator, low, high);
        }
    }

    /** A part; the whole comes next. */
    public static final class PartOf {
        private final String part;

        private PartOf(String part) {
            this.part = part;
        }

        /**
         * Of this whole; say next how large the share must be.
         *
         * @param whole the id of the indicator that counts the whole
         * @return the beginning of a rule
         */
        public ShareOf of(String whole) {
            return new ShareOf(part, whole);
        }
    }

    /** A share; how large it must be comes next. */
    public static final class ShareOf {
        private final String part;
        private final String whole;

        private ShareOf(String part, String whole) {
            this.part = part;
            this.whole = whole;
        }

        /**
         * It must be at least this.
         *
         * @param minimum a share above 0 and at most 1, in plain notation: {@code "0.8"} is 80 %
         * @return the rule
         */
        public Share atLeast(String minimum) {
            return atLeast(Decimals.of(minimum));
        }

        /**
         * It must be at least this.
         *
         * @param minimum a share above 0 and at most 1
         * @return the rule
         */
        public Share atLeast(BigDecimal minimum) {
            return new Share(part, whole, minimum);
        }

        /**
         * It must be all of the whole.
         *
         * @return the rule
         */
        public Share all() {
            return atLeast(BigDecimal.ONE);
        }
    }
}
