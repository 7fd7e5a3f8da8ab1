package org.maalbar.annex.language;

import java.util.List;
import java.util.Locale;

/**
 * A number of something, as a text states it.
 *
 * @param start where it begins, with its qualifier
 * @param end where the number ends
 * @param figure its qualifier and number, such as "mindst 125", digit for digit as the text has them
 * @param unit what is counted, in the words of the text; empty if nothing can be recognised
 * @param kinds each kind of what is counted, in small letters
 * @param where the words that say where or among whom, in small letters
 * @param form what it is
 */
public record Quantity(
        int start, int end, String figure, String unit, List<String> kinds, List<String> where, Form form) {
    /** What the number is. */
    public enum Form {
        /** A number in digits. */
        NUMBER,
        /** A percentage. */
        PERCENT,
        /** A number in words. */
        WORD,
        /** A number whose digits are damaged. */
        DAMAGED
    }

    public boolean isNumber() {
        return form == Form.NUMBER;
    }

    public boolean isPercent() {
        return form == Form.PERCENT;
    }

    public boolean isUnreadable() {
        return form == Form.WORD || form == Form.DAMAGED;
    }

    /** Whether the same is counted, in the same words: "new firms" are not "firms". */
    public boolean isOfSame(Quantity other) {
        return isPartOf(words(), other.words()) && isPartOf(other.words(), words());
    }

    private List<String> words() {
        return List.of(unit.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+", -1));
    }

    private static boolean isPartOf(List<String> some, List<String> all) {
        return some.stream().allMatch(word -> all.stream().anyMatch(other -> Nouns.isSame(word, other)));
    }

    /** Whether more kinds are counted than the other counts, and those too. */
    public boolean isOfMore(Quantity other) {
        return kinds.size() > other.kinds.size() && containsAll(other);
    }

    /** Whether all that the other counts is counted here, with or without more. */
    public boolean containsAll(Quantity other) {
        return !other.kinds.isEmpty()
                && other.kinds.stream().allMatch(kind -> kinds.stream().anyMatch(own -> Nouns.isSame(own, kind)));
    }

    /** The number without its qualifier. */
    public String number() {
        return figure.replaceAll("^[^0-9½¼¾]+", "");
    }

    /** Whether the number has a qualifier. */
    public boolean isQualified() {
        return !figure.equals(number());
    }
}
