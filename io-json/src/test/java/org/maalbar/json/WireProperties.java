package org.maalbar.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.json.AssessmentWire.AssessmentDocument;
import org.maalbar.json.Wire.ProgrammeDocument;
import org.maalbar.problem.ProblemsException;
import org.maalbar.programme.Programme;
import org.maalbar.testkit.MaalbarArbitraries;

/**
 * What is bound is judged twice: by the converters while all is well, and by the validator where something is not. Here they are
 * held to one judgement: a bound object becomes one of the domain exactly if the validator finds nothing in it.
 */
@Tag("once")
class WireProperties {
    private static final JsonSettings SETTINGS = EveryDistrict.SETTINGS;

    @Property(tries = 500)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void aDocumentBecomesAProgrammeExactlyIfNothingIsFoundInIt(
            @ForAll("programmes") Programme programme, @ForAll @IntRange(max = 3) int changes, @ForAll Random random)
            throws IOException {
        ProgrammeDocument document = ChangedRecord.of(programme, changes, random);

        boolean isMade = isMade(document);

        assertThat(Findings.of(document, SETTINGS)).matches(found -> found.isEmpty() == isMade);
        Statistics.collect(isMade);
        Statistics.coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 20);
            coverage.check(false).percentage(share -> share > 20);
        });
    }

    @Property(tries = 300)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void aStoredResultIsGivenOutExactlyIfNothingIsFoundInIt(
            @ForAll("assessments") ProgrammeAssessment assessment,
            @ForAll @IntRange(max = 2) int changes,
            @ForAll Random random)
            throws IOException {
        Record document = Engine.STANDARD.bind(
                AssessmentJson.standard().format(assessment).getBytes(StandardCharsets.UTF_8),
                0,
                AssessmentDocument.class);
        for (int i = 0; i < changes; i++) {
            document = ChangedRecord.of(document, random);
        }

        boolean isGivenOut = isGivenOut((AssessmentDocument) document);

        assertThat(Findings.of(document, SETTINGS)).matches(found -> found.isEmpty() == isGivenOut);
        Statistics.collect(isGivenOut);
        Statistics.coverage(coverage -> coverage.check(false).percentage(share -> share > 10));
    }

    private static boolean isGivenOut(AssessmentDocument document) {
        try {
            return AssessmentConverter.result(document) != null;
        } catch (Refusal e) {
            return false;
        }
    }

    @Provide
    Arbitrary<ProgrammeAssessment> assessments() {
        return MaalbarArbitraries.programmes()
                .withBuiltInRules()
                .withPlainTexts()
                .assessed();
    }

    @Property(tries = 500)
    void eachPartBecomesOneOfTheDomainExactlyIfNothingIsFoundInIt(
            @ForAll("programmes") Programme programme,
            @ForAll @IntRange(min = 1, max = 3) int changes,
            @ForAll Random random)
            throws IOException {
        parts(ChangedRecord.of(programme, changes, random)).forEach(part -> {
            Set<Fault> found = Findings.of(part, SETTINGS);

            try {
                assertThat(part.make(SETTINGS)).isNotNull();
                assertThat(found).isEmpty();
            } catch (Refusal e) {
                assertThat(found).containsAll(e.faults());
            }
        });
    }

    @Provide
    Arbitrary<Programme> programmes() {
        return MaalbarArbitraries.programmes().withBuiltInRules().withPlainTexts();
    }

    /** Contradictions between the parts are not what the validator looks for. */
    private static boolean isMade(ProgrammeDocument document) {
        try {
            return ProgrammeConverter.programme(document, SETTINGS) != null;
        } catch (ProblemsException e) {
            return true;
        } catch (Refusal e) {
            return false;
        }
    }

    private static Stream<Makes<?>> parts(Object value) {
        if (value instanceof List<?> items) {
            return items.stream().flatMap(WireProperties::parts);
        } else if (value instanceof Record document) {
            List<Object> members = new ArrayList<>(ChangedRecord.members(document));
            Stream<Makes<?>> own = document instanceof Makes<?> made ? Stream.of(made) : Stream.empty();
            return Stream.concat(
                    own, members.stream().filter(each -> each != null).flatMap(WireProperties::parts));
        }
        return Stream.empty();
    }
}
