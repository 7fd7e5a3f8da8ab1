package org.maalbar.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maalbar.problem.Loaded;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Programme;
import org.maalbar.quantity.Truth;
import org.maalbar.rule.CustomRule;
import org.maalbar.rule.Evidence;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Labelled;
import org.maalbar.text.Language;

/** Rules that an application wrote itself, in documents. */
class HostsRulesTest {
    private static final String BEFORE = "{\"format\": \"maalbar/1\", \"title\": \"Plan\", \"span\": \"2018\","
            + "\"indicators\": [{\"id\": \"schools\", \"name\": \"Skoler\", \"behaviour\": \"cumulative\"}],"
            + "\"initiatives\": [{\"number\": \"3\", \"title\": \"Skoler\", \"goals\": [{\"statement\": \"Alle\",\n\"rule\": ";

    private static Loaded<Programme> read(String rule, ProgrammeJson programmes) {
        return programmes.parse(BEFORE + rule + "}]}]}");
    }

    private static FulfilmentRule rule(String rule, ProgrammeJson programmes) {
        return read(rule, programmes)
                .orElseThrow()
                .initiatives()
                .get(0)
                .goals()
                .get(0)
                .rule()
                .orElseThrow();
    }

    @Test
    void aRuleIsReadByTheCodecOfItsName() {
        assertThat(rule(
                        "{\"rule\": \"every-district\", \"indicator\": \"schools\", \"districts\": [\"Valby\"], \"target\": 1}",
                        EveryDistrict.JSON))
                .isEqualTo(new EveryDistrict("schools", List.of("Valby"), 1, false));
    }

    @Test
    void itStandsInACompositeAndHasALabelAsAnyRule() {
        FulfilmentRule all = rule(
                "{\"allOf\": [{\"label\": \"bydele\", \"strict\": true, \"target\": 2, \"districts\": [],"
                        + " \"indicator\": \"schools\", \"rule\": \"every-district\"}]}",
                EveryDistrict.JSON);

        assertThat(all)
                .extracting("rules")
                .isEqualTo(List.of(new Labelled("bydele", new EveryDistrict("schools", List.of(), 2, true))));
    }

    @Test
    void itsMembersMayBeNamedAsThoseOfOtherRules() {
        ProgrammeJson programmes = ProgrammeJson.standard().rule(Twice.CODEC);

        assertThat(rule("{\"rule\": \"twice\", \"of\": \"schools\", \"atLeast\": 2}", programmes))
                .isEqualTo(new Twice("schools", 2));
    }

