package org.maalbar.assessment;

import java.util.List;

/** Keeps what people look at in jshell below the 1,000 characters that it shows of a value. */
final class Shortened {
    private static final int SHOWN = 960;

    private Shortened() {}

    /**
     * As many lines as fit, and how many did not.
     *
     * @param lines the lines; the first is always there
     * @param rest what the others are
     */
    static String lines(List<String> lines, String rest) {
        StringBuilder text = new StringBuilder(lines.get(0));
        for (int i = 1; i < lines.size(); i++) {
            if (text.length() + 1 + lines.get(i).length() > SHOWN) {
                return text.append("\n... and " + (lines.size() - i) + " " + rest)
                        .toString();
            }
            text.append('\n').append(lines.get(i));
        }
        return text.toString();
    }
}
