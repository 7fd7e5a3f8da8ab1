package org.maalbar.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maalbar.quantity.Figure.about;
import static org.maalbar.quantity.Figure.atLeast;
import static org.maalbar.quantity.Figure.atMost;
import static org.maalbar.quantity.Figure.between;
import static org.maalbar.quantity.Figure.exactly;
import static org.maalbar.quantity.Figure.lessThan;
import static org.maalbar.quantity.Figure.moreThan;
import static org.maalbar.rule.Rules.allOf;
import static org.maalbar.rule.Rules.anyOf;
import static org.maalbar.rule.Rules.atLeastOf;
import static org.maalbar.rule.Rules.level;
import static org.maalbar.rule.Rules.reached;
import static org.maalbar.rule.Rules.share;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maalbar.assessment.Assessor;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.funding.Funding;
import org.maalbar.funding.Spending;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Claim;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Money;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.text.Language;

class AssessmentJsonTest {
    private static final String DUE = "2018-12-31";

    /** The programme of the example in the documentation. */
    private static Programme parents() {
        return Programme.builder("Handleplan 2017-18")
                .indicators(Indicator.cumulative("parents", "Forældre"))
                .observations(Observation.total("parents", exactly(240), "2018-08-31")
                        .someOfThem()
                        .id("seen-3"))
                .initiatives(Initiative.of("3", "Forældre og lokalmiljø")
                        .goals(Goal.of("Mindst 500 forældre", level("parents").atLeast(500))
                                .due(DUE))
                        .activities(Activity.planned("Foreninger", "2018-10")
                                .expecting(exactly(500), "parents")
                                .id("3.dfh"))
                        .claims(Claim.expected("2018-08-31").ofGoal("3")))
                .build();
    }

    private static ProgrammeAssessment assessed(Programme programme) {
        return Assessor.on("2018-08-31").assess(programme);
    }

    private static Programme asking(FulfilmentRule rule, Observation... observations) {
        return Programme.builder("Plan")
                .indicators(
                        Indicator.cumulative("hours", "Timer").domain(Domain.AMOUNT),
                        Indicator.cumulative("people", "Personer"),
                        Indicator.fixed("staff", "Medarbejdere"))
                .observations(observations)
                .initiatives(
                        Initiative.of("1", "Indsats").goals(Goal.of("Mål", rule).due(DUE)))
                .build();
    }

    private static Json written(Programme programme) {
        return Json.of(AssessmentJson.standard().format(assessed(programme)));
    }

    @Test
    void theExampleInTheDocumentationIsWhatIsWritten() {
        ObjectNode document = (ObjectNode) written(parents()).root();
        JsonNode programme = document.remove("programme");

        assertThat(document).hasToString(Json.of("""
                {
                  "format": "maalbar-assessment/2",
                  "day": "2018-08-31",
                  "approximation": 0.1,
                  "initiatives": [{
                    "number": "3",
                    "title": "Forældre og lokalmiljø",
                    "status": "expected",
                    "goals": [{
                      "id": "3",
                      "statement": "Mindst 500 forældre",
                      "due": "2018-12-31",
                      "status": "expected",
                      "rule": {
                        "rule": {"atLeast": 500, "of": "parents"},
                        "status": "expected", "seen": "fails", "possible": "undecided", "planned": "holds",
                        "remaining": {"low": 260, "high": 500}
                      },
                      "indicators": [{
                        "id": "parents", "name": "Forældre", "domain": "count",
                        "lastObserved": "2018-08-31",
                        "seen": {"low": 0, "high": 240},
                        "possible": {"low": 0},
                        "planned": {"low": 500, "high": 740},
                        "observations": [{"id": "seen-3", "counting": "high-end-only", "reason": "some-only"}],
                        "contributions": [{"activity": "3.dfh", "contribution": 0, "counting": "in-full", "reason": "still-to-come"}]
                      }],
                      "dependsOn": ["3.dfh"],
                      "claims": [{"status": "expected", "day": "2018-08-31", "goal": "3", "verdict": "supported", "assessed": "expected"}]
                    }]
                  }]
                }
                """).toString());
        assertThat(ProgrammeJson.standard().parse(programme.toString()).orElseThrow())
                .isEqualTo(parents());
        assertThat(programme.at("/initiatives/0/goals/0/id").asText()).isEqualTo("3");
    }

