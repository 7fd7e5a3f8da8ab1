package org.maalbar.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.change.Changes;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Programme;
import org.maalbar.rule.AllOf;
import org.maalbar.testkit.MaalbarArbitraries;
import org.maalbar.testkit.ProgrammeArbitrary;
import org.maalbar.text.Language;

/** The schema accepts what the reader does, and refuses whatever a schema can. */
@Tag("once")
class SchemaProperties {

    /** Faults that no schema can say, by how the reader tells of them; all others it has to refuse. */
    private static final List<String> NOT_SAID = List.of(
            "A number has at most",
            "The first number is above the second",
            "The first value is above the second",
            "The span ends before it begins",
            "The funding covers",
            "What was spent in",
            "At least ",
            "No rule ");

    /** What is wrong between the parts of a programme, of which no schema knows. */
    private static final Set<String> BETWEEN_PARTS = Set.of(
            "circular-correction",
            "contribution-to-fixed",
            "correction-of-another-indicator",
            "duplicate-id",
            "duplicate-label",
            "figure-outside-domain",
            "growth-not-measurable",
            "increment-not-allowed",
            "invalid-document",
            "measured-after-due-day",
            "no-due-day",
            "target-outside-domain",
            "unknown-category",
            "unknown-goal",
            "unknown-indicator",
            "unknown-observation",
            "unknown-organisation",
            "unknown-part");

    @Property(tries = 200)
    void whateverIsWrittenIsValid(@ForAll("written") Programme programme) {
        assertThat(Schemas.faults(
                        PublishedSchema.PROGRAMME, ProgrammeJson.standard().format(programme)))
                .isEmpty();
    }

    @Property(tries = 200)
    void whateverIsWrittenOfAHostsRulesIsValid(@ForAll("asked") Programme programme) {
        assertThat(Schemas.faults(PublishedSchema.PROGRAMME, EveryDistrict.JSON.format(programme)))
                .isEmpty();
    }

    @Property(tries = 50)
    void whateverSnapshotIsTakenIsValid(@ForAll("assessed") ProgrammeAssessment assessment) {
        String snapshot = SnapshotJson.standard().format(Snapshot.of(assessment, EveryDistrict.JSON));

        assertThat(Schemas.faults(PublishedSchema.SNAPSHOT, snapshot)).isEmpty();
    }

    @Property(tries = 50)
    void whateverAssessmentIsWrittenIsValid(@ForAll("assessed") ProgrammeAssessment assessment) {
        AssessmentJson plain = AssessmentJson.standard().rule(EveryDistrict.CODEC);

        assertThat(Schemas.faults(PublishedSchema.ASSESSMENT, plain.format(assessment)))
                .isEmpty();
        assertThat(Schemas.faults(
                        PublishedSchema.ASSESSMENT,
                        plain.inWords(Language.ENGLISH, Language.DANISH).format(assessment)))
                .isEmpty();
    }

    @Property(tries = 50)
    void whateverChangesAreWrittenAreValid(
            @ForAll("assessed") ProgrammeAssessment before, @ForAll("assessed") ProgrammeAssessment after) {
        ChangesJson writer =
                ChangesJson.standard().rule(EveryDistrict.CODEC).inWords(Language.ENGLISH, Language.DANISH);

        assertThat(Schemas.faults(PublishedSchema.CHANGES, writer.format(Changes.between(before, after))))
                .isEmpty();
    }

    @Property(tries = 400)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void whatTheReaderAcceptsIsValidAndWhatItRefusesIsNot(
            @ForAll("programmes") Programme programme, @ForAll @IntRange(max = 3) int changes, @ForAll Random random) {
        JsonNode written = ChangedDocument.of(programme, changes, random);
        List<Problem> faults = faults(written);

        boolean isSaid = !faults.stream().allMatch(SchemaProperties::isNotSaid);
        if (faults.isEmpty()) {
            assertThat(Schemas.faults(PublishedSchema.PROGRAMME, written)).isEmpty();
        } else if (isSaid) {
            assertThat(Schemas.faults(PublishedSchema.PROGRAMME, written))
                    .as("%s", faults)
                    .isNotEmpty();
        }
        Statistics.collect(faults.isEmpty(), isSaid);
        Statistics.coverage(coverage -> {
            coverage.check(true, false).percentage(share -> share > 20);
            coverage.check(false, true).percentage(share -> share > 20);
        });
    }

    private static List<Problem> faults(JsonNode document) {
        return ProgrammeJson.standard().parse(document.toString()).problems().stream()
                .filter(problem -> problem.isError() && !BETWEEN_PARTS.contains(problem.code()))
                .toList();
    }

    private static boolean isNotSaid(Problem fault) {
        return NOT_SAID.stream().anyMatch(fault.message()::startsWith);
    }

    @Provide
    Arbitrary<Programme> written() {
        return MaalbarArbitraries.programmes().withBuiltInRules();
    }

    @Provide
    Arbitrary<Programme> programmes() {
        return MaalbarArbitraries.programmes().withBuiltInRules().withPlainTexts();
    }

    @Provide
    Arbitrary<Programme> asked() {
        return ofAHostsRules();
    }

    @Provide
    Arbitrary<ProgrammeAssessment> assessed() {
        return Arbitraries.oneOf(
                MaalbarArbitraries.programmes().withBuiltInRules().assessed(),
                ofAHostsRules().assessed());
    }

    private static ProgrammeArbitrary ofAHostsRules() {
        EveryDistrict lenient = new EveryDistrict("schools", List.of("Valby", "Ærø"), 1, false);
        EveryDistrict strict = new EveryDistrict("clubs", List.of(), 2, true);
        return MaalbarArbitraries.programmes()
                .asking(lenient, strict.labelled("klubber"), new AllOf(List.of(strict, lenient.labelled("skoler"))));
    }
}
