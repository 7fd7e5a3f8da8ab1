package org.maalbar.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.maalbar.problem.Place;
import org.maalbar.problem.Printable;
import org.maalbar.problem.Problem;

/** Finds names that stand twice in an object. */
final class Duplicates {
    private Duplicates() {}

    /** All of them, as far as the text is JSON and the budget lasts. */
    static List<Problem> in(String json, JsonFactory factory, Budget budget) {
        List<Problem> found = new ArrayList<>();
        Deque<Set<String>> open = new ArrayDeque<>();
        try (JsonParser parser = factory.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    open.push(new HashSet<>());
                } else if (token == JsonToken.END_OBJECT) {
                    open.pop();
                } else if (token == JsonToken.FIELD_NAME && !open.element().add(parser.currentName())) {
                    Problem duplicate = duplicate(parser, Printable.brief(parser.currentName()));
                    if (!budget.takes(duplicate.place().toString().length())) {
                        return found;
                    }
                    found.add(duplicate);
                }
            }
        } catch (IOException e) {
            // Whoever reads the text itself says where it breaks off.
            return found;
        }
        return found;
    }

    private static Problem duplicate(JsonParser parser, String name) {
        JsonStreamContext object = parser.getParsingContext().getParent();
        Place place = Place.pointer(object.pathAsPointer().toString());
        return Problem.error(
                "duplicate-field",
                Syntax.at(place, parser.currentTokenLocation()),
                "There is a second field \"" + name + "\" here",
                "Feltet »" + name + "« står her to gange");
    }
}
