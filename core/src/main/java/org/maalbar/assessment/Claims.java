package org.maalbar.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.maalbar.programme.Claim;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Initiative;
import org.maalbar.quantity.Truth;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Status;

/** Compares claims with an assessment on their own day, as known on that day. */
final class Claims {
    private final Records records;
    private final Map<LocalDate, Records> onDay = new ConcurrentHashMap<>();

    Claims(Records records) {
        this.records = records;
    }

    ClaimCheck check(Claim claim, Initiative initiative) {
        List<Goal> goals = initiative.goals().stream().filter(concerning(claim)).toList();
        if (claim.day().isAfter(records.day()) || goals.isEmpty()) {
            return ClaimCheck.notComparable(claim);
        }
        Records then = onDay.computeIfAbsent(claim.day(), this::asKnownOn);
        List<GoalAssessment> assessed = goals.stream()
                .map(goal -> new GoalAssessment(then, this, initiative, goal))
                .toList();
        List<RuleAssessment> rules =
                assessed.stream().map(goal -> ruleOf(claim, goal)).toList();
        Status lowest = rules.stream()
                .map(RuleAssessment::status)
                .max(Status::compareTo)
                .orElseThrow();
        boolean failed = false;
        for (int i = 0; i < rules.size(); i++) {
            failed |= failedOnTheDay(rules.get(i).rule(), assessed.get(i).evidence(), claim.day());
        }
        return ClaimCheck.of(claim, lowest, failed);
    }

    private static Predicate<Goal> concerning(Claim claim) {
        return goal -> claim.goal().isEmpty() || goal.id().equals(claim.goal());
    }

    private Records asKnownOn(LocalDate day) {
        LocalDate known = records.knownOn() == null ? day : Views.earlier(records.knownOn(), day);
        return new Records(records.programme(), day, known);
    }

    private static RuleAssessment ruleOf(Claim claim, GoalAssessment goal) {
        return claim.part().map(goal::part).orElseGet(goal::rule);
    }

    /** Whether the rule fails on what was counted that very day; a level counted earlier may have been passed since. */
    private static boolean failedOnTheDay(FulfilmentRule rule, GoalEvidence evidence, LocalDate day) {
        return rule.evaluate(evidence.countedOn(rule, day)) == Truth.FAILS;
    }
}
