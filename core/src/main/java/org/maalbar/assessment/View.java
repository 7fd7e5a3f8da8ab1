package org.maalbar.assessment;

import org.maalbar.text.Language;

/** How the evidence on an indicator is looked at. */
public enum View {
    /** What has been seen so far, or on the due day. */
    SEEN("set", "seen"),
    /** What will be on the due day if things go as stated. */
    PLANNED("planlagt", "planned"),
    /** What can still be on the due day, whatever happens. */
    POSSIBLE("muligt", "possible");

    private final String danish;
    private final String english;

    View(String danish, String english) {
        this.danish = danish;
        this.english = english;
    }

    /**
     * What it is called.
     *
     * @param language the language
     * @return a word in small letters
     */
    public String word(Language language) {
        return language.choose(danish, english);
    }
}
