package org.maalbar.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.maalbar.text.Language;
import org.maalbar.text.Sentence;
import org.maalbar.text.Wording;

/** What has changed in words, as rows of a table: what it is of, what it was, what it is, and how the two differ. */
public final class ChangesInWords {
    private static final String ARROW = " → ";

    /**
     * One thing that has changed.
     *
     * @param of what has changed, in one phrase or two: a part of a goal, a claim, or an id and the name after it
     * @param before what it was, or empty if it is new
     * @param after what it is, or empty if it is gone
     * @param difference how the two differ, empty if that cannot be said
     * @param standsOut whether a reader must not miss it: less is asked for, or a goal is gone
     */
    public record Row(
            List<Sentence> of,
            Optional<Sentence> before,
            Optional<Sentence> after,
            Sentence difference,
            boolean standsOut) {

        static <T> Row of(List<Sentence> of, Change<T> change, InWords<T> words, Sentence difference) {
            return new Row(
                    of, change.before().map(words.before()), change.after().map(words.after()), difference, false);
        }

        Row standingOut() {
            return new Row(of, before, after, difference, true);
        }

        private Sentence text() {
            return Sentence.join(": ", of).and(": ").and(fromTo());
        }

        /** What looks the same in words is reported once. */
        private Sentence fromTo() {
            Sentence was = before.filter(words -> !before.equals(after)).orElse(Sentence.of(""));
            Sentence arrow = Sentence.of(was.parts().isEmpty() || after.isEmpty() ? "" : ARROW);
            Sentence both = was.and(arrow).and(after.orElse(Sentence.of("")));
            if (difference.parts().isEmpty() || both.parts().isEmpty()) {
                return both.and(difference);
            }
            return both.and(" (").and(difference).and(")");
        }
    }

    /**
     * A goal that has changed.
     *
     * @param id its id
     * @param statement what it says, or said if it is gone
     * @param status its status, if that has changed
     * @param others what else has changed
     */
    public record OfGoal(String id, String statement, Optional<Row> status, List<Row> others) {

        /** {@return everything that has changed of it, the status first} */
        public List<Row> rows() {
            return Stream.concat(status.stream(), others.stream()).toList();
        }
    }

    private final Changes changes;
    private final Language language;
    private final Wording wording;
    private final DataChangeRows data;
    private final GoalChangeRows goals;

    ChangesInWords(Changes changes, Language language) {
        this.changes = changes;
        this.language = language;
        this.wording = Wording.in(language);
        this.data = new DataChangeRows(changes, language);
        this.goals = new GoalChangeRows(changes, language);
    }

    /** {@return the goals that have changed, each with everything that has changed of it; those that are gone come last} */
    public List<OfGoal> goals() {
        return goals.all();
    }

    /**
     * What has changed of a goal, in one short phrase for a cell of a table: what its status was, what it asks for now, and how far
     * its figures have moved.
     *
     * @param goal the id that the goal has now
     * @return "was: ◑ Uncertain; +120 since 30 June 2018", "the number is known now: 22"; empty if nothing has changed
     */
    public Optional<Sentence> brief(String goal) {
        return goals.brief(goal);
    }

    /** {@return the claims that have changed or compare in another way: what each is of} */
    public List<Row> claims() {
        return changes.claims().stream().map(data::claim).toList();
    }

    /** {@return the status texts that have changed: what each is about} */
    public List<Row> statusTexts() {
        return changes.statusTexts().stream().map(data::statusText).toList();
    }

    /** {@return the observations that have changed, or have come to count or count no longer: id and name of the indicator} */
    public List<Row> observations() {
        return changes.observations().stream().map(data::observation).toList();
    }

    /** {@return the activities that have changed: id and title} */
    public List<Row> activities() {
        return changes.activities().stream().map(data::activity).toList();
    }

    /** {@return the indicators that have changed: id} */
    public List<Row> indicators() {
        return changes.indicators().stream().map(data::indicator).toList();
    }

    /** {@return what "about" is understood to mean, if that has changed} */
    public List<Sentence> approximations() {
        return changes.approximations().stream().map(data::approximation).toList();
    }

    /** Everything line by line; the first line says between which days. */
    List<String> lines() {
        List<Sentence> lines = new ArrayList<>();
        lines.add(head());
        if (changes.isEmpty()) {
            lines.add(say("nothing has changed", "ingen ændringer"));
        }
        for (OfGoal goal : goals()) {
            Sentence status = goal.status().map(row -> row.fromTo().and(" - ")).orElse(Sentence.of(""));
            lines.add(Sentence.of("{}  ", goal.id()).and(status).and("{}", goal.statement()));
            goal.others().forEach(row -> lines.add(Sentence.of("   ").and(row.text())));
        }
        claims().forEach(row ->
                lines.add(say("claim: ", "forvaltningens egen vurdering: ").and(row.text())));
        statusTexts()
                .forEach(row -> lines.add(say("status text: ", "statustekst: ").and(row.text())));
        observations()
                .forEach(row -> lines.add(say("observation ", "opgørelse ").and(row.text())));
        activities().forEach(row -> lines.add(say("activity ", "aktivitet ").and(row.text())));
        indicators().forEach(row -> lines.add(say("indicator ", "indikator ").and(row.text())));
        lines.addAll(approximations());
        return lines.stream().map(Sentence::toString).toList();
    }

    private Sentence say(String english, String danish) {
        return Sentence.of(language.choose(english, danish));
    }

    private Sentence head() {
        Sentence title = Sentence.of("{}: ", changes.programmeAfter().title());
        String from = wording.day(changes.from());
        String to = wording.day(changes.to());
        if (!changes.knownFrom().equals(changes.knownTo())) {
            return title.and(from + known(changes.knownFrom()) + ARROW + to + known(changes.knownTo()));
        }
        return title.and(from.equals(to) ? from : from + ARROW + to);
    }

    private String known(Optional<LocalDate> day) {
        return day.map(known -> language.choose(", as known on ", ", som kendt den ") + wording.day(known))
                .orElse("");
    }
}
