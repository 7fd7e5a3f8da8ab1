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
import org.maalbar.base.file.WholeFile;
import org.maalbar.problem.Printable;
import org.maalbar.problem.RefusedException;

/** Writes a report to a file, in the form that the ending of its name says. */
final class ReportFile {
    private ReportFile() {}

    static void write(Path file, Consumer<Appendable> html, Consumer<Appendable> markdown) throws IOException {
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
                (isHtml ? html : markdown).accept(text);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
            text.flush();
        });
    }
}
