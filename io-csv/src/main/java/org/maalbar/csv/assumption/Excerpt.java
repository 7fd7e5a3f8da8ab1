package org.maalbar.csv.assumption;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maalbar.assessment.Assessor;
import org.maalbar.csv.sheet.column.TargetsOfIndicator;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Baseline;
import org.maalbar.programme.Behaviour;
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
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Measure;
import org.maalbar.rule.Status;
import org.maalbar.time.Span;

/** A goal with all that its status depends on, as it was read or as it may have been meant. */
public final class Excerpt {
    private final Programme from;
    private final Map<String, Indicator> indicators;
    private final List<Observation> observations;
    private final List<Activity> activities;
    private final Goal goal;
    private final Map<LocalDate, Status> statuses = new HashMap<>();
    private @Nullable Programme programme;
    private @Nullable List<LocalDate> days;

    /**
     * As it is.
     *
     * @param from the programme
     * @param indicators by their ids, also those that only the activities contribute to
     * @param goal a measurable goal with a due day
     */
    Excerpt(
            Programme from,
            Map<String, Indicator> indicators,
            List<Observation> observations,
            List<Activity> activities,
            Goal goal) {
        this.from = from;
        this.indicators = indicators;
        this.observations = observations;
        this.activities = activities;
        this.goal = goal;
    }

    public Goal goal() {
        return goal;
    }

    public Indicator indicator(String id) {
        return Objects.requireNonNull(indicators.get(id));
    }

    public List<Observation> observations(String indicator) {
        return observations.stream()
                .filter(each -> each.indicator().equals(indicator))
                .toList();
    }

    public boolean isContributedTo(String indicator) {
        return activities.stream()
                .flatMap(each -> each.contributions().stream())
                .anyMatch(each -> each.indicator().equals(indicator));
    }

    /** Whether no figure of an indicator is understood otherwise where it has decimals: about and more than 5 are. */
    public boolean isOfWholeNumbers(String indicator) {
        Stream<Figure> seen = observations(indicator).stream().map(Observation::figure);
        Stream<Figure> expected = activities.stream()
                .flatMap(each -> each.contributions().stream())
                .filter(each -> each.indicator().equals(indicator))
                .flatMap(each -> each.figure().stream());
        Stream<Figure> baseline = indicator(indicator).baseline().map(Baseline::figure).stream();
        return Stream.of(seen, expected, baseline)
                .flatMap(figures -> figures)
                .noneMatch(figure -> figure instanceof Figure.About
                        || figure instanceof Figure.MoreThan
                        || figure instanceof Figure.LessThan);
    }

    /** The same with another rule. */
    public Excerpt rule(FulfilmentRule other) {
        return new Excerpt(from, indicators, observations, activities, goal.rule(other));
    }

    /** The same with another indicator of the same id. */
    public Excerpt indicator(Indicator other) {
        Map<String, Indicator> changed = new LinkedHashMap<>(indicators);
        changed.put(other.id(), other);
        return new Excerpt(from, changed, observations, activities, goal);
    }

    /**
     * The same where an indicator behaves otherwise or has other numbers: what cannot be added up is expected as a level.
     *
     * @return the same; empty if there is no such indicator
     */
    public Optional<Excerpt> behaving(String id, Behaviour behaviour, Domain domain) {
        try {
            Indicator other = indicator(id).behaviour(behaviour).domain(domain);
            boolean isAdded = TargetsOfIndicator.usualTally(behaviour, domain) == Tally.INCREMENT;
            return Optional.of((isAdded ? this : expectingLevels(id)).indicator(other));
        } catch (IllegalArgumentException noSuchIndicator) {
            return Optional.empty();
        }
    }

    /**
     * The same where several observations or activities may count the same.
     *
     * @return the same; empty if there is no such indicator
     */
    public Optional<Excerpt> overlapping(String id) {
        try {
            return Optional.of(indicator(indicator(id).mayOverlap()));
        } catch (IllegalArgumentException noCount) {
            return Optional.empty();
        }
    }

    /** Whether any expected figure may be a level: it is not below what was seen, of which something was. */
    public boolean mayExpectLevels(String id) {
        Domain domain = indicator(id).domain();
        Optional<BigDecimal> seen = observations(id).stream()
                .filter(each -> each.tally() == Tally.TOTAL)
                .map(each -> each.figure().bounds(domain, from.approximation()).low())
                .max(BigDecimal::compareTo);
        return seen.isPresent()
                && activities.stream()
                        .flatMap(each -> each.contributions().stream())
                        .filter(each -> each.indicator().equals(id) && each.tally() == Tally.INCREMENT)
                        .flatMap(each -> each.figure().stream())
                        .map(figure -> figure.bounds(domain, from.approximation()))
                        .anyMatch(bounds -> bounds.low().compareTo(seen.get()) >= 0);
    }

