package org.maalbar.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maalbar.quantity.Figure.atMost;
import static org.maalbar.quantity.Figure.exactly;
import static org.maalbar.rule.Rules.anyOf;
import static org.maalbar.rule.Rules.level;
import static org.maalbar.rule.Rules.share;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maalbar.assessment.Assessor;
import org.maalbar.assessment.ClaimCheck;
import org.maalbar.assessment.ClaimCheck.Verdict;
import org.maalbar.problem.Loaded;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Claim;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.quantity.Approximation;
import org.maalbar.quantity.Bounds;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Missing;
import org.maalbar.rule.Status;
import org.maalbar.text.Language;

class SnapshotTest {
    private static final String DUE = "2018-12-31";

    private static Programme programme() {
        return Programme.builder("Handleplan 2017-18")
                .indicators(
                        Indicator.cumulative("parents", "Forældre"),
                        Indicator.cumulative("trained", "Efteruddannede"),
                        Indicator.fixed("relevant", "Relevante medarbejdere"))
                .observations(
                        Observation.total("parents", exactly(240), "2018-08-31").someOfThem(),
                        Observation.total("trained", exactly(30), "2018-08-31").recorded("2018-09-03"))
                .initiatives(
                        Initiative.of("3", "Forældre og lokalmiljø")
                                .goals(Goal.of(
                                                "Mindst 500 forældre",
                                                level("parents").atLeast(500))
                                        .due(DUE))
                                .activities(Activity.planned("Foreninger", "2018-10")
                                        .expecting(exactly(500), "parents")
                                        .id("3.dfh"))
                                .claims(Claim.expected("2018-08-31").ofGoal("3"), Claim.fulfilled("2018-08-31")),
                        Initiative.of("5", "Opkvalificering")
                                .goals(Goal.of(
                                                "80 pct.",
                                                share("trained").of("relevant").atLeast("0.8"))
                                        .due(DUE)),
                        Initiative.of("7", "Foreninger"))
                .build();
    }

    private static Snapshot taken() {
        return Snapshot.of(Assessor.on("2018-08-31").assess(programme()));
    }

    /** The snapshot that one would have if something else had been reported. */
    private static Snapshot reporting(String what, String instead) {
        String content = taken().content();
        assertThat(content).contains(what);
        String other = content.replace(what, instead);
        return SnapshotJson.standard().parse(document(sha256(other), other)).orElseThrow();
    }

    private static String document(String digest, String content) {
        return "{\"format\": \"maalbar-snapshot/1\", \"sha256\": \"" + digest + "\", \"content\": " + content + "}";
    }

