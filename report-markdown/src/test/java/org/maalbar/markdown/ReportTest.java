package org.maalbar.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maalbar.quantity.Figure.exactly;
import static org.maalbar.rule.Rules.allOf;
import static org.maalbar.rule.Rules.anyOf;
import static org.maalbar.rule.Rules.level;
import static org.maalbar.rule.Rules.reached;
import static org.maalbar.rule.Rules.share;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maalbar.assessment.Assessor;
import org.maalbar.assessment.ClaimCheck;
import org.maalbar.assessment.ClaimCheck.Verdict;
import org.maalbar.assessment.GoalAssessment;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.markdown.render.Parsed;
import org.maalbar.programme.Claim;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.programme.StatusText;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Truth;
import org.maalbar.rule.CustomRule;
import org.maalbar.rule.Evidence;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Status;
import org.maalbar.text.Language;

class ReportTest {
    /** What was written stays in {@code target}, to be compared with what was expected and, where it is right, copied. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void theAnnexOfTheSampleIsAsItWasRead(Language language) throws IOException {
        String name = "annex." + language.code() + ".md";

        String annex = Report.of(SampleProgramme.assessed()).in(language).markdown();

        Files.writeString(Path.of("target", name), annex);
        try (InputStream expected = ReportTest.class.getResourceAsStream(name)) {
            assertThat(annex).isEqualTo(new String(expected.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void theSampleHasEveryStatusAndEveryVerdict() {
        ProgrammeAssessment sample = SampleProgramme.assessed();

        assertThat(sample.goals()).extracting(GoalAssessment::status).contains(Status.values());
        assertThat(sample.claims()).extracting(ClaimCheck::verdict).contains(Verdict.values());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLineEndsWithALineFeedAndNothingElse(Language language) {
        String annex = Report.of(SampleProgramme.assessed()).in(language).markdown();

        assertThat(annex).endsWith("\n").doesNotEndWith("\n\n").doesNotContain("\r", " \n", "\t");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothingOfTheProgrammeOrOfOursIsReadAsMarkup(Language language) {
        String shape = Parsed.shape(Parsed.document(
                Report.of(SampleProgramme.assessed()).in(language).markdown()));

        assertThat(shape.lines().map(String::strip).distinct())
                .containsExactlyInAnyOrder(
                        "Document",
                        "ThematicBreak",
                        "HtmlInline",
                        "Heading",
                        "Paragraph",
                        "TableBlock",
                        "TableHead",
                        "TableBody",
                        "TableRow",
                        "TableCell",
                        "BulletList",
                        "ListItem",
                        "StrongEmphasis");
    }

    @Test
    void aProgrammeWithoutAnythingHasNoEmptyTablesOrLists() {
        String annex = Report.of(Assessor.on("2018-08-31")
                        .assess(Programme.builder("Tom").build()))
                .in(Language.ENGLISH)
                .markdown();

        assertThat(annex)
                .startsWith(
                        "# Tom\n\nStatus as of 31 August 2018.\n\n**In short:** The programme has no measurable goal.\n\n___")
                .contains("Assessed as of 31 August 2018. “About” is understood as 10%")
                .doesNotContain("|", "## Goals", "## Notes", "## Problems", "A claim is");
    }

    @Test
    void whatNobodyCountedIsUnknownAndNotZero() {
        assertThat(row(level("n").atLeast(5), Indicator.cumulative("n", "Antal").unit("møder")))
                .contains("|ukendt, mål 5 møder|", "**Mangler:** højst 5.");
        assertThat(row(
                        level("n").atLeast(75),
                        Indicator.fluctuating("n", "Andel").domain(Domain.PERCENT)))
                .contains("|ukendt, mål 75 pct.|", "**Mangler:** højst 75 procentpoint.");
        assertThat(row(reached("n"), Indicator.cumulative("n", "Milepæl")))
                .contains("|ikke oplyst|", "**Mangler:** ukendt.");
    }

    @Test
    void aUnitIsInThePluralAndSoStandsAsideAfterOne() {
        Indicator meetings = Indicator.cumulative("n", "Møder").unit("møder");

        assertThat(row(level("n").atLeast(5), meetings, 0)).contains("|0 møder|31. august 2018|", "**Mangler:** 5.");
        assertThat(row(level("n").atLeast(5), meetings, 1)).contains("|1 (møder)|31. august 2018|", "**Mangler:** 4.");
        assertThat(row(level("n").atLeast(5), meetings, 2)).contains("|2 møder|31. august 2018|", "**Mangler:** 3.");
    }

    @Test
    void aPercentageLacksPercentagePoints() {
        Indicator share = Indicator.fluctuating("n", "Andel").domain(Domain.PERCENT);

        assertThat(row(level("n").atLeast(75), share, 70))
                .contains("|70\u00A0pct., mål 75\u00A0pct.|", "**Mangler:** 5 procentpoint.");
        assertThat(row(level("n").atLeast(75), share, 75)).contains("|75\u00A0pct., mål 75\u00A0pct.|");
    }

    @Test
    void aMilestoneIsReachedOrNot() {
        Indicator group = Indicator.cumulative("n", "Gruppe nedsat");

        assertThat(row(reached("n"), group, 0)).contains("|ikke nået|", "**Mangler:** skal nås.");
        assertThat(row(reached("n"), group, 1)).contains("|nået|").doesNotContain("**Mangler:**");
    }

    @Test
    void ofAChoiceNoPartRemains() {
        FulfilmentRule five = level("n").atLeast(5);

        assertThat(row(anyOf(five, level("n").atMost(2)), Indicator.cumulative("n", "Antal"), 3))
                .doesNotContain("**Mangler:**");
        assertThat(row(allOf(five, level("n").atLeast(2)), Indicator.cumulative("n", "Antal"), 3))
                .contains("**Mangler:** Antal: 2; Antal: 0.");
    }

    @Test
    void whatIsClaimedAndReportedOfAnInitiativeWithoutGoalsIsShown() {
        Programme programme = Programme.builder("Titel")
                .span("2018")
                .initiatives(
                        Initiative.of("1", "Uden mål")
                                .statusTexts(StatusText.of("Der er holdt to møder.", "2018-06-30"))
                                .claims(Claim.fulfilled("2018-08-31")),
                        Initiative.of("2", "Ikke målbar")
                                .goals(Goal.of("En åben dialog"))
                                .claims(Claim.expected("2018-08-31")))
                .build();

        assertThat(annex(programme))
                .contains(
                        "<br>**Forvaltningen oplyser (30. juni 2018):** Der er holdt to møder.",
                        "<br>**Forvaltningens egen vurdering:** Opfyldt: Kan ikke sammenlignes.",
                        "**Forvaltningens egen vurdering:** Forventes opfyldt: Kan ikke sammenlignes.");
    }

    @Test
    void aShareHasTheUnitOfItsPart() {
        Programme programme = Programme.builder("Titel")
                .span("2018")
                .indicators(
                        Indicator.cumulative("n", "Gennemført").unit("ansatte"),
                        Indicator.fixed("w", "Relevante").unit("ansatte"))
                .observations(
                        Observation.total("n", exactly(30), "2018-08-31"),
                        Observation.total("w", exactly(50), "2018-08-31"))
                .initiatives(Initiative.of("1", "Indsats")
                        .goals(Goal.of("Mål", share("n").of("w").atLeast("0.8"))))
                .build();

        assertThat(annex(programme)).contains("|60\u00A0pct. (30 af 50), mål 80\u00A0pct.|", "**Mangler:** 10.");
    }

    @Test
    void aFileHoldsTheSameAnnex(@TempDir Path folder) throws IOException {
        ProgrammeAssessment now = SampleProgramme.assessed();
        Path file = folder.resolve("bilag.md");

        Report.of(now).in(Language.DANISH).writeTo(file);
        assertThat(file)
                .usingCharset(StandardCharsets.UTF_8)
                .hasContent(Report.of(now).in(Language.DANISH).markdown());

        Report.of(now).since(now).in(Language.DANISH).writeTo(file);
        assertThat(file)
                .usingCharset(StandardCharsets.UTF_8)
                .hasContent(Report.of(now).since(now).in(Language.DANISH).markdown());
    }

    @Test
    void anAnnexThatCannotBeFinishedLeavesTheFileAsItWas(@TempDir Path folder) throws IOException {
        record Speechless(String indicator) implements CustomRule {
            @Override
            public String name() {
                return "speechless";
            }

            @Override
            public Set<String> indicators() {
                return Set.of(indicator);
            }

            @Override
            public Truth evaluate(Evidence evidence) {
                return Truth.UNDECIDED;
            }

            @Override
            public String describe(Language language) {
                throw new UnsupportedOperationException("no words");
            }
        }
        ProgrammeAssessment assessment = Assessor.on("2018-08-31")
                .assess(programme(allOf(new Speechless("n"), reached("n")), Indicator.cumulative("n", "Antal"))
                        .build());
        Path file = Files.writeString(folder.resolve("bilag.md"), "# Sidste år");

        assertThatThrownBy(() -> Report.of(assessment).in(Language.DANISH).writeTo(file))
                .hasMessage("no words");

        assertThat(file).usingCharset(StandardCharsets.UTF_8).hasContent("# Sidste år");
        assertThat(folder).isDirectoryContaining(file::equals).isDirectoryNotContaining(each -> !each.equals(file));
    }

    @Test
    void aFolderThatIsNotThereIsAnError(@TempDir Path folder) {
        Path file = folder.resolve("ingen").resolve("bilag.md");
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> Report.of(SampleProgramme.assessed()).writeTo(file));
    }

    @Test
    void nullIsRefused() {
        assertThatNullPointerException()
                .isThrownBy(() -> Report.of(null).in(Language.DANISH).markdown())
                .withMessage("assessment");
        assertThatNullPointerException()
                .isThrownBy(() -> Report.of(SampleProgramme.assessed())
                        .in((Language) null)
                        .markdown())
                .withMessage("language");
    }

    private static String row(FulfilmentRule rule, Indicator indicator) {
        return annex(programme(rule, indicator).build());
    }

    private static String row(FulfilmentRule rule, Indicator indicator, long seen) {
        return annex(programme(rule, indicator)
                .observations(Observation.total("n", exactly(seen), "2018-08-31"))
                .build());
    }

    private static Programme.Builder programme(FulfilmentRule rule, Indicator indicator) {
        return Programme.builder("Titel")
                .span("2018")
                .indicators(indicator)
                .initiatives(Initiative.of("1", "Indsats").goals(Goal.of("Mål", rule)));
    }

    private static String annex(Programme programme) {
        return Report.of(Assessor.on("2018-08-31").assess(programme))
                .in(Language.DANISH)
                .markdown();
    }
}
