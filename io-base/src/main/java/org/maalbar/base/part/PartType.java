package org.maalbar.base.part;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maalbar.base.field.Field;
import org.maalbar.base.field.Form;
import org.maalbar.text.Language;

/**
 * A kind of part: what it is called, its fields in the order in which they are written, and the kinds of parts within it.
 *
 * @param english the name of its table in English
 * @param danish the name of its table in Danish
 * @param member the name of its list in JSON
 * @param fields its fields; their names are different in either language
 * @param children the kinds of parts within it, in the order in which they are written
 */
public record PartType(String english, String danish, String member, List<Field<?>> fields, List<PartType> children) {
    /** Copies the lists. */
    public PartType {
        fields = List.copyOf(fields);
        children = List.copyOf(children);
    }

    /** A kind of part with these fields, whose list in JSON has the English name of its table. */
    public static PartType of(String english, String danish, Field<?>... fields) {
        return new PartType(english, danish, english, List.of(fields), List.of());
    }

    /** The same kind of part, under another name in JSON. */
    public PartType as(String newMember) {
        return new PartType(english, danish, newMember, fields, children);
    }

    /** The same kind of part, with parts within it. */
    public PartType with(PartType... kinds) {
        return new PartType(english, danish, member, fields, List.of(kinds));
    }

    /** The columns of its table: its fields, except lists of texts, each of which is a row of another table. */
    public List<Field<?>> columns() {
        return fields.stream()
                .filter(field -> field.form().kind() != Form.Kind.TEXTS)
                .toList();
    }

    /** The field by which a row of its table names what it belongs to, if that is only said in tables. */
    public Optional<Field<?>> owner() {
        return fields.stream()
                .filter(field -> field.path().isEmpty()
                        && field.isRequired()
                        && field.reference().isPresent())
                .findFirst();
    }

    /** The name of its table in a language. */
    public String name(Language language) {
        return language.choose(english, danish);
    }

    /** The very same one only: there is one of each kind. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return member.hashCode();
    }

    /** The field that a problem of a programme names by a step of its pointer; the first one if there is none of that name. */
    public Field<?> fieldOf(String step) {
        return fields.stream()
                .filter(field -> field.english().equals(step))
                .findFirst()
                .orElse(fields.get(0));
    }
}
