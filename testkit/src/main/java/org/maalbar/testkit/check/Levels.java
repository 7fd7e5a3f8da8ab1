package org.maalbar.testkit.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maalbar.quantity.Bounds;
import org.maalbar.rule.Category;
import org.maalbar.rule.Evidence;

/** Evidence made up of levels. Of anything else it knows nothing, which is not zero. */
public final class Levels implements Evidence {
    private final Map<Question, Bounds> levels;

    public Levels(Map<Question, Bounds> levels) {
        this.levels = new LinkedHashMap<>(levels);
    }

    public Bounds level(Question question) {
        Category category = question.category();
        return category == null
                ? level(question.indicator())
                : level(question.indicator(), category.dimension(), category.name());
    }

    @Override
    public Bounds level(String indicator) {
        return levels.getOrDefault(new Question(indicator, null), Bounds.unbounded());
    }

    @Override
    public Bounds level(String indicator, String dimension, String category) {
        Bounds known = levels.get(new Question(indicator, new Category(dimension, category)));
        return known != null ? known : level(indicator).orFewer();
    }

    /** The same, stated the other way round. */
    public Levels reversed() {
        List<Question> questions = new ArrayList<>(levels.keySet());
        Collections.reverse(questions);
        Map<Question, Bounds> others = new LinkedHashMap<>();
        questions.forEach(question -> others.put(question, level(question)));
        return new Levels(others);
    }

    public Levels each(UnaryOperator<Bounds> change) {
        Map<Question, Bounds> others = new LinkedHashMap<>();
        levels.forEach((question, level) -> others.put(question, change.apply(level)));
        return new Levels(others);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Levels that && levels.equals(that.levels);
    }

    @Override
    public int hashCode() {
        return levels.hashCode();
    }

    /** {@code schools: [0, 3], schools [district = Valby]: [0, 2]}. */
    @Override
    public String toString() {
        return levels.entrySet().stream()
                .map(level -> level.getKey() + ": " + level.getValue())
                .collect(Collectors.joining(", "));
    }
}
