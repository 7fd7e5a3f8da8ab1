package org.maalbar.markdown.render;

/**
 * Writes user text so that every reader of GitHub Flavored Markdown takes it for text: in a table cell, in a heading, at the
 * start of a line, between words of ours. Only what could mean something there is escaped, so that a person can read it.
 *
 * <ul>
 *   <li>Wherever they are, {@code *}, {@code `}, {@code [}, {@code ]}, {@code <}, {@code ~} and {@code $} (which begins
 *       mathematics on GitHub) get a backslash; {@code \} and {@code |} are entities, because they mean something to tables
 *       before anything else is looked at.
 *   <li>{@code _} gets one unless it is between two letters or digits, and {@code &} where an entity could follow.
 *   <li>At the start, where a block could begin, so do {@code #}, {@code +}, {@code -}, {@code =}, {@code >} and {@code :}, and
 *       what comes after the digits of {@code 1.} and {@code 1)}; at the end, so does {@code #}, which could close a heading.
 *   <li>Web and mail addresses, which some readers link even so, are broken by a comment that does not show. So are GitHub's
 *       {@code @name} and {@code :smile:}, and two texts with nothing between them, which could be an address together.
 * </ul>
 *
 * <p>References such as {@code #123} are left as they are: GitHub links them in its comments, not in files, and the text is the same.
 * What only other dialects know, such as {@code ==marks==} and {@code {attributes}}, is left, too.
 */
final class UserTextMarkdown {
    /** Does not show, and keeps what is before and after it from meaning something together. */
    static final String BREAK = "<!-- -->";

    private static final String ALWAYS = "*`[]<~$";
    private static final String AT_START = "#+-=>:";
    private static final int LONGEST_MARKER = 9;

    private UserTextMarkdown() {}

    /** The text in Markdown. */
    static String of(String text) {
        StringBuilder markdown = new StringBuilder(text.length() + 16);
        int marker = endOfListMarker(text);
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            switch (character) {
                case '\\' -> markdown.append("&#92;");
                case '|' -> markdown.append("&#124;");
                default -> {
                    if (character == '.' && text.regionMatches(true, at - 3, "www", 0, 3)) {
                        markdown.append(BREAK);
                    }
                    if (at == marker || isMarkup(character, text, at)) {
                        markdown.append('\\');
                    }
                    markdown.append(character);
                    if (character == '@'
                            || (character == ':' && (text.startsWith("://", at) || isShortCode(text, at)))) {
                        markdown.append(BREAK);
                    }
                }
            }
        }
        return markdown.toString();
    }

    private static boolean isMarkup(char character, String text, int at) {
        return ALWAYS.indexOf(character) >= 0
                || (at == 0 && AT_START.indexOf(character) >= 0)
                || (character == '#' && at == text.length() - 1)
                || (character == '_' && !isInsideWord(text, at))
                || (character == '&' && couldBeEntity(text, at));
    }

    /** The place of the full stop or bracket after the digits that the text begins with, if it could begin a list; else -1. */
    private static int endOfListMarker(String text) {
        int end = 0;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        boolean isMarker = end > 0
                && end <= LONGEST_MARKER
                && end < text.length()
                && (text.charAt(end) == '.' || text.charAt(end) == ')')
                && (end + 1 == text.length() || text.charAt(end + 1) == ' ');
        return isMarker ? end : -1;
    }

    private static boolean isInsideWord(String text, int at) {
        return at > 0
                && at < text.length() - 1
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    /** Whether an entity is here, or could be with what comes after the text. No entity has a name of a single letter. */
    private static boolean couldBeEntity(String text, int at) {
        int from = text.startsWith("&#", at) ? at + 2 : at + 1;
        int end = from;
        while (end < text.length() && isNameCharacter(text.charAt(end))) {
            end++;
        }
        boolean isLetter = from == at + 1 && end == from + 1;
        return !isLetter && (end == text.length() || (end > from && text.charAt(end) == ';'));
    }

    /** Whether a colon begins something like {@code :smile:}. */
    private static boolean isShortCode(String text, int at) {
        int end = at + 1;
        while (end < text.length() && (isNameCharacter(text.charAt(end)) || "+-".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end > at + 1 && end < text.length() && text.charAt(end) == ':';
    }

    private static boolean isNameCharacter(char character) {
        return isDigit(character)
                || (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || character == '_';
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
