package org.maalbar.change;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maalbar.assessment.Assessed;
import org.maalbar.assessment.ClaimCheck;
import org.maalbar.assessment.View;
import org.maalbar.problem.RefusedException;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.programme.StatusText;
import org.maalbar.quantity.Approximation;
import org.maalbar.rule.Status;
import org.maalbar.text.Language;
import org.maalbar.words.Shortened;

/**
 * What differs between two assessments: of two days, of two versions of a programme, if something were different,
 * or since a report was stored.
 *
 * <pre>{@code
 * Changes.between(a, a.whatIf(p -> p.cancelling("3.dfh")))
 * Changes.between(SnapshotJson.standard().read(Path.of("august.json")).orElseThrow(), a)   // with org.maalbar.json
 * }</pre>
 *
 * <p>Goals, activities and observations are found again by what they say; then by what they are known by, such as a
 * statement or a title, where only one is; then by an id that somebody gave them. An id by position says nothing, and it is
 * no change that something got another one. What cannot be found again is gone, and something else is new. Every list
 * has what there is now in its order, and then what is gone.
 *
 * <p>Funding, the titles of programme and initiatives, purposes, organisations, contacts, the case, the annex, notes and goals
 * without a rule are not compared: no status depends on them.
 */
public final class Changes {
    private final Programme programmeBefore;
    private final Programme programmeAfter;
    private final Set<String> contradictoryBefore;
    private final Set<String> contradictoryAfter;
    private final Map<String, List<FigureMove>> figuresToTell;
    private final Set<String> lowerAsKnownNow;
    private final Content content;

    private Changes(Assessed before, Assessed after) {
        FoundChanges found = new FoundChanges(before, after);
        programmeBefore = before.programme();
        programmeAfter = after.programme();
        contradictoryBefore = contradictory(before);
        contradictoryAfter = contradictory(after);
        content = new Content(
                before.day(),
                after.day(),
                before.knownOn(),
                after.knownOn(),
                found.goals(),
                found.statuses(),
                found.dueDays(),
                List.copyOf(found.targets()),
                List.copyOf(found.figures()),
                found.claims(),
                found.statusTexts(),
                found.activities(),
                found.observations(),
                found.indicators(),
                found.approximations());
        figuresToTell = toTell(content.figures);
        lowerAsKnownNow = lowerAsKnownNow(before, after, content);
    }

    /** All by which two comparisons are equal. */
    private record Content(
            LocalDate from,
            LocalDate to,
            Optional<LocalDate> knownFrom,
            Optional<LocalDate> knownTo,
            List<Change<Goal>> goals,
            List<Change<Status>> statuses,
            List<Change<LocalDate>> dueDays,
            List<TargetChange> targets,
            List<FigureMove> figures,
            List<Change<ClaimCheck>> claims,
            List<Change<StatusText>> statusTexts,
            List<Change<Activity>> activities,
            List<Change<Observation>> observations,
            List<Change<Indicator>> indicators,
            List<Change<Approximation>> approximations) {}

    private static Set<String> lowerAsKnownNow(Assessed before, Assessed after, Content content) {
        if (!content.approximations.isEmpty()) {
            return Set.of();
        }
        Set<String> changed = Stream.of(
                        content.goals.stream().map(Change::id),
                        content.dueDays.stream().map(Change::id),
                        content.targets.stream().map(TargetChange::goal))
                .flatMap(ids -> ids)
                .collect(Collectors.toSet());
        return new KnownNow(
                        before, after, content.figures, content.activities, content.observations, content.indicators)
                .goals(content.statuses, changed);
    }

    private static Set<String> contradictory(Assessed assessed) {
        return assessed.initiatives().stream()
                .flatMap(each -> each.goals().stream())
                .filter(Assessed.OfGoal::isContradictory)
                .map(Assessed.OfGoal::id)
                .collect(Collectors.toSet());
    }

    /**
     * Compares.
     *
     * @param before what was said first
     * @param after what was said then
     * @return what changed
     * @throws IllegalArgumentException if the second is of a programme for publication and the first is not: its figures would give
     *     away what is suppressed
     */
    public static Changes between(Assessed before, Assessed after) {
        if (after.programme().suppressedBelow().isPresent()
                && before.programme().suppressedBelow().isEmpty()) {
            throw new RefusedException(
                    "A publication is compared with what was published before, not with an assessment for work: take the"
                            + " snapshot of the last publication",
                    "En offentliggørelse sammenlignes med det, der sidst blev offentliggjort, ikke med en vurdering til"
                            + " internt brug: brug øjebliksbilledet af den seneste offentliggørelse");
        }
        return new Changes(before, after);
    }

    /**
     * The day of the first assessment.
     *
     * @return the day
     */
    public LocalDate from() {
        return content.from;
    }

    /**
     * The day of the second assessment.
     *
     * @return the day
     */
    public LocalDate to() {
        return content.to;
    }

    /**
     * Goals that are new, gone, or have other words, another rule, another due day of their own, or another initiative.
     *
     * @return what each was and is, by id
     */
    public List<Change<Goal>> goals() {
        return content.goals;
    }

    /**
     * Goals of which something else is said; those that are new or gone, too.
     *
     * @return the status of each, by the id of the goal
     */
    public List<Change<Status>> statuses() {
        return content.statuses;
    }

