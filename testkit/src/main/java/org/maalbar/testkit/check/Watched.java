package org.maalbar.testkit.check;

import java.util.LinkedHashSet;
import java.util.Set;
import org.maalbar.quantity.Bounds;
import org.maalbar.rule.Category;
import org.maalbar.rule.Evidence;

/** Evidence that remembers what it was asked for. */
public final class Watched implements Evidence {
    private final Evidence evidence;
    private final Set<Question> asked = new LinkedHashSet<>();

    public Watched(Evidence evidence) {
        this.evidence = evidence;
    }

    public Set<Question> asked() {
        return asked;
    }

    @Override
    public Bounds level(String indicator) {
        asked.add(new Question(indicator, null));
        return evidence.level(indicator);
    }

    @Override
    public Bounds level(String indicator, String dimension, String category) {
        asked.add(new Question(indicator, new Category(dimension, category)));
        return evidence.level(indicator, dimension, category);
    }

    @Override
    public String toString() {
        return evidence.toString();
    }
}
