package org.maalbar.benchmarks;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import org.maalbar.assessment.Assessor;
import org.maalbar.assessment.GoalAssessment;
import org.maalbar.assessment.IndicatorAssessment;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.assessment.RuleAssessment;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.quantity.Figure;
import org.maalbar.rule.Status;
import org.maalbar.text.Language;

/** What is done with a programme again and again, on whichever build it runs: it calls only what both have. */
public final class Assessing implements BiFunction<String, Object, Object> {
    /** The status of each goal. */
    public static final String STATUSES = "statuses";

    /** All that a report is made of, as data: how much there is. */
    public static final String REASONS = "reasons";

    /** The texts of all reasons: how long they are. */
    public static final String TEXTS = "texts";

    /** The assessment with all statuses, to see how much memory it needs. */
    public static final String KEPT = "kept";

    /** Begins with how many what-ifs on one indicator, each looking at the first goal. */
    public static final String WHAT_IFS = "what-ifs:";

    private static final LocalDate DAY = SmallGoals.DAY;
    /** Only later builds have the measures of a goal. */
    private static final boolean HAS_MEASURES = Arrays.stream(IndicatorAssessment.class.getMethods())
            .anyMatch(method -> method.getName().equals("measures"));

    /** Begins. */
    public Assessing() {}

    @Override
    public Object apply(String work, Object of) {
        if (of instanceof List<?> programmes) {
            return programmes.stream().map(each -> apply(work, each)).toList();
        }
        Programme programme = (Programme) of;
        if (work.startsWith(WHAT_IFS)) {
            return whatIfs(programme, Integer.parseInt(work.substring(WHAT_IFS.length())));
        }
        ProgrammeAssessment assessment = Assessor.on(DAY).assess(programme);
        return switch (work) {
            case STATUSES -> statuses(assessment);
            case REASONS -> reasons(assessment);
            case TEXTS -> texts(assessment);
            case KEPT -> List.of(assessment, statuses(assessment).length);
            default -> throw new IllegalArgumentException(work);
        };
    }

    private static String[] statuses(ProgrammeAssessment assessment) {
        List<GoalAssessment> goals = assessment.goals();
        String[] statuses = new String[goals.size()];
        for (int i = 0; i < statuses.length; i++) {
            statuses[i] = goals.get(i).status().name();
        }
        return statuses;
    }

    private static Object reasons(ProgrammeAssessment assessment) {
        long count = 0;
        for (GoalAssessment goal : assessment.goals()) {
            for (IndicatorAssessment indicator : goal.indicators()) {
                count += count(indicator);
            }
            for (RuleAssessment rule : goal.rule().all().toList()) {
                count += rule.seen().isDecided() ? 1 : 0;
                count += rule.possible().isDecided() ? 1 : 0;
                count += rule.planned().isDecided() ? 1 : 0;
                count += rule.remaining().isPresent() ? 1 : 0;
            }
            count += goal.dependsOn().size() + goal.missing().size();
        }
        return count;
    }

    private static long count(IndicatorAssessment indicator) {
        long count = indicator.seen().high().isPresent() ? 1 : 0;
        count += indicator.possible().high().isPresent() ? 1 : 0;
        count += indicator.planned().high().isPresent() ? 1 : 0;
        count += HAS_MEASURES ? indicator.measures().size() : 0;
        return count
                + indicator.observations().size()
                + indicator.contributions().size();
    }

    private static Object texts(ProgrammeAssessment assessment) {
        long length = 0;
        for (GoalAssessment goal : assessment.goals()) {
            length += goal.why(Language.DANISH).length();
        }
        return length;
    }

    private static Object whatIfs(Programme programme, int count) {
        ProgrammeAssessment assessment = Assessor.on(DAY).assess(programme);
        String indicator = programme.indicators().get(0).id();
        String goal = assessment.goals().get(0).id();
        int better = 0;
        for (int i = 0; i < count; i++) {
            Observation more = Observation.increment(indicator, Figure.exactly(i), DAY.toString());
            Status status = assessment.whatIf(p -> p.observing(more)).goal(goal).status();
            better += status == Status.FULFILLED ? 1 : 0;
        }
        return better;
    }
}
