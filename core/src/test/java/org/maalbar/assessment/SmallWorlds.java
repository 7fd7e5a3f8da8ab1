package org.maalbar.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.maalbar.assessment.SmallReport.Kind;
import org.maalbar.assessment.SmallWorldSearch.Thing;
import org.maalbar.programme.ActivityState;
import org.maalbar.programme.Tally;

/** Small worlds, in which a few things happen and are reported truthfully. */
final class SmallWorlds {
    private static final int LAST_DAY = SmallWorld.LAST_DAY;
    private static final Arbitrary<Boolean> SELDOM = Arbitraries.of(true, false, false, false);
    private static final Arbitrary<Integer> DAYS = Arbitraries.integers().between(0, LAST_DAY);
    private static final Arbitrary<Integer> FIGURES = Arbitraries.of(0, 0, 0, 0, 1, 2, 3, 4, 4, 5, 6, 7);
    private static final Arbitrary<Integer> SLACKS = Arbitraries.integers().between(0, 2);

    private SmallWorlds() {}

    /** A report before anyone has counted: its figure is still a kind and a slack. */
    private record Draft(
            Kind kind, int category, int first, int last, boolean some, boolean isFinal, int figure, int slack) {}

    /** A world of which nothing has been told yet. */
    private record Events(boolean overlap, boolean complete, List<Thing> things, int due, int day) {}

    /** What plans say does not matter. */
    static Arbitrary<SmallWorld> any() {
        return worlds(drafts(), 1);
    }

    /** The day of assessment is early, and most often something is planned for the days after it. */
    static Arbitrary<SmallWorld> plans() {
        return worlds(drafts(), 2).map(world -> world.on(Math.min(world.day() / 2, world.due())));
    }

    /** Totals of the whole alone; one of them is final at most if there is no other. */
    static Arbitrary<SmallWorld> totals() {
        Arbitrary<List<Draft>> drafts = draft(Arbitraries.just(Kind.TOTAL), Arbitraries.just(0))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
        return worlds(drafts, 1)
                .map(world -> world.reports().size() == 1
                        ? world
                        : world.reporting(world.reports().stream()
                                .map(SmallReport::notFinal)
                                .toList()));
    }

    /** What is said of the whole is made up, so that often not all reports are true; whoever asks must see to that. */
    static Arbitrary<SmallWorld> contradicted() {
        Arbitrary<List<Integer>> numbers =
                Arbitraries.integers().between(0, 2).list().ofSize(8);
        Arbitrary<List<Draft>> drafts = draft(
                        Arbitraries.of(Kind.BASELINE, Kind.TOTAL, Kind.TOTAL, Kind.INCREMENT), Arbitraries.just(0))
                .list()
                .ofMinSize(2)
                .ofMaxSize(4);
        return Combinators.combine(worlds(drafts, 0), numbers)
                .as((world, made) ->
                        world.reporting(IntStream.range(0, world.reports().size())
                                .mapToObj(i -> madeUp(world.reports().get(i), made.get(i), world.due()))
                                .toList()));
    }

    /**
     * Numbers so small that all that does not contradict itself comes to six at most. A baseline never caps what is possible,
     * so one of the due day or later would refute nothing. An increment that leaves too little room between two totals does
     * not contradict them, so none says how many there were at most; nor does a final one that is less precise than a later.
     */
    private static SmallReport madeUp(SmallReport report, int number, int due) {
        boolean late = report.kind() == Kind.BASELINE && report.last() >= due;
        SmallReport plain = (late ? report.as(Kind.TOTAL) : report).notFinal();
        return plain.saying(plain.isTotal() ? Said.of(number, 0, 0) : Said.of(Math.min(1, number), 2, 0));
    }

