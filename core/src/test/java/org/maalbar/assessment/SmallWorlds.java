package org.maalbar.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.maalbar.assessment.SmallWorld.Kind;
import org.maalbar.assessment.SmallWorld.Report;
import org.maalbar.assessment.SmallWorld.Thing;
import org.maalbar.assessment.SmallWorld.Venture;
import org.maalbar.programme.Activity;
import org.maalbar.programme.ActivityState;
import org.maalbar.programme.Contribution;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.programme.Tally;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.time.Span;

/** Small worlds, in which a few things happen and are reported truthfully, and the programmes that tell of them. */
final class SmallWorlds {
    static final String INDICATOR = "things";
    private static final int LAST_DAY = SmallWorld.LAST_DAY;
    private static final Arbitrary<Boolean> SELDOM = Arbitraries.of(true, false, false, false);
    private static final Arbitrary<Integer> DAYS = Arbitraries.integers().between(0, LAST_DAY);
    private static final Arbitrary<Integer> FIGURES = Arbitraries.of(0, 0, 0, 0, 1, 2, 3, 4, 4, 5, 6, 7);

    private SmallWorlds() {}

    /** A report before anyone has counted: its figure is still a kind and a slack. */
    private record Draft(Kind kind, int first, int last, boolean some, boolean isFinal, int figure, int slack) {}

    static Arbitrary<SmallWorld> any() {
        return worlds(Kind.BASELINE, Kind.TOTAL, Kind.TOTAL, Kind.TOTAL, Kind.INCREMENT, Kind.INCREMENT, Kind.CATEGORY);
    }

    /**
     * Nothing is said of a category alone. It may have been counted after the latest total, and then nobody says how many
     * were counted in all.
     */
    static Arbitrary<SmallWorld> wholes() {
        return worlds(Kind.BASELINE, Kind.TOTAL, Kind.TOTAL, Kind.TOTAL, Kind.INCREMENT, Kind.INCREMENT);
    }

    /** Totals alone; one of them is final at most if there is no other. */
    static Arbitrary<SmallWorld> totals() {
        return worlds(Kind.TOTAL)
                .map(world -> new SmallWorld(
                        world.overlap(),
                        world.open(),
                        world.reports().stream()
                                .map(each -> world.reports().size() == 1 ? each : each.notFinal())
                                .toList(),
                        world.ventures(),
                        world.due(),
                        world.day()));
    }

