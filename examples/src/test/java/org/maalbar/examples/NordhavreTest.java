package org.maalbar.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.maalbar.assessment.Assessor;
import org.maalbar.assessment.ClaimCheck;
import org.maalbar.assessment.ClaimCheck.Verdict;
import org.maalbar.assessment.ObservationUse;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.funding.FundingSummary;
import org.maalbar.funding.UnitCost;
import org.maalbar.json.ProgrammeJson;
import org.maalbar.markdown.Report;
import org.maalbar.problem.Loaded;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Programme;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Fraction;
import org.maalbar.quantity.Money;
import org.maalbar.quantity.Range;
import org.maalbar.rule.Status;
import org.maalbar.text.Language;

/** An invented municipality whose goals are of other kinds, assessed on 1 September 2025. */
class NordhavreTest {
    private static final Path FILE = Path.of("data/nordhavre.json").toAbsolutePath();

    private final ProgrammeAssessment assessment = Assessor.on("2025-09-01").assess(programme());

    private static Programme programme() {
        try {
            Loaded<Programme> loaded = ProgrammeJson.standard().read(FILE);
            assertThat(loaded.problems()).isEmpty();
            return loaded.orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "A, EXPECTED",
        "B.complaints, UNCERTAIN",
        "B.training, EXPECTED",
        "C, NOT_EXPECTED",
        "D, FULFILLED",
        "E.strategy, NOT_FULFILLED",
        "E.satisfied, UNCERTAIN"
    })
    void everyGoalHasItsStatus(String goal, Status status) {
        assertThat(assessment.goal(goal).status()).isEqualTo(status);
    }

    @Test
    void oneClaimIsSupportedThreeAreOverstated() {
        assertThat(assessment.claims())
                .extracting(ClaimCheck::verdict)
                .containsExactly(
                        Verdict.SUPPORTED,
                        Verdict.UNSUPPORTED,
                        Verdict.OVERSTATED,
                        Verdict.OVERSTATED,
                        Verdict.UNDERSTATED,
                        Verdict.OVERSTATED);
    }

    @Test
    void theWaitingTimeMayGoEitherWayUntilThePlanSetsIt() {
        assertThat(assessment.goal("A").indicator("waiting").seen()).isEqualTo(Bounds.exactly(36));
        assertThat(assessment.goal("A").indicator("waiting").planned()).isEqualTo(Bounds.closed(24, 28));
        assertThat(assessment.goal("A").dependsOn()).containsExactly("A.team");
    }

    @Test
    void complaintsCanOnlyGrowAndNobodyPlansThem() {
        assertThat(assessment.goal("B.complaints").indicator("complaints").planned())
                .isEqualTo(Bounds.from(31));
    }

    @Test
    void aCorrectionTakesThePlaceOfWhatItCorrects() {
        assertThat(assessment.goal("C").indicator("walkers").observations())
                .extracting(ObservationUse::reason)
                .containsExactly(ObservationUse.Reason.CORRECTED, ObservationUse.Reason.STANDING_TOTAL);
        assertThat(Assessor.on("2025-07-31")
                        .assess(assessment.programme())
                        .goal("C")
                        .indicator("walkers")
                        .seen())
                .isEqualTo(Bounds.exactly(180));
        assertThat(Assessor.on("2025-07-31")
                        .knownOn("2025-07-31")
                        .assess(assessment.programme())
                        .goal("C")
                        .indicator("walkers")
                        .seen())
                .isEqualTo(Bounds.exactly(214));
    }

    @Test
    void whatWasSpentForEachWalkerLiesBetweenTheYearBeforeAndAllOfThisYear() {
        UnitCost cost = assessment.goal("C").unitCost().orElseThrow();

        assertThat(cost.currency()).isEqualTo("DKK");
        assertThat(cost.amount())
                .isEqualTo(Range.of(
                        Fraction.of(285_000).dividedBy(Fraction.of(180)),
                        Fraction.of(425_000).dividedBy(Fraction.of(180))));
    }

    @Test
    void kronerAndEurosStandBesideEachOther() {
        assertThat(FundingSummary.of(assessment.programme().initiatives())
                        .year(2025)
                        .amounts())
                .containsExactly(Money.of("DKK", 450_000), Money.of("EUR", 40_000));
    }

    @Test
    void theOverdueActivityIsAProblem() {
        assertThat(assessment.problems()).extracting(Problem::code).containsExactly("overdue-activity");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theAnnexIsAsItWasRead(Language language) throws IOException {
        String name = "nordhavre." + language.code() + ".md";

        String annex = Report.of(assessment).in(language).markdown();

        Files.writeString(Path.of("target", name), annex);
        try (InputStream golden = Objects.requireNonNull(NordhavreTest.class.getResourceAsStream(name))) {
            assertThat(annex).isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
