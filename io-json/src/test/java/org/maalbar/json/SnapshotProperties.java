package org.maalbar.json;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.maalbar.assessment.Assessor;
import org.maalbar.assessment.GoalAssessment;
import org.maalbar.assessment.IndicatorAssessment;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.problem.Loaded;
import org.maalbar.testkit.MaalbarArbitraries;

@Tag("once")
class SnapshotProperties {
    private static final String VALID = Resources.text("snapshot.json").strip();

    private static final Snapshot TAKEN = SnapshotJson.standard().parse(VALID).orElseThrow();

    private static final String SIGNS = "0123456789abcdefghijklmnopqrstuvwxyz";

    @Provide
    Arbitrary<ProgrammeAssessment> assessments() {
        return MaalbarArbitraries.programmes().withBuiltInRules().assessed();
    }

    @Property(tries = 150)
    void whatIsWrittenIsReadWithTheSameBytesAndValues(@ForAll("assessments") ProgrammeAssessment assessment) {
        Snapshot snapshot = Snapshot.of(assessment);
        String document = SnapshotJson.standard().format(snapshot);

        Snapshot read = SnapshotJson.standard().parse(document).orElseThrow();

        assertThat(read).isEqualTo(snapshot);
        assertThat(read.programme()).isEqualTo(assessment.programme());
        assertThat(read.initiatives()).isEqualTo(snapshot.initiatives());
        assertThat(SnapshotJson.standard().format(read)).isEqualTo(document);
    }

    @Property(tries = 100)
    void aSnapshotJustMadeIsIntactAndTheSame(@ForAll("assessments") ProgrammeAssessment assessment) {
        Verification verification = SnapshotJson.standard()
                .parse(SnapshotJson.standard().format(Snapshot.of(assessment)))
                .orElseThrow()
                .verify();

        assertThat(verification.isIntact()).isTrue();
        assertThat(verification.differences()).isEmpty();
        assertThat(verification.isSame()).isTrue();
    }

    @Property(tries = 50)
    void equalAssessmentsGiveTheSameBytes(@ForAll("assessments") ProgrammeAssessment assessment) {
        ProgrammeAssessment again = Assessor.on(assessment.day()).assess(assessment.programme());

        assertThat(SnapshotJson.standard().format(Snapshot.of(again)))
                .isEqualTo(SnapshotJson.standard().format(Snapshot.of(assessment)));
    }

    @Property(tries = 300)
    void anyOtherLetterOrDigitInTheContentIsNoticed(
            @ForAll("assessments") ProgrammeAssessment assessment,
            @ForAll @IntRange(max = 1_000_000) int where,
            @ForAll @IntRange(max = 35) int sign) {
        String document = SnapshotJson.standard().format(Snapshot.of(assessment));
        int[] places =
                document.substring(document.indexOf("\"content\"")).codePoints().toArray();
        StringBuilder altered = new StringBuilder(document.substring(0, document.indexOf("\"content\"")));
        int at = where % places.length;
        while (!Character.isLetterOrDigit(places[at])) {
            at = (at + 1) % places.length;
        }
        int other = SIGNS.charAt(sign);
        places[at] = Character.toLowerCase(places[at]) == other ? '!' : other;
        for (int character : places) {
            altered.appendCodePoint(character);
        }

        Loaded<Snapshot> loaded = SnapshotJson.standard().parse(altered.toString());

        assertThat(loaded.problems()).isNotEmpty();
        assertThat(loaded.value().map(Snapshot::isIntact).orElse(false))
                .as(altered.toString())
                .isFalse();
    }

    @Property(tries = 50)
    void theStoredValuesAreThoseOfTheAssessment(@ForAll("assessments") ProgrammeAssessment assessment) {
        Snapshot snapshot = Snapshot.of(assessment);

        assertThat(snapshot.day()).isEqualTo(assessment.day());
        assertThat(snapshot.knownOn()).isEqualTo(assessment.knownOn());
        assertThat(snapshot.approximation()).isEqualTo(assessment.programme().approximation());
        for (int i = 0; i < assessment.initiatives().size(); i++) {
            assertThat(snapshot.initiatives().get(i).status())
                    .isEqualTo(assessment.initiatives().get(i).status());
        }
        for (GoalAssessment goal : assessment.goals()) {
            isStored(goal, snapshot.goal(goal.id()));
        }
    }

    private static void isStored(GoalAssessment goal, ReportedGoal stored) {
        assertThat(stored.status()).isEqualTo(goal.status());
        assertThat(stored.dueDay()).isEqualTo(goal.dueDay());
        assertThat(stored.remaining()).isEqualTo(goal.remaining());
        assertThat(stored.dependsOn()).isEqualTo(goal.dependsOn());
        assertThat(stored.missing()).isEqualTo(goal.missing());
        assertThat(stored.claims()).isEqualTo(goal.claims());
        for (IndicatorAssessment indicator : goal.indicators()) {
            assertThat(stored.indicator(indicator.indicator().id()))
                    .isEqualTo(new ReportedIndicator(
                            indicator.indicator().id(),
                            indicator.lastObserved().orElse(null),
                            indicator.isContradictory(),
                            indicator.seen(),
                            indicator.possible(),
                            indicator.planned()));
        }
    }

    @Property(tries = 200)
    void aDocumentWithSomethingChangedGivesASnapshotOrAReason(
            @ForAll @IntRange(max = 10_000) int where,
            @ForAll @IntRange(max = 40) int length,
            @ForAll("signs") String more) {
        int start = where % VALID.length();
        String text = VALID.substring(0, start) + more + VALID.substring(Math.min(VALID.length(), start + length));

        Loaded<Snapshot> loaded = SnapshotJson.standard().parse(text);

        assertThat(loaded.value().isPresent()).isEqualTo(!loaded.hasErrors());
        loaded.value()
                .ifPresent(snapshot -> assertThat(snapshot.verify().isIntact()).isEqualTo(snapshot.equals(TAKEN)));
        assertThat(loaded.problems())
                .allSatisfy(problem -> assertThat(problem.place().line()).isPresent());
    }

    @Provide
    Arbitrary<String> signs() {
        return Arbitraries.strings()
                .withChars("{}[]:,\"'\\/ \t\n0123456789.-eEtfnu\u0000\u2028\uD83D\uDE80".toCharArray())
                .ofMaxLength(3);
    }

    @Property(tries = 100)
    void anyTextGivesASnapshotOrAReason(@ForAll String text, @ForAll boolean isQuoted) {
        String quote = isQuoted ? "\"" : "";
        Loaded<Snapshot> loaded = SnapshotJson.standard().parse(VALID.replace("\"Mindst 500\"", quote + text + quote));

        assertThat(loaded.value().isPresent()).isEqualTo(!loaded.hasErrors());
        loaded.value().ifPresent(snapshot -> assertThat(snapshot.isIntact()).isFalse());
        Statistics.collect(loaded.value().isPresent());
        Statistics.coverage(coverage -> {
            coverage.check(true).count(count -> count > 0);
            coverage.check(false).count(count -> count > 0);
        });
    }

    @Example
    void aDocumentThatBreaksOffNeverGivesASnapshot() {
        String document = Resources.text("snapshot.json").strip();
        for (int length = 0; length < document.length(); length++) {
            assertThat(SnapshotJson.standard()
                            .parse(document.substring(0, length))
                            .value())
                    .isEmpty();
        }
    }
}
