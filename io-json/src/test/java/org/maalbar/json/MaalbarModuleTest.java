package org.maalbar.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.maalbar.quantity.Figure.about;
import static org.maalbar.quantity.Figure.between;
import static org.maalbar.quantity.Figure.exactly;
import static org.maalbar.rule.Rules.allOf;
import static org.maalbar.rule.Rules.atLeastOf;
import static org.maalbar.rule.Rules.level;
import static org.maalbar.rule.Rules.reached;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maalbar.assessment.Assessor;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.problem.Loaded;
import org.maalbar.problem.Place;
import org.maalbar.problem.Problem;
import org.maalbar.problem.ProblemsException;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Figure;
import org.maalbar.quantity.Truth;
import org.maalbar.rule.Comparison;
import org.maalbar.rule.CustomRule;
import org.maalbar.rule.Evidence;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.text.Language;
import org.maalbar.time.Span;

/** Our types in documents of somebody else's. */
class MaalbarModuleTest {
    private static final Programme EVERYTHING =
            ProgrammeJson.standard().parse(Resources.text("everything.json")).orElseThrow();

    /** What only the reader of a whole text can see; in a host's document it is the host's affair. */
    private static final Set<String> OF_TEXTS =
            Set.of("not-json", "not-utf-8", "byte-order-mark", "truncated", "empty", "trailing-text");

    record Meeting(
            String place,
            Programme programme,
            List<Programme> others,
            Map<String, Figure> figures,
            Span span,
            FulfilmentRule rule) {}

    private static Meeting meeting() {
        Map<String, Figure> figures = new LinkedHashMap<>();
        figures.put("staff", exactly("980.50"));
        figures.put("parents", about("4.0"));
        figures.put("days", between(200, 300));
        figures.put("children", Figure.unknown());
        return new Meeting(
                "Valby",
                EVERYTHING,
                List.of(Programme.builder("A").build(), Programme.builder("B").build()),
                figures,
                Span.of("2017/2018"),
                allOf(level("parents").atLeast(500).labelled("forældre"), reached("plan")));
    }

    @Test
    void aHostsDocumentIsWrittenAndReadBack() throws IOException {
        ObjectMapper mapper = Hosts.usual();

        String json = mapper.writeValueAsString(meeting());

        assertThat(mapper.readValue(json, Meeting.class)).isEqualTo(meeting());
        assertThat(json)
                .contains(
                        "\"others\":[{\"format\":\"maalbar/1\",\"title\":\"A\"},{\"format\":\"maalbar/1\",\"title\":\"B\"}]",
                        "\"figures\":{\"staff\":980.5,\"parents\":{\"about\":4.0},\"days\":{\"between\":[200,300]},\"children\":{\"unknown\":true}}",
                        "\"span\":\"2017/2018\"",
                        "\"rule\":{\"allOf\":[{\"label\":\"forældre\",\"atLeast\":500,\"of\":\"parents\"},{\"reached\":\"plan\"}]}");
    }

    @Test
    void whatIsWrittenIsTheCanonicalDocumentWhateverTheMapperIs() throws IOException {
        String usual = Hosts.usual().writeValueAsString(EVERYTHING);

        assertThat(ProgrammeJson.standard().parse(usual).orElseThrow()).isEqualTo(EVERYTHING);
        assertThat(Hosts.lenient().writeValueAsString(EVERYTHING)).isEqualTo(usual);
    }

    @Test
    void aLenientMapperReadsAndWritesItsDocumentsInItsOwnWay() throws IOException {
        ObjectMapper mapper = Hosts.lenient();

        String json = mapper.writeValueAsString(meeting());

        assertThat(mapper.readValue("// comment\n" + json.replace("\"place\"", "'PLACE'") + " more", Meeting.class))
                .isEqualTo(meeting());
    }

    @ParameterizedTest
    @EnumSource(ObjectMapper.DefaultTyping.class)
    void namesOfTypesInTheDataNeverReachOurs(ObjectMapper.DefaultTyping which) throws IOException {
        ObjectMapper mapper = Hosts.typing(which);

        assertThat(mapper.readValue(mapper.writeValueAsString(meeting()), Meeting.class))
                .isEqualTo(meeting());
        assertThat(mapper.writeValueAsString(EVERYTHING))
                .isEqualTo(Hosts.usual().writeValueAsString(EVERYTHING));
        assertThat(mapper.writeValueAsString(about(450))).isEqualTo("{\"about\":450}");
        assertThatThrownBy(() -> mapper.readValue("[\"java.lang.String\", {\"about\": 450}]", Figure.class))
                .hasMessageContaining("[wrong-type]");
    }

