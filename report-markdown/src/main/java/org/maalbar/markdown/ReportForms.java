package org.maalbar.markdown;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import org.commonmark.node.Block;
import org.maalbar.base.file.WholeFile;
import org.maalbar.markdown.render.HtmlBlocks;
import org.maalbar.markdown.render.LongText;
import org.maalbar.markdown.render.MarkdownBlocks;
import org.maalbar.markdown.tree.Palette;
import org.maalbar.problem.Printable;
import org.maalbar.problem.RefusedException;

/**
 * A report in each of its forms.
 *
 * @param title what a web page is called
 * @param code the code of its language
 * @param palette its colours
 * @param content gives block after block to what it gets
 */
record ReportForms(String title, String code, Palette palette, Consumer<Consumer<Block>> content) {
    String markdown() {
        LongText text = new LongText();
        appendMarkdown(text);
        return text.toString();
    }

    String html() {
        LongText text = new LongText();
        appendHtml(text);
        return text.toString();
    }

    /** Writes it to a file, in the form that the ending of its name says. */
    void writeTo(Path file) throws IOException {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        boolean isHtml = name.endsWith(".html");
        if (!isHtml && !name.endsWith(".md")) {
            String given = Printable.of(String.valueOf(file.getFileName()));
            throw new RefusedException(
                    "A report is written to a file whose name ends with .html or .md (and .docx for Word); \"" + given
                            + "\" does not",
                    "En rapport skrives til en fil, hvis navn ender på .html eller .md (og .docx til Word); det gør »"
                            + given + "« ikke");
        }
        WholeFile.write(file, out -> {
            Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            try {
                if (isHtml) {
                    appendHtml(text);
                } else {
                    appendMarkdown(text);
                }
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
            text.flush();
        });
    }

    private void appendMarkdown(Appendable out) {
        MarkdownBlocks markdown = new MarkdownBlocks(out);
        content.accept(markdown::write);
        markdown.end();
    }

    private void appendHtml(Appendable out) {
        HtmlBlocks html = new HtmlBlocks(out);
        html.begin(title, code, palette);
        content.accept(html::write);
        html.end();
    }
}