    @Test
    void aGoalIsSaidInTheWordsOfTheReportsInTheLanguagesThatAreAskedForAndNoOther() {
        ProgrammeAssessment assessment = assessed(parents());
        String goal = "/initiatives/0/goals/0";
        Json danish = Json.of(AssessmentJson.standard().inWords(Language.DANISH).format(assessment));
        Json both = Json.of(AssessmentJson.standard()
                .inWords(Language.DANISH, Language.ENGLISH, Language.DANISH)
                .format(assessment));

        assertThat(danish.at(goal + "/inWords/da/status")).isEqualTo("\"◕ Forventes opfyldt\"");
        assertThat(danish.at(goal + "/inWords/da/reached")).isEqualTo("\"højst 240 af 500\"");
        assertThat(danish.at(goal + "/claims/0/inWords")).isEqualTo(Json.of("""
                {"da": {"claim": "Forventes opfyldt", "figuresSay": "tallene viser det samme"}}
                """).toString());
        assertThat(danish.at(goal + "/indicators/0/inWords"))
                .isEqualTo("{\"da\":{\"seen\":\"højst 240\",\"possible\":\"ukendt\",\"planned\":\"500-740\"}}");
        assertThat(both.root().at(goal + "/inWords").fieldNames()).toIterable().containsExactly("da", "en");
        assertThat(both.at(goal + "/inWords/da")).isEqualTo(danish.at(goal + "/inWords/da"));
        assertThat(written(parents()).toString()).doesNotContain("inWords");
        assertThat(Json.of(AssessmentJson.standard()
                        .inWords(Language.DANISH)
                        .inWords()
                        .format(assessment)))
                .isEqualTo(written(parents()));
    }

    @Test
    void everyMemberAndItemStandsOnALineOfItsOwnTwoSpacesIn() {
        Programme empty = Programme.builder("Tom").build();

        assertThat(AssessmentJson.standard()
                        .format(Assessor.on("2018-08-31").knownOn("2018-09-05").assess(empty)))
                .isEqualTo("""
                {
                  "format": "maalbar-assessment/2",
                  "day": "2018-08-31",
                  "knownOn": "2018-09-05",
                  "approximation": 0.1,
                  "programme": {
                    "format": "maalbar/1",
                    "title": "Tom"
                  }
                }
                """);
    }

    @Test
    void anOpenEndIsNamedForWhatLiesBeyondItAndAnUnboundedOneIsNotThere() {
        Json below =
                written(asking(level("hours").atLeast(10), Observation.total("hours", lessThan("2.50"), "2018-08-31")));
        Json above =
                written(asking(level("hours").atLeast(10), Observation.total("hours", moreThan("0.5"), "2018-08-31")));

        assertThat(below.at("/initiatives/0/goals/0/indicators/0/seen")).isEqualTo("{\"low\":0,\"below\":2.5}");
        assertThat(above.at("/initiatives/0/goals/0/indicators/0/seen")).isEqualTo("{\"above\":0.5}");
        assertThat(above.at("/initiatives/0/goals/0/rule/remaining")).isEqualTo("{\"low\":0,\"below\":9.5}");
    }

