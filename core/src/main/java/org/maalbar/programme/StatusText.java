package org.maalbar.programme;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maalbar.problem.Printable;
import org.maalbar.text.Texts;
import org.maalbar.time.Days;

/**
 * What the author of a document writes about an initiative, or about one of its goals: what was done, and how it goes. It is
 * never evidence, and no status depends on it. An assessment of what was known on a day leaves out the texts of later days.
 *
 * <pre>{@code
 * StatusText.of("Der er holdt to kurser for lærere.", "2018-08-31")               // of the initiative
 * StatusText.of("Styregruppen har holdt fire møder.", "2018-08-31").ofGoal("6")   // of one goal
 * }</pre>
 */
public final class StatusText {
    private final String text;
    private final LocalDate day;
    private final @Nullable String goal;

    private StatusText(String text, LocalDate day, @Nullable String goal) {
        this.text = text;
        this.day = day;
        this.goal = goal;
    }

    /**
     * A text on the initiative that it is in.
     *
     * @param text what is written
     * @param day the day on which it was so
     * @return the text
     * @throws IllegalArgumentException if the text is blank
     */
    public static StatusText of(String text, LocalDate day) {
        return new StatusText(Texts.text(text), Objects.requireNonNull(day, "day"), null);
    }

    /**
     * A text on the initiative that it is in.
     *
     * @param text what is written
     * @param day the day on which it was so, {@code 2018-08-31}
     * @return the text
     * @throws IllegalArgumentException if the text is blank, or it is not a day
     */
    public static StatusText of(String text, String day) {
        return of(text, Days.of(day));
    }

    /**
     * The same of one goal.
     *
     * @param id the id of a goal of the same initiative
     * @return a copy
     * @throws IllegalArgumentException if the id is malformed
     */
    public StatusText ofGoal(String id) {
        return new StatusText(text, day, Texts.id(id));
    }

    /**
     * What is written.
     *
     * @return the text as the author wrote it
     */
    public String text() {
        return text;
    }

    /**
     * The day on which it was so, which counts as the day on which it was recorded.
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

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StatusText that
                && text.equals(that.text)
                && day.equals(that.day)
                && Objects.equals(goal, that.goal);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, day, goal);
    }

    @Override
    public String toString() {
        return "\"" + Printable.brief(text) + "\" on " + day + (goal == null ? "" : " (goal " + goal + ")");
    }
}
