package org.maalbar.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maalbar.assessment.Assessed;
import org.maalbar.assessment.Assessed.OfGoal;
import org.maalbar.assessment.Assessed.OfIndicator;
import org.maalbar.assessment.Assessed.OfInitiative;
import org.maalbar.assessment.ClaimCheck;
import org.maalbar.assessment.View;
import org.maalbar.evidence.Records;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Contribution;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.StatusText;
import org.maalbar.quantity.Approximation;
import org.maalbar.quantity.Bounds;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Status;

/** Finds what differs between two assessments of a programme. */
final class FoundChanges {
    private static final String NO_MATTER = "id";

    private final Assessed before;
    private final Assessed after;
    private final Records recordsBefore;
    private final Records recordsAfter;
    private final List<Change<ToldGoal>> goalPairs;

    FoundChanges(Assessed before, Assessed after) {
        this.before = before;
        this.after = after;
        this.recordsBefore = records(before);
        this.recordsAfter = records(after);
        this.goalPairs = Pairs.of(goals(before), goals(after), ToldGoal::id, ToldGoal::content)
                .thenBy(each -> each.goal().statement())
                .thenBy(each -> List.of(each.rule().indicators(), each.told().dueDay()))
                .thenBy(each -> each.rule().indicators())
                .thenByGivenId()
                .all();
    }

    private static Records records(Assessed assessed) {
        return new Records(
                assessed.programme(), assessed.day(), assessed.knownOn().orElse(null));
    }

    List<Change<Goal>> goals() {
        return ofGoals(ToldGoal::content, ToldGoal::goal);
    }

    List<Change<Status>> statuses() {
        return ofGoals(each -> each.told().status(), each -> each.told().status());
    }

    List<Change<LocalDate>> dueDays() {
        return ofGoals(each -> each.told().dueDay(), each -> each.told().dueDay()).stream()
                .filter(Change::isOfWhatStays)
                .toList();
    }

    private <R> List<Change<R>> ofGoals(Function<ToldGoal, Object> whatMatters, Function<ToldGoal, R> part) {
        return goalPairs.stream()
                .filter(pair -> pair.isOfAny(whatMatters))
                .map(pair -> pair.of(pair.id(), part))
                .toList();
    }

    List<TargetChange> targets() {
        List<TargetChange> targets = new ArrayList<>();
        for (Change<ToldGoal> pair : goalPairs) {
            if (pair.isOfWhatStays()) {
                FulfilmentRule was = pair.before().orElseThrow().rule();
                FulfilmentRule is = pair.after().orElseThrow().rule();
                TargetChanges.between(pair.id(), was, is).forEach(each -> targets.add(asFarAsComparable(each)));
            }
        }
        return targets;
    }

    private TargetChange asFarAsComparable(TargetChange change) {
        boolean comparable = Stream.of(change.before(), change.after())
                .flatMap(rule -> rule.indicators().stream())
                .allMatch(this::countsTheSame);
        return comparable ? change : change.otherwise();
    }

    List<FigureMove> figures() {
        List<FigureMove> figures = new ArrayList<>();
        for (Change<ToldGoal> pair : goalPairs) {
            Map<String, OfIndicator> earlier = pair.before().stream()
                    .flatMap(was -> was.told().indicators().stream())
                    .collect(Collectors.toMap(OfIndicator::id, Function.identity()));
            for (OfIndicator now :
                    pair.after().map(is -> is.told().indicators()).orElse(List.of())) {
                OfIndicator then = earlier.get(now.id());
                if (then != null) {
                    addIfMoved(pair.id(), now.id(), View.SEEN, then.seen(), now.seen(), figures);
                    addIfMoved(pair.id(), now.id(), View.PLANNED, then.planned(), now.planned(), figures);
                    addIfMoved(pair.id(), now.id(), View.POSSIBLE, then.possible(), now.possible(), figures);
                }
            }
        }
        return figures;
    }

    private void addIfMoved(String goal, String indicator, View view, Bounds was, Bounds is, List<FigureMove> figures) {
        if (!was.equals(is)) {
            boolean knownNow = isUnknown(was, indicator, recordsBefore) && !isUnknown(is, indicator, recordsAfter);
            figures.add(new FigureMove(goal, indicator, view, was, is, countsTheSame(indicator), knownNow));
        }
    }

