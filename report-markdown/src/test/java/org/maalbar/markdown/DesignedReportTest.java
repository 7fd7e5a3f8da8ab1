package org.maalbar.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maalbar.markdown.design.Rejections.assertRejected;

import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maalbar.assessment.Assessor;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.markdown.design.ExtraSection;
import org.maalbar.markdown.design.Logo;
import org.maalbar.markdown.design.LogoTest;
import org.maalbar.markdown.design.ReportDesign;
import org.maalbar.markdown.design.Section;
import org.maalbar.programme.Programme;
import org.maalbar.rule.Status;

class DesignedReportTest {
    /** What only this section says. */
    private static final Map<Section, String> SIGNS = Map.ofEntries(
            Map.entry(Section.SUMMARY, "**In short:**"),
            Map.entry(Section.FUNDING_IN_BRIEF, "**Funding 2017-2020:**"),
            Map.entry(Section.GOALS, "\n## Goals\n"),
            Map.entry(Section.INITIATIVES, "\n## 1. Indsats for unge\n"),
            Map.entry(Section.HOW_TO_READ, "\n### How to read it\n"),
            Map.entry(Section.CHANGES, "\n### Since last time\n"),
            Map.entry(Section.REASONS, "\n#### Goal 1: "),
            Map.entry(Section.ACTIVITIES, "\n### Activities\n"),
            Map.entry(Section.FUNDING, "\n### Funding\n"),
            Map.entry(Section.MISSING, "\n### What is missing\n"),
            Map.entry(Section.PROBLEMS, "\n### Problems in the data\n"),
            Map.entry(Section.NOTES, "\n### Notes\n"),
            Map.entry(Section.SOURCES, "\n### Sources\n"));

    private final ProgrammeAssessment sample = SampleProgramme.assessed();
    private final Report report = Report.of(sample).since(sample);

    @ParameterizedTest
    @EnumSource(value = Section.class, mode = EnumSource.Mode.EXCLUDE, names = "BREAKDOWNS")
    void whatIsLeftOutIsGoneAndNothingElseIs(Section left) {
        String whole = report.markdown();

        String annex = report.design(ReportDesign.standard().without(left)).markdown();

        // The sample has no figures by category.
        Set<Section> others = EnumSet.complementOf(EnumSet.of(left, Section.BREAKDOWNS));
        assertThat(whole).contains(SIGNS.values());
        assertThat(annex)
                .doesNotContain(SIGNS.get(left))
                .contains(others.stream().map(SIGNS::get).toList());
    }

    @Test
    void sectionsAreWrittenInTheOrderOfTheDesign() {
        ReportDesign design =
                ReportDesign.standard().only(Section.GOALS, Section.SUMMARY, Section.SOURCES, Section.HOW_TO_READ);

        assertThat(report.design(design).markdown())
                .containsSubsequence(
                        "# Handleplan 2017-18",
                        "known on 5 September 2018",
                        "\n## Goals\n",
                        "**In short:**",
                        "\n## The evidence\n",
                        "“About” is understood as",
                        "\n### Sources\n",
                        "\n### How to read it\n");
    }

    @Test
    void withoutAnyEvidenceThereIsNoSheetForIt() {
        assertThat(report.design(ReportDesign.standard().only(Section.GOALS)).markdown())
                .contains("\n## Goals\n")
                .doesNotContain("The evidence", "___");
    }

    @Test
    void aMarkOfContradictionStaysWithEveryStatusWhateverIsLeftOut() {
        for (Section section : List.of(Section.GOALS, Section.INITIATIVES, Section.REASONS)) {
            assertThat(report.design(ReportDesign.standard().only(section)).markdown())
                    .contains("⚠ contradictory figures");
        }
        assertThat(report.design(ReportDesign.standard().only(Section.SUMMARY)).markdown())
                .contains("because figures contradict each other");
    }