    @Test
    void whatSuchAMemberMeansIsForTheHostToSay() {
        ProgrammeJson programmes = ProgrammeJson.standard()
                .rule(RuleCodec.of(
                        "twice",
                        Twice.class,
                        members -> new Twice("schools", members.text("part").length()),
                        rule -> RuleMembers.none()));

        assertThat(rule("{\"rule\": \"twice\", \"part\": \"two  spaces\"}", programmes))
                .isEqualTo(new Twice("schools", 11));
        assertThat(read("{\"rule\": \"twice\", \"part\": \"two  spaces\", \"colour\": 1}", programmes)
                        .problems())
                .extracting(Problem::code)
                .containsExactly("unknown-field");
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                arguments("{\"rule\": \"every-district\"}", "", "missing-field", "The field \"indicator\" is missing"),
                arguments(district("5"), "/districts", "wrong-type", "Expected a list of texts"),
                arguments(district("[\"Valby\", 5]"), "/districts", "wrong-type", "Expected a list of texts"),
                arguments(district("[], \"target\": 1.5"), "/target", "wrong-type", "Expected a whole number, not 1.5"),
                arguments(
                        district("[], \"target\": 1E30"),
                        "/target",
                        "wrong-type",
                        "Expected a whole number, not 1E+30"),
                arguments(
                        district("[], \"target\": 1, \"strict\": \"yes\""),
                        "/strict",
                        "wrong-type",
                        "Expected true or false"),
                arguments(
                        district("[], \"target\": 1, \"ta/rget\": 2"),
                        "/ta~1rget",
                        "unknown-field",
                        "A rule \"every-district\" has no field \"ta/rget\""),
                arguments(
                        district("[], \"target\": 1, \"allOf\": []"),
                        "/allOf",
                        "unknown-field",
                        "A rule \"every-district\" has no field \"allOf\""),
                arguments(
                        district("[], \"target\": null"),
                        "/target",
                        "null",
                        "null is not allowed; leave out what is not known"),
                arguments(
                        district("[null], \"target\": 1"),
                        "/districts/0",
                        "null",
                        "null is not allowed; leave out what is not known"),
                arguments(district("[], \"target\": 0"), "", "invalid-rule", "The target is at least 1, not 0"),
                arguments(
                        district("[], \"target\": -1"),
                        "/target",
                        "invalid-number",
                        "A number must not be negative: -1"),
                arguments(
                        "{\"rule\": \"java.lang.Runtime\"}",
                        "/rule",
                        "unknown-rule",
                        "No rule \"java.lang.Runtime\" is known here; there are every-district"),
                arguments(
                        "{\"rule\": \"every-district\", \"indicator\": \"a\\u0000\", \"districts\": [], \"target\": 1}",
                        "/indicator",
                        "invalid-text",
                        "A text must not hold the character U+0000"),
                arguments(
                        district("[\"Valby\", \" \"], \"target\": 1"),
                        "/districts/1",
                        "invalid-text",
                        "A text must not be blank"),
                arguments("{\"rule\": \"\"}", "/rule", "invalid-id", "An id has 1 to 200 characters, not 0"));
    }

    private static String district(String more) {
        return "{\"rule\": \"every-district\", \"indicator\": \"schools\", \"districts\": " + more + "}";
    }

    @ParameterizedTest
    @MethodSource("broken")
    void whatIsWrongWithOneIsToldInItsPlace(String rule, String pointer, String code, String message) {
        List<Problem> problems = read(rule, EveryDistrict.JSON).problems();

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.message()).isEqualTo(message);
            assertThat(problem.danish()).isNotEqualTo(message).isNotBlank();
            assertThat(problem.place().pointer()).contains("/initiatives/0/goals/0/rule" + pointer);
            assertThat(problem.place().line()).hasValue(2);
        });
    }

    @Test
    void withoutACodecNoRuleOfAHostIsKnown() {
        assertThat(read("{\"rule\": \"every-district\"}", ProgrammeJson.standard())
                        .problems())
                .extracting(Problem::message)
                .containsExactly("No rule \"every-district\" is known here");
    }

    static Stream<RuleCodec<?>> alike() {
        return Stream.of(
                EveryDistrict.CODEC,
                RuleCodec.of("every-district", Twice.class, Twice.CODEC.reader(), Twice.CODEC.writer()),
                RuleCodec.of("other", EveryDistrict.class, EveryDistrict.CODEC.reader(), rule -> RuleMembers.none()),
                RuleCodec.of("any", CustomRule.class, EveryDistrict.CODEC.reader()::apply, rule -> RuleMembers.none()));
    }

    @ParameterizedTest
    @MethodSource("alike")
    void oneNameOrTypeHasOneCodec(RuleCodec<?> codec) {
        assertThatThrownBy(() -> EveryDistrict.JSON.rule(codec))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("every-district")
                .hasMessageContaining("\"" + codec.name() + "\"");
        assertThatThrownBy(() -> ProgrammeJson.standard().rule(codec).rule(EveryDistrict.CODEC))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCodecOfAnInterfaceWritesWhatItReads() {
        ProgrammeJson programmes = ProgrammeJson.standard()
                .rule(RuleCodec.of(
                        "twice", CustomRule.class, Twice.CODEC.reader()::apply, rule -> Twice.CODEC.members(rule)));
        Programme read = read("{\"rule\": \"twice\", \"of\": \"schools\", \"atLeast\": 2}", programmes)
                .orElseThrow();

        assertThat(programmes.parse(programmes.format(read)).orElseThrow()).isEqualTo(read);
    }

    @Test
    void aRuleIsNotWrittenUnderTheNameOfAnother() {
        Programme twice = read(
                        "{\"rule\": \"twice\", \"of\": \"schools\", \"atLeast\": 2}",
                        ProgrammeJson.standard().rule(Twice.CODEC))
                .orElseThrow();
        ProgrammeJson thrice = ProgrammeJson.standard()
                .rule(RuleCodec.of("thrice", Twice.class, Twice.CODEC.reader(), Twice.CODEC.writer()));

        assertThatThrownBy(() -> thrice.format(twice))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"twice\"")
                .hasMessageContaining("\"thrice\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rule", "label", "between", "atLeastOf", "allOf", "anyOf", "rules", "", "a\u0000"})
    void someMembersAreNotForTheHost(String name) {
        RuleMembers none = RuleMembers.none();

        assertThatThrownBy(() -> none.with(name, "a")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> none.with(name, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> none.with(name, true)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> none.with(name, List.of("a"))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"share", "atLeast", "atMost"})
    void someMembersAreNumbers(String name) {
        RuleMembers none = RuleMembers.none();

        assertThat(none.with(name, 1).number(name)).isEqualTo("1");
        assertThatThrownBy(() -> none.with(name, "a")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> none.with(name, true)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> none.with(name, List.of("a"))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"of", "part", "whole", "reached"})
    void someMembersAreTexts(String name) {
        RuleMembers none = RuleMembers.none();

        assertThat(none.with(name, "a").text(name)).isEqualTo("a");
        assertThatThrownBy(() -> none.with(name, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> none.with(name, true)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> none.with(name, List.of("a"))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\u0000", "\uD800"})
    void whatIsNoTextIsNotWritten(String text) {
        RuleMembers none = RuleMembers.none();

        assertThatThrownBy(() -> none.with("x", text)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> none.with("x", List.of("a", text))).isInstanceOf(IllegalArgumentException.class);
    }

    /** A rule whose members are named as those of built-in ones. */
    private record Twice(String indicator, long times) implements CustomRule {
        static final RuleCodec<Twice> CODEC = RuleCodec.of(
                "twice",
                Twice.class,
                members -> new Twice(members.text("of"), members.whole("atLeast")),
                rule -> RuleMembers.none().with("of", rule.indicator).with("atLeast", rule.times));

        @Override
        public String name() {
            return "twice";
        }

        @Override
        public Set<String> indicators() {
            return Set.of(indicator);
        }

        @Override
        public Truth evaluate(Evidence evidence) {
            return evidence.level(indicator).atLeast(2 * times);
        }

        @Override
        public String describe(Language language) {
            return language.choose("twice", "dobbelt");
        }
    }
}
