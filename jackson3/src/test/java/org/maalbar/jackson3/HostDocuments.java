package org.maalbar.jackson3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.maalbar.quantity.Figure.about;
import static org.maalbar.quantity.Figure.between;
import static org.maalbar.quantity.Figure.exactly;
import static org.maalbar.rule.Rules.allOf;
import static org.maalbar.rule.Rules.atLeastOf;
import static org.maalbar.rule.Rules.level;
import static org.maalbar.rule.Rules.reached;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maalbar.assessment.Assessor;
import org.maalbar.assessment.GoalAssessment;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.change.Changes;
import org.maalbar.jackson3.Jackson.Host;
import org.maalbar.jackson3.Jackson.Rejected;
import org.maalbar.json.ProgrammeJson;
import org.maalbar.json.RuleCodec;
import org.maalbar.json.RuleMembers;
import org.maalbar.json.Snapshot;
import org.maalbar.json.ValueJson;
import org.maalbar.problem.Loaded;
import org.maalbar.problem.Place;
import org.maalbar.problem.Problem;
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

/** Our types in documents of somebody else's: the same of every Jackson. */
abstract class HostDocuments {
    private static final Programme EVERYTHING =
            read(resource("everything.json")).orElseThrow();

    /** What only the reader of a whole text can see; in a host's document it is the host's affair. */
    private static final Set<String> OF_TEXTS =
            Set.of("not-json", "not-utf-8", "byte-order-mark", "truncated", "empty", "trailing-text");

    private final Jackson jackson;

    HostDocuments(Jackson jackson) {
        this.jackson = jackson;
    }

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

