package org.maalbar.csv.words;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maalbar.base.part.ConditionRecipe;
import org.maalbar.csv.cell.Target;
import org.maalbar.text.Language;
import org.maalbar.text.Wording;

/**
 * Whether the words of a goal ask for fewer or for more, so that a number by itself in the column of the target may be one that is
 * not to be exceeded.
 */
public final class Direction {
    private static final String ABOVE =
            "(?:over|mere end|flere end|længere end|højere end|above|more than|longer than|exceed(?:ing|s)?)";

    /** Words before the number that they are about; "no one waits more than" is one of them. */
    private static final Pattern LIMIT = words(
            "højst|højest|maks\\.?|max\\.?|maksimalt|maximalt|maksimum|maximum|op til",
            "(?<!ikke\\s)(?:under|færre end|mindre end|lavere end|kortere end)",
            "ikke (?:over(?:stige[rs]?|skride[rs]?)?|mere end|flere end|længere end|højere end)",
            "at most|no more than|not (?:more than|exceed(?:ing)?|above|over)|up to",
            "(?:ikke|ingen|intet|aldrig|undgå\\p{L}*|uden|forebyg\\p{L}*|hindr\\p{L}*)(?:\\s+[^\\s.;]+){0,6}?\\s+"
                    + ABOVE,
            "(?:not|no one|nobody|no|none|never|prevent|avoid|without)(?:\\s+[^\\s.;]+){0,6}?\\s+" + ABOVE,
            "(?<!not?\\s)(?:under|below|fewer than|less than|lower than|shorter than)");

    /** Words that are about all of the goal. */
    private static final Pattern FALL = words(
            "fald(?:e[rt]?|es)?|nedbringes?|nedbragt|reduceres?|reduceret|reduktion|halveres?|halveret|halvering",
            "mindskes?|mindsket|formindskes?|sænkes?|sænket|nedsættes?|nedsat|begrænses?|begrænset|afkortes?|færre|lavere",
            "fall(?:s|en)?|reduced?|reduction|halved?|halving|lower(?:ed)?|decreased?|decline[ds]?|cut|drop(?:s|ped)?",
            "shortened|fewer");

    /** Words that say of a number behind them what is meant by one without words. */
    private static final Pattern AT_LEAST = words(
            "mindst(?! mulig)|minimum|ikke (?:under|færre end|mindre end|lavere end)",
            "at least|no (?:fewer|less) than|not (?:below|under)");

    /** Right before a number; "i min." and "(min.)" are minutes. */
    private static final Pattern MINIMUM =
            Pattern.compile("(?<![\\p{L}(])(?<!\\bi\\s)min\\.?\\h?$", Pattern.CASE_INSENSITIVE);

    private static final Pattern MORE_THAN = words("over|mere end|flere end|højere end", "over|more than|above");

    /** Digits in groups of three are thousands, in either language. */
    private static final Pattern THOUSANDS = Pattern.compile("[1-9][0-9]{0,2}(?:[.,][0-9]{3})+");

    static final Pattern NUMBER = Pattern.compile("(?<![0-9.,])([0-9][0-9.,]*(?<![.,]))");

    /** How far a number may be from the word that is before it: "højst ca. 28". */
    private static final int NEAR = 8;

    /** Of longer lists of numbers, the rest is not looked at. */
    static final int MOST_NUMBERS = 50;

    /** No such words are longer, with what may be between them and the number. */
    static final int FAR = 100;

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
    public static Optional<String> wordForFewer(String words, BigDecimal target) {
        List<String> before = before(NUMBER, words, target);
        boolean isLimited = before.stream().anyMatch(text -> endsNear(LIMIT, text));
        boolean isToBeReached = before.stream().anyMatch(text -> isAtLeast(text) || endsNear(MORE_THAN, text));
        if (isToBeReached && !isLimited) {
            return Optional.empty();
        }
        Matcher fall = FALL.matcher(words);
        if (fall.find()) {
            return Optional.of(fall.group());
        }
        Matcher limit = LIMIT.matcher(words);
        return limit.find() && (isLimited || before.isEmpty()) ? Optional.of(limit.group()) : Optional.empty();
    }

    /**
     * How else a target without words may be meant: in no other way if the goal says "at least" before the same number.
     *
     * @param words what the goal says
     * @param target the target
     */
    public static List<ConditionRecipe.Kind> otherKinds(String words, Target target) {
        List<String> before = before(target.isPercent() ? PercentWords.PERCENTAGE : NUMBER, words, target.low());
        if (before.stream().anyMatch(Direction::isAtLeast)) {
            return List.of();
        }
        return before.stream().anyMatch(text -> endsNear(MORE_THAN, text))
                ? List.of(ConditionRecipe.Kind.MORE_THAN)
                : List.of(ConditionRecipe.Kind.AT_MOST, ConditionRecipe.Kind.MORE_THAN);
    }

    /** Whether a text ends in words that ask for so many as follow. */
    static boolean isAtLeast(String text) {
        return endsNear(AT_LEAST, text) || MINIMUM.matcher(text).find();
    }

    /** Whether a text ends in words that ask for more than follow. */
    static boolean isMoreThan(String text) {
        return endsNear(MORE_THAN, text) && !isLimit(text);
    }

    /** Whether a text ends in words that ask for no more than follow. */
    static boolean isLimit(String text) {
        return endsNear(LIMIT, text);
    }

    /** Whether a number is in the words. */
    static boolean isSaid(String words, BigDecimal target) {
        return !before(NUMBER, words, target).isEmpty();
    }

    /** What is said before each place at which the number is. */
    private static List<String> before(Pattern numbers, String words, BigDecimal target) {
        return numbers.matcher(words)
                .results()
                .filter(number -> isNumber(number.group(1), target))
                .limit(MOST_NUMBERS)
                .map(number -> words.substring(Math.max(0, number.start() - FAR), number.start()))
                .toList();
    }

    /** Whether the last such word is near the end, and no number is behind it. */
    private static boolean endsNear(Pattern kind, String text) {
        Matcher limit = kind.matcher(text);
        int end = -1;
        while (limit.find()) {
            end = limit.end();
        }
        return end >= 0 && text.length() - end <= NEAR && !text.substring(end).matches(".*[0-9].*");
    }

    /** Whether it is the number in either language. */
    static boolean isNumber(String text, BigDecimal target) {
        if (THOUSANDS.matcher(text).matches() && target.stripTrailingZeros().scale() <= 0) {
            return new BigDecimal(text.replaceAll("[.,]", "")).compareTo(target) == 0;
        }
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
