package org.maalbar.words;

import org.maalbar.text.Language;
import org.maalbar.text.Sentence;

/** What changed of a goal, and how something differs from before. */
public enum ChangeWord {
    STATUS("Status", "Status"),
    STATEMENT("Ordlyd", "Wording"),
    TARGET("Krav", "Target"),
    DUE_DAY("Frist", "Due"),
    NEW_GOAL("nyt mål", "new goal"),
    NEW("ny", "new"),
    GONE("udgået", "gone"),
    CHANGED("ændret", "changed"),
    BETTER("bedre", "better"),
    WORSE("dårligere", "worse"),
    POSTPONED("udskudt", "postponed"),
    BROUGHT_FORWARD("fremrykket", "brought forward"),
    SAME_TARGET(
            "skrevet anderledes eller under en anden indsats, samme krav",
            "written otherwise or under another initiative, asking for the same"),
    COUNTS_NO_LONGER("tæller ikke længere", "counts no longer"),
    RECORDED_ANEW("registreret på ny", "recorded anew"),
    STATED_ANEW("oplyst på ny", "stated anew"),
    PLANNED_OTHERWISE("planlagt anderledes", "planned otherwise"),
    COMPARES_OTHERWISE("sammenligningen falder anderledes ud", "compares otherwise"),
    DEFINED_OTHERWISE("defineret anderledes", "defined otherwise");

    private final String danish;
    private final String english;

    ChangeWord(String danish, String english) {
        this.danish = danish;
        this.english = english;
    }

    /** The words in a language. */
    public Sentence in(Language language) {
        return Sentence.of(language.choose(danish, english));
    }
}
