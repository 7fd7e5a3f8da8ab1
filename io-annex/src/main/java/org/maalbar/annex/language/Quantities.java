package org.maalbar.annex.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maalbar.text.Language;

/** Finds the numbers of something in a text: not years, days, money, paragraphs, ages and the like. */
public final class Quantities {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final String WORDS_DA =
            "en halv|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten|tyve|tredive|fyrre|halvtreds|tres|halvfjerds|firs|halvfems|hundrede|tusind(?:e)?|halvdelen|en tredjedel|hver tredje|hver fjerde|to tredjedele";
    private static final String WORDS_EN =
            "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|thousand|half|a third|two thirds";

    private static final String QUALIFIERS =
            "mindst|minimum|min\\.|mere end|flere end|over|højst|maksimalt|maksimum|maks\\.|op til|under|færre end|ca\\.?|cirka|omkring|omtrent|godt|knap|næsten|ikke over|ikke under|ikke færre end|ikke mere end|ikke flere end|ikke mindre end|no fewer than|no less than|not more than|not less than"
                    + "|at least|more than|over|at most|no more than|up to|less than|fewer than|under|about|around|approximately|approx\\.|nearly|almost|just over|just under|some";

    private static final Pattern DANISH = pattern("\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?", WORDS_DA);
    private static final Pattern ENGLISH = pattern("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?", WORDS_EN);

    /** A number among whose digits are letters or signs that a scan makes of digits. */
    private static final Pattern DAMAGED =
            Pattern.compile("(?<![\\p{L}\\d.,])(?=[OolI|@§%.,\\d]{0,20}\\d)[OolI|@§%.,\\d]{2,21}(?![\\p{L}\\d])");

    /** Digits with nothing but a space between them may be one number, or two. */
    private static final Pattern TORN =
            Pattern.compile("(?<![\\p{L}\\d.,-])\\d[\\d.,]*[-–]?(?: \\d[\\d.,]*)+(?![\\p{L}\\d])");

    private static final Pattern WHOLE_NUMBER = Pattern.compile("[.,]?\\d[\\d.,]*%?[.,]*");

    private static final Pattern PERCENT = Pattern.compile(
            " ?(?:%|pct(?![\\p{L}\\p{N}])\\.?|procent(?![\\p{L}\\p{N}])|per cent(?![\\p{L}\\p{N}])|percent(?![\\p{L}\\p{N}]))",
            FLAGS);

    /** What stands before a number that counts nothing. */
    private static final Pattern NO_COUNT_BEFORE = Pattern.compile(
            "(?:§+|stk\\.|nr\\.|nummer|kl\\.|tlf\\.?|telefon|side|bilag|appendix|annex|page|klasse|(?<!\\p{L})Q|no\\.|section|paragraph|uge|week|fra|mellem|ages?|aged|[-–/+x×]) ?$",
            FLAGS);

    /** What stands behind one: an age, a class, a day of the month, an ordinal, a compound. */
    private static final Pattern NO_COUNT_BEHIND = Pattern.compile(
            "^(?: ?(?:mio|mia|tusinde?|million|billion|thousand|k|m)(?![\\p{L}\\p{N}])| ?[x×]|\\)|\\.[-–]\\d|[-–]\\p{L}|[-–]?åri|[-–]\\d+[-–]?\\s*(?:år|klasse)|\\.? ?(?:klasse|årgang)|\\.(?: \\p{Ll}|\\d)|[./]\\d| ?års?(?![\\p{L}\\p{N}])|(?:st|nd|rd|th)(?![\\p{L}\\p{N}])|[-–]year| years? old|\\p{L}|[:]\\d| ?t\\.(?= ?\\p{Ll})| ?promille| ?‰| ?(?:pct|p)p\\.?(?![\\p{L}\\p{N}])| ?%-?p| ?procentpoint| ?pct\\.?[- ]?point| percentage point)",
            FLAGS);

    private static final Pattern REFERENCE =
            Pattern.compile("(?:^|[^\\p{L}])(?:de|disse|alle|the|these|those|all|af de) $", FLAGS);

    private Quantities() {}

    private static Pattern pattern(String number, String words) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}.,%])(?<qualifier>(?:(?:" + QUALIFIERS + ") )?)(?:(?<number>(?:" + number
                        + ")[½¼¾]?(?:(?:[-–]| til | to )(?:" + number + "))?(?![.,]?\\d))|(?<words>(?:" + words
                        + ")(?![\\p{L}-])))",
                FLAGS);
    }

    /** All that are in a text, from left to right. */
    public static List<Quantity> in(String text, Language language) {
        List<Found> others = new ArrayList<>(Periods.in(text, language));
        others.addAll(Monies.in(text));
        others.addAll(Monies.positionsIn(text));
        List<Quantity> all = new ArrayList<>();
        Matcher torn = TORN.matcher(text);
        while (torn.find()) {
            int start = torn.start();
            int end = torn.end();
            if (others.stream().noneMatch(other -> other.overlaps(start, end))) {
                others.add(new Found(start, end, torn.group()));
                all.add(quantity(text, start, end, torn.group(), Quantity.Form.DAMAGED));
            }
        }
        Matcher damaged = DAMAGED.matcher(text);
        while (damaged.find()) {
            int from = damaged.start();
            int to = damaged.end();
            if (!WHOLE_NUMBER.matcher(damaged.group()).matches()
                    && all.stream().noneMatch(other -> other.start() < to && from < other.end())) {
                others.add(new Found(damaged.start(), damaged.end(), damaged.group()));
                all.add(quantity(text, damaged.start(), damaged.end(), damaged.group(), Quantity.Form.DAMAGED));
            }
        }
        Matcher match = language.choose(ENGLISH, DANISH).matcher(text);
        while (match.find()) {
            boolean isWord = match.group("words") != null;
            int start = isWord ? match.start("words") : match.start("number");
            if (others.stream().noneMatch(other -> other.overlaps(start, match.end()))
                    && isCount(text, match.start(), start, match.end())) {
                add(text, match, isWord, all);
            }
        }
        all.sort((one, other) -> Integer.compare(one.start(), other.start()));
        return all;
    }

    private static void add(String text, Matcher match, boolean isWord, List<Quantity> all) {
        String figure = match.group().strip();
        Matcher percent = PERCENT.matcher(text).region(match.end(), text.length());
        if (isWord) {
            all.add(quantity(text, match.start(), match.end(), figure, Quantity.Form.WORD));
        } else if (percent.lookingAt()) {
            String sign = percent.group();
            all.add(quantity(text, match.start(), percent.end(), figure + sign, Quantity.Form.PERCENT));
        } else {
            all.add(quantity(text, match.start(), match.end(), figure, Quantity.Form.NUMBER));
        }
    }

    private static boolean isCount(String text, int withQualifier, int start, int end) {
        String before = text.substring(0, start);
        return !NO_COUNT_BEFORE.matcher(before).find()
                && !REFERENCE.matcher(text.substring(0, withQualifier)).find()
                && !NO_COUNT_BEHIND.matcher(text.substring(end)).find();
    }

    private static Quantity quantity(String text, int start, int end, String figure, Quantity.Form form) {
        String unit = Nouns.unit(text, end);
        int behind = text.indexOf(unit, end) + unit.length();
        return new Quantity(
                start, end, figure, unit, Nouns.kinds(unit), Nouns.where(text, unit.isEmpty() ? end : behind), form);
    }
}
