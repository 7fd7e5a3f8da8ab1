package org.maalbar.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maalbar.rule.Rules.allOf;
import static org.maalbar.rule.Rules.level;
import static org.maalbar.rule.Rules.reached;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maalbar.funding.Funding;
import org.maalbar.json.write.CanonicalJson;
import org.maalbar.json.write.ProgrammeWriter;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Contribution;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.programme.Tally;
import org.maalbar.quantity.Approximation;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Figure;
import org.maalbar.quantity.Money;
import org.maalbar.rule.FulfilmentRule;

class ProgrammeWriterTest {

    private static Programme.Builder about(String title) {
        return Programme.builder(title)
                .indicators(Indicator.fluctuating("a", "A").domain(Domain.AMOUNT));
    }

    private static Programme observing(Observation... observations) {
        return about("T").observations(observations).build();
    }

    private static Programme asking(FulfilmentRule rule) {
        return about("T")
                .initiatives(Initiative.of("3", "I").goals(Goal.of("G", rule).due("2018-12-31")))
                .build();
    }

    private static String compact(Programme programme) {
        return new String(
                CanonicalJson.compact(json -> ProgrammeWriter.write(programme, json, EveryDistrict.SETTINGS)),
                StandardCharsets.UTF_8);
    }

    private static Programme read(String json) {
        return ProgrammeJson.standard().parse(json).orElseThrow();
    }

    @Test
    void everythingIsWrittenInTheCanonicalWay() {
        Programme everything = read(Resources.text("everything.json"));

        assertThat(ProgrammeJson.standard().format(everything)).isEqualTo(Resources.text("everything.canonical.json"));
    }

    @Test
    void theCanonicalDocumentOfEverythingIsReadAsThatProgramme() {
        assertThat(read(Resources.text("everything.canonical.json")))
                .isEqualTo(read(Resources.text("everything.json")));
    }

    @Test
    void whatIsUsualOrAbsentIsLeftOut() {
        Programme programme = Programme.builder("T")
                .approximation(Approximation.of("0.10"))
                .initiatives(Initiative.of("1", "I"))
                .build();

        assertThat(compact(programme))
                .isEqualTo(
                        "{\"format\":\"maalbar/1\",\"title\":\"T\",\"initiatives\":[{\"number\":\"1\",\"title\":\"I\"}]}");
    }

    @Test
    void theSameProgrammeBuiltInAnotherWayIsWrittenAlike() {
        Programme spelledOut = read("""
                {
                  "initiatives": [{
                    "goals": [
                      {"rule": {"of": "a", "atLeast": 40E-1}, "due": "2018-12-31", "statement": "G", "id": "3.1"},
                      {"rule": {"reached": "a"}, "due": "2018-12-31", "statement": "G"}
                    ],
                    "activities": [{"id": "3.a1", "title": "A", "state": "planned", "partners": [], "contributions": []}],
                    "funding": [{"id": "3.f1", "kind": "yearly-amount", "years": "2018-01/2018-12", "amount": 5E2, "currency": "DKK"}],
                    "title": "I", "number": "3", "claims": []
                  }],
                  "observations": [{
                    "period": "2018-01-01/2018-12-31", "id": "o1", "indicator": "a", "total": {"atLeast": 4.00}, "counts": "all",
                    "final": false
                  }],
                  "indicators": [{"id": "a", "name": "A", "behaviour": "fluctuating", "domain": "amount", "overlap": "none"}],
                  "approximation": 1E-1, "title": "T", "format": "maalbar/1"
                }
                """);
        Programme terse = about("T")
                .observations(Observation.total("a", Figure.atLeast(4), "2018"))
                .initiatives(Initiative.of("3", "I")
                        .goals(
                                Goal.of("G", level("a").atLeast(4)).due("2018-12-31"),
                                Goal.of("G", reached("a")).due("2018-12-31"))
                        .activities(Activity.planned("A"))
                        .funding(Funding.yearly(Money.of("DKK", 500), "2018")))
                .build();

        assertThat(compact(spelledOut)).isEqualTo(compact(terse)).doesNotContain("\"id\":\"3", "\"id\":\"o");
    }

    @Test
    void aboutFourAndAboutFourPointNoughtStayDifferent() {
        assertThat(compact(observing(Observation.total("a", Figure.about("4.0"), "2018"))))
                .contains("{\"about\":4.0}");
        assertThat(compact(observing(Observation.total("a", Figure.about("4"), "2018"))))
                .contains("{\"about\":4}");
    }

    @Test
    void theLongestNumbersAreWrittenWithAllTheirDigitsAndNoExponent() {
        String tiny = "0.000000000001";
        String huge = "9999999999999999999999999999999999";
        Programme programme = observing(Observation.total("a", Figure.between(tiny, huge), "2018"));

        assertThat(compact(programme)).contains("[" + tiny + "," + huge + "]");
        assertThat(read(compact(programme))).isEqualTo(programme);
    }

