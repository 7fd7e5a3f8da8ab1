package org.maalbar.markdown.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.Node;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.maalbar.markdown.PortfolioReport;
import org.maalbar.markdown.SamplePortfolio;
import org.maalbar.testkit.sample.HostileStrings;
import org.maalbar.text.Language;
import org.w3c.dom.Element;

/** The report on many programmes says the same in every form, and is the same document whatever users wrote. */
class PortfolioFormsTest {
    private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    static Stream<String> hostileStrings() {
        return HostileStrings.ALL.stream().filter(HostileProgramme::takes);
    }

    private static PortfolioReport report(String text) {
        return PortfolioReport.of(SamplePortfolio.fullOf(text)).in(Language.DANISH);
    }

    @Tag("once")
    @ParameterizedTest
    @MethodSource("hostileStrings")
    void itsMarkdownFullOfATextReadsLikeAHarmlessOne(String hostile) {
        Node report = Parsed.document(report(hostile).markdown());
        Node harmless = Parsed.document(report(HostileProgramme.HARMLESS).markdown());

        assertThat(Parsed.shape(report)).isEqualTo(Parsed.shape(harmless));
    }

    @Tag("once")
    @ParameterizedTest
    @MethodSource("hostileStrings")
    void itsPageFullOfATextReadsLikeAHarmlessOne(String hostile) {
        Element report = Html.document(report(hostile).html());
        Element harmless = Html.document(report(HostileProgramme.HARMLESS).html());

        assertThat(Html.shape(report)).isEqualTo(Html.shape(harmless));
    }

    @ParameterizedTest
    @EnumSource
    void thePageSaysWhatTheMarkdownSays(Language language) {
        PortfolioReport report = PortfolioReport.of(SamplePortfolio.portfolio()).in(language);
        Element page = Html.document(report.html());
        Element main = (Element) page.getElementsByTagName("main").item(0);

        assertThat(words(Html.texts(main)))
                .containsExactlyInAnyOrderElementsOf(words(Parsed.texts(Parsed.document(report.markdown()))));
        assertThat(Html.attributes("aria-label", page))
                .hasSize(main.getElementsByTagName("svg").getLength())
                .noneMatch(String::isBlank);
        assertThat(report.html()).doesNotContain("<script", "<link", "<img", "<a ", "href", "src=", "@import", "http");
    }

    private static List<String> words(List<String> texts) {
        return texts.stream()
                .flatMap(NO_WORDS::splitAsStream)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
