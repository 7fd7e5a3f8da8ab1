package org.maalbar.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maalbar.assessment.SmallReport.Kind;
import org.maalbar.assessment.SmallWorldSearch.Statement;
import org.maalbar.assessment.SmallWorldSearch.Thing;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Programme;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Measure;

/**
 * What was reported and planned of a few things, and all that can be true of them. Whatever came on a day that reports cover
 * is in one of them; on other days things come without anybody counting them.
 *
 * @param overlap whether a thing may be in several reports and in what several activities bring
 * @param growsByItself whether things also come by themselves, null if it is not stated
 * @param complete whether each thing is in one of two categories; else it may be in both or none
 * @param reports what was observed, true in at least one world
 * @param plans what is planned
 * @param due the due day
 * @param day the day of assessment
 */
record SmallWorld(
        boolean overlap,
        @Nullable Boolean growsByItself,
        boolean complete,
        List<SmallReport> reports,
        List<SmallPlan> plans,
        int due,
        int day) {
    static final String INDICATOR = "things";
    static final int BEFORE_ALL = -1;
    static final int LAST_DAY = 4;

    SmallWorld on(int otherDay) {
        return new SmallWorld(overlap, growsByItself, complete, reports, plans, due, otherDay);
    }

    SmallWorld reporting(List<SmallReport> others) {
        return new SmallWorld(overlap, growsByItself, complete, others, plans, due, day);
    }

    /** Whether a baseline says more of the whole than the categories counted before it: that leaves their levels as they were. */
    boolean hasBaselineAfterCategories() {
        return reports.stream()
                .filter(report -> report.kind() == Kind.BASELINE)
                .anyMatch(start ->
                        reports.stream().anyMatch(each -> !each.isOfTheWhole() && each.first() <= start.last()));
    }

    private boolean isOpen() {
        return growsByItself == null ? plans.isEmpty() : growsByItself;
    }

    /** The reports that count on the day of assessment. */
    List<SmallReport> known() {
        return reports.stream().filter(report -> report.last() <= day).toList();
    }

    /** These, and the baseline: growth from its day on comes on top of it, also where that day is still to come. */
    private List<SmallReport> agreed() {
        return reports.stream()
                .filter(report -> report.kind() == Kind.BASELINE || report.last() <= day)
                .toList();
    }

    /** How many of the things that are asked for there can be on the due day, whatever happens and whatever is reported later. */
    Collection<Integer> levels(int category) {
        return levels(category, SmallWorldSearch.MOST_THINGS);
    }

    /** The same in worlds of more things. */
    Collection<Integer> levels(int category, int most) {
        return SmallWorldSearch.numbers(
                things(reports, List.of()), reported(), each -> isIn(each, category) && each.day() <= due, most);
    }

    /** What several measures can be in one world, whatever happens and whatever is reported later. */
    Collection<List<Integer>> possible(List<Measure> measures) {
        return SmallWorldSearch.numbers(
                things(reports, List.of()), said(agreed()), measured(measures), SmallWorldSearch.MOST_THINGS);
    }

    private List<Predicate<Thing>> measured(List<Measure> measures) {
        return measures.stream().map(this::measured).toList();
    }

    private Predicate<Thing> measured(Measure measure) {
        int category = measure.category()
                .map(each -> each.name().equals("women") ? SmallReport.WOMEN : SmallReport.MEN)
                .orElse(0);
        int first = measure.during()
                .map(span -> SmallReport.number(span.first().orElseThrow()))
                .orElse(BEFORE_ALL);
        int last = SmallReport.number(measure.lastDay(SmallReport.day(due)));
        return thing -> isIn(thing, category) && thing.day() >= first && thing.day() <= last;
    }

    /** How many can have been counted by the due day or so far. */
    Collection<Integer> counted(int category) {
        List<SmallReport> sofar =
                known().stream().filter(report -> report.last() <= due).toList();
        return SmallWorldSearch.numbers(
                things(known(), List.of()), reported(), each -> isIn(each, category) && isCounted(each, sofar));
    }

    /** How many there can be on the due day if all plans go as stated. */
    Collection<Integer> plannedLevels(int category) {
        Collection<Integer> levels = new TreeSet<>();
        planned(known(), List.of(each -> isIn(each, category))).forEach(each -> levels.add(each.get(0)));
        return levels;
    }

    /** What several measures can be in one world if all plans go as stated. */
    Collection<List<Integer>> plannedMeasures(List<Measure> measures) {
        return planned(agreed(), measured(measures));
    }

    private Collection<List<Integer>> planned(List<SmallReport> stated, List<Predicate<Thing>> asked) {
        List<SmallPlan> active =
                plans.stream().filter(plan -> plan.mayBringMore(this)).toList();
        List<SmallPlan> totals = active.stream().filter(SmallPlan::isTotal).toList();
        Collection<List<Integer>> numbers = new LinkedHashSet<>();
        for (int choice = 0; choice < 1 << totals.size(); choice++) {
            List<SmallPlan> bringing = new ArrayList<>(active);
            for (int i = 0; i < totals.size(); i++) {
                if ((choice & 1 << i) == 0) {
                    bringing.remove(totals.get(i));
                }
            }
            List<Statement> statements = new ArrayList<>(said(stated));
            active.forEach(
                    plan -> plan.statements(this, bringing.contains(plan)).forEach(statements::add));
            List<Thing> things = things(known(), bringing).stream()
                    .filter(thing -> thing.day() <= due && isExplained(thing, bringing))
                    .toList();
            numbers.addAll(SmallWorldSearch.numbers(things, statements, asked, SmallWorldSearch.MOST_THINGS));
        }
        return numbers;
    }

    private static boolean isIn(Thing thing, int category) {
        return category == 0 || (thing.categories() & category) != 0;
    }

    /** What is neither in the count nor comes by itself comes of a plan. */
    private boolean isExplained(Thing thing, List<SmallPlan> bringing) {
        return isOpen() || isCounted(thing, known()) || bringing.stream().anyMatch(plan -> plan.explains(thing));
    }

    private static boolean isCounted(Thing thing, List<SmallReport> reports) {
        return reports.stream().anyMatch(report -> report.counts(thing));
    }

    private List<Statement> reported() {
        return said(known());
    }

    private List<Statement> said(List<SmallReport> stated) {
        return stated.stream().flatMap(report -> report.statements(due)).toList();
    }

    /** All things that there can be, seen with certain increments and plans. */
    private List<Thing> things(List<SmallReport> increments, List<SmallPlan> bringing) {
        int bits = increments.stream().mapToInt(SmallReport::bit).reduce(0, (some, bit) -> some | bit);
        int marks = bringing.stream().mapToInt(SmallPlan::bit).reduce(0, (some, bit) -> some | bit);
        return IntStream.rangeClosed(BEFORE_ALL, LAST_DAY)
                .boxed()
                .flatMap(day -> categories()
                        .flatMap(category -> subsets(bits)
                                .flatMap(counted ->
                                        subsets(marks).map(brought -> new Thing(day, category, counted, brought)))))
                .filter(thing -> canBe(thing, increments) && canComeOf(thing, bringing))
                .toList();
    }

    private Stream<Integer> categories() {
        return complete ? Stream.of(SmallReport.WOMEN, SmallReport.MEN) : Stream.of(0, 1, 2, 3);
    }

    private static Stream<Integer> subsets(int bits) {
        return IntStream.rangeClosed(0, bits).filter(set -> (set & ~bits) == 0).boxed();
    }

    /** Increments that share days count different parts of all that came on them, those of a category all that is in it. */
    boolean canBe(Thing thing, List<SmallReport> all) {
        return Stream.of(0, SmallReport.WOMEN, SmallReport.MEN).allMatch(category -> {
            List<SmallReport> increments = all.stream()
                    .filter(each -> each.category() == category && each.kind() == Kind.INCREMENT)
                    .toList();
            List<SmallReport> counting =
                    increments.stream().filter(each -> each.counts(thing)).toList();
            return counting.stream().allMatch(each -> each.canCount(thing, overlap))
                    && (overlap || counting.size() <= 1)
                    && (increments.stream().noneMatch(each -> each.covers(thing))
                            || counting.stream().anyMatch(each -> each.covers(thing)));
        });
    }

    private boolean canComeOf(Thing thing, List<SmallPlan> bringing) {
        List<SmallPlan> sources = bringing.stream()
                .filter(plan -> (plan.bit() & thing.plans()) != 0)
                .toList();
        return (overlap || sources.size() <= 1) && sources.stream().allMatch(plan -> plan.canBring(thing, overlap));
    }

    /** The programme of it, with goals numbered from 0; more indicators and observations may be added. */
    Programme.Builder programme(FulfilmentRule... rules) {
        Indicator indicator = Indicator.cumulative(INDICATOR, "Things");
        indicator = overlap ? indicator.mayOverlap() : indicator;
        indicator = complete ? indicator.complete("gender", "women", "men") : indicator;
        if (growsByItself != null) {
            indicator = growsByItself ? indicator.growsByItself() : indicator.growsByActivitiesAlone();
        }
        Programme.Builder programme = Programme.builder("Small world");
        for (SmallReport report : reports) {
            if (report.kind() == Kind.BASELINE) {
                indicator = indicator.baseline(
                        SmallReport.day(report.last() + 1), report.said().figure());
            } else {
                programme.observations(report.observation(INDICATOR));
            }
        }
        Initiative initiative = Initiative.of("1", "Initiative");
        for (int i = 0; i < rules.length; i++) {
            initiative = initiative.goals(
                    Goal.of("Goal", rules[i]).id(String.valueOf(i)).due(SmallReport.day(due)));
        }
        for (SmallPlan plan : plans) {
            initiative = initiative.activities(plan.activity(INDICATOR));
        }
        return programme.indicators(indicator).initiatives(initiative);
    }
}
