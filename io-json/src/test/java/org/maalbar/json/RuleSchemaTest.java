package org.maalbar.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the schema says of rules that an application brings itself: their members are free, as far as they can be read. */
class RuleSchemaTest {
    private static boolean isValid(String rule) {
        return Schemas.definition("rule").test(Schemas.json(rule).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"rule\": \"a\"}",
                "{\"rule\": \"a\", \"label\": \"A\"}",
                "{\"rule\": \"a\", \"text\": \"\", \"number\": -1.5, \"flag\": false, \"texts\": [\"\", \"b\"], \"none\": []}",
                "{\"rule\": \"a\", \"of\": \"schools\", \"atLeast\": -2}",
                "{\"rule\": \"a\", \"part\": \"\", \"whole\": \"\", \"share\": 2, \"reached\": \"\", \"atLeastOf\": 0}",
                "{\"anyOf\": [{\"allOf\": [{\"rule\": \"a\", \"b\": 1}]}, {\"reached\": \"b\"}]}"
            })
    void whatACodecCanReadIsValid(String rule) {
        assertThat(isValid(rule)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"rule\": \"\"}",
                "{\"rule\": 5}",
                "{\"rule\": \"a\", \"label\": \" \"}",
                "{\"rule\": \"a\", \"nothing\": null}",
                "{\"rule\": \"a\", \"object\": {}}",
                "{\"rule\": \"a\", \"numbers\": [1, 2]}",
                "{\"rule\": \"a\", \"lists\": [[\"b\"]]}",
                "{\"rule\": \"a\", \"of\": 5}",
                "{\"rule\": \"a\", \"atLeast\": \"5\"}",
                "{\"rule\": \"a\", \"between\": [1, 2]}",
                "{\"rule\": \"a\", \"allOf\": [{\"reached\": \"b\"}]}",
                "{\"other\": \"a\"}",
                "{\"reached\": \"a\", \"other\": \"a\"}"
            })
    void whatNoCodecCanReadIsNot(String rule) {
        assertThat(isValid(rule)).isFalse();
    }
}
