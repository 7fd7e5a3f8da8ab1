package org.maalbar.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maalbar.rule.Rules.allOf;
import static org.maalbar.rule.Rules.each;
import static org.maalbar.rule.Rules.growth;
import static org.maalbar.rule.Rules.level;
import static org.maalbar.rule.Rules.share;
import static org.maalbar.rule.Rules.sum;
import static org.maalbar.rule.Rules.times;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.maalbar.rule.FulfilmentRule;

/** Every kind of comparison as it is written in JSON. */
class ComparisonJsonTest {
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    private static Stream<Arguments> comparisons() {
        return Stream.of(
                Arguments.of(level("smokers").lessThan(5), "{'lessThan': 5, 'of': 'smokers'}"),
                Arguments.of(level("eco").moreThan(75), "{'moreThan': 75, 'of': 'eco'}"),
                Arguments.of(
                        level("accidents").atMost(times("0.5").of("accidents").on("2016")),
                        "{'atMost': {'times': 0.5, 'of': 'accidents', 'on': '2016-12-31'}, 'of': 'accidents'}"),
                Arguments.of(
                        level("satisfaction").moreThan(level("satisfaction").on("2024-06-30")),
                        "{'moreThan': {'of': 'satisfaction', 'on': '2024-06-30'}, 'of': 'satisfaction'}"),
                Arguments.of(
                        growth("homes").during("2018").atLeast(50), "{'atLeast': 50, 'of': 'homes', 'during': '2018'}"),
                Arguments.of(
                        growth("homes").during("2018").moreThan(growth("homes").during("2017")),
                        "{'moreThan': {'of': 'homes', 'during': '2017'}, 'of': 'homes', 'during': '2018'}"),
                Arguments.of(
                        level("reached").category("gender", "women").atLeast(100),
                        "{'atLeast': 100, 'of': 'reached', 'category': {'dimension': 'gender', 'name': 'women'}}"),
                Arguments.of(
                        sum(level("valby"), times("2").of("vesterbro")).atLeast(300),
                        "{'atLeast': 300, 'of': ['valby', {'times': 2, 'of': 'vesterbro'}]}"),
                Arguments.of(
                        level("a").atMost(sum(times("0.5").of("b"))),
                        "{'atMost': {'sum': [{'times': 0.5, 'of': 'b'}]}, 'of': 'a'}"),
                Arguments.of(
                        level("a").atLeast(sum(level("b").on("2017")).plus(5)),
                        "{'atLeast': {'of': 'b', 'on': '2017-12-31', 'plus': 5}, 'of': 'a'}"),
                Arguments.of(
                        level("a").atLeast(sum(level("b"), times("3").of("c")).plus(5)),
                        "{'atLeast': {'sum': ['b', {'times': 3, 'of': 'c'}], 'plus': 5}, 'of': 'a'}"),
                Arguments.of(
                        sum(times("2").of("a")).lessThan(times("3").of("b")),
                        "{'lessThan': {'times': 3, 'of': 'b'}, 'of': [{'times': 2, 'of': 'a'}]}"),
                Arguments.of(
                        share("cars").of("trips").atMost("0.25"),
                        "{'share': {'atMost': 0.25}, 'part': 'cars', 'whole': 'trips'}"),
                Arguments.of(
                        share(level("leaders").category("gender", "women"))
                                .of("leaders")
                                .atLeast("0.4"),
                        "{'share': 0.4, 'part': {'of': 'leaders', 'category': {'dimension': 'gender', 'name': 'women'}},"
                                + " 'whole': 'leaders'}"),
                Arguments.of(
                        growth("homes").during("2018").between(50, 60),
                        "{'between': [50, 60], 'of': 'homes', 'during': '2018'}"),
                Arguments.of(
                        each("2018/2019", year -> growth("homes").during(year).atLeast(50)),
                        "{'allOf': [{'label': '2018', 'atLeast': 50, 'of': 'homes', 'during': '2018'},"
                                + " {'label': '2019', 'atLeast': 50, 'of': 'homes', 'during': '2019'}]}"),
                Arguments.of(
                        allOf(level("a").atLeast(1), share("a").of("b").all()),
                        "{'allOf': [{'atLeast': 1, 'of': 'a'}, {'share': 1, 'part': 'a', 'whole': 'b'}]}"));
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void isWrittenAndReadAsAPersonWouldSayIt(FulfilmentRule rule, String json) throws JsonProcessingException {
        String written = MAPPER.writeValueAsString(rule);

        assertThat(MAPPER.readTree(written)).isEqualTo(MAPPER.readTree(json.replace('\'', '"')));
        assertThat(MAPPER.readValue(written, FulfilmentRule.class)).isEqualTo(rule);
        assertThat(Schemas.definition("rule").test(Schemas.json(written).orElseThrow()))
                .isTrue();
    }
}
