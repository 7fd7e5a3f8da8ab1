package org.maalbar.text;

import org.maalbar.problem.Printable;
import org.maalbar.problem.RefusedException;

/** The languages that the library writes. */
public enum Language {
    /** Danish. */
    DANISH("da"),
    /** British English. */
    ENGLISH("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /**
     * The language's ISO 639-1 code.
     *
     * @return {@code da} or {@code en}
     */
    public String code() {
        return code;
    }

    /**
     * The language with this code.
     *
     * @param code {@code da} or {@code en}
     * @return the language
     * @throws IllegalArgumentException for any other code
     */
    public static Language of(String code) {
        for (Language language : values()) {
            if (language.code.equals(code)) {
                return language;
            }
        }
        throw new RefusedException(
                "The languages are da and en, not \"" + Printable.brief(code) + "\"",
                "Sprogene er da og en, ikke »" + Printable.brief(code) + "«");
    }

    /**
     * One of two texts.
     *
     * @param english what to say in English
     * @param danish what to say in Danish
     * @param <T> text, or what makes it
     * @return the one in this language
     */
    public <T> T choose(T english, T danish) {
        return this == DANISH ? danish : english;
    }
}
