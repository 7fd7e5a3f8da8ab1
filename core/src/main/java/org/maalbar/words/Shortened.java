package org.maalbar.words;

import java.util.List;

/** Keeps what people look at in jshell below the 1,000 characters that it shows of a value. */
public final class Shortened {
    private static final int SHOWN = 960;
    private static final int LONGEST_LINE = 240;

    private Shortened() {}

    /**
     * As many lines as fit, and how many did not.
     *
     * @param lines the lines; the first is always there
     * @param thing what one of the others is
     */
    public static String lines(List<String> lines, String thing) {
        StringBuilder text = new StringBuilder(line(lines.get(0), LONGEST_LINE));
        for (int i = 1; i < lines.size(); i++) {
            String line = line(lines.get(i), LONGEST_LINE);
            if (text.length() + 1 + line.length() > SHOWN) {
                int left = lines.size() - i;
                return text.append("\n... and " + left + " more " + thing + (left == 1 ? "" : "s"))
                        .toString();
            }
            text.append('\n').append(line);
        }
        return text.toString();
    }

    /** The line, or as much of it as is not longer; no character is cut in two. */
    public static String line(String line, int longest) {
        if (line.length() <= longest) {
            return line;
        }
        int end = longest - 1;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
