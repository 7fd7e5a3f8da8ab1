package org.maalbar.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
    private final Map<String, OfInitiative> initiatives = new ConcurrentHashMap<>();

    /** The checks of an initiative as a whole, and those of each of its measurable goals by its id. */
    private record OfInitiative(List<ClaimCheck> ofWhole, Map<String, List<ClaimCheck>> ofGoals) {}

    Claims(Records records) {
        this.records = records;
    }

    /** What is claimed of the initiative as a whole or of goals that are not measurable, as far as it was known. */
    List<ClaimCheck> ofWhole(Initiative initiative) {
        return of(initiative).ofWhole();
    }

    /** What is claimed of a measurable goal or of parts of it, as far as it was known. */
    List<ClaimCheck> ofGoal(Goal goal, Initiative initiative) {
        return of(initiative).ofGoals().getOrDefault(goal.id().orElseThrow(), List.of());
    }

    private OfInitiative of(Initiative initiative) {
        OfInitiative found = initiatives.get(initiative.number());
        if (found == null) {
            found = checked(initiative);
            initiatives.put(initiative.number(), found);
        }
        return found;
    }

    private OfInitiative checked(Initiative initiative) {
        Map<String, Goal> measurable = new LinkedHashMap<>();
        initiative.goals().stream()
                .filter(goal -> goal.rule().isPresent())
                .forEach(goal -> measurable.put(goal.id().orElseThrow(), goal));
        List<ClaimCheck> ofWhole = new ArrayList<>();
        Map<String, List<ClaimCheck>> ofGoals = new HashMap<>();
        for (Claim claim : initiative.claims()) {
            if (records.isKnown(claim.recorded())) {
                Goal goal = claim.goal().map(measurable::get).orElse(null);
                if (goal == null) {
                    Collection<Goal> goals = claim.goal().isEmpty() ? measurable.values() : List.of();
                    ofWhole.add(compare(claim, initiative, goals));
                } else {
                    ofGoals.computeIfAbsent(goal.id().orElseThrow(), id -> new ArrayList<>())
                            .add(compare(claim, initiative, List.of(goal)));
                }
            }
        }
        ofGoals.replaceAll((id, checks) -> List.copyOf(checks));
        return new OfInitiative(List.copyOf(ofWhole), ofGoals);
    }

    private ClaimCheck compare(Claim claim, Initiative initiative, Collection<Goal> goals) {
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
