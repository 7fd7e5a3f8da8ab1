package org.maalbar.annex.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maalbar.text.Language;

/** Finds days and periods in a text. */
public final class Periods {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String YEAR = "(?:19|20)\\d{2}(?!\\d)";
    private static final String MONTH_DA =
            "(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)";
    private static final String MONTH_EN =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

    /** Days and periods, the more exact first. */
    private static final Pattern DANISH = Pattern.compile(
            "(?<![\\p{L}\\d.,])(?:\\d{1,2}\\. ?" + MONTH_DA + " " + YEAR
                    + "|\\d{1,2}[-./]\\d{1,2}[-./]" + YEAR
                    + "|" + MONTH_DA + " ?[-–] ?" + MONTH_DA + " " + YEAR
                    + "|" + MONTH_DA + " " + YEAR
                    + "|(?:efteråret|foråret|sommeren|vinteren) " + YEAR + "(?:/\\d{2,4})?"
                    + "|skoleåret " + YEAR + "/\\d{2,4}"
                    + "|[12]\\. ?halvår (?:af )?" + YEAR
                    + "|[1-4]\\. ?kvartal (?:af )?" + YEAR
                    + "|til og med " + YEAR + "|siden " + YEAR
                    + "|" + YEAR + " ?[-–/] ?(?:" + YEAR + "|\\d{2}(?!\\d|[.,]\\d))"
                    + "|" + YEAR + "(?![.,]?\\d))",
            FLAGS);

    private static final Pattern ENGLISH = Pattern.compile(
            "(?<![\\p{L}\\d.,£])(?:\\d{1,2}(?:st|nd|rd|th)? " + MONTH_EN + " " + YEAR
                    + "|" + MONTH_EN + " " + YEAR
                    + "|(?:autumn|spring|summer|winter) " + YEAR
                    + "|Q[1-4] " + YEAR + "(?:/\\d{2})?"
                    + "|(?:until|up to and including|since) " + YEAR
                    + "|" + YEAR + " ?[-–/] ?(?:" + YEAR + "|\\d{2}(?!\\d|[.,]\\d))"
                    + "|" + YEAR + "(?![.,]?\\d))",
            FLAGS);

    private static final Pattern DEADLINE = Pattern.compile(
            "(?:(?:inden|ved|senest)(?: med)? udgangen af|senest(?: i| den)?|ultimo|by the end of|no later than)\\s+$",
            FLAGS);

    private Periods() {}

    /** All that are in a text, from left to right. */
    public static List<Found> in(String text, Language language) {
        List<Found> all = new ArrayList<>();
        Matcher match = language.choose(ENGLISH, DANISH).matcher(text);
        while (match.find()) {
            all.add(new Found(match.start(), match.end(), match.group()));
        }
        return all;
    }

    /** A text as long, with a sign for each character of those that are in it. */
    public static StringBuilder covered(String text, Language language, char sign) {
        StringBuilder covered = new StringBuilder(text);
        in(text, language)
                .forEach(found -> covered.replace(
                        found.start(), found.end(), String.valueOf(sign).repeat(found.end() - found.start())));
        return covered;
    }

    /** Those that something is to happen before the end of. */
    public static List<Found> deadlines(String text, Language language) {
        return in(text, language).stream()
                .filter(found ->
                        DEADLINE.matcher(text.substring(0, found.start())).find())
                .toList();
    }

    /** Whether the end of a period, before which something is to happen, is what a text begins with. */
    public static boolean beginsWithDeadline(String text, Language language) {
        return in(text, language).stream()
                .findFirst()
                .map(found -> DEADLINE.matcher(text.substring(0, found.start())).matches())
                .orElse(false);
    }
}
