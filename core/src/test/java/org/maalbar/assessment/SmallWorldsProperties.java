package org.maalbar.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maalbar.assessment.SmallWorldChecks.agree;
import static org.maalbar.assessment.SmallWorldChecks.allLieWithin;
import static org.maalbar.assessment.SmallWorldChecks.assess;
import static org.maalbar.assessment.SmallWorldChecks.things;
import static org.maalbar.assessment.SmallWorldChecks.women;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import org.maalbar.quantity.Bounds;
import org.maalbar.rule.Status;

/** An assessment never claims more than every small world that the reports allow would bear out. */
@Tag("once")
class SmallWorldsProperties {

    /** A search that finds next to nothing is green, too; this one is not. */
    @AfterContainer
    static void manyWorldsWereFound() {
        assertThat(SmallWorldSearch.worldsFound()).isGreaterThan(10_000);
    }

    @Provide
    Arbitrary<SmallWorld> worlds() {
        return SmallWorlds.any();
    }

    @Provide
    Arbitrary<SmallWorld> totals() {
        return SmallWorlds.totals();
    }

    @Property
    void whatIsSettledIsSoInEveryWorldThatTheReportsAllow(
            @ForAll("worlds") SmallWorld world, @ForAll @IntRange(min = 0, max = 5) int target) {
        Collection<Integer> levels = world.levels(0);
        assertThat(levels).isNotEmpty();
        ProgrammeAssessment assessment = assess(world, target);
        allLieWithin(things(assessment).possible(), levels);
        agree(assessment, target, levels, Status.FULFILLED, Status.NOT_FULFILLED);
    }

    @Property
    void whatIsPossibleForACategoryContainsItsLevelInEveryWorld(@ForAll("worlds") SmallWorld world) {
        allLieWithin(women(assess(world, 1)).possible(), world.levels(SmallReport.WOMEN));
    }

    @Property
    void whatWasSeenContainsWhatWasCountedInEveryWorld(@ForAll("worlds") SmallWorld world) {
        allLieWithin(things(assess(world, 1)).seen(), world.counted(0));
    }

    @Property
    void whatWasSeenOfACategoryContainsWhatWasCountedOfItInEveryWorld(@ForAll("worlds") SmallWorld world) {
        Assume.that(!world.hasBaselineAfterCategories());
        allLieWithin(women(assess(world, 1)).seen(), world.counted(SmallReport.WOMEN));
    }

    @Property
    void nothingIsPossibleThatTotalsRuleOut(@ForAll("totals") SmallWorld world) {
        Bounds possible = things(assess(world, 1)).possible();
        List<Integer> numbers = IntStream.rangeClosed(0, SmallWorldSearch.MOST_THINGS)
                .boxed()
                .filter(number -> possible.contains(BigDecimal.valueOf(number)))
                .toList();
        assertThat(world.levels(0)).containsExactlyElementsOf(numbers);
    }

    @Property
    void trueReportsAreNeverCalledContradictory(@ForAll("worlds") SmallWorld world) {
        assertThat(assess(world, 1).problems())
                .noneMatch(problem -> problem.code().equals("contradictory-observations"));
    }

    @Property
    void whatIsSettledStaysSettledAsTrueReportsComeIn(
            @ForAll("worlds") SmallWorld world, @ForAll @IntRange(min = 0, max = 5) int target) {
        ProgrammeAssessment earlier = assess(world.on(0), target);
        for (int day = 1; day <= SmallWorld.LAST_DAY; day++) {
            ProgrammeAssessment later = assess(world.on(day), target);
            assertStillSettled(earlier, later);
            earlier = later;
        }
    }

    @Property
    void whatIsSettledStaysSettledWhenATrueReportIsAdded(
            @ForAll("worlds") SmallWorld world, @ForAll @IntRange(min = 0, max = 5) int target) {
        List<SmallReport> all = world.reports();
        for (int count = 0; count < all.size(); count++) {
            ProgrammeAssessment fewer = assess(world.reporting(all.subList(0, count)), target);
            assertStillSettled(fewer, assess(world.reporting(all.subList(0, count + 1)), target));
            agree(fewer, target, world.levels(0), Status.FULFILLED, Status.NOT_FULFILLED);
        }
    }

    private static void assertStillSettled(ProgrammeAssessment earlier, ProgrammeAssessment later) {
        for (GoalAssessment goal : earlier.goals()) {
            if (goal.status() == Status.FULFILLED || goal.status() == Status.NOT_FULFILLED) {
                assertThat(later.goal(goal.id()).status()).isEqualTo(goal.status());
            }
        }
    }
}
