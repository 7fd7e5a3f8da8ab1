package org.maalbar.docx;

import java.util.List;
import org.maalbar.markdown.tree.Palette;
import org.maalbar.markdown.tree.Picture;
import org.maalbar.markdown.tree.Tone;

/** Draws a picture in pixels, as the web page shows it. A pixel is a colour of the palette. */
final class Drawing {
    static final int WIDTH = Picture.WIDTH;
    static final int HEIGHT = 90;

    /** Above and below the bar; lines are as high as the picture. */
    private static final int MARGIN = 12;

    private static final int LINE = 10;
    private static final int EDGE = 6;
    private static final int OUTLINE = 8;
    private static final int DASH = 22;
    private static final int GAP = 12;
    private static final int STRIPE = 14;
    private static final int STRIPES_APART = 34;

    private static final byte PAPER = 0;
    private static final byte TRACK = 1;
    private static final byte BEYOND = 2;
    private static final byte INK = 3;
    private static final byte TONES = 4;
    private static final List<Tone> ALL_TONES = List.of(Tone.values());

    private final byte[] pixels = new byte[WIDTH * HEIGHT];

    private Drawing() {}

    /** {@return a picture as a PNG} */
    static byte[] png(List<Picture.Part> parts, List<Integer> lines, Palette colours) {
        Drawing drawing = new Drawing();
        drawing.fill(0, WIDTH, MARGIN, TRACK, (x, y) -> true);
        parts.forEach(drawing::part);
        for (int line : lines) {
            int from = Math.max(0, Math.min(WIDTH - LINE, line - LINE / 2));
            drawing.fill(from, from + LINE, 0, INK, (x, y) -> true);
        }
        return Png.of(WIDTH, HEIGHT, palette(colours), drawing.pixels);
    }

    private static int[] palette(Palette colours) {
        int[] palette = new int[TONES + ALL_TONES.size()];
        palette[PAPER] = 0xFFFFFF;
        palette[TRACK] = 0xE3E6EA;
        palette[BEYOND] = 0xB2B7BD;
        palette[INK] = 0x1A1A1A;
        for (Tone tone : ALL_TONES) {
            palette[index(tone)] = colours.onWhite(tone);
        }
        return palette;
    }

    private static byte index(Tone tone) {
        return (byte) (TONES + ALL_TONES.indexOf(tone));
    }

    private void part(Picture.Part part) {
        int from = part.from();
        int to = part.to();
        byte tone = index(part.tone());
        switch (part.fill()) {
            case SOLID -> fill(from, to, MARGIN, tone, (x, y) -> true);
            case BEYOND -> fill(from, to, MARGIN, BEYOND, (x, y) -> true);
            case HATCHED ->
                fill(
                        from,
                        to,
                        MARGIN,
                        tone,
                        (x, y) -> isEdge(x, y, to - from, EDGE) || (x + y) % STRIPES_APART < STRIPE);
            case OUTLINED ->
                fill(from, to, MARGIN, tone, (x, y) -> isEdge(x, y, to - from, OUTLINE) && isDash(x, to - from));
        }
    }

    /** What is in the rectangle, seen from its top left corner. */
    @FunctionalInterface
    private interface Pattern {
        boolean covers(int x, int y);
    }

    private void fill(int from, int to, int margin, byte colour, Pattern pattern) {
        for (int y = margin; y < HEIGHT - margin; y++) {
            for (int x = from; x < to; x++) {
                if (pattern.covers(x - from, y - margin)) {
                    pixels[y * WIDTH + x] = colour;
                }
            }
        }
    }

    private static boolean isEdge(int x, int y, int width, int thickness) {
        return Math.min(x, width - 1 - x) < thickness || Math.min(y, HEIGHT - 2 * MARGIN - 1 - y) < thickness;
    }

    /** The ends of an outline are whole. */
    private static boolean isDash(int x, int width) {
        return Math.min(x, width - 1 - x) < OUTLINE || x % (DASH + GAP) < DASH;
    }
}