    /**
     * Goals that are due on another day.
     *
     * @return the last day that counts of each, by the id of the goal
     */
    public List<Change<LocalDate>> dueDays() {
        return content.dueDays;
    }

    /**
     * Goals that ask for something else, part by part where only targets differ.
     *
     * @return what each asked for and asks for, and whether that is less
     */
    public List<TargetChange> targets() {
        return content.targets;
    }

    /**
     * What is known of the indicators of goals that were there and still look at them.
     *
     * @return each view that has moved
     */
    public List<FigureMove> figures() {
        return content.figures;
    }

    /**
     * The figures of one goal, except what is possible where it only follows what was seen: that would say the same twice.
     *
     * @param goal the id of the goal
     * @return each view that has moved and is worth reporting
     */
    public List<FigureMove> figures(String goal) {
        return figuresToTell.getOrDefault(goal, List.of());
    }

    private static Map<String, List<FigureMove>> toTell(List<FigureMove> figures) {
        Map<String, Set<String>> seen = new HashMap<>();
        for (FigureMove each : figures) {
            if (each.view() == View.SEEN) {
                seen.computeIfAbsent(each.goal(), id -> new HashSet<>()).add(each.indicator());
            }
        }
        return figures.stream()
                .filter(each -> each.view() != View.POSSIBLE
                        || each.before().compareHigh(each.after()) != 0
                        || !seen.getOrDefault(each.goal(), Set.of()).contains(each.indicator()))
                .collect(Collectors.groupingBy(FigureMove::goal, Collectors.toUnmodifiableList()));
    }

    /**
     * Claims that are new, gone, say something else, or compare with the evidence in another way. A claim is found again by
     * what it is of, and its day.
     *
     * @return each, by the number of the initiative or the id of the goal
     */
    public List<Change<ClaimCheck>> claims() {
        return content.claims;
    }

    /**
     * Status texts that are new, gone, or say something else. One is found again by what it is about, and its day.
     *
     * @return each, by the number of the initiative or the id of the goal
     */
    public List<Change<StatusText>> statusTexts() {
        return content.statusTexts;
    }

    /**
     * Activities that are new, gone, or planned differently.
     *
     * @return what each was and is, by id
     */
    public List<Change<Activity>> activities() {
        return content.activities;
    }

    /**
     * Observations that have come to count, count no longer, or say something else. One may have been in the programme before
     * and count only now, because its day has come; one that has been corrected is gone.
     *
     * @return what each was and is, by id
     */
    public List<Change<Observation>> observations() {
        return content.observations;
    }

    /**
     * Indicators that are new, gone, or defined differently.
     *
     * @return what each was and is, by id
     */
    public List<Change<Indicator>> indicators() {
        return content.indicators;
    }

    /**
     * What "about" was and is understood to mean.
     *
     * @return the policies, or nothing if it is the same
     */
    public List<Change<Approximation>> approximations() {
        return content.approximations;
    }

    /**
     * Whether nothing changed.
     *
     * @return true if every list is empty
     */
    public boolean isEmpty() {
        return Stream.of(
                        content.goals,
                        content.statuses,
                        content.dueDays,
                        content.targets,
                        content.figures,
                        content.claims,
                        content.statusTexts,
                        content.activities,
                        content.observations,
                        content.indicators,
                        content.approximations)
                .allMatch(List::isEmpty);
    }

    /**
     * Everything that changed: goal by goal its status, its targets, its figures and the claims on it, and then what
     * changed in the data.
     *
     * @param language the language
     * @return several lines, without a line break at the end
     */
    public String inWords(Language language) {
        return String.join("\n", rows(language).lines());
    }

    /**
     * Everything that changed, as rows of a table: for a report of any form.
     *
     * @param language the language
     * @return the rows, in which what users wrote is kept apart
     */
    public ChangesInWords rows(Language language) {
        return new ChangesInWords(this, language);
    }

    /**
     * Whether a goal has a lower status only because a figure that was not known is known now: without it, the status would be
     * the same today, and nothing else of the goal, its indicators or what is planned for them has changed.
     *
     * @param goal the id of the goal
     * @return true if so
     */
    public boolean isLowerAsKnownNow(String goal) {
        return lowerAsKnownNow.contains(goal);
    }

    /** Whether figures behind the status that a goal had contradict each other. */
    boolean wasContradictory(String goal) {
        return contradictoryBefore.contains(goal);
    }

    /** Whether figures behind the status that a goal has contradict each other. */
    boolean isContradictory(String goal) {
        return contradictoryAfter.contains(goal);
    }

    /**
     * The day on which things had to be known to count in the first assessment.
     *
     * @return the day, or empty if everything counted
     */
    public Optional<LocalDate> knownFrom() {
        return content.knownFrom;
    }

    /**
     * The day on which things had to be known to count in the second assessment.
     *
     * @return the day, or empty if everything counts
     */
    public Optional<LocalDate> knownTo() {
        return content.knownTo;
    }

    Programme programmeBefore() {
        return programmeBefore;
    }

    Programme programmeAfter() {
        return programmeAfter;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Changes that && content.equals(that.content);
    }

    @Override
    public int hashCode() {
        return content.hashCode();
    }

    /** The same in English, below the 1,000 characters that jshell shows. */
    @Override
    public String toString() {
        return Shortened.lines(rows(Language.ENGLISH).lines(), "line");
    }
}
