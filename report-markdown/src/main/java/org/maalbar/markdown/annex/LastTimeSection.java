package org.maalbar.markdown.annex;

import java.util.List;
import java.util.function.Function;
import org.maalbar.assessment.Assessed;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.change.Change;
import org.maalbar.change.Changes;
import org.maalbar.change.ChangesInWords;
import org.maalbar.change.TargetChange;
import org.maalbar.change.TargetChange.Direction;
import org.maalbar.markdown.tree.Page;
import org.maalbar.markdown.tree.Table;
import org.maalbar.markdown.tree.Words;
import org.maalbar.text.Sentence;

/** Writes what changed since last time. */
final class LastTimeSection {
    private final ProgrammeAssessment now;
    private final Assessed lastTime;
    private final Changes changes;
    private final Phrases phrases;
    private final LastTimePhrases words;
    private final Page page;

    LastTimeSection(ProgrammeAssessment now, Assessed lastTime, Changes changes, Phrases phrases, Page page) {
        this.now = now;
        this.lastTime = lastTime;
        this.changes = changes;
        this.phrases = phrases;
        this.words = new LastTimePhrases(phrases.language());
        this.page = page;
    }

    void write() {
        page.heading(3).say(phrases.say(Label.SINCE_LAST_TIME));
        head();
        if (changes.isEmpty()) {
            page.paragraph().strong(words.nothing(changes.from(), changes.to())).say(phrases.say(Label.NOT_COMPARED));
            return;
        }
        page.paragraph().say(phrases.say(Label.HOW_TO_READ_CHANGES)).say(phrases.say(Label.NOT_COMPARED));
        warn(changes, phrases, page);
        ChangesInWords rows = changes.rows(phrases.language());
        goals(rows.goals());
        table(phrases.say(Label.CHANGED_CLAIMS), words.claimColumns(), rows.claims());
        table(phrases.say(Label.CHANGED_STATUS_TEXTS), words.statusTextColumns(), rows.statusTexts());
        table(
                phrases.say(Label.OBSERVATIONS),
                words.columns("Id", phrases.say(Label.WHAT_IS_COUNTED)),
                rows.observations());
        table(phrases.say(Label.PLANS), words.columns("Id", phrases.say(Label.ACTIVITY)), rows.activities());
        table(phrases.say(Label.CHANGED_INDICATORS), words.columns("Id"), rows.indicators());
        rows.approximations().forEach(each -> page.paragraph().say(each));
    }

    /** A row for each thing that was and is, all of a goal together; the first says what the goal is. */
    private void goals(List<ChangesInWords.OfGoal> goals) {
        Table table = new Table(words.goalColumns());
        for (ChangesInWords.OfGoal goal : goals) {
            String statement = goal.statement();
            for (ChangesInWords.Row row : goal.rows()) {
                table.row();
                table.cell().say("{}", goal.id());
                table.cell().say(Sentence.user(statement));
                cells(row, table);
                statement = "";
            }
        }
        page.table(table);
    }

    private void table(String what, List<String> columns, List<ChangesInWords.Row> rows) {
        Table table = new Table(columns);
        for (ChangesInWords.Row row : rows) {
            table.row();
            cells(row, table);
        }
        page.table(what, table);
    }

    /** The last cells of a row: what has changed, what it was and is, and how the two differ. */
    private static void cells(ChangesInWords.Row row, Table table) {
        row.of().forEach(what -> table.cell().say(what));
        table.cell().say(row.before().orElse(Table.NOTHING));
        table.cell().say(row.after().orElse(Table.NOTHING));
        if (row.standsOut()) {
            table.cell().strong(row.difference());
        } else {
            table.cell().say(row.difference()).orNothing();
        }
    }

    private void head() {
        Words head = page.paragraph().say(words.assessed(changes.from(), changes.to()));
        lastTime.knownOn().ifPresent(day -> head.say(words.knownOn(day)));
        String title = lastTime.programme().title();
        if (!title.equals(now.programme().title())) {
            head.say(phrases.say(Label.WAS_CALLED), title);
        }
    }

    /** What is easily missed among better statuses, as it may be what made them better. */
    static void warn(Changes changes, Phrases phrases, Page page) {
        List<TargetChange> lowered = changes.targets().stream()
                .filter(each -> each.direction() == Direction.LOWERED)
                .toList();
        warn(phrases.say(Label.LESS_IS_ASKED_FOR), lowered, TargetChange::goal, page);
        warn(
                phrases.say(Label.GOALS_ARE_GONE),
                changes.goals().stream().filter(Change::isGone).toList(),
                Change::id,
                page);
    }

    private static <T> void warn(String what, List<T> found, Function<T, String> id, Page page) {
        if (!found.isEmpty()) {
            Words line = page.paragraph().strong(what).say(" ");
            line.list(found.stream().map(id).distinct().toList(), each -> each);
            line.say(".");
        }
    }
}
