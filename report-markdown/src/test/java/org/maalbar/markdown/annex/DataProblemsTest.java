package org.maalbar.markdown.annex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maalbar.markdown.SampleProgramme;
import org.maalbar.markdown.render.MarkdownBlocks;
import org.maalbar.markdown.render.Parsed;
import org.maalbar.markdown.tree.Page;
import org.maalbar.problem.Place;
import org.maalbar.problem.Problem;
import org.maalbar.text.Language;

class DataProblemsTest {
    @Test
    void aKnownProblemIsSaidInTheReadersLanguage() {
        Problem problem = Problem.warning(
                "part-exceeds-whole", Place.pointer("/indicators/5"), "unused message", "ubrugt besked");

        assertThat(said(problem, Language.DANISH))
                .isEqualTo("”Har gennemført” (gennemfoert) er større end det, som det er en del af.");
        assertThat(said(problem, Language.ENGLISH))
                .isEqualTo("“Har gennemført” (gennemfoert) exceeds what it is a part of.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "contradictory-observations",
                "contradictory-plans",
                "plan-not-possible",
                "part-exceeds-whole",
                "parts-exceed-whole",
                "whole-is-zero",
                "unused-indicator"
            })
    void everyProblemOfAnIndicatorNamesIt(String code) {
        Problem problem = Problem.warning(code, Place.pointer("/indicators/0"), "unused message", "ubrugt besked");

        assertThat(said(problem, Language.DANISH)).contains("”Børn og unge, der er nået” (unge)");
        assertThat(said(problem, Language.ENGLISH)).contains("“Børn og unge, der er nået” (unge)");
    }

    @Test
    void anActivityIsNamed() {
        Problem problem = Problem.warning(
                "overdue-activity", Place.pointer("/initiatives/1/activities/1"), "unused message", "ubrugt besked");

        assertThat(said(problem, Language.ENGLISH)).contains("“Foreninger og klubber” (2.a2) is over");
    }

    @Test
    void whatWasOverspentSaysSoItself() {
        Problem problem = Problem.warning(
                "overspent",
                Place.pointer("/initiatives/2/funding/0/spent/1"),
                "Too much was spent",
                "Der er brugt for meget");

        assertThat(said(problem, Language.DANISH)).isEqualTo("Der er brugt for meget");
    }

    @Test
    void anUnknownProblemKeepsItsMessageInTheReadersLanguageAndItsPlace() {
        Problem placed = Problem.warning("new", Place.pointer("/indicators/0"), "What <b>now</b>?", "Hvad <b>nu</b>?");
        assertThat(said(placed, Language.ENGLISH)).isEqualTo("What <b>now</b>? (/indicators/0)");
        assertThat(said(placed, Language.DANISH)).isEqualTo("Hvad <b>nu</b>? (/indicators/0)");

        Problem anywhere = placed.at(Place.unknown());
        assertThat(said(anywhere, Language.ENGLISH)).isEqualTo("What <b>now</b>?");
        assertThat(said(anywhere, Language.DANISH)).isEqualTo("Hvad <b>nu</b>?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/indicators/99",
                "/indicators/99999999999",
                "/indicators/0/baseline",
                "/initiatives/99/activities/0",
                "/initiatives/0/activities/99",
                "/elsewhere"
            })
    void aPlaceThatCannotBeFoundIsGivenAsItIs(String pointer) {
        Problem problem = Problem.warning("overdue-activity", Place.pointer(pointer), "Overdue", "Forsinket");
        assertThat(said(problem, Language.DANISH)).isEqualTo("Forsinket (" + pointer + ")");
    }

    @Test
    void whereItIsTranslatedAnUnknownProblemIsToldByItsCode() {
        Problem problem = Problem.warning("new", Place.pointer("/indicators/0"), "What now?", "Hvad nu?");

        assertThat(said(problem, true, Language.ENGLISH)).isEqualTo("A problem of the kind new (/indicators/0)");
        assertThat(said(problem.at(Place.unknown()), true, Language.DANISH)).isEqualTo("Et problem af typen new");
    }

    private static String said(Problem problem, Language language) {
        return said(problem, false, language);
    }

    private static String said(Problem problem, boolean isTranslated, Language language) {
        StringBuilder markdown = new StringBuilder();
        MarkdownBlocks blocks = new MarkdownBlocks(markdown);
        Page page = new Page(blocks::write);
        page.paragraph()
                .say(new DataProblems(SampleProgramme.programme(), isTranslated, new Phrases(language, Map.of()))
                        .sentence(problem));
        page.end();
        blocks.end();
        return Parsed.texts(Parsed.document(markdown.toString())).get(0);
    }
}
