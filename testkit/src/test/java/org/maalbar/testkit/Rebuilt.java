package org.maalbar.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
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
import org.maalbar.programme.StatusText;
import org.maalbar.rule.FulfilmentRule;

/** Programmes made anew with something changed. */
final class Rebuilt {
    private Rebuilt() {}

    /** Equal, but of new objects throughout. */
    static Programme copy(Programme programme) {
        return with(
                programme,
                each -> each.complete()
                        .map(complete -> each.complete(
                                complete.dimension(), complete.categories().toArray(String[]::new)))
                        .orElseGet(() -> each.domain(each.domain())),
                all -> all.stream().map(each -> each.id(id(each))).toList(),
                each -> initiative(
                        each,
                        each.goals().stream()
                                .map(goal -> goal.rule().map(goal::rule).orElse(goal))
                                .toList(),
                        each.activities().stream()
                                .map(activity -> activity(
                                        activity,
                                        all -> all.stream().map(Rebuilt::copy).toList()))
                                .toList()));
    }

    private static Contribution copy(Contribution each) {
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

    /** The same records in another order. */
    static Programme shuffled(Programme programme, Random random) {
        Programme.Builder builder = start(programme)
                .indicators(shuffled(programme.indicators(), random).toArray(Indicator[]::new))
                .observations(shuffled(programme.observations(), random).toArray(Observation[]::new));
        for (Initiative each : shuffled(programme.initiatives(), random)) {
            builder.initiatives(initiative(
                    each,
                    shuffled(each.goals(), random),
                    shuffled(each.activities(), random).stream()
                            .map(activity -> activity(activity, all -> shuffled(all, random)))
                            .toList()));
        }
        return builder.build();
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> others = new ArrayList<>(list);
        Collections.shuffle(others, random);
        return others;
    }

    static Programme counting(Programme programme, UnaryOperator<Indicator> indicator) {
        return with(programme, indicator, all -> all, each -> each);
    }

    static Programme observing(Programme programme, List<Observation> observations) {
        return with(programme, each -> each, all -> observations, each -> each);
    }

    /** Without the observations and contributions that do not pass. */
    static Programme only(Programme programme, Predicate<Observation> observed, Predicate<Contribution> planned) {
        return with(
                programme,
                each -> each,
                all -> all.stream().filter(observed).toList(),
                each -> initiative(
                        each,
                        each.goals(),
                        each.activities().stream()
                                .map(activity -> activity(
                                        activity,
                                        all -> all.stream().filter(planned).toList()))
                                .toList()));
    }

    /** Where every activity gives something else to the same indicators. */
    static Programme giving(Programme programme, UnaryOperator<Contribution> contribution) {
        return with(
                programme,
                each -> each,
                all -> all,
                each -> initiative(
                        each,
                        each.goals(),
                        each.activities().stream()
                                .map(activity -> activity(
                                        activity,
                                        all -> all.stream().map(contribution).toList()))
                                .toList()));
    }

    /** With a goal for each of these rules, due when another goal is, in place of its own. */
    static Programme asking(Programme programme, List<FulfilmentRule> rules, Goal like) {
        return asking(programme, rules, programme.dueDay(like));
    }

    /** With a goal for each of these rules in place of its own. */
    static Programme asking(Programme programme, List<FulfilmentRule> rules, LocalDate due) {
        List<Goal> goals = new ArrayList<>();
        for (FulfilmentRule rule : rules) {
            goals.add(Goal.of("Part", rule).id("part" + goals.size()).due(due));
        }
        Programme.Builder builder = start(programme)
                .indicators(programme.indicators().toArray(Indicator[]::new))
                .observations(programme.observations().toArray(Observation[]::new))
                .initiatives(Initiative.of("parts", "Parts").goals(goals.toArray(Goal[]::new)));
        programme
                .initiatives()
                .forEach(each -> builder.initiatives(Initiative.of(each.number(), each.title())
                        .activities(each.activities().toArray(Activity[]::new))));
        return builder.build();
    }

    private static Programme with(
            Programme programme,
            UnaryOperator<Indicator> indicator,
            UnaryOperator<List<Observation>> observations,
            UnaryOperator<Initiative> initiative) {
        return start(programme)
                .indicators(programme.indicators().stream().map(indicator).toArray(Indicator[]::new))
                .observations(observations.apply(programme.observations()).toArray(Observation[]::new))
                .initiatives(programme.initiatives().stream().map(initiative).toArray(Initiative[]::new))
                .build();
    }

    private static Programme.Builder start(Programme programme) {
        Programme.Builder builder = Programme.builder(programme.title())
                .approximation(programme.approximation())
                .notes(programme.notes().toArray(String[]::new))
                .organisations(programme.organisations().toArray(Organisation[]::new));
        programme.caseTitle().ifPresent(builder::caseTitle);
        programme.annex().ifPresent(builder::annex);
        programme.contact().ifPresent(builder::contact);
        programme.suppressedBelow().ifPresent(builder::suppressedBelow);
        programme.span().ifPresent(builder::span);
        return builder;
    }

    private static Initiative initiative(Initiative from, List<Goal> goals, List<Activity> activities) {
        Initiative initiative = Initiative.of(from.number(), from.title())
                .departments(from.departments().toArray(String[]::new))
                .partners(from.partners().toArray(String[]::new))
                .goals(goals.toArray(Goal[]::new))
                .activities(activities.toArray(Activity[]::new))
                .funding(from.funding().toArray(Funding[]::new))
                .claims(from.claims().toArray(Claim[]::new))
                .statusTexts(from.statusTexts().toArray(StatusText[]::new));
        Initiative purposeful = from.purpose().map(initiative::purpose).orElse(initiative);
        return from.contact().map(purposeful::contact).orElse(purposeful);
    }

    /** With a text about every initiative and about every goal. */
    static Programme writingAbout(Programme programme, String text, LocalDate day) {
        Programme.Builder builder = start(programme)
                .indicators(programme.indicators().toArray(Indicator[]::new))
                .observations(programme.observations().toArray(Observation[]::new));
        StatusText status = StatusText.of(text, day);
        programme
                .initiatives()
                .forEach(each -> builder.initiatives(each.statusTexts(status)
                        .statusTexts(each.goals().stream()
                                .map(goal -> status.ofGoal(goal.id().orElseThrow()))
                                .toArray(StatusText[]::new))));
        return builder.build();
    }

    private static Activity activity(Activity from, Function<List<Contribution>, List<Contribution>> contributions) {
        Activity activity = Activity.of(from.title(), from.state())
                .id(from.id().orElseThrow())
                .partners(from.partners().toArray(String[]::new))
                .contributing(contributions.apply(from.contributions()).toArray(Contribution[]::new));
        return from.period().map(activity::during).orElse(activity);
    }

    static String id(Observation observation) {
        return observation.id().orElseThrow();
    }
}
