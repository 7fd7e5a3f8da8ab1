package org.maalbar.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;

/**
 * A document as any other program would read it; its text has the members in their order, without white space.
 *
 * @param root the document
 */
record Json(JsonNode root) {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    static Json of(String text) {
        try {
            return new Json(MAPPER.readTree(text));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    /** What stands at a pointer, as text; empty if nothing does. */
    String at(String pointer) {
        return root.at(pointer).toString();
    }

    /** A member of each item of a list. */
    List<String> texts(String list, String member) {
        List<String> texts = new ArrayList<>();
        root.at(list).forEach(item -> texts.add(item.get(member).asText()));
        return texts;
    }

    @Override
    public String toString() {
        return root.toString();
    }
}
