package org.maalbar.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the schema of snapshots says of results, by a valid snapshot with one member put in or in place of another. */
class ResultSchemasTest {
    private static final String VALID = Resources.text("snapshot.json");
    private static final String GOAL = "/initiatives/0/goals/0";

    private static JsonNode with(String pointer, String value) {
        JsonNode document = json(VALID);
        int last = pointer.lastIndexOf('/');
        ObjectNode object = (ObjectNode) document.at("/content/assessment" + pointer.substring(0, last));
        object.set(pointer.substring(last + 1), json(value));
        return document;
    }

    private static JsonNode json(String text) {
        return Schemas.json(text).orElseThrow();
    }

    private static boolean isValid(JsonNode document) {
        return Schemas.faults(PublishedSchema.SNAPSHOT, document).isEmpty();
    }

    private static boolean isRead(JsonNode document) {
        return SnapshotJson.standard().parse(document.toString()).value().isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /problems                   | [{"severity": "warning"}]         | [{"severity": "fatal"}]
            GOAL/rule/status            | "expected"                        | "done"
            GOAL/rule/seen              | "holds"                           | "true"
            GOAL/rule/possible          | "holds"                           | "true"
            GOAL/rule/planned           | "holds"                           | "true"
            GOAL/rule/share             | {"part": {"low": 1}}              | {"part": {"high": 1}}
            GOAL/rule/share             | {"ratio": {"low": "3/4"}}         | {"ratio": {"low": "0.75"}}
            GOAL/rule/pace              | {"soFar": {"low": "-5/2"}}        | {"soFar": {"low": "-2.5"}}
            GOAL/rule/pace              | {"soFar": {"high": "0"}}          | {"soFar": {"high": "1/0"}}
            GOAL/rule/allOf             | [{"remaining": {"low": 1}}]       | [{"remaining": {"high": 1}}]
            GOAL/rule/atLeastOf         | 1                                 | 0
            GOAL/indicators/0/measures      | [{"seen": {"above": 1}}]      | [{"seen": {"low": 1, "above": 1}}]
            GOAL/indicators/0/observations  | [{"counting": "in-full"}]     | [{"counting": "half"}]
            GOAL/indicators/0/observations  | [{"reason": "some-only"}]     | [{"reason": "still-to-come"}]
            GOAL/indicators/0/contributions | [{"counting": "in-full"}]     | [{"counting": "half"}]
            GOAL/indicators/0/contributions | [{"reason": "still-to-come"}] | [{"reason": "some-only"}]
            GOAL/indicators/0/contributions | [{"contribution": 0}]         | [{"contribution": -1}]
            """)
    void ofWhatIsOnlyStoredTheSchemaSaysMoreThanTheReader(String member, String valid, String invalid) {
        String pointer = member.replace("GOAL", GOAL);

        assertThat(isValid(with(pointer, valid))).isTrue();
        assertThat(isRead(with(pointer, valid))).isTrue();
        assertThat(isValid(with(pointer, invalid))).isFalse();
        assertThat(isRead(with(pointer, invalid))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"low\": 0}",
                "{\"above\": 0.5, \"below\": 1}",
                "{\"low\": 405, \"below\": 495}",
                "{\"high\": 5}",
                "{\"low\": 1, \"above\": 1}",
                "{\"low\": 1, \"high\": 2, \"below\": 2}",
                "{\"low\": -1}",
                "{\"low\": \"1\"}",
                "{\"low\": 0, \"high\": 1E34}",
                "{\"low\": 9E99}",
                "{\"low\": 1E100}"
            })
    void boundsAreValidIfTheyAreRead(String bounds) {
        JsonNode document = with(GOAL + "/rule/remaining", bounds);

        assertThat(isValid(document)).isEqualTo(isRead(document));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"rule\": \"every-district\", \"numbers\": [1]}", "[]", "\"atLeast\"", "5"})
    void theRuleOfANodeIsAnyObject(String rule) {
        JsonNode document = with(GOAL + "/rule/rule", rule);

        assertThat(isValid(document)).isEqualTo(rule.startsWith("{")).isEqualTo(isRead(document));
    }
}
