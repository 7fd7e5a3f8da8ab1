package org.maalbar.markdown;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.maalbar.markdown.portfolio.PortfolioPage;
import org.maalbar.markdown.tree.Palette;
import org.maalbar.portfolio.Portfolio;
import org.maalbar.portfolio.ProgrammeSummary;
import org.maalbar.text.Language;

/**
 * A report on many programmes: how many goals have which status, what could not be read, each department, the programmes worst
 * first, the goals that are not fulfilled or not expected to be, and the money year by year.
 *
 * <pre>{@code
 * Portfolio portfolio = Portfolio.on("2018-08-31");
 * for (Path file : files) {
 *     portfolio.add(file.getFileName().toString(), ProgrammeJson.standard().read(file));
 * }
 * PortfolioReport.of(portfolio).in(Language.DANISH).writeTo(Path.of("portefoelje.html"));
 * }</pre>
 *
 * <p>The programmes are in the order of {@link ProgrammeSummary#WORST_FIRST}, which the report states. A goal counts for every
 * department that is responsible for its initiative. Currencies are never added, and what is not stated is said beside an amount and
 * never counted as 0.
 *
 * <p>Titles, names, statements and the errors of what could not be read are shown as in a {@link Report}: they never act as
 * markup. The same programmes give the same report to the byte, in whatever order they were added. A report never changes.
 */
public final class PortfolioReport {
    private final Portfolio portfolio;
    private final Language language;

    private PortfolioReport(Portfolio portfolio, Language language) {
        this.portfolio = portfolio;
        this.language = language;
    }

    /**
     * A report in English.
     *
     * @param portfolio what some programmes come to; what is added to it later is not in the report
     * @return the report
     */
    public static PortfolioReport of(Portfolio portfolio) {
        return new PortfolioReport(portfolio.copy(), Language.ENGLISH);
    }

    /**
     * The same in a language.
     *
     * @param newLanguage the language of everything but the users' own text
     * @return a copy
     */
    public PortfolioReport in(Language newLanguage) {
        return new PortfolioReport(portfolio, Objects.requireNonNull(newLanguage, "language"));
    }

    /** {@return a copy of what is reported} */
    public Portfolio portfolio() {
        return portfolio.copy();
    }

    /** {@return the language of everything but the users' own text} */
    public Language language() {
        return language;
    }

    /**
     * The report in GitHub Flavored Markdown. Pictures are drawn with signs.
     *
     * @return the document; lines end with {@code \n}, the last one too
     */
    public String markdown() {
        return forms().markdown();
    }

    /**
     * The report as a web page, as that of {@link Report#html()}.
     *
     * @return the document; lines end with {@code \n}, the last one too
     */
    public String html() {
        return forms().html();
    }

    /**
     * Writes the report to a file in UTF-8, as a web page if its name ends with {@code .html} and as Markdown if it ends with
     * {@code .md}.
     *
     * @param file the file, which need not exist; its folder does
     * @throws IOException if it cannot be written; an old file is then as it was
     * @throws IllegalArgumentException if its name has another ending
     */
    public void writeTo(Path file) throws IOException {
        forms().writeTo(file);
    }

    private ReportForms forms() {
        return new ReportForms(
                PortfolioPage.title(portfolio, language),
                language.code(),
                Palette.STANDARD,
                blocks -> new PortfolioPage(portfolio, language, blocks).write());
    }

    @Override
    public String toString() {
        return "PortfolioReport(" + portfolio + ", " + language + ")";
    }
}
