package org.maalbar.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonmark.node.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
    void ofWhatWasOverspentTheFundingIsNamed() {
        Problem problem = Problem.warning(
                "overspent", Place.pointer("/initiatives/2/funding/0/spent/1"), "unused message", "ubrugt besked");

        assertThat(said(problem, Language.DANISH))
                .isEqualTo("Der er brugt mere på ét år, end der er bevilget: ”Budget 2017” (3.f1).");
        assertThat(said(problem.at(Place.pointer("/initiatives/5/funding/0")), Language.ENGLISH))
                .isEqualTo("More was spent in one year than was granted: “Tværgående styregruppe” (6.f1).");
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
                "/initiatives/2/funding/99",
                "/initiatives/99/funding/0",
                "/elsewhere"
            })
    void aPlaceThatCannotBeFoundIsGivenAsItIs(String pointer) {
        Problem problem = Problem.warning("overdue-activity", Place.pointer(pointer), "Overdue", "Forsinket");
        assertThat(said(problem, Language.DANISH)).isEqualTo("Forsinket (" + pointer + ")");
    }

    private static String said(Problem problem, Language language) {
        Paragraph paragraph = new Paragraph();
        new Words(paragraph)
                .say(new DataProblems(SampleProgramme.programme(), new Phrases(language)).sentence(problem));
        StringBuilder markdown = new StringBuilder();
        new BlockWriter(markdown).write(paragraph);
        return Parsed.texts(Parsed.document(markdown.toString())).get(0);
    }
}