    private static boolean isUnknown(Bounds bounds, String indicator, Records records) {
        return bounds.equals(Bounds.unbounded())
                || records.indicator(indicator)
                        .filter(each -> bounds.equals(each.domain().whole()))
                        .isPresent();
    }

    /** Whether an indicator of goals on both occasions counts in the same unit. */
    private boolean countsTheSame(String indicator) {
        return recordsBefore
                .indicator(indicator)
                .filter(was -> recordsAfter
                        .indicator(indicator)
                        .filter(is -> was.domain() == is.domain() && was.unit().equals(is.unit()))
                        .isPresent())
                .isPresent();
    }

    /** A claim on a goal follows it, whatever its id has become. */
    List<Change<ClaimCheck>> claims() {
        Map<String, String> idNow = idNow();
        return Pairs.of(
                        claims(before, id -> idNow.getOrDefault(id, id)),
                        claims(after, id -> id),
                        ToldClaim::subject,
                        ToldClaim::content)
                .thenBy(ToldClaim::key)
                .all()
                .stream()
                .filter(pair -> pair.isOfAny(ToldClaim::content))
                .map(pair -> pair.of(idOf(pair.after().or(pair::before).orElseThrow()), ToldClaim::check))
                .toList();
    }

    /** The id that each goal has now, by the one that it had. */
    private Map<String, String> idNow() {
        Map<String, String> idNow = new HashMap<>();
        for (Change<ToldGoal> pair : goalPairs) {
            pair.before().ifPresent(was -> idNow.put(was.id(), pair.isGone() ? "gone " + was.id() : pair.id()));
        }
        return idNow;
    }

    /** A text on a goal follows it, too. */
    List<Change<StatusText>> statusTexts() {
        Map<String, String> idNow = idNow();
        return Pairs.of(
                        texts(recordsBefore, id -> idNow.getOrDefault(id, id)),
                        texts(recordsAfter, id -> id),
                        ToldText::subject,
                        ToldText::content)
                .thenBy(ToldText::key)
                .all()
                .stream()
                .filter(pair -> pair.isOfAny(ToldText::content))
                .map(pair -> pair.of(idOf(pair.after().or(pair::before).orElseThrow()), ToldText::text))
                .toList();
    }

    private static String idOf(ToldText told) {
        return told.text().goal().orElse(told.subject());
    }

    /** The id that the claim itself gives its goal, or the number of the initiative. */
    private static String idOf(ToldClaim told) {
        return told.check().claim().goal().orElse(told.subject());
    }

    /** As far as they were known: a plan stated since is news, though the programme contained it before. */
    List<Change<Activity>> activities() {
        return others(
                Pairs.of(
                                activities(recordsBefore),
                                activities(recordsAfter),
                                each -> each.id().orElseThrow(),
                                FoundChanges::content)
                        .thenBy(Activity::title)
                        .thenByGivenId()
                        .all(),
                FoundChanges::content);
    }

    private static Object content(Activity activity) {
        return activity.id(NO_MATTER);
    }

    /** Those that count: what was observed since, or has come to be known, is new even if the programme contained it before. */
    List<Change<Observation>> observations() {
        return others(
                Pairs.of(
                                counting(recordsBefore),
                                counting(recordsAfter),
                                each -> each.id().orElseThrow(),
                                FoundChanges::content)
                        .thenBy(each -> List.of(
                                each.indicator(),
                                each.period(),
                                each.tally(),
                                each.category(),
                                each.corrects().isPresent()))
                        .thenByGivenId()
                        .all(),
                FoundChanges::content);
    }

    /** What it corrects has an id, too, which may be another by position; and that it no longer counts is reported with itself. */
    private static Object content(Observation observation) {
        Observation plain = observation.id(NO_MATTER);
        return observation.corrects().isPresent() ? plain.correcting("another") : plain;
    }

    List<Change<Indicator>> indicators() {
        return others(
                Pairs.<Indicator>of(
                                before.programme().indicators(),
                                after.programme().indicators(),
                                Indicator::id,
                                each -> each)
                        .thenBy(Indicator::id)
                        .all(),
                each -> each);
    }

