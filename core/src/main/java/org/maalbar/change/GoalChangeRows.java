package org.maalbar.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    GoalChangeRows(Changes changes, Language language) {
        this.changes = changes;
        this.language = language;
        this.levels = new LevelWords(language);
        this.statuses = stillThere(changes.statuses());
        this.goals = stillThere(changes.goals());
        this.dueDays = stillThere(changes.dueDays());
        this.targets = changes.targets().stream().collect(Collectors.groupingBy(TargetChange::goal));
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
                        : isNow(change, Status::isBetterThan) ? ChangeWord.BETTER : ChangeWord.WORSE;
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
        Indicator was = changes.programmeBefore().indicator(move.indicator());
        Indicator is = changes.programmeAfter().indicator(move.indicator());
        boolean milestone =
                leaves(rule).filter(leaf -> leaf.indicators().contains(is.id())).allMatch(FulfilmentRule::isMilestone);
        Sentence view = Sentence.of(move.view().title(language));
        return new Row(
                List.of(rule.indicators().size() > 1 ? view.and(": {}", is.name()) : view),
                Optional.of(levels.level(move.before(), was, milestone)),
                Optional.of(levels.level(move.after(), is, milestone)),
                move.by()
                        .filter(by -> !milestone)
                        .map(by -> levels.difference(by, is))
                        .orElse(Sentence.of("")),
                false);
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
