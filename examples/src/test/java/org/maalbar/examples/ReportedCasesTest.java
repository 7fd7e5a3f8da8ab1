package org.maalbar.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maalbar.assessment.Assessor;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.csv.ObservationTable;
import org.maalbar.csv.ProgrammeSheet;
import org.maalbar.json.ProgrammeJson;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Programme;
import org.maalbar.rule.Status;

/** Inputs in the manner of public reports, each of which once got a status that its figures do not support. */
class ReportedCasesTest {

    @ParameterizedTest
    @CsvSource({
        "category-after-total.json, 2024-10-01, a, FULFILLED",
        "category-after-total.json, 2024-10-01, b, NOT_FULFILLED",
        "category-hides-activity.json, 2024-10-01, a, UNCERTAIN",
        "category-hides-activity.json, 2024-10-01, b, UNCERTAIN",
        "baseline-on-first-day.json, 2024-10-01, 1, FULFILLED",
        "no-activity-listed.csv, 2025-07-01, 1, UNCERTAIN",
        "no-activity-listed.csv, 2025-07-01, 2, UNCERTAIN",
        "no-activity-listed.csv, 2025-07-01, 3, UNCERTAIN",
        "district-totals-only.json, 2024-12-31, 1, UNCERTAIN",
        "late-increment.json, 2024-12-31, 1, UNCERTAIN",
        "late-correction-above-later-total.json, 2024-12-31, 1, UNCERTAIN",
        "pooled-shares.json, 2024-12-31, 1, UNCERTAIN",
        "part-exceeds-whole.json, 2024-12-31, 1, FULFILLED",
        "up-and-down-in-one-goal.json, 2024-12-31, 1, NOT_FULFILLED",
        "no-data-is-not-zero.json, 2025-02-01, 1, UNCERTAIN",
        "nought-and-hundred.json, 2025-01-01, 1.1, FULFILLED",
        "nought-and-hundred.json, 2025-01-01, 1.2, FULFILLED",
        "later-increment-hides-activity.json, 2024-10-01, a, UNCERTAIN",
        "later-increment-hides-activity.json, 2024-10-01, b, UNCERTAIN",
        "more-than-targets.csv, 2025-01-01, 1, NOT_FULFILLED",
        "more-than-targets.csv, 2025-01-01, 2, NOT_FULFILLED",
        "more-than-targets.csv, 2025-01-01, 3, NOT_FULFILLED",
        "more-than-targets.csv, 2025-01-01, 4, NOT_FULFILLED",
        "due-as-a-year.csv, 2025-06-01, 1, UNCERTAIN",
        "due-as-a-year.csv, 2025-12-31, 5, UNCERTAIN",
        "plan-and-total.csv, 2018-09-10, 2, UNCERTAIN",
        "plan-before-it-begins.json, 2018-09-06, 1, EXPECTED",
        "first-visit-of-a-plan.json, 2018-09-06, 1, EXPECTED",
        "activity-after-last-record.json, 2024-10-01, a, UNCERTAIN",
        "complaints-without-growth.csv, 2025-04-01, 1, UNCERTAIN"
    })
    void aStatusIsWhatTheFiguresSupport(String file, String day, String goal, Status status) throws IOException {
        assertThat(assess(read(file), day).goal(goal).status()).isEqualTo(status);
    }

    @Test
    void aDueDayThatIsWrittenAsASpanIsItsLastDay() throws IOException {
        assertThat(read("due-as-a-year.csv").initiatives().get(0).goals())
                .extracting(goal -> goal.due().orElseThrow())
                .containsOnly(LocalDate.of(2025, 12, 31));
    }

    @Test
    void aContradictionIsReportedWhereverTheStatusIs() throws IOException {
        ProgrammeAssessment assessment = assess(read("late-correction-above-later-total.json"), "2024-12-31");
        assertThat(assessment.goal("1").isContradictory()).isTrue();
        assertThat(assessment.problems()).extracting(Problem::code).containsExactly("contradictory-observations");
        assertThat(assessment).asString().contains("contradict");
    }

    @Test
    void aPartThatExceedsItsWholeIsReported() throws IOException {
        assertThat(assess(read("part-exceeds-whole.json"), "2024-12-31").problems())
                .extracting(Problem::code)
                .containsExactly("part-exceeds-whole");
    }

    @Test
    void districtsAddUpOnceTheyAreSaidToBeAllOfThem() throws IOException {
        String document = Files.readString(file("district-totals-only.json"), StandardCharsets.UTF_8)
                .replace(
                        "\"behaviour\": \"cumulative\",",
                        "\"behaviour\": \"cumulative\", \"complete\": {\"dimension\": \"district\","
                                + " \"categories\": [\"Valby\", \"Vesterbro\", \"Amager\"]},");
        Programme complete = ProgrammeJson.standard().parse(document).orElseThrow();
        assertThat(assess(complete, "2024-12-31").goal("1").status()).isEqualTo(Status.FULFILLED);
    }

    @Test
    void theWeeklyTableDoesNotChangeTheVerdict() throws IOException {
        Programme sheet = read("plan-and-total.csv");
        Programme weekly =
                ObservationTable.standard().read(file("week-table.csv"), sheet).orElseThrow();
        assertThat(assess(weekly, "2018-09-10").goal("2").status()).isEqualTo(Status.UNCERTAIN);
    }

    private static ProgrammeAssessment assess(Programme programme, String day) {
        return Assessor.on(day).assess(programme);
    }

    private static Programme read(String name) throws IOException {
        return name.endsWith(".json")
                ? ProgrammeJson.standard().read(file(name)).orElseThrow()
                : ProgrammeSheet.standard().read(file(name)).orElseThrow();
    }

    private static Path file(String name) {
        try {
            return Path.of(Objects.requireNonNull(ReportedCasesTest.class.getResource("reported/" + name))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
