package org.maalbar.markdown.annex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maalbar.rule.Rules.allOf;
import static org.maalbar.rule.Rules.level;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.maalbar.assessment.Assessor;
import org.maalbar.funding.Funding;
import org.maalbar.markdown.Report;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Claim;
import org.maalbar.programme.Contribution;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Organisation;
import org.maalbar.programme.Programme;
import org.maalbar.programme.Tally;
import org.maalbar.quantity.Figure;
import org.maalbar.quantity.Money;
import org.maalbar.rule.Status;

/** Eight times as many goals take some eight times the time, and not 64 times. */
@Tag("once")
class LongAnnexTest {
    private static final int FEW = 250;
    private static final int TIMES = 8;
    private static final LocalDate DAY = LocalDate.of(2018, 1, 1);

    @Test
    void anInitiativeOfManyGoalsTakesTheSameTimeForEach() {
        assertTakesTheSameTimeForEach(goals -> goals);
    }

    @Test
    void manyInitiativesOfOneGoalTakeTheSameTimeForEach() {
        assertTakesTheSameTimeForEach(goals -> 1);
    }

    private static void assertTakesTheSameTimeForEach(IntFunction<Integer> goalsOfEach) {
        Programme few = programme(FEW, goalsOfEach.apply(FEW));
        Programme many = programme(FEW * TIMES, goalsOfEach.apply(FEW * TIMES));
        seconds(many);

        double ratio = seconds(many) / Math.max(seconds(few), seconds(few));

        assertThat(ratio).isLessThan(3 * TIMES);
    }

    /** Of this thread, so that other work on the machine does not count. */
    private static double seconds(Programme programme) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Report report = Report.of(Assessor.on("2018-08-31").assess(programme));
        assertThat(report.markdown()).hasSizeLessThan(report.html().length());
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9;
    }

    /** With an organisation, an indicator, an observation, an activity, a funding and a claim for each goal. */
    private static Programme programme(int goals, int goalsOfEach) {
        return Programme.builder("Handleplan")
                .span("2018/2019")
                .organisations(all(goals, i -> Organisation.of("o" + i, "Forvaltning " + i), Organisation[]::new))
                .indicators(all(goals, i -> indicator("n" + i), Indicator[]::new))
                .observations(all(
                        goals,
                        i -> Observation.total(
                                "n" + i,
                                Figure.exactly(i),
                                DAY.plusDays(i % 200).toString()),
                        Observation[]::new))
                .initiatives(
                        all(goals / goalsOfEach, i -> initiative(i, i * goalsOfEach, goalsOfEach), Initiative[]::new))
                .build();
    }

    private static Indicator indicator(String id) {
        return Indicator.cumulative(id, "Forældre").baseline(DAY, Figure.exactly(0));
    }

    private static Initiative initiative(int number, int first, int goals) {
        return Initiative.of(number + "", "Indsats")
                .departments("o" + first)
                .partners("o" + (first + goals - 1))
                .goals(all(goals, i -> goal(first + i), Goal[]::new))
                .activities(all(goals, i -> activity(first + i), Activity[]::new))
                .funding(all(
                        goals,
                        i -> Funding.yearly(Money.of("DKK", 1000), "2018/2019").source("Budget " + i % 9),
                        Funding[]::new))
                .claims(all(
                        goals,
                        i -> Claim.of(Status.EXPECTED, DAY.plusDays(i % 200)).ofGoal("g" + (first + i)),
                        Claim[]::new));
    }

    private static Goal goal(int i) {
        return Goal.of(
                        "Mindst 500 forældre",
                        i % 2 == 0
                                ? level("n" + i).atLeast(500)
                                : allOf(
                                        level("n" + i).atLeast(5),
                                        level("n" + (i - 1)).atMost(900)))
                .id("g" + i);
    }

    /** Half of them are what the goal depends on, and half do not say how many they add. */
    private static Activity activity(int i) {
        return Activity.planned("Kursus", "2018-10")
                .partners("o" + i)
                .contributing(
                        i % 4 < 2
                                ? Contribution.increment("n" + i, Figure.exactly(5000))
                                : Contribution.notQuantified("n" + i, Tally.INCREMENT));
    }

    private static <T> T[] all(int count, IntFunction<T> maker, IntFunction<T[]> array) {
        return IntStream.range(0, count).mapToObj(maker).toArray(array);
    }
}
