package org.maalbar.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.maalbar.json.Wire.FigureDocument;

/** A bound document as it was written. */
final class WrittenRecord {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private WrittenRecord() {}

    static JsonNode of(Object value) {
        if (value instanceof FigureDocument figure) {
            return figure.exact() == null && figure.object() != null ? of(figure.object()) : number(figure);
        } else if (value instanceof Record document) {
            return object(document);
        } else if (value instanceof List<?> items) {
            ArrayNode list = JSON.arrayNode();
            items.forEach(item -> list.add(of(item)));
            return list;
        } else if (value instanceof BigDecimal number) {
            return DecimalNode.valueOf(number);
        } else if (value instanceof Integer number) {
            return JSON.numberNode(number);
        } else if (value instanceof Boolean flag) {
            return JSON.booleanNode(flag);
        }
        return JSON.textNode((String) value);
    }

    /** A figure of neither kind is an object without members. */
    private static JsonNode number(FigureDocument figure) {
        return figure.exact() == null ? JSON.objectNode() : DecimalNode.valueOf(figure.exact());
    }

    private static ObjectNode object(Record document) {
        ObjectNode object = JSON.objectNode();
        RecordComponent[] components = document.getClass().getRecordComponents();
        List<Object> members = ChangedRecord.members(document);
        for (int i = 0; i < components.length; i++) {
            if (members.get(i) instanceof Map<?, ?> others) {
                others.forEach((name, value) -> object.set((String) name, of(value)));
            } else if (members.get(i) != null) {
                object.set(name(document, components[i].getName()), of(members.get(i)));
            }
        }
        return object;
    }

    private static String name(Record document, String component) {
        try {
            JsonProperty other = document.getClass().getDeclaredField(component).getAnnotation(JsonProperty.class);
            return other == null ? component : other.value();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }
}
