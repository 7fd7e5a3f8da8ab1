package org.maalbar.docx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class XmlTest {

    @Test
    void textCannotBecomeMarkup() {
        assertThat(Xml.escaped("<w:p a=\"b\">&amp;]]>")).isEqualTo("&lt;w:p a=&quot;b&quot;&gt;&amp;amp;]]&gt;");
    }

    @Test
    void whatXmlCannotContainIsReplaced() {
        assertThat(Xml.escaped("a\u0000b\u001Bc\uFFFEd\uFFFFe")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe");
        assertThat(Xml.escaped("lone \uD800 and \uDC00")).isEqualTo("lone \uFFFD and \uFFFD");
    }

    @Test
    void everythingElseStays() {
        String text = "æøå \t\n\r \u0085 \uFFFD \uE000 \uD83D\uDC4D \uDBFF\uDFFD";

        assertThat(Xml.escaped(text)).isEqualTo(text);
    }

    @Test
    void elementsAreClosedInTheirOrder() {
        StringBuilder out = new StringBuilder();
        new Xml(out)
                .open("a", "b", "1", "c", "\"")
                .open("d")
                .text("<")
                .close()
                .empty("e")
                .close()
                .line();

        assertThat(out)
                .hasToString("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                        + "<a b=\"1\" c=\"&quot;\"><d>&lt;</d><e/></a>\n");
    }
}
