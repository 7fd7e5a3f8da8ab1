package org.maalbar.markdown.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Objects;
import org.commonmark.node.Block;
import org.commonmark.renderer.html.HtmlRenderer;
import org.maalbar.markdown.tree.Palette;
import org.maalbar.markdown.tree.Tone;
import org.maalbar.markdown.tree.UserText;

/** Writes blocks as a web page: one file, without scripts, that asks for no other file. */
public final class HtmlBlocks {
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().nodeRendererFactory(HtmlNodes::new).build();
    private static final HexFormat HEX = HexFormat.of();
    private static final String STYLE = resource("report.css");

    private final Appendable out;
    private final Batches batches = new Batches(RENDERER, this::append);

    /** Writes to something. */
    public HtmlBlocks(Appendable out) {
        this.out = out;
    }

    /**
     * Writes what comes before the first block.
     *
     * @param title what the page is called
     * @param code the language that it is in (BCP 47)
     * @param palette the colours of statuses
     * @throws UncheckedIOException if it cannot be written
     */
    public void begin(String title, String code, Palette palette) {
        append("<!DOCTYPE html>\n<html lang=\"" + code + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
                + HtmlText.escaped(new UserText(title).literal()) + "</title>\n<style>\n" + colours(palette) + STYLE
                + "</style>\n</head>\n<body lang=\"" + code + "\">\n" + patterns() + "<main>\n");
    }

    /**
     * Writes the next block, soon.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public void write(Block block) {
        batches.add(block);
    }

    /**
     * Writes what comes after the last block.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public void end() {
        batches.flush();
        append("</main>\n</body>\n</html>\n");
    }

    private void append(CharSequence html) {
        try {
            out.append(html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String colours(Palette palette) {
        StringBuilder light = new StringBuilder(":root {\n");
        StringBuilder dark = new StringBuilder("@media screen and (prefers-color-scheme: dark) {\n:root {\n");
        for (Tone tone : Tone.values()) {
            light.append(colour(tone, palette.onWhite(tone)));
            dark.append(colour(tone, palette.onBlack(tone)));
        }
        return light + "}\n" + dark + "}\n}\n";
    }

    private static String colour(Tone tone, int colour) {
        return "--" + tone.id() + ": #" + HEX.toHexDigits(colour, 6) + ";\n";
    }

    /** What parts of pictures are filled with; kept in one place, as a page has hundreds of pictures. */
    private static String patterns() {
        StringBuilder patterns =
                new StringBuilder("<svg class=\"patterns\" aria-hidden=\"true\" width=\"0\" height=\"0\"><defs>\n");
        for (Tone tone : Tone.values()) {
            patterns.append("<pattern id=\"hatch-" + tone.id()
                    + "\" width=\"24\" height=\"24\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">"
                    + "<rect width=\"10\" height=\"24\" class=\"" + tone.id() + "\"/></pattern>\n");
        }
        return patterns.append("</defs></svg>\n").toString();
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(HtmlBlocks.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
