package org.maalbar.markdown;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.maalbar.assessment.Assessed;
import org.maalbar.assessment.Change;
import org.maalbar.assessment.Changes;
import org.maalbar.assessment.FigureMove;
import org.maalbar.assessment.GoalAssessment;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.assessment.TargetChange;
import org.maalbar.assessment.TargetChange.Direction;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Programme;
import org.maalbar.quantity.Bounds;
import org.maalbar.rule.Status;

/** Fills a table with what is otherwise of the goals: a row for each thing that was and is, all of a goal together. */
final class GoalChanges {
    private final ProgrammeAssessment now;
    private final Programme before;
    private final Assessed lastTime;
    private final Changes changes;
    private final Phrases phrases;
    private final LastTimePhrases words;
    private final GoalPhrases goals;
    private final RuleSentence rulesBefore;
    private final RuleSentence rulesAfter;
    private final Table table;

    GoalChanges(ProgrammeAssessment now, Assessed lastTime, Changes changes, Phrases phrases, LastTimePhrases words) {
        this.now = now;
        this.lastTime = lastTime;
        this.before = lastTime.programme();
        this.changes = changes;
        this.phrases = phrases;
        this.words = words;
        this.goals = new GoalPhrases(phrases.language());
        this.rulesBefore = new RuleSentence(before, phrases, goals);
        this.rulesAfter = new RuleSentence(now.programme(), phrases, goals);
        this.table = new Table(words.goalColumns());
    }

    Table table() {
        now.goals().forEach(this::goal);
        changes.goals().stream().filter(Change::isGone).forEach(this::gone);
        return table;
    }

    private void goal(GoalAssessment goal) {
        Rows rows = new Rows(goal.id(), goal.goal().statement());
        stillThere(goal, changes.statuses())
                .ifPresent(each -> status(each, rows).say(words.novelty(each, words.newGoal(), words.move(each))));
        Optional<Change<Goal>> rewritten = stillThere(goal, changes.goals()).filter(each -> !each.isNew());
        rewritten
                .filter(each -> !statement(each.before()).equals(statement(each.after())))
                .ifPresent(each ->
                        rows.add(words.statement(), each, this::statement).say(words.changed()));
        changes.targets().stream().filter(each -> each.goal().equals(goal.id())).forEach(each -> target(each, rows));
        stillThere(goal, changes.dueDays())
                .ifPresent(each -> rows.add(words.due(), each, this::day).say(words.moved(each)));
        changes.figures(goal.id()).forEach(each -> figure(each, goal, rows));
        if (rewritten.isPresent() && rows.isEmpty()) {
            rows.begin(words.target());
            table.cell().say(Table.NOTHING_TO_SAY);
            table.cell().say(Table.NOTHING_TO_SAY);
            table.cell().say(words.sameTarget());
        }
    }

    private static <T> Optional<Change<T>> stillThere(GoalAssessment goal, List<Change<T>> all) {
        return all.stream()
                .filter(each -> each.id().equals(goal.id()) && !each.isGone())
                .findFirst();
    }

    private void gone(Change<Goal> goal) {
        Rows rows = new Rows(goal.id(), statement(goal.before()));
        changes.statuses().stream()
                .filter(each -> each.isGone() && each.id().equals(goal.id()))
                .forEach(each -> status(each, rows).strong(words.gone()));
    }

    private static String statement(Optional<Goal> goal) {
        return goal.map(Goal::statement).orElse("");
    }

    private void statement(Goal goal, Words cell) {
        cell.say("{}", goal.statement());
    }

    private Words status(Change<Status> change, Rows rows) {
        return rows.add(
                words.status(),
                change,
                (status, cell) -> cell.say(phrases.status(status, isContradictory(lastTime, change.id()))),
                (status, cell) -> cell.say(phrases.status(status, isContradictory(now, change.id()))));
    }

    private static boolean isContradictory(Assessed assessed, String goal) {
        return assessed.initiatives().stream()
                .flatMap(each -> each.goals().stream())
                .anyMatch(each -> each.id().equals(goal) && each.isContradictory());
    }

    private void day(LocalDate day, Words cell) {
        cell.say(phrases.wording().day(day));
    }

    private void target(TargetChange change, Rows rows) {
        rows.begin(words.target());
        rulesBefore.wholeRequirement(change.before(), table.cell());
        rulesAfter.wholeRequirement(change.after(), table.cell());
        String word = change.word(phrases.language());
        Words cell = table.cell();
        if (change.direction() == Direction.LOWERED) {
            cell.strong(word);
        } else {
            cell.say(word);
        }
    }

    private void figure(FigureMove move, GoalAssessment goal, Rows rows) {
        Indicator was = before.indicator(move.indicator());
        Indicator is = now.programme().indicator(move.indicator());
        boolean milestone = GoalRow.isMilestone(is, goal);
        Words what = rows.begin(goals.view(move.view()));
        if (goal.indicators().size() > 1) {
            what.say(": {}", is.name());
        }
        level(move.before(), was, milestone, table.cell());
        level(move.after(), is, milestone, table.cell());
        Optional<BigDecimal> by = move.by().filter(number -> !milestone);
        table.cell().say(by.map(number -> words.difference(number, is.domain())).orElse(Table.NOTHING_TO_SAY));
    }

    private void level(Bounds bounds, Indicator indicator, boolean milestone, Words cell) {
        if (milestone) {
            cell.say(phrases.milestone(bounds));
        } else {
            phrases.level(bounds, indicator, cell);
        }
    }

    /** The rows of one goal, of which the first says what it is. */
    private final class Rows {
        private final String id;
        private final String statement;
        private boolean any;

        Rows(String id, String statement) {
            this.id = id;
            this.statement = statement;
        }

        boolean isEmpty() {
            return !any;
        }

        /** Begins a row; what it is of stands last. */
        Words begin(String what) {
            table.row();
            table.cell().say("{}", id);
            Words name = table.cell();
            if (!any) {
                name.say("{}", statement);
            }
            any = true;
            return table.cell().say(what);
        }

        /** A row but for its last cell. */
        <T> Words add(String what, Change<T> change, BiConsumer<T, Words> say) {
            return add(what, change, say, say);
        }

        <T> Words add(String what, Change<T> change, BiConsumer<T, Words> before, BiConsumer<T, Words> after) {
            begin(what);
            table.cells(change, before, after);
            return table.cell();
        }
    }
}
