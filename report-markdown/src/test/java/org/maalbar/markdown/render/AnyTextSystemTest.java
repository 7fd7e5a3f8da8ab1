package org.maalbar.markdown.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.maalbar.markdown.render.OtherReaders.Page;
import org.maalbar.markdown.tree.UserText;

/** What nobody thought of, put together by chance from what readers of Markdown look for. */
class AnyTextSystemTest {
    private static final List<String> PIECES = List.of(
            "http",
            "https",
            "://",
            "www",
            ".",
            "@",
            "mailto:",
            "xmpp:",
            "a",
            "b.example",
            "æ",
            "1",
            "\\",
            "|",
            "`",
            "*",
            "_",
            "~",
            "[",
            "]",
            "](",
            "[^",
            "(",
            ")",
            "!",
            "<",
            ">",
            "</b>",
            "<!-- -->",
            "-->",
            "&",
            "&#",
            "x2A",
            ";",
            "#",
            "+",
            "-",
            "- ",
            "1.",
            "=",
            ":",
            "$",
            "{",
            "}",
            "\"",
            "'",
            "/",
            "?",
            " ",
            "\n",
            "\t",
            "\u00A0",
            "\u200B");

    @Provide
    Arbitrary<List<String>> texts() {
        Arbitrary<String> pieces =
                Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(12).map(all -> String.join("", all));
        return Arbitraries.oneOf(pieces, new UserTextProperties().texts())
                .filter(text -> !new UserText(text).literal().isEmpty())
                .list()
                .ofSize(1000);
    }

    /** A thousand at a time, because Node starts slowly; they are not shrunk, since what fails says which it was. */
    @Property(tries = 1, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void anyTextStaysText(@ForAll("texts") List<String> texts) {
        Map<String, String> documents = new LinkedHashMap<>();
        texts.forEach(text -> documents.put(UserTextTest.everywhere(text), text));
        String harmless = UserTextTest.everywhere(HostileProgramme.HARMLESS);
        List<String> all = new ArrayList<>(documents.keySet());
        all.add(harmless);

        Map<String, Map<String, Page>> pages = OtherReaders.read(all);

        documents.forEach((document, text) -> pages.get(document).forEach((reader, page) -> {
            Page expected = pages.get(harmless).get(reader);
            assertThat(page.shape()).as("%s: %s", reader, document).isEqualTo(expected.shape());
            assertThat(page.texts())
                    .as("%s: %s", reader, document)
                    .isEqualTo(UserTextTest.read(expected.texts(), text));
        }));
    }
}
