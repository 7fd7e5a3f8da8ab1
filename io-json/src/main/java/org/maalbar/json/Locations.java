package org.maalbar.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maalbar.problem.Place;
import org.maalbar.problem.Problem;

/** Finds line and column of places in a document, by a second look at its text when something is wrong with it. */
final class Locations {
    private final Map<String, Locations> members = new HashMap<>();
    private @Nullable JsonLocation location;

    private Locations() {}

    /**
     * The same problems in the order of the text, each with line and column; what is missing gets the place of what it is
     * missing from.
     */
    static List<Problem> locate(List<Problem> problems, String json, JsonFactory factory) {
        if (problems.isEmpty()) {
            return problems;
        }
        Locations document = new Locations();
        problems.forEach(problem -> document.want(problem.place()));
        try (JsonParser parser = factory.createParser(json)) {
            if (parser.nextToken() != null) {
                document.visit(parser);
            }
        } catch (IOException e) {
            // The text was read before; should it break off here, what was found so far is all there is.
            return document.located(problems);
        }
        return document.located(problems);
    }

    private static String[] steps(Place place) {
        String pointer = place.pointer().orElse("");
        return pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1);
    }

    /** A name as a step of a pointer. */
    static String step(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static String name(String step) {
        return step.replace("~1", "/").replace("~0", "~");
    }

    private void want(Place place) {
        Locations at = this;
        for (String step : steps(place)) {
            at = at.members.computeIfAbsent(name(step), key -> new Locations());
        }
    }

    /** Goes into what is wanted and passes over the rest, so that the text is read once however deep it is. */
    private void visit(JsonParser parser) throws IOException {
        location = parser.currentTokenLocation();
        if (parser.hasToken(JsonToken.START_OBJECT)) {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                visitMember(name, parser);
            }
        } else if (parser.hasToken(JsonToken.START_ARRAY)) {
            JsonToken token = parser.nextToken();
            for (int index = 0; token != null && token != JsonToken.END_ARRAY; index++) {
                visitMember(String.valueOf(index), parser);
                token = parser.nextToken();
            }
        }
    }

    private void visitMember(String name, JsonParser parser) throws IOException {
        Locations member = members.get(name);
        if (member == null || member.location != null) {
            parser.skipChildren();
        } else {
            member.visit(parser);
        }
    }

    private List<Problem> located(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.place().line().isPresent() ? problem : problem.at(located(problem.place())))
                .sorted(Comparator.comparingInt(
                                (Problem problem) -> problem.place().line().orElse(0))
                        .thenComparingInt(problem -> problem.place().column().orElse(0))
                        .thenComparing(problem -> problem.message())
                        .thenComparing(problem -> problem.place().toString()))
                .toList();
    }

    private Place located(Place place) {
        Place found = place;
        Locations at = this;
        for (String step : steps(place)) {
            found = at.mark(found);
            at = at.members.getOrDefault(name(step), at);
        }
        return at.mark(found);
    }

    private Place mark(Place place) {
        return location == null ? place : place.at(location.getLineNr(), location.getColumnNr());
    }
}
