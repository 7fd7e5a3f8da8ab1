package org.maalbar.portfolio;

import java.util.Optional;

/**
 * What a department is responsible for, alone or with others. What several are responsible for is in the summary of each.
 *
 * @param name the name of the department; empty for what nobody is named for
 * @param programmes how many programmes have any of it
 * @param initiatives how many initiatives
 * @param goals the goals of these initiatives
 */
public record DepartmentSummary(Optional<String> name, int programmes, int initiatives, GoalCounts goals) {

    /** More of the same department, in the same programmes. */
    DepartmentSummary with(int moreInitiatives, GoalCounts moreGoals) {
        return new DepartmentSummary(name, programmes, initiatives + moreInitiatives, goals.plus(moreGoals));
    }

    /** More of the same department, in other programmes. */
    DepartmentSummary plus(DepartmentSummary other) {
        return new DepartmentSummary(
                name, programmes + other.programmes, initiatives + other.initiatives, goals.plus(other.goals));
    }
}
