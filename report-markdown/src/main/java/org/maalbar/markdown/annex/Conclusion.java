package org.maalbar.markdown.annex;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.maalbar.assessment.Assessed.OfGoal;
import org.maalbar.assessment.ClaimCheck.Verdict;
import org.maalbar.assessment.ContributionUse;
import org.maalbar.assessment.Counting;
import org.maalbar.assessment.GoalAssessment;
import org.maalbar.assessment.InitiativeAssessment;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.rule.Missing;
import org.maalbar.rule.Status;
import org.maalbar.text.Sentence;

/** Says in a few sentences what the whole comes to. */
final class Conclusion {
    private final ProgrammeAssessment assessment;
    private final List<GoalAssessment> goals;
    private final Phrases phrases;

    /** Why a goal cannot be decided. */
    enum Doubt {
        /** Activities are planned that do not say how many. */
        SILENT_PLANS,
        /** Figures contradict each other. */
        CONTRADICTION,
        /** Figures are suppressed, as they would give persons away. */
        SUPPRESSED,
        /** What became of it is not stated. */
        OUTCOME,
        /** Another figure is not stated, or not precisely. */
        FIGURES
    }

    Conclusion(ProgrammeAssessment assessment, Phrases phrases) {
        this.assessment = assessment;
        this.goals = assessment.goals();
        this.phrases = phrases;
    }

    Sentence text() {
        List<Sentence> sentences = new ArrayList<>();
        Map<Status, Long> counts = new EnumMap<>(Status.class);
        goals.forEach(goal -> counts.merge(goal.status(), 1L, Long::sum));
        sentences.add(phrases.summary(counts));
        List<String> notExpected = ids(goals.stream()
                .filter(goal -> goal.status() == Status.NOT_EXPECTED)
                .toList());
        if (!notExpected.isEmpty()) {
            sentences.add(phrases.notExpected(notExpected));
        }
        Map<Doubt, List<String>> undecided = undecided();
        if (!undecided.isEmpty()) {
            sentences.add(phrases.undecided(undecided));
        }
        claims(sentences);
        long contradictory = goals.stream().filter(OfGoal::isContradictory).count();
        int decided = undecided.getOrDefault(Doubt.CONTRADICTION, List.of()).size();
        if (contradictory > decided) {
            sentences.add(Sentence.of(phrases.contradictory(contradictory, goals.size())));
        }
        if (!assessment.notMeasurable().isEmpty()) {
            sentences.add(
                    Sentence.of(phrases.notMeasurable(assessment.notMeasurable().size(), !goals.isEmpty())));
        }
        List<String> without = assessment.initiatives().stream()
                .filter(each -> each.initiative().goals().isEmpty())
                .map(InitiativeAssessment::number)
                .toList();
        if (!without.isEmpty()) {
            sentences.add(phrases.withoutGoals(without));
        }
        return Sentence.join(" ", sentences);
    }

    private static List<String> ids(List<GoalAssessment> some) {
        return some.stream().map(GoalAssessment::id).toList();
    }

    private Map<Doubt, List<String>> undecided() {
        Map<Doubt, List<String>> undecided = new EnumMap<>(Doubt.class);
        for (GoalAssessment goal : goals) {
            if (goal.status() == Status.UNCERTAIN) {
                undecided
                        .computeIfAbsent(doubt(goal), each -> new ArrayList<>())
                        .add(goal.id());
            }
        }
        return undecided;
    }

    private static Doubt doubt(GoalAssessment goal) {
        if (goal.isContradictory()) {
            return Doubt.CONTRADICTION;
        } else if (goal.missing().stream()
                .anyMatch(each -> goal.indicator(each.indicator()).isSuppressed(each.measure()))) {
            return Doubt.SUPPRESSED;
        } else if (goal.day().isAfter(goal.dueDay())) {
            return Doubt.OUTCOME;
        }
        return goal.missing().stream()
                        .map(Missing::indicator)
                        .flatMap(id -> goal.indicator(id).contributions().stream())
                        .anyMatch(Conclusion::isSilent)
                ? Doubt.SILENT_PLANS
                : Doubt.FIGURES;
    }

    private static boolean isSilent(ContributionUse use) {
        return use.counting() != Counting.NOT_AT_ALL
                && use.contribution().figure().isEmpty();
    }

    private void claims(List<Sentence> sentences) {
        Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
        assessment.claims().forEach(check -> verdicts.merge(check.verdict(), 1L, Long::sum));
        if (!verdicts.isEmpty()) {
            Set<LocalDate> otherDays = assessment.claims().stream()
                    .map(check -> check.claim().day())
                    .filter(day -> !day.equals(assessment.day()))
                    .collect(Collectors.toSet());
            sentences.add(Sentence.of(phrases.claims(verdicts, otherDays)));
        }
    }
}
