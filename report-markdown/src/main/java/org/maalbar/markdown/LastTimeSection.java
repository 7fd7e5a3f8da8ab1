package org.maalbar.markdown;

import java.util.List;
import java.util.function.Function;
import org.maalbar.assessment.Assessed;
import org.maalbar.assessment.Change;
import org.maalbar.assessment.Changes;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.assessment.TargetChange;
import org.maalbar.assessment.TargetChange.Direction;

/** Writes what is otherwise than it was the time before. */
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
        page.heading(2).say(words.heading());
        head();
        if (changes.isEmpty()) {
            page.paragraph().strong(words.nothing(changes.from(), changes.to())).say(words.notCompared());
            return;
        }
        page.paragraph().say(words.howToRead()).say(words.notCompared());
        askedForLess();
        page.table(new GoalChanges(now, lastTime, changes, phrases, words).table());
        new DataChanges(now, lastTime, changes, phrases, words).write(page);
    }

    private void head() {
        Words head = page.paragraph().say(words.assessed(changes.from(), changes.to()));
        lastTime.knownOn().ifPresent(day -> head.say(words.knownOn(day)));
        String title = lastTime.programme().title();
        if (!title.equals(now.programme().title())) {
            head.say(words.wasCalled(), title);
        }
    }

    /** What is easily missed among better statuses, as it may be what made them better. */
    private void askedForLess() {
        List<TargetChange> lowered = changes.targets().stream()
                .filter(each -> each.direction() == Direction.LOWERED)
                .toList();
        goals(words.lessIsAskedFor(), lowered, TargetChange::goal);
        goals(
                words.goalsAreGone(),
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