    private static Arbitrary<SmallWorld> worlds(Arbitrary<List<Draft>> drafts, int plans) {
        Arbitrary<Thing> things = Combinators.combine(
                        DAYS,
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 20))
                .as((day, categories, choice) -> new Thing(day, categories, choice, 0));
        Arbitrary<Events> events = Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        things.list().ofMaxSize(SmallWorldSearch.MOST_THINGS),
                        Arbitraries.integers().between(2, LAST_DAY),
                        DAYS)
                .as(Events::new);
        Arbitrary<Boolean> growth = Arbitraries.of(true, false, false).injectNull(0.3);
        return Combinators.combine(events, growth, drafts, plan().list().ofMaxSize(plans))
                .as((happened, open, all, planned) -> told(happened, open, all, marked(planned)))
                .withoutEdgeCases();
    }

    /** Single reports, and reports of one period for both categories. */
    private static Arbitrary<List<Draft>> drafts() {
        Arbitrary<Kind> kinds = Arbitraries.of(Kind.BASELINE, Kind.TOTAL, Kind.TOTAL, Kind.INCREMENT, Kind.INCREMENT);
        Arbitrary<Integer> categories = Arbitraries.of(0, 0, 0, SmallReport.WOMEN, SmallReport.MEN);
        Arbitrary<Boolean> pairs = Arbitraries.of(true, false, false, false, false, false);
        return Combinators.combine(draft(kinds, categories), pairs)
                .as((draft, isPair) -> isPair && draft.kind() != Kind.BASELINE
                        ? List.of(of(draft, SmallReport.WOMEN), of(draft, SmallReport.MEN))
                        : List.of(draft))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(SmallWorlds::flat);
    }

    private static <T> List<T> flat(List<List<T>> lists) {
        return lists.stream().flatMap(List::stream).toList();
    }

    private static Draft of(Draft draft, int category) {
        return new Draft(
                draft.kind(),
                category,
                draft.first(),
                draft.last(),
                draft.some(),
                draft.isFinal(),
                draft.figure(),
                draft.slack());
    }

    private static Arbitrary<Draft> draft(Arbitrary<Kind> kinds, Arbitrary<Integer> categories) {
        return Combinators.combine(kinds, categories, DAYS, DAYS, SELDOM, SELDOM, FIGURES, SLACKS)
                .as((kind, category, a, b, some, isFinal, figure, slack) -> new Draft(
                        kind,
                        kind == Kind.BASELINE ? 0 : category,
                        Math.min(a, b),
                        Math.max(a, b),
                        some,
                        isFinal,
                        figure,
                        slack));
    }

    private static Arbitrary<SmallPlan> plan() {
        Arbitrary<ActivityState> states = Arbitraries.of(
                ActivityState.PLANNED,
                ActivityState.PLANNED,
                ActivityState.PLANNED,
                ActivityState.ONGOING,
                ActivityState.ONGOING,
                ActivityState.ONGOING,
                ActivityState.COMPLETED,
                ActivityState.CANCELLED);
        Arbitrary<Said> said = Combinators.combine(Arbitraries.of(0, 1, 1, 2, 2, 3), FIGURES, SLACKS)
                .as(Said::of);
        return Combinators.combine(
                        states,
                        DAYS.injectNull(0.1),
                        DAYS.injectNull(0.1),
                        DAYS.injectNull(0.5),
                        Arbitraries.of(Tally.INCREMENT, Tally.INCREMENT, Tally.INCREMENT, Tally.TOTAL),
                        Arbitraries.of(true, false, false, false, false, false),
                        said)
                .as((state, a, b, stated, tally, some, number) -> {
                    boolean turned = a != null && b != null && a > b;
                    return new SmallPlan(0, state, turned ? b : a, turned ? a : b, stated, tally, some, number);
                });
    }

    private static SmallWorld told(Events events, Boolean growsByItself, List<Draft> drafts, List<SmallPlan> plans) {
        List<SmallReport> reports = untold(drafts);
        SmallWorld untold =
                new SmallWorld(events.overlap, growsByItself, events.complete, reports, plans, events.due, events.day);
        List<Thing> truth =
                events.things.stream().map(thing -> counted(thing, untold)).toList();
        return untold.reporting(IntStream.range(0, reports.size())
                .mapToObj(i -> told(reports.get(i), drafts.get(i), truth, events.due))
                .toList());
    }

    /** One baseline at most, and few increments; the others are totals. */
    private static List<SmallReport> untold(List<Draft> drafts) {
        List<SmallReport> reports = new ArrayList<>();
        int bit = 1;
        for (Draft draft : drafts) {
            boolean another =
                    draft.kind() == Kind.BASELINE && reports.stream().anyMatch(each -> each.kind() == Kind.BASELINE);
            boolean tooMany = draft.kind() == Kind.INCREMENT && bit > 1 << 3;
            Kind kind = another || tooMany ? Kind.TOTAL : draft.kind();
            boolean increment = kind == Kind.INCREMENT;
            reports.add(new SmallReport(
                    kind,
                    draft.category(),
                    increment ? bit : 0,
                    draft.first(),
                    draft.last(),
                    false,
                    false,
                    Said.of(0, 0, 0)));
            bit = increment ? bit << 1 : bit;
        }
        return reports;
    }

    /** One of the ways in which a thing can have been counted. */
    private static Thing counted(Thing thing, SmallWorld world) {
        int categories = world.complete() ? 1 + thing.categories() % 2 : thing.categories();
        List<Thing> ways = IntStream.range(0, 16)
                .mapToObj(increments -> new Thing(thing.day(), categories, increments, 0))
                .filter(way -> world.canBe(way, world.reports()))
                .filter(way -> way.increments() >> world.reports().size() == 0)
                .toList();
        return ways.get(thing.increments() % ways.size());
    }

    /** Says of what truly is no more than is true. */
    private static SmallReport told(SmallReport report, Draft draft, List<Thing> truth, int due) {
        int number = (int) truth.stream().filter(report::counts).count();
        boolean nothingMore = truth.stream()
                .noneMatch(thing -> report.concerns(thing) && thing.day() > report.last() && thing.day() <= due);
        boolean some = draft.some() && report.kind() != Kind.BASELINE;
        boolean isFinal = draft.isFinal() && report.kind() == Kind.TOTAL && nothingMore;
        Said said = Said.of(some ? number + draft.slack() : number, draft.figure(), draft.slack());
        return new SmallReport(
                report.kind(), report.category(), report.bit(), report.first(), report.last(), some, isFinal, said);
    }

    private static List<SmallPlan> marked(List<SmallPlan> plans) {
        return IntStream.range(0, plans.size())
                .mapToObj(i -> plans.get(i).marked(1 << i))
                .toList();
    }
}
