package org.maalbar.markdown;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maalbar.assessment.Assessed;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.change.Changes;
import org.maalbar.markdown.annex.Annex;
import org.maalbar.markdown.annex.AnnexSettings;
import org.maalbar.markdown.design.ExtraSection;
import org.maalbar.markdown.design.ReportDesign;
import org.maalbar.markdown.design.Translation;
import org.maalbar.markdown.render.TextBlocks;
import org.maalbar.text.Language;

/**
 * The annex of an assessment: a short form for a committee, and behind it the evidence.
 *
 * <pre>{@code
 * ProgrammeAssessment a = Assessor.on("2018-08-31").assess(programme);
 * Report report = Report.of(a).in(Language.DANISH);
 * report.writeTo(Path.of("bilag.html"));                     // or .md
 * report.since(lastTime).writeTo(Path.of("bilag.html"));     // with what has changed since last time
 * report.shortForm().markdown();                             // without the evidence, for a page of your own
 * }</pre>
 *
 * <p>The short form has the conclusion, a row for each goal, and for each initiative what it is for, what it promised, what pays for
 * it, what was done and what is planned. The evidence says how to read it; for each goal its status and why, what remains,
 * what is missing and from whom, what it depends on, the pace, and every figure with where it comes from and how it counted;
 * the activities over time; the funding by year, source and department; everything that is missing; what is wrong with the data;
 * notes and sources. What is unknown is called unknown, never 0. A {@link ReportDesign} leaves sections out or moves them, and has
 * words, colours and a logo; {@link #with(ExtraSection...)} adds sections, and {@link #in(Translation)} has another language.
 *
 * <p>Titles, names, units, statements, labels, ids and notes are shown as they are and never act as markup. White space in them is
 * folded: line breaks and tabs become a space, several spaces one, and there is none at the ends. Characters that cannot be
 * seen are written as their code point ({@code [U+202E]}), except for joiners, which stay, and soft hyphens, which are
 * left out.
 *
 * <p>A file is written block by block, so that a long annex needs little memory. It is written whole or not at all. The same
 * report is the same to the byte. A report never changes.
 */
public final class Report {
    private final ProgrammeAssessment assessment;
    private final @Nullable Assessed lastTime;
    private final AnnexSettings settings;

    private Report(ProgrammeAssessment assessment, @Nullable Assessed lastTime, AnnexSettings settings) {
        this.assessment = assessment;
        this.lastTime = lastTime;
        this.settings = settings;
    }

    /**
     * The annex in English, with the evidence.
     *
     * @param assessment what may be said of a programme on a day
     * @return the report
     */
    public static Report of(ProgrammeAssessment assessment) {
        return new Report(
                Objects.requireNonNull(assessment, "assessment"), null, AnnexSettings.standard(Language.ENGLISH));
    }

    /**
     * The same in a language.
     *
     * @param newLanguage the language of everything but the users' own text
     * @return a copy
     */
    public Report in(Language newLanguage) {
        return with(settings.in(newLanguage));
    }

    /**
     * The same in a language that the library does not have.
     *
     * @param translation what the phrases of a language that it has are in that one
     * @return a copy; writing it throws an {@code IllegalArgumentException} that names all phrases that are missing, if any is
     * @see #missingPhrases()
     */
    public Report in(Translation translation) {
        return with(settings.in(translation));
    }

    /**
     * The same with what changed since last time: beside each goal, and in the evidence in full. It may be another day or another
     * version of the programme, or both; {@link Changes} says what is compared.
     *
     * @param before what was said the time before: an assessment, or a snapshot of the module {@code org.maalbar.json}
     * @return a copy
     */
    public Report since(Assessed before) {
        return new Report(assessment, Objects.requireNonNull(before, "lastTime"), settings);
    }

    /**
     * The same without the evidence, and without what was added to it.
     *
     * @return a copy
     */
    public Report shortForm() {
        return with(settings.shortForm());
    }