    @TestFactory
    Stream<DynamicTest> whatIsRefusedInATextIsRefusedInAHostsDocumentForTheSameReasons() throws IOException {
        try (Stream<Path> files = Files.list(Resources.path("broken"))) {
            return files
                    .filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.endsWith("null-document.json"))
                    .sorted()
                    .toList()
                    .stream()
                    .flatMap(file -> broken(file).stream());
        }
    }

    private static Optional<DynamicTest> broken(Path file) {
        Loaded<Programme> loaded = read(file);
        if (loaded.problems().stream().anyMatch(problem -> OF_TEXTS.contains(problem.code()))) {
            return Optional.empty();
        }
        return Optional.of(dynamicTest(file.getFileName().toString(), () -> {
            String text = Files.readString(file);
            for (ObjectMapper mapper : List.of(Hosts.usual(), Hosts.lenient())) {
                if (loaded.hasErrors()) {
                    assertThat(withoutLines(refused(mapper, text, Programme.class)))
                            .isEqualTo(withoutLines(loaded.problems()));
                } else {
                    assertThat(mapper.readValue(text, Programme.class)).isEqualTo(loaded.orElseThrow());
                }
            }
        }));
    }

    private static Loaded<Programme> read(Path file) {
        try {
            return ProgrammeJson.standard().read(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Problem> refused(ObjectMapper mapper, String json, Class<?> type) {
        MismatchedInputException refusal =
                catchThrowableOfType(MismatchedInputException.class, () -> mapper.readValue(json, type));
        assertThat(refusal).hasCauseInstanceOf(ProblemsException.class);
        List<Problem> problems = ((ProblemsException) refusal.getCause()).problems();
        assertThat(problems)
                .allSatisfy(problem -> assertThat(problem.place().line()).isEmpty());
        return problems;
    }

    private static List<String> withoutLines(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.at(
                                problem.place().pointer().map(Place::pointer).orElse(Place.unknown()))
                        .toString())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"about": "450"}           | wrong-type
            {"about": 450, "x": 1}     | unknown-field
            {"about": 450, "about": 5} | duplicate-field
            {"about": 450, "atMost": 5} | invalid-figure
            {"ABOUT": 450}             | unknown-field
            {"at_least": 450}          | unknown-field
            {"about": null}            | null
            {"about": -450}            | invalid-figure
            {"about": NaN}             | not-json
            {"about": .5}              | not-json
            {"about": 5.}              | not-json
            {"between": 200}           | wrong-type
            {"between": [200]}         | invalid-figure
            {"unknown": "true"}        | wrong-type
            {"unknown": 1}             | wrong-type
            {}                         | invalid-figure
            "450"                      | wrong-type
            ""                         | wrong-type
            []                         | wrong-type
            [450]                      | wrong-type
            true                       | wrong-type
            -1                         | invalid-figure
            1E100000000                | invalid-figure
            """)
    void aFigureIsReadStrictlyWhateverTheMapperAllows(String json, String code) {
        assertThat(refused(Hosts.lenient(), json, Figure.class))
                .extracting(Problem::code)
                .containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"atLeast": "500", "of": "parents"}         | wrong-type
            {"atLeast": 500}                            | missing-field
            {"atLeast": 500, "of": "parents", "x": 1}   | unknown-field
            {"AtLeast": 500, "Of": "parents"}           | unknown-field
            {"at_least": 500, "of": "parents"}          | unknown-field
            {"allOf": {"reached": "plan"}}              | wrong-type
            {"atLeastOf": 1.9, "rules": [{"reached": "plan"}]} | wrong-type
            {"allOf": [null]}                           | null
            {}                                          | unclear-rule
            "reached"                                   | wrong-type
            """)
    void aRuleIsReadStrictlyWhateverTheMapperAllows(String json, String code) {
        assertThat(refused(Hosts.lenient(), json, FulfilmentRule.class))
                .extracting(Problem::code)
                .containsOnly(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2018        | wrong-type
            "2018-13"   | invalid-span
            ""          | invalid-span
            ["2018"]    | wrong-type
            {}          | wrong-type
            """)
    void aSpanIsReadStrictlyWhateverTheMapperAllows(String json, String code) {
        assertThat(refused(Hosts.lenient(), json, Span.class))
                .extracting(Problem::code)
                .containsExactly(code);
    }

    @Test
    void aRefusalTellsTheHostWhereAndAllOfWhy() {
        String json = "{\"place\": \"Valby\",\n \"others\": [{\"format\": \"maalbar/1\", \"title\": \"A\"},\n"
                + "  {\"format\": \"maalbar/1\", \"title\": \"\", \"organisations\": [{\"id\": \"a\"}]}]}";

        MismatchedInputException refusal = catchThrowableOfType(
                MismatchedInputException.class, () -> Hosts.usual().readValue(json, Meeting.class));

        assertThat(refusal.getOriginalMessage())
                .startsWith("/title: error [invalid-text]")
                .endsWith("(and 1 more errors)");
        assertThat(refusal.getPathReference()).endsWith("Meeting[\"others\"]->java.util.ArrayList[1]");
        assertThat(refusal.getLocation().getLineNr()).isEqualTo(3);
        assertThat(refusal.getLocation().getColumnNr()).isEqualTo(3);
        assertThat(((ProblemsException) refusal.getCause()).problems())
                .extracting(Problem::toString)
                .last()
                .isEqualTo("/organisations/0: error [missing-field] The field \"name\" is missing");
    }

    @Test
    void aMapOfFiguresNamesTheOneThatIsRefused() {
        assertThatThrownBy(() -> Hosts.usual()
                        .readValue("{\"a\": 5, \"b\": {\"abuot\": 5}}", new TypeReference<Map<String, Figure>>() {}))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("LinkedHashMap[\"b\"]")
                .hasMessageContaining("unknown-field");
    }

    @Test
    void whatFollowsARefusalIsReadAsBefore() throws IOException {
        ObjectMapper mapper = Hosts.usual();
        refused(mapper, "{\"abuot\": {\"x\": [5]}}", Figure.class);

        assertThat(mapper.readValue("[{\"about\": 5}, 6]", Figure[].class)).containsExactly(about(5), exactly(6));
    }

    @Test
    void digitsStayAsTheyAreWritten() throws IOException {
        assertThat(Hosts.usual().readValue("{\"about\": 0.1000000000}", Figure.class))
                .isEqualTo(about("0.1000000000"));
        assertThat(Hosts.usual().readValue("12345678901234567890.123456789012", Figure.class))
                .isEqualTo(exactly("12345678901234567890.123456789012"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.000000000001", "0.0000001", "0.000001", "1234567890.123456789012", "0.000000000000"})
    void numbersHaveNoExponentInAHostsDocument(String number) throws IOException {
        ObjectMapper mapper = Hosts.usual();

        assertThat(mapper.writeValueAsString(about(number))).isEqualTo("{\"about\":" + number + "}");
        assertThat(mapper.treeToValue(mapper.valueToTree(exactly(number)), Figure.class))
                .isEqualTo(exactly(number));
    }

    @Test
    void aMapperThatWritesNumbersAsTextWritesWhatIsRefused() throws IOException {
        ObjectMapper mapper = JsonMapper.builder()
                .findAndAddModules()
                .enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS)
                .build();

        assertThat(refused(mapper, mapper.writeValueAsString(about("0.000000000001")), Figure.class))
                .extracting(Problem::code)
                .containsExactly("wrong-type");
    }

    @Test
    void aKindOfFigureOrRuleIsReadAsItselfAndNothingElse() throws IOException {
        ObjectMapper mapper = Hosts.lenient();

        assertThat(mapper.readValue("{\"about\": 450}", Figure.About.class)).isEqualTo(about(450));
        assertThat(mapper.readValue("{\"atLeast\": 5, \"of\": \"a\"}", Comparison.class))
                .isEqualTo(level("a").atLeast(5));
        assertThat(refused(mapper, "450", Figure.About.class))
                .extracting(Problem::message)
                .containsExactly("Expected About, not Exact");
        assertThat(refused(mapper, "{\"indicator\": \"a\", \"target\": 5}", Comparison.class))
                .extracting(Problem::code)
                .containsOnly("unknown-field");
    }

    @Test
    void treesAndConvertedValuesAreReadByTheSameReader() throws IOException {
        for (ObjectMapper mapper : List.of(Hosts.usual(), Hosts.lenient())) {
            JsonNode tree = mapper.readTree(Resources.text("everything.json"));

            assertThat(mapper.treeToValue(tree, Programme.class)).isEqualTo(EVERYTHING);
            assertThat(mapper.convertValue(EVERYTHING, Programme.class)).isEqualTo(EVERYTHING);
            assertThat(mapper.convertValue(Map.of("about", 450), Figure.class)).isEqualTo(about(450));
            assertThat(mapper.convertValue(mapper.valueToTree(meeting()), JsonNode.class)
                            .get("span")
                            .textValue())
                    .isEqualTo("2017/2018");
            assertThatThrownBy(() -> mapper.convertValue(Map.of("about", "450"), Figure.class))
                    .hasMessageContaining("wrong-type");
            assertThatThrownBy(() -> mapper.convertValue(Map.of("about", Double.NaN), Figure.class))
                    .hasMessageContaining("not-json");
        }
    }

    record Report(ProgrammeAssessment assessment, Snapshot snapshot) {}

    @Test
    void assessmentsAreWrittenAndSnapshotsReadBackIntact() throws IOException {
        ProgrammeAssessment assessment = Assessor.on("2018-08-31").assess(EVERYTHING);
        Snapshot snapshot = Snapshot.of(assessment);

        for (ObjectMapper mapper : List.of(Hosts.usual(), Hosts.lenient())) {
            String json = mapper.writeValueAsString(new Report(assessment, snapshot));
            JsonNode tree = mapper.readTree(json);

            assertThat(tree.get("assessment"))
                    .isEqualTo(mapper.readTree(AssessmentJson.standard().format(assessment)));
            Snapshot back = mapper.readValue(
                    json.substring(json.indexOf("\"snapshot\":") + 11, json.length() - 1), Snapshot.class);
            assertThat(back).isEqualTo(snapshot);
            assertThat(back.isIntact()).isTrue();
            assertThat(mapper.convertValue(snapshot, Snapshot.class)).isEqualTo(snapshot);
        }
    }

    @Test
    void aSnapshotIsReadBackFromATree() throws IOException {
        Programme programme = Programme.builder("Plan")
                .indicators(
                        Indicator.cumulative("a", "A").domain(Domain.AMOUNT),
                        Indicator.cumulative("b", "B").domain(Domain.AMOUNT))
                .observations(
                        Observation.total("a", exactly("0.000000000001"), "2018-08-01"),
                        Observation.total("b", exactly("12345678901234567890.123456789012"), "2018-08-01"))
                .initiatives(Initiative.of("1", "Indsats")
                        .goals(Goal.of("Mål", atLeastOf(1, reached("a"), reached("b")))
                                .due("2018-12-31")))
                .build();
        Snapshot snapshot = Snapshot.of(Assessor.on("2018-08-31").assess(programme));

        for (ObjectMapper mapper : List.of(Hosts.usual(), Hosts.lenient())) {
            assertThat(mapper.treeToValue(mapper.valueToTree(snapshot), Snapshot.class))
                    .isEqualTo(snapshot);
            assertThat(mapper.convertValue(snapshot, Snapshot.class)).isEqualTo(snapshot);
            assertThat(mapper.readValue(mapper.writeValueAsString(snapshot), Snapshot.class))
                    .isEqualTo(snapshot);
        }
    }

    @Test
    void aSnapshotIsReadStrictlyWhateverTheMapperAllows() {
        assertThat(refused(Hosts.lenient(), "{\"format\": \"maalbar-snapshot/1\", \"SHA256\": 5}", Snapshot.class))
                .isNotEmpty();
    }

    @Test
    void anObjectInMemoryIsNoJson() {
        assertThatThrownBy(() -> Hosts.usual().convertValue(new byte[] {1}, Figure.class))
                .hasMessageContaining("Expected Figure, not an object in memory");
    }

    @Test
    void aTreeLosesRepeatedNamesAndDigitsBeforeWeSeeThem() throws IOException {
        ObjectMapper usual = Hosts.usual();
        ObjectMapper careful = JsonMapper.builder()
                .findAndAddModules()
                .enable(
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
                        DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .build();
        String digits = "{\"about\": 12345678901234567890.123}";
        String repeated = "{\"about\": 5, \"about\": 6}";

        assertThat(usual.treeToValue(usual.readTree(digits), Figure.class))
                .isNotEqualTo(about("12345678901234567890.123"));
        assertThat(careful.treeToValue(careful.readTree(digits), Figure.class))
                .isEqualTo(about("12345678901234567890.123"));
        assertThat(careful.treeToValue(careful.readTree("{\"about\": 4.0}"), Figure.class))
                .isEqualTo(about(4));
        assertThat(usual.treeToValue(usual.readTree(repeated), Figure.class)).isEqualTo(about(6));
        assertThatThrownBy(() -> careful.readTree(repeated)).isInstanceOf(MismatchedInputException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"about\": /* roughly */ 450}",
                "{'about': 450}",
                "{about: 450,}",
                "{\"about\": 0450}",
                "{\"about\": +450}",
                "{\"about\": 450} {"
            })
    void whatTheHostsParserPassesOverIsGone(String json) throws IOException {
        assertThat(Hosts.lenient().readValue(json, Figure.class)).isEqualTo(about(450));
    }

    @Test
    void nullForAWholeValueAndAbsentOnesAreTheHosts() throws IOException {
        Meeting meeting = Hosts.usual().readValue("{\"programme\": null, \"figures\": {\"a\": null}}", Meeting.class);

        assertThat(meeting.programme()).isNull();
        assertThat(meeting.span()).isNull();
        assertThat(meeting.figures()).containsEntry("a", null);
        assertThat(Hosts.usual().readValue("null", Figure.class)).isNull();
    }

    @Test
    void depthBeyondTheLibrarysLimitIsRefusedEvenWhereTheHostAllowsIt() {
        String deep = "{\"allOf\": [".repeat(200) + "{\"reached\": \"a\"}" + "]}".repeat(200);

        assertThat(refused(Hosts.usual(), deep, FulfilmentRule.class))
                .extracting(Problem::code)
                .containsExactly("too-large");
    }

    /** A rule as a host may write it. */
    record Early(String indicator) implements CustomRule {
        @Override
        public String name() {
            return "early";
        }

        @Override
        public Set<String> indicators() {
            return Set.of(indicator);
        }

        @Override
        public Truth evaluate(Evidence evidence) {
            return evidence.level(indicator).atLeast(1);
        }

        @Override
        public String describe(Language language) {
            return "early";
        }
    }

    @Test
    void aRuleThatNobodyWritesIsNotWritten() {
        assertThatThrownBy(() -> Hosts.usual().writeValueAsString(List.of(new Early("a"))))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("The rule \"early\" is written by no codec of the settings");
    }

    @Test
    void aRuleThatTheSettingsDoNotNameIsNotRead() {
        assertThat(refused(Hosts.usual(), "{\"rule\": \"early\", \"indicator\": \"a\"}", FulfilmentRule.class))
                .extracting(Problem::code)
                .containsExactly("unknown-rule");
    }

    @Test
    void theModuleThatAHostMakesTakesThePlaceOfTheOneThatIsFound() throws IOException {
        MaalbarModule own = new MaalbarModule(ProgrammeJson.standard()
                .rule(RuleCodec.of(
                        "early",
                        Early.class,
                        members -> new Early(members.text("indicator")),
                        rule -> RuleMembers.none().with("indicator", rule.indicator()))));

        for (ObjectMapper mapper : List.of(
                Hosts.with(own),
                JsonMapper.builder().findAndAddModules().addModule(own).build(),
                JsonMapper.builder().addModule(own).findAndAddModules().build())) {
            assertThat(mapper.writeValueAsString(new Early("a"))).isEqualTo("{\"rule\":\"early\",\"indicator\":\"a\"}");
            assertThat(mapper.readValue("{\"rule\": \"early\", \"indicator\": \"a\"}", FulfilmentRule.class))
                    .isEqualTo(new Early("a"));
            assertThat(mapper.readValue("{\"rule\": \"early\", \"indicator\": \"a\"}", Early.class))
                    .isEqualTo(new Early("a"));
        }
    }
}
