package org.maalbar.csv;

import java.util.List;
import java.util.function.Function;

/**
 * What a descriptor says of a field, in the words of Frictionless Table Schema.
 *
 * @param name the type
 * @param words the only values there are, in the language of the dialect; none if there are others
 */
record FieldType(String name, Function<Dialect, List<String>> words) {
    static final FieldType STRING = of("string");
    static final FieldType NUMBER = of("number");
    static final FieldType YEAR = of("year");
    static final FieldType DATE = of("date");
    static final FieldType INTEGER = of("integer");

    private static FieldType of(String name) {
        return new FieldType(name, dialect -> List.of());
    }

    static FieldType words(Function<Dialect, List<String>> words) {
        return new FieldType("string", words);
    }
}
