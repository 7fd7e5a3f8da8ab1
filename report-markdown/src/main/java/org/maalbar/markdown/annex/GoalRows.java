package org.maalbar.markdown.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maalbar.assessment.ClaimCheck;
import org.maalbar.assessment.GoalAssessment;
import org.maalbar.assessment.GoalReasons;
import org.maalbar.assessment.InitiativeAssessment;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.change.Change;
import org.maalbar.change.Changes;
import org.maalbar.change.ChangesInWords;
import org.maalbar.markdown.tree.Table;
import org.maalbar.markdown.tree.Words;
import org.maalbar.programme.Goal;
import org.maalbar.text.Sentence;
import org.maalbar.words.StatusWords;

/** Writes the rows of the table on the first page, one for each goal. */
final class GoalRows {
    private final ProgrammeAssessment assessment;
    private final @Nullable Changes changes;
    private final @Nullable ChangesInWords changesInWords;
    private final boolean isBrief;
    private final Phrases phrases;
    private final StatusWords statusWords;
    private final boolean hasNoClaims;
    private final Map<String, Change<Goal>> changedGoals;
    private boolean hasBars;
    private boolean hasLimits;

    GoalRows(ProgrammeAssessment assessment, @Nullable Changes changes, boolean isBrief, Phrases phrases) {
        this.isBrief = isBrief;
        this.assessment = assessment;
        this.changes = changes;
        this.changesInWords = changes == null ? null : changes.rows(phrases.language());
        this.phrases = phrases;
        this.statusWords = new StatusWords(phrases.language());
        this.hasNoClaims = assessment.claims().isEmpty();
        this.changedGoals = changes == null
                ? Map.of()
                : changes.goals().stream()
                        .filter(change -> !change.isGone())
                        .collect(Collectors.toMap(Change::id, Function.identity(), (one, other) -> one));
    }

    List<String> columns() {
        List<String> columns = new ArrayList<>(phrases.goalColumns());
        if (hasNoClaims) {
            columns.remove(columns.size() - 1);
        }
        if (changes != null) {
            columns.add(phrases.since(changes.from()));
        }
        return columns;
    }

    void write(InitiativeAssessment initiative, GoalAssessment goal, Table table) {
        begin(initiative, goal.goal(), table);
        GoalReasons reasons = goal.reasons(phrases.language());
        table.cell().say(reasons.reached());
        bars(goal, reasons, table.cell());
        Words status = table.cell().status(goal.status(), statusWords.status(goal.status(), false));
        if (goal.isContradictory()) {
            status.small(statusWords.contradictoryFigures());
        }
        if (!hasNoClaims) {
            claims(initiative, goal, table.cell());
        }
        change(goal.id(), table);
    }

    private void change(String goal, Table table) {
        if (changesInWords != null) {
            table.cell().say(changesInWords.brief(goal).orElseGet(() -> Sentence.of(phrases.say(otherChange(goal)))));
        }
    }

    private Label otherChange(String goal) {
        Change<Goal> change = changedGoals.get(goal);
        if (change == null) {
            return Label.UNCHANGED;
        } else if (change.isNew()) {
            return Label.NEW_GOAL;
        }
        return change.before().map(Goal::statement).equals(change.after().map(Goal::statement))
                ? Label.CHANGED
                : Label.OTHER_WORDS;
    }

    /** Whether anything was drawn. */
    boolean hasBars() {
        return hasBars;
    }

    /** Whether a target was drawn that is not to be exceeded. */
    boolean hasLimits() {
        return hasLimits;
    }

    /** A goal of which nothing can be said. */
    void writeNotMeasurable(InitiativeAssessment initiative, Goal goal, Table table) {
        begin(initiative, goal, table);
        table.cell().say(Table.NOTHING);
        table.cell().say(Table.NOTHING);
        table.cell().say(phrases.say(Label.NOT_MEASURABLE));
        if (!hasNoClaims) {
            Words claims = table.cell();
            initiative.claims().stream()
                    .filter(check -> check.claim().goal().isPresent()
                            && check.claim().goal().equals(goal.id()))
                    .forEach(check -> claim(check, false, claims));
            claims.orNothing();
        }
        change(goal.id().orElseThrow(), table);
    }

    /** Where there is little room, the only goal of an initiative is called by the title of that. */
    private void begin(InitiativeAssessment initiative, Goal goal, Table table) {
        boolean isTitle = isBrief && initiative.initiative().goals().size() == 1;
        table.row();
        table.cell().say("{}", goal.id().orElseThrow());
        table.cell().say("{}", isTitle ? initiative.initiative().title() : goal.statement());
    }

    private void bars(GoalAssessment goal, GoalReasons reasons, Words cell) {
        for (GoalBars.Bar each : GoalBars.of(goal, reasons, phrases)) {
            hasBars = true;
            hasLimits |= each.isLimit();
            cell.line().picture(each.picture());
            each.caption().ifPresent(cell::small);
        }
        cell.orNothing();
    }

    /** Claims on an initiative as a whole are with the first of its goals. */
    private void claims(InitiativeAssessment initiative, GoalAssessment goal, Words cell) {
        if (goal == initiative.goals().get(0)) {
            boolean several = initiative.goals().size() > 1;
            initiative.claims().stream()
                    .filter(check -> check.claim().goal().isEmpty())
                    .forEach(check -> claim(check, several, cell));
        }
        goal.claims().forEach(check -> claim(check, false, cell));
        cell.orNothing();
    }

    private void claim(ClaimCheck check, boolean ofWhole, Words cell) {
        cell.line();
        if (ofWhole) {
            cell.say(phrases.say(Label.WHOLE_INITIATIVE));
        }
        cell.say(check.inWords(phrases.language(), assessment.day()));
        cell.small(check.figuresSay(phrases.language(), assessment.day()));
    }
}
