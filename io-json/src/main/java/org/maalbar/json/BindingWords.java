package org.maalbar.json;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonToken;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.maalbar.problem.Printable;

/** Says what was expected in a document, and what stands there instead. */
final class BindingWords {
    private BindingWords() {}

    static Fault wrongType(String pointer, Class<?> expected, JsonToken actual) {
        return new Fault(
                pointer,
                "wrong-type",
                "Expected " + expected(expected) + ", not " + actual(actual),
                "Forventede " + expectedInDanish(expected) + ", ikke " + actualInDanish(actual));
    }

    static Fault isNull(String pointer) {
        return new Fault(
                pointer,
                "null",
                "null is not allowed; leave out what is not known",
                "null er ikke tilladt; udelad feltet, når værdien er ukendt");
    }

    static Fault numberTooLarge(String pointer) {
        return new Fault(
                pointer,
                "invalid-number",
                "The number is too large or too small to be read",
                "Tallet er for stort eller for lille til at blive læst");
    }

    static Fault tooManyItems(String pointer, int most) {
        return new Fault(
                pointer,
                "too-large",
                "A list has at most " + most + " items",
                "En liste har højst " + Danish.number(most) + " elementer");
    }

    static Fault unknownField(String object, String name, Class<?> type) {
        String known = names(type);
        String shown = Printable.brief(name);
        return new Fault(
                object + "/" + Locations.step(name),
                "unknown-field",
                "There is no field \"" + shown + "\" here; there are " + known,
                "Feltet »" + shown + "« findes ikke her; de mulige felter er " + known);
    }

    private static String names(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> !field.isAnnotationPresent(JsonAnySetter.class))
                .map(BindingWords::name)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String name(Field component) {
        JsonProperty other = component.getAnnotation(JsonProperty.class);
        return other == null ? component.getName() : other.value();
    }

    private static String expected(Class<?> type) {
        if (type == String.class) {
            return "text in quotes";
        } else if (type == BigDecimal.class) {
            return "a number";
        } else if (type == Integer.class) {
            return "a whole number";
        } else if (type == Boolean.class) {
            return "true or false";
        } else if (type == Wire.FigureDocument.class) {
            return "a figure: a number, or an object such as {\"about\": 450}";
        }
        return Collection.class.isAssignableFrom(type) ? "a list in brackets" : "an object in braces";
    }

    private static String expectedInDanish(Class<?> type) {
        if (type == String.class) {
            return "tekst i anførselstegn";
        } else if (type == BigDecimal.class) {
            return "et tal";
        } else if (type == Integer.class) {
            return "et helt tal";
        } else if (type == Boolean.class) {
            return "true eller false";
        } else if (type == Wire.FigureDocument.class) {
            return "et tal eller et objekt som {\"about\": 450}";
        }
        return Collection.class.isAssignableFrom(type)
                ? "en liste i kantede parenteser"
                : "et objekt i krøllede parenteser";
    }

    private static String actual(JsonToken token) {
        return switch (token) {
            case START_OBJECT, END_OBJECT, FIELD_NAME -> "an object";
            case START_ARRAY, END_ARRAY -> "a list";
            case VALUE_STRING -> "text";
            case VALUE_NUMBER_INT -> "a number";
            case VALUE_NUMBER_FLOAT -> "a number with a point or an exponent";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            default -> "this";
        };
    }

    private static String actualInDanish(JsonToken token) {
        return switch (token) {
            case START_OBJECT, END_OBJECT, FIELD_NAME -> "et objekt";
            case START_ARRAY, END_ARRAY -> "en liste";
            case VALUE_STRING -> "tekst";
            case VALUE_NUMBER_INT -> "et tal";
            case VALUE_NUMBER_FLOAT -> "et tal med punktum eller eksponent";
            case VALUE_TRUE, VALUE_FALSE -> "true eller false";
            default -> "dette";
        };
    }
}
