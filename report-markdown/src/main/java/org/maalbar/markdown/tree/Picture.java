package org.maalbar.markdown.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.node.CustomNode;
import org.maalbar.text.Sentence;

/**
 * A bar from left to right: what is sure is filled, what is perhaps so is hatched, what is planned is an outline, and a limit is
 * a line. It contains no text; what it says is in words beside it and in its description.
 *
 * <p>Places are thousandths of its width, from 0 to 1,000.
 */
public final class Picture extends CustomNode {

    /** How a part of the bar is drawn. */
    public enum Fill {
        /** Certain. */
        SOLID,
        /** Perhaps so. */
        HATCHED,
        /** Planned, or still to come. */
        OUTLINED,
        /** Where the bar must not reach. */
        BEYOND
    }

    /**
     * A part of the bar.
     *
     * @param fill how it is drawn
     * @param tone its colour
     * @param from where it begins
     * @param to where it ends
     */
    public record Part(Fill fill, Tone tone, int from, int to) {}

    /** How wide a picture is, in its own measure. */
    public static final int WIDTH = 1000;

    private final Sentence words;
    private final String description;
    private final String signs;
    private final List<Part> parts;
    private final List<Integer> lines;

    private Picture(Sentence words, String signs, List<Part> parts, List<Integer> lines) {
        this.words = words;
        this.description =
                new UserText(words.parts().stream().map(Sentence.Part::text).collect(Collectors.joining())).literal();
        this.signs = signs;
        this.parts = List.copyOf(parts);
        this.lines = List.copyOf(lines);
    }

    /** {@return what it shows in words, with the figures; what users wrote in it is made visible} */
    public String description() {
        return description;
    }

    /** {@return what it shows, with our words and the users' texts apart} */
    public Sentence words() {
        return words;
    }

    /** {@return the same picture with other words} */
    public Picture described(Sentence newWords) {
        return new Picture(newWords, signs, parts, lines);
    }

    /** {@return the same drawn with signs, where there are no pictures; empty if signs would say nothing} */
    public String signs() {
        return signs;
    }

    /** {@return the parts, those that are drawn first first} */
    public List<Part> parts() {
        return parts;
    }

    /** {@return where the lines are} */
    public List<Integer> lines() {
        return lines;
    }

    /** A picture while it is drawn. */
    public static final class Drawing {
        private final List<Part> parts = new ArrayList<>();
        private final List<Integer> lines = new ArrayList<>();
        private int full = WIDTH;
        private boolean hasSigns = true;

        /** Sets where the bar is full, for the signs; at the end of the picture if not set. */
        public Drawing full(long place) {
            full = Math.max(1, within(place));
            return this;
        }

        /** Draws nothing with signs. */
        public Drawing withoutSigns() {
            hasSigns = false;
            return this;
        }

        /** Adds a part, as far as it is in the picture. */
        public Drawing part(Fill fill, Tone tone, long from, long to) {
            int start = within(from);
            int end = within(to);
            if (start < end) {
                parts.add(new Part(fill, tone, start, end));
            }
            return this;
        }

        /** Adds a line from top to bottom. */
        public Drawing line(long at) {
            lines.add(within(at));
            return this;
        }

        private static int within(long place) {
            return (int) Math.max(0, Math.min(WIDTH, place));
        }

        /** The picture. */
        public Picture described(Sentence words) {
            return new Picture(words, signs(), parts, lines);
        }

        /** Ten cells; what is certain is rounded down, what is perhaps so or planned up. */
        private String signs() {
            if (!hasSigns) {
                return "";
            }
            StringBuilder cells = new StringBuilder(String.valueOf(EMPTY).repeat(CELLS));
            for (Part part : parts) {
                int from = part.from() * CELLS / full;
                int up = (part.to() * CELLS + full - 1) / full;
                switch (part.fill()) {
                    case SOLID -> set(cells, from, part.to() * CELLS / full, '█');
                    case HATCHED -> set(cells, from, up, '▒');
                    case OUTLINED -> set(cells, from, up, '·');
                    case BEYOND -> {}
                }
            }
            return cells.toString();
        }

        private static void set(StringBuilder cells, int from, int to, char sign) {
            for (int cell = from; cell < Math.min(to, CELLS); cell++) {
                if (cells.charAt(cell) == EMPTY) {
                    cells.setCharAt(cell, sign);
                }
            }
        }

        private static final int CELLS = 10;
        private static final char EMPTY = '░';
    }
}
