package org.maalbar.assessment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.maalbar.problem.Printable;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.rule.Status;
import org.maalbar.text.Language;
import org.maalbar.text.Wording;

/** Tells changes line by line: what is said of the goals first, what the data say otherwise after that. */
final class ChangesText {
    static final String ARROW = " → ";
    private static final String INDENT = "   ";

    private final Changes changes;
    private final Language language;
    private final Wording wording;
    private final Phrases before;
    private final Phrases after;
    private final List<String> lines = new ArrayList<>();

    private ChangesText(Changes changes, Language language) {
        this.changes = changes;
        this.language = language;
        this.wording = Wording.in(language);
        this.before = new Phrases(changes.programmeBefore(), language);
        this.after = new Phrases(changes.programmeAfter(), language);
    }

    /** Everything that has changed; the first line says between which days. */
    static List<String> lines(Changes changes, Language language) {
        ChangesText text = new ChangesText(changes, language);
        text.add(text.head());
        if (changes.isEmpty()) {
            text.add(language.choose("ingen ændringer", "nothing has changed"));
        }
        text.goals();
        changes.claims().forEach(each -> text.add(text.claim(each)));
        DataChangesText data = new DataChangesText(changes, language);
        data.lines().forEach(text::add);
        return text.lines;
    }

    /** What something was and is, or only one of them where it is new or gone. */
    static <T> String fromTo(Change<T> change, Function<T, String> before, Function<T, String> after) {
        return change.before()
                        .map(before)
                        .map(was -> was + (change.isGone() ? "" : ARROW))
                        .orElse("")
                + change.after().map(after).orElse("");
    }

    /** The same; what looks the same in words is told once, with what to say of that. */
    static <T> String fromTo(
            Change<T> change, Function<T, String> before, Function<T, String> after, String whereAlike) {
        return change.before().map(before).equals(change.after().map(after))
                ? change.after().map(after).orElse("") + whereAlike
                : fromTo(change, before, after);
    }

    private void add(String line) {
        lines.add(Printable.line(line));
    }

    private String head() {
        String title = Printable.of(changes.programmeAfter().title()) + ": " + wording.day(changes.from());
        return changes.from().equals(changes.to()) ? title : title + ARROW + wording.day(changes.to());
    }

    private void goals() {
        Set<String> changed = new HashSet<>();
        changes.statuses().forEach(each -> changed.add(each.id()));
        changes.goals().forEach(each -> changed.add(each.id()));
        changes.dueDays().forEach(each -> changed.add(each.id()));
        changes.figures().forEach(each -> changed.add(each.goal()));
        changes.programmeAfter().initiatives().stream()
                .flatMap(each -> each.goals().stream())
                .filter(goal -> changed.contains(goal.id().orElseThrow()))
                .forEach(goal -> goal(goal, goal.id().orElseThrow()));
        changes.goals().stream().filter(Change::isGone).forEach(this::gone);
    }

    private void gone(Change<Goal> goal) {
        String status = changes.statuses().stream()
                .filter(each -> each.isGone() && each.id().equals(goal.id()))
                .map(each -> fromTo(each, this::status, this::status) + " - ")
                .findFirst()
                .orElse("");
        add(goal.id() + "  " + language.choose("udgået: ", "gone: ") + status
                + goal.before().orElseThrow().statement());
    }

    private void goal(Goal goal, String id) {
        String status = stillThere(id, changes.statuses())
                .map(each -> (each.isNew() ? language.choose("nyt: ", "new: ") : "")
                        + fromTo(each, this::status, this::status) + " - ")
                .orElse("");
        int first = lines.size();
        add(id + "  " + status + goal.statement());
        stillThere(id, changes.goals())
                .flatMap(Change::before)
                .map(Goal::statement)
                .filter(words -> !words.equals(goal.statement()))
                .ifPresent(words -> add(INDENT + language.choose("ordlyd før: ", "worded before: ") + words));
        changes.targets().stream().filter(each -> each.goal().equals(id)).forEach(this::target);
        stillThere(id, changes.dueDays())
                .ifPresent(each ->
                        add(INDENT + language.choose("frist ", "due ") + fromTo(each, wording::day, wording::day)));
        changes.figures().stream()
                .filter(each -> each.goal().equals(id) && !follows(each))
                .forEach(this::figure);
        if (status.isEmpty() && lines.size() == first + 1) {
            add(INDENT + language.choose("skrevet anderledes, samme krav", "written otherwise, asking for the same"));
        }
    }

    private static <T> Optional<Change<T>> stillThere(String id, List<Change<T>> all) {
        return all.stream()
                .filter(each -> each.id().equals(id) && !each.isGone())
                .findFirst();
    }

    private String status(Status status) {
        return status.symbol() + " " + status.word(language);
    }

    private void target(TargetChange change) {
        add(INDENT + language.choose("krav ", "target ") + change.word(language) + ": "
                + before.wholeRule(change.before()) + ARROW + after.wholeRule(change.after()));
    }

    /** The low end of what is possible follows what was seen; it would say the same twice. */
    private boolean follows(FigureMove move) {
        return move.view() == View.POSSIBLE
                && move.before().compareHigh(move.after()) == 0
                && changes.figures().stream()
                        .anyMatch(other -> other.view() == View.SEEN
                                && other.goal().equals(move.goal())
                                && other.indicator().equals(move.indicator()));
    }

    private void figure(FigureMove move) {
        Indicator was = changes.programmeBefore().indicator(move.indicator());
        Indicator is = changes.programmeAfter().indicator(move.indicator());
        add(INDENT + is.name() + ": " + move.view().word(language) + " " + before.amount(was, move.before()) + ARROW
                + after.amount(is, move.after())
                + move.by().map(by -> " (" + after.move(is, by) + ")").orElse(""));
    }

    private String claim(Change<ClaimCheck> change) {
        ClaimCheck check = change.after().or(change::before).orElseThrow();
        String novelty = change.isNew()
                ? language.choose("ny ", "new ")
                : change.isGone() ? language.choose("udgået ", "gone ") : "";
        String subject = check.claim().goal().isEmpty()
                ? language.choose("indsats ", "initiative ")
                : language.choose("mål ", "goal ");
        return novelty + language.choose("påstand om ", "claim on ") + subject + change.id()
                + check.claim().part().map(part -> " [" + part + "]").orElse("")
                + language.choose(" pr. ", " of ") + wording.day(check.claim().day()) + ": "
                + fromTo(
                        change,
                        this::claimed,
                        this::claimed,
                        language.choose(" (vurderingen er en anden)", " (otherwise assessed)"));
    }

    private String claimed(ClaimCheck check) {
        return check.claim().status().word(language) + " - " + check.verdict().word(language);
    }
}
