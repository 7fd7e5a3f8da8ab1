package org.maalbar.assessment;

import static org.maalbar.assessment.SmallWorldChecks.agree;
import static org.maalbar.assessment.SmallWorldChecks.allLieWithin;
import static org.maalbar.assessment.SmallWorldChecks.assess;
import static org.maalbar.assessment.SmallWorldChecks.things;
import static org.maalbar.assessment.SmallWorldChecks.women;

import java.util.Collection;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.maalbar.rule.Status;

/** What is expected is so in every small world that the reports allow and in which all plans go as stated. */
@Tag("once")
class SmallWorldsPlannedProperties {

    @Provide
    Arbitrary<SmallWorld> plans() {
        return SmallWorlds.plans();
    }

    @Property(tries = 1000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void everyStatusIsMet(@ForAll("plans") SmallWorld world, @ForAll @IntRange(min = 0, max = 5) int target) {
        assess(world, target).goals().forEach(goal -> Statistics.collect(goal.status()));
        Stream.of(Status.values())
                .forEach(status ->
                        Statistics.coverage(coverage -> coverage.check(status).percentage(share -> share > 0)));
    }

    @Property(tries = 2000)
    void whatIsExpectedIsSoInEveryWorldWherePlansGoAsStated(
            @ForAll("plans") SmallWorld world, @ForAll @IntRange(min = 0, max = 5) int target) {
        Collection<Integer> levels = world.plannedLevels(0);
        ProgrammeAssessment assessment = assess(world, target);
        allLieWithin(things(assessment).planned(), levels);
        agree(assessment, target, levels, Status.EXPECTED, Status.NOT_EXPECTED);
        Statistics.label("plans and reports").collect(levels.isEmpty() ? "contradict" : "agree");
        Statistics.label("plans and reports")
                .coverage(coverage -> coverage.check("agree").percentage(share -> share > 60));
    }

    @Property(tries = 2000)
    void whatIsPlannedOfACategoryContainsItsLevelInEveryWorldWherePlansGoAsStated(@ForAll("plans") SmallWorld world) {
        Assume.that(!world.hasBaselineAfterCategories());
        allLieWithin(women(assess(world, 1)).planned(), world.plannedLevels(SmallReport.WOMEN));
    }
}
