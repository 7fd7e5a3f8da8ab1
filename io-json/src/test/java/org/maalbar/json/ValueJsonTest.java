package org.maalbar.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maalbar.rule.Rules.level;
import static org.maalbar.rule.Rules.reached;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maalbar.assessment.Assessor;
import org.maalbar.assessment.GoalAssessment;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.problem.Loaded;
import org.maalbar.problem.Place;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Programme;
import org.maalbar.quantity.Figure;
import org.maalbar.rule.AllOf;
import org.maalbar.rule.Comparison;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.time.Span;

class ValueJsonTest {
    private static final ValueJson VALUES = ValueJson.standard();

    private static final Programme EVERYTHING =
            ProgrammeJson.standard().parse(Resources.text("everything.json")).orElseThrow();

    private static final Problem PROBLEM = Problem.error(
            "unknown-indicator",
            Place.pointer("/observations/0/indicator").inFile("skoler.json").at(6, 34),
            "No indicator \"school\"",
            "Indikatoren »school« findes ikke");

    static List<Object> valuesThatAreRead() {
        return List.of(
                EVERYTHING,
                Snapshot.of(Assessor.on("2018-08-31").assess(EVERYTHING)),
                Span.of("2017/2018"),
                Figure.about("4.0"),
                Figure.unknown(),
                level("parents").atLeast(500).labelled("forældre"));
    }

    @ParameterizedTest
    @MethodSource("valuesThatAreRead")
    void whatIsWrittenOnOneLineIsReadAsAnEqualValue(Object value) {
        String json = VALUES.format(value);

        assertThat(json).doesNotContain("\n");
        assertThat(VALUES.reads(value.getClass())).isTrue();
        assertThat(VALUES.writes(value.getClass())).isTrue();
        assertThat(VALUES.parse(json, value.getClass()).orElseThrow()).isEqualTo(value);
    }

    @Test
    void aProblemIsWrittenWithItsPlaceAndBothLanguages() {
        assertThat(VALUES.format(PROBLEM))
                .isEqualTo(
                        "{\"severity\":\"error\",\"code\":\"unknown-indicator\",\"place\":{\"file\":\"skoler.json\","
                                + "\"line\":6,\"column\":34,\"pointer\":\"/observations/0/indicator\"},"
                                + "\"message\":\"No indicator \\\"school\\\"\",\"danish\":\"Indikatoren »school« findes ikke\"}");
        assertThat(VALUES.format(Problem.warning("a", Place.unknown(), "b", "c")))
                .isEqualTo("{\"severity\":\"warning\",\"code\":\"a\",\"message\":\"b\",\"danish\":\"c\"}");
    }

    @Test
    void aPlaceIsWrittenWithAllThatIsKnownOfIt() {
        Place place = Place.unknown()
                .inFile("plan.xlsx")
                .inSheet("Ark1")
                .at(12, 5)
                .inRecord(1L << 40)
                .inField("Måltal");

        assertThat(VALUES.format(place))
                .isEqualTo("{\"file\":\"plan.xlsx\",\"sheet\":\"Ark1\",\"line\":12,\"column\":5,"
                        + "\"record\":1099511627776,\"field\":\"Måltal\"}");
    }

    @Test
    void whatWasReadIsWrittenWithItsValueAndItsProblems() {
        Problem warning = Problem.warning("a", Place.unknown(), "b", "c");

        assertThat(VALUES.format(Loaded.of(Figure.about(5), List.of(warning))))
                .isEqualTo("{\"value\":{\"about\":5},\"problems\":[" + VALUES.format(warning) + "]}");
        assertThat(VALUES.format(Loaded.of(Figure.about(5), List.of()))).isEqualTo("{\"value\":{\"about\":5}}");
        assertThat(VALUES.format(Loaded.failed(List.of(PROBLEM))))
                .isEqualTo("{\"problems\":[" + VALUES.format(PROBLEM) + "]}");
    }

    @Test
    void anAssessmentIsWrittenAsInADocumentOfItsOwn() {
        ProgrammeAssessment assessment = Assessor.on("2018-08-31").assess(EVERYTHING);

        assertThat(Json.of(VALUES.format(assessment)))
                .isEqualTo(Json.of(AssessmentJson.standard().format(assessment)));
    }

    @Test
    void aRuleOfTheHostsIsReadAndWrittenWithItsCodec() {
        EveryDistrict rule = new EveryDistrict("schools", List.of("Valby"), 1, false);
        ValueJson values = ValueJson.of(EveryDistrict.JSON);

        assertThat(values.parse(values.format(rule), EveryDistrict.class).orElseThrow())
                .isEqualTo(rule);
        assertThat(VALUES.parse(values.format(rule), FulfilmentRule.class).problems())
                .extracting(Problem::code)
                .containsExactly("unknown-rule");
        assertThatThrownBy(() -> VALUES.format(rule))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("every-district");
    }

    @Test
    void aKindThatWasNotAskedForIsRejected() {
        assertThat(VALUES.parse("450", Figure.About.class).problems())
                .extracting(Problem::toString)
                .containsExactly("error [wrong-type] Expected About, not Exact");
        assertThat(VALUES.parse("{\"reached\": \"a\"}", Comparison.class).orElseThrow())
                .isEqualTo(reached("a"));
        assertThat(VALUES.parse("{\"reached\": \"a\"}", AllOf.class).hasErrors())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"about\": 5} 6", "{\"about\": \"5\"}", "{\"about\": 5, \"about\": 5}"})
    void aValueIsReadAsStrictlyAsADocument(String json) {
        assertThat(VALUES.parse(json, Figure.class).hasErrors()).isTrue();
    }

    @Test
    void theSizeOfDocumentsAppliesToEachValue() {
        assertThat(ValueJson.of(ProgrammeJson.standard().bytes(10))
                        .parse("{\"about\": 450}", Figure.class)
                        .problems())
                .extracting(Problem::code)
                .containsExactly("too-large");
    }

    @Test
    void whatIsNeitherReadNorWrittenIsRejectedByName() {
        assertThat(VALUES.reads(Problem.class)).isFalse();
        assertThat(VALUES.writes(GoalAssessment.class)).isFalse();
        assertThatThrownBy(() -> VALUES.parse("{}", Problem.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("org.maalbar.problem.Problem");
        assertThatThrownBy(() -> VALUES.format(List.of(PROBLEM)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Nothing writes a java.util.ImmutableCollections");
        assertThatThrownBy(() -> VALUES.format(Loaded.of(List.of(), List.of())))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
