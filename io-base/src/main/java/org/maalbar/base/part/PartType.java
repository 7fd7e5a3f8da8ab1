package org.maalbar.base.part;

import java.util.List;
import org.maalbar.base.field.Field;
import org.maalbar.text.Language;

/**
 * A kind of part: what its table is called, and its fields in the order in which they are written.
 *
 * @param english the name of its table in English, which is also the name of its list in JSON
 * @param danish the name of its table in Danish
 * @param fields its fields; their names are different in either language
 */
public record PartType(String english, String danish, List<Field<?>> fields) {
    /** Copies the fields. */
    public PartType {
        fields = List.copyOf(fields);
    }

    /** A kind of part with these fields. */
    public static PartType of(String english, String danish, Field<?>... fields) {
        return new PartType(english, danish, List.of(fields));
    }

    /** The name of its table in a language. */
    public String name(Language language) {
        return language.choose(danish, english);
    }

    /** The field that a problem of a programme names by a step of its pointer; the first one if there is none of that name. */
    public Field<?> fieldOf(String step) {
        return fields.stream()
                .filter(field -> !field.path().isEmpty() && field.path().get(0).equals(step))
                .findFirst()
                .orElse(fields.get(0));
    }
}
