package org.maalbar.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maalbar.assessment.View;
import org.maalbar.change.ChangesInWords.OfGoal;
import org.maalbar.change.ChangesInWords.Row;
import org.maalbar.change.TargetChange.Direction;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.rule.CompositeRule;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Labelled;
import org.maalbar.rule.Status;
import org.maalbar.text.Language;
import org.maalbar.text.Sentence;
import org.maalbar.text.Wording;
import org.maalbar.words.ChangeWord;
import org.maalbar.words.LevelWords;
import org.maalbar.words.ProgrammeNames;
import org.maalbar.words.StatusWords;

/** Words what has changed of goals. */
final class GoalChangeRows {
    private final Changes changes;
    private final Language language;
    private final LevelWords levels;
    private final Map<String, Change<Status>> statuses;
    private final Map<String, Change<Goal>> goals;
    private final Map<String, Change<LocalDate>> dueDays;
    private final Map<String, List<TargetChange>> targets;
    private final Map<String, FulfilmentRule> rules = new HashMap<>();

    GoalChangeRows(Changes changes, Language language) {
        this.changes = changes;
        this.language = language;
        this.levels = new LevelWords(language);
        this.statuses = stillThere(changes.statuses());
        this.goals = stillThere(changes.goals());
        this.dueDays = stillThere(changes.dueDays());
        this.targets = changes.targets().stream().collect(Collectors.groupingBy(TargetChange::goal));
        changes.programmeAfter().initiatives().stream()
                .flatMap(each -> each.goals().stream())
                .forEach(goal ->
                        goal.rule().ifPresent(rule -> rules.put(goal.id().orElseThrow(), rule)));
    }

    private static <T> Map<String, Change<T>> stillThere(List<Change<T>> all) {
        return all.stream().filter(each -> !each.isGone()).collect(Collectors.toMap(Change::id, Function.identity()));
    }

    List<OfGoal> all() {
        return Stream.concat(
                        changes.programmeAfter().initiatives().stream()
                                .flatMap(each -> each.goals().stream())
                                .map(this::goal)
                                .filter(each -> !each.rows().isEmpty()),
                        changes.goals().stream().filter(Change::isGone).map(this::gone))
                .toList();
    }

    private OfGoal goal(Goal goal) {
        String id = goal.id().orElseThrow();
        List<Row> rows = new ArrayList<>();
        Optional<Change<Goal>> rewritten = Optional.ofNullable(goals.get(id)).filter(each -> !each.isNew());
        rewritten
                .filter(each -> each.isOfAny(Goal::statement))
                .ifPresent(each -> rows.add(Row.of(
                        List.of(ChangeWord.STATEMENT.in(language)),
                        each,
                        InWords.of(one -> Sentence.user(one.statement())),
                        ChangeWord.CHANGED.in(language))));
        targets.getOrDefault(id, List.of()).forEach(each -> rows.add(target(each)));
        if (dueDays.containsKey(id)) {
            rows.add(due(dueDays.get(id)));
        }
        goal.rule().ifPresent(rule -> changes.figures(id).forEach(each -> rows.add(figure(each, rule))));
        if (rewritten.isPresent() && rows.isEmpty()) {
            rows.add(new Row(
                    List.of(ChangeWord.TARGET.in(language)),
                    Optional.empty(),
                    Optional.empty(),
                    ChangeWord.SAME_TARGET.in(language),
                    false));
        }
        return new OfGoal(
                id, goal.statement(), Optional.ofNullable(statuses.get(id)).map(this::status), rows);
    }

    private OfGoal gone(Change<Goal> goal) {
        Optional<Row> status = changes.statuses().stream()
                .filter(each -> each.isGone() && each.id().equals(goal.id()))
                .map(each -> status(each).standingOut())
                .findFirst();
        return new OfGoal(goal.id(), goal.before().orElseThrow().statement(), status, List.of());
    }

    private Row status(Change<Status> change) {
        StatusWords status = new StatusWords(language);
        ChangeWord difference = change.isNew()
                ? ChangeWord.NEW_GOAL
                : change.isGone()
                        ? ChangeWord.GONE
                        : isNow(change, Status::isBetterThan)
                                ? ChangeWord.BETTER
                                : changes.isLowerAsKnownNow(change.id())
                                        ? ChangeWord.LOWER_AS_KNOWN_NOW
                                        : ChangeWord.WORSE;
        InWords<Status> said = new InWords<>(
                was -> status.status(was, changes.wasContradictory(change.id())),
                is -> status.status(is, changes.isContradictory(change.id())));
        return Row.of(List.of(ChangeWord.STATUS.in(language)), change, said, difference.in(language));
    }

    private Row target(TargetChange change) {
        Row row = new Row(
                List.of(ChangeWord.TARGET.in(language)),
                Optional.of(change.before().inWords(new ProgrammeNames(changes.programmeBefore(), language))),
                Optional.of(change.after().inWords(new ProgrammeNames(changes.programmeAfter(), language))),
                Sentence.of(change.word(language)),
                false);
        return change.direction() == Direction.LOWERED ? row.standingOut() : row;
    }

