package org.maalbar.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.maalbar.evidence.Records;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.StatusText;
import org.maalbar.rule.Status;

/** What may honestly be said of an initiative: the lowest status of its goals. */
public final class InitiativeAssessment implements Assessed.OfInitiative {
    private final Initiative initiative;
    private final List<GoalAssessment> goals;
    private final Records records;
    private final Claims claims;

    InitiativeAssessment(Initiative initiative, Records records, Claims claims) {
        this.initiative = initiative;
        this.records = records;
        this.claims = claims;
        List<GoalAssessment> measurable = new ArrayList<>(initiative.goals().size());
        for (Goal goal : initiative.goals()) {
            goal.rule().ifPresent(rule -> measurable.add(new GoalAssessment(records, claims, initiative, goal, rule)));
        }
        this.goals = Collections.unmodifiableList(measurable);
    }

    /**
     * The initiative.
     *
     * @return what is done
     */
    public Initiative initiative() {
        return initiative;
    }

    @Override
    public String number() {
        return initiative.number();
    }

    /**
     * Its measurable goals.
     *
     * @return what may be said of each, in the order given
     */
    @Override
    public List<GoalAssessment> goals() {
        return goals;
    }

    /**
     * Its goals without a rule, of which nothing can be said.
     *
     * @return the goals, in the order given
     */
    public List<Goal> notMeasurable() {
        return initiative.goals().stream().filter(goal -> goal.rule().isEmpty()).toList();
    }

    /**
     * The lowest status of its measurable goals.
     *
     * @return the status, or empty if it has no measurable goal
     */
    public Optional<Status> status() {
        return goals.stream().map(GoalAssessment::status).max(Status::compareTo);
    }

    /**
     * What the author says of the initiative as a whole or of a goal that is not measurable, and whether the evidence agrees.
     *
     * @return a check for each claim that was known, in the order given
     */
    @Override
    public List<ClaimCheck> claims() {
        return claims.ofWhole(initiative);
    }

    /**
     * What the author writes about the initiative and its goals. It is no evidence.
     *
     * @return the texts that were known, in the order given
     */
    public List<StatusText> statusTexts() {
        return initiative.statusTexts().stream()
                .filter(text -> records.isKnown(Optional.of(text.day())))
                .toList();
    }

    @Override
    public String toString() {
        return initiative + ", " + status().map(Status::toString).orElse("no measurable goal");
    }
}
