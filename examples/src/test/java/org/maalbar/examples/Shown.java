package org.maalbar.examples;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a page shows of what comes out. */
final class Shown {
    private static final Pattern DOTS = Pattern.compile("(?m)^ *\\.\\.\\.\n|\\.\\.\\.$| \\.\\.\\. ");

    private Shown() {}

    /**
     * Whether it is that. Three dots on a line of their own stand for any lines or none, at the end of one or between spaces for
     * anything; a space is also one that does not break.
     */
    static boolean matches(String shown, String actual) {
        String text = plain(shown);
        StringBuilder pattern = new StringBuilder();
        Matcher dots = DOTS.matcher(text);
        int from = 0;
        while (dots.find()) {
            pattern.append(Pattern.quote(text.substring(from, dots.start()))).append("(?s:.*?)");
            from = dots.end();
        }
        pattern.append(Pattern.quote(text.substring(from)));
        return Pattern.matches(pattern.toString(), plain(actual));
    }

    private static String plain(String text) {
        return text.stripTrailing().replace('\u00A0', ' ').replaceAll("(?m) +$", "");
    }
}