    @Test
    void goalsThatAreGoneAreNamedEvenWithoutTheSectionsThatSayIt() {
        ProgrammeAssessment now = Assessor.on("2018-12-31")
                .assess(Programme.builder("Handleplan 2017-18: Unge & forældre").build());

        assertThat(Report.of(now)
                        .since(sample)
                        .design(ReportDesign.standard().only(Section.SUMMARY))
                        .markdown())
                .contains("**Goals that are gone:** 1, 2,");
    }

    @Test
    void anExtraSectionComesAfterItsPlaceAndBelongsToThatPart() {
        Report own = report.with(
                ExtraSection.after(Section.GOALS, "Next steps")
                        .paragraph("# The committee *decides*.")
                        .list("Ask the schools", "[Plan](the spring)")
                        .table(List.of("Who", "When"), List.of(List.of("The board", ""))),
                ExtraSection.after(Section.SOURCES, "Method").paragraph("By hand."),
                ExtraSection.after(Section.GOALS, "Later"));

        assertThat(own.markdown())
                .contains(
                        "\n## Next steps\n\n\\# The committee \\*decides\\*.\n\n- Ask the schools\n- \\[Plan\\](the spring)\n\n|Who|When|\n")
                .contains("\n|The board|–|\n\n## Later\n\n## 1. Indsats for unge\n")
                .endsWith("\n### Method\n\nBy hand.\n");
        assertThat(own.shortForm().markdown()).contains("\n## Next steps\n").doesNotContain("Method");
        assertThat(own.html()).contains("<td data-label=\"When\">–</td>");
        assertThat(own.extraSections())
                .extracting(ExtraSection::heading)
                .containsExactly("Next steps", "Method", "Later");
    }

    @Test
    void anExtraSectionAfterASectionThatIsLeftOutIsRejected() {
        ExtraSection next = ExtraSection.after(Section.GOALS, "Next steps");
        ReportDesign design = ReportDesign.standard().without(Section.GOALS);

        assertRejected(
                () -> report.with(next).design(design),
                "The section \"Next steps\" comes after GOALS, which this report leaves out",
                "Afsnittet »Next steps« kommer efter GOALS, som er udeladt her");
        assertRejected(() -> report.design(design).with(next), "\"Next steps\"", "»Next steps«");
    }

    @Test
    void theOverviewHasGoalsAndConclusionWhateverTheDesign() {
        assertThat(report.design(ReportDesign.standard().only(Section.NOTES)).overview())
                .isEqualTo(report.overview());
    }

    @Test
    void aColourIsThatOfTheWordAndOfTheBars() {
        String page = report.design(ReportDesign.standard().colour(Status.UNCERTAIN, 0x5B2A86, 0xD0B0F0))
                .html();

        assertThat(page)
                .containsSubsequence("--uncertain: #5b2a86;", "--not-expected: #a63d12;", "prefers-color-scheme: dark")
                .containsSubsequence("prefers-color-scheme: dark", "--fulfilled: #6fd39b;", "--uncertain: #d0b0f0;");
        assertThat(report.html()).contains("--uncertain: #775200;", "--uncertain: #e8be5a;");
    }

    @Test
    void aLogoIsInThePageItselfAndIsItsAlternativeTextInMarkdown() {
        byte[] png = LogoTest.png(300, 100);
        Report own = report.design(ReportDesign.standard().logo(Logo.of(png, "Malmö \"stad\" *<b>*")));

        assertThat(own.html())
                .contains(
                        "<main>\n<p><img class=\"logo\" alt=\"Malmö &quot;stad&quot; *&lt;b&gt;*\" width=\"300\" height=\"100\""
                                + " src=\"data:image/png;base64,"
                                + Base64.getEncoder().encodeToString(png) + "\"></p>\n<h1>");
        assertThat(own.markdown()).startsWith("Malmö \"stad\" \\*\\<b>\\*\n\n# Handleplan");
        assertThat(own.overview()).isEqualTo(report.overview());
    }
}
