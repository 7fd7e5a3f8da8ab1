package org.maalbar.base.field;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.maalbar.text.Language;

/**
 * A field of a part of a programme. Readers, writers, schemas and descriptors of every format are made from this one
 * declaration.
 *
 * @param <T> what a value means
 */
public final class Field<T> {
    private static final AtomicInteger NEXT = new AtomicInteger();

    private final int number = NEXT.getAndIncrement();
    private final String english;
    private final String danish;
    private final Form<T> form;
    private final List<String> path;
    private final boolean required;
    private final boolean requiredInTables;
    private final boolean unique;
    private final @Nullable Reference reference;

    private Field(
            String english,
            String danish,
            Form<T> form,
            List<String> path,
            boolean required,
            boolean requiredInTables,
            boolean unique,
            @Nullable Reference reference) {
        this.english = english;
        this.danish = danish;
        this.form = form;
        this.path = path;
        this.required = required;
        this.requiredInTables = requiredInTables;
        this.unique = unique;
        this.reference = reference;
    }

    /**
     * A field that may be left out. In JSON it has its English name.
     *
     * @param english its name in English, in small letters
     * @param danish its name in Danish
     * @param form the form of its value
     */
    public static <T> Field<T> of(String english, String danish, Form<T> form) {
        return new Field<>(english, danish, form, List.of(english), false, false, false, null);
    }

    /** The field of tables by which each part of a kind names what it belongs to. */
    public static Field<String> owner(String english, String danish, Reference reference) {
        return of(english, danish, Form.ID).required().to(reference).inTables();
    }

    /** The same field, elsewhere in a JSON document: the names that lead to it from the object of its part. */
    public Field<T> at(String... names) {
        return new Field<>(english, danish, form, List.of(names), required, requiredInTables, unique, reference);
    }

    /** The same field of tables only: in a JSON document the part is inside what the field would name. */
    public Field<T> inTables() {
        return new Field<>(english, danish, form, List.of(), required, requiredInTables, unique, reference);
    }

    /** The same field, which every part of its kind has. */
    public Field<T> required() {
        return new Field<>(english, danish, form, path, true, true, unique, reference);
    }

    /** The same field, which a row has whatever other formats leave out: an id that other rows name. */
    public Field<T> requiredInTables() {
        return new Field<>(english, danish, form, path, required, true, unique, reference);
    }

    /** The same field, which may be left out. */
    public Field<T> optional() {
        return new Field<>(english, danish, form, path, false, false, unique, reference);
    }

    /** The same field, of which no two parts have the same value. */
    public Field<T> unique() {
        return new Field<>(english, danish, form, path, required, requiredInTables, true, reference);
    }

    /** The same field, whose value names another part. */
    public Field<T> to(Reference other) {
        return new Field<>(english, danish, form, path, required, requiredInTables, unique, other);
    }

    /** A number that no other field has, from 0: in an array, a field is found sooner than in a map. */
    public int number() {
        return number;
    }

    /** Its name in English, in small letters. */
    public String english() {
        return english;
    }

    /** Its name in Danish. */
    public String danish() {
        return danish;
    }

    /** Its name in a language. */
    public String name(Language language) {
        return language.choose(english, danish);
    }

    /** The form of its value. */
    public Form<T> form() {
        return form;
    }

    /** The names that lead to it in a JSON document, from the object of its part; none if it is of tables only. */
    public List<String> path() {
        return path;
    }

    /** Whether every part of its kind has it. */
    public boolean isRequired() {
        return required;
    }

    /** Whether every row of its kind has it. */
    public boolean isRequiredInTables() {
        return requiredInTables;
    }

    /** Whether no two parts have the same value. */
    public boolean isUnique() {
        return unique;
    }

    /** What its value names, if it names another part. */
    public Optional<Reference> reference() {
        return Optional.ofNullable(reference);
    }

    @Override
    public String toString() {
        return english;
    }
}