    @Test
    void aRuleMadeOfOthersHasItsPartsAsNodes() {
        Json goal = written(asking(allOf(
                anyOf(reached("people").labelled("nogen")),
                atLeastOf(1, level("hours").atMost(3), level("hours").between(1, 2)))));

        assertThat(goal.at("/initiatives/0/goals/0/rule"))
                .isEqualTo(Json.of("""
                {"status": "uncertain", "seen": "undecided", "possible": "undecided", "planned": "undecided", "allOf": [
                  {"status": "uncertain", "seen": "undecided", "possible": "undecided", "planned": "undecided", "anyOf": [
                    {"label": "nogen", "rule": {"reached": "people"},
                     "status": "uncertain", "seen": "undecided", "possible": "undecided", "planned": "undecided",
                     "remaining": {"low": 0, "high": 1}}
                  ]},
                  {"status": "uncertain", "seen": "undecided", "possible": "undecided", "planned": "undecided", "atLeastOf": 1,
                   "rules": [
                     {"rule": {"atMost": 3, "of": "hours"},
                      "status": "uncertain", "seen": "undecided", "possible": "undecided", "planned": "undecided"},
                     {"rule": {"between": [1, 2], "of": "hours"},
                      "status": "uncertain", "seen": "undecided", "possible": "undecided", "planned": "undecided"}
                   ]}
                ]}
                """).toString());
    }

    @Test
    void whatIsMissingHasItsThresholds() {
        Json goal = written(asking(
                share("people").of("staff").atLeast("0.8").labelled("80 pct."),
                Observation.total("people", exactly(30), "2018-08-31")));

        assertThat(goal.at("/initiatives/0/goals/0/missing"))
                .isEqualTo(Json.of("""
                [{"indicator": "staff", "kind": "level", "part": "80 pct.", "fulfilledBy": {"atMost": 37}}]
                """).toString());
    }

    @Test
    void aShareHasItsPartsAndIsAnExactQuotient() {
        Json unknown = written(asking(
                share("people").of("staff").atLeast("0.8"), Observation.total("people", exactly(30), "2018-08-31")));
        Json known = written(asking(
                share("people").of("staff").atLeast("0.8"),
                Observation.total("people", exactly(12), "2018-08-31"),
                Observation.total("staff", between(16, 17), "2018-08-31")));

        assertThat(unknown.at("/initiatives/0/goals/0/rule/share"))
                .isEqualTo(Json.of("""
                {"part": {"low": 30, "high": 30}, "whole": {"low": 0}, "ratio": {"low": [0, 1], "high": [1, 1]}}
                """).toString());
        assertThat(known.at("/initiatives/0/goals/0/rule/share"))
                .isEqualTo(Json.of("""
                {"part": {"low": 12, "high": 12}, "whole": {"low": 16, "high": 17}, "ratio": {"low": [12, 17], "high": [3, 4]}}
                """).toString());
    }

    @Test
    void paceAndUnitCostAreExactQuotients() {
        Programme programme = Programme.builder("Plan")
                .indicators(Indicator.cumulative("people", "Personer").baseline("2017-01-01", exactly(0)))
                .observations(Observation.total("people", about(450), "2017-12-31"))
                .initiatives(Initiative.of("1", "Indsats")
                        .goals(Goal.of("Mål", level("people").atLeast(500)).due(DUE))
                        .funding(Funding.yearly(Money.of("DKK", 500_000), "2017/2018")
                                .spent(Spending.of(2017, Money.of("DKK", 480_000)))))
                .build();

        Json goal = written(programme);

        assertThat(goal.at("/initiatives/0/goals/0/rule/pace"))
                .isEqualTo(Json.of("""
                {"soFar": {"low": [81, 73], "high": [99, 73]}, "required": {"low": [5, 122], "high": [95, 122]},
                 "ratio": {"low": [365, 12078], "high": [6935, 9882]}, "projected": {"low": [810, 1], "high": [990, 1]}}
                """).toString());
        assertThat(goal.at("/initiatives/0/goals/0/unitCost"))
                .isEqualTo(Json.of("""
                {"currency": "DKK", "amount": {"low": [32000, 33], "high": [32000, 27]}}
                """).toString());
    }

    private static Programme funded(Funding... fundings) {
        return Programme.builder("Plan")
                .initiatives(Initiative.of("1", "Indsats").funding(fundings))
                .build();
    }

