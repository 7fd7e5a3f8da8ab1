package org.maalbar.json;

import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maalbar.assessment.ClaimCheck;
import org.maalbar.assessment.ClaimCheck.Verdict;
import org.maalbar.programme.Claim;
import org.maalbar.quantity.Bounds;
import org.maalbar.rule.Missing;
import org.maalbar.rule.Status;

/** Stored values are equal when everything is. */
class ReportedTest {
    private static final LocalDate AUGUST = LocalDate.of(2018, 8, 31);
    private static final Claim CLAIM = Claim.expected("2018-08-31");
    private static final Bounds FIVE = Bounds.exactly(5);
    private static final Bounds MORE = Bounds.from(5);

    private static ClaimCheck claim(Verdict verdict) {
        return ClaimCheck.reported(CLAIM, verdict, Status.EXPECTED);
    }

    private static ReportedIndicator indicator(String id) {
        return new ReportedIndicator(id, AUGUST, false, FIVE, MORE, MORE);
    }

    private static ReportedGoal goal(String id) {
        return goal(id, AUGUST, Status.EXPECTED, FIVE);
    }

    private static ReportedGoal goal(String id, LocalDate due, Status status, Bounds remaining) {
        return new ReportedGoal(id, due, status, remaining, List.of(), List.of(), List.of(), List.of());
    }

    private static ReportedGoal goal(
            List<ReportedIndicator> indicators,
            List<String> dependsOn,
            List<Missing> missing,
            List<ClaimCheck> claims) {
        return new ReportedGoal("1", AUGUST, Status.EXPECTED, FIVE, indicators, dependsOn, missing, claims);
    }

    @Test
    void indicators() {
        new EqualsTester()
                .addEqualityGroup(indicator("a"), indicator("a"))
                .addEqualityGroup(indicator("b"))
                .addEqualityGroup(new ReportedIndicator("a", null, false, FIVE, MORE, MORE))
                .addEqualityGroup(new ReportedIndicator("a", AUGUST, true, FIVE, MORE, MORE))
                .addEqualityGroup(new ReportedIndicator("a", AUGUST, false, MORE, MORE, MORE))
                .addEqualityGroup(new ReportedIndicator("a", AUGUST, false, FIVE, FIVE, MORE))
                .addEqualityGroup(new ReportedIndicator("a", AUGUST, false, FIVE, MORE, FIVE))
                .testEquals();
    }

    @Test
    void goals() {
        new EqualsTester()
                .addEqualityGroup(goal("1"), goal("1"), goal(List.of(), List.of(), List.of(), List.of()))
                .addEqualityGroup(goal("2"))
                .addEqualityGroup(goal("1", AUGUST.plusDays(1), Status.EXPECTED, FIVE))
                .addEqualityGroup(goal("1", AUGUST, Status.FULFILLED, FIVE))
                .addEqualityGroup(goal("1", AUGUST, Status.EXPECTED, MORE))
                .addEqualityGroup(goal(List.of(indicator("a")), List.of(), List.of(), List.of()))
                .addEqualityGroup(goal(List.of(), List.of("1.a"), List.of(), List.of()))
                .addEqualityGroup(goal(List.of(), List.of(), List.of(Missing.figure("a")), List.of()))
                .addEqualityGroup(goal(List.of(), List.of(), List.of(), List.of(claim(Verdict.SUPPORTED))))
                .testEquals();
    }

    @Test
    void initiatives() {
        new EqualsTester()
                .addEqualityGroup(
                        new ReportedInitiative("1", null, List.of(), List.of(), List.of()),
                        new ReportedInitiative("1", null, List.of(), List.of(), List.of()))
                .addEqualityGroup(new ReportedInitiative("2", null, List.of(), List.of(), List.of()))
                .addEqualityGroup(new ReportedInitiative("1", Status.EXPECTED, List.of(), List.of(), List.of()))
                .addEqualityGroup(
                        new ReportedInitiative("1", null, List.of(claim(Verdict.SUPPORTED)), List.of(), List.of()))
                .addEqualityGroup(new ReportedInitiative("1", null, List.of(), List.of(goal("1")), List.of()))
                .testEquals();
    }

    @Test
    void differencesAndWhatWasFound() {
        Difference difference = new Difference("/day", "1", "2");
        new EqualsTester()
                .addEqualityGroup(difference, new Difference("/day", "1", "2"))
                .addEqualityGroup(new Difference("/due", "1", "2"))
                .addEqualityGroup(new Difference("/day", null, "2"))
                .addEqualityGroup(new Difference("/day", "1", null))
                .addEqualityGroup(new Verification(true, List.of()), new Verification(true, List.of()))
                .addEqualityGroup(new Verification(false, List.of()))
                .addEqualityGroup(new Verification(true, List.of(difference)))
                .testEquals();
    }
}
