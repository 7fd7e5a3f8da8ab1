package org.maalbar.assessment;

import org.maalbar.text.Language;

/** How much of a figure went into an assessment. */
public enum Counting {
    /** Both its ends count. */
    IN_FULL("counts in full", "regnes med"),
    /** It may be there or not: only its high end counts. */
    HIGH_END_ONLY("counts by its high end only", "kun det høje tal regnes med"),
    /** It says what there is at least, not at most: only its low end counts. */
    LOW_END_ONLY("counts by its low end only", "kun det lave tal regnes med"),
    /** It does not count. */
    NOT_AT_ALL("does not count", "regnes ikke med");

    private final String danish;
    private final String english;

    Counting(String english, String danish) {
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
        return language.choose(english, danish);
    }
}
