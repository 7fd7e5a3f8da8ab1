package org.maalbar.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import org.maalbar.problem.Place;
import org.maalbar.problem.Problem;

/** Says in words why the reading of a document broke off. */
final class BindingProblem {
    private BindingProblem() {}

    /** Asked while the parser is still open: it knows what it could not read. */
    static Problem of(JsonProcessingException refusal, JsonParser parser, String json) {
        Place place =
                refusal instanceof JsonMappingException mapping ? Place.pointer(pointer(mapping)) : Place.unknown();
        Throwable reason = refusal.getCause() == null ? refusal : refusal.getCause();
        if (reason instanceof StreamConstraintsException limit) {
            return Syntax.tooLarge(limit, parser, json, place);
        } else if (reason instanceof StreamReadException malformed) {
            return Syntax.problem(malformed, parser, json, place);
        }
        return json.isBlank()
                ? Problem.error("empty", place.at(1, 1), "The document is empty", "Dokumentet er tomt")
                : Problem.error("wrong-type", place, "This cannot stand here", "Dette kan ikke stå her");
    }

    private static String pointer(JsonMappingException refusal) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : refusal.getPath()) {
            pointer.append('/')
                    .append(step.getFieldName() == null ? step.getIndex() : Locations.step(step.getFieldName()));
        }
        return pointer.toString();
    }
}
