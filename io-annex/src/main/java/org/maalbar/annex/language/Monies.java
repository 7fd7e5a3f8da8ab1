package org.maalbar.annex.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds amounts of money and full-time equivalents in a text. */
public final class Monies {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String NUMBER = "\\d[\\d.,]*(?:\\d|,-)?(?: ?[½¼¾])?|[½¼¾]";

    private static final Pattern AMOUNT = Pattern.compile(
            "(?<![\\p{L}\\d.,%|@§½])(?:(?:" + NUMBER
                    + ") ?(?:mio\\.?|mia\\.?|millioner|milliarder|t\\.?|tusinde)? ?(?:kr(?![\\p{L}\\p{N}])\\.?|kroner)"
                    + "|(?:kr\\.|DKK|EUR|GBP|£|€) ?(?:" + NUMBER
                    + ")(?: ?(?:million|billion|thousand|mio\\.|[mk](?![\\p{L}\\p{N}])))?)"
                    + "(?<yearly> (?:årligt|om året|pr\\. år|hvert år|a year|per year|per annum|annually))?",
            FLAGS);

    private static final Pattern POSITIONS = Pattern.compile(
            "(?<![\\p{L}\\d.,%|@§½])(?:" + NUMBER + ") (?:årsværk|fuldtidsstilling(?:er)?|full-time equivalents?|FTEs?)"
                    + "(?<yearly> (?:årligt|om året|pr\\. år|a year|per year))?",
            FLAGS);

    private Monies() {}

    /** All that are in a text, from left to right. */
    public static List<Found> in(String text) {
        return matches(AMOUNT, text);
    }

    /** All numbers of full-time equivalents that are in a text. */
    public static List<Found> positionsIn(String text) {
        return matches(POSITIONS, text);
    }

    private static List<Found> matches(Pattern pattern, String text) {
        List<Found> all = new ArrayList<>();
        Matcher match = pattern.matcher(text);
        while (match.find()) {
            all.add(new Found(match.start(), match.end(), match.group().strip()));
        }
        return all;
    }
}
