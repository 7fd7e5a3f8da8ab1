package org.maalbar.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Contribution;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.rule.FulfilmentRule;

/** The parts of a small programme and a day to assess it on; everything has an id. */
record Sample(
        List<Indicator> indicators,
        List<Observation> observations,
        List<Activity> activities,
        List<Goal> goals,
        LocalDate day) {

    ProgrammeAssessment assess() {
        return Assessor.on(day).assess(programme());
    }

    Programme programme() {
        return Programme.builder("Sample")
                .indicators(indicators.toArray(Indicator[]::new))
                .observations(observations.toArray(Observation[]::new))
                .initiatives(Initiative.of("1", "Initiative")
                        .goals(goals.toArray(Goal[]::new))
                        .activities(activities.toArray(Activity[]::new)))
                .build();
    }

    Sample on(LocalDate otherDay) {
        return new Sample(indicators, observations, activities, goals, otherDay);
    }

    Sample observing(List<Observation> others) {
        return new Sample(indicators, others, activities, goals, day);
    }

    Sample doing(List<Activity> others) {
        return new Sample(indicators, observations, others, goals, day);
    }

    Sample asking(List<FulfilmentRule> rules, LocalDate due) {
        List<Goal> others = new ArrayList<>();
        rules.forEach(rule ->
                others.add(Goal.of("Goal", rule).id("part" + others.size()).due(due)));
        return new Sample(indicators, observations, activities, others, day);
    }

    /** Equal to this one, but of new objects throughout. */
    Sample copied() {
        return new Sample(
                indicators.stream().map(each -> each.domain(each.domain())).toList(),
                observations.stream()
                        .map(each -> each.id(each.id().orElseThrow()))
                        .toList(),
                activities.stream()
                        .map(each -> withContributions(
                                each,
                                each.contributions().stream()
                                        .map(Sample::copied)
                                        .toList()))
                        .toList(),
                goals.stream().map(each -> each.rule(each.rule())).toList(),
                day);
    }

    private static Contribution copied(Contribution each) {
        Contribution copy = each.figure().isEmpty()
                ? Contribution.notQuantified(each.indicator(), each.tally())
                : switch (each.tally()) {
                    case TOTAL ->
                        Contribution.total(each.indicator(), each.figure().get());
                    case INCREMENT ->
                        Contribution.increment(each.indicator(), each.figure().get());
                };
        copy = each.isSomeOnly() ? copy.someOfThem() : copy;
        return each.stated().map(copy::stated).orElse(copy);
    }

    /** The same in another order. */
    Sample shuffled(Random random) {
        List<Activity> others = activities.stream()
                .map(each -> withContributions(each, shuffled(each.contributions(), random)))
                .toList();
        return new Sample(
                shuffled(indicators, random),
                shuffled(observations, random),
                shuffled(others, random),
                shuffled(goals, random),
                day);
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> others = new ArrayList<>(list);
        Collections.shuffle(others, random);
        return others;
    }

    /** The same without the observations and contributions that do not pass. */
    Sample only(Predicate<Observation> observed, Predicate<Contribution> planned) {
        List<Activity> others = activities.stream()
                .map(each -> withContributions(
                        each, each.contributions().stream().filter(planned).toList()))
                .toList();
        return observing(observations.stream().filter(observed).toList()).doing(others);
    }

    private static Activity withContributions(Activity from, List<Contribution> contributions) {
        Activity activity = Activity.of(from.title(), from.state()).id(from.id().orElseThrow());
        activity = from.period().map(activity::during).orElse(activity);
        for (Contribution contribution : contributions) {
            activity = activity.contributing(contribution);
        }
        return activity;
    }

    /** Every day that is mentioned anywhere. */
    Stream<LocalDate> days() {
        Stream<LocalDate> observed = observations.stream()
                .flatMap(each -> Stream.concat(Stream.of(each.lastDay()), each.recorded().stream()));
        Stream<LocalDate> stated = activities.stream()
                .flatMap(each -> each.contributions().stream())
                .flatMap(each -> each.stated().stream());
        return Stream.of(observed, stated, Stream.of(day)).flatMap(all -> all);
    }
}
