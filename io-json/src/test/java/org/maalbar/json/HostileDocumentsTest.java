package org.maalbar.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maalbar.problem.Loaded;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Programme;

/** Documents that are large, deep or endless; the guard is against hanging, not a measure of speed. */
class HostileDocumentsTest {
    private static final Duration GUARD = Duration.ofSeconds(10);

    /** For documents that may be that large, on a machine that has other things to do. */
    private static final Duration LARGE = Duration.ofSeconds(60);

    private static final String HEAD = "{\"format\": \"maalbar/1\", \"title\": \"Handleplan\",\n";
    private static final String RULE = HEAD
            + "\"initiatives\": [{\"number\": \"3\", \"title\": \"Mål\", \"goals\": [{\"statement\": \"Nået\", \"rule\": ";

    @Test
    void aHundredThousandBracketsAreNoDocument() {
        assertThat(parsed("[".repeat(100_000)).problems())
                .extracting(problem -> problem.place().line().orElse(0) + ":"
                        + problem.place().column().orElse(0) + " " + problem.message())
                .containsExactly(
                        "1:1 Expected an object in braces, not a list",
                        "1:101 Lists and objects stand at most 100 deep in each other");
    }

    @Test
    void aHundredThousandBracketsInAnUnknownFieldAreTooDeep() {
        assertThat(parsed(HEAD + "\"x\": " + "[".repeat(100_000)).problems())
                .extracting(Problem::code)
                .containsExactly("unknown-field", "too-large");
    }

    @Test
    void aHundredThousandNestedRulesAreTooDeep() {
        assertThat(onlyProblem(RULE + "{\"allOf\": [".repeat(100_000)))
                .startsWith("line 2:")
                .contains("/initiatives/0/goals/0/rule/allOf/0/allOf/0");
        Problem problem = problem(RULE + "{\"allOf\": [".repeat(100_000));
        assertThat(problem.code()).isEqualTo("too-large");
        assertThat(problem.message()).isEqualTo("Lists and objects stand at most 100 deep in each other");
    }

