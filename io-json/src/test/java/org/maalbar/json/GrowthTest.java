package org.maalbar.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maalbar.rule.Rules.allOf;
import static org.maalbar.rule.Rules.level;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.maalbar.assessment.Assessor;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Programme;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.text.Language;

/** What is written of four times as much takes some four times the work, counted as the bytes that it allocates. */
@Tag("once")
class GrowthTest {
    private static final int SOME = 200;

    private static ProgrammeAssessment ofOneGoalWithParts(int count) {
        return Assessor.on("2018-08-31")
                .assess(Programme.builder("Plan")
                        .indicators(IntStream.range(0, count)
                                .mapToObj(i -> Indicator.cumulative("people" + i, "Personer"))
                                .toArray(Indicator[]::new))
                        .initiatives(Initiative.of("1", "Indsats")
                                .goals(Goal.of(
                                                "Mål",
                                                allOf(IntStream.range(0, count)
                                                        .mapToObj(i -> level("people" + i)
                                                                .atLeast(4))
                                                        .toArray(FulfilmentRule[]::new)))
                                        .due("2018-12-31")))
                        .build());
    }

    private static long bytes(ProgrammeAssessment assessment) {
        AssessmentJson json = AssessmentJson.standard().inWords(Language.DANISH);
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadAllocatedBytes();
        assertThat(json.format(assessment)).contains("people0");
        return thread.getCurrentThreadAllocatedBytes() - before;
    }

    @Test
    void anAssessmentInWordsGrowsWithThePartsOfAGoal() {
        bytes(ofOneGoalWithParts(SOME));
        long few = bytes(ofOneGoalWithParts(SOME));
        long many = bytes(ofOneGoalWithParts(4 * SOME));

        assertThat((double) many / few).isLessThan(6);
    }
}
