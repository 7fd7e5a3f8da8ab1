package org.maalbar.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maalbar.assessment.Assessed.OfGoal;
import org.maalbar.assessment.Assessed.OfIndicator;
import org.maalbar.assessment.Assessed.OfInitiative;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.quantity.Approximation;
import org.maalbar.quantity.Bounds;
import org.maalbar.rule.Status;

/** Finds what is otherwise in what was said of a programme on two occasions. */
final class Comparison {
    private static final String NO_MATTER = "id";

    private final Assessed before;
    private final Assessed after;
    final List<Change<Goal>> goals = new ArrayList<>();
    final List<Change<Status>> statuses = new ArrayList<>();
    final List<Change<LocalDate>> dueDays = new ArrayList<>();
    final List<TargetChange> targets = new ArrayList<>();
    final List<FigureMove> figures = new ArrayList<>();

    Comparison(Assessed before, Assessed after) {
        this.before = before;
        this.after = after;
        for (Change<ToldGoal> pair : Pairs.of(goals(before), goals(after), ToldGoal::id, ToldGoal::content)) {
            @Nullable ToldGoal was = pair.before().orElse(null);
            @Nullable ToldGoal is = pair.after().orElse(null);
            if (was != null && is != null) {
                compare(pair.id(), was, is);
            } else if (is != null) {
                goals.add(Change.added(pair.id(), is.goal()));
                statuses.add(Change.added(pair.id(), is.told().status()));
            } else if (was != null) {
                goals.add(Change.removed(pair.id(), was.goal()));
                statuses.add(Change.removed(pair.id(), was.told().status()));
            }
        }
    }

    private void compare(String id, ToldGoal was, ToldGoal is) {
        if (!was.content().equals(is.content())) {
            goals.add(Change.of(id, was.goal(), is.goal()));
        }
        if (was.told().status() != is.told().status()) {
            statuses.add(Change.of(id, was.told().status(), is.told().status()));
        }
        if (!was.told().dueDay().equals(is.told().dueDay())) {
            dueDays.add(Change.of(id, was.told().dueDay(), is.told().dueDay()));
        }
        targets.addAll(TargetChanges.between(id, was.goal().rule(), is.goal().rule()));
        Map<String, OfIndicator> earlier =
                was.told().indicators().stream().collect(Collectors.toMap(OfIndicator::id, Function.identity()));
        for (OfIndicator now : is.told().indicators()) {
            OfIndicator then = earlier.get(now.id());
            if (then != null) {
                compare(id, now.id(), View.SEEN, then.seen(), now.seen());
                compare(id, now.id(), View.PLANNED, then.planned(), now.planned());
                compare(id, now.id(), View.POSSIBLE, then.possible(), now.possible());
            }
        }
    }

    private void compare(String goal, String indicator, View view, Bounds was, Bounds is) {
        if (!was.equals(is)) {
            figures.add(new FigureMove(goal, indicator, view, was, is));
        }
    }

    List<Change<ClaimCheck>> claims() {
        return Pairs.of(claims(before), claims(after), ToldClaim::key, Function.identity()::apply).stream()
                .filter(Comparison::isOther)
                .map(pair -> changed(
                        pair,
                        ToldClaim::check,
                        pair.after().or(pair::before).orElseThrow().subject()))
                .toList();
    }

    List<Change<Activity>> activities() {
        return others(
                activities(before), activities(after), each -> each.id().orElseThrow(), each -> each.id(NO_MATTER));
    }

    /** Those that count: what was observed since, or has come to be known, is new even if the programme held it before. */
    List<Change<Observation>> observations() {
        return others(counting(before), counting(after), each -> each.id().orElseThrow(), each -> each.id(NO_MATTER));
    }

    List<Change<Indicator>> indicators() {
        return others(
                before.programme().indicators(),
                after.programme().indicators(),
                Indicator::id,
                Function.identity()::apply);
    }

    List<Change<Approximation>> approximations() {
        Approximation was = before.programme().approximation();
        Approximation is = after.programme().approximation();
        return was.equals(is) ? List.of() : List.of(Change.of("approximation", was, is));
    }

    private static <T> List<Change<T>> others(
            List<T> before, List<T> after, Function<T, String> id, Function<T, Object> content) {
        return Pairs.of(before, after, id, content).stream()
                .filter(pair -> !pair.before().map(content).equals(pair.after().map(content)))
                .toList();
    }

    private static boolean isOther(Change<?> pair) {
        return !pair.before().equals(pair.after());
    }

    private static <T, R> Change<R> changed(Change<T> pair, Function<T, R> part, String id) {
        if (pair.isNew()) {
            return Change.added(id, pair.after().map(part).orElseThrow());
        } else if (pair.isGone()) {
            return Change.removed(id, pair.before().map(part).orElseThrow());
        }
        return Change.of(
                id,
                pair.before().map(part).orElseThrow(),
                pair.after().map(part).orElseThrow());
    }

    private static List<Activity> activities(Assessed assessed) {
        return assessed.programme().initiatives().stream()
                .flatMap(each -> each.activities().stream())
                .toList();
    }

    private static List<Observation> counting(Assessed assessed) {
        Programme programme = assessed.programme();
        Records records =
                new Records(programme, assessed.day(), assessed.knownOn().orElse(null));
        return programme.observations().stream().filter(records::counts).toList();
    }

    private static List<ToldGoal> goals(Assessed assessed) {
        Map<String, Goal> byId = assessed.programme().initiatives().stream()
                .flatMap(each -> each.goals().stream())
                .collect(Collectors.toMap(each -> each.id().orElseThrow(), Function.identity()));
        return assessed.initiatives().stream()
                .flatMap(each -> each.goals().stream())
                .flatMap(told -> Stream.ofNullable(byId.get(told.id())).map(goal -> new ToldGoal(goal, told)))
                .toList();
    }

    private static List<ToldClaim> claims(Assessed assessed) {
        List<ToldClaim> all = new ArrayList<>();
        for (OfInitiative initiative : assessed.initiatives()) {
            initiative.claims().forEach(check -> all.add(new ToldClaim(initiative.number(), check)));
            for (OfGoal goal : initiative.goals()) {
                goal.claims().forEach(check -> all.add(new ToldClaim(goal.id(), check)));
            }
        }
        return all;
    }

    private record ToldGoal(Goal goal, OfGoal told) {
        String id() {
            return told.id();
        }

        Goal content() {
            return goal.id(NO_MATTER);
        }
    }

    /** A claim is the same one if it is of the same thing and the same day, whatever it says. */
    private record ToldClaim(String subject, ClaimCheck check) {
        String key() {
            return List.of(
                            subject,
                            check.claim().part(),
                            check.claim().day(),
                            check.claim().goal().isPresent())
                    .toString();
        }
    }
}
