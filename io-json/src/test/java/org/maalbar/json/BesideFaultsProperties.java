package org.maalbar.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Programme;
import org.maalbar.testkit.MaalbarArbitraries;

/** Beside a fault, contradictions are told where they are none of its consequences. */
@Tag("once")
class BesideFaultsProperties {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Set<String> REFERENCES = Set.of("indicator", "of", "corrects", "goal", "id", "number", "part");

    /** Where a value may stand, with what sets another in its place. */
    private record Spot(String name, JsonNode value, Consumer<JsonNode> setter) {}

    @Property(tries = 200)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void oneFaultMoreAddsNothingButItself(@ForAll("programmes") Programme programme, @ForAll Random random)
            throws IOException {
        JsonNode document = MAPPER.readTree(ProgrammeJson.standard().format(programme));
        for (int i = 0; i < 2; i++) {
            Spot reference = any(spots(document, REFERENCES), random);
            reference.setter.accept(new TextNode(random.nextBoolean() ? "nowhere" : "i0"));
        }
        Set<String> before = Set.copyOf(errors(document));

        any(spots(document, Set.of()), random)
                .setter
                .accept(MAPPER.createArrayNode().add(MAPPER.createArrayNode()));
        List<String> after = errors(document);

        List<String> contradictions =
                after.stream().filter(error -> !error.startsWith("wrong-type")).toList();
        assertThat(before).containsAll(contradictions);
        assertThat(contradictions).hasSize(after.size() - 1);
        Statistics.collect(contradictions.isEmpty());
        Statistics.coverage(coverage -> coverage.check(false).percentage(share -> share > 20));
    }

    @Provide
    Arbitrary<Programme> programmes() {
        return MaalbarArbitraries.programmes().withBuiltInRules().withPlainTexts();
    }

    private static List<String> errors(JsonNode document) {
        return ProgrammeJson.standard().parse(document.toString()).problems().stream()
                .filter(Problem::isError)
                .map(problem -> problem.code() + " " + problem.place().pointer().orElse("") + " " + problem.message())
                .toList();
    }

    private static Spot any(List<Spot> spots, Random random) {
        return spots.get(random.nextInt(spots.size()));
    }

    /** Every scalar, or those of some names. */
    private static List<Spot> spots(JsonNode node, Set<String> names) {
        List<Spot> spots = new ArrayList<>();
        if (node instanceof ObjectNode object) {
            object.fieldNames()
                    .forEachRemaining(
                            name -> spots.add(new Spot(name, object.get(name), value -> object.set(name, value))));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int index = i;
                spots.add(new Spot("", array.get(i), value -> array.set(index, value)));
            }
        }
        List<Spot> all = new ArrayList<>();
        for (Spot spot : spots) {
            if (spot.value instanceof ContainerNode) {
                all.addAll(spots(spot.value, names));
            } else if (spot.value.isTextual() && names.contains(spot.name)
                    || names.isEmpty() && !spot.name.equals("format")) {
                all.add(spot);
            }
        }
        return all;
    }
}
