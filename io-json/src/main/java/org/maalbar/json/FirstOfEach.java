package org.maalbar.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** Passes over members whose names were there before: Jackson cannot go on binding where one stands twice. */
final class FirstOfEach extends JsonParserDelegate {
    private final Deque<Set<String>> open = new ArrayDeque<>();

    FirstOfEach(JsonParser parser) {
        super(parser);
    }

    @Override
    public JsonToken nextToken() throws IOException {
        JsonToken token = super.nextToken();
        while (token == JsonToken.FIELD_NAME && !open.element().add(currentName())) {
            super.nextToken();
            super.skipChildren();
            token = super.nextToken();
        }
        if (token == JsonToken.START_OBJECT) {
            open.push(new HashSet<>());
        } else if (token == JsonToken.END_OBJECT) {
            open.pop();
        }
        return token;
    }

    /** The end of the object is passed over, too. */
    @Override
    public JsonParser skipChildren() throws IOException {
        if (hasToken(JsonToken.START_OBJECT)) {
            open.pop();
        }
        super.skipChildren();
        return this;
    }
}
