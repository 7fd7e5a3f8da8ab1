package org.maalbar.rule;

import java.math.BigDecimal;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Truth;
import org.maalbar.text.Language;

/** How one side of a {@link Comparison} must stand to the other. */
public enum Relation {
    /** As much or more. */
    AT_LEAST("atLeast", "at least", "mindst"),
    /** More. */
    MORE_THAN("moreThan", "more than", "mere end"),
    /** As much or less. */
    AT_MOST("atMost", "at most", "højst"),
    /** Less. */
    LESS_THAN("lessThan", "less than", "under");

    private final String member;
    private final String english;
    private final String danish;

    Relation(String member, String english, String danish) {
        this.member = member;
        this.english = english;
        this.danish = danish;
    }

    /** {@return its name in data, such as {@code atLeast}} */
    public String member() {
        return member;
    }

    /**
     * What it is called.
     *
     * @param language the language
     * @return words that a number follows, such as "at least"
     */
    public String word(Language language) {
        return language.choose(english, danish);
    }

    /** {@return whether more on the left is better: at least, more than} */
    public boolean asksForMore() {
        return this == AT_LEAST || this == MORE_THAN;
    }

    /** {@return whether as much is not enough: more than, less than} */
    public boolean isStrict() {
        return this == MORE_THAN || this == LESS_THAN;
    }

    /**
     * Whether it is so.
     *
     * @param left what is known of the left side
     * @param right what is known of the right side
     * @return the truth of it
     */
    public Truth truth(Bounds left, Bounds right) {
        return switch (this) {
            case AT_LEAST -> atLeast(left, right);
            case MORE_THAN -> atLeast(right, left).not();
            case AT_MOST -> atLeast(right, left);
            case LESS_THAN -> atLeast(left, right).not();
        };
    }

    Truth truth(Bounds left, BigDecimal right) {
        return switch (this) {
            case AT_LEAST -> left.atLeast(right);
            case MORE_THAN -> left.atMost(right).not();
            case AT_MOST -> left.atMost(right);
            case LESS_THAN -> left.atLeast(right).not();
        };
    }

    private static Truth atLeast(Bounds left, Bounds right) {
        if (right.high().filter(high -> left.low().compareTo(high) >= 0).isPresent()) {
            return Truth.HOLDS;
        } else if (left.high().isEmpty()) {
            return Truth.UNDECIDED;
        }
        int order = left.high().get().compareTo(right.low());
        return order < 0 || (order == 0 && (left.highOpen() || right.lowOpen())) ? Truth.FAILS : Truth.UNDECIDED;
    }
}
