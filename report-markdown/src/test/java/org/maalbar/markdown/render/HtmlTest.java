package org.maalbar.markdown.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.maalbar.markdown.Report;
import org.maalbar.markdown.SampleProgramme;
import org.maalbar.markdown.tree.UserText;
import org.maalbar.testkit.sample.HostileStrings;
import org.maalbar.text.Language;
import org.w3c.dom.Element;

/** The annex as a web page. */
class HtmlTest {
    private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    @ParameterizedTest
    @EnumSource(Language.class)
    void itSaysWhatTheMarkdownSays(Language language) {
        Report report = Report.of(SampleProgramme.assessed()).in(language);

        List<String> html = Html.texts(main(report.html()));
        List<String> markdown = Parsed.texts(Parsed.document(report.markdown()));

        assertThat(words(html)).containsExactlyInAnyOrderElementsOf(words(markdown));
    }

    private static List<String> words(List<String> texts) {
        return texts.stream()
                .flatMap(NO_WORDS::splitAsStream)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Element main(String html) {
        return (Element) Html.document(html).getElementsByTagName("main").item(0);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void itAsksForNothingAndRunsNothing(Language language) {
        String html = Report.of(SampleProgramme.assessed()).in(language).html();

        assertThat(html)
                .startsWith("<!DOCTYPE html>\n<html lang=\"" + language.code() + "\">\n")
                .endsWith("</html>\n")
                .doesNotContain("<script", "<link", "<img", "<a ", "href", "src=", "@import", "http:", "https:");
        assertThat(Pattern.compile("url\\(([^)]*)\\)").matcher(html).results().map(found -> found.group(1)))
                .isNotEmpty()
                .allMatch(target -> target.startsWith("#hatch-"));
    }

    @Test
    void everyPictureSaysWhatItShows() {
        Element page = main(Report.of(SampleProgramme.assessed()).html());
        List<String> labels = Html.attributes("aria-label", page);

        assertThat(labels)
                .hasSize(page.getElementsByTagName("svg").getLength())
                .contains(
                        "980 of 2,000 børn og unge",
                        "● 1 fulfilled, ◕ 2 expected to be fulfilled, ◑ 5 uncertain, ◔ 1 not expected to be fulfilled, ○ 1 not fulfilled")
                .noneMatch(String::isBlank);
    }

    @Test
    void everyCellSaysInWhichColumnItIs() {
        Element page = main(Report.of(SampleProgramme.assessed()).html());
        int cells = page.getElementsByTagName("td").getLength();

        assertThat(Html.attributes("data-label", page))
                .hasSizeGreaterThan(cells)
                .contains("Reached", "Status");
    }

    @Test
    void aTitleIsTextInTheHeadToo() {
        assertThat(Report.of(SampleProgramme.assessed()).html())
                .contains("<title>Handleplan 2017-18: Unge &amp; forældre</title>");
    }

    static Stream<String> hostileStrings() {
        return HostileStrings.ALL.stream().filter(HostileProgramme::takes);
    }

    @Tag("once")
    @ParameterizedTest
    @MethodSource("hostileStrings")
    void aPageFullOfItReadsLikeAHarmlessOne(String hostile) {
        Element page = Html.document(HostileProgramme.report(hostile, Language.DANISH, Report::html));
        Element harmless = Html.document(HostileProgramme.harmlessPage(hostile, Language.DANISH));

        assertThat(Html.shape(page)).isEqualTo(Html.shape(harmless));
        assertThat(Html.texts(page))
                .isEqualTo(Html.texts(harmless).stream()
                        .map(words -> HostileProgramme.read(words, hostile).strip())
                        .toList());
        assertThat(Html.attributes("aria-label", page)).hasSameSizeAs(Html.attributes("aria-label", harmless));
    }

    @Test
    void noElementIsMadeOfUserText() {
        Element page = Html.document(HostileProgramme.harmlessPage("", Language.ENGLISH));

        assertThat(new HashSet<>(Html.shape(page).stream()
                        .map(line -> line.strip().split(" ")[0])
                        .toList()))
                .isSubsetOf(
                        "html",
                        "head",
                        "meta",
                        "title",
                        "style",
                        "body",
                        "main",
                        "svg",
                        "defs",
                        "pattern",
                        "rect",
                        "h1",
                        "h2",
                        "h3",
                        "h4",
                        "p",
                        "b",
                        "small",
                        "br",
                        "hr",
                        "ul",
                        "li",
                        "table",
                        "colgroup",
                        "col",
                        "thead",
                        "tbody",
                        "tr",
                        "th",
                        "td",
                        "div");
    }

    @Test
    void whatNoDocumentTakesIsVisible() {
        assertThat(new UserText("a\uFFFEb\uFDD0").literal()).isEqualTo("a[U+FFFE]b[U+FDD0]");
    }
}