    @Test
    void yearsOfTheSameFundingAreJoinedUnlessSomethingWasSpent() {
        Programme programme = funded(
                Funding.yearly(Money.of("DKK", 5), "2016/2019").spent(2018, Money.of("DKK", 4)),
                Funding.positions("3.5", "2019/2021"),
                Funding.yearly(Money.of("DKK", 1), "2023/2024"));

        Json years = Json.of(AssessmentJson.standard().inWords(Language.ENGLISH).format(assessed(programme)));

        assertThat(years.at("/funding/years")).isEqualTo(Json.of("""
                [{"first": 2016, "last": 2017, "amounts": [{"currency": "DKK", "amount": 5}],
                  "inWords": {"en": {"given": "DKK 5 a year"}}},
                 {"first": 2018, "last": 2018, "amounts": [{"currency": "DKK", "amount": 5}],
                  "spent": [{"currency": "DKK", "amount": 4}], "inWords": {"en": {"given": "DKK 5", "spent": "DKK 4"}}},
                 {"first": 2019, "last": 2019, "amounts": [{"currency": "DKK", "amount": 5}], "positions": 3.5,
                  "inWords": {"en": {"given": "DKK 5; 3.5 full-time equivalents"}}},
                 {"first": 2020, "last": 2021, "positions": 3.5, "inWords": {"en": {"given": "3.5 full-time equivalents a year"}}},
                 {"first": 2023, "last": 2024, "amounts": [{"currency": "DKK", "amount": 1}],
                  "inWords": {"en": {"given": "DKK 1 a year"}}}]
                """).toString());
    }

    @Test
    void manyFundingsOfManyYearsAreNotWrittenForEachYear() {
        Programme programme = funded(Stream.concat(
                        IntStream.range(0, 100)
                                .mapToObj(i -> Funding.yearly(
                                        Money.of("DKK", i + 1), 1_000 + i * 90 + "/" + (1_089 + i * 90))),
                        IntStream.range(0, 1_000).mapToObj(i -> Funding.existingBudget()))
                .toArray(Funding[]::new));

        String written = AssessmentJson.standard()
                .inWords(Language.ENGLISH, Language.DANISH)
                .format(assessed(programme));

        assertThat(written.length())
                .isLessThan(5 * ProgrammeJson.standard().format(programme).length());
    }

    @Test
    void eachContributionOfAnActivityIsToldApartByItsPlace() {
        Activity activity = Activity.planned("Kurser", "2018-10")
                .expecting(exactly(5), "people")
                .expecting(atLeast(2), "hours")
                .expecting(exactly(5), "people")
                .expectingSome(atMost(9), "people");
        Programme programme = Programme.builder("Plan")
                .indicators(Indicator.cumulative("people", "Personer"), Indicator.cumulative("hours", "Timer"))
                .initiatives(Initiative.of("1", "Indsats")
                        .goals(Goal.of("Mål", level("people").atLeast(1)).due(DUE))
                        .activities(activity.id("a"), activity.id("b")))
                .build();

        assertThat(written(programme).texts("/initiatives/0/goals/0/indicators/0/contributions", "activity"))
                .containsExactly("a", "a", "a", "b", "b", "b");
        assertThat(written(programme).texts("/initiatives/0/goals/0/indicators/0/contributions", "contribution"))
                .containsExactly("0", "2", "3", "0", "2", "3");
    }

    @Test
    void aClaimThatCannotBeComparedHasNoAssessedStatus() {
        Programme programme = Programme.builder("Plan")
                .initiatives(Initiative.of("1", "Indsats").claims(Claim.fulfilled("2018-01-01")))
                .build();

        assertThat(written(programme).at("/initiatives/0"))
                .isEqualTo(Json.of("""
                {"number": "1", "title": "Indsats", "claims": [{"status": "fulfilled", "day": "2018-01-01", "verdict": "not-comparable"}]}
                """).toString());
    }

