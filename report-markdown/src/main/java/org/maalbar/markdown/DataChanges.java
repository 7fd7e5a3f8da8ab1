package org.maalbar.markdown;

import java.util.Optional;
import java.util.function.BiConsumer;
import org.maalbar.assessment.Assessed;
import org.maalbar.assessment.Change;
import org.maalbar.assessment.Changes;
import org.maalbar.assessment.ClaimCheck;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Claim;
import org.maalbar.programme.Contribution;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Organisation;
import org.maalbar.programme.Programme;

/** Writes which claims compare otherwise, and what the data say otherwise. */
final class DataChanges {
    private final Programme before;
    private final Programme after;
    private final Changes changes;
    private final Phrases phrases;
    private final LastTimePhrases words;
    private final GoalPhrases goals;
    private final Stated stated;

    DataChanges(ProgrammeAssessment now, Assessed lastTime, Changes changes, Phrases phrases, LastTimePhrases words) {
        this.before = lastTime.programme();
        this.after = now.programme();
        this.changes = changes;
        this.phrases = phrases;
        this.words = words;
        this.goals = new GoalPhrases(phrases.language());
        this.stated = new Stated(phrases, goals);
    }

    void write(Page page) {
        Table claims = new Table(words.claimColumns());
        changes.claims().forEach(each -> claim(each, claims));
        page.table(words.claims(), claims);
        Table observations = new Table(words.columns("Id", goals.whatIsCounted()));
        changes.observations().forEach(each -> observation(each, observations));
        page.table(goals.observations(), observations);
        Table activities = new Table(words.columns("Id", words.activity()));
        changes.activities().forEach(each -> activity(each, activities));
        page.table(goals.plans(), activities);
        Table indicators = new Table(words.columns("Id"));
        changes.indicators().forEach(each -> indicator(each, indicators));
        page.table(words.indicators(), indicators);
        for (var each : changes.approximations()) {
            page.paragraph()
                    .say(words.about(each.before().orElseThrow(), each.after().orElseThrow()));
        }
    }

    private static <T> T either(Change<T> change) {
        return change.after().or(change::before).orElseThrow();
    }

    private static <T> Optional<T> was(Change<T> change) {
        return change.before().filter(was -> !change.isGone());
    }

    private void claim(Change<ClaimCheck> change, Table table) {
        Claim claim = either(change).claim();
        table.row();
        Words subject = table.cell().say(claim.goal().isPresent() ? goals.goal() : words.initiative(), change.id());
        claim.part().ifPresent(part -> subject.say(phrases.partOfGoal(), part));
        subject.say(phrases.onDay(claim.day()));
        boolean alike = was(change)
                .filter(was -> says(was).equals(says(either(change))))
                .isPresent();
        BiConsumer<ClaimCheck, Words> say = (check, cell) -> {
            cell.say(says(check));
            check.assessed().filter(status -> alike).ifPresent(status -> cell.say(words.shown(status)));
        };
        table.cells(change, say, say);
        boolean same = was(change)
                .filter(was -> was.claim().status() == claim.status())
                .isPresent();
        table.cell().say(words.novelty(change, words.isNew(), same ? words.comparesOtherwise() : words.changed()));
    }

    private String says(ClaimCheck check) {
        return check.claim().status().word(phrases.language()) + ": "
                + check.verdict().word(phrases.language());
    }

    private void observation(Change<Observation> change, Table table) {
        Observation is = either(change);
        table.row();
        table.cell().say("{}", change.id());
        table.cell()
                .say(
                        "{}",
                        (change.isGone() ? before : after)
                                .indicator(is.indicator())
                                .name());
        table.cells(
                change,
                (each, cell) -> observation(each, before, cell),
                (each, cell) -> observation(each, after, cell));
        boolean same = was(change).filter(was -> isSameButForRecording(was, is)).isPresent();
        String otherwise = same ? words.recordedAnew() : words.changed();
        table.cell().say(change.isGone() ? words.countsNoLonger() : words.novelty(change, words.isNew(), otherwise));
    }

    private static boolean isSameButForRecording(Observation was, Observation is) {
        return is.recorded()
                .filter(day -> was.recorded(day).id(is.id().orElseThrow()).equals(is))
                .isPresent();
    }

    private void observation(Observation each, Programme programme, Words cell) {
        stated.observed(each, programme.indicator(each.indicator()), cell);
        cell.say(", " + phrases.wording().span(each.period()));
        each.source().ifPresent(source -> cell.say(words.source(), source));
    }

    private void activity(Change<Activity> change, Table table) {
        Activity is = either(change);
        table.row();
        table.cell().say("{}", change.id());
        table.cell().say("{}", is.title());
        table.cells(change, (each, cell) -> activity(each, before, cell), (each, cell) -> activity(each, after, cell));
        Words difference = table.cell().say(words.novelty(change, words.isNew(), otherwise(change, is)));
        was(change)
                .map(Activity::title)
                .filter(title -> !title.equals(is.title()))
                .ifPresent(title -> difference.say(words.wasTitled(), title));
    }

    private String otherwise(Change<Activity> change, Activity is) {
        Optional<Activity> was = was(change);
        if (was.filter(each -> each.state() != is.state()).isPresent()) {
            return is.state().word(phrases.language());
        }
        return was.filter(each -> isSameButForStating(each, is)).isPresent()
                ? words.statedAnew()
                : words.plannedOtherwise();
    }

    /** Whether only the day is another on which it was stated. */
    private static boolean isSameButForStating(Activity was, Activity is) {
        return is.contributions().stream()
                .flatMap(each -> each.stated().stream())
                .findFirst()
                .filter(day -> was.stated(day).id(is.id().orElseThrow()).equals(is.stated(day)))
                .isPresent();
    }

    private void activity(Activity each, Programme programme, Words cell) {
        cell.say(stated.stateAndPeriod(each));
        if (!each.partners().isEmpty()) {
            cell.say("; ");
            Page.list(each.partners(), id -> name(id, programme), cell);
        }
        for (Contribution part : each.contributions()) {
            Indicator indicator = programme.indicator(part.indicator());
            cell.say("; {}: ", indicator.name());
            stated.expected(part, indicator, cell);
        }
    }

    /** The name of an organisation as it was then or is now. */
    private static String name(String id, Programme programme) {
        return programme.organisations().stream()
                .filter(each -> each.id().equals(id))
                .map(Organisation::name)
                .findFirst()
                .orElse(id);
    }

    private void indicator(Change<Indicator> change, Table table) {
        table.row();
        table.cell().say("{}", change.id());
        table.cells(change, this::indicator, this::indicator);
        table.cell().say(words.novelty(change, words.isNew(), words.definedOtherwise()));
    }

    private void indicator(Indicator each, Words cell) {
        cell.say("{}", each.name());
        each.unit().ifPresent(unit -> cell.say(" ({})", unit));
        each.baseline()
                .ifPresent(start -> cell.say(", " + goals.baseline()
                        + phrases.wording().figure(start.figure()) + ", "
                        + phrases.wording().day(start.day())));
    }
}