    private static String sha256(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aSnapshotTellsWhatWasReported() {
        Snapshot snapshot = SnapshotJson.standard()
                .parse(SnapshotJson.standard().format(taken()))
                .orElseThrow();

        assertThat(snapshot.programme()).isEqualTo(programme());
        assertThat(snapshot.day()).isEqualTo("2018-08-31");
        assertThat(snapshot.knownOn()).isEmpty();
        assertThat(snapshot.approximation()).isEqualTo(Approximation.DEFAULT);
        assertThat(snapshot.initiatives())
                .extracting(each -> each.status().orElse(null))
                .containsExactly(Status.EXPECTED, Status.UNCERTAIN, null);
        assertThat(snapshot.initiatives().get(0).claims())
                .containsExactly(
                        ClaimCheck.reported(Claim.fulfilled("2018-08-31"), Verdict.OVERSTATED, Status.EXPECTED));
    }

    @Test
    void ofAGoalItTellsEverythingThatLaterOnesAreComparedWith() {
        ReportedGoal parents = taken().goal("3");

        assertThat(parents.status()).isEqualTo(Status.EXPECTED);
        assertThat(parents.dueDay()).isEqualTo(DUE);
        assertThat(parents.remaining()).contains(Bounds.closed(260, 500));
        assertThat(parents.dependsOn()).containsExactly("3.dfh");
        assertThat(parents.missing()).isEmpty();
        assertThat(parents.claims())
                .containsExactly(ClaimCheck.reported(
                        Claim.expected("2018-08-31").ofGoal("3"), Verdict.SUPPORTED, Status.EXPECTED));
        assertThat(parents.indicator("parents").seen()).isEqualTo(Bounds.closed(0, 240));
        assertThat(parents.indicator("parents").possible()).isEqualTo(Bounds.unbounded());
        assertThat(parents.indicator("parents").planned()).isEqualTo(Bounds.closed(500, 740));
        assertThat(parents.indicator("parents").lastObserved()).hasValue(LocalDate.of(2018, 8, 31));
        assertThat(taken().goal("5").missing())
                .containsExactly(Missing.figure("relevant").fulfilledBy(atMost(37)));
    }

    @Test
    void itTellsWhetherObservationsContradictedEachOther() {
        Programme contradictory = programme()
                .observing(
                        Observation.total("parents", exactly(300), "2018-07-31"),
                        Observation.total("parents", exactly(250), "2018-08-31"));
        String document = SnapshotJson.standard()
                .format(Snapshot.of(Assessor.on("2018-08-31").assess(contradictory)));
        Snapshot snapshot = SnapshotJson.standard().parse(document).orElseThrow();

        assertThat(snapshot.goal("3").indicator("parents").isContradictory()).isTrue();
        assertThat(snapshot.goal("3").isContradictory()).isTrue();
        assertThat(snapshot.initiatives().get(0).isContradictory()).isTrue();
        assertThat(taken().goal("3").isContradictory()).isFalse();
        assertThat(taken().initiatives().get(0).isContradictory()).isFalse();
    }

    @Test
    void aGoalThatIsNotThereIsAnsweredWithThoseThatAre() {
        assertThatThrownBy(() -> taken().goal("4"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No goal \"4\"; there are [3, 5]");
        assertThatThrownBy(() -> taken().goal("3").indicator("staff"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No indicator \"staff\" of goal 3");
    }

    @Test
    void theDigestIsThatOfTheContentWithoutWhiteSpace() {
        Json document = Json.of(SnapshotJson.standard().format(taken()));

        assertThat(document.at("/sha256"))
                .isEqualTo("\"" + taken().sha256() + "\"")
                .isEqualTo("\"" + sha256(document.at("/content")) + "\"");
    }

    @Test
    void ofWhatIsEscapedOnlyWhatJsonAsksForIsEscapedInTheDigest() {
        Programme hostile =
                Programme.builder("\"\\/ \n\t\u2028\u00e6\uD83D\uDE80").build();
        Snapshot snapshot = Snapshot.of(Assessor.on("2018-08-31").assess(hostile));
        String title = "\"\\\"\\\\/ \\n\\t\u2028\u00e6\uD83D\uDE80\"";

        assertThat(snapshot.sha256())
                .isEqualTo(sha256("{\"programme\":{\"format\":\"maalbar/1\",\"title\":" + title
                        + "},\"assessment\":{\"format\":\"maalbar-assessment/1\",\"programme\":" + title
                        + ",\"day\":\"2018-08-31\",\"approximation\":0.1}}"));
    }

    @Test
    void anotherIndentationChangesNothing() {
        String document =
                SnapshotJson.standard().format(taken()).replace("\n", "\r\n\t").replace(": ", " : ");

        Loaded<Snapshot> loaded = SnapshotJson.standard().parse(document);

        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.orElseThrow()).isEqualTo(taken());
    }

    @Test
    void whatWasAlteredIsReadWithAWarningAndStaysAltered() {
        String altered = SnapshotJson.standard().format(taken()).replace("\"total\": 240", "\"total\": 540");

        Loaded<Snapshot> loaded = SnapshotJson.standard().parse(altered);

        assertThat(loaded.problems()).extracting(Problem::code).containsExactly("altered-snapshot");
        Snapshot snapshot = loaded.orElseThrow();
        assertThat(snapshot.isIntact()).isFalse();
        assertThat(snapshot.goal("3").indicator("parents").seen()).isEqualTo(Bounds.closed(0, 240));
        assertThat(SnapshotJson.standard().format(snapshot)).isEqualTo(altered);
        assertThat(snapshot).isNotEqualTo(taken());
    }

    @Test
    void aResultUnderOtherRulesIsIntactAndNotTheSame() {
        Snapshot snapshot = reporting(
                "\"id\":\"5\",\"due\":\"2018-12-31\",\"status\":\"uncertain\"",
                "\"id\":\"5\",\"due\":\"2018-12-31\",\"status\":\"fulfilled\"");

        Verification verification = snapshot.verify();

        assertThat(snapshot.goal("5").status()).isEqualTo(Status.FULFILLED);
        assertThat(verification.isIntact()).isTrue();
        assertThat(verification.isSame()).isFalse();
        assertThat(verification.differences())
                .containsExactly(new Difference("/initiatives/1/goals/0/status", "fulfilled", "uncertain"));
        assertThat(verification).hasToString("""
                        The content is unaltered.
                        Assessing it again gives another result:
                          /initiatives/1/goals/0/status: stored fulfilled, now uncertain""");
        assertThat(verification.toString(Language.DANISH)).isEqualTo("""
                        Indholdet er uændret.
                        En ny vurdering giver et andet resultat:
                          /initiatives/1/goals/0/status: gemt fulfilled, nu uncertain""");
    }

    @Test
    void anAlteredResultIsNotSaidToComeOfOtherRules() {
        String altered = SnapshotJson.standard()
                .format(taken())
                .replaceFirst("\"status\": \"uncertain\"", "\"status\": \"fulfilled\"");

        assertThat(SnapshotJson.standard().parse(altered).orElseThrow().verify().toString())
                .startsWith("""
                        The content was altered: its SHA-256 is not the one beside it.
                        Assessing it again gives another result:
                        """);
        assertThat(taken().verify()).hasToString("""
                        The content is unaltered.
                        Assessing it again gives the same result.""");
    }

    @Test
    void whatOnlyOneOfTheResultsHasIsADifference() {
        Verification verification = reporting(",\"dependsOn\":[\"3.dfh\"]", ",\"unitCost\":{\"currency\":\"DKK\"}")
                .verify();

        assertThat(verification.differences())
                .containsExactly(
                        new Difference("/initiatives/0/goals/0/unitCost", "{\"currency\":\"DKK\"}", null),
                        new Difference("/initiatives/0/goals/0/dependsOn", null, "[\"3.dfh\"]"));
        assertThat(verification.differences().get(1))
                .hasToString("/initiatives/0/goals/0/dependsOn: stored nothing, now [\"3.dfh\"]");
    }

    @Test
    void aRuleThatAsksForSomethingElseIsADifference() {
        assertThat(reporting("\"rule\":{\"rule\":{\"atLeast\":500,", "\"rule\":{\"rule\":{\"atLeast\":501,")
                        .verify()
                        .differences())
                .containsExactly(new Difference("/initiatives/0/goals/0/rule/rule/atLeast", "501", "500"));
    }

    @Test
    void theSameNumberInOtherDigitsIsNoDifference() {
        Verification verification = reporting("\"remaining\":{\"low\":260,", "\"remaining\":{\"low\":2.60E2,")
                .verify();

        assertThat(verification.isSame()).isTrue();
    }

    @Test
    void aSnapshotOfBeforeSharesWereWrittenIsTheSame() {
        Pattern share = Pattern.compile(",\"share\":\\{\"part\":.*?\"ratio\":\\{[^}]*}}");
        String content = taken().content();
        String earlier = share.matcher(content).replaceAll("");
        String altered = content.replace("\"ratio\":{\"low\":\"0\",", "\"ratio\":{\"low\":\"1/2\",");

        assertThat(earlier).isNotEqualTo(content);
        assertThat(verified(earlier).isSame()).isTrue();
        assertThat(verified(altered).differences())
                .containsExactly(new Difference("/initiatives/1/goals/0/rule/share/ratio/low", "1/2", "0"));
    }

    private static Verification verified(String content) {
        return SnapshotJson.standard()
                .parse(document(sha256(content), content))
                .orElseThrow()
                .verify();
    }

    @Test
    void theWordingOfAProblemIsNoPartOfTheResult() {
        Programme contradictory = Programme.builder("Plan")
                .indicators(Indicator.cumulative("people", "Personer"))
                .observations(
                        Observation.total("people", exactly(3), "2018-08-01"),
                        Observation.total("people", exactly(4), "2018-08-01"))
                .build();
        String content =
                Snapshot.of(Assessor.on("2018-08-31").assess(contradictory)).content();
        String worded = content.replace("contradict each other", "differ");
        String coded = content.replace("contradictory-observations", "different-observations");

        assertThat(worded).isNotEqualTo(content);
        assertThat(SnapshotJson.standard()
                        .parse(document(sha256(worded), worded))
                        .orElseThrow()
                        .verify()
                        .isSame())
                .isTrue();
        assertThat(SnapshotJson.standard()
                        .parse(document(sha256(coded), coded))
                        .orElseThrow()
                        .verify()
                        .differences())
                .containsExactly(
                        new Difference("/problems/0/code", "different-observations", "contradictory-observations"));
    }

    @Test
    void whatWasNotKnownThenIsLeftOutAgain() {
        Snapshot snapshot =
                Snapshot.of(Assessor.on("2018-08-31").knownOn("2018-09-01").assess(programme()));

        Snapshot read = SnapshotJson.standard()
                .parse(SnapshotJson.standard().format(snapshot))
                .orElseThrow();

        assertThat(read.knownOn()).hasValue(LocalDate.of(2018, 9, 1));
        assertThat(read.goal("5").indicator("trained").seen()).isEqualTo(Bounds.unbounded());
        assertThat(read.verify().isSame()).isTrue();
    }

    @Test
    void aRuleOfTheHostsOwnIsKeptAndAssessedAgain() {
        Programme programme = Programme.builder("Plan")
                .indicators(Indicator.cumulative("people", "Personer"))
                .observations(
                        Observation.total("people", exactly(3), "2018-08-01").category("district", "Valby"))
                .initiatives(Initiative.of("1", "Indsats")
                        .goals(Goal.of("Mål", new EveryDistrict("people", List.of("Valby"), 3, false))
                                .due(DUE)))
                .build();

        Snapshot snapshot = Snapshot.of(Assessor.on("2018-08-31").assess(programme), EveryDistrict.JSON);

        assertThat(SnapshotJson.standard().format(snapshot)).contains("\"rule\": \"every-district\"");
        assertThat(snapshot.verify().isSame()).isTrue();
        assertThatThrownBy(() -> Snapshot.of(Assessor.on("2018-08-31").assess(programme)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("every-district");
    }

    @Test
    void aRuleOfTheGreatestDepthIsReadAgain() {
        FulfilmentRule rule = level("parents").atLeast(1);
        for (int depth = 1; depth < 32; depth++) {
            rule = anyOf(rule);
        }
        Programme deep = Programme.builder("Plan")
                .indicators(Indicator.cumulative("parents", "Forældre").baseline("2017-01-01", exactly(0)))
                .observations(Observation.total("parents", exactly(0), "2018-08-01"))
                .initiatives(
                        Initiative.of("1", "Indsats").goals(Goal.of("Mål", rule).due(DUE)))
                .build();

        Snapshot snapshot = Snapshot.of(Assessor.on("2018-08-31").assess(deep));

        assertThat(SnapshotJson.standard()
                        .parse(SnapshotJson.standard().format(snapshot))
                        .orElseThrow())
                .isEqualTo(snapshot);
    }

    @Test
    void aFileAStreamAndATextAreReadAlike(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("snapshot.json");
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        SnapshotJson.standard().write(taken(), file);
        SnapshotJson.standard().write(taken(), out);

        assertThat(file).hasBinaryContent(out.toByteArray());
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(SnapshotJson.standard().format(taken()));
        assertThat(SnapshotJson.standard().read(file).orElseThrow()).isEqualTo(taken());
        assertThat(SnapshotJson.standard()
                        .read(new ByteArrayInputStream(out.toByteArray()), "it")
                        .orElseThrow())
                .isEqualTo(taken());
    }

    @Test
    void aDocumentOfMoreBytesThanAllowedIsRefused() throws IOException {
        byte[] bytes = SnapshotJson.standard().format(taken()).getBytes(StandardCharsets.UTF_8);
        SnapshotJson enough = SnapshotJson.standard().bytes(bytes.length);
        SnapshotJson tooFew = SnapshotJson.standard().bytes(bytes.length - 1);

        assertThat(enough.read(new ByteArrayInputStream(bytes), "it").problems())
                .isEmpty();
        assertThat(tooFew.read(new ByteArrayInputStream(bytes), "it").problems())
                .extracting(Problem::code)
                .containsExactly("too-large");
    }

    @Test
    void aSnapshotIsOneLineForPeople() {
        Snapshot known =
                Snapshot.of(Assessor.on("2018-08-31").knownOn("2018-09-05").assess(programme()));

        assertThat(taken())
                .hasToString("Handleplan 2017-18, as reported on 2018-08-31 (SHA-256 " + taken().sha256() + ")");
        assertThat(known.toString(Language.DANISH))
                .isEqualTo("Handleplan 2017-18, som rapporteret pr. 2018-08-31, som kendt den 2018-09-05 (SHA-256 "
                        + known.sha256() + ")");
    }
}
