package org.maalbar.programme;

import org.maalbar.text.Language;

/** How far an activity has come. */
public enum ActivityState {
    /** Not begun. */
    PLANNED("planlagt", "planned"),
    /** Begun, not over. */
    ONGOING("i gang", "ongoing"),
    /** Over; what it gave is for observations to say. */
    COMPLETED("gennemført", "completed"),
    /** Will not happen. */
    CANCELLED("aflyst", "cancelled");

    private final String danish;
    private final String english;

    ActivityState(String danish, String english) {
        this.danish = danish;
        this.english = english;
    }

    /**
     * What it is called.
     *
     * @param language the language
     * @return one or two words in small letters
     */
    public String word(Language language) {
        return language.choose(danish, english);
    }
}
