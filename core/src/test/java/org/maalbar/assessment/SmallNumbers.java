package org.maalbar.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.maalbar.programme.Activity;
import org.maalbar.programme.ActivityState;
import org.maalbar.programme.Behaviour;
import org.maalbar.programme.Contribution;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.programme.Tally;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.time.Span;

/**
 * An oracle for a number that never changes or goes either way: which numbers does everything that was said of a day allow?
 *
 * @param reports what was observed, true of one course of events
 * @param plans the levels that planned activities bring about
 * @param due the due day
 * @param day the day of assessment
 */
record SmallNumbers(List<Report> reports, List<Plan> plans, int due, int day) {
    static final String INDICATOR = "number";
    private static final int LAST_DAY = 4;
    private static final Arbitrary<Integer> DAYS = Arbitraries.integers().between(0, LAST_DAY);
    private static final Arbitrary<Integer> FIGURES = Arbitraries.integers().between(0, Said.KINDS - 1);
    private static final Arbitrary<Integer> SLACKS = Arbitraries.integers().between(0, 2);
    private static final Arbitrary<Boolean> SELDOM = Arbitraries.of(true, false, false, false);

    /** A total; a final one says that what goes either way stays so until the due day. */
    record Report(int day, boolean some, boolean isFinal, Said said) {
        boolean allows(int number) {
            return (some ? said.orFewer() : said).allows(number);
        }
    }

    /** An activity that brings a level about, surely unless it is over or ended before the last report. */
    record Plan(int first, int last, Integer stated, Said said) {}

    private record Draft(int day, boolean some, boolean isFinal, int figure, int slack) {}

    static Arbitrary<SmallNumbers> fixed() {
        return numbers(DAYS.map(number ->
                IntStream.rangeClosed(0, LAST_DAY).map(day -> number).boxed().toList()));
    }

    static Arbitrary<SmallNumbers> fluctuating() {
        return numbers(DAYS.list().ofSize(LAST_DAY + 1));
    }

    private static Arbitrary<SmallNumbers> numbers(Arbitrary<List<Integer>> courses) {
        Arbitrary<Draft> drafts =
                Combinators.combine(DAYS, SELDOM, SELDOM, FIGURES, SLACKS).as(Draft::new);
        Arbitrary<Plan> plans = Combinators.combine(DAYS, DAYS, DAYS.injectNull(0.5), DAYS, FIGURES, SLACKS)
                .as((a, b, stated, number, figure, slack) ->
                        new Plan(Math.min(a, b), Math.max(a, b), stated, Said.of(number, figure, slack)));
        return Combinators.combine(
                        courses,
                        drafts.list().ofMaxSize(4),
                        plans.list().ofMaxSize(2),
                        Arbitraries.integers().between(2, LAST_DAY),
                        DAYS)
                .as((course, all, planned, due, day) -> new SmallNumbers(
                        all.stream().map(draft -> told(draft, course, due)).toList(), planned, due, day))
                .withoutEdgeCases();
    }

    private static Report told(Draft draft, List<Integer> course, int due) {
        int number = course.get(draft.day());
        boolean changes = IntStream.rangeClosed(draft.day(), due).anyMatch(day -> course.get(day) != number);
        boolean isFinal = draft.isFinal() && draft.day() <= due && !changes;
        int stated = draft.some() ? number + draft.slack() : number;
        return new Report(draft.day(), draft.some(), isFinal, Said.of(stated, draft.figure(), draft.slack()));
    }

    /** The same of a number that never changes: when it was reported makes no difference. */
    SmallNumbers allOnDayZero() {
        List<Report> early = reports.stream()
                .map(report -> new Report(0, report.some(), report.isFinal(), report.said()))
                .toList();
        return new SmallNumbers(early, plans, due, day);
    }

    /** The reports that count on the day of assessment. */
    List<Report> known() {
        return reports.stream().filter(report -> report.day() <= day).toList();
    }

    /** Those of the last day until the due day. */
    List<Report> latest() {
        int last = lastObserved();
        return known().stream().filter(report -> report.day() == last).toList();
    }

    /** Those that say something of the due day. */
    List<Report> settling() {
        return known().stream()
                .filter(report -> report.day() == due || report.isFinal())
                .toList();
    }

    private int lastObserved() {
        return known().stream()
                .mapToInt(Report::day)
                .filter(last -> last <= due)
                .max()
                .orElse(-1);
    }

    /** The plans that nothing comes after. */
    List<Plan> decisivePlans() {
        List<Plan> certain = plans.stream()
                .filter(plan -> plan.last() >= day && plan.last() <= due && plan.last() > lastObserved())
                .toList();
        return certain.stream()
                .filter(plan -> certain.stream().allMatch(other -> other.last() <= plan.last()))
                .toList();
    }

    /** The numbers that several statements all allow; beyond 20 nothing changes. */
    static <T> List<Integer> allowed(List<T> statements, BiPredicate<T, Integer> allows) {
        return IntStream.rangeClosed(0, 20)
                .boxed()
                .filter(number -> statements.stream().allMatch(statement -> allows.test(statement, number)))
                .toList();
    }

    Programme programme(Behaviour behaviour, FulfilmentRule... rules) {
        Programme.Builder programme = Programme.builder("Small numbers")
                .indicators(Indicator.of(INDICATOR, "Number", behaviour))
                .observations(observations());
        Initiative initiative = Initiative.of("1", "Initiative");
        for (int i = 0; i < rules.length; i++) {
            initiative = initiative.goals(
                    Goal.of("Goal", rules[i]).id(String.valueOf(i)).due(SmallReport.day(due)));
        }
        for (Plan plan : behaviour == Behaviour.FIXED ? List.<Plan>of() : plans) {
            Contribution level = Contribution.total(INDICATOR, plan.said().figure());
            initiative = initiative.activities(Activity.of("Activity", ActivityState.PLANNED)
                    .during(Span.between(SmallReport.day(plan.first()), SmallReport.day(plan.last())))
                    .contributing(plan.stated() == null ? level : level.stated(SmallReport.day(plan.stated()))));
        }
        return programme.initiatives(initiative).build();
    }

    Observation[] observations() {
        List<Observation> observations = new ArrayList<>();
        for (Report report : reports) {
            Observation observation = Observation.of(
                    INDICATOR, Tally.TOTAL, report.said().figure(), Span.of(SmallReport.day(report.day())));
            observation = report.some() ? observation.someOfThem() : observation;
            observations.add(report.isFinal() ? observation.asFinal() : observation);
        }
        return observations.toArray(Observation[]::new);
    }
}
