package org.maalbar.testkit.check;

import java.util.LinkedHashSet;
import java.util.Set;
import org.maalbar.quantity.Bounds;
import org.maalbar.rule.Evidence;
import org.maalbar.rule.Measure;

/** Evidence that remembers what it was asked for. */
public final class Watched implements Evidence {
    private final Evidence evidence;
    private final Set<Measure> asked = new LinkedHashSet<>();

    public Watched(Evidence evidence) {
        this.evidence = evidence;
    }

    public Set<Measure> asked() {
        return asked;
    }

    @Override
    public Bounds bounds(Measure measure) {
        asked.add(measure);
        return evidence.bounds(measure);
    }

    @Override
    public String toString() {
        return evidence.toString();
    }
}