    @Test
    void whatContradictsItselfIsAmongTheProblems() {
        Json written = written(asking(
                level("people").atLeast(1),
                Observation.total("people", exactly(3), "2018-08-01"),
                Observation.total("people", exactly(4), "2018-08-01")));

        assertThat(written.at("/problems")).isEqualTo(Json.of("""
                [{"severity": "warning", "code": "contradictory-observations", "place": {"pointer": "/indicators/1"},
                  "message": "The observations of \\"people\\" contradict each other",
                  "danish": "Observationerne af »people« modsiger hinanden"}]
                """).toString());
    }

    @Test
    void aContradictionIsMarkedAtTheIndicatorTheGoalAndTheInitiative() {
        Json written = written(asking(
                level("people").atLeast(100),
                Observation.total("people", exactly(120), "2018-06-30"),
                Observation.total("people", exactly(50), "2018-07-31")));

        String goal = "/initiatives/0/goals/0";
        assertThat(written.at("/initiatives/0/contradictory")).isEqualTo("true");
        assertThat(written.at(goal + "/contradictory")).isEqualTo("true");
        assertThat(written.at(goal + "/indicators/0/contradictory")).isEqualTo("true");
        assertThat(written.at(goal + "/indicators/0/seen")).isEqualTo("{\"low\":50,\"high\":120}");
        assertThat(written.texts(goal + "/indicators/0/observations", "reason"))
                .containsExactly("contradicted", "contradicts");
    }

    @Test
    void whatThePlansComeOnTopOfIsWrittenBesideThem() {
        Programme programme = Programme.builder("Plan")
                .indicators(Indicator.cumulative("people", "Personer"))
                .observations(Observation.total("people", exactly(980), "2018-08-31"))
                .initiatives(Initiative.of("1", "Indsats")
                        .goals(Goal.of("Mål", level("people").atLeast(2000)).due(DUE))
                        .activities(Activity.planned("Kurser", "2018-10").expecting(exactly(1100), "people")))
                .build();

        assertThat(written(programme).at("/initiatives/0/goals/0/indicators/0/planBase"))
                .isEqualTo("{\"day\":\"2018-08-31\",\"level\":{\"low\":980,\"high\":980}}");
    }

    @Test
    void aRuleOfOnesOwnIsWrittenByItsCodecWithWhatIsKnownOfItsCategories() {
        Programme programme = asking(
                new EveryDistrict("people", List.of("Valby"), 3, false),
                Observation.total("people", exactly(3), "2018-08-01").category("district", "Valby"));

        Json written =
                Json.of(AssessmentJson.standard().rule(EveryDistrict.CODEC).format(assessed(programme)));

        assertThat(written.at("/initiatives/0/goals/0/rule/rule"))
                .isEqualTo(
                        "{\"rule\":\"every-district\",\"indicator\":\"people\",\"districts\":[\"Valby\"],\"target\":3}");
        assertThat(written.at("/initiatives/0/goals/0/indicators/0/measures"))
                .isEqualTo(Json.of("""
                [{"category": {"dimension": "district", "name": "Valby"}, "lastObserved": "2018-08-01",
                  "seen": {"low": 3, "high": 3}, "possible": {"low": 3}, "planned": {"low": 3}}]
                """).toString());
    }

    @Test
    void aRuleThatNoCodecWritesIsRefusedAndTheFileLeftAlone(@TempDir Path folder) throws IOException {
        ProgrammeAssessment assessment = assessed(asking(new EveryDistrict("people", List.of("Valby"), 3, false)));
        Path file = Files.writeString(folder.resolve("a.json"), "before");

        assertThatThrownBy(() -> AssessmentJson.standard().write(assessment, file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("every-district");
        assertThat(file).hasContent("before");
    }

    @Test
    void aFileAStreamAndATextHoldTheSame(@TempDir Path folder) throws IOException {
        ProgrammeAssessment assessment = assessed(parents());
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        AssessmentJson.standard().write(assessment, folder.resolve("a.json"));
        AssessmentJson.standard().write(assessment, out);

        assertThat(folder.resolve("a.json"))
                .content(StandardCharsets.UTF_8)
                .isEqualTo(AssessmentJson.standard().format(assessment))
                .isEqualTo(out.toString(StandardCharsets.UTF_8));
    }
}
