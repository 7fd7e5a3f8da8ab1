package org.maalbar.rule;

import org.maalbar.quantity.Truth;
import org.maalbar.text.Language;

/**
 * What may honestly be said of a goal, best first: their natural order is the order of this list.
 *
 * <p>The low status of two is therefore the later one here: {@code Collections.max} of some statuses is the lowest.
 */
public enum Status {
    /** It holds, and nothing that can still happen undoes it. */
    FULFILLED("●", "Fulfilled", "Opfyldt"),
    /** It holds if what is planned happens as stated. */
    EXPECTED("◕", "Expected", "Forventes opfyldt"),
    /** The evidence and the plans decide nothing. */
    UNCERTAIN("◑", "Uncertain", "Uafklaret"),
    /** What is planned does not reach it. */
    NOT_EXPECTED("◔", "Not expected", "Forventes ikke opfyldt"),
    /** Nothing that can still happen achieves it. */
    NOT_FULFILLED("○", "Not fulfilled", "Ikke opfyldt");

    private final String symbol;
    private final String danish;
    private final String english;

    Status(String symbol, String english, String danish) {
        this.symbol = symbol;
        this.danish = danish;
        this.english = english;
    }

    /**
     * The status that follows from what a rule says of what is possible and of what is planned.
     *
     * @param possible the truth on everything that can still be
     * @param planned the truth on what is planned
     * @return the first status that matches
     */
    public static Status of(Truth possible, Truth planned) {
        return switch (possible) {
            case HOLDS -> FULFILLED;
            case FAILS -> NOT_FULFILLED;
            case UNDECIDED ->
                switch (planned) {
                    case HOLDS -> EXPECTED;
                    case FAILS -> NOT_EXPECTED;
                    case UNDECIDED -> UNCERTAIN;
                };
        };
    }

    /**
     * A sign for tables, never to be shown without the word.
     *
     * @return one character
     */
    public String symbol() {
        return symbol;
    }

    /**
     * The status in words.
     *
     * @param language the language
     * @return a phrase that fits in a table
     */
    public String word(Language language) {
        return language.choose(english, danish);
    }

    /**
     * Whether this is a better status than another.
     *
     * @param other the other status
     * @return true if it comes before the other
     */
    public boolean isBetterThan(Status other) {
        return compareTo(other) < 0;
    }
}
