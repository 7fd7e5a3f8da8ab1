package org.maalbar.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maalbar.assessment.SmallWorldChecks.assess;
import static org.maalbar.assessment.SmallWorldChecks.goals;
import static org.maalbar.assessment.SmallWorldChecks.status;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.maalbar.rule.Status;

/**
 * Reports that cannot all be true settle nothing that is wrong if another of them is the wrong one. A total of the due day or
 * later says by itself what there can be on it at most, whatever it contradicts; so none is made up here.
 */
@Tag("once")
class SmallWorldsContradictedProperties {
    private static final int MOST_THINGS = 6;

    @Provide
    Arbitrary<SmallWorld> contradicted() {
        return SmallWorlds.contradicted();
    }

    @Property(tries = 2000, maxDiscardRatio = 100)
    void whatContradictoryReportsSettleNoReadingOfThemRefutes(
            @ForAll("contradicted") SmallWorld world, @ForAll @IntRange(min = 0, max = 3) int target) {
        Assume.that(world.known().stream().noneMatch(each -> each.isTotal() && each.last() >= world.due()));
        Assume.that(world.levels(0, MOST_THINGS).isEmpty());
        ProgrammeAssessment assessment = assess(world, target);
        for (SmallReport wrong : world.known()) {
            List<SmallReport> others = new ArrayList<>(world.reports());
            others.remove(wrong);
            Collection<Integer> levels = world.reporting(others).levels(0, MOST_THINGS);
            if (!levels.isEmpty()) {
                assertThatNothingSettledIsRefuted(assessment, target, levels);
            }
        }
    }

    private static void assertThatNothingSettledIsRefuted(
            ProgrammeAssessment assessment, int target, Collection<Integer> levels) {
        for (int i = 0; i < goals(target).size(); i++) {
            Status status = status(assessment, i);
            if (levels.stream().noneMatch(goals(target).get(i)::test)) {
                assertThat(status).as("goal %s where %s are left", i, levels).isNotEqualTo(Status.FULFILLED);
            } else if (levels.stream().allMatch(goals(target).get(i)::test)) {
                assertThat(status).as("goal %s where %s are left", i, levels).isNotEqualTo(Status.NOT_FULFILLED);
            }
        }
    }
}
