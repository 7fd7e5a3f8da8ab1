package org.maalbar.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maalbar.problem.Loaded;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Programme;

class WrongTypesTest {
    private static final String RULE = "{\"initiatives\": [{\"goals\": [{\"rule\": ";

    private static final String NUMBERS = "a number, a number with a point or an exponent";

    /** A value of each type, and what messages call it. */
    private static final Map<String, String> VALUES = inOrder(
            "\"\"", "text",
            "\"true\"", "text",
            "\"12\"", "text",
            "12", "a number",
            "1.0", "a number with a point or an exponent",
            "1E1", "a number with a point or an exponent",
            "true", "true or false",
            "[]", "a list",
            "[\"a\"]", "a list",
            "{}", "an object",
            "{\"a\": 1}", "an object",
            "null", "null");

    private static final List<Member> MEMBERS = List.of(
            new Member("text in quotes", "{\"span\": ", "/span", "text"),
            new Member("text in quotes", "{\"notes\": [", "/notes/0", "text"),
            new Member("a number", "{\"approximation\": ", "/approximation", NUMBERS),
            new Member(
                    "a number",
                    "{\"observations\": [{\"total\": {\"between\": [1, ",
                    "/observations/0/total/between/1",
                    NUMBERS),
            new Member(
                    "a whole number", RULE + "{\"atLeastOf\": ", "/initiatives/0/goals/0/rule/atLeastOf", "a number"),
            new Member("true or false", "{\"observations\": [{\"final\": ", "/observations/0/final", "true or false"),
            new Member("a list in brackets", "{\"notes\": ", "/notes", "a list"),
            new Member("a list in brackets", RULE + "{\"allOf\": ", "/initiatives/0/goals/0/rule/allOf", "a list"),
            new Member("an object in braces", "", "", "an object"),
            new Member("an object in braces", "{\"organisations\": [", "/organisations/0", "an object"),
            new Member("an object in braces", RULE, "/initiatives/0/goals/0/rule", "an object"),
            new Member(
                    "a figure: a number, or an object such as {\"about\": 450}",
                    "{\"observations\": [{\"increment\": ",
                    "/observations/0/increment",
                    NUMBERS + ", an object"));

    @TestFactory
    Stream<DynamicTest> aValueOfAnotherTypeIsRefusedInItsPlace() {
        return MEMBERS.stream()
                .flatMap(member -> VALUES.entrySet().stream()
                        .filter(value -> !member.takes(value.getValue()))
                        .map(value -> dynamicTest(member.before + value.getKey(), () -> {
                            boolean isNull = value.getKey().equals("null");
                            String code = isNull ? "null" : "wrong-type";
                            Problem problem = only(
                                    code,
                                    ProgrammeJson.standard().parse(member.before + value.getKey() + member.after()));

                            assertThat(problem.message())
                                    .isEqualTo(
                                            isNull
                                                    ? "null is not allowed; leave out what is not known"
                                                    : "Expected " + member.expected + ", not " + value.getValue());
                            assertThat(problem.place().pointer()).contains(member.pointer);
                            assertThat(problem.place().line()).hasValue(1);
                            assertThat(problem.place().column()).hasValue(member.before.length() + 1);
                        })));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NaN",
                "Infinity",
                "-Infinity",
                "+1",
                ".5",
                "1.",
                "1.e1",
                "1e",
                "1e+",
                "-",
                "- 1",
                "--1",
                "01",
                "-01",
                "00",
                "0x1F",
                "1_000",
                "1 000",
                "1,5",
                "1.250.000",
                "1f",
                "١",
                "'1'",
                "\"1",
                "True",
                "tru",
                "truee",
                "nil",
                "undefined",
                "",
                "/**/1",
                "1//",
                "\"\\x\"",
                "\"\\u12\"",
                "\"\\u00zz\"",
                "\"\t\"",
                "[1,]",
                "[,1]",
                "[1,,2]",
                "[1 2]",
                "{a: 1}",
                "{\"a\"}",
                "{\"a\" 1}",
                "{\"a\": 1,}",
                "{\"a\": }",
                "{\"a\": 1]",
                "[1}",
                "1\u00A0",
                "1\f",
                "1\u2028"
            })
    void whatIsNotJsonIsRefusedWhereItStands(String value) {
        String before = "{\"format\": \"maalbar/1\",\n\"approximation\": ";

        List<Problem> problems =
                ProgrammeJson.standard().parse(before + value + "\n}\n").problems();

        Problem problem = problems.get(problems.size() - 1);
        assertThat(problem.code()).isIn("not-json", "wrong-type", "unknown-field");
        assertThat(problem.place().line().orElseThrow()).isBetween(2, 3);
        assertThat(problem.place().column().orElseThrow()).isBetween(1, 18 + value.length());
        assertThat(problem.message()).doesNotContain("Feature", "token", "code ", "java");
    }

    private static Problem only(String code, Loaded<Programme> loaded) {
        List<Problem> such = loaded.problems().stream()
                .filter(problem -> problem.code().equals(code))
                .toList();
        assertThat(such).hasSize(1);
        return such.get(0);
    }

    private static Map<String, String> inOrder(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }

    /**
     * A member of some type.
     *
     * @param expected what messages call the type
     * @param before the document up to the value
     * @param pointer its place
     * @param right the types that it can be
     */
    private record Member(String expected, String before, String pointer, String right) {
        boolean takes(String type) {
            return List.of(right.split(", ")).contains(type);
        }

        /** What closes all that is open. */
        String after() {
            StringBuilder closing = new StringBuilder();
            before.chars()
                    .filter(each -> each == '{' || each == '[')
                    .forEach(each -> closing.insert(0, each == '{' ? '}' : ']'));
            return closing.toString();
        }
    }
}
