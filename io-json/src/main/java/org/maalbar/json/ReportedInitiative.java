package org.maalbar.json;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maalbar.assessment.Assessed;
import org.maalbar.assessment.ClaimCheck;
import org.maalbar.rule.Status;

/** What a snapshot says of one initiative. */
public final class ReportedInitiative implements Assessed.OfInitiative {
    private final String number;
    private final @Nullable Status status;
    private final List<ClaimCheck> claims;
    private final List<ReportedGoal> goals;
    private final List<String> notMeasurable;

    ReportedInitiative(
            String number,
            @Nullable Status status,
            List<ClaimCheck> claims,
            List<ReportedGoal> goals,
            List<String> notMeasurable) {
        this.number = number;
        this.status = status;
        this.claims = List.copyOf(claims);
        this.goals = List.copyOf(goals);
        this.notMeasurable = List.copyOf(notMeasurable);
    }

    /**
     * The number of the initiative.
     *
     * @return the number
     */
    @Override
    public String number() {
        return number;
    }

    /**
     * What was said of the initiative.
     *
     * @return its status, or empty if it had no measurable goal
     */
    public Optional<Status> status() {
        return Optional.ofNullable(status);
    }

    /**
     * The claims on the initiative as a whole, and on its goals that were not measurable.
     *
     * @return how each compared, in the order of the programme
     */
    @Override
    public List<ClaimCheck> claims() {
        return claims;
    }

    /**
     * Its measurable goals.
     *
     * @return what was said of each, in the order of the programme
     */
    @Override
    public List<ReportedGoal> goals() {
        return goals;
    }

    /**
     * Its goals without a rule, of which nothing was said.
     *
     * @return their ids, in the order of the programme
     */
    public List<String> notMeasurable() {
        return notMeasurable;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReportedInitiative that
                && number.equals(that.number)
                && status == that.status
                && claims.equals(that.claims)
                && goals.equals(that.goals)
                && notMeasurable.equals(that.notMeasurable);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, status, claims, goals, notMeasurable);
    }

    /** One line: number and status. */
    @Override
    public String toString() {
        return number + " " + status().map(Status::toString).orElse("no measurable goal");
    }
}
