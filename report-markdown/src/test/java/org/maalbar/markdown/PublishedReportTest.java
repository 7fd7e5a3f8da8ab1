package org.maalbar.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maalbar.quantity.Figure.exactly;
import static org.maalbar.rule.Rules.level;

import org.junit.jupiter.api.Test;
import org.maalbar.assessment.Assessor;
import org.maalbar.disclosure.Publication;
import org.maalbar.markdown.design.ReportDesign;
import org.maalbar.markdown.design.Section;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.text.Language;

class PublishedReportTest {
    private final Programme town = Programme.builder("Plan for unge")
            .indicators(Indicator.cumulative("unge", "Unge i fritidsjob")
                    .unit("unge")
                    .countsPersons(true)
                    .complete("bydel", "Havnen", "Nordby", "Skoven"))
            .observations(
                    Observation.total("unge", exactly(43), "2026-06-30"),
                    of(2, "Havnen"),
                    of(17, "Nordby"),
                    of(24, "Skoven"))
            .initiatives(Initiative.of("1", "Fritidsjob")
                    .goals(Goal.of(
                                    "Mindst 5 fra Havnen",
                                    level("unge").category("bydel", "Havnen").atLeast(5))
                            .due("2026-06-30")))
            .build();

    private static Observation of(long count, String district) {
        return Observation.total("unge", exactly(count), "2026-06-30").category("bydel", district);
    }

    private static Report report(Programme programme) {
        return Report.of(Assessor.on("2026-06-30").assess(programme)).in(Language.DANISH);
    }

    @Test
    void theFiguresAreBrokenDownByCategory() {
        assertThat(report(town).markdown())
                .contains("**Til internt brug, ikke til offentliggørelse: små antal personer er vist.**")
                .contains("### Opdelt", "|Havnen|2 unge|30. juni 2026|", "|I alt|43 unge|30. juni 2026|");
        assertThat(report(town)
                        .design(ReportDesign.standard().without(Section.BREAKDOWNS))
                        .markdown())
                .doesNotContain("### Opdelt");
    }

    @Test
    void whatIsSuppressedIsShownAsSuppressedAndNeverAsNothing() {
        String annex = report(Publication.standard().of(town)).markdown();

        assertThat(annex)
                .contains("**Til offentliggørelse: antal under 3 personer, og tal, der ville røbe dem, er skjult.**")
                .contains(
                        "|Havnen|skjult|30. juni 2026|",
                        "|Nordby|skjult|30. juni 2026|",
                        "|Skoven|24 unge|30. juni 2026|")
                .contains("skjult, mål mindst 5 unge", "Uafklaret", "fordi tal er skjult")
                .doesNotContain("17", "|0 ");
        assertThat(report(Publication.standard().of(town)).html())
                .contains("skjult")
                .doesNotContain("17 unge");
    }

    @Test
    void withoutPersonsNothingIsSaidOfPublishing() {
        assertThat(SampleProgramme.assessed().programme().suppressedBelow()).isEmpty();
        assertThat(Report.of(SampleProgramme.assessed()).markdown()).doesNotContain("publication");
    }
}
