package org.maalbar.csv.cell;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The mark that keeps text from being taken for something else: a spreadsheet runs what begins as a formula, and makes a day of
 * {@code 3.1}. Such text is written with one {@code '} before it, and so is text such as {@code #N/A} or {@code do.}, which would be
 * rejected as an error of the spreadsheet, or as what repeats the text above it. Text of nothing but marks has two more, as one
 * would make {@code ''} of it, which repeats the text above it, too. So is what begins as a formula within a text, after what
 * separates cells or lines: a program that separates by another character than the file does finds a cell there, whatever the
 * quotes. Whatever text is marked, taking the marks off gives it back, and nothing else is changed by that.
 */
public final class Guard {
    static final char MARK = '\'';

    /** Of the characters in full width, a spreadsheet in an East Asian language makes the ordinary ones. */
    private static final Pattern START = Pattern.compile("[=+\\-@\\t\\r\\n\\x00\uFF1D\uFF0B\uFF0D\uFF20']");

    private static final String END = "[;,|\\t\\r\\n]";

    /** From where a cell may end to where the next one may begin: all of it at once, so that long texts take no time. */
    private static final String BETWEEN =
            "(?<![;,|\\s\\h\\p{Cf}\"])(?=[\\s\\h\\p{Cf}\"&&[^\\t\\r\\n]]*+" + END + ")[;,|\\s\\h\\p{Cf}\"]++";

    /** The marks that a formula has already, and its first character; a minus alone is none, as in {@code 5,-}. */
    private static final String FORMULA =
            "('*+(?:[=@\uFF1D\uFF20]|[+\\-\uFF0B\uFF0D](?![\\s\\h\"]*+(?:" + END + "|\\z))))";

    private static final Pattern INNER_START = Pattern.compile("(" + BETWEEN + ")" + FORMULA);

    private static final Pattern MARKED_INNER_START = Pattern.compile("(" + BETWEEN + ")'" + FORMULA);

    /** What stays what it is though it becomes a number: of twelve digits and more, Excel shows and saves 1,23E+11. */
    private static final Pattern HARMLESS = Pattern.compile("0|[1-9][0-9]{0,10}");

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern TRUTH = Pattern.compile("true|false|sand|falsk", FLAGS);

    /**
     * With digits, what days, times, fractions, percentages, amounts and other numbers are made of in Danish or English: 3.1,
     * 2018-10, 1/2, 007, 1E5, (5), 80 %, 5 kr., 5 sep, maj 2018, 10 PM. Not all that is made of it comes back altered, but what
     * does is for each spreadsheet to say.
     */
    private static final Pattern PIECE = Pattern.compile(
            "\\G(?:[0-9\\h.,:/()%$\u00A3\u00A4\u00A5\u20AC+-]++|kr"
                    + "|jan(?:uary?)?|feb(?:ruary?)?|mar(?:ts|ch)?|apr(?:il)?|ma[jy]|jun[ie]?|jul[iy]?|aug(?:ust)?"
                    + "|sep(?:t(?:ember)?)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?"
                    + "|man(?:dag)?|tir(?:sdag)?|ons(?:dag)?|tor(?:sdag)?|fre(?:dag)?|l\u00F8r(?:dag)?|s\u00F8n(?:dag)?"
                    + "|mon(?:day)?|tue(?:sday)?|wed(?:nesday)?|thu(?:rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?"
                    + "|[ap]m|(?<=\\h)[ap]|[etz])",
            FLAGS);

    /** Spaces of any kind, and characters without a width. */
    private static final Pattern UNSEEN = Pattern.compile("^[\\s\\h\\p{Z}\\p{Cf}\\x1C-\\x1F]++");

    private Guard() {}

    /** The text as it is written. */
    public static String mark(String text) {
        String marked = INNER_START.matcher(text).replaceAll("$1'$2");
        return !isMarked(text) ? marked : isAllMarks(text) ? MARK + (MARK + marked) : MARK + marked;
    }

    /** Whether it is marks, with or without spaces behind them. */
    private static boolean isAllMarks(String text) {
        return text.indexOf(MARK) == 0 && Blank.trimmed(text).chars().allMatch(character -> character == MARK);
    }

    /** The text that was written; text with marks that we would not have set all of is left as it is. */
    public static String unmark(String written) {
        if (written.indexOf(MARK) < 0) {
            return written;
        }
        int marks = written.charAt(0) != MARK ? 0 : written.startsWith("''") && isAllMarks(written) ? 2 : 1;
        String outer = written.substring(marks);
        String text = MARKED_INNER_START.matcher(outer).replaceAll("$1$2");
        return mark(text).equals(written) ? text : written;
    }

    private static boolean isMarked(String text) {
        return !text.isEmpty() && (beginsAnyhow(text) || isAltered(text));
    }

    /** Whether a spreadsheet would run it, or something within it, and not only make another number or a day of it. */
    static boolean isRun(String text) {
        return beginsAnyhow(text) || INNER_START.matcher(text).find();
    }

    /** Whether it begins so, also where nobody sees what comes before, and a program that cleans texts takes it away. */
    private static boolean beginsAnyhow(String text) {
        return begins(text) || begins(UNSEEN.matcher(text).replaceFirst(""));
    }

    private static boolean begins(String text) {
        return START.matcher(text).lookingAt();
    }

    /** Whether it is all pieces of a number, a truth value, an error or a ditto mark; spaces at its ends would go with it. */
    private static boolean isAltered(String text) {
        String trimmed = Blank.trimmed(text);
        if (TRUTH.matcher(trimmed).matches() || SpreadsheetErrors.is(trimmed) || Placeholders.isDitto(trimmed)) {
            return true;
        }
        int end = 0;
        Matcher piece = PIECE.matcher(text);
        while (piece.find()) {
            end = piece.end();
        }
        return end == text.length()
                && text.chars().anyMatch(each -> each >= '0' && each <= '9')
                && !HARMLESS.matcher(text).matches();
    }
}
