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
import static org.maalbar.quantity.Figure.unknown;
import static org.maalbar.rule.Rules.allOf;
import static org.maalbar.rule.Rules.anyOf;
import static org.maalbar.rule.Rules.atLeastOf;
import static org.maalbar.rule.Rules.level;
import static org.maalbar.rule.Rules.reached;
import static org.maalbar.rule.Rules.share;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maalbar.funding.Funding;
import org.maalbar.problem.Loaded;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Activity;
import org.maalbar.programme.ActivityState;
import org.maalbar.programme.Claim;
import org.maalbar.programme.Contribution;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Growth;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Organisation;
import org.maalbar.programme.Programme;
import org.maalbar.programme.StatusText;
import org.maalbar.programme.Tally;
import org.maalbar.quantity.Approximation;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Money;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Status;
import org.maalbar.time.Span;

class ProgrammeJsonTest {
    private static final LocalDate AUGUST = LocalDate.of(2018, 8, 31);

    @ParameterizedTest
    @CsvSource({"0", "1", "1000000"})
    void aStreamIsReadWhateverItSaysOfItsLength(int length) throws IOException {
        Programme programme = Programme.builder("Title").build();
        byte[] document = ProgrammeJson.standard().format(programme).getBytes(StandardCharsets.UTF_8);
        InputStream in = new ByteArrayInputStream(document) {
            @Override
            public synchronized int available() {
                return length;
            }
        };
        assertThat(ProgrammeJson.standard().read(in, "").orElseThrow()).isEqualTo(programme);
    }

