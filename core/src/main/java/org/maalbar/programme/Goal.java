package org.maalbar.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maalbar.problem.Printable;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.text.Texts;
import org.maalbar.time.Days;

/**
 * What an initiative has promised: a statement in words, a rule that says when it is kept, and a day it is due. A goal without a
 * number has no rule; it is not measurable.
 */
public final class Goal {
    private final @Nullable String id;
    private final String statement;
    private final @Nullable FulfilmentRule rule;
    private final @Nullable LocalDate due;

    /** Takes only what has been checked. */
    private Goal(@Nullable String id, String statement, @Nullable FulfilmentRule rule, @Nullable LocalDate due) {
        this.id = id;
        this.statement = statement;
        this.rule = rule;
        this.due = due;
    }

    /**
     * A goal that is due on the last day of the programme.
     *
     * @param statement the goal in words
     * @param rule when it is fulfilled
     * @return the goal
     * @throws IllegalArgumentException if the statement is blank
     */
    public static Goal of(String statement, FulfilmentRule rule) {
        return new Goal(null, Texts.text(statement), Objects.requireNonNull(rule, "rule"), null);
    }

    /**
     * A goal that is not measurable: nothing that could be counted says when it is fulfilled.
     *
     * @param statement the goal in words
     * @return the goal
     * @throws IllegalArgumentException if the statement is blank
     */
    public static Goal of(String statement) {
        return new Goal(null, Texts.text(statement), null, null);
    }

    /**
     * The same with an id.
     *
     * @param newId the id, unique in the programme
     * @return a copy
     * @throws IllegalArgumentException if the id is malformed
     */
    public Goal id(String newId) {
        return new Goal(Texts.id(newId), statement, rule, due);
    }

    /**
     * The same, due on a day.
     *
     * @param day the last day that counts
     * @return a copy
     */
    public Goal due(LocalDate day) {
        return new Goal(id, statement, rule, Objects.requireNonNull(day, "day"));
    }

    /**
     * The same, due on a day.
     *
     * @param day the last day that counts, {@code 2018-12-31}
     * @return a copy
     * @throws IllegalArgumentException if it is not a day
     */
    public Goal due(String day) {
        return due(Days.of(day));
    }

    /**
     * The same with another rule.
     *
     * @param newRule when it is fulfilled
     * @return a copy
     */
    public Goal rule(FulfilmentRule newRule) {
        return new Goal(id, statement, Objects.requireNonNull(newRule, "rule"), due);
    }

    /**
     * Its id. A programme gives one to goals that have none: the number of its initiative if it is the only goal there,
     * otherwise by position ({@code 3.1}).
     *
     * @return the id, if it has one
     */
    public Optional<String> id() {
        return Optional.ofNullable(id);
    }

    /**
     * The goal in words.
     *
     * @return the statement
     */
    public String statement() {
        return statement;
    }

    /**
     * When it is fulfilled.
     *
     * @return the rule, or empty if it is not measurable
     */
    public Optional<FulfilmentRule> rule() {
        return Optional.ofNullable(rule);
    }

    /**
     * The number that its rule asks for, wherever it is in the rule.
     *
     * @return the target in the indicator's unit, or the share or factor (0.8 is 80 %); empty if the rule asks for none, or for
     *     several: between two numbers are two
     */
    public Optional<BigDecimal> target() {
        return Revision.target(this);
    }

    /**
     * The day it is due.
     *
     * @return the day, or empty for the last day of the programme
     */
    public Optional<LocalDate> due() {
        return Optional.ofNullable(due);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Goal that
                && Objects.equals(id, that.id)
                && statement.equals(that.statement)
                && Objects.equals(rule, that.rule)
                && Objects.equals(due, that.due);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, statement, rule, due);
    }

    @Override
    public String toString() {
        return (id == null ? "" : id + ": ") + Printable.of(statement);
    }
}
