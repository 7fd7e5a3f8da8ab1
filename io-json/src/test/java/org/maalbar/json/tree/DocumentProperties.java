package org.maalbar.json.tree;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.maalbar.json.tree.Node.TextNode;

class DocumentProperties {
    @Property
    void eachTextIsReadAsItIsWrittenWhateverWasReadBefore(@ForAll("texts") List<String> texts)
            throws JsonProcessingException {
        byte[] written = new ObjectMapper().writeValueAsString(texts).getBytes(StandardCharsets.UTF_8);
        ListNode list = (ListNode) Document.of(written).root();

        assertThat(list).isNotNull();
        assertThat(list.items()).extracting(item -> ((TextNode) item).text()).containsExactlyElementsOf(texts);
    }

    /** Short and long, beginning and ending alike, with and without escapes. */
    @Provide
    Arbitrary<List<String>> texts() {
        Arbitrary<String> pieces =
                Arbitraries.of("", "a", "1234567", "12345678", "æ", "\"", "\\", "\n", "x".repeat(33));
        return pieces.list()
                .ofMaxSize(3)
                .map(parts -> String.join("", parts))
                .list()
                .ofMaxSize(60);
    }

    @Example
    void aShortTextIsKeptOnce() {
        ListNode list = (ListNode)
                Document.of("[\"2018-08-31\", \"2018-08-31\", \"2018-08-30\"]").root();

        assertThat(list).isNotNull();
        assertThat(list.value(1)).isSameAs(list.value(0)).isNotSameAs(list.value(2));
    }
}
