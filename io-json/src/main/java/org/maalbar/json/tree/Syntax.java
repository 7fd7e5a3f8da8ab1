package org.maalbar.json.tree;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.util.List;
import org.maalbar.problem.Place;
import org.maalbar.problem.Printable;
import org.maalbar.problem.Problem;

/**
 * Says in words why a text is no JSON, or too much of it. Jackson's own messages name its classes and settings; they only show
 * here what kind of fault it is.
 */
final class Syntax {
    private static final String WHITE_SPACE = "white space";
    private static final String NUMBER = "a number is written like 12, 0.5 or 1E6";
    private static final String NUMBER_IN_DANISH = "et tal skrives som 12, 0.5 eller 1E6";
    private static final String OTHER_QUOTES = "'`“”„«»‹›‘’‚";
    private static final String DELIMITERS = " \t\r\n,:[]{}";

    private static final Hint NAME = new Hint(
            "expecting double-quote",
            false,
            "the name of a field, in double quotes, is missing before it",
            "der mangler navnet på et felt, i dobbelte anførselstegn, før det");

    /** The first whose sign is in Jackson's message says what is wrong. */
    private static final List<Hint> HINTS = List.of(
            new Hint("non-standard) comment", false, "JSON has no comments", "JSON har ingen kommentarer"),
            new Hint(
                    "unquoted character",
                    false,
                    "in text, a line break is written \\n, a tab \\t",
                    "i tekst skrives et linjeskift \\n, en tabulator \\t"),
            new Hint(
                    "escape",
                    false,
                    "in text, a backslash is written twice: \\\\",
                    "i tekst skrives en omvendt skråstreg to gange: \\\\"),
            new Hint("numeric value", true, NUMBER, NUMBER_IN_DANISH),
            new Hint("Non-standard token", true, NUMBER, NUMBER_IN_DANISH),
            new Hint(
                    "Unrecognized token",
                    true,
                    "text stands in double quotes; only numbers, true and false stand without",
                    "tekst står i dobbelte anførselstegn; kun tal, true og false står uden"),
            new Hint(
                    "expecting comma",
                    false,
                    "a comma or a closing bracket is missing before it",
                    "der mangler et komma eller en afsluttende parentes før det"),
            new Hint("expecting a colon", false, "a colon is missing before it", "der mangler et kolon før det"),
            NAME,
            new Hint(
                    "close marker",
                    false,
                    "it does not close what was opened last",
                    "det afslutter ikke det, der sidst blev åbnet"),
            new Hint(WHITE_SPACE, false, "the file may not be saved as UTF-8", "filen er måske ikke gemt som UTF-8"));

    private static final Hint VALUE =
            new Hint("", false, "a value is missing before it", "der mangler en værdi før det");

    /** Where a value or a name is missing. */
    private static final Hint QUOTES = new Hint(
            "",
            false,
            "text and names stand in straight double quotes: \"",
            "tekst og navne står i lige, dobbelte anførselstegn: \"");

    private static final Hint POINT = new Hint("", true, NUMBER, NUMBER_IN_DANISH);

    private Syntax() {}

    /** Why the reading of a text broke off. Asked while the parser is still open: it knows what it could not read. */
    static Problem problem(JsonProcessingException reason, JsonParser parser, String json, Place place) {
        if (reason instanceof StreamConstraintsException limit) {
            return tooLarge(limit, parser, json, place);
        } else if (reason instanceof StreamReadException malformed) {
            return problem(malformed, parser, json, place);
        }
        throw new AssertionError("A parser does not fail otherwise", reason);
    }

    /** Why this is no JSON. */
    private static Problem problem(StreamReadException refusal, JsonParser parser, String json, Place place) {
        String message = String.valueOf(refusal.getOriginalMessage());
        JsonLocation location = refusal.getLocation() == null ? parser.currentLocation() : refusal.getLocation();
        // After a character that is no white space; at any other.
        int offset = (int) location.getCharOffset() - (message.contains(WHITE_SPACE) ? 1 : 0);
        Hint hint = hint(message, offset < json.length() ? json.charAt(offset) : ' ');
        int start = hint.isWord ? wordStart(json, offset) : offset;
        int end = hint.isWord ? wordEnd(json, offset) : offset;
        if (refusal instanceof JsonEOFException
                || message.startsWith("Unexpected end-of-input")
                || (end >= json.length() && !parser.getParsingContext().inRoot())) {
            return Problem.error(
                    "truncated",
                    at(place, parser.currentLocation()),
                    "The document ends before it is complete",
                    "Dokumentet slutter, før det er fuldstændigt");
        }
        boolean isLineBreak = !hint.isWord && "\r\n".indexOf(json.charAt(offset)) >= 0;
        String word = hint.isWord ? json.substring(start, end) : Character.toString(json.codePointAt(offset));
        return Problem.error(
                "not-json",
                before(place, location, (int) location.getCharOffset() - start),
                "Unexpected " + (isLineBreak ? "line break" : shown(word)) + ": " + hint.words,
                "Uventet " + (isLineBreak ? "linjeskift" : shownInDanish(word)) + ": " + hint.danish);
    }