    private Row due(Change<LocalDate> change) {
        InWords<LocalDate> day =
                InWords.of(each -> Sentence.of(Wording.in(language).day(each)));
        ChangeWord difference = change.isNew()
                ? ChangeWord.NEW
                : isNow(change, LocalDate::isAfter) ? ChangeWord.POSTPONED : ChangeWord.BROUGHT_FORWARD;
        return Row.of(List.of(ChangeWord.DUE_DAY.in(language)), change, day, difference.in(language));
    }

    private static <T> boolean isNow(Change<T> change, BiPredicate<T, T> thanBefore) {
        return thanBefore.test(change.after().orElseThrow(), change.before().orElseThrow());
    }

    private Row figure(FigureMove move, FulfilmentRule rule) {
        Indicator is = changes.programmeAfter().indicator(move.indicator());
        Sentence view = Sentence.of(move.view().title(language));
        return new Row(
                List.of(isOfSeveral(rule) ? view.and(": {}", is.name()) : view),
                Optional.of(before(move, rule)),
                Optional.of(after(move, rule)),
                difference(move, rule),
                false);
    }

    private Sentence before(FigureMove move, FulfilmentRule rule) {
        return levels.level(
                move.before(), changes.programmeBefore().indicator(move.indicator()), isMilestone(move, rule));
    }

    private Sentence after(FigureMove move, FulfilmentRule rule) {
        return levels.level(
                move.after(), changes.programmeAfter().indicator(move.indicator()), isMilestone(move, rule));
    }

    /** That it is known now, or how far it has moved; empty if that cannot be said. */
    private Sentence difference(FigureMove move, FulfilmentRule rule) {
        if (move.view() == View.SEEN && move.isKnownNow()) {
            return (isMilestone(move, rule) ? ChangeWord.KNOWN_NOW : ChangeWord.NUMBER_KNOWN_NOW).in(language);
        }
        return move.by()
                .filter(by -> !isMilestone(move, rule))
                .map(by -> levels.difference(by, changes.programmeAfter().indicator(move.indicator())))
                .orElse(Sentence.of(""));
    }

    private static boolean isOfSeveral(FulfilmentRule rule) {
        return rule.indicators().size() > 1;
    }

    private static boolean isMilestone(FigureMove move, FulfilmentRule rule) {
        return leaves(rule)
                .filter(leaf -> leaf.indicators().contains(move.indicator()))
                .allMatch(FulfilmentRule::isMilestone);
    }

    /** "før: ◑ Uafklaret; mål sænket; frist udskudt til 31. marts 2019; +120 siden 30. juni 2018". */
    Optional<Sentence> brief(String id) {
        List<Sentence> parts = new ArrayList<>();
        Change<Status> status = statuses.get(id);
        if (status != null) {
            parts.add(
                    status.isNew()
                            ? ChangeWord.NEW_GOAL.in(language)
                            : say("was: ", "før: ").and(status(status).before().orElseThrow()));
        }
        targets.getOrDefault(id, List.of()).stream()
                .map(each -> each.word(language))
                .distinct()
                .forEach(word -> parts.add(say("target ", "mål ").and(word)));
        Change<LocalDate> due = dueDays.get(id);
        if (due != null && !due.isNew()) {
            Row row = due(due);
            parts.add(say("due day ", "frist ")
                    .and(row.difference())
                    .and(say(" to ", " til "))
                    .and(row.after().orElseThrow()));
        }
        List<FigureMove> moves = changes.figures(id);
        View view = moves.stream().anyMatch(move -> move.view() == View.SEEN) ? View.SEEN : View.PLANNED;
        Optional.ofNullable(rules.get(id))
                .ifPresent(rule -> moves.stream()
                        .filter(move -> move.view() == view)
                        .forEach(move -> parts.add(brief(move, rule))));
        return parts.isEmpty() ? Optional.empty() : Optional.of(Sentence.join("; ", parts));
    }

    private Sentence brief(FigureMove move, FulfilmentRule rule) {
        Sentence difference = difference(move, rule);
        Sentence text;
        if (move.view() == View.SEEN && move.isKnownNow()) {
            text = difference.and(": ").and(after(move, rule));
        } else if (move.view() == View.SEEN && !difference.parts().isEmpty()) {
            boolean isLater = changes.to().isAfter(changes.from());
            String since = Wording.in(language).day(changes.from());
            text = difference.and(isLater ? say(" since ", " siden ").and(since) : Sentence.of(""));
        } else {
            Sentence planned = move.view() == View.PLANNED ? say("planned ", "planlagt ") : Sentence.of("");
            text = planned.and(after(move, rule)).and(say(", was ", ", før ")).and(before(move, rule));
        }
        String name = changes.programmeAfter().indicator(move.indicator()).name();
        return isOfSeveral(rule) ? Sentence.of("{}: ", name).and(text) : text;
    }

    private Sentence say(String english, String danish) {
        return Sentence.of(language.choose(english, danish));
    }

    private static Stream<FulfilmentRule> leaves(FulfilmentRule rule) {
        if (rule instanceof Labelled labelled) {
            return leaves(labelled.rule());
        }
        return rule instanceof CompositeRule composite
                ? composite.rules().stream().flatMap(GoalChangeRows::leaves)
                : Stream.of(rule);
    }
}
