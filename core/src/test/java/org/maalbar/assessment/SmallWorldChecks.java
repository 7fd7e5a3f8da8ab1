package org.maalbar.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maalbar.rule.Rules.level;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.function.IntPredicate;
import org.maalbar.quantity.Bounds;
import org.maalbar.rule.Category;
import org.maalbar.rule.Status;

/** Compares what an assessment says with the numbers that small worlds have. */
final class SmallWorldChecks {
    private static final Category WOMEN = new Category("gender", "women");

    private SmallWorldChecks() {}

    /** Assesses three goals on the day of a world, and one more on a category. */
    static ProgrammeAssessment assess(SmallWorld world, int target) {
        return Assessor.on(SmallReport.day(world.day()))
                .assess(world.programme(
                                level(SmallWorld.INDICATOR).atLeast(target),
                                level(SmallWorld.INDICATOR).atMost(target),
                                level(SmallWorld.INDICATOR).between(target, target + 1),
                                level(SmallWorld.INDICATOR).category(WOMEN).atLeast(target))
                        .build());
    }

    /** The first three goals, asked of a plain number. */
    static List<IntPredicate> goals(int target) {
        return List.of(x -> x >= target, x -> x <= target, x -> x >= target && x <= target + 1);
    }

    static Status status(ProgrammeAssessment assessment, int goal) {
        return assessment.goal(String.valueOf(goal)).status();
    }

    static IndicatorAssessment things(ProgrammeAssessment assessment) {
        return assessment.goal("0").indicator(SmallWorld.INDICATOR);
    }

    static MeasureAssessment women(ProgrammeAssessment assessment) {
        return assessment.goal("3").indicator(SmallWorld.INDICATOR).measures().get(0);
    }

    static void allLieWithin(Bounds bounds, Collection<Integer> levels) {
        assertThat(levels).allMatch(level -> bounds.contains(BigDecimal.valueOf(level)), "within " + bounds);
    }

    static void agree(ProgrammeAssessment assessment, int target, Collection<Integer> levels, Status yes, Status no) {
        for (int i = 0; i < goals(target).size(); i++) {
            IntPredicate goal = goals(target).get(i);
            Status status = status(assessment, i);
            if (status == yes) {
                assertThat(levels).as("goal %s is %s", i, status).allMatch(goal::test);
            } else if (status == no) {
                assertThat(levels).as("goal %s is %s", i, status).noneMatch(goal::test);
            }
        }
    }
}
