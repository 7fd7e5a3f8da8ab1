package org.maalbar.change;

import java.util.List;
import java.util.Optional;
import org.maalbar.assessment.ClaimCheck;
import org.maalbar.change.ChangesInWords.Row;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Claim;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Observation;
import org.maalbar.programme.StatusText;
import org.maalbar.quantity.Approximation;
import org.maalbar.text.Language;
import org.maalbar.text.Sentence;
import org.maalbar.words.ChangeWord;
import org.maalbar.words.ClaimWords;
import org.maalbar.words.LevelWords;
import org.maalbar.words.RecordWords;

/** Words which claims compare differently, and what changed in the data. */
final class DataChangeRows {
    private final Changes changes;
    private final Language language;
    private final ClaimWords claims;
    private final RecordWords records;

    DataChangeRows(Changes changes, Language language) {
        this.changes = changes;
        this.language = language;
        this.claims = new ClaimWords(language);
        this.records = new RecordWords(language);
    }

    private static <T> T either(Change<T> change) {
        return change.after().or(change::before).orElseThrow();
    }

    /** What it was, of something that still is. */
    private static <T> Optional<T> was(Change<T> change) {
        return change.before().filter(was -> !change.isGone());
    }

    private Sentence novelty(Change<?> change, Sentence otherwise) {
        if (change.isNew()) {
            return ChangeWord.NEW.in(language);
        }
        return change.isGone() ? ChangeWord.GONE.in(language) : otherwise;
    }

    Row claim(Change<ClaimCheck> change) {
        Claim claim = either(change).claim();
        boolean alike = was(change)
                .filter(was -> compared(was).equals(compared(either(change))))
                .isPresent();
        InWords<ClaimCheck> said = InWords.of(check -> check.assessed()
                .filter(status -> alike)
                .map(status -> compared(check).and(claims.shown(status)))
                .orElse(compared(check)));
        boolean same = was(change)
                .filter(was -> was.claim().status().equals(claim.status())
                        && was.claim().words().equals(claim.words()))
                .isPresent();
        return Row.of(
                List.of(claims.subject(claim, change.id())),
                change,
                said,
                novelty(change, same ? ChangeWord.COMPARES_OTHERWISE.in(language) : ChangeWord.CHANGED.in(language)));
    }

    private Sentence compared(ClaimCheck check) {
        return claims.compared(check.claim(), check.verdict().word(language));
    }

    Row statusText(Change<StatusText> change) {
        return Row.of(
                List.of(claims.subject(either(change), change.id())),
                change,
                InWords.of(text -> claims.quoted(text)),
                novelty(change, ChangeWord.CHANGED.in(language)));
    }

    Row observation(Change<Observation> change) {
        Observation is = either(change);
        Indicator indicator =
                (change.isGone() ? changes.programmeBefore() : changes.programmeAfter()).indicator(is.indicator());
        boolean same = was(change).filter(was -> isSameButForRecording(was, is)).isPresent();
        Sentence otherwise = same ? ChangeWord.RECORDED_ANEW.in(language) : ChangeWord.CHANGED.in(language);
        return Row.of(
                List.of(Sentence.user(change.id()), Sentence.user(indicator.name())),
                change,
                InWords.of(
                        changes, (each, programme) -> records.observation(each, programme.indicator(each.indicator()))),
                change.isGone() ? ChangeWord.COUNTS_NO_LONGER.in(language) : novelty(change, otherwise));
    }

    private static boolean isSameButForRecording(Observation was, Observation is) {
        return is.recorded()
                .filter(day -> was.recorded(day).id(is.id().orElseThrow()).equals(is))
                .isPresent();
    }

    Row activity(Change<Activity> change) {
        Activity is = either(change);
        Sentence difference = novelty(change, otherwise(change, is));
        return Row.of(
                List.of(Sentence.user(change.id()), Sentence.user(is.title())),
                change,
                InWords.of(changes, records::activity),
                was(change)
                        .map(Activity::title)
                        .filter(title -> !title.equals(is.title()))
                        .map(title -> difference.and(records.wasTitled(title)))
                        .orElse(difference));
    }

    private Sentence otherwise(Change<Activity> change, Activity is) {
        Optional<Activity> was = was(change);
        if (was.filter(each -> each.state() != is.state()).isPresent()) {
            return Sentence.of(is.state().word(language));
        }
        return was.filter(each -> isSameButForStating(each, is)).isPresent()
                ? ChangeWord.STATED_ANEW.in(language)
                : ChangeWord.PLANNED_OTHERWISE.in(language);
    }

    /** Whether only the day on which it was stated differs. */
    private static boolean isSameButForStating(Activity was, Activity is) {
        return is.contributions().stream()
                .flatMap(each -> each.stated().stream())
                .findFirst()
                .filter(day -> was.stated(day).id(is.id().orElseThrow()).equals(is.stated(day)))
                .isPresent();
    }

    Row indicator(Change<Indicator> change) {
        return Row.of(
                List.of(Sentence.user(change.id())),
                change,
                InWords.of(records::definition),
                novelty(change, ChangeWord.DEFINED_OTHERWISE.in(language)));
    }

    Sentence approximation(Change<Approximation> change) {
        return new LevelWords(language)
                .about(change.before().orElseThrow(), change.after().orElseThrow());
    }
}
