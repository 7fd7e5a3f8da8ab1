package org.maalbar.annex;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.maalbar.assessment.Assessor;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.csv.Imported;
import org.maalbar.csv.ProgrammeSheet;
import org.maalbar.programme.Programme;

/** The scan of the annex that the project started from. */
class CopenhagenDraftTest {
    private static AnnexDraft draft() throws IOException {
        try (InputStream in = Objects.requireNonNull(CopenhagenDraftTest.class.getResourceAsStream("copenhagen.txt"))) {
            return AnnexDraft.read(in, "copenhagen.txt").orElseThrow();
        }
    }

    private record Answer(String part, String column, String text) {}

    private static List<Answer> answers() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(CopenhagenDraftTest.class.getResourceAsStream("copenhagen-answers.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\|", -1))
                    .map(cells -> new Answer(cells[0].strip(), cells[1].strip(), cells[2].strip()))
                    .toList();
        }
    }

    private static String answer(List<Answer> answers, String column, String asked) {
        List<Answer> fitting = answers.stream()
                .filter(each -> each.column.equals(column) && asked.contains(each.part))
                .toList();
        assertThat(fitting).as("%s: %s", column, asked).hasSize(1);
        return fitting.get(0).text;
    }

    /** What is in the draft, what it asks, and what is left, as a person reads it. */
    private static String shown(AnnexDraft draft) {
        StringBuilder lines = new StringBuilder(draft.toString()).append('\n');
        draft.facts()
                .forEach(fact -> lines.append(about(fact.initiative(), fact.part()))
                        .append(fact.column() + ": " + fact.value() + " ("
                                + fact.source().place() + ")\n"));
        draft.questions()
                .forEach(question -> lines.append("? ")
                        .append(about(question.initiative(), question.part()))
                        .append(question.column().orElse("-"))
                        .append(question.proposal().map(it -> " [" + it + "]").orElse(""))
                        .append(": " + question + "\n"));
        draft.sentences().stream()
                .filter(sentence -> sentence.use() == SourceSentence.Use.LEFT)
                .forEach(sentence -> lines.append("- " + sentence + "\n"));
        return lines.toString();
    }

    private static String about(Optional<String> initiative, Optional<String> part) {
        return initiative.map(number -> number + ". ").orElse("")
                + part.map(name -> name + ", ").orElse("");
    }

    @Test
    void everyFactOfTheScanIsInTheDraftOrAskedAbout() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(CopenhagenDraftTest.class.getResourceAsStream("copenhagen-draft.txt"))) {
            assertThat(shown(draft())).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void theAnsweredDraftIsAssessedAsTheDataThatWasWrittenByHand() throws IOException {
        List<Answer> answers = answers();
        Imported<Programme> read = AnsweredDraft.read(draft(), (column, asked) -> answer(answers, column, asked));
        ProgrammeAssessment ofDraft = Assessor.on("2018-08-31").assess(read.orElseThrow());
        Programme byHand = ProgrammeSheet.standard()
                .read(Path.of("..", "examples", "data", "copenhagen.csv"))
                .orElseThrow();
        ProgrammeAssessment expected = Assessor.on("2018-08-31").assess(byHand);
        assertThat(statuses(ofDraft)).isEqualTo(statuses(expected));
        assertThat(claims(ofDraft)).isEqualTo(claims(expected));
        assertThat(read.orElseThrow().initiatives()).hasSize(11);
    }

    private static List<String> statuses(ProgrammeAssessment assessment) {
        return assessment.goals().stream()
                .map(goal -> goal.id() + " " + goal.status() + " " + goal.remaining())
                .toList();
    }

    private static List<String> claims(ProgrammeAssessment assessment) {
        List<String> claims = new ArrayList<>();
        assessment.claims().forEach(claim -> claims.add(claim.verdict().toString()));
        claims.sort(null);
        return claims;
    }
}
