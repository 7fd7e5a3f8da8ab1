package org.maalbar.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maalbar.problem.Printable;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.rule.Status;
import org.maalbar.text.Language;
import org.maalbar.text.Wording;
import org.maalbar.words.LevelWords;
import org.maalbar.words.ProgrammeNames;

/** Tells changes line by line: what is said of the goals first, what the data say otherwise after that. */
final class ChangesText {
    static final String ARROW = " → ";
    private static final String INDENT = "   ";

    private final Changes changes;
    private final Language language;
    private final Wording wording;
    private final LevelWords levels;
    private final ProgrammeNames before;
    private final ProgrammeNames after;
    private final List<String> lines = new ArrayList<>();

    private ChangesText(Changes changes, Language language) {
        this.changes = changes;
        this.language = language;
        this.wording = Wording.in(language);
        this.levels = new LevelWords(language);
        this.before = new ProgrammeNames(changes.programmeBefore(), language);
        this.after = new ProgrammeNames(changes.programmeAfter(), language);
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
        String title = Printable.of(changes.programmeAfter().title()) + ": ";
        String from = wording.day(changes.from());
        String to = wording.day(changes.to());
        if (!changes.knownFrom().equals(changes.knownTo())) {
            return title + from + known(changes.knownFrom()) + ARROW + to + known(changes.knownTo());
        }
        return from.equals(to) ? title + from : title + from + ARROW + to;
    }

    private String known(Optional<LocalDate> day) {
        return day.map(known -> language.choose(", som kendt den ", ", as known on ") + wording.day(known))
                .orElse("");
    }

    private void goals() {
        Map<String, Change<Status>> statuses = stillThere(changes.statuses());
        Map<String, Change<Goal>> goals = stillThere(changes.goals());
        Map<String, Change<LocalDate>> dueDays = stillThere(changes.dueDays());
        Map<String, List<TargetChange>> targets =
                changes.targets().stream().collect(Collectors.groupingBy(TargetChange::goal));
        for (Initiative initiative : changes.programmeAfter().initiatives()) {
            for (Goal goal : initiative.goals()) {
                String id = goal.id().orElseThrow();
                List<String> below = new ArrayList<>();
                Change<Goal> other = goals.get(id);
                if (other != null) {
                    other.before()
                            .map(Goal::statement)
                            .filter(words -> !words.equals(goal.statement()))
                            .ifPresent(words -> below.add(language.choose("ordlyd før: ", "worded before: ") + words));
                }
                targets.getOrDefault(id, List.of()).forEach(each -> below.add(target(each)));
                if (dueDays.containsKey(id)) {
                    below.add(language.choose("frist ", "due ") + fromTo(dueDays.get(id), wording::day, wording::day));
                }
                changes.figures(id).forEach(each -> below.add(figure(each)));
                if (below.isEmpty() && other != null && !other.isNew()) {
                    below.add(language.choose(
                            "skrevet anderledes eller under en anden indsats, samme krav",
                            "written otherwise or under another initiative, asking for the same"));
                }
                if (!below.isEmpty() || statuses.containsKey(id)) {
                    add(id + "  " + told(statuses.get(id)) + goal.statement());
                    below.forEach(each -> add(INDENT + each));
                }
            }
        }
        changes.goals().stream().filter(Change::isGone).forEach(this::gone);
    }

    private static <T> Map<String, Change<T>> stillThere(List<Change<T>> all) {
        return all.stream().filter(each -> !each.isGone()).collect(Collectors.toMap(Change::id, Function.identity()));
    }

    private String told(@Nullable Change<Status> status) {
        if (status == null) {
            return "";
        }
        return (status.isNew() ? language.choose("nyt: ", "new: ") : "") + fromTo(status, this::status, this::status)
                + " - ";
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

    private String status(Status status) {
        return status.symbol() + " " + status.word(language);
    }

    private String target(TargetChange change) {
        return language.choose("krav ", "target ") + change.word(language) + ": " + change.before().inWords(before)
                + ARROW + change.after().inWords(after);
    }

    private String figure(FigureMove move) {
        Indicator was = changes.programmeBefore().indicator(move.indicator());
        Indicator is = changes.programmeAfter().indicator(move.indicator());
        return is.name() + ": " + move.view().word(language) + " " + levels.level(move.before(), was) + ARROW
                + levels.level(move.after(), is)
                + move.by().map(by -> " (" + levels.difference(by, is) + ")").orElse("");
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