    /** The same where what is expected of an indicator is a level that is brought about. */
    public Excerpt expectingLevels(String indicator) {
        List<Activity> changed = activities.stream()
                .map(activity -> {
                    Activity other = Activity.of(activity.title(), activity.state())
                            .id(activity.id().orElseThrow())
                            .partners(activity.partners().toArray(String[]::new))
                            .contributing(activity.contributions().stream()
                                    .map(each -> each.indicator().equals(indicator) ? level(each) : each)
                                    .toArray(Contribution[]::new));
                    return activity.period().map(other::during).orElse(other);
                })
                .toList();
        return new Excerpt(from, indicators, observations, changed, goal);
    }

    private static Contribution level(Contribution given) {
        Contribution level = Contribution.notQuantified(given.indicator(), Tally.TOTAL);
        Contribution quantified = given.figure().map(level::figure).orElse(level);
        Contribution counted = given.isSomeOnly() ? quantified.someOfThem() : quantified;
        return given.stated().map(counted::stated).orElse(counted);
    }

    /** The same where some totals are all that was new in their periods. */
    public Excerpt asIncrements(Predicate<Observation> totals) {
        List<Observation> changed = observations.stream()
                .map(each -> totals.test(each) ? increment(each) : each)
                .toList();
        return new Excerpt(from, indicators, changed, activities, goal);
    }

    private static Observation increment(Observation total) {
        Observation increment = Observation.of(total.indicator(), Tally.INCREMENT, total.figure(), total.period())
                .id(total.id().orElseThrow());
        Observation counted = total.isSomeOnly() ? increment.someOfThem() : increment;
        return total.recorded().map(counted::recorded).orElse(counted);
    }

    /**
     * A day on which its status is another one than that of what it was read as, the day of the last observation before others; empty
     * if there is none, or this would be no valid programme.
     */
    Optional<StatusChange> changeFrom(Excerpt read) {
        try {
            programme();
        } catch (IllegalArgumentException invalid) {
            return Optional.empty();
        }
        return read.days().stream()
                .map(day -> new StatusChange(goal.id().orElseThrow(), day, read.status(day), status(day)))
                .filter(each -> each.read() != each.other())
                .findFirst();
    }

    private Status status(LocalDate day) {
        return statuses.computeIfAbsent(
                day,
                key -> Assessor.on(key)
                        .assess(programme())
                        .goal(goal.id().orElseThrow())
                        .status());
    }

    private Programme programme() {
        if (programme == null) {
            programme = Programme.builder(from.title())
                    .approximation(from.approximation())
                    .organisations(from.organisations().toArray(Organisation[]::new))
                    .indicators(indicators.values().toArray(Indicator[]::new))
                    .observations(observations.toArray(Observation[]::new))
                    .initiatives(Initiative.of("1", "1").goals(goal).activities(activities.toArray(Activity[]::new)))
                    .build();
        }
        return programme;
    }

    /** How many figures have to be looked at on how many days to compare it with another reading. */
    public long work() {
        return (long) days().size() * (1 + observations.size() + activities.size());
    }

    /** The day of the last observation, then those on which a status may change, each with the day before and after it. */
    List<LocalDate> days() {
        if (days == null) {
            days = daysOfChange();
        }
        return days;
    }

    private List<LocalDate> daysOfChange() {
        Set<LocalDate> days = new LinkedHashSet<>();
        observations.stream()
                .map(Observation::lastDay)
                .max(LocalDate::compareTo)
                .ifPresent(days::add);
        TreeSet<LocalDate> changes = new TreeSet<>();
        goal.due().ifPresent(changes::add);
        observations.forEach(each -> addEnds(each.period(), changes));
        activities.forEach(activity -> {
            activity.period().ifPresent(period -> addEnds(period, changes));
            activity.contributions().stream()
                    .flatMap(each -> each.stated().stream())
                    .forEach(changes::add);
        });
        indicators.values().stream()
                .flatMap(each -> each.baseline().stream())
                .map(Baseline::day)
                .forEach(changes::add);
        goal.rule().orElseThrow().measures().forEach(measure -> addTimes(measure, changes));
        new ArrayList<>(changes).forEach(day -> {
            changes.add(day.minusDays(1));
            changes.add(day.plusDays(1));
        });
        days.addAll(changes);
        return List.copyOf(days);
    }

    private static void addTimes(Measure measure, Set<LocalDate> days) {
        measure.on().ifPresent(days::add);
        measure.during().ifPresent(span -> addEnds(span, days));
    }

    private static void addEnds(Span span, Set<LocalDate> days) {
        Stream.of(span.first(), span.last()).flatMap(Optional::stream).forEach(days::add);
    }
}
