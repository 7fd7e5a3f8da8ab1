package org.maalbar.markdown;

import java.util.List;
import java.util.function.Function;
import org.maalbar.assessment.Assessed;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.change.Change;
import org.maalbar.change.Changes;
import org.maalbar.change.ChangesInWords;
import org.maalbar.change.TargetChange;
import org.maalbar.change.TargetChange.Direction;
import org.maalbar.text.Sentence;

/** Writes what changed since last time. */
final class LastTimeSection {
    private final ProgrammeAssessment now;
    private final Assessed lastTime;
    private final Changes changes;
    private final Phrases phrases;
    private final LastTimePhrases words;
    private final Page page;

    LastTimeSection(ProgrammeAssessment now, Assessed lastTime, Phrases phrases, Page page) {
        this.now = now;
        this.lastTime = lastTime;
        this.changes = Changes.between(lastTime, now);
        this.phrases = phrases;
        this.words = new LastTimePhrases(phrases.language());
        this.page = page;
    }

    void write() {
        page.heading(2).say(phrases.say(Label.SINCE_LAST_TIME));
        head();
        if (changes.isEmpty()) {
            page.paragraph().strong(words.nothing(changes.from(), changes.to())).say(phrases.say(Label.NOT_COMPARED));
            return;
        }
        page.paragraph().say(phrases.say(Label.HOW_TO_READ_CHANGES)).say(phrases.say(Label.NOT_COMPARED));
        askedForLess();
        ChangesInWords rows = changes.rows(phrases.language());
        goals(rows.goals());
        table(phrases.say(Label.CHANGED_CLAIMS), words.claimColumns(), rows.claims());
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
                table.cells(row);
                statement = "";
            }
        }
        page.table(table);
    }

    private void table(String what, List<String> columns, List<ChangesInWords.Row> rows) {
        Table table = new Table(columns);
        for (ChangesInWords.Row row : rows) {
            table.row();
            table.cells(row);
        }
        page.table(what, table);
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
    private void askedForLess() {
        List<TargetChange> lowered = changes.targets().stream()
                .filter(each -> each.direction() == Direction.LOWERED)
                .toList();
        goals(phrases.say(Label.LESS_IS_ASKED_FOR), lowered, TargetChange::goal);
        goals(
                phrases.say(Label.GOALS_ARE_GONE),
                changes.goals().stream().filter(Change::isGone).toList(),
                Change::id);
    }

    private <T> void goals(String what, List<T> found, Function<T, String> id) {
        if (!found.isEmpty()) {
            Words line = page.paragraph().strong(what).say(" ");
            Page.list(found.stream().map(id).distinct().toList(), each -> each, line);
            line.say(".");
        }
    }
}
