package org.maalbar.portfolio;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.maalbar.assessment.GoalAssessment;
import org.maalbar.rule.Status;

/**
 * How many goals have which status. Counts add up.
 *
 * @param byStatus the number of measurable goals with each status, best first; a status that none has is left out
 * @param contradictory how many of these are decided on observations that contradict each other
 * @param notMeasurable how many goals have no rule, and so no status
 */
public record GoalCounts(Map<Status, Integer> byStatus, int contradictory, int notMeasurable) {
    /** No goals. */
    public static final GoalCounts NONE = new GoalCounts(Map.of(), 0, 0);

    /** Copies the counts, in the order of the statuses, without those that are 0. */
    public GoalCounts {
        Map<Status, Integer> copy = new EnumMap<>(Status.class);
        copy.putAll(byStatus);
        copy.values().removeIf(count -> count == 0);
        byStatus = Collections.unmodifiableMap(copy);
    }

    static GoalCounts of(List<GoalAssessment> goals, int notMeasurable) {
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        int contradictory = 0;
        for (GoalAssessment goal : goals) {
            counts.merge(goal.status(), 1, Integer::sum);
            contradictory += goal.isContradictory() ? 1 : 0;
        }
        return new GoalCounts(counts, contradictory, notMeasurable);
    }

    /**
     * What two come to.
     *
     * @param other the counts of other goals
     * @return the sum
     */
    public GoalCounts plus(GoalCounts other) {
        Map<Status, Integer> sums = new EnumMap<>(Status.class);
        sums.putAll(byStatus);
        other.byStatus.forEach((status, count) -> sums.merge(status, count, Integer::sum));
        return new GoalCounts(sums, contradictory + other.contradictory, notMeasurable + other.notMeasurable);
    }

    /**
     * How many goals have a status.
     *
     * @param status the status
     * @return their number, 0 if none has it
     */
    public int with(Status status) {
        return byStatus.getOrDefault(status, 0);
    }

    /** {@return how many goals are measurable, which is how many have a status} */
    public int measurable() {
        return byStatus.values().stream().mapToInt(Integer::intValue).sum();
    }
}