    @Test
    void theExampleInTheDocumentationIsTheProgrammeOneWouldBuildByHand() {
        Loaded<Programme> loaded = ProgrammeJson.standard().parse("""
                {
                  "format": "maalbar/1",
                  "title": "Handleplan 2017-18",
                  "span": "2017/2018",
                  "indicators": [{"id": "parents", "name": "Forældre, der er nået", "unit": "forældre", "behaviour": "cumulative"}],
                  "observations": [{"indicator": "parents", "total": 240, "period": "2018-08-31", "counts": "some"}],
                  "initiatives": [{
                    "number": "3",
                    "title": "Forældre og lokalmiljø",
                    "goals": [{"statement": "Mindst 500 forældre", "rule": {"atLeast": 500, "of": "parents"}, "due": "2018-12-31"}],
                    "activities": [{
                      "title": "Temaaftener", "period": "2018-09/2018-11", "state": "planned",
                      "contributions": [{"indicator": "parents", "increment": {"atLeast": 125}, "counts": "some"}]
                    }],
                    "funding": [{"kind": "yearly-amount", "amount": 500000, "currency": "DKK", "years": "2017/2018", "source": "Budget"}],
                    "claims": [{"status": "expected", "day": "2018-08-31", "goal": "3"}]
                  }]
                }
                """);

        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.orElseThrow())
                .isEqualTo(Programme.builder("Handleplan 2017-18")
                        .span("2017/2018")
                        .indicators(Indicator.cumulative("parents", "Forældre, der er nået")
                                .unit("forældre"))
                        .observations(Observation.total("parents", exactly(240), "2018-08-31")
                                .someOfThem())
                        .initiatives(Initiative.of("3", "Forældre og lokalmiljø")
                                .goals(Goal.of(
                                                "Mindst 500 forældre",
                                                level("parents").atLeast(500))
                                        .due("2018-12-31"))
                                .activities(Activity.planned("Temaaftener", "2018-09/2018-11")
                                        .expectingSome(atLeast(125), "parents"))
                                .funding(Funding.yearly(Money.of("DKK", 500_000), "2017/2018")
                                        .source("Budget"))
                                .claims(Claim.expected("2018-08-31").ofGoal("3")))
                        .build());
    }

    @ParameterizedTest
    @CsvSource({"'', ", "'\"growth\": \"activities\",', ACTIVITIES", "'\"growth\": \"open\",', OPEN"})
    void growthIsNotStatedUnlessItIsWritten(String member, @Nullable Growth growth) {
        Programme programme =
                ProgrammeJson.standard().parse("""
                {
                  "format": "maalbar/1",
                  "title": "Handleplan",
                  "indicators": [{"id": "parents", "name": "Forældre", %s "behaviour": "cumulative"}]
                }
                """.formatted(member)).orElseThrow();

        assertThat(programme.indicators().get(0).growth()).isEqualTo(Optional.ofNullable(growth));
        assertThat(ProgrammeJson.standard()
                        .parse(ProgrammeJson.standard().format(programme))
                        .orElseThrow())
                .isEqualTo(programme);
    }

    @Test
    void everyMemberOfEveryObjectBecomesWhatItSays() {
        Loaded<Programme> loaded = ProgrammeJson.standard().parse(Resources.text("everything.json"));

        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.orElseThrow())
                .isEqualTo(Programme.builder("Handleplan 2017-18")
                        .caseTitle("Status på handleplanen")
                        .annex("Bilag 1")
                        .contact("Plankontoret")
                        .span("2017/2018")
                        .approximation(Approximation.of("0.25"))
                        .notes("\"Ca.\" er læst som en fjerdedel til hver side", "Linje\nskift \uD83D\uDE80")
                        .organisations(
                                Organisation.of("buf", "Børne- og Ungdomsforvaltningen"),
                                Organisation.of("moedre", "Bydelsmødre"))
                        .indicators(
                                Indicator.cumulative("parents", "Forældre")
                                        .unit("forældre")
                                        .mayOverlap()
                                        .growsByItself()
                                        .baseline("2017-01-01", lessThan(5))
                                        .complete("køn", "kvinder", "mænd"),
                                Indicator.cumulative("hours", "Timer")
                                        .domain(Domain.AMOUNT)
                                        .growsByActivitiesAlone(),
                                Indicator.fixed("staff", "Medarbejdere"),
                                Indicator.fluctuating("score", "Tilfredshed").domain(Domain.PERCENT))
                        .observations(
                                Observation.total("parents", about(450), "../2018-08-31")
                                        .id("o-1")
                                        .someOfThem()
                                        .asFinal()
                                        .category("køn", "kvinder")
                                        .source("Status 2018, s. 4")
                                        .recorded("2018-09-03"),
                                Observation.increment("parents", atLeast(20), "2018-10"),
                                Observation.increment("parents", moreThan(20), "2018-10")
                                        .id("o-3")
                                        .correcting("o2"),
                                Observation.total("hours", exactly("12.5"), "2018"),
                                Observation.increment("hours", atMost("7.5"), "2018-12"),
                                Observation.total("staff", unknown(), "2018-12-31"),
                                Observation.total("score", between("80", "85.5"), "2018-10/2018-12"),
                                Observation.total("staff", exactly(120), "/2018-12-31"))
                        .initiatives(
                                Initiative.of("3", "Forældre og lokalmiljø")
                                        .purpose("At forældre deltager")
                                        .contact("Forældrekonsulenten")
                                        .departments("buf")
                                        .partners("moedre", "buf")
                                        .goals(
                                                Goal.of("Det hele", everyRule())
                                                        .id("g1")
                                                        .due("2018-12-31"),
                                                Goal.of("Nået", reached("parents")))
                                        .activities(
                                                Activity.of("Temaaftener", ActivityState.ONGOING)
                                                        .id("a1")
                                                        .during(Span.of("2018-09/.."))
                                                        .partners("moedre")
                                                        .expectingSome(atLeast(125), "parents")
                                                        .stated("2018-08-31")
                                                        .expectingLevel(exactly(85), "score")
                                                        .expectingUnquantified("hours")
                                                        .contributing(Contribution.notQuantified("score", Tally.TOTAL)),
                                                Activity.planned("Kurser"),
                                                Activity.of("Avis", ActivityState.COMPLETED),
                                                Activity.of("Fest", ActivityState.CANCELLED))
                                        .funding(
                                                Funding.yearly(Money.of("DKK", 500_000), "2017/2018")
                                                        .source("Handleplan")
                                                        .id("penge")
                                                        .spent(2017, Money.of("DKK", "480000.5"))
                                                        .used(2018),
                                                Funding.positions("3.5", "2018/2021")
                                                        .source("Budget 2018"),
                                                Funding.existingBudget(),
                                                Funding.amountNotStated("Pulje", "/2020"),
                                                Funding.notStated())
                                        .claims(
                                                Claim.fulfilled("2018-08-31"),
                                                Claim.expected("2018-08-31")
                                                        .ofGoal("g1")
                                                        .ofPart("andel")
                                                        .recorded(LocalDate.of(2018, 9, 1)),
                                                Claim.of(Status.UNCERTAIN, AUGUST)
                                                        .ofGoal("3.2"),
                                                Claim.of(Status.NOT_EXPECTED, AUGUST),
                                                Claim.of(Status.NOT_FULFILLED, AUGUST))
                                        .statusTexts(
                                                StatusText.of("Der er holdt to kurser.", AUGUST),
                                                StatusText.of("Halvdelen har svaret.", "2018-09-30")
                                                        .ofGoal("g1")),
                                Initiative.of("4", "Ingen mål"))
                        .build());
    }

    private static FulfilmentRule everyRule() {
        return allOf(
                        level("parents").atLeast(500).labelled("forældre"),
                        level("hours").atMost(new BigDecimal("30.5")).labelled("timer"),
                        level("score").between(75, 90).labelled("mellem"),
                        anyOf(
                                        share("parents")
                                                .of("staff")
                                                .atLeast("0.8")
                                                .labelled("andel"),
                                        reached("hours").labelled("nået"))
                                .labelled("en af"),
                        atLeastOf(2, reached("parents"), reached("hours"), reached("staff"))
                                .labelled("to af"))
                .labelled("alt");
    }

    @Test
    void aboutKeepsItsDecimalsAsStated() {
        Programme programme = ProgrammeJson.standard().parse("""
                {
                  "format": "maalbar/1", "title": "Tal",
                  "indicators": [{"id": "x", "name": "X", "behaviour": "cumulative", "domain": "amount"}],
                  "observations": [
                    {"indicator": "x", "total": {"about": 4.0}, "period": "2018"},
                    {"indicator": "x", "total": {"about": 4}, "period": "2018"},
                    {"indicator": "x", "total": 0.10, "period": "2018"}
                  ]
                }
                """).orElseThrow();

        assertThat(programme.observations())
                .extracting(Observation::figure)
                .containsExactly(about("4.0"), about(4), exactly("0.1"));
    }

    @Test
    void problemsNameTheFileThatWasRead(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("plan.json"), "{\"format\": \"maalbar/1\"}");

        assertThat(ProgrammeJson.standard().read(file).problems())
                .extracting(Problem::toString)
                .containsExactly("plan.json:1:1: error [missing-field] The field \"title\" is missing");
    }

    @Test
    void aFileThatIsNotThereIsNoProblemButAnException(@TempDir Path folder) {
        assertThatThrownBy(() -> ProgrammeJson.standard().read(folder.resolve("none.json")))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aStreamIsReadToItsEndAndLeftOpen() throws IOException {
        String json = Resources.text("everything.json");
        AtomicBoolean isClosed = new AtomicBoolean();
        InputStream in = new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                isClosed.set(true);
            }
        };

        assertThat(ProgrammeJson.standard().read(in, "upload").value())
                .isEqualTo(ProgrammeJson.standard().parse(json).value());
        assertThat(in.read()).isEqualTo(-1);
        assertThat(isClosed).isFalse();
    }

    @Test
    void problemsNameTheStreamThatWasRead() throws IOException {
        InputStream in = new ByteArrayInputStream("{\n  \"title\": \"\"".getBytes(StandardCharsets.UTF_8));

        assertThat(ProgrammeJson.standard().read(in, "upload 7").problems())
                .extracting(Problem::toString)
                .containsExactly("upload 7:2:14: error [truncated] The document ends before it is complete");
    }
}
