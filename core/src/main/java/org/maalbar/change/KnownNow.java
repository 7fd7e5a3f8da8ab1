package org.maalbar.change;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maalbar.assessment.Assessed;
import org.maalbar.assessment.Assessor;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.assessment.View;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Observation;
import org.maalbar.rule.Status;

/**
 * Finds the goals that have a lower status only because a figure that was not known is known now: the goal, its indicators and
 * what is planned for them are as they were, nothing else has been seen of them, and without what was seen since, the status
 * would be the same today.
 */
final class KnownNow {
    private final Assessed before;
    private final Assessed after;
    private final List<Change<Activity>> activities;
    private final List<Change<Observation>> observations;
    private final Set<String> changedIndicators;
    private final Map<String, List<FigureMove>> seen;

    KnownNow(
            Assessed before,
            Assessed after,
            List<FigureMove> figures,
            List<Change<Activity>> activities,
            List<Change<Observation>> observations,
            List<Change<Indicator>> indicators) {
        this.before = before;
        this.after = after;
        this.activities = activities;
        this.observations = observations;
        this.changedIndicators = indicators.stream().map(Change::id).collect(Collectors.toSet());
        this.seen = figures.stream()
                .filter(move -> move.view() == View.SEEN)
                .collect(Collectors.groupingBy(FigureMove::goal));
    }

    /**
     * The ids of these goals.
     *
     * @param statuses what became of the status of goals
     * @param changed goals of which something else changed
     */
    Set<String> goals(List<Change<Status>> statuses, Set<String> changed) {
        Map<String, Status> candidates = new HashMap<>();
        for (Change<Status> each : statuses) {
            if (each.isOfWhatStays() && isLower(each) && !changed.contains(each.id()) && isOnlySeen(each.id())) {
                candidates.put(each.id(), each.before().orElseThrow());
            }
        }
        Set<String> goals = new HashSet<>();
        if (!candidates.isEmpty()) {
            ProgrammeAssessment without = withoutWhatWasSeenSince();
            candidates.forEach((id, status) -> {
                if (without.goal(id).status() == status) {
                    goals.add(id);
                }
            });
        }
        return goals;
    }

    private static boolean isLower(Change<Status> change) {
        Status was = change.before().orElseThrow();
        return (was == Status.EXPECTED || was == Status.UNCERTAIN)
                && was.isBetterThan(change.after().orElseThrow());
    }

    private boolean isOnlySeen(String goal) {
        List<FigureMove> moves = seen.getOrDefault(goal, List.of());
        Set<String> indicators = moves.stream().map(FigureMove::indicator).collect(Collectors.toSet());
        return !moves.isEmpty()
                && moves.stream().allMatch(FigureMove::isKnownNow)
                && indicators.stream().noneMatch(changedIndicators::contains)
                && observations.stream()
                        .filter(each -> indicators.contains(
                                each.after().or(each::before).orElseThrow().indicator()))
                        .allMatch(Change::isNew)
                && activities.stream()
                        .flatMap(each -> Stream.concat(each.before().stream(), each.after().stream()))
                        .flatMap(each -> each.contributions().stream())
                        .noneMatch(each -> indicators.contains(each.indicator()));
    }

    /** As it would be assessed now by what was known then. */
    private ProgrammeAssessment withoutWhatWasSeenSince() {
        LocalDate then = before.knownOn().orElse(before.day());
        LocalDate known = after.knownOn().filter(then::isAfter).orElse(then);
        return Assessor.on(after.day()).knownOn(known).assess(after.programme());
    }
}
