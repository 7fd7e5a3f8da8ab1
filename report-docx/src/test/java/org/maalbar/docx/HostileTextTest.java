package org.maalbar.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.maalbar.markdown.tree.Page;
import org.maalbar.markdown.tree.Picture;
import org.maalbar.markdown.tree.Table;
import org.maalbar.markdown.tree.UserText;
import org.maalbar.rule.Status;
import org.maalbar.testkit.sample.HostileStrings;
import org.maalbar.text.Sentence;

@Tag("once")
class HostileTextTest {
    private static final String HARMLESS = "harmless";

    static Stream<String> hostileStrings() {
        return HostileStrings.ALL.stream();
    }

    /** The text everywhere where users may write. */
    private static WordFile written(String text) {
        return WordFile.of(text, page -> {
            page.heading(1).say("{}", text);
            page.paragraph()
                    .say("({})", text)
                    .line()
                    .strong(Sentence.user(text))
                    .small(Sentence.user(text));
            page.paragraph()
                    .status(Status.FULFILLED, Sentence.of("● ").and(Sentence.user(text)))
                    .picture(new Picture.Drawing().line(500).described(Sentence.user(text)));
            Page.Items items = page.items();
            items.add().say("{}", text);
            items.end();
            page.table(table(text));
            page.columns(left -> left.paragraph().say("{}", text), right -> right.table(table(text)));
        });
    }

    private static Table table(String text) {
        Table table = new Table(List.of("A", "B"));
        table.group().say("{}", text);
        table.row();
        table.cell().say("{}", text);
        table.cell().say("{}", text);
        return table;
    }

    @ParameterizedTest
    @MethodSource("hostileStrings")
    void aDocumentFullOfItReadsLikeAHarmlessOne(String text) {
        WordFile hostile = written(text);
        WordFile harmless = written(HARMLESS);
        String read = asXml(new UserText(text).literal());

        assertThat(hostile.names()).isEqualTo(harmless.names());
        assertThat(hostile.shape().stream().filter(HostileTextTest::isNoWidth))
                .isEqualTo(harmless.shape().stream()
                        .filter(HostileTextTest::isNoWidth)
                        .toList());
        assertThat(hostile.paragraphs())
                .isEqualTo(harmless.paragraphs().stream()
                        .map(words -> words.replace(HARMLESS, read))
                        .toList());
        assertThat(hostile.alternativeTexts()).containsExactly(read);
        assertThat(hostile.xml("docProps/core.xml").getDocumentElement().getTextContent())
                .isEqualTo(read + "da-DK");
    }

    /** Columns are as wide as their words need. */
    private static boolean isNoWidth(String element) {
        return !element.startsWith("w:gridCol") && !element.startsWith("w:tcW");
    }

    /** What XML cannot contain is replaced. */
    private static String asXml(String text) {
        return text.replace('\uFFFE', '\uFFFD').replace('\uFFFF', '\uFFFD');
    }
}
