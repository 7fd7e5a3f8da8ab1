package org.maalbar.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.POJONode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.validation.ValidationException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Programmes and rules in JSON. */
class DocumentConstraintsTest {
    private static final String PROGRAMME = """
            {
              "format": "maalbar/1",
              "title": "Skoler",
              "span": "2025",
              "indicators": [{"id": "schools", "name": "Skoler", "behaviour": "cumulative"}]
            }""";

    private static final String MISSPELT = PROGRAMME.replace("cumulative\"", "growing\", \"x${1+1}\": 1");

    record Text(@ProgrammeDocument @Nullable String document) {}

    record Bytes(@ProgrammeDocument byte @Nullable [] document) {}

    record Tree(@ProgrammeDocument @Nullable JsonNode document) {}

    record Small(@ProgrammeDocument(bytes = 100) String document) {}

    record Rule(@RuleDocument @Nullable String rule) {}

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode tree(String json) throws Exception {
        return new ObjectMapper().readTree(json);
    }

    @Test
    void aProgrammeIsValidAsTextBytesAndTree() throws Exception {
        assertThat(Forms.danish(new Text(PROGRAMME))).isEmpty();
        assertThat(Forms.danish(new Bytes(utf8(PROGRAMME)))).isEmpty();
        assertThat(Forms.danish(new Tree(tree(PROGRAMME)))).isEmpty();
    }

    @Test
    void theFirstErrorIsSaidWithItsPlaceAndHowManyOthersThereAre() throws Exception {
        assertThat(Forms.english(new Text(MISSPELT)))
                .isEqualTo(Forms.english(new Bytes(utf8(MISSPELT))))
                .containsExactly(
                        "line 5:67 /indicators/0/behaviour: One of cumulative, fixed, fluctuating, not \"growing\""
                                + " (and 1 more error)");
        assertThat(Forms.danish(new Text(MISSPELT)))
                .singleElement()
                .asString()
                .startsWith("linje 5:67 /indicators/0/behaviour: ")
                .endsWith(" (og 1 fejl mere)");
        assertThat(Forms.danish(new Tree(tree(MISSPELT))))
                .singleElement()
                .asString()
                .startsWith("/indicators/0/behaviour: ")
                .endsWith(" (og 1 fejl mere)");
    }

    @Test
    void namesInAPlaceAreShownInOneLineOfPrintableCharacters() throws Exception {
        String name = "line\\nbreak\\u202Eright to left" + "x".repeat(900);
        String json = PROGRAMME.replace("\"cumulative\"", "\"cumulative\", \"" + name + "\": 1");

        for (Object form : List.of(new Text(json), new Bytes(utf8(json)), new Tree(tree(json)))) {
            assertThat(Forms.english(form))
                    .singleElement()
                    .asString()
                    .contains("/indicators/0/line\\u000abreak\\u202eright to leftxxx", "…: ")
                    .doesNotContain("\n", "\u202E")
                    .hasSizeLessThan(600);
        }
    }

    @Test
    void warningsAreNoViolations() {
        assertThat(Forms.danish(new Text(PROGRAMME.replace("\"2025\"", "\"2018-23\""))))
                .isEmpty();
    }

    @Test
    void noDocumentIsValidUnlessItIsRequired() {
        assertThat(Forms.danish(new Text(null))).isEmpty();
        assertThat(Forms.danish(new Text(" \n"))).isEmpty();
        assertThat(Forms.danish(new Bytes(null))).isEmpty();
        assertThat(Forms.danish(new Bytes(new byte[0]))).isEmpty();
        assertThat(Forms.danish(new Tree(null))).isEmpty();
        assertThat(Forms.danish(new Rule(null))).isEmpty();
        assertThat(Forms.danish(new Rule(""))).isEmpty();
    }

    @Test
    void whatIsNoProgrammeIsAViolationAndNeverAnException() throws Exception {
        for (String text :
                List.of("{", "nej", "null", "[]", "1", "\"x\"", "{}", "{\"a\":1,\"a\":2}", "${1+1}", "\uD83D", "\0")) {
            assertThat(Forms.danish(new Text(text))).as(text).hasSize(1);
            assertThat(Forms.danish(new Bytes(utf8(text)))).as(text).hasSize(1);
            assertThat(Forms.danish(new Rule(text))).as(text).hasSize(1);
        }
        for (String json : List.of("null", "[]", "1", "1.5", "\"x\"", "true", "{}")) {
            assertThat(Forms.danish(new Tree(tree(json)))).as(json).hasSize(1);
        }
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        for (JsonNode node : List.of(MissingNode.getInstance(), nodes.pojoNode(this), nodes.binaryNode(new byte[3]))) {
            assertThat(Forms.danish(new Tree(node))).hasSize(1);
        }
        assertThat(Forms.danish(new Bytes(new byte[] {(byte) 0xFF, (byte) 0xFE, 0})))
                .hasSize(1);
        assertThat(Forms.danish(new Bytes(utf8(" ")))).hasSize(1);
    }

    /** A node of the host's own that has no token, as no node of Jackson does. */
    private static final class Silent extends TextNode {
        private static final long serialVersionUID = 1L;

        Silent() {
            super("");
        }

        @Override
        public @Nullable JsonToken asToken() {
            return null;
        }
    }

    @Test
    void aTreeThatIsNoJsonIsAViolation() throws Exception {
        ObjectNode around = (ObjectNode) tree(PROGRAMME);
        around.set("title", new Silent());

        for (JsonNode node : List.of(new Silent(), new POJONode(null), around)) {
            assertThat(Forms.english(new Tree(node))).hasSize(1);
        }
        assertThat(Forms.english(new Tree(around))).containsExactly("The tree cannot be read as JSON");
        assertThat(Forms.danish(new Tree(around))).containsExactly("Træet kan ikke læses som JSON");
    }

    @Test
    void aDocumentWithoutEndIsAViolation() {
        assertThat(Forms.english(new Small(PROGRAMME))).containsExactly("A document has at most 100 bytes");
        String deep = "{\"title\":".repeat(100_000);
        assertThat(Forms.danish(new Text(deep))).hasSize(1);
        assertThat(Forms.danish(new Rule(deep))).hasSize(1);
        assertThat(Forms.danish(new Text(" ".repeat(40_000_000) + "x"))).hasSize(1);
        ObjectNode innermost = JsonNodeFactory.instance.objectNode();
        ObjectNode outermost = innermost;
        for (int depth = 0; depth < 100_000; depth++) {
            ObjectNode outer = JsonNodeFactory.instance.objectNode();
            outer.set("title", outermost);
            outermost = outer;
        }
        assertThat(Forms.danish(new Tree(outermost))).hasSize(1);
    }

    @Test
    void aRuleIsReadAsThatOfAGoal() {
        assertThat(Forms.danish(new Rule("{\"atLeast\": 500, \"of\": \"parents\"}")))
                .isEmpty();
        assertThat(Forms.danish(new Rule("{\"atLeast\": 500}")))
                .singleElement()
                .asString()
                .startsWith("linje 1:1: ")
                .contains("»of«");
        assertThat(Forms.english(new Rule("{\"share\": 2, \"part\": \"a\", \"whole\": \"b\"}")))
                .singleElement()
                .asString()
                .contains("/share");
    }

    record NoBytes(@ProgrammeDocument(bytes = 0) String document) {}

    @Test
    void aSizeThatCannotBeIsTheHostsMistakeAndNoViolation() {
        assertThatThrownBy(() -> Forms.danish(new NoBytes(PROGRAMME))).isInstanceOf(ValidationException.class);
    }
}
