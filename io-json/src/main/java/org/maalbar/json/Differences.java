package org.maalbar.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.maalbar.json.tree.Pointers;
import org.maalbar.json.write.Tokens;

/** Compares two results member by member. */
final class Differences {
    private static final JsonMapper TREES = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** How a problem is worded is no part of the result. */
    private static final Pattern WORDING = Pattern.compile("/problems/[0-9]+/message");

    /** A share follows from the figures beside it. Snapshots of before it was written lack it, and are the same without. */
    private static final Pattern SHARE =
            Pattern.compile("/initiatives/[0-9]+/goals/[0-9]+/rule(/(allOf|anyOf|rules)/[0-9]+)*/share");

    private final List<Difference> found = new ArrayList<>();

    private Differences() {}

    /** The places in which they differ, in the order of the stored one. */
    static List<Difference> between(String stored, String now) {
        Differences differences = new Differences();
        differences.compare("", tree(stored), tree(now));
        return List.copyOf(differences.found);
    }

    private static JsonNode tree(String json) {
        try (JsonParser parser = Tokens.parser(json)) {
            return TREES.readTree(parser);
        } catch (IOException e) {
            throw new IllegalArgumentException("This is no JSON", e);
        }
    }

    private void compare(String pointer, @Nullable JsonNode stored, @Nullable JsonNode now) {
        if (WORDING.matcher(pointer).matches()
                || (stored == null && SHARE.matcher(pointer).matches())) {
            return;
        } else if (stored == null || now == null) {
            note(pointer, stored, now);
        } else if (stored.isObject() && now.isObject()) {
            Set<String> names = new LinkedHashSet<>();
            stored.fieldNames().forEachRemaining(names::add);
            now.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> compare(pointer + "/" + Pointers.step(name), stored.get(name), now.get(name)));
        } else if (stored.isArray() && now.isArray()) {
            for (int i = 0; i < Math.max(stored.size(), now.size()); i++) {
                compare(pointer + "/" + i, stored.get(i), now.get(i));
            }
        } else if (!isSame(stored, now)) {
            note(pointer, stored, now);
        }
    }

    /** Two numbers are equal when their values are. */
    private static boolean isSame(JsonNode stored, JsonNode now) {
        return (stored.isNumber() && now.isNumber())
                ? stored.decimalValue().compareTo(now.decimalValue()) == 0
                : stored.equals(now);
    }

    private void note(String pointer, @Nullable JsonNode stored, @Nullable JsonNode now) {
        found.add(new Difference(pointer, text(stored), text(now)));
    }

    private static @Nullable String text(@Nullable JsonNode node) {
        return node == null ? null : node.isValueNode() ? node.asText() : node.toString();
    }
}
