package org.maalbar.json.programme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.maalbar.base.field.Field;
import org.maalbar.base.part.PartType;

/** Which members an object of one kind has. */
final class Shape {
    private final List<Field<?>> fields = new ArrayList<>();
    private final Map<String, Member> members = new HashMap<>();
    private final String names;

    /** What a member is. */
    sealed interface Member permits Value, Group, Parts, Other {}

    /**
     * The value of a field.
     *
     * @param field the field
     * @param index which of the fields of the shape it is
     * @param pointer where it is, from the object of the part
     */
    record Value(Field<?> field, int index, String pointer) implements Member {}

    /**
     * An object that groups fields of the part.
     *
     * @param pointer where it is, from the object of the part
     * @param fields the fields by their names in it
     * @param names their names, for people
     */
    record Group(String pointer, Map<String, Value> fields, String names) implements Member {}

    /**
     * A list of parts.
     *
     * @param pointer where it is, from the object of the part
     * @param shape which members they have
     */
    record Parts(String pointer, Shape shape) implements Member {}

    /** A member that is read elsewhere. */
    record Other() implements Member {}

    private Shape(PartType type, Map<PartType, List<String>> others) {
        Map<String, Map<String, Value>> groups = new LinkedHashMap<>();
        for (Field<?> field : type.fields()) {
            if (field.path().isEmpty()) {
                continue;
            }
            Value value = new Value(field, fields.size(), "/" + String.join("/", field.path()));
            fields.add(field);
            if (field.path().size() == 1) {
                members.put(field.path().get(0), value);
            } else {
                groups.computeIfAbsent(field.path().get(0), name -> new LinkedHashMap<>())
                        .put(field.path().get(1), value);
            }
        }
        groups.forEach((name, values) -> members.put(name, new Group("/" + name, values, sorted(values))));
        type.children()
                .forEach(child ->
                        members.put(child.member(), new Parts("/" + child.member(), new Shape(child, others))));
        others.getOrDefault(type, List.of()).forEach(name -> members.put(name, new Other()));
        names = sorted(members);
    }

    private static String sorted(Map<String, ?> members) {
        return String.join(", ", new TreeSet<>(members.keySet()));
    }

    /**
     * The shape of a kind of part and of all parts within it.
     *
     * @param others members that are no fields, by the kind of part
     */
    static Shape of(PartType type, Map<PartType, List<String>> others) {
        return new Shape(type, others);
    }

    /** The member of a name; null if there is none. */
    @Nullable
    Member member(String name) {
        return members.get(name);
    }

    /** All names, for people. */
    String names() {
        return names;
    }

    List<Field<?>> fields() {
        return fields;
    }

    int indexOf(Field<?> field) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i) == field) {
                return i;
            }
        }
        throw new IllegalArgumentException("No field " + field);
    }
}