    List<Change<Approximation>> approximations() {
        Approximation was = before.programme().approximation();
        Approximation is = after.programme().approximation();
        return was.equals(is) ? List.of() : List.of(Change.of("approximation", was, is));
    }

    private static <T> List<Change<T>> others(List<Change<T>> pairs, Function<T, Object> content) {
        return pairs.stream().filter(pair -> pair.isOfAny(content)).toList();
    }

    private static List<Activity> activities(Records records) {
        return records.programme().initiatives().stream()
                .flatMap(each -> each.activities().stream())
                .map(each -> asKnown(each, records))
                .toList();
    }

    private static Activity asKnown(Activity activity, Records records) {
        if (activity.contributions().stream().allMatch(records::isKnown)) {
            return activity;
        }
        Activity known = Activity.of(activity.title(), activity.state())
                .id(activity.id().orElseThrow())
                .partners(activity.partners().toArray(String[]::new))
                .contributing(activity.contributions().stream()
                        .filter(records::isKnown)
                        .toArray(Contribution[]::new));
        return activity.period().map(known::during).orElse(known);
    }

    private static List<Observation> counting(Records records) {
        return records.programme().observations().stream()
                .filter(records::counts)
                .toList();
    }

    private static List<ToldGoal> goals(Assessed assessed) {
        Map<String, Goal> byId = assessed.programme().initiatives().stream()
                .flatMap(each -> each.goals().stream())
                .collect(Collectors.toMap(each -> each.id().orElseThrow(), Function.identity()));
        List<ToldGoal> all = new ArrayList<>();
        for (OfInitiative initiative : assessed.initiatives()) {
            for (OfGoal told : initiative.goals()) {
                Goal goal = byId.get(told.id());
                if (goal != null && goal.rule().isPresent()) {
                    all.add(new ToldGoal(initiative.number(), goal, told));
                }
            }
        }
        return all;
    }

    private static List<ToldClaim> claims(Assessed assessed, UnaryOperator<String> idNow) {
        List<ToldClaim> all = new ArrayList<>();
        for (OfInitiative initiative : assessed.initiatives()) {
            initiative.claims().forEach(check -> all.add(new ToldClaim(initiative.number(), check)));
            for (OfGoal goal : initiative.goals()) {
                goal.claims().forEach(check -> all.add(new ToldClaim(idNow.apply(goal.id()), check)));
            }
        }
        return all;
    }

    /** Those that were known. */
    private static List<ToldText> texts(Records records, UnaryOperator<String> idNow) {
        List<ToldText> all = new ArrayList<>();
        for (Initiative initiative : records.programme().initiatives()) {
            initiative.statusTexts().stream()
                    .filter(text -> records.isKnown(Optional.of(text.day())))
                    .forEach(text -> all.add(new ToldText(text.goal().map(idNow).orElse(initiative.number()), text)));
        }
        return all;
    }

    /** A status text is the same one if it is about the same thing and of the same day, whatever it says. */
    private record ToldText(String subject, StatusText text) {
        Object key() {
            return List.of(subject, text.goal().isPresent(), text.day());
        }

        Object content() {
            return List.of(key(), text.text());
        }
    }

    /** What a goal is: the same under another initiative is not the same. */
    private record ToldGoal(String initiative, Goal goal, OfGoal told) {
        String id() {
            return told.id();
        }

        FulfilmentRule rule() {
            return goal.rule().orElseThrow();
        }

        Object content() {
            return List.of(initiative, goal.id(NO_MATTER));
        }
    }

    /** A claim is the same one if it is of the same thing and the same day, whatever it says. */
    private record ToldClaim(String subject, ClaimCheck check) {
        Object key() {
            return List.of(
                    subject,
                    check.claim().goal().isPresent(),
                    check.claim().part(),
                    check.claim().day());
        }

        Object content() {
            return List.of(
                    key(),
                    check.claim().status(),
                    check.claim().words(),
                    check.claim().recorded(),
                    check.verdict(),
                    check.assessed());
        }
    }
}
