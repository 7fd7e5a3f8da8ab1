package org.maalbar.evidence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maalbar.quantity.Bounds;

/**
 * Where counting starts. It gives levels but is no observation.
 *
 * @param levels the levels that are known without being observed, such as a baseline
 * @param caps what was said before it of the most that there can be
 */
record Start(List<Reading> levels, List<Bounds> caps) {
    /** Nowhere in particular. */
    static final Start UNKNOWN = new Start(List.of(), List.of());

    /** At a baseline, if there is one. */
    static Start of(@Nullable Reading baseline) {
        return baseline == null ? UNKNOWN : new Start(List.of(baseline), List.of());
    }

    /** Whether a level that is known without being observed is of a later day. */
    boolean isAfter(LocalDate day) {
        for (int i = 0; i < levels.size(); i++) {
            if (levels.get(i).last().isAfter(day)) {
                return true;
            }
        }
        return false;
    }
}