    @Test
    void onlyWhatEndsALineOrControlsSomethingIsEscaped() {
        String json = compact(
                about("Æblegrød \uD83D\uDE80 \"\\/ \n\t\u2028\u2029\u202E").build());

        assertThat(json).contains("\"Æblegrød \uD83D\uDE80 \\\"\\\\/ \\n\\t\\u2028\\u2029\u202E\"");
    }

    @Test
    void anIdThatGotANumberBecauseItsPlaceWasTakenIsWritten() {
        Programme programme = observing(
                Observation.total("a", Figure.exactly(1), "2018-01"),
                Observation.total("a", Figure.exactly(2), "2018-02").id("o1"),
                Observation.total("a", Figure.exactly(3), "2018-03"));

        assertThat(compact(programme))
                .contains(
                        "{\"id\":\"o1-2\",\"indicator\"",
                        "{\"id\":\"o1\",\"indicator\"",
                        "{\"indicator\":\"a\",\"total\":3");
        assertThat(read(compact(programme))).isEqualTo(programme);
    }

    @Test
    void anUnquantifiedContributionKeepsItsTally() {
        Programme programme = about("T")
                .initiatives(Initiative.of("1", "I")
                        .activities(Activity.planned("A").contributing(Contribution.notQuantified("a", Tally.TOTAL))))
                .build();

        assertThat(compact(programme)).contains("[{\"indicator\":\"a\",\"tally\":\"total\"}]");
        assertThat(read(compact(programme))).isEqualTo(programme);
    }

    @Test
    void aRuleOfOnesOwnIsWrittenByItsCodec() {
        EveryDistrict bare = new EveryDistrict("a", List.of("Valby", "Ærø"), 2, false);
        FulfilmentRule strict = new EveryDistrict("a", List.of(), 1, true).labelled("alle");

        assertThat(compact(asking(allOf(bare, strict))))
                .contains("\"rule\":{\"allOf\":["
                        + "{\"rule\":\"every-district\",\"indicator\":\"a\",\"districts\":[\"Valby\",\"Ærø\"],\"target\":2},"
                        + "{\"label\":\"alle\",\"rule\":\"every-district\",\"indicator\":\"a\",\"districts\":[],\"target\":1,"
                        + "\"strict\":true}]}");
    }

    @Test
    void aRuleThatNoCodecWritesIsNamedBeforeAnythingIsWritten(@TempDir Path folder) {
        Programme programme = asking(allOf(reached("a"), new EveryDistrict("a", List.of(), 2, false).labelled("alle")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThatThrownBy(() -> ProgrammeJson.standard().write(programme, out))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Goal 3: The rule \"every-district\" is written by no codec of the settings"
                        + " (org.maalbar.json.EveryDistrict)");
        assertThat(out.size()).isZero();
        assertThatThrownBy(() -> ProgrammeJson.standard().write(programme, folder.resolve("p.json")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aRuleOfOnesOwnWithANumberThatNobodyCouldReadIsRefused() {
        RuleCodec<EveryDistrict> boundless = RuleCodec.of(
                "every-district",
                EveryDistrict.class,
                EveryDistrict.CODEC.reader(),
                rule -> RuleMembers.none().with("target", new BigDecimal("1E+1000000000")));
        Programme programme = asking(new EveryDistrict("a", List.of(), 2, false));

        assertThatThrownBy(() -> ProgrammeJson.standard().rule(boundless).format(programme))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Goal 3: A number has at most 34 digits and 12 decimals: 1E+1000000000");
    }

    @Test
    void aDayThatNoDocumentCanHoldIsRefused() {
        Programme programme =
                observing(Observation.total("a", Figure.exactly(1), "2018").recorded(LocalDate.of(10000, 1, 1)));

        assertThatThrownBy(() -> ProgrammeJson.standard().format(programme))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A document has days of the years 0000 to 9999, not +10000-01-01");
    }

    @Test
    void filesAndStreamsHoldTheFormattedTextInUtf8(@TempDir Path folder) throws IOException {
        Programme programme = asking(new EveryDistrict("a", List.of("Ærø"), 2, false));
        String text = EveryDistrict.JSON.format(programme);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        EveryDistrict.JSON.write(programme, out);
        EveryDistrict.JSON.write(programme, folder.resolve("p.json"));

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(text);
        assertThat(Files.readString(folder.resolve("p.json"))).isEqualTo(text);
        assertThat(text).endsWith("}\n").contains("\n          \"rule\": {\n");
    }

    @Test
    void theStreamIsLeftOpen() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };

        ProgrammeJson.standard().write(about("T").build(), out);

        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("{\n  \"format\": \"maalbar/1\",\n");
    }
}