    /** A total on a day, and an increment and a plan that begin by that day and end after it. */
    static Arbitrary<SmallWorld> straddling() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        things().list().ofMinSize(1).ofMaxSize(SmallWorld.MOST_THINGS),
                        Arbitraries.integers().between(0, LAST_DAY - 1),
                        DAYS,
                        DAYS,
                        DAYS.injectNull(0.3),
                        Arbitraries.of(true, false))
                .as((overlap, things, cut, a, b, stated, early) -> {
                    int first = Math.min(a, cut);
                    int last = Math.max(b, cut + 1);
                    Integer comes = stated != null && stated < last ? stated : null;
                    return of(
                            overlap,
                            false,
                            things,
                            List.of(
                                    new Draft(Kind.TOTAL, cut, cut, false, false, 0, 0),
                                    new Draft(Kind.INCREMENT, first, last, false, false, 0, 0)),
                            List.of(new Venture(
                                    ActivityState.PLANNED,
                                    first,
                                    last,
                                    comes,
                                    Tally.INCREMENT,
                                    false,
                                    Said.of(2, 0, 0))),
                            LAST_DAY,
                            early ? cut : LAST_DAY);
                })
                .withoutEdgeCases();
    }

    /** The due day is not past, and most often something is planned. */
    static Arbitrary<SmallWorld> plans() {
        return worlds(Kind.BASELINE, Kind.TOTAL, Kind.TOTAL, Kind.INCREMENT)
                .map(world -> new SmallWorld(
                        world.overlap(),
                        world.open(),
                        world.reports(),
                        world.ventures(),
                        world.due(),
                        Math.min(world.day(), world.due())));
    }

    private static Arbitrary<SmallWorld> worlds(Kind... kinds) {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        SELDOM,
                        things().list().ofMaxSize(SmallWorld.MOST_THINGS),
                        drafts(kinds).list().ofMinSize(1).ofMaxSize(4),
                        ventures().list().ofMaxSize(2),
                        Arbitraries.integers().between(2, LAST_DAY),
                        DAYS)
                .as(SmallWorlds::of)
                .withoutEdgeCases();
    }

    private static Arbitrary<Thing> things() {
        return Combinators.combine(DAYS, Arbitraries.integers().between(0, 3)).as(Thing::new);
    }

    private static Arbitrary<Draft> drafts(Kind... kinds) {
        return Combinators.combine(
                        Arbitraries.of(kinds),
                        DAYS,
                        DAYS,
                        SELDOM,
                        SELDOM,
                        FIGURES,
                        Arbitraries.integers().between(0, 2))
                .as((kind, a, b, some, isFinal, figure, slack) ->
                        new Draft(kind, Math.min(a, b), Math.max(a, b), some, isFinal, figure, slack));
    }

    private static Arbitrary<Venture> ventures() {
        Arbitrary<ActivityState> states = Arbitraries.of(
                ActivityState.PLANNED,
                ActivityState.PLANNED,
                ActivityState.ONGOING,
                ActivityState.COMPLETED,
                ActivityState.CANCELLED);
        Arbitrary<Said> said = Combinators.combine(
                        DAYS, FIGURES, Arbitraries.integers().between(0, 2))
                .as(Said::of);
        return Combinators.combine(
                        states,
                        DAYS.injectNull(0.1),
                        DAYS.injectNull(0.1),
                        DAYS.injectNull(0.5),
                        Arbitraries.of(Tally.INCREMENT, Tally.INCREMENT, Tally.INCREMENT, Tally.TOTAL),
                        SELDOM,
                        said)
                .as((state, a, b, stated, tally, some, number) -> {
                    boolean turned = a != null && b != null && a > b;
                    Integer first = turned ? b : a;
                    Integer last = turned ? a : b;
                    // What is still to come is not over.
                    boolean comes = stated != null && (last == null || stated < last);
                    return new Venture(state, first, last, comes ? stated : null, tally, some, number);
                });
    }

    private static SmallWorld of(
            boolean overlap,
            boolean open,
            List<Thing> things,
            List<Draft> drafts,
            List<Venture> ventures,
            int due,
            int day) {
        List<Report> reports = new ArrayList<>();
        int increments = 0;
        for (Draft draft : drafts) {
            boolean increment = draft.kind() == Kind.INCREMENT && increments < 2;
            boolean again = reports.stream().anyMatch(each -> each.kind() == Kind.BASELINE);
            Kind kind = (draft.kind() == Kind.INCREMENT && !increment) || (draft.kind() == Kind.BASELINE && again)
                    ? Kind.TOTAL
                    : draft.kind();
            Said nothing = Said.of(0, 0, 0);
            reports.add(new Report(
                    kind, increment ? 1 << increments : 0, draft.first(), draft.last(), false, false, nothing));
            increments += increment ? 1 : 0;
        }
        SmallWorld untold = new SmallWorld(overlap, open, reports, List.of(), due, day);
        List<Thing> truth = things.stream()
                .map(thing -> untold.canBe(thing) ? thing : new Thing(thing.day(), 0))
                .toList();
        List<Report> told = IntStream.range(0, reports.size())
                .mapToObj(i -> told(reports.get(i), drafts.get(i), truth, due))
                .toList();
        return new SmallWorld(overlap, open, told, ventures, due, day);
    }

    /** Says of what truly is no more than is true. */
    private static Report told(Report report, Draft draft, List<Thing> truth, int due) {
        int level = SmallWorld.level(truth, report.last());
        int number = switch (report.kind()) {
            case BASELINE, TOTAL -> level;
            case INCREMENT -> SmallWorld.count(truth, thing -> (thing.increments() & report.bit()) != 0);
            case CATEGORY -> Math.max(0, level - draft.slack());
        };
        boolean some = draft.some() && report.kind() != Kind.BASELINE;
        boolean isFinal = draft.isFinal()
                && report.kind() == Kind.TOTAL
                && SmallWorld.level(truth, Math.max(due, report.last())) == level;
        Said said = Said.of(some ? number + draft.slack() : number, draft.figure(), draft.slack());
        return new Report(report.kind(), report.bit(), report.first(), report.last(), some, isFinal, said);
    }

    /** The programme that tells of a world, with goals numbered from 0; more indicators and observations may be added. */
    static Programme.Builder programme(SmallWorld world, FulfilmentRule... rules) {
        Indicator indicator = Indicator.cumulative(INDICATOR, "Things");
        indicator = world.overlap() ? indicator.mayOverlap() : indicator;
        indicator = world.open() ? indicator.growsByItself() : indicator;
        Programme.Builder programme = Programme.builder("Small world");
        for (Report report : world.reports()) {
            if (report.kind() == Kind.BASELINE) {
                indicator = indicator.baseline(
                        SmallWorld.day(report.last()), report.said().figure());
            } else {
                programme.observations(observation(report));
            }
        }
        Initiative initiative = Initiative.of("1", "Initiative");
        for (int i = 0; i < rules.length; i++) {
            initiative = initiative.goals(
                    Goal.of("Goal", rules[i]).id(String.valueOf(i)).due(SmallWorld.day(world.due())));
        }
        for (Venture venture : world.ventures()) {
            initiative = initiative.activities(activity(venture));
        }
        return programme.indicators(indicator).initiatives(initiative);
    }

    private static Observation observation(Report report) {
        Observation observation = Observation.of(
                INDICATOR,
                report.kind() == Kind.INCREMENT ? Tally.INCREMENT : Tally.TOTAL,
                report.said().figure(),
                Span.between(SmallWorld.day(report.first()), SmallWorld.day(report.last())));
        observation = report.some() ? observation.someOfThem() : observation;
        observation = report.isFinal() ? observation.asFinal() : observation;
        return report.kind() == Kind.CATEGORY ? observation.category("gender", "women") : observation;
    }

    private static Activity activity(Venture venture) {
        Activity activity = Activity.of("Activity", venture.state());
        if (venture.first() != null && venture.last() != null) {
            activity = activity.during(Span.between(SmallWorld.day(venture.first()), SmallWorld.day(venture.last())));
        } else if (venture.first() != null) {
            activity = activity.during(Span.of(SmallWorld.day(venture.first()) + "/"));
        } else if (venture.last() != null) {
            activity = activity.during(Span.of("/" + SmallWorld.day(venture.last())));
        }
        Contribution contribution = venture.tally() == Tally.TOTAL
                ? Contribution.total(INDICATOR, venture.said().figure())
                : Contribution.increment(INDICATOR, venture.said().figure());
        contribution = venture.some() ? contribution.someOfThem() : contribution;
        return activity.contributing(
                venture.stated() == null ? contribution : contribution.stated(SmallWorld.day(venture.stated())));
    }
}
