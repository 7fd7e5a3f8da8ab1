package org.maalbar.csv.sheet;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maalbar.text.Language;
import org.maalbar.text.Wording;

/**
 * Whether the words of a goal ask for fewer, so that a number by itself in the column of the target may be one that is not to be
 * exceeded.
 */
final class Direction {
    /** Words before the number that they are about. */
    private static final Pattern LIMIT = words(
            "højst|højest|maks\\.?|max\\.?|maksimalt|maximalt|maksimum|maximum|under|op til",
            "færre end|mindre end|lavere end|kortere end",
            "ikke (?:over(?:stige[rs]?|skride[rs]?)?|mere end|flere end|længere end|højere end)",
            "at most|no more than|not (?:more than|exceed(?:ing)?|above|over)|below|up to",
            "fewer than|less than|lower than|shorter than");

    /** Words that are about all of the goal. */
    private static final Pattern FALL = words(
            "fald(?:e[rt]?|es)?|nedbringes?|nedbragt|reduceres?|reduceret|reduktion|halveres?|halveret|halvering",
            "mindskes?|mindsket|formindskes?|sænkes?|sænket|nedsættes?|nedsat|begrænses?|begrænset|afkortes?|færre|lavere",
            "fall(?:s|en)?|reduced?|reduction|halved?|halving|lower(?:ed)?|decreased?|decline[ds]?|cut|drop(?:s|ped)?",
            "shortened|fewer");

    private static final Pattern NUMBER = Pattern.compile("(?<![0-9.,])[0-9][0-9.,]*(?<![.,])");

    /** How far a number may be from the word that is before it: "højst ca. 28". */
    private static final int NEAR = 8;

    /** No such words are longer, with what may be between them and the number. */
    private static final int FAR = 60;

    private Direction() {}

    private static Pattern words(String... words) {
        return Pattern.compile(
                "(?<![\\p{L}-])(?:" + String.join("|", words).replace(" ", "\\s+") + ")(?![\\p{L}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /**
     * The word that asks for fewer; empty if there is none, or if it is about another number: "80 pct. afgøres på højst 28 dage" asks
     * for at least 80.
     *
     * @param words what the goal says
     * @param target the number in the column of the target
     */
    static Optional<String> wordForFewer(String words, BigDecimal target) {
        Matcher fall = FALL.matcher(words);
        if (fall.find()) {
            return Optional.of(fall.group());
        }
        Matcher limit = LIMIT.matcher(words);
        if (!limit.find()) {
            return Optional.empty();
        }
        String first = limit.group();
        boolean isLimit = false;
        boolean isOther = false;
        Matcher number = NUMBER.matcher(words);
        while (number.find()) {
            if (isNumber(number.group(), target)) {
                boolean isLimited = isLimited(words.substring(Math.max(0, number.start() - FAR), number.start()));
                isLimit |= isLimited;
                isOther |= !isLimited;
            }
        }
        return isOther && !isLimit ? Optional.empty() : Optional.of(first);
    }

    private static boolean isLimited(String before) {
        Matcher limit = LIMIT.matcher(before);
        int end = -1;
        while (limit.find()) {
            end = limit.end();
        }
        return end >= 0
                && before.length() - end <= NEAR
                && !before.substring(end).matches(".*[0-9].*");
    }

    /** Whether it is the number in either language. */
    static boolean isNumber(String text, BigDecimal target) {
        for (Language language : Language.values()) {
            try {
                if (Wording.in(language).parseNumber(text).compareTo(target) == 0) {
                    return true;
                }
            } catch (IllegalArgumentException noNumber) {
                // Then it may be one in the other language.
            }
        }
        return false;
    }
}
