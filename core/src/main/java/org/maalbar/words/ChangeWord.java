package org.maalbar.words;

import org.maalbar.text.Language;
import org.maalbar.text.Sentence;

/** What changed of a goal, and how something differs from before. */
public enum ChangeWord {
    STATUS("Status", "Status"),
    STATEMENT("Wording", "Ordlyd"),
    TARGET("Target", "Mål"),
    DUE_DAY("Due", "Frist"),
    NEW_GOAL("new goal", "nyt mål"),
    NEW("new", "ny"),
    GONE("gone", "udgået"),
    CHANGED("changed", "ændret"),
    BETTER("better", "bedre"),
    WORSE("worse", "dårligere"),
    LOWER_AS_KNOWN_NOW("lower, as the number is known now", "lavere, fordi tallet nu er kendt"),
    NUMBER_KNOWN_NOW("the number is known now", "tallet er nu kendt"),
    KNOWN_NOW("known now", "nu kendt"),
    POSTPONED("postponed", "udskudt"),
    BROUGHT_FORWARD("brought forward", "fremrykket"),
    SAME_TARGET(
            "written otherwise or under another initiative, asking for the same",
            "skrevet anderledes eller under en anden indsats, samme mål"),
    COUNTS_NO_LONGER("counts no longer", "regnes ikke længere med"),
    RECORDED_ANEW("recorded anew", "registreret på ny"),
    STATED_ANEW("stated anew", "oplyst på ny"),
    PLANNED_OTHERWISE("planned otherwise", "planlagt anderledes"),
    COMPARES_OTHERWISE("compares otherwise", "sammenligningen falder anderledes ud"),
    DEFINED_OTHERWISE("defined otherwise", "defineret anderledes");

    private final String danish;
    private final String english;

    ChangeWord(String english, String danish) {
        this.danish = danish;
        this.english = english;
    }

    /** The words in a language. */
    public Sentence in(Language language) {
        return Sentence.of(language.choose(english, danish));
    }
}
