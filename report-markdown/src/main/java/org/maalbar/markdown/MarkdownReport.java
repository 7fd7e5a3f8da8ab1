package org.maalbar.markdown;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maalbar.assessment.Assessed;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.base.file.WholeFile;
import org.maalbar.change.Changes;
import org.maalbar.text.Language;

/**
 * Writes assessments as Markdown with tables (GitHub Flavored Markdown).
 *
 * <pre>{@code
 * ProgrammeAssessment a = Assessor.on("2018-08-31").assess(programme);
 * MarkdownReport.write(a, Language.DANISH, Path.of("annex.md"));
 * MarkdownReport.write(a, lastTime, Language.DANISH, Path.of("annex.md"));    // with what has changed since last time
 * String annex = MarkdownReport.annex(a, Language.DANISH);                    // the same text, for a page of your own
 * }</pre>
 *
 * <p>Titles, names, units, statements, labels, ids and notes are shown as they are and never act as Markdown. White space
 * in them is folded: line breaks and tabs become a space, several spaces one, and there is none at the ends. Characters that
 * cannot be seen are written as their code point ({@code [U+202E]}), except for joiners, which stay, and soft hyphens,
 * which are left out.
 *
 * <p>A file is written block by block, so that a long annex needs little memory. It is written whole or not at all.
 */
public final class MarkdownReport {
    private MarkdownReport() {}

    /**
     * The annex in Markdown, with all reasons: how to read it; an overview of every goal; for each initiative its purpose, who takes
     * part, what pays for it, and each of its goals with its status and why, what remains, what is missing and from whom, what
     * it depends on, the pace, the claims, and every figure with where it comes from and how it counted; the initiatives
     * without a measurable goal; the funding by year, source and department; everything that is missing; what is wrong with
     * the data; notes and sources. What is unknown is called unknown, never 0.
     *
     * @param assessment what may be said of a programme on a day
     * @param language the language of everything but the users' own text
     * @return the document, the same to the byte for the same assessment; lines end with {@code \n}, the last one too
     */
    public static String annex(ProgrammeAssessment assessment, Language language) {
        StringBuilder text = new StringBuilder();
        append(Objects.requireNonNull(assessment, "assessment"), null, language, text);
        return text.toString();
    }

    /**
     * The same annex with one section more, after the overview: what changed since last time. It says goal by goal what was
     * said then and is said now of its status, what it asks for, its due day, its words and its figures, and puts first which
     * goals ask for less than they did; then claims, observations, activities and indicators that are new, gone or different.
     * Where nothing is, it says so. It may be another day or another version of the programme, or both; {@link Changes} says
     * what is compared.
     *
     * @param now what may be said of a programme on a day
     * @param lastTime what was said the time before: an assessment, or a snapshot of the module {@code org.maalbar.json}
     * @param language the language of everything but the users' own text
     * @return the document, the same to the byte for the same assessments; lines end with {@code \n}, the last one too
     */
    public static String annex(ProgrammeAssessment now, Assessed lastTime, Language language) {
        StringBuilder text = new StringBuilder();
        Objects.requireNonNull(lastTime, "lastTime");
        append(Objects.requireNonNull(now, "now"), lastTime, language, text);
        return text.toString();
    }

    /**
     * Writes {@link #annex(ProgrammeAssessment, Language) the annex} to a file, in UTF-8.
     *
     * @param assessment what may be said of a programme on a day
     * @param language the language of everything but the users' own text
     * @param file the file, which need not exist; its folder does
     * @throws IOException if it cannot be written; an old file is then as it was
     */
    public static void write(ProgrammeAssessment assessment, Language language, Path file) throws IOException {
        writeFile(Objects.requireNonNull(assessment, "assessment"), null, language, file);
    }

    /**
     * Writes {@link #annex(ProgrammeAssessment, Assessed, Language) the annex with what changed since last time} to a file,
     * in UTF-8.
     *
     * @param now what may be said of a programme on a day
     * @param lastTime what was said the time before: an assessment, or a snapshot of the module {@code org.maalbar.json}
     * @param language the language of everything but the users' own text
     * @param file the file, which need not exist; its folder does
     * @throws IOException if it cannot be written; an old file is then as it was
     */
    public static void write(ProgrammeAssessment now, Assessed lastTime, Language language, Path file)
            throws IOException {
        Objects.requireNonNull(lastTime, "lastTime");
        writeFile(Objects.requireNonNull(now, "now"), lastTime, language, file);
    }

    private static void writeFile(ProgrammeAssessment now, @Nullable Assessed lastTime, Language language, Path file)
            throws IOException {
        WholeFile.write(file, out -> {
            Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            try {
                append(now, lastTime, language, text);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
            text.flush();
        });
    }

    private static void append(
            ProgrammeAssessment now, @Nullable Assessed lastTime, Language language, Appendable out) {
        Objects.requireNonNull(language, "language");
        new Annex(now, lastTime, new Phrases(language), new BlockWriter(out)::write).write();
    }
}
