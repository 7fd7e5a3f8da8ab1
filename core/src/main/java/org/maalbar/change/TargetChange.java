package org.maalbar.change;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maalbar.rule.BetweenRule;
import org.maalbar.rule.Comparison;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.text.Language;

/** What a goal, or a part of it, asks for has changed. */
public final class TargetChange {

    /** Whether more or less is asked for. */
    public enum Direction {
        /** Whatever was enough is still enough, and less may be. */
        LOWERED,
        /** Whatever is enough now was enough before; what was enough may no longer be. */
        RAISED,
        /** Something else is asked for. */
        OTHER
    }

    private final String goal;
    private final FulfilmentRule before;
    private final FulfilmentRule after;
    private final Direction direction;

    TargetChange(String goal, FulfilmentRule before, FulfilmentRule after, Direction direction) {
        this.goal = goal;
        this.before = before;
        this.after = after;
        this.direction = direction;
    }

    /** The same, where an indicator counts in another way than before, so that it is not known which is more. */
    TargetChange otherwise() {
        return new TargetChange(goal, before, after, Direction.OTHER);
    }

    /**
     * The goal.
     *
     * @return its id
     */
    public String goal() {
        return goal;
    }

    /**
     * What it asked for.
     *
     * @return the rule, or the part of it that has changed
     */
    public FulfilmentRule before() {
        return before;
    }

    /**
     * What it asks for now.
     *
     * @return the rule, or the part of it that has changed
     */
    public FulfilmentRule after() {
        return after;
    }

    /**
     * Whether that is more or less.
     *
     * @return the direction
     */
    public Direction direction() {
        return direction;
    }

    /**
     * What to call it: a target of 2,000 that is now 1,500 is lowered, a limit of 30 days that is now 40 is relaxed.
     *
     * @param language the language
     * @return a participle, of "the target"
     */
    public String word(Language language) {
        boolean limit = before instanceof BetweenRule
                || (before instanceof Comparison comparison && !comparison.is().asksForMore());
        return switch (direction) {
            case LOWERED -> limit ? language.choose("relaxed", "lempet") : language.choose("lowered", "sænket");
            case RAISED -> limit ? language.choose("tightened", "strammet") : language.choose("raised", "hævet");
            case OTHER -> language.choose("changed", "ændret");
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TargetChange that
                && goal.equals(that.goal)
                && before.equals(that.before)
                && after.equals(that.after)
                && direction == that.direction;
    }

    @Override
    public int hashCode() {
        return Objects.hash(goal, before, after, direction);
    }

    @Override
    public String toString() {
        return goal + " " + direction + ": " + before.describe(Language.ENGLISH) + " → "
                + after.describe(Language.ENGLISH);
    }
}
