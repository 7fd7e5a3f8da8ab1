package org.maalbar.benchmarks;

import java.time.LocalDate;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.maalbar.funding.Funding;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Claim;
import org.maalbar.programme.Contribution;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Organisation;
import org.maalbar.programme.Programme;
import org.maalbar.quantity.Figure;
import org.maalbar.quantity.Money;
import org.maalbar.rule.Rules;
import org.maalbar.rule.Status;

/** A programme of any number of goals, with as much of everything else for each goal. */
final class LongAnnex {
    private static final LocalDate FIRST_DAY = LocalDate.of(2018, 1, 1);

    private LongAnnex() {}

    /** An organisation, an indicator, an observation, an activity, a funding and a claim for each goal. */
    static Programme programme(int goals, int goalsOfEach) {
        return Programme.builder("Handleplaner for alle kommuner")
                .span("2018/2019")
                .organisations(all(goals, i -> Organisation.of("o" + i, "Forvaltning nr. " + i), Organisation[]::new))
                .indicators(all(goals, LongAnnex::indicator, Indicator[]::new))
                .observations(all(goals, LongAnnex::observation, Observation[]::new))
                .initiatives(all(goals / goalsOfEach, i -> initiative(i, goalsOfEach), Initiative[]::new))
                .build();
    }

    private static LocalDate day(int i) {
        return FIRST_DAY.plusDays(i % 200);
    }

    private static Indicator indicator(int i) {
        return Indicator.cumulative("n" + i, "Forældre, der er nået i område nr. " + i)
                .unit("forældre")
                .baseline(FIRST_DAY, Figure.exactly(0));
    }

    private static Observation observation(int i) {
        return Observation.total("n" + i, Figure.about(i + 10L), day(i).toString())
                .source("Statusnotat, bilag " + i % 40);
    }

    private static Initiative initiative(int number, int goals) {
        int first = number * goals;
        return Initiative.of("i" + number, "Forældre og lokalmiljø, indsats nr. " + number)
                .purpose("At forældre deltager, og at børn og unge får en tryg opvækst i et godt lokalmiljø.")
                .departments("o" + first)
                .partners("o" + (first + goals - 1))
                .goals(all(goals, i -> goal(first + i), Goal[]::new))
                .activities(all(goals, i -> activity(first + i), Activity[]::new))
                .funding(all(goals, i -> funding(first + i), Funding[]::new))
                .claims(all(goals, i -> claim(first + i), Claim[]::new));
    }

    private static Goal goal(int i) {
        return Goal.of(
                        "Mindst så mange forældre er nået, mål nr. " + i,
                        i % 2 == 0
                                ? Rules.level("n" + i).atLeast(500)
                                : Rules.allOf(
                                        Rules.level("n" + i).atLeast(5).labelled("forældre"),
                                        Rules.level("n" + (i - 1)).atMost(900)))
                .id("g" + i);
    }

    private static Activity activity(int i) {
        return Activity.planned("Temaaftener, hold " + i, "2018-10")
                .partners("o" + i)
                .contributing(Contribution.increment("n" + i, Figure.exactly(5_000)));
    }

    private static Funding funding(int i) {
        return Funding.yearly(Money.of("DKK", 1_000L + i), "2018/2019").source("Budget " + i % 9);
    }

    private static Claim claim(int i) {
        return Claim.of(Status.EXPECTED, day(i)).ofGoal("g" + i);
    }

    private static <T> T[] all(int count, IntFunction<T> maker, IntFunction<T[]> array) {
        return IntStream.range(0, count).mapToObj(maker).toArray(array);
    }
}
