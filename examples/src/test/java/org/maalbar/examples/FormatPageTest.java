package org.maalbar.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.maalbar.json.ProgrammeJson;

/** The page on the JSON format lists the members that there are: those of the JSON Schema, which is made from the fields. */
@Tag("once")
class FormatPageTest {
    /** The first words of the headings of the sections that list members, and the objects whose members they are. */
    private static final Map<String, List<String>> SECTIONS = Map.ofEntries(
            Map.entry("The document", List.of("programme")),
            Map.entry("Organisations", List.of("organisation")),
            Map.entry("Indicators", List.of("indicator", "baseline", "complete")),
            Map.entry("Figures", List.of("figure")),
            Map.entry("Observations", List.of("observation", "category")),
            Map.entry("Initiatives", List.of("initiative")),
            Map.entry("Goals", List.of("goal", "rule", "measure", "portion", "side", "term")),
            Map.entry("Activities", List.of("activity", "contribution")),
            Map.entry("Funding", List.of("funding", "spending")),
            Map.entry("Claims", List.of("claim")),
            Map.entry("Status texts", List.of("status-text")));

    private static final Map<String, JsonNode> OBJECTS = objects();

    private static Map<String, JsonNode> objects() {
        try {
            ObjectNode schema = (ObjectNode) new ObjectMapper().readTree(ProgrammeJson.schema());
            JsonNode definitions = schema.remove("$defs");
            Map<String, JsonNode> objects = new TreeMap<>(Map.of("programme", schema));
            definitions.properties().stream()
                    .filter(each -> !members(each.getValue()).isEmpty())
                    .forEach(each -> objects.put(each.getKey(), each.getValue()));
            return objects;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The members of an object; of a rule or a figure, those of all kinds. */
    private static Set<String> members(JsonNode object) {
        Set<String> members = new TreeSet<>();
        object.path("properties").fieldNames().forEachRemaining(members::add);
        object.path("oneOf").forEach(one -> members.addAll(members(one)));
        object.path("anyOf").forEach(one -> members.addAll(members(one)));
        return members;
    }

    /** What is in some lists of texts. */
    private static Set<String> texts(Collection<JsonNode> lists) {
        Set<String> texts = new TreeSet<>();
        lists.forEach(list -> list.forEach(text -> texts.add(text.asText())));
        return texts;
    }

    /** A section, without its blocks of code. */
    private static String section(String heading) throws IOException {
        String page = Files.readString(Path.of("../docs/json-format.md"));
        int start = page.indexOf("\n## " + heading);
        assertThat(start).as(heading).isNotNegative();
        return page.substring(start, page.indexOf("\n## ", start + 1)).replaceAll("(?s)```.*?```", "");
    }

    private static Set<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @TestFactory
    Stream<DynamicTest> aSectionListsTheMembersOfItsObjects() {
        return SECTIONS.keySet().stream()
                .map(heading -> DynamicTest.dynamicTest(heading, () -> {
                    String section = section(heading);
                    String firstColumns = String.join("\n", found("(?m)^\\| (.*?) \\|", section));
                    Set<String> members = new TreeSet<>();
                    SECTIONS.get(heading).forEach(object -> members.addAll(members(OBJECTS.get(object))));

                    assertThat(found("[`\"](\\w+)[`\"]", section)).containsAll(members);
                    assertThat(members)
                            .containsAll(found("`([a-zA-Z]+)`", firstColumns))
                            .containsAll(found("\"(\\w+)\":", section));
                }));
    }

    @TestFactory
    Stream<DynamicTest> aSectionHasInBoldWhatMustBeThere() {
        return SECTIONS.keySet().stream()
                .map(heading -> DynamicTest.dynamicTest(heading, () -> {
                    List<JsonNode> objects =
                            SECTIONS.get(heading).stream().map(OBJECTS::get).toList();
                    List<JsonNode> always =
                            objects.stream().map(each -> each.path("required")).toList();
                    List<JsonNode> sometimes = objects.stream()
                            .flatMap(each -> each.findValues("required").stream())
                            .toList();
                    Set<String> bold = found("[*]{2}`(\\w+)`[*]{2}", section(heading));

                    assertThat(bold).containsAll(texts(always));
                    assertThat(texts(sometimes)).containsAll(bold);
                }));
    }

    @TestFactory
    Stream<DynamicTest> aSectionListsTheWordsOfItsObjects() {
        return SECTIONS.keySet().stream()
                .map(heading -> DynamicTest.dynamicTest(heading, () -> {
                    List<JsonNode> words = SECTIONS.get(heading).stream()
                            .flatMap(object -> OBJECTS.get(object).findValues("enum").stream())
                            .toList();

                    assertThat(found("`\"([a-z-]+)\"`", section(heading))).containsAll(texts(words));
                }));
    }

    @Test
    void everyObjectHasASection() {
        assertThat(SECTIONS.values().stream().flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(OBJECTS.keySet());
    }
}
