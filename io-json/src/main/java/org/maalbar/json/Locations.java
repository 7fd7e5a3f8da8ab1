package org.maalbar.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.maalbar.problem.Place;
import org.maalbar.problem.Problem;

/** Finds line and column of places in a document, by a second look at its text when something is wrong with it. */
final class Locations {
    private Locations() {}

    /** The same problems in the order of the text, each with line and column; what is missing gets the place of what it is missing from. */
    static List<Problem> locate(List<Problem> problems, String json) {
        if (problems.isEmpty()) {
            return problems;
        }
        Set<String> wanted = problems.stream()
                .flatMap(problem -> withParents(problem.place().pointer().orElse("")).stream())
                .collect(Collectors.toSet());
        Map<String, JsonLocation> found = find(wanted, json);
        return problems.stream()
                .map(problem -> problem.at(located(problem.place(), found)))
                .sorted(Comparator.comparingInt(
                                (Problem problem) -> problem.place().line().orElse(0))
                        .thenComparingInt(problem -> problem.place().column().orElse(0)))
                .toList();
    }

    private static Place located(Place place, Map<String, JsonLocation> found) {
        for (String pointer : withParents(place.pointer().orElse(""))) {
            JsonLocation location = found.get(pointer);
            if (location != null) {
                return place.at(location.getLineNr(), location.getColumnNr());
            }
        }
        return place;
    }

    /** From the place itself up to the document. */
    private static List<String> withParents(String pointer) {
        List<String> all = new ArrayList<>();
        String at = pointer;
        while (!at.isEmpty()) {
            all.add(at);
            at = at.substring(0, at.lastIndexOf('/'));
        }
        all.add("");
        return all;
    }

    private static Map<String, JsonLocation> find(Set<String> wanted, String json) {
        Map<String, JsonLocation> found = new HashMap<>();
        try (JsonParser parser = StrictReader.FACTORY.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME || token.isStructEnd()) {
                    continue;
                }
                String pointer = parser.getParsingContext().pathAsPointer().toString();
                if (token.isStructStart()) {
                    // A structure's own context is inside it; its place is that of the structure in its parent.
                    pointer = parser.getParsingContext()
                            .getParent()
                            .pathAsPointer()
                            .toString();
                }
                if (wanted.contains(pointer)) {
                    found.putIfAbsent(pointer, parser.currentTokenLocation());
                }
            }
        } catch (IOException e) {
            // The text was read before; should it break off here, what was found so far is all there is.
            return found;
        }
        return found;
    }
}
