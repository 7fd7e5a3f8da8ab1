package org.maalbar.programme;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maalbar.problem.Printable;
import org.maalbar.problem.RefusedException;
import org.maalbar.rule.Status;
import org.maalbar.text.Texts;
import org.maalbar.time.Days;

/**
 * A status that the author of a document asserts, for an initiative, one of its goals, or a labelled part of a goal. It is
 * never evidence. Other words than those of a status, such as "partly fulfilled", are kept as they were said and compared with
 * nothing.
 *
 * <pre>{@code
 * Claim.expected("2018-08-31")                                // of the initiative
 * Claim.fulfilled("2018-08-31").ofGoal("5").ofPart("80 pct.") // of a part of one goal
 * Claim.said("Delvist opfyldt", "2018-08-31")                 // in other words
 * }</pre>
 */
public final class Claim {
    private final @Nullable Status status;
    private final @Nullable String words;
    private final LocalDate day;
    private final @Nullable String goal;
    private final @Nullable String part;
    private final @Nullable LocalDate recorded;

    private Claim(
            @Nullable Status status,
            @Nullable String words,
            LocalDate day,
            @Nullable String goal,
            @Nullable String part,
            @Nullable LocalDate recorded) {
        this.status = status;
        this.words = words;
        this.day = Objects.requireNonNull(day, "day");
        this.goal = goal == null ? null : Texts.id(goal);
        this.part = part == null ? null : Texts.text(part);
        this.recorded = recorded;
        if (part != null && goal == null) {
            throw new RefusedException(
                    "A claim on a part names the goal that it is part of: \"" + Printable.brief(part) + "\"",
                    "En påstand om en del af et mål nævner målet: »" + Printable.brief(part) + "«");
        }
    }

    /**
     * A claim on the initiative that it is in.
     *
     * @param status what is asserted
     * @param day the day on which it is said to be so
     * @return the claim
     */
    public static Claim of(Status status, LocalDate day) {
        return new Claim(Objects.requireNonNull(status, "status"), null, day, null, null, null);
    }

    /**
     * A claim in other words than those of a status, on the initiative that it is in.
     *
     * @param words what is said, such as "partly fulfilled"
     * @param day the day of which it is said
     * @return the claim
     * @throws IllegalArgumentException if the words are blank
     */
    public static Claim said(String words, LocalDate day) {
        return new Claim(null, Texts.text(words), day, null, null, null);
    }

    /**
     * A claim in other words than those of a status, on the initiative that it is in.
     *
     * @param words what is said, such as "partly fulfilled"
     * @param day the day of which it is said, {@code 2018-08-31}
     * @return the claim
     * @throws IllegalArgumentException if the words are blank, or it is not a day
     */
    public static Claim said(String words, String day) {
        return said(words, Days.of(day));
    }

    /**
     * The claim that an initiative's goals are fulfilled.
     *
     * @param day the day on which it is said to be so, {@code 2018-08-31}
     * @return the claim
     * @throws IllegalArgumentException if it is not a day
     */
    public static Claim fulfilled(String day) {
        return of(Status.FULFILLED, Days.of(day));
    }

    /**
     * The claim that an initiative's goals are expected to be fulfilled.
     *
     * @param day the day on which it is said to be so, {@code 2018-08-31}
     * @return the claim
     * @throws IllegalArgumentException if it is not a day
     */
    public static Claim expected(String day) {
        return of(Status.EXPECTED, Days.of(day));
    }

    /**
     * The same of one goal.
     *
     * @param id the id of a goal of the same initiative
     * @return a copy
     * @throws IllegalArgumentException if the id is malformed
     */
    public Claim ofGoal(String id) {
        return new Claim(status, words, day, id, part, recorded);
    }

    /**
     * The same of a labelled part of the goal.
     *
     * @param label the label of the part
     * @return a copy
     * @throws IllegalArgumentException if the label is blank or no goal was named
     */
    public Claim ofPart(String label) {
        return new Claim(status, words, day, goal, label, recorded);
    }

    /**
     * The same, recorded on a day: an assessment of what was known earlier leaves it out.
     *
     * @param when the day
     * @return a copy
     */
    public Claim recorded(LocalDate when) {
        return new Claim(status, words, day, goal, part, Objects.requireNonNull(when, "when"));
    }

    /**
     * What is asserted.
     *
     * @return the status, or empty if it is said in other words
     */
    public Optional<Status> status() {
        return Optional.ofNullable(status);
    }

    /**
     * What is said, if that is none of the five statuses.
     *
     * @return the words, or empty for a status
     */
    public Optional<String> words() {
        return Optional.ofNullable(words);
    }

    /**
     * The day on which it is said to be so.
     *
     * @return the day
     */
    public LocalDate day() {
        return day;
    }

    /**
     * The goal that it is of.
     *
     * @return the id of the goal, or empty for the initiative
     */
    public Optional<String> goal() {
        return Optional.ofNullable(goal);
    }

    /**
     * The part of the goal that it is of.
     *
     * @return the label, or empty for the whole goal
     */
    public Optional<String> part() {
        return Optional.ofNullable(part);
    }

    /**
     * The day it was recorded.
     *
     * @return the day, if stated
     */
    public Optional<LocalDate> recorded() {
        return Optional.ofNullable(recorded);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Claim that
                && status == that.status
                && Objects.equals(words, that.words)
                && day.equals(that.day)
                && Objects.equals(goal, that.goal)
                && Objects.equals(part, that.part)
                && Objects.equals(recorded, that.recorded);
    }

    @Override
    public int hashCode() {
        return Objects.hash(status, words, day, goal, part, recorded);
    }

    @Override
    public String toString() {
        return (words == null ? status : "\"" + Printable.brief(words) + "\"") + " on " + day
                + (goal == null ? "" : " (goal " + goal + (part == null ? "" : ", " + part) + ")");
    }
}
