package org.maalbar.assessment;

import org.maalbar.text.Language;

/** How the evidence on an indicator is looked at. */
public enum View {
    /** What has been seen so far, or on the due day. */
    SEEN("seen", "opnået", "Seen", "Opnået"),
    /** What will be on the due day if things go as stated. */
    PLANNED("planned", "planlagt", "Planned on the due day", "Planlagt ved fristens udløb"),
    /** What can still be on the due day, whatever happens. */
    POSSIBLE("possible", "muligt", "Possible on the due day", "Muligt ved fristens udløb");

    private final String danish;
    private final String english;
    private final String danishTitle;
    private final String englishTitle;

    View(String english, String danish, String englishTitle, String danishTitle) {
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
        return language.choose(english, danish);
    }

    /**
     * What a column or row of it is called.
     *
     * @param language the language
     * @return a phrase with a capital letter
     */
    public String title(Language language) {
        return language.choose(englishTitle, danishTitle);
    }
}
