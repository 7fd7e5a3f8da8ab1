package org.maalbar.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.maalbar.problem.Loaded;
import org.maalbar.problem.Place;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Programme;

class ProgrammeJsonProperties {
    private static final String VALID = Resources.text("everything.json").strip();

    /** Some that mean something in JSON or to its readers, and some that should not. */
    private static final String SIGNS =
            "{}[]:,\"'\\/ \t\r\n0123456789.-+eEtfnu#*_aZæ\u0000\u0007\u00A0\u200B\u2028\uFEFF\uD83D\uDE80";

    @Property(tries = 300)
    void anyTextGivesAProgrammeOrAReason(@ForAll String text) {
        givesAProgrammeOrAReason(text);
    }

    @Property(tries = 300)
    void anyTextInAMemberGivesAProgrammeOrAReason(@ForAll String text) {
        givesAProgrammeOrAReason("{\"format\": \"maalbar/1\", \"title\": " + text + "}");
    }

    @Property(tries = 300)
    void aDocumentWithSomethingChangedGivesAProgrammeOrAReason(@ForAll("changed") String text) {
        givesAProgrammeOrAReason(text);
    }

    @Property(tries = 50)
    void readingTwiceGivesTheSame(@ForAll("changed") String text) {
        Loaded<Programme> first = ProgrammeJson.standard().parse(text);
        Loaded<Programme> second = ProgrammeJson.standard().parse(text);

        assertThat(second.value()).isEqualTo(first.value());
        assertThat(second.problems()).isEqualTo(first.problems());
    }

    @Example
    @Tag("once")
    void aDocumentThatBreaksOffNeverGivesAProgramme() {
        for (int length = 0; length < VALID.length(); length++) {
            Loaded<Programme> loaded = ProgrammeJson.standard().parse(VALID.substring(0, length));

            assertThat(loaded.value()).isEmpty();
            assertThat(loaded.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isIn("empty", "truncated");
                assertThat(problem.place().line()).isPresent();
            });
        }
    }

    @Property(tries = 50)
    void theOrderOfMembersDoesNotMatter(@ForAll Random random) throws IOException {
        JsonNode shuffled = shuffled(new ObjectMapper().readTree(VALID), random);

        Loaded<Programme> loaded = ProgrammeJson.standard().parse(shuffled.toString());

        assertThat(loaded.value())
                .isEqualTo(ProgrammeJson.standard().parse(VALID).value());
    }

    @Property(tries = 30)
    void theOrderOfMembersChangesNoProblem(@ForAll Random random) throws IOException {
        JsonNode broken = new ObjectMapper().readTree(Resources.text("broken/several-faults-of-meaning.json"));

        Loaded<Programme> loaded =
                ProgrammeJson.standard().parse(shuffled(broken, random).toString());

        assertThat(withoutLines(loaded))
                .containsExactlyInAnyOrderElementsOf(
                        withoutLines(ProgrammeJson.standard().parse(broken.toString())));
    }

    @Provide
    Arbitrary<String> changed() {
        Arbitrary<Integer> offsets = Arbitraries.integers().between(0, VALID.length());
        Arbitrary<Integer> lengths = Arbitraries.of(0, 0, 1, 1, 1, 2, 10, 100, 10_000);
        Arbitrary<String> inserted =
                Arbitraries.strings().withChars(SIGNS.toCharArray()).ofMaxLength(3);
        return Combinators.combine(offsets, lengths, inserted)
                .as((offset, length, more) ->
                        VALID.substring(0, offset) + more + VALID.substring(Math.min(VALID.length(), offset + length)));
    }

    private static void givesAProgrammeOrAReason(String text) {
        Loaded<Programme> loaded = ProgrammeJson.standard().parse(text);

        assertThat(loaded.value().isPresent()).isEqualTo(!loaded.hasErrors());
        if (loaded.value().isPresent()) {
            assertThat(Rfc8259.allows(text.startsWith("\uFEFF") ? text.substring(1) : text))
                    .isTrue();
        }
        List<String> lines = text.lines().toList();
        for (Problem problem : loaded.problems()) {
            assertThat(List.of(problem.message(), problem.danish()))
                    .allSatisfy(message -> assertThat(message)
                            .isNotBlank()
                            .doesNotContainPattern("\\p{Cc}")
                            .doesNotContain("Feature", "jackson", "java.", "org.maalbar", "HV000"));
            liesWithin(text, lines, problem.place());
        }
    }

    private static void liesWithin(String text, List<String> lines, Place place) {
        int line = place.line().orElseThrow();
        assertThat(line).isBetween(1, lines.size() + 1);
        int length = line > lines.size() ? 0 : lines.get(line - 1).length();
        assertThat(place.column().orElseThrow()).as(() -> place + " in " + text).isBetween(1, length + 1);
    }

    private static List<String> withoutLines(Loaded<Programme> loaded) {
        return loaded.problems().stream()
                .map(problem -> problem.place().pointer().orElse("") + " " + problem.code() + " " + problem.message())
                .toList();
    }

    private static JsonNode shuffled(JsonNode node, Random random) {
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            Collections.shuffle(names, random);
            ObjectNode copy = object.objectNode();
            names.forEach(name -> copy.set(name, shuffled(object.get(name), random)));
            return copy;
        } else if (node instanceof ArrayNode array) {
            ArrayNode copy = array.arrayNode();
            array.forEach(item -> copy.add(shuffled(item, random)));
            return copy;
        }
        return node;
    }

    @Property(tries = 100)
    void lineAndColumnPointAtTheMember(@ForAll @IntRange(max = 50) int lines, @ForAll @IntRange(max = 50) int spaces) {
        String json = "{" + "\n".repeat(lines) + "\r\n".repeat(lines) + " ".repeat(spaces) + "\"title\":"
                + "\t".repeat(spaces) + "\"\", \"format\": \"maalbar/1\"}";

        assertThat(ProgrammeJson.standard().parse(json).problems())
                .extracting(Problem::place)
                .containsExactly(Place.pointer("/title").at(2 * lines + 1, (lines == 0 ? 1 : 0) + 2 * spaces + 9));
    }
}
