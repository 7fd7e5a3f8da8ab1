package org.maalbar.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maalbar.assessment.Assessed;
import org.maalbar.assessment.ClaimCheck;
import org.maalbar.problem.Printable;
import org.maalbar.quantity.Bounds;
import org.maalbar.rule.Missing;
import org.maalbar.rule.Status;
import org.maalbar.text.Texts;

/** What a snapshot says of one goal. */
public final class ReportedGoal implements Assessed.OfGoal {
    private final String id;
    private final LocalDate due;
    private final Status status;
    private final @Nullable Bounds remaining;
    private final List<ReportedIndicator> indicators;
    private final List<String> dependsOn;
    private final List<Missing> missing;
    private final List<ClaimCheck> claims;

    ReportedGoal(
            String id,
            LocalDate due,
            Status status,
            @Nullable Bounds remaining,
            List<ReportedIndicator> indicators,
            List<String> dependsOn,
            List<Missing> missing,
            List<ClaimCheck> claims) {
        this.id = id;
        this.due = due;
        this.status = status;
        this.remaining = remaining;
        this.indicators = List.copyOf(indicators);
        this.dependsOn = List.copyOf(dependsOn);
        this.missing = List.copyOf(missing);
        this.claims = List.copyOf(claims);
    }

    /**
     * The id of the goal.
     *
     * @return the id
     */
    @Override
    public String id() {
        return id;
    }

    /**
     * The day on which the goal was due.
     *
     * @return the last day that counted
     */
    @Override
    public LocalDate dueDay() {
        return due;
    }

    /**
     * What was said of the goal.
     *
     * @return its status
     */
    @Override
    public Status status() {
        return status;
    }

    /**
     * What remained to the target from what had been seen.
     *
     * @return the remainder, if the rule as a whole is an at-least, a share or a milestone
     */
    public Optional<Bounds> remaining() {
        return Optional.ofNullable(remaining);
    }

    /**
     * The indicators that the goal looks at.
     *
     * @return what was known of each, in the order of the rule
     */
    @Override
    public List<ReportedIndicator> indicators() {
        return indicators;
    }

    /**
     * One of the indicators that the goal looks at.
     *
     * @param indicator its id
     * @return what was known of it
     * @throws IllegalArgumentException if the goal does not look at it
     */
    public ReportedIndicator indicator(String indicator) {
        return indicators.stream()
                .filter(each -> each.id().equals(Texts.id(indicator)))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("No indicator \"" + Printable.of(indicator) + "\" of goal " + id));
    }

    /**
     * The activities without any one of which the goal would not have been expected.
     *
     * @return their ids, in the order of the programme
     */
    public List<String> dependsOn() {
        return dependsOn;
    }

    /**
     * The figures that were not stated and that could have settled the goal.
     *
     * @return what was missing, in the order of the rule
     */
    public List<Missing> missing() {
        return missing;
    }

    /**
     * The claims on this goal or parts of it.
     *
     * @return how each compared, in the order of the programme
     */
    @Override
    public List<ClaimCheck> claims() {
        return claims;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReportedGoal that
                && id.equals(that.id)
                && due.equals(that.due)
                && status == that.status
                && Objects.equals(remaining, that.remaining)
                && indicators.equals(that.indicators)
                && dependsOn.equals(that.dependsOn)
                && missing.equals(that.missing)
                && claims.equals(that.claims);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, due, status, remaining, indicators, dependsOn, missing, claims);
    }

    /** One line: id and status. */
    @Override
    public String toString() {
        return id + " " + status;
    }
}
