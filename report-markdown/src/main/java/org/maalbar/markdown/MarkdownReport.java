package org.maalbar.markdown;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.maalbar.assessment.Assessed;
import org.maalbar.assessment.Changes;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.text.Language;

/**
 * Writes assessments as Markdown with tables (GitHub Flavored Markdown).
 *
 * <pre>{@code
 * ProgrammeAssessment a = Assessor.on("2018-08-31").assess(programme);
 * Files.writeString(Path.of("annex.md"), MarkdownReport.annex(a, Language.DANISH));
 * MarkdownReport.annex(a, lastTime, Language.DANISH);    // with what is otherwise than last time
 * }</pre>
 *
 * <p>Titles, names, units, statements, labels, ids and notes are shown as they are and never act as Markdown. White space
 * in them is folded: line breaks and tabs become a space, several spaces one, and there is none at the ends. Characters that
 * cannot be seen are written as their code point ({@code [U+202E]}), except for joiners, which stay, and soft hyphens,
 * which are left out.
 */
public final class MarkdownReport {
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final MarkdownRenderer RENDERER = MarkdownRenderer.builder()
            .extensions(EXTENSIONS)
            .nodeRendererFactory(new UserTextFactory())
            .build();

    private MarkdownReport() {}

    /**
     * The annex that a committee gets: how to read it; an overview of every goal; for each initiative its purpose, who takes
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
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(language, "language");
        return render(new Annex(assessment, null, new Phrases(language)).document());
    }

    /**
     * The same annex with one section more, after the overview: what is otherwise than last time. It tells goal by goal what was
     * said then and is said now of its status, what it asks for, its due day, its words and its figures, and puts first which
     * goals ask for less than they did; then claims, observations, activities and indicators that are new, gone or otherwise.
     * Where nothing is, it says so. It may be another day or another version of the programme, or both; {@link Changes} says
     * what is compared.
     *
     * @param now what may be said of a programme on a day
     * @param lastTime what was said the time before: an assessment, or a snapshot of the module {@code org.maalbar.json}
     * @param language the language of everything but the users' own text
     * @return the document, the same to the byte for the same assessments; lines end with {@code \n}, the last one too
     */
    public static String annex(ProgrammeAssessment now, Assessed lastTime, Language language) {
        Objects.requireNonNull(now, "now");
        Objects.requireNonNull(lastTime, "lastTime");
        Objects.requireNonNull(language, "language");
        return render(new Annex(now, lastTime, new Phrases(language)).document());
    }

    static String render(Node document) {
        return RENDERER.render(document);
    }

    private static final class UserTextFactory implements MarkdownNodeRendererFactory {
        @Override
        public NodeRenderer create(MarkdownNodeRendererContext context) {
            return new UserTextMarkdown(context.getWriter());
        }

        @Override
        public Set<Character> getSpecialCharacters() {
            return Set.of();
        }
    }
}
