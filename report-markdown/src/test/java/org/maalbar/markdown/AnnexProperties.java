package org.maalbar.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.maalbar.assessment.GoalAssessment;
import org.maalbar.assessment.IndicatorAssessment;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.change.Changes;
import org.maalbar.markdown.render.Parsed;
import org.maalbar.markdown.tree.UserText;
import org.maalbar.text.Language;

/** Whatever a programme holds, its annex is a document of the same make. */
@Tag("once")
class AnnexProperties {

    @Property(tries = 200)
    void everyGoalAndEveryInitiativeHasItsPlace(@ForAll ProgrammeAssessment assessment, @ForAll Language language) {
        String shape =
                Parsed.shape(Parsed.document(Report.of(assessment).in(language).markdown()));

        long headings =
                shape.lines().filter(line -> line.strip().equals("Heading")).count();
        assertThat(headings)
                .isGreaterThanOrEqualTo(
                        assessment.goals().size() + assessment.initiatives().size() + 2L);
        assertThat(shape).doesNotContain("HtmlBlock", "Image", "Link", "Code", "BlockQuote", "OrderedList");
    }

    @Property(tries = 200)
    void everyTableKeepsItsCells(@ForAll ProgrammeAssessment assessment, @ForAll Language language) {
        for (List<Integer> rows :
                Parsed.cells(Parsed.document(Report.of(assessment).in(language).markdown()))) {
            assertThat(rows).hasSizeGreaterThan(1).containsOnly(rows.get(0));
        }
    }

    @Property(tries = 200)
    void anyTwoAssessmentsCanBeCompared(
            @ForAll ProgrammeAssessment now, @ForAll ProgrammeAssessment lastTime, @ForAll Language language) {
        String annex = Report.of(now).since(lastTime).in(language).markdown();
        List<String> texts = Parsed.texts(Parsed.document(annex));

        for (List<Integer> rows : Parsed.cells(Parsed.document(annex))) {
            assertThat(rows).hasSizeGreaterThan(1).containsOnly(rows.get(0));
        }
        assertThat(texts).contains(language.choose("Since last time", "Ændringer siden forrige status"));
        Changes.between(lastTime, now)
                .targets()
                .forEach(each -> assertThat(texts).contains(each.word(language)));
    }

    @Property(tries = 200)
    void everythingHasItsId(@ForAll ProgrammeAssessment assessment, @ForAll Language language) {
        String text = String.join(
                "\n",
                Parsed.texts(Parsed.document(Report.of(assessment).in(language).markdown())));

        for (GoalAssessment goal : assessment.goals()) {
            for (IndicatorAssessment indicator : goal.indicators()) {
                assertThat(text).contains(indicator.indicator().id());
                indicator
                        .observations()
                        .forEach(use ->
                                assertThat(text).contains(use.observation().id().orElseThrow()));
                indicator
                        .contributions()
                        .forEach(use ->
                                assertThat(text).contains(use.activity().id().orElseThrow()));
            }
        }
        assessment.programme().initiatives().stream()
                .flatMap(each -> each.funding().stream())
                .forEach(funding -> assertThat(text).contains(funding.id().orElseThrow()));
    }

    @Property(tries = 200)
    void titlesAndStatusesStandAsTheyAre(@ForAll ProgrammeAssessment assessment, @ForAll Language language) {
        List<String> texts =
                Parsed.texts(Parsed.document(Report.of(assessment).in(language).markdown()));

        assertThat(texts).startsWith(new UserText(assessment.programme().title()).literal());
        for (GoalAssessment goal : assessment.goals()) {
            String mark = language.choose(" ⚠ contradictory figures", " ⚠ tallene modsiger hinanden");
            assertThat(texts)
                    .contains(goal.status().symbol() + " " + goal.status().word(language)
                            + (goal.isContradictory() ? mark : ""));
        }
    }

    @Property(tries = 100)
    void theSameAssessmentIsAlwaysWrittenAlike(@ForAll ProgrammeAssessment assessment, @ForAll Language language) {
        assertThat(Report.of(assessment).in(language).markdown())
                .isEqualTo(Report.of(assessment).in(language).markdown());
    }
}
