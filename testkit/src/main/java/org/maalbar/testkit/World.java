package org.maalbar.testkit;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maalbar.quantity.Bounds;
import org.maalbar.rule.Category;
import org.maalbar.rule.Evidence;
import org.maalbar.testkit.check.Question;

/**
 * One way that things may truly be: an exact value for every indicator, and every category, that a rule looks at. All are of
 * their indicators' domains, and categories of what is counted no more than the whole. A world is evidence in which nothing
 * is unknown.
 */
public final class World implements Evidence {
    private final Map<Question, BigDecimal> values;

    World(Map<Question, BigDecimal> values) {
        this.values = new LinkedHashMap<>(values);
    }

    /**
     * The value of an indicator.
     *
     * @param indicator the id of an indicator that the rule declares
     * @return its value, not negative
     * @throws IllegalArgumentException if the rule does not declare it
     */
    public BigDecimal value(String indicator) {
        return value(new Question(indicator, null));
    }

    /**
     * The value of one category of an indicator.
     *
     * @param indicator the id of an indicator that the rule declares
     * @param dimension what the categories divide by ({@code gender})
     * @param category one of them ({@code women})
     * @return its value, not negative
     * @throws IllegalArgumentException if the rule does not declare it
     */
    public BigDecimal value(String indicator, String dimension, String category) {
        return value(new Question(indicator, new Category(dimension, category)));
    }

    BigDecimal value(Question question) {
        BigDecimal value = values.get(question);
        if (value == null) {
            throw new IllegalArgumentException("No value of " + question + "; there are those of " + values.keySet());
        }
        return value;
    }

    /** The world whose values are made of those of this and another world. */
    World with(World other, Map<String, BinaryOperator<BigDecimal>> choices) {
        Map<Question, BigDecimal> chosen = new LinkedHashMap<>();
        values.forEach((question, value) -> {
            BinaryOperator<BigDecimal> choice = choices.get(question.indicator());
            chosen.put(question, choice == null ? value : choice.apply(value, other.value(question)));
        });
        return new World(chosen);
    }

    @Override
    public Bounds level(String indicator) {
        BigDecimal value = values.get(new Question(indicator, null));
        return value == null ? Bounds.unbounded() : Bounds.exactly(value);
    }

    @Override
    public Bounds level(String indicator, String dimension, String category) {
        BigDecimal value = values.get(new Question(indicator, new Category(dimension, category)));
        return value == null ? level(indicator).orFewer() : Bounds.exactly(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof World that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** {@code schools = 3, schools [district = Valby] = 0}. */
    @Override
    public String toString() {
        return values.entrySet().stream()
                .map(value -> value.getKey() + " = " + value.getValue().toPlainString())
                .collect(Collectors.joining(", "));
    }
}