    @Test
    void rulesThatAreTooDeepForPeopleAreRefusedBeforeTheyAreTooDeepForJson() {
        Loaded<Programme> loaded = parsed(HEAD
                + "\"indicators\": [{\"id\": \"x\", \"name\": \"X\", \"behaviour\": \"cumulative\"}], \"span\": \"2018\","
                + RULE.substring(HEAD.length()) + "{\"allOf\": [".repeat(47) + "{\"reached\": \"x\"}" + "]}".repeat(47)
                + "}]}]}");

        assertThat(loaded.problems())
                .filteredOn(Problem::isError)
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("rule-too-deep");
                    assertThat(problem.place().pointer()).contains("/initiatives/0/goals/0/rule");
                    assertThat(problem.place().line()).hasValue(2);
                });
    }

    @Test
    void aSmallMistakeBesideLongNamesDeepInsideIsFoundAtOnce() {
        String name = "\"" + "x".repeat(900) + "\": ";
        String deep = ("{" + name).repeat(90) + "[" + "1,".repeat(100_000) + "1]" + "}".repeat(90);

        assertThat(onlyProblem(HEAD + "\"wrong\": " + deep + "}"))
                .startsWith("line 2:10 /wrong: error [unknown-field]");
    }

    @Test
    void aTextOfFiveMillionCharactersIsTooLarge() {
        assertThat(onlyProblem(HEAD + "\"notes\": [\"" + "x".repeat(5_000_000) + "\"]}"))
                .isEqualTo("line 2:11 /notes/0: error [too-large] A text has at most 200000 characters");
    }

    @Test
    void aLongTextFullOfNumbersIsATextStill() {
        for (String text : List.of("1 ".repeat(200_000), "x".repeat(200_000) + " 1", "\\\" 1".repeat(100_000))) {
            assertThat(onlyProblem(HEAD + "\"notes\": [\"" + text + "\"]}"))
                    .isEqualTo("line 2:11 /notes/0: error [too-large] A text has at most 200000 characters");
        }
    }

    @Test
    void aNameOfAMillionCharactersIsTooLarge() {
        assertThat(onlyProblem(HEAD + " \"" + "x".repeat(1_000_000) + "\": 1}"))
                .isEqualTo("line 2:2: error [too-large] The name of a field has at most 1000 characters");
    }

    @Test
    void aNumberOfAMillionDigitsIsTooLarge() {
        String digits = "1".repeat(1_000_000);
        for (String number : List.of(digits, "-" + digits, "0." + digits, "1E" + digits, "1e-" + digits)) {
            Problem problem = problem(HEAD + "\"approximation\": " + number + "}");

            assertThat(problem.code()).isEqualTo("too-large");
            assertThat(problem.place().line()).hasValue(2);
            assertThat(problem.message()).isEqualTo("A number has at most 100 characters");
        }
    }

    @Test
    @Tag("once")
    void twoHundredThousandObservationsAreRead() {
        String json = HEAD
                + "\"indicators\": [{\"id\": \"x\", \"name\": \"X\", \"behaviour\": \"cumulative\"}], \"span\": \"2018\","
                + RULE.substring(HEAD.length()) + "{\"reached\": \"x\"}}]}],\n" + observations(200_000);

        Programme programme = assertTimeoutPreemptively(
                        LARGE, () -> ProgrammeJson.standard().parse(json))
                .orElseThrow();

        assertThat(programme.observations()).hasSize(200_000);
        assertThat(programme.observations().get(199_999).id()).contains("o200000");
    }

    @Test
    void aThousandErrorsHaveEachItsLine() {
        List<Problem> problems = parsed(HEAD + observations(1_000)).problems();

        List<Integer> lines = problems.stream()
                .map(problem -> problem.place().line().orElseThrow())
                .toList();
        assertThat(lines.equals(IntStream.range(2, 1_002).boxed().toList())).isTrue();
        assertThat(problems).allMatch(problem -> problem.code().equals("unknown-indicator"));
    }

    @Test
    void ofTwoThousandErrorsAThousandAreTold() {
        List<Problem> problems = parsed(HEAD + observations(2_000)).problems();

        assertThat(problems).hasSize(1_001);
        assertThat(problems.get(1_000))
                .hasToString("error [more-problems] No more than these problems are shown; there may be others");
    }

    /** Each kind of fault a hundred thousand times, some of them where a pointer is longer than the document. */
    static Stream<Arguments> manyFaults() {
        String deep = ("{\"" + "x".repeat(1_000) + "\": ").repeat(90);
        return Stream.of(
                arguments("unknown fields", named(100_000, index -> "\"x" + index + "\": 1") + "}"),
                arguments("wrong types", "\"notes\": [" + many("5") + "]}"),
                arguments("nulls", "\"notes\": [" + many("null") + "]}"),
                arguments("empty objects", "\"observations\": [" + many("{}") + "]}"),
                arguments("blank texts", "\"notes\": [" + many("\" \"") + "]}"),
                arguments("repeated names", "\"x\": {" + many("\"a\": 1") + "}}"),
                arguments(
                        "repeated names deep inside", "\"x\": " + deep + "{" + many("\"\": 1") + "}" + "}".repeat(91)),
                arguments(
                        "rules without members deep inside",
                        RULE.substring(HEAD.length()) + "{\"allOf\": [".repeat(40) + many("{}") + "]}".repeat(40)
                                + "}]}]}"));
    }

    @ParameterizedTest(name = "{0}")
    @Tag("once")
    @MethodSource("manyFaults")
    void ofManyFaultsNoMoreAreLookedForThanAreTold(String kind, String members) {
        List<Problem> problems = assertTimeoutPreemptively(
                        GUARD, () -> ProgrammeJson.standard().parse(HEAD + members))
                .problems();

        assertThat(problems).hasSizeBetween(2, 1_001);
        assertThat(problems.get(problems.size() - 1).code()).isEqualTo("more-problems");
        assertThat(problems.stream()
                        .mapToLong(problem -> problem.toString().length())
                        .sum())
                .isLessThan(10_000_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"text\"", "5", "true", "null", "[]"})
    void aDocumentThatIsNoObjectIsWrongWhereItBegins(String value) {
        assertThat(ProgrammeJson.standard().parse("\n  " + value).problems())
                .extracting(problem -> problem.place().toString())
                .containsExactly("line 2:3");
    }

    @Test
    @Tag("once")
    void aListIsReadNoFurtherThanItMayBeLong() {
        String million = HEAD + "\"notes\": [" + "\"a\",".repeat(999_999) + "\"a\"";

        assertThat(ProgrammeJson.standard()
                        .parse(million + ", 4, 5],\n\"span\": 2018}")
                        .problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "line 2:10 /notes: error [too-large] A list has at most 1000000 items",
                        "line 3:9 /span: error [wrong-type] Expected text in quotes, not a number");
        assertThat(ProgrammeJson.standard().parse(million + "]}").hasErrors()).isFalse();
    }

    private static String many(String item) {
        return named(100_000, index -> item);
    }

    private static String named(int count, IntFunction<String> item) {
        return IntStream.range(0, count).mapToObj(item).collect(Collectors.joining(","));
    }

    @Test
    void aDocumentWithoutEndIsTooLarge() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                Arrays.fill(bytes, from, from + length, (byte) ' ');
                return length;
            }
        };

        Loaded<Programme> loaded =
                assertTimeoutPreemptively(GUARD, () -> ProgrammeJson.standard().read(endless, "endless"));

        assertThat(loaded.problems())
                .extracting(Problem::toString)
                .containsExactly("endless: error [too-large] A document has at most 32 MiB");
    }

    @Test
    void aStreamThatBreaksOffBreaksOffTheReading() {
        IOException broken = new IOException("cable");
        InputStream start = new ByteArrayInputStream(HEAD.getBytes(StandardCharsets.UTF_8));
        InputStream rest = new InputStream() {
            @Override
            public int read() throws IOException {
                throw broken;
            }
        };

        assertThatThrownBy(() -> ProgrammeJson.standard()
                        .read(new SequenceInputStream(Collections.enumeration(List.of(start, rest))), "plan.json"))
                .isSameAs(broken);
    }

    private static String observations(int count) {
        return "\"observations\": ["
                + String.join(
                        ",\n",
                        Collections.nCopies(count, "{\"indicator\": \"x\", \"total\": 5, \"period\": \"2018-08-31\"}"))
                + "]}";
    }

    private static Loaded<Programme> parsed(String json) {
        return assertTimeoutPreemptively(GUARD, () -> ProgrammeJson.standard().parse(json));
    }

    private static Problem problem(String json) {
        Loaded<Programme> loaded = parsed(json);
        assertThat(loaded.value()).isEmpty();
        assertThat(loaded.problems()).hasSize(1);
        return loaded.problems().get(0);
    }

    private static String onlyProblem(String json) {
        return problem(json).toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"x\": 1", "\"title\": \"again\"", "\"notes\": [\"\"]"})
    void anErrorBehindAThousandWarningsIsAnError(String fault) {
        String season = "{\"indicator\": \"n\", \"total\": 1, \"period\": \"2018-23\"}";
        String document = HEAD + "\"indicators\": [{\"id\": \"n\", \"name\": \"n\", \"behaviour\": \"cumulative\"}],"
                + "\"observations\": [" + String.join(",", Collections.nCopies(1_500, season)) + "]";

        assertThat(parsed(document + "}").value()).isPresent();
        assertThat(parsed(document + "," + fault + "}").value()).isEmpty();
    }

    @Test
    void aDocumentMayHaveOneByteAtLeast() {
        assertThatThrownBy(() -> ProgrammeJson.standard().bytes(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("At least one byte, not 0");
    }
}
