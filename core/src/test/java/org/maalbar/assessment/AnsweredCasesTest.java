package org.maalbar.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.maalbar.evidence.Views;
import org.maalbar.quantity.Bounds;
import org.maalbar.rule.Measure;
import org.maalbar.rule.Rules;

/** Every bound, truth and status of the cases that an independent reference implementation answered. */
class AnsweredCasesTest {

    @Test
    void thereAre453Cases() throws IOException {
        assertThat(cases()).hasSize(453);
    }

    @TestFactory
    Stream<DynamicTest> everyAnswerAgrees() throws IOException {
        List<AnsweredCase> cases = cases();
        return IntStream.range(0, cases.size())
                .mapToObj(i -> DynamicTest.dynamicTest("line " + (i + 1), () -> agrees(cases.get(i))));
    }

    private static void agrees(AnsweredCase answered) throws IOException {
        GoalAssessment goal = answered.assess();
        for (Map.Entry<String, JsonNode> view : answered.expected().get("views").properties()) {
            Measure measure = measure(view.getKey());
            // Some cases state an indicator that the rule does not look at.
            if (goal.goal().rule().orElseThrow().indicators().contains(measure.indicator())) {
                Views views = goal.evidence().views(measure);
                assertThat(List.of(views.seen(), views.possible(), views.planned()))
                        .as("seen, possible and planned %s in %s", measure, answered.given())
                        .containsExactly(
                                bounds(view.getValue().get(0)),
                                bounds(view.getValue().get(1)),
                                bounds(view.getValue().get(2)));
            }
        }
        String context = answered.given().toString();
        assertThat(goal.rule().seen().name()).as(context).isEqualTo(text(answered, "seen"));
        assertThat(goal.rule().possible().name()).as(context).isEqualTo(text(answered, "possible"));
        assertThat(goal.rule().planned().name()).as(context).isEqualTo(text(answered, "planned"));
        assertThat(goal.status().name()).as(context).isEqualTo(text(answered, "status"));
    }

    private static Measure measure(String key) throws IOException {
        return key.startsWith("{") ? AnsweredCase.measure(new ObjectMapper().readTree(key)) : Rules.level(key);
    }

    private static String text(AnsweredCase answered, String field) {
        return answered.expected().get(field).asText();
    }

    private static Bounds bounds(JsonNode ends) {
        BigDecimal low = fraction(ends.get(0).asText());
        boolean lowOpen = ends.get(1).asBoolean();
        if (ends.get(2).isNull()) {
            return lowOpen ? Bounds.above(low) : Bounds.from(low);
        }
        return Bounds.of(
                low, lowOpen, fraction(ends.get(2).asText()), ends.get(3).asBoolean());
    }

    private static BigDecimal fraction(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? new BigDecimal(text)
                : new BigDecimal(text.substring(0, slash)).divide(new BigDecimal(text.substring(slash + 1)));
    }

    private static List<AnsweredCase> cases() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<AnsweredCase> cases = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(AnsweredCasesTest.class.getResourceAsStream("answered-cases.jsonl")),
                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode node = mapper.readTree(line);
                cases.add(new AnsweredCase(node.get("case"), node.get("expect")));
            }
        }
        return cases;
    }
}
