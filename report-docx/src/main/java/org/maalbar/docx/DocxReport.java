package org.maalbar.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import org.commonmark.node.Block;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.base.file.WholeFile;
import org.maalbar.markdown.PortfolioReport;
import org.maalbar.markdown.Report;
import org.maalbar.markdown.annex.Annex;
import org.maalbar.markdown.annex.AnnexSettings;
import org.maalbar.markdown.portfolio.PortfolioPage;
import org.maalbar.portfolio.Portfolio;
import org.maalbar.problem.Printable;
import org.maalbar.problem.RefusedException;
import org.maalbar.text.Language;

/**
 * The annex of an assessment, or the report on many programmes, as a Word document.
 *
 * <pre>{@code
 * Report report = Report.of(a).in(Language.DANISH);
 * DocxReport.of(report).writeTo(Path.of("bilag.docx"));
 * DocxReport.of(report.shortForm()).writeTo(Path.of("kort.docx"));
 * DocxReport.of(PortfolioReport.of(portfolio)).writeTo(Path.of("portefoelje.docx"));
 * }</pre>
 *
 * <p>It contains what the Markdown and the web page contain, on A4 in portrait: headings, lists and tables are those of Word, header
 * rows are repeated on the next page, pictures have their words as alternative text, and the pages are numbered. Title and
 * language are in the properties of the document. There are no macros, no links and no other fields than the page numbers;
 * what users wrote is always text. A character that XML cannot contain is written as U+FFFD.
 *
 * <p>It is written block by block, so that a long annex needs little memory. The same report is the same to the byte, if the JDK
 * is the same. An object of this class never changes.
 */
public final class DocxReport {
    private static final String ENDING = ".docx";

    private final String title;
    private final AnnexSettings settings;
    private final Consumer<Consumer<Block>> content;

    private DocxReport(String title, AnnexSettings settings, Consumer<Consumer<Block>> content) {
        this.title = title;
        this.settings = settings;
        this.content = content;
    }

    /**
     * A report as a Word document.
     *
     * @param report the report, which says the language and whether the evidence is left out
     * @return the document
     */
    public static DocxReport of(Report report) {
        ProgrammeAssessment assessment = report.assessment();
        AnnexSettings settings = new AnnexSettings(
                report.language(),
                report.translation().orElse(null),
                report.design(),
                report.extraSections(),
                report.isShort());
        return new DocxReport(
                assessment.programme().title(),
                settings,
                blocks -> new Annex(assessment, report.lastTime().orElse(null), settings, blocks).write());
    }

    /**
     * A report on many programmes as a Word document.
     *
     * @param report the report, which says the language
     * @return the document
     */
    public static DocxReport of(PortfolioReport report) {
        Portfolio portfolio = report.portfolio();
        Language language = report.language();
        return new DocxReport(
                PortfolioPage.title(portfolio, language),
                AnnexSettings.standard(language),
                blocks -> new PortfolioPage(portfolio, language, blocks).write());
    }

    /**
     * Writes the document to a file, whole or not at all.
     *
     * @param file the file, which need not exist; its folder does
     * @throws IOException if it cannot be written; an old file is then as it was
     * @throws IllegalArgumentException if its name does not end with {@code .docx}, or its translation lacks a phrase
     */
    public void writeTo(Path file) throws IOException {
        if (!String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(ENDING)) {
            String given = Printable.of(String.valueOf(file.getFileName()));
            throw new RefusedException(
                    "A Word document is written to a file whose name ends with .docx; \"" + given + "\" does not",
                    "Et Word-dokument skrives til en fil, hvis navn ender på .docx; det gør »" + given + "« ikke");
        }
        WholeFile.write(file, this::writeTo);
    }

    /**
     * Writes the document to a stream.
     *
     * @param out where to; it stays open
     * @throws IOException if it cannot be written; the stream then has a part of it
     * @throws IllegalArgumentException if its translation lacks a phrase; so it has then
     */
    public void writeTo(OutputStream out) throws IOException {
        try {
            new DocxPackage(title, settings).writeTo(out, content);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public String toString() {
        return "DocxReport(" + Printable.of(title) + ", " + settings.language() + ")";
    }
}
