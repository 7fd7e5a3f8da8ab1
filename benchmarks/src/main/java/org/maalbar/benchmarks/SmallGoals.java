package org.maalbar.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.quantity.Figure;
import org.maalbar.rule.Rules;

/**
 * Initiatives with three goals each, always the same: at least so many over ten observations, of which two come after the day of
 * assessment; a share; and an all-of of two parts. Every third initiative has plans, some goals are past due. All figures are exact and
 * whole, so that rule engines without an arithmetic of their own can say the same of them.
 */
public final class SmallGoals {
    /** The day of assessment. */
    public static final LocalDate DAY = LocalDate.of(2018, 8, 31);

    private static final LocalDate FIRST_DAY = LocalDate.of(2018, 1, 1);
    private static final LocalDate PAST = LocalDate.of(2018, 6, 30);
    private static final LocalDate LAST_DAY = LocalDate.of(2021, 12, 31);
    private static final int INCREMENTS = 10;

    private SmallGoals() {}

    /**
     * A number of one day.
     *
     * @param day days since 1970
     * @param amount how many
     */
    public record Amount(long day, long amount) {}

    /**
     * Something to be reached: {@code factor} times the sum of what is observed is at least {@code target}.
     *
     * @param observed what was added, on which day
     * @param planned what activities are to add, by which day
     * @param factor 1, or 10 where the target is a share in tenths of a whole
     * @param target what must be reached, times the factor
     * @param due the last day that counts, in days since 1970
     */
    public record Part(List<Amount> observed, List<Amount> planned, long factor, long target, long due) {}

    /**
     * A goal: all its parts.
     *
     * @param parts at least one
     */
    public record PlainGoal(List<Part> parts) {}

    /**
     * As plain numbers, grouped by goal.
     *
     * @param first the number of the first initiative
     * @param initiatives how many there are
     * @return three goals for each, in the order of the programme
     */
    public static List<PlainGoal> goals(int first, int initiatives) {
        List<PlainGoal> goals = new ArrayList<>();
        for (int i = first; i < first + initiatives; i++) {
            goals.add(new PlainGoal(List.of(new Part(increments(i), planned(i, 'a'), 1, target(i), day(LAST_DAY)))));
            LocalDate due = shareDue(i);
            goals.add(new PlainGoal(
                    List.of(new Part(List.of(total(i % 97, due)), planned(i, 'b'), 10, 8 * whole(i), day(due)))));
            LocalDate allDue = allDue(i);
            goals.add(new PlainGoal(List.of(
                    new Part(List.of(total(i % 43, allDue)), planned(i, 'd'), 1, 30, day(allDue)),
                    new Part(List.of(total(i % 17, allDue)), List.of(), 1, 5, day(allDue)))));
        }
        return List.copyOf(goals);
    }

    /**
     * The same as a programme.
     *
     * @param first the number of the first initiative
     * @param initiatives how many there are
     * @return a programme with three goals for each
     */
    public static Programme programme(int first, int initiatives) {
        List<Indicator> indicators = new ArrayList<>();
        List<Observation> observations = new ArrayList<>();
        List<Initiative> all = new ArrayList<>();
        for (int i = first; i < first + initiatives; i++) {
            for (char kind : new char[] {'a', 'b', 'd', 'e'}) {
                Indicator indicator = Indicator.cumulative(id(i, kind), "Antal " + kind + " i indsats " + i)
                        .unit("forældre")
                        .baseline(FIRST_DAY, Figure.exactly(0));
                // Said, because an earlier build takes it otherwise if it is not.
                indicators.add(hasPlans(i) && kind != 'e' ? indicator : indicator.growsByItself());
            }
            indicators.add(Indicator.fixed(id(i, 'c'), "Antal i alt i indsats " + i));
            for (int j = 0; j < INCREMENTS; j++) {
                observations.add(Observation.increment(
                        id(i, 'a'),
                        Figure.exactly(amount(i, j)),
                        FIRST_DAY.plusMonths(j).toString().substring(0, 7)));
            }
            total(observations, i, 'b', i % 97, shareDue(i));
            total(observations, i, 'c', whole(i), FIRST_DAY);
            total(observations, i, 'd', i % 43, allDue(i));
            total(observations, i, 'e', i % 17, allDue(i));
            all.add(initiative(i));
        }
        return Programme.builder("Små mål")
                .span("2018/2021")
                .indicators(indicators.toArray(Indicator[]::new))
                .observations(observations.toArray(Observation[]::new))
                .initiatives(all.toArray(Initiative[]::new))
                .build();
    }

    private static Initiative initiative(int i) {
        Initiative initiative = Initiative.of("i" + i, "Indsats nr. " + i)
                .goals(
                        Goal.of("Mindst så mange", Rules.level(id(i, 'a')).atLeast(target(i)))
                                .due(LAST_DAY),
                        Goal.of(
                                        "Mindst 80 %",
                                        Rules.share(id(i, 'b')).of(id(i, 'c')).atLeast("0.8"))
                                .due(shareDue(i)),
                        Goal.of(
                                        "Begge dele",
                                        Rules.allOf(
                                                Rules.level(id(i, 'd')).atLeast(30),
                                                Rules.level(id(i, 'e')).atLeast(5)))
                                .due(allDue(i)));
        if (!hasPlans(i)) {
            return initiative;
        }
        return initiative.activities(activity(i, 'a'), activity(i, 'b'), activity(i, 'd'));
    }

    private static Activity activity(int i, char kind) {
        return Activity.planned("Temaaftener", "2018-10").expecting(Figure.exactly(plan(i, kind)), id(i, kind));
    }

    private static void total(List<Observation> to, int i, char kind, long amount, LocalDate due) {
        to.add(Observation.total(
                id(i, kind), Figure.exactly(amount), seenOn(due).toString()));
    }

    private static Amount total(long amount, LocalDate due) {
        return new Amount(day(seenOn(due)), amount);
    }

    private static List<Amount> increments(int i) {
        List<Amount> increments = new ArrayList<>();
        for (int j = 0; j < INCREMENTS; j++) {
            increments.add(new Amount(day(FIRST_DAY.plusMonths(j + 1L).minusDays(1)), amount(i, j)));
        }
        return List.copyOf(increments);
    }

    private static List<Amount> planned(int i, char kind) {
        return hasPlans(i) ? List.of(new Amount(day(LocalDate.of(2018, 10, 31)), plan(i, kind))) : List.of();
    }

    private static boolean hasPlans(int i) {
        return i % 3 == 0;
    }

    private static long plan(int i, char kind) {
        return 5L + (i + kind) % 40;
    }

    private static long amount(int i, int j) {
        return (i * 7L + j * 13L) % 50;
    }

    private static long target(int i) {
        return 170 + i * 11L % 90;
    }

    private static long whole(int i) {
        return 60L + i % 50;
    }

    private static LocalDate shareDue(int i) {
        return i % 4 == 1 ? PAST : LAST_DAY;
    }

    private static LocalDate allDue(int i) {
        return i % 5 == 2 ? PAST : LAST_DAY;
    }

    private static LocalDate seenOn(LocalDate due) {
        return due.equals(PAST) ? PAST : LocalDate.of(2018, 7, 31);
    }

    private static long day(LocalDate day) {
        return day.toEpochDay();
    }

    private static String id(int i, char kind) {
        return "n" + i + kind;
    }
}
