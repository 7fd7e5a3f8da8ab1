package org.maalbar.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.maalbar.funding.Funding;
import org.maalbar.programme.Activity;
import org.maalbar.programme.ActivityState;
import org.maalbar.programme.Claim;
import org.maalbar.programme.Contribution;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Organisation;
import org.maalbar.programme.Programme;
import org.maalbar.programme.Tally;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Figure;
import org.maalbar.quantity.Money;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Rules;
import org.maalbar.rule.Status;
import org.maalbar.time.Span;

/** A programme such as all municipalities of a country together might have, always the same: 20 MB of JSON. */
public final class LargeProgramme {
    private static final int INDICATORS = 2_000;
    private static final int INITIATIVES = 3_000;
    private static final int OBSERVATIONS = 60_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(2018, 1, 1);
    private static final int DAYS = 1_000;
    private static final List<ActivityState> STATES = List.of(ActivityState.values());

    private LargeProgramme() {}

    /**
     * Makes it.
     *
     * @return the programme
     */
    public static Programme make() {
        return make(number -> claiming(initiative(number), number));
    }

    /**
     * Makes it without its claims, which are of 912 days.
     *
     * @return the programme
     */
    public static Programme makeWithoutClaims() {
        return make(LargeProgramme::initiative);
    }

    private static Programme make(IntFunction<Initiative> initiative) {
        return Programme.builder("Handleplaner for alle kommuner")
                .span("2018/2021")
                .notes("Tallene er opdigtede; de er lige så mange og lige så forskellige som rigtige.")
                .organisations(all(50, number -> Organisation.of("org-" + number, "Forvaltning nr. " + number))
                        .toArray(Organisation[]::new))
                .indicators(all(INDICATORS, LargeProgramme::indicator).toArray(Indicator[]::new))
                .observations(all(OBSERVATIONS, LargeProgramme::observation).toArray(Observation[]::new))
                .initiatives(all(INITIATIVES, initiative).toArray(Initiative[]::new))
                .build();
    }

    private static <T> List<T> all(int count, IntFunction<T> maker) {
        return IntStream.range(0, count).mapToObj(maker).toList();
    }

    private static String id(int number) {
        return "indikator-" + number % INDICATORS;
    }

    private static LocalDate day(int number) {
        return FIRST_DAY.plusDays(number % DAYS);
    }

    private static Indicator indicator(int number) {
        Indicator plain = Indicator.cumulative(id(number), "Forældre, der er nået i område nr. " + number)
                .unit("forældre")
                .domain(Domain.AMOUNT);
        return number % 5 == 0 ? plain.baseline(FIRST_DAY, figure(number)) : plain;
    }

    /** All kinds, exact ones as often as the others together. */
    private static Figure figure(int number) {
        BigDecimal value = BigDecimal.valueOf(10L + number * 7L % 90_000, number % 3);
        return switch (number % 14) {
            case 0 -> Figure.about(value);
            case 1 -> Figure.atLeast(value);
            case 2 -> Figure.moreThan(value);
            case 3 -> Figure.atMost(value);
            case 4 -> Figure.lessThan(value);
            case 5 -> Figure.between(value, value.multiply(BigDecimal.TEN));
            case 6 -> Figure.unknown();
            default -> Figure.exactly(value);
        };
    }

    private static Observation observation(int number) {
        LocalDate last = day(number);
        Tally tally = number % 2 == 0 ? Tally.TOTAL : Tally.INCREMENT;
        Observation observation =
                Observation.of(id(number), tally, figure(number), Span.between(last.withDayOfMonth(1), last));
        observation = number % 3 == 0 ? observation.source("Statusnotat, bilag " + number % 40) : observation;
        observation = number % 4 == 0 ? observation.recorded(last.plusDays(20)) : observation;
        observation = number % 5 == 0 ? observation.category("bydel", "Nørrebro " + number % 10) : observation;
        observation = number % 7 == 0 ? observation.id("nr-" + number).someOfThem() : observation;
        return tally == Tally.TOTAL && number % 16 == 0 ? observation.asFinal() : observation;
    }

    private static Initiative initiative(int number) {
        return Initiative.of("i" + number, "Forældre og lokalmiljø, indsats nr. " + number)
                .purpose("At forældre deltager, og at børn og unge får en tryg opvækst i et godt lokalmiljø.")
                .departments("org-" + number % 50)
                .partners("org-" + (number + 1) % 50, "org-" + (number + 2) % 50)
                .goals(all(3, each -> goal(3 * number + each)).toArray(Goal[]::new))
                .activities(all(4, each -> activity(4 * number + each)).toArray(Activity[]::new))
                .funding(
                        Funding.yearly(Money.of("DKK", 1_000L * (number + 1)), "2018/2021")
                                .source("Budget 2018")
                                .spent(2018, Money.of("DKK", 900L * (number + 1)))
                                .used(2019),
                        Funding.existingBudget());
    }

    private static Initiative claiming(Initiative initiative, int number) {
        return initiative.claims(
                Claim.of(Status.EXPECTED, day(number)),
                Claim.of(Status.FULFILLED, day(number))
                        .ofGoal("i" + number + ".1")
                        .recorded(day(number + 5)));
    }

    private static Goal goal(int number) {
        Goal goal = Goal.of("Mindst så mange forældre er nået, mål nr. " + number, rule(number));
        return number % 2 == 0 ? goal.due(day(number)) : goal;
    }

    private static FulfilmentRule rule(int number) {
        return switch (number % 4) {
            case 0 -> Rules.share(id(number)).of(id(number + 1)).atLeast("0.8");
            case 1 -> Rules.reached(id(number));
            case 2 ->
                Rules.allOf(
                        Rules.level(id(number)).atLeast(500).labelled("forældre"),
                        Rules.level(id(number + 1)).between(5, 30));
            default -> Rules.level(id(number)).atLeast(number);
        };
    }

    private static Activity activity(int number) {
        return Activity.of("Temaaftener, hold " + number, STATES.get(number % STATES.size()))
                .during(Span.between(day(number), day(number).plusDays(90)))
                .contributing(Contribution.increment(id(number), figure(number))
                        .someOfThem()
                        .stated(day(number)));
    }
}
