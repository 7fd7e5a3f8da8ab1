package org.maalbar.portfolio;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maalbar.assessment.Assessed;
import org.maalbar.assessment.ClaimCheck;
import org.maalbar.assessment.ClaimCheck.Verdict;
import org.maalbar.assessment.GoalAssessment;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.rule.Status;
import org.maalbar.words.Shortened;

/**
 * The little that a portfolio keeps of a programme. Its size does not depend on how many goals the programme has.
 *
 * @param name what it is called in the portfolio
 * @param title the title of the programme, cut after 300 characters
 * @param initiatives how many initiatives it has
 * @param goals how many goals have which status
 * @param lowGoals the first 10 goals that are not fulfilled, then the first 10 that are not expected to be, in the order of the
 *     programme
 * @param claims how the latest claim of the author on each initiative, goal and part compares with the evidence: the number of
 *     each verdict; claims after the day of assessment are left out
 * @param suppressedBelow if the programme is for publication, the lowest count of persons that is shown in it
 * @param countsPersons whether an indicator of it counts persons
 */
public record ProgrammeSummary(
        String name,
        String title,
        int initiatives,
        GoalCounts goals,
        List<LowGoal> lowGoals,
        Map<Verdict, Integer> claims,
        Optional<Integer> suppressedBelow,
        boolean countsPersons) {
    /** How many goals of each of the two low statuses are kept. */
    public static final int MOST_LOW_GOALS = 10;

    /**
     * Worst first: those with the most goals not fulfilled, then the most not expected to be, the most uncertain, and the most with
     * contradictory figures; then by title in the order of the Danish alphabet, and by name.
     */
    public static final Comparator<ProgrammeSummary> WORST_FIRST = Comparator.<ProgrammeSummary>comparingInt(
                    each -> -each.goals.with(Status.NOT_FULFILLED))
            .thenComparingInt(each -> -each.goals.with(Status.NOT_EXPECTED))
            .thenComparingInt(each -> -each.goals.with(Status.UNCERTAIN))
            .thenComparingInt(each -> -each.goals.contradictory())
            .thenComparing(ProgrammeSummary::title, DanishOrder.NAMES)
            .thenComparing(ProgrammeSummary::name);

    private static final int LONGEST = 300;

    /** Copies what can change. */
    public ProgrammeSummary {
        lowGoals = List.copyOf(lowGoals);
        Map<Verdict, Integer> copy = new EnumMap<>(Verdict.class);
        copy.putAll(claims);
        claims = Collections.unmodifiableMap(copy);
    }

    static ProgrammeSummary of(String name, ProgrammeAssessment assessment) {
        List<GoalAssessment> goals = assessment.goals();
        List<LowGoal> low = new ArrayList<>();
        addFirst(Status.NOT_FULFILLED, goals, low);
        addFirst(Status.NOT_EXPECTED, goals, low);
        return new ProgrammeSummary(
                name,
                Shortened.line(assessment.programme().title(), LONGEST),
                assessment.initiatives().size(),
                GoalCounts.of(goals, assessment.notMeasurable().size()),
                low,
                latestClaims(assessment),
                assessment.programme().suppressedBelow(),
                assessment.programme().countsPersons());
    }

    private static void addFirst(Status status, List<GoalAssessment> goals, List<LowGoal> low) {
        goals.stream()
                .filter(goal -> goal.status() == status)
                .limit(MOST_LOW_GOALS)
                .map(goal -> new LowGoal(
                        goal.id(), Shortened.line(goal.goal().statement(), LONGEST), status, goal.isContradictory()))
                .forEach(low::add);
    }

    private record Subject(Optional<String> goal, Optional<String> part) {}

    private static Map<Verdict, Integer> latestClaims(ProgrammeAssessment assessment) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (Assessed.OfInitiative initiative : assessment.initiatives()) {
            Map<Subject, ClaimCheck> latest = new HashMap<>();
            initiative.claims().forEach(check -> addLatest(check, assessment, latest));
            initiative.goals().forEach(goal -> goal.claims().forEach(check -> addLatest(check, assessment, latest)));
            latest.values().forEach(check -> counts.merge(check.verdict(), 1, Integer::sum));
        }
        return counts;
    }

    /** Of two on the same day, the later one in the programme. */
    private static void addLatest(ClaimCheck check, ProgrammeAssessment assessment, Map<Subject, ClaimCheck> latest) {
        if (!check.claim().day().isAfter(assessment.day())) {
            latest.merge(
                    new Subject(check.claim().goal(), check.claim().part()),
                    check,
                    (one, other) -> other.claim().day().isBefore(one.claim().day()) ? one : other);
        }
    }

    /**
     * The goals of a status that are kept.
     *
     * @param status a status
     * @return at most 10, in the order of the programme; none of a status that is not low
     */
    public List<LowGoal> lowGoals(Status status) {
        return lowGoals.stream().filter(goal -> goal.status() == status).toList();
    }

    /**
     * How many goals of a status are not kept.
     *
     * @param status a status
     * @return how many more goals have it than {@link #lowGoals(Status)} has
     */
    public int leftOut(Status status) {
        return goals.with(status) - lowGoals(status).size();
    }
}
