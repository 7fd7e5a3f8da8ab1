package org.maalbar.quantity;

import java.util.Objects;

/** What evidence says of a statement, in strong Kleene logic: unknown is a value of its own, not a no. */
public enum Truth {
    /** The statement holds in every world that the evidence allows. */
    HOLDS,
    /** The statement fails in every world that the evidence allows. */
    FAILS,
    /** The evidence allows both. */
    UNDECIDED;

    /**
     * The truth of a statement known to be so or not.
     *
     * @param statement whether it is so
     * @return {@link #HOLDS} or {@link #FAILS}
     */
    public static Truth of(boolean statement) {
        return statement ? HOLDS : FAILS;
    }

    /**
     * Both: fails if either fails, holds if both hold.
     *
     * @param other the other statement
     * @return the conjunction
     */
    public Truth and(Truth other) {
        Objects.requireNonNull(other, "other");
        if (this == FAILS || other == FAILS) {
            return FAILS;
        }
        return this == HOLDS ? other : UNDECIDED;
    }

    /**
     * Either: holds if either holds, fails if both fail.
     *
     * @param other the other statement
     * @return the disjunction
     */
    public Truth or(Truth other) {
        return not().and(other.not()).not();
    }

    /**
     * The opposite; undecided stays undecided.
     *
     * @return the negation
     */
    public Truth not() {
        return switch (this) {
            case HOLDS -> FAILS;
            case FAILS -> HOLDS;
            case UNDECIDED -> UNDECIDED;
        };
    }

    /**
     * Whether the evidence decides the statement.
     *
     * @return true unless {@link #UNDECIDED}
     */
    public boolean isDecided() {
        return this != UNDECIDED;
    }
}