    /**
     * The same in another design.
     *
     * @param newDesign which sections it has and how it looks
     * @return a copy
     * @throws IllegalArgumentException if an extra section comes after a section that the design leaves out
     */
    public Report design(ReportDesign newDesign) {
        return with(settings.design(newDesign));
    }

    /**
     * The same with sections of one's own. Several that come after the same section are in the order in which they were added.
     *
     * @param extras what to add to those that there are
     * @return a copy
     * @throws IllegalArgumentException if one comes after a section that the design leaves out
     */
    public Report with(ExtraSection... extras) {
        return with(settings.with(List.of(extras)));
    }

    private Report with(AnnexSettings newSettings) {
        return new Report(assessment, lastTime, newSettings);
    }

    /** {@return what is reported} */
    public ProgrammeAssessment assessment() {
        return assessment;
    }

    /** {@return what it is compared with, if anything} */
    public Optional<Assessed> lastTime() {
        return Optional.ofNullable(lastTime);
    }

    /** {@return the language of everything but the users' own text; where it is translated, what it is translated from} */
    public Language language() {
        return settings.language();
    }

    /** {@return what it is translated by, if it is} */
    public Optional<Translation> translation() {
        return Optional.ofNullable(settings.translation());
    }

    /**
     * What is still to be translated: the words of this report that no phrase of its translation covers, between numbers and texts of
     * users. In a phrase, a longer one may be written, with {@code #} for a number.
     *
     * @return each once, in the order of the report; nothing if it is not translated
     */
    public List<String> missingPhrases() {
        return new Annex(assessment, lastTime, settings, block -> {}).missingPhrases();
    }

    /** {@return whether the evidence is left out} */
    public boolean isShort() {
        return settings.isShort();
    }

    /** {@return which sections it has and how it looks} */
    public ReportDesign design() {
        return settings.design();
    }

    /** {@return the sections that were added, in the order in which they were} */
    public List<ExtraSection> extraSections() {
        return settings.extras();
    }

    /**
     * The goals and the conclusion as a plain text for a terminal: what is on the first page of the annex, whatever sections it has.
     *
     * @return several lines, without a line break at the end; safe to print
     * @throws IllegalArgumentException if its translation lacks a phrase
     */
    public String overview() {
        StringBuilder text = new StringBuilder();
        new Annex(assessment, lastTime, settings, new TextBlocks(text)::write).writeOverview();
        return text.toString().stripTrailing();
    }

    /**
     * The annex in GitHub Flavored Markdown. Pictures are drawn with signs.
     *
     * @return the document; lines end with {@code \n}, the last one too
     * @throws IllegalArgumentException if its translation lacks a phrase
     */
    public String markdown() {
        return forms().markdown();
    }

    /**
     * The annex as a web page: one file with its style and its pictures, without scripts, that asks for no other file. It has a
     * style for paper (A4), for narrow and for dark screens.
     *
     * @return the document; lines end with {@code \n}, the last one too
     * @throws IllegalArgumentException if its translation lacks a phrase
     */
    public String html() {
        return forms().html();
    }

    /**
     * Writes the annex to a file in UTF-8, as a web page if its name ends with {@code .html} and as Markdown if it ends with
     * {@code .md}.
     *
     * @param file the file, which need not exist; its folder does
     * @throws IOException if it cannot be written; an old file is then as it was
     * @throws IllegalArgumentException if its name has another ending, or its translation lacks a phrase
     */
    public void writeTo(Path file) throws IOException {
        forms().writeTo(file);
    }

    private ReportForms forms() {
        return new ReportForms(
                assessment.programme().title(),
                settings.code(),
                settings.palette(),
                blocks -> new Annex(assessment, lastTime, settings, blocks).write());
    }

    @Override
    public String toString() {
        return "Report(" + assessment.programme() + ", " + assessment.day() + ", " + settings.code() + ")";
    }
}
