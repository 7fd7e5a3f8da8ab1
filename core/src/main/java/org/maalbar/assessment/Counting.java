package org.maalbar.assessment;

import org.maalbar.text.Language;

/** How much of a figure went into an assessment. */
public enum Counting {
    /** Both its ends count. */
    IN_FULL("tæller fuldt", "counts in full"),
    /** It may be there or not: only its high end counts. */
    HIGH_END_ONLY("kun det høje tal tæller", "counts by its high end only"),
    /** It says what there is at least, not at most: only its low end counts. */
    LOW_END_ONLY("kun det lave tal tæller", "counts by its low end only"),
    /** It does not count. */
    NOT_AT_ALL("tæller ikke med", "does not count");

    private final String danish;
    private final String english;

    Counting(String danish, String english) {
        this.danish = danish;
        this.english = english;
    }

    /**
     * What it is called.
     *
     * @param language the language
     * @return a clause without a subject
     */
    public String word(Language language) {
        return language.choose(danish, english);
    }
}
