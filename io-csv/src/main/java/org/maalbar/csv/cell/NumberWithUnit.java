package org.maalbar.csv.cell;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with a unit behind it, as in {@code mindst 700 deltagere}. What says more than of what there are so many is none: a
 * percentage, millions, a time, a comparison.
 *
 * @param number what is before the unit
 * @param unit the words of the unit
 */
record NumberWithUnit(String number, String unit) {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** No text with a unit is longer. */
    private static final int LONGEST = 200;

    private static final String OR_MORE =
            "(?:\\h(?:eller|or)\\h(?:mere|flere|derover|mindre|færre|derunder|more|over|less|fewer|under))?";

    /** The words that say that it may be more are before the unit, or after it. */
    private static final Pattern FORM = Pattern.compile(
            "(?<number>.*[0-9½¼¾+]" + OR_MORE + ")\\h+(?<unit>\\p{L}[^0-9%]*?)(?<more>" + OR_MORE + ")", FLAGS);

    private static final Pattern FIRST = Pattern.compile(
            "(?:pct|procent|percent|mio|mia|mil|million|billion|tusind|thousand|t\\.?\\h?kr|ca|ud|af|out|of|i|in|on|den|pr|per|om"
                    + "|a|an|each|every|hvert?|end|than|fra|from|til|to|og|and|eller|or|siden|since|før|efter|before|after"
                    + "|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december"
                    + "|january|february|march|may|june|july|october)(?!\\p{L})",
            FLAGS);

    private static final Pattern OF_CHANGE = Pattern.compile(
            "(?<!\\p{L})(?:halveret|halveres|halvdelen|dobbelt|dobbelte|fordoblet|fordobles|flere|færre|mere|mindre|more|fewer|less"
                    + "|højere|lavere|stiger|stigning|falder|fald|faldet|reduceres|reduceret|reduktion|nedbringes|nedbragt|øges|øget"
                    + "|vokser|vækst|niveau|niveauet|siden|end|nye?|uændret|året|årligt?|(?:pr\\.?|hvert) år|doubled?|increase[sd]?"
                    + "|decrease[sd]?|rises?|rising|grow[sn]?|growth|level|since|than|(?:a|per|each|every) year|yearly|new"
                    + "|unchanged)(?!\\p{L})",
            FLAGS);

    /** A number and its unit; empty if a text is anything else. */
    static Optional<NumberWithUnit> of(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher match = FORM.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        String unit = match.group("unit");
        return FIRST.matcher(unit).lookingAt() || OF_CHANGE.matcher(unit).find()
                ? Optional.empty()
                : Optional.of(new NumberWithUnit(match.group("number") + match.group("more"), unit));
    }
}
