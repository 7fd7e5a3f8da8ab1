package org.maalbar.markdown.rewording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maalbar.markdown.design.Rejections.assertRejected;
import static org.maalbar.rule.Rules.level;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maalbar.assessment.Assessor;
import org.maalbar.markdown.Report;
import org.maalbar.markdown.SampleProgramme;
import org.maalbar.markdown.design.ReportDesign;
import org.maalbar.markdown.design.StatusWord;
import org.maalbar.markdown.design.Translation;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Programme;
import org.maalbar.rule.Status;
import org.maalbar.text.Language;

class StatusWordsTest {
    private static final StatusWord OPEN = new StatusWord("Uafgjort", "uafgjort", "uafgjorte");
    private static final ReportDesign DESIGN = ReportDesign.standard()
            .statusWord(Status.FULFILLED, new StatusWord("Nået", "nået", "nået"))
            .statusWord(Status.UNCERTAIN, OPEN);

    private final Report report =
            Report.of(SampleProgramme.assessed()).in(Language.DANISH).design(DESIGN);

    @Test
    void aStatusHasItsWordWhereverItIsShown() {
        String annex = report.markdown();

        assertThat(annex)
                .contains("● 1 nået · ◕ 2 forventes opfyldt · ◑ 5 uafgjorte · ")
                .contains(
                        "**Kort sagt:** Af 10 mål: 1 nået, 2 forventes opfyldt, 5 uafgjorte, 1 forventes ikke opfyldt, 1 ikke opfyldt. ")
                .contains("|◑ Uafgjort<br>⚠ tallene modsiger hinanden|")
                .contains("|Nået (pr. 30. juni 2018)<br>for positiv efter tallene|")
                .contains("**Status:** ◑ Uafgjort.")
                .contains("\n- ● Nået: målet er nået, og intet")
                .doesNotContain("Opfyldt", "Uafklaret", "uafklarede");
        assertThat(report.html()).contains("aria-label=\"● 1 nået, ◕ 2 forventes opfyldt, ◑ 5 uafgjorte, ");
        assertThat(report.overview()).contains("● Nået", "Af 10 mål: 1 nået").doesNotContain("Opfyldt");
    }

    @Test
    void whatWasReportedLastTimeHasTheWordsOfToday() {
        String annex = report.since(Assessor.on("2017-01-31")
                        .assess(SampleProgramme.assessed().programme()))
                .markdown();

        assertThat(annex).contains("Uafgjort").doesNotContain("Opfyldt", "Uafklaret");
    }

    @Test
    void aSingleGoalAndAllGoalsHaveTheirForms() {
        assertThat(conclusion(1)).contains("Det ene mål: uafgjort.");
        assertThat(conclusion(3)).contains("Alle 3 mål: uafgjorte.");
        assertThat(conclusion(0)).contains("Programmet har ingen målbare mål.");
    }

    private static String conclusion(int goals) {
        return Report.of(Assessor.on("2018-08-31").assess(programme(goals)))
                .in(Language.DANISH)
                .design(DESIGN)
                .markdown();
    }

    private static Programme programme(int goals) {
        return Programme.builder("Titel")
                .span("2018")
                .indicators(Indicator.cumulative("n", "Antal"))
                .initiatives(Initiative.of("1", "Indsats")
                        .goals(IntStream.rangeClosed(1, goals)
                                .mapToObj(i -> Goal.of("Mål " + i, level("n").atLeast(i)))
                                .toArray(Goal[]::new)))
                .build();
    }

    @Test
    void aWordForAStatusIsNeverMarkup() {
        ReportDesign design =
                ReportDesign.standard().statusWord(Status.FULFILLED, new StatusWord("<b>*Nået*", "a|b", "a|b"));

        assertThat(report.design(design).markdown()).contains("● \\<b>\\*Nået\\*", "● 1 a&#124;b");
        assertThat(report.design(design).html()).contains("&lt;b&gt;*Nået*");
    }

    @Test
    void theWordOfAnotherStatusIsRejected() {
        assertRejected(
                () -> ReportDesign.standard().statusWord(Status.UNCERTAIN, new StatusWord("Opfyldt", "a", "b")),
                "\"Opfyldt\" is the word for FULFILLED: give UNCERTAIN a word of its own",
                "»Opfyldt« er ordet for FULFILLED: giv UNCERTAIN sit eget ord");
        assertRejected(() -> DESIGN.statusWord(Status.EXPECTED, OPEN), "the word for UNCERTAIN", "ordet for UNCERTAIN");
        assertRejected(
                () -> ReportDesign.standard()
                        .statusWord(Status.UNCERTAIN, new StatusWord("Åbent", "opfyldt", "opfyldte")),
                "\"opfyldt\" is the word for FULFILLED",
                "»opfyldt« er ordet for FULFILLED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Opfyldte", "Opfyldt.", "OPFYLDT ", "● Opfyldt", "1 opfyldt", "Er opfyldt", "Ikke\u00A0opfyldt"})
    void norIsOneThatAReaderTakesForIt(String word) {
        assertRejected(
                () -> ReportDesign.standard().statusWord(Status.UNCERTAIN, new StatusWord(word, "a", "b")),
                "give UNCERTAIN a word of its own",
                "giv UNCERTAIN sit eget ord");
    }

    @Test
    void theWordOfAnotherStatusInTheTranslationIsRejected() {
        Report swedish = report.in(Translation.of("sv", Language.DANISH, Map.of("Opfyldt", "Uppfyllt")));

        assertRejected(
                () -> swedish.design(ReportDesign.standard()
                        .statusWord(Status.UNCERTAIN, new StatusWord("Uppfyllt", "uppfyllt", "uppfyllda"))),
                "\"Uppfyllt\" is the word for FULFILLED: give UNCERTAIN a word of its own",
                "»Uppfyllt« er ordet for FULFILLED: giv UNCERTAIN sit eget ord");
    }

    /** Else they would be taken for a status. */
    @Test
    void noOtherWordsOfOursAreWrittenAsAStatusIs() throws IOException {
        String words = Stream.of(Status.values())
                .flatMap(status -> Stream.of(Language.values()).map(status::word))
                .distinct()
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        Pattern literal = Pattern.compile("\"[^\"\n]*\\b(" + words + ")\\b[^\"\n]*\"");
        List<String> found = new ArrayList<>();
        for (String module : List.of("core", "report-markdown", "report-docx")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src/main/java"))) {
                for (Path file : files.filter(each -> each.toString().endsWith(".java"))
                        .filter(each -> !each.endsWith("Status.java") && !each.endsWith("Rewording.java"))
                        .toList()) {
                    Files.readString(file, StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.strip().startsWith("*")
                                    && !line.strip().startsWith("/*"))
                            .filter(line -> literal.matcher(line).find())
                            .forEach(found::add);
                }
            }
        }

        assertThat(found).singleElement().asString().contains("\"Expected to give\"");
    }
}
