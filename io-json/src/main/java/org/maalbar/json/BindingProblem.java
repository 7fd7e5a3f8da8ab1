package org.maalbar.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.maalbar.problem.Place;
import org.maalbar.problem.Problem;

/** Says in words why Jackson refused a document. */
final class BindingProblem {
    private BindingProblem() {}

    /** Asked while the parser is still open: it knows what it could not read. */
    static Problem of(JsonProcessingException refusal, JsonParser parser, String json) {
        Place place =
                refusal instanceof JsonMappingException mapping ? Place.pointer(pointer(mapping)) : Place.unknown();
        Throwable reason = refusal.getCause() == null ? refusal : refusal.getCause();
        if (reason instanceof StreamConstraintsException limit) {
            return Syntax.tooLarge(limit, parser, json, place);
        } else if (reason instanceof InputCoercionException || reason instanceof NumberFormatException) {
            return Problem.error(
                    "invalid-number",
                    Syntax.at(place, parser.currentTokenLocation()),
                    "The number is too large or too small to be read");
        } else if (reason instanceof StreamReadException malformed) {
            return Syntax.problem(malformed, parser, json, place);
        }
        // Where Jackson stands when it refuses is often far behind what it refuses.
        return Locations.locate(List.of(problem(refusal, parser, place)), json).get(0);
    }

    private static Problem problem(JsonProcessingException refusal, JsonParser parser, Place place) {
        if (refusal instanceof UnrecognizedPropertyException unknown) {
            return Problem.error(
                    "unknown-field",
                    place,
                    "There is no field \"" + unknown.getPropertyName() + "\" here; there are "
                            + names(unknown.getKnownPropertyIds()));
        } else if (refusal instanceof InvalidNullException) {
            return Problem.error("null", place, "null is not allowed; leave out what is not known");
        }
        JsonToken token = parser.currentToken();
        if (token == null) {
            return Problem.error("empty", place.at(1, 1), "The document is empty");
        }
        Class<?> type = refusal instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        return Problem.error("wrong-type", place, "Expected " + expected(type) + ", not " + actual(token));
    }

    private static String names(@Nullable Collection<Object> known) {
        TreeSet<String> names = new TreeSet<>();
        if (known != null) {
            known.forEach(name -> names.add(String.valueOf(name)));
        }
        return String.join(", ", names);
    }

    private static String pointer(JsonMappingException refusal) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : refusal.getPath()) {
            pointer.append('/');
            if (step.getFieldName() == null) {
                pointer.append(step.getIndex());
            } else {
                pointer.append(Locations.step(step.getFieldName()));
            }
        }
        return pointer.toString();
    }

    private static String expected(@Nullable Class<?> type) {
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
        } else if (type != null && Collection.class.isAssignableFrom(type)) {
            return "a list in brackets";
        }
        return "an object in braces";
    }

    private static String actual(JsonToken token) {
        return switch (token) {
            case START_OBJECT, END_OBJECT, FIELD_NAME -> "an object";
            case START_ARRAY, END_ARRAY -> "a list";
            case VALUE_STRING -> "text";
            case VALUE_NUMBER_INT -> "a number";
            case VALUE_NUMBER_FLOAT -> "a number with a point or an exponent";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            case VALUE_NULL -> "null";
            default -> "this";
        };
    }
}
