package org.maalbar.markdown.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.maalbar.markdown.render.OtherReaders.Page;
import org.maalbar.testkit.sample.HostileStrings;
import org.maalbar.text.Language;

/** What commonmark-java makes of a report is what the readers make of it that others use. */
class OtherReadersSystemTest {
    private static final List<String> MADE =
            List.of(("#document-fragment h1 h2 h3 h4 p strong ul li table thead tbody tr th td br hr"
                            + " root heading paragraph list listItem tableRow tableCell break thematicBreak")
                    .split(" "));

    private static Map<String, Map<String, Page>> pages;

    /** Where a text may stand. */
    private enum Place {
        ANYWHERE(text -> true, UserTextTest::everywhere, text -> UserTextTest.everywhere(HostileProgramme.HARMLESS)),
        DANISH(Language.DANISH),
        ENGLISH(Language.ENGLISH);

        private final Predicate<String> takes;
        private final UnaryOperator<String> document;
        private final UnaryOperator<String> harmless;

        Place(Predicate<String> takes, UnaryOperator<String> document, UnaryOperator<String> harmless) {
            this.takes = takes;
            this.document = document;
            this.harmless = harmless;
        }

        Place(Language language) {
            this(
                    HostileProgramme::takes,
                    text -> HostileProgramme.report(text, language),
                    text -> HostileProgramme.harmlessReport(text, language));
        }
    }

    @BeforeAll
    static void everyReaderReadsEverything() {
        Set<String> documents = new LinkedHashSet<>();
        for (String text : HostileStrings.ALL) {
            for (Place place : Place.values()) {
                if (place.takes.test(text)) {
                    documents.add(place.document.apply(text));
                    documents.add(place.harmless.apply(text));
                }
            }
        }
        pages = OtherReaders.read(documents);
    }

    static List<String> readers() {
        return OtherReaders.NAMES;
    }

    static Stream<Arguments> texts() {
        List<Arguments> texts = new ArrayList<>();
        for (String reader : OtherReaders.NAMES) {
            for (Place place : Place.values()) {
                HostileStrings.ALL.stream()
                        .filter(place.takes)
                        .forEach(text -> texts.add(Arguments.of(reader, place, text)));
            }
        }
        return texts.stream();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void hostileTextStaysText(String reader, Place place, String text) {
        Page page = pages.get(place.document.apply(text)).get(reader);
        Page harmless = pages.get(place.harmless.apply(text)).get(reader);

        assertThat(page.shape()).isEqualTo(harmless.shape());
        assertThat(page.cells()).isEqualTo(harmless.cells());
        assertThat(page.texts()).isEqualTo(UserTextTest.read(harmless.texts(), text));
    }

    @ParameterizedTest
    @MethodSource("readers")
    void aReportContainsNothingButHeadingsParagraphsListsAndTables(String reader) {
        for (Language language : Language.values()) {
            Page page = pages.get(HostileProgramme.harmlessReport("", language)).get(reader);

            assertThat(page.shape())
                    .extracting(line -> line.strip().split(" ")[0])
                    .contains("table")
                    .isSubsetOf(MADE);
            assertThat(page.cells()).isNotEmpty();
        }
    }
}
