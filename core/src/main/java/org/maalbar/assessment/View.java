package org.maalbar.assessment;

import org.maalbar.text.Language;

/** How the evidence on an indicator is looked at. */
public enum View {
    /** What has been seen so far, or on the due day. */
    SEEN("set", "seen", "Set", "Seen"),
    /** What will be on the due day if things go as stated. */
    PLANNED("planlagt", "planned", "Planlagt ved fristens udløb", "Planned on the due day"),
    /** What can still be on the due day, whatever happens. */
    POSSIBLE("muligt", "possible", "Muligt ved fristens udløb", "Possible on the due day");

    private final String danish;
    private final String english;
    private final String danishTitle;
    private final String englishTitle;

    View(String danish, String english, String danishTitle, String englishTitle) {
        this.danish = danish;
        this.english = english;
        this.danishTitle = danishTitle;
        this.englishTitle = englishTitle;
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

    /**
     * What a column or row of it is called.
     *
     * @param language the language
     * @return a phrase with a capital letter
     */
    public String title(Language language) {
        return language.choose(danishTitle, englishTitle);
    }
}
