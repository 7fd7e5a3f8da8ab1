package org.maalbar.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.maalbar.assessment.InitiativeAssessment;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.rule.Status;
import org.maalbar.text.Language;

/** Whatever a programme holds, its overview is a page of the same make. */
class OverviewProperties {

    @Property(tries = 300)
    void everyGoalAndEveryInitiativeWithoutOneHasARow(
            @ForAll ProgrammeAssessment assessment, @ForAll Language language) {
        String shape = Parsed.shape(Parsed.document(MarkdownReport.overview(assessment, language)));

        long without = initiativesWithoutGoals(assessment);
        long rows = assessment.goals().size() + without;
        long tables = (assessment.goals().isEmpty() ? 0 : 1) + (without == 0 ? 0 : 1);
        assertThat(shape.lines().filter(line -> line.strip().equals("TableBlock")))
                .hasSize((int) tables);
        assertThat(shape.lines().filter(line -> line.strip().equals("TableRow")))
                .hasSize((int) (rows + tables));
        assertThat(shape)
                .doesNotContain("HtmlBlock", "Image", "Link", "Code", "BlockQuote", "ThematicBreak", "OrderedList");
    }

    private static long initiativesWithoutGoals(ProgrammeAssessment assessment) {
        return assessment.initiatives().stream()
                .map(InitiativeAssessment::goals)
                .filter(List::isEmpty)
                .count();
    }

    @Property(tries = 300)
    void titlesAndStatusesStandAsTheyAre(@ForAll ProgrammeAssessment assessment, @ForAll Language language) {
        List<String> texts = Parsed.texts(Parsed.document(MarkdownReport.overview(assessment, language)));

        assertThat(texts).startsWith(new UserText(assessment.programme().title()).literal());
        for (Status status :
                assessment.goals().stream().map(goal -> goal.status()).toList()) {
            assertThat(texts).contains(status.symbol() + " " + status.word(language));
        }
    }

    @Property(tries = 100)
    void theSameAssessmentIsAlwaysWrittenAlike(@ForAll ProgrammeAssessment assessment, @ForAll Language language) {
        assertThat(MarkdownReport.overview(assessment, language))
                .isEqualTo(MarkdownReport.overview(assessment, language));
    }
}