    private static Hint hint(String message, char at) {
        Hint hint = HINTS.stream()
                .filter(each -> message.contains(each.sign))
                .findFirst()
                .orElse(VALUE);
        boolean isValue = hint.equals(VALUE);
        if ((isValue || hint.equals(NAME)) && OTHER_QUOTES.indexOf(at) >= 0) {
            return QUOTES;
        }
        return isValue && at == '.' ? POINT : hint;
    }

    /** Which limit this is beyond. */
    static Problem tooLarge(StreamConstraintsException refusal, JsonParser parser, String json, Place place) {
        String message = String.valueOf(refusal.getOriginalMessage());
        JsonLocation end = parser.currentLocation();
        int offset = (int) end.getCharOffset();
        int start = wordStart(json, offset);
        Place word = before(place, end, offset - start);
        int opened = opened(parser, json, offset);
        boolean isName = opened >= 0 && opened != parser.currentTokenLocation().getCharOffset();
        if (message.contains("depth")) {
            return tooLarge(
                    before(place, end, 1),
                    "Lists and objects stand at most " + Limits.DEPTH + " deep in each other",
                    "Lister og objekter står højst " + Danish.number(Limits.DEPTH) + " niveauer dybt i hinanden");
        } else if (message.startsWith("Name") || isName) {
            // Of a very long name, Jackson 2.18 says that it is a long text.
            return tooLarge(
                    isName ? before(place, end, offset - opened) : word,
                    "The name of a field has at most " + Limits.NAME_LENGTH + " characters",
                    "Navnet på et felt har højst " + Danish.number(Limits.NAME_LENGTH) + " tegn");
        } else if (message.startsWith("Token")) {
            return tooLarge(
                    at(place, end),
                    "A document has at most " + Limits.TOKENS + " names, values and brackets",
                    "Et dokument har højst " + Danish.number(Limits.TOKENS) + " navne, værdier og parenteser");
        } else if (opened < 0
                && start < offset
                && "-0123456789".indexOf(json.charAt(start)) >= 0
                && json.charAt(offset - 1) != '"') {
            // Of a very long number, Jackson says that it is a long text.
            return tooLarge(
                    word,
                    "A number has at most " + Limits.NUMBER_LENGTH + " characters",
                    "Et tal har højst " + Danish.number(Limits.NUMBER_LENGTH) + " tegn");
        }
        return tooLarge(
                at(place, parser.currentTokenLocation()),
                "A text has at most " + Limits.TEXT_LENGTH + " characters",
                "En tekst har højst " + Danish.number(Limits.TEXT_LENGTH) + " tegn");
    }

    /** Where the text or name starts that is being read, or -1 if none is. */
    private static int opened(JsonParser parser, String json, int offset) {
        int opened = -1;
        for (int at = (int) parser.currentTokenLocation().getCharOffset(); at < Math.min(offset, json.length()); at++) {
            if (json.charAt(at) == '"') {
                opened = opened < 0 ? at : -1;
            } else if (json.charAt(at) == '\\' && opened >= 0) {
                at++;
            }
        }
        return opened;
    }

    private static Problem tooLarge(Place place, String english, String danish) {
        return Problem.error("too-large", place, english, danish);
    }

    static Place at(Place place, JsonLocation location) {
        return place.at(location.getLineNr(), location.getColumnNr());
    }

    private static Place before(Place place, JsonLocation location, int characters) {
        return place.at(location.getLineNr(), Math.max(1, location.getColumnNr() - characters));
    }

    private static int wordStart(String json, int offset) {
        int start = Math.min(offset, json.length());
        while (start > 0 && DELIMITERS.indexOf(json.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    private static int wordEnd(String json, int offset) {
        int end = offset;
        while (end < json.length() && DELIMITERS.indexOf(json.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static String shown(String word) {
        String quote = word.contains("\"") ? "'" : "\"";
        return isVisible(word) ? quote + Printable.brief(word) + quote : "character number " + word.codePointAt(0);
    }

    private static String shownInDanish(String word) {
        return isVisible(word) ? "»" + Printable.brief(word) + "«" : "tegn nummer " + word.codePointAt(0);
    }

    private static boolean isVisible(String word) {
        int first = word.codePointAt(0);
        boolean isOne = word.length() == Character.charCount(first);
        return !isOne || !(Character.isISOControl(first) || Character.isSpaceChar(first));
    }

    /**
     * What a part of Jackson's message means.
     *
     * @param sign the part
     * @param isWord whether the whole word is at fault, not one character
     * @param words what to report
     * @param danish the same in Danish
     */
    private record Hint(String sign, boolean isWord, String words, String danish) {}
}
