package org.maalbar.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.maalbar.evidence.Records;
import org.maalbar.programme.Claim;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Initiative;
import org.maalbar.quantity.Truth;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Status;

/**
 * Compares claims with an assessment on their own day, as known on that day. Only the outcome is kept: what counted on the days
 * of many claims would take a copy of the records for each.
 */
final class Claims {
    private final Records records;
    private final Map<Asked, ClaimCheck> checks = new ConcurrentHashMap<>();

    private record Asked(String initiative, Claim claim) {}

    Claims(Records records) {
        this.records = records;
    }

    ClaimCheck check(Claim claim, Initiative initiative) {
        Asked asked = new Asked(initiative.number(), claim);
        ClaimCheck found = checks.get(asked);
        if (found == null) {
            found = compare(claim, initiative);
            checks.put(asked, found);
        }
        return found;
    }

    private ClaimCheck compare(Claim claim, Initiative initiative) {
        List<Goal> goals = initiative.goals().stream()
                .filter(concerning(claim))
                .filter(goal -> goal.rule().isPresent())
                .toList();
        if (claim.status().isEmpty() || claim.day().isAfter(records.day()) || goals.isEmpty()) {
            return ClaimCheck.notComparable(claim);
        }
        Records then = records.on(claim.day());
        List<GoalAssessment> assessed = goals.stream()
                .map(goal -> new GoalAssessment(
                        then, this, initiative, goal, goal.rule().orElseThrow()))
                .toList();
        List<RuleAssessment> rules =
                assessed.stream().map(goal -> ruleOf(claim, goal)).toList();
        Status lowest = rules.stream()
                .map(RuleAssessment::status)
                .max(Status::compareTo)
                .orElseThrow();
        boolean failed = false;
        for (int i = 0; i < rules.size(); i++) {
            failed |= failedOnTheDay(rules.get(i).rule(), assessed.get(i), claim.day());
        }
        return ClaimCheck.of(claim, lowest, failed);
    }

    private static Predicate<Goal> concerning(Claim claim) {
        return goal -> claim.goal().isEmpty() || goal.id().equals(claim.goal());
    }

    private static RuleAssessment ruleOf(Claim claim, GoalAssessment goal) {
        return claim.part().map(goal::part).orElseGet(goal::rule);
    }

    /**
     * Whether the rule fails on what was counted that very day; a level counted earlier may have been passed since. After the
     * due day, what was counted by then says nothing of what is claimed now.
     */
    private static boolean failedOnTheDay(FulfilmentRule rule, GoalAssessment goal, LocalDate day) {
        return !day.isAfter(goal.dueDay()) && rule.evaluate(goal.evidence().countedOn(rule, day)) == Truth.FAILS;
    }
}
