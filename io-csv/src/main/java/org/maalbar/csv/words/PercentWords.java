package org.maalbar.csv.words;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether the words of a goal ask for a percentage, so that a number in the column of the target may be one without its sign. */
public final class PercentWords {
    private static final String SIGN = "(?:%|(?:pct\\.?|procent|per ?cent)(?!\\p{L}))";
    private static final Pattern ANY = Pattern.compile(
            SIGN
                    + "|(?<!\\p{L})(?:halvdelen|andel(?:en)?|tredjedel(?:en)?|fjerdedel(?:en)?|hver (?:anden|tredje|fjerde)|half of|every other|(?:share|proportion) of"
                    + "|(?:ud af|out of) [0-9])",
            Pattern.CASE_INSENSITIVE);
    /** A percentage; its number is the first group. */
    static final Pattern PERCENTAGE =
            Pattern.compile("(?<![0-9.,])([0-9][0-9.,]*(?<![.,]))\\h?" + SIGN, Pattern.CASE_INSENSITIVE);

    private static final Pattern AT_ONCE = Pattern.compile("^\\h?" + SIGN, Pattern.CASE_INSENSITIVE);
    private static final Pattern ALL = Pattern.compile(
            "(?<!\\p{L})(?:alle|samtlige|enhver|hver eneste|hele|all|everyone|every|whole)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private PercentWords() {}

    /** Whether per cent are spoken of at all, or "all" where a target is 1. */
    public static boolean areSpokenOf(String words, BigDecimal target) {
        return ANY.matcher(words).find()
                || (target.compareTo(BigDecimal.ONE) == 0
                        && ALL.matcher(words).find()
                        && !Direction.isSaid(words, target));
    }

    /** Whether a text begins with a per cent sign. */
    static boolean isSign(String text) {
        return AT_ONCE.matcher(text).find();
    }

    /**
     * What shows that a number is a percentage: that number with a sign; or "all" where it is 1, as spreadsheets make 1 of 100 %.
     *
     * @param words what the goal says
     * @param target the number in the column of the target
     */
    public static Optional<String> of(String words, BigDecimal target) {
        Matcher number = PERCENTAGE.matcher(words);
        while (number.find()) {
            if (Direction.isNumber(number.group(1), target)) {
                return Optional.of(number.group());
            }
        }
        Matcher all = ALL.matcher(words);
        return target.compareTo(BigDecimal.ONE) == 0 && !Direction.isSaid(words, target) && all.find()
                ? Optional.of(all.group())
                : Optional.empty();
    }
}