    private static Path resource(String name) {
        try {
            return Path.of(
                    Objects.requireNonNull(ProgrammeJson.class.getClassLoader().getResource("org/maalbar/json/" + name))
                            .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Loaded<Programme> read(Path file) {
        try {
            return ProgrammeJson.standard().read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Problem> rejected(Host host, String json, Class<?> type) {
        List<Problem> problems = host.rejected(json, type).problems();
        assertThat(problems)
                .allSatisfy(problem -> assertThat(problem.place().line()).isEmpty());
        return problems;
    }

    @Test
    void aHostsDocumentIsWrittenAndReadBack() throws Exception {
        String json = jackson.usual().write(meeting());

        assertThat(jackson.usual().read(json, Meeting.class)).isEqualTo(meeting());
        assertThat(json)
                .contains(
                        "\"others\":[{\"format\":\"maalbar/1\",\"title\":\"A\"},{\"format\":\"maalbar/1\",\"title\":\"B\"}]",
                        "\"figures\":{\"staff\":980.5,\"parents\":{\"about\":4.0},\"days\":{\"between\":[200,300]},\"children\":{\"unknown\":true}}",
                        "\"span\":\"2017/2018\"",
                        "\"rule\":{\"allOf\":[{\"label\":\"forældre\",\"atLeast\":500,\"of\":\"parents\"},{\"reached\":\"plan\"}]}");
    }

    @Test
    void whatIsWrittenIsTheCanonicalDocumentWhateverTheMapperIs() throws Exception {
        String usual = jackson.usual().write(EVERYTHING);

        assertThat(usual).isEqualTo(ValueJson.standard().format(EVERYTHING));
        assertThat(jackson.lenient().write(EVERYTHING)).isEqualTo(usual);
    }

    @Test
    void aLenientMapperReadsAndWritesItsDocumentsInItsOwnWay() throws Exception {
        Host host = jackson.lenient();

        String json = host.write(meeting());

        assertThat(host.read("// comment\n" + json.replace("\"place\"", "'PLACE'") + " more", Meeting.class))
                .isEqualTo(meeting());
    }

    @Test
    void namesOfTypesInTheDataNeverReachOurs() throws Exception {
        assertThat(jackson.typing()).hasSizeGreaterThan(3);
        for (Host host : jackson.typing()) {
            assertThat(host.read(host.write(meeting()), Meeting.class)).isEqualTo(meeting());
            assertThat(host.write(EVERYTHING)).isEqualTo(jackson.usual().write(EVERYTHING));
            assertThat(host.write(about(450))).isEqualTo("{\"about\":450}");
            assertThatThrownBy(() -> host.read("[\"java.lang.String\", {\"about\": 450}]", Figure.class))
                    .hasMessageContaining("[wrong-type]");
        }
    }

    @TestFactory
    Stream<DynamicTest> whatIsRejectedInATextIsRejectedInAHostsDocumentForTheSameReasons() throws IOException {
        try (Stream<Path> files = Files.list(resource("broken"))) {
            return files
                    .filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.endsWith("null-document.json"))
                    .sorted()
                    .toList()
                    .stream()
                    .flatMap(file -> broken(file).stream());
        }
    }

    private Optional<DynamicTest> broken(Path file) {
        Loaded<Programme> loaded = read(file);
        if (loaded.problems().stream().anyMatch(problem -> OF_TEXTS.contains(problem.code()))) {
            return Optional.empty();
        }
        return Optional.of(dynamicTest(file.getFileName().toString(), () -> {
            String text = Files.readString(file);
            for (Host host : List.of(jackson.usual(), jackson.lenient())) {
                if (loaded.hasErrors()) {
                    assertThat(withoutLines(rejected(host, text, Programme.class)))
                            .isEqualTo(withoutLines(loaded.problems()));
                } else {
                    assertThat(host.read(text, Programme.class)).isEqualTo(loaded.orElseThrow());
                }
            }
        }));
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
        assertThat(rejected(jackson.lenient(), json, Figure.class))
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
        assertThat(rejected(jackson.lenient(), json, FulfilmentRule.class))
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
        assertThat(rejected(jackson.lenient(), json, Span.class))
                .extracting(Problem::code)
                .containsExactly(code);
    }

    @Test
    void aRejectionSaysWhereAndAllOfWhy() {
        String json = "{\"place\": \"Valby\",\n \"others\": [{\"format\": \"maalbar/1\", \"title\": \"A\"},\n"
                + "  {\"format\": \"maalbar/1\", \"title\": \"\", \"organisations\": [{\"id\": \"a\"}]}]}";

        Rejected rejected = jackson.usual().rejected(json, Meeting.class);

        assertThat(rejected.message())
                .startsWith("/title: error [invalid-text]")
                .endsWith("(and 1 more errors)");
        assertThat(rejected.path()).endsWith("Meeting[\"others\"]->java.util.ArrayList[1]");
        assertThat(rejected.line()).isEqualTo(3);
        assertThat(rejected.column()).isEqualTo(3);
        assertThat(rejected.problems())
                .extracting(Problem::toString)
                .last()
                .isEqualTo("/organisations/0: error [missing-field] The field \"name\" is missing");
    }

    @Test
    void aMapOfFiguresNamesTheOneThatIsRejected() {
        Rejected rejected = jackson.usual().rejected("{\"figures\": {\"a\": 5, \"b\": {\"abuot\": 5}}}", Meeting.class);

        assertThat(rejected.path()).endsWith("LinkedHashMap[\"b\"]");
        assertThat(rejected.message()).contains("unknown-field");
    }

    @Test
    void whatFollowsARejectionIsReadAsBefore() throws Exception {
        Host host = jackson.usual();
        rejected(host, "{\"abuot\": {\"x\": [5]}}", Figure.class);

        assertThat(host.read("[{\"about\": 5}, 6]", Figure[].class)).containsExactly(about(5), exactly(6));
    }

    @Test
    void digitsStayAsTheyAreWritten() throws Exception {
        assertThat(jackson.usual().read("{\"about\": 0.1000000000}", Figure.class))
                .isEqualTo(about("0.1000000000"));
        assertThat(jackson.usual().read("12345678901234567890.123456789012", Figure.class))
                .isEqualTo(exactly("12345678901234567890.123456789012"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.000000000001", "0.0000001", "0.000001", "1234567890.123456789012", "0.000000000000"})
    void numbersHaveNoExponentInAHostsDocument(String number) throws Exception {
        assertThat(jackson.usual().write(about(number))).isEqualTo("{\"about\":" + number + "}");
        assertThat(jackson.usual().throughTree(exactly(number), Figure.class)).isEqualTo(exactly(number));
    }

    @Test
    void aMapperThatWritesNumbersAsTextWritesWhatIsRejected() throws Exception {
        Host host = jackson.numbersAsText();

        assertThat(rejected(host, host.write(about("0.000000000001")), Figure.class))
                .extracting(Problem::code)
                .containsExactly("wrong-type");
    }

    @Test
    void aKindOfFigureOrRuleIsReadAsItselfAndNothingElse() throws Exception {
        Host host = jackson.lenient();

        assertThat(host.read("{\"about\": 450}", Figure.About.class)).isEqualTo(about(450));
        assertThat(host.read("{\"atLeast\": 5, \"of\": \"a\"}", Comparison.class))
                .isEqualTo(level("a").atLeast(5));
        assertThat(rejected(host, "450", Figure.About.class))
                .extracting(Problem::message)
                .containsExactly("Expected About, not Exact");
        assertThat(rejected(host, "{\"indicator\": \"a\", \"target\": 5}", Comparison.class))
                .extracting(Problem::code)
                .containsOnly("unknown-field");
    }

    @Test
    void treesAndConvertedValuesAreReadByTheSameReader() throws Exception {
        for (Host host : List.of(jackson.usual(), jackson.lenient())) {
            assertThat(host.readTree(Files.readString(resource("everything.json")), Programme.class))
                    .isEqualTo(EVERYTHING);
            assertThat(host.convert(EVERYTHING, Programme.class)).isEqualTo(EVERYTHING);
            assertThat(host.convert(Map.of("about", 450), Figure.class)).isEqualTo(about(450));
            assertThatThrownBy(() -> host.convert(Map.of("about", "450"), Figure.class))
                    .hasMessageContaining("wrong-type");
            assertThatThrownBy(() -> host.convert(Map.of("about", Double.NaN), Figure.class))
                    .hasMessageContaining("not-json");
        }
    }

    record Report(ProgrammeAssessment assessment, Snapshot snapshot) {}

    @Test
    void assessmentsAreWrittenAndSnapshotsReadBackIntact() throws Exception {
        ProgrammeAssessment assessment = Assessor.on("2018-08-31").assess(EVERYTHING);
        Snapshot snapshot = Snapshot.of(assessment);

        for (Host host : List.of(jackson.usual(), jackson.lenient())) {
            String json = host.write(new Report(assessment, snapshot));
            int middle = json.indexOf(",\"snapshot\":");
            Snapshot back = host.read(json.substring(middle + 12, json.length() - 1), Snapshot.class);

            assertThat(json.substring(0, middle))
                    .isEqualTo("{\"assessment\":" + ValueJson.standard().format(assessment));
            assertThat(back).isEqualTo(snapshot);
            assertThat(back.isIntact()).isTrue();
            assertThat(host.convert(snapshot, Snapshot.class)).isEqualTo(snapshot);
        }
    }

    record Edited(String by, Changes changes) {}

    @Test
    void whatHasChangedIsWrittenBesideWhoChangedIt() throws Exception {
        ProgrammeAssessment assessment = Assessor.on("2018-08-31").assess(EVERYTHING);
        Changes changes = Changes.between(assessment, Assessor.on("2019-12-31").assess(EVERYTHING));

        assertThat(changes.isEmpty()).isFalse();
        for (Host host : List.of(jackson.usual(), jackson.lenient())) {
            assertThat(host.write(new Edited("Sekretariatet", changes)))
                    .isEqualTo("{\"by\":\"Sekretariatet\",\"changes\":"
                            + ValueJson.standard().format(changes) + "}");
        }
    }

    @Test
    void aSnapshotIsReadBackFromATree() throws Exception {
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

        for (Host host : List.of(jackson.usual(), jackson.lenient())) {
            assertThat(host.throughTree(snapshot, Snapshot.class)).isEqualTo(snapshot);
            assertThat(host.convert(snapshot, Snapshot.class)).isEqualTo(snapshot);
            assertThat(host.read(host.write(snapshot), Snapshot.class)).isEqualTo(snapshot);
        }
    }

    @Test
    void aSnapshotIsReadStrictlyWhateverTheMapperAllows() {
        assertThat(rejected(jackson.lenient(), "{\"format\": \"maalbar-snapshot/1\", \"SHA256\": 5}", Snapshot.class))
                .isNotEmpty();
    }

    record Answer(Loaded<Programme> loaded, List<Problem> problems, Place place) {}

    @Test
    void problemsTheirPlacesAndWhatWasReadAreWritten() throws Exception {
        Loaded<Programme> loaded = ProgrammeJson.standard().parse("{}");
        Answer answer =
                new Answer(loaded, loaded.problems(), loaded.problems().get(0).place());
        ValueJson values = ValueJson.standard();
        String problems = "["
                + String.join(
                        ",", loaded.problems().stream().map(values::format).toList()) + "]";

        for (Host host : List.of(jackson.usual(), jackson.lenient())) {
            assertThat(host.write(answer))
                    .isEqualTo("{\"loaded\":{\"problems\":" + problems + "},\"problems\":" + problems + ",\"place\":"
                            + values.format(answer.place()) + "}");
        }
    }

    @Test
    void anotherTypeOfTheLibraryIsRejectedInsteadOfWrittenAsNothing() {
        GoalAssessment goal =
                Assessor.on("2018-08-31").assess(EVERYTHING).goals().get(0);

        for (Object other : List.of(goal, EVERYTHING.initiatives().get(0), Assessor.on("2018-08-31"))) {
            for (Host host : List.of(jackson.usual(), jackson.lenient())) {
                assertThatThrownBy(() -> host.write(List.of(other)))
                        .hasMessageContaining(
                                "Nothing writes a " + other.getClass().getName() + " as JSON");
            }
        }
    }

    @Test
    void anotherTypeOfTheLibraryIsWrittenAsTheHostSays() throws Exception {
        GoalAssessment goal =
                Assessor.on("2018-08-31").assess(EVERYTHING).goals().get(0);

        for (Host host : jackson.writingGoals()) {
            assertThat(host.write(Map.of("goal", goal)))
                    .isEqualTo(host.write(Map.of("goal", goal.toString())))
                    .isNotEqualTo("{}");
            assertThatThrownBy(() -> host.write(EVERYTHING.initiatives().get(0)))
                    .hasMessageContaining("Nothing writes a");
        }
    }

    @Test
    void anObjectInMemoryIsNoJson() {
        assertThatThrownBy(() -> jackson.usual().convert(new byte[] {1}, Figure.class))
                .hasMessageContaining("Expected Figure, not an object in memory");
    }

    @Test
    void aTreeLosesRepeatedNamesAndDigitsBeforeWeSeeThem() throws Exception {
        String digits = "{\"about\": 12345678901234567890.123}";
        String repeated = "{\"about\": 5, \"about\": 6}";

        assertThat(jackson.usual().readTree(digits, Figure.class)).isNotEqualTo(about("12345678901234567890.123"));
        assertThat(jackson.careful().readTree(digits, Figure.class)).isEqualTo(about("12345678901234567890.123"));
        // Jackson 2 drops the zero.
        assertThat(jackson.careful().readTree("{\"about\": 4.0}", Figure.class)).isIn(about(4), about("4.0"));
        assertThat(jackson.usual().readTree(repeated, Figure.class)).isEqualTo(about(6));
        assertThatThrownBy(() -> jackson.careful().readTree(repeated, Figure.class))
                .hasMessageContaining("about");
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
    void whatTheHostsParserPassesOverIsGone(String json) throws Exception {
        assertThat(jackson.lenient().read(json, Figure.class)).isEqualTo(about(450));
    }

    @Test
    void dataThatEndsBeforeTheValueDoesIsNoValue() {
        assertThatThrownBy(() -> jackson.usual().read("{\"about\": 450", Figure.class))
                .hasMessageContaining("end-of-input");
    }

    @Test
    void nullForAWholeValueAndAbsentOnesAreTheHosts() throws Exception {
        Meeting meeting = jackson.usual().read("{\"programme\": null, \"figures\": {\"a\": null}}", Meeting.class);

        assertThat(meeting.programme()).isNull();
        assertThat(meeting.span()).isNull();
        assertThat(meeting.figures()).containsEntry("a", null);
        assertThat(jackson.usual().read("null", Figure.class)).isNull();
    }

    @Test
    void depthBeyondTheLibrarysLimitIsRejectedEvenWhereTheHostAllowsIt() {
        String deep = "{\"allOf\": [".repeat(200) + "{\"reached\": \"a\"}" + "]}".repeat(200);

        assertThat(rejected(jackson.usual(), deep, FulfilmentRule.class))
                .extracting(Problem::code)
                .containsExactly("too-large");
    }

    /** Parts of a rule that never ends, as a hostile client may send it. */
    private static final class Endless extends InputStream {
        private static final byte[] PART = "{\"reached\": \"a\"}, ".getBytes(StandardCharsets.UTF_8);

        private final byte[] start = "{\"allOf\": [".getBytes(StandardCharsets.UTF_8);
        private long at;

        @Override
        public int read() {
            long after = at++ - start.length;
            return after < 0 ? start[(int) at - 1] : PART[(int) (after % PART.length)];
        }
    }

    @Test
    void ofAValueThatIsTooLargeNoMoreIsReadThanShowsThat() throws Exception {
        for (Host host : jackson.with(ProgrammeJson.standard().bytes(1000))) {
            Endless endless = new Endless();

            assertThatThrownBy(() -> host.read(endless, FulfilmentRule.class))
                    .hasMessageContaining("[too-large] A document has at most 1000 bytes");
            assertThat(endless.at).isLessThan(100_000);
        }
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
        assertThatThrownBy(() -> jackson.usual().write(List.of(new Early("a"))))
                .hasMessageContaining("The rule \"early\" is written by no codec of the settings")
                .hasCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRuleThatTheSettingsDoNotNameIsNotRead() {
        assertThat(rejected(jackson.usual(), "{\"rule\": \"early\", \"indicator\": \"a\"}", FulfilmentRule.class))
                .extracting(Problem::code)
                .containsExactly("unknown-rule");
    }

    @Test
    void theModuleThatAHostMakesTakesThePlaceOfTheOneThatIsFound() throws Exception {
        ProgrammeJson programmes = ProgrammeJson.standard()
                .rule(RuleCodec.of(
                        "early",
                        Early.class,
                        members -> new Early(members.text("indicator")),
                        rule -> RuleMembers.none().with("indicator", rule.indicator())));

        for (Host host : jackson.with(programmes)) {
            assertThat(host.write(new Early("a"))).isEqualTo("{\"rule\":\"early\",\"indicator\":\"a\"}");
            assertThat(host.read("{\"rule\": \"early\", \"indicator\": \"a\"}", FulfilmentRule.class))
                    .isEqualTo(new Early("a"));
            assertThat(host.read("{\"rule\": \"early\", \"indicator\": \"a\"}", Early.class))
                    .isEqualTo(new Early("a"));
        }
    }
}
