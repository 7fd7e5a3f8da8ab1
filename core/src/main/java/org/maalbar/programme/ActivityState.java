package org.maalbar.programme;

import org.maalbar.text.Language;

/** How far an activity has come. */
public enum ActivityState {
    /** Not begun. */
    PLANNED("planned", "planlagt"),
    /** Begun, not over. */
    ONGOING("ongoing", "i gang"),
    /** Over; what it gave is for observations to say. */
    COMPLETED("completed", "gennemført"),
    /** Will not happen. */
    CANCELLED("cancelled", "aflyst");

    private final String danish;
    private final String english;

    ActivityState(String english, String danish) {
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
        return language.choose(english, danish);
    }
}
