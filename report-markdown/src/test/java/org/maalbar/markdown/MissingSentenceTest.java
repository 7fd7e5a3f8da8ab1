package org.maalbar.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maalbar.quantity.Figure.about;
import static org.maalbar.quantity.Figure.atLeast;
import static org.maalbar.quantity.Figure.exactly;
import static org.maalbar.rule.Rules.allOf;
import static org.maalbar.rule.Rules.level;
import static org.maalbar.rule.Rules.reached;
import static org.maalbar.rule.Rules.share;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.maalbar.assessment.Assessor;
import org.maalbar.markdown.render.Parsed;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Figure;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.text.Language;

class MissingSentenceTest {
    private static final Indicator COUNT = Indicator.cumulative("n", "Besøg");

    @Test
    void silentPlansAreAskedHowMany() {
        Programme programme = programme(
                        level("n").atLeast(100),
                        COUNT,
                        exactly(40),
                        Activity.planned("Kursus", "2018-10").expectingUnquantified("n"))
                .build();

        assertThat(danish(programme, "2018-08-31"))
                .containsExactly("Mål 1: de planlagte aktiviteter oplyser ikke, hvor mange de føjer til ”Besøg”;"
                        + " med mindst 60 mere forventes målet opfyldt. Aktivitet uden oplyst antal: 1.a1.");
        assertThat(english(programme, "2018-08-31"))
                .containsExactly(
                        "Goal 1: the planned activities do not say how many they will add to “Besøg”;"
                                + " with at least 60 more, the goal is expected to be fulfilled. Activity that states no number: 1.a1.");
    }

    @Test
    void amountsAreAskedHowMuch() {
        Programme programme = programme(
                        level("n").atLeast(100),
                        COUNT.domain(Domain.AMOUNT),
                        exactly(40),
                        Activity.planned("Kursus", "2018-10").expectingUnquantified("n"))
                .build();

        assertThat(danish(programme, "2018-08-31").get(0)).contains("hvor meget de føjer til");
        assertThat(english(programme, "2018-08-31").get(0)).contains("how much they will add to");
    }

    @Test
    void vagueNumbersAreAskedToBePrecise() {
        Programme programme = programme(level("n").atLeast(100), COUNT, about(100), Activity.planned("Intet"))
                .build();

        assertThat(danish(programme, "2018-08-31"))
                .containsExactly("Mål 1: det er ikke oplyst præcist nok, hvor langt ”Besøg” når inden fristen;"
                        + " med mindst 10 mere forventes målet opfyldt.");
    }

    @Test
    void afterTheDueDayOnlyTheOutcomeCounts() {
        Programme programme = programme(level("n").atLeast(100), COUNT, exactly(40), Activity.planned("Intet"))
                .build();

        assertThat(danish(programme, "2019-01-31"))
                .containsExactly("Mål 1: ”Besøg” ved fristens udløb er ikke oplyst præcist nok;"
                        + " er tallet mindst 100, er målet opfyldt.");
        assertThat(english(programme, "2019-01-31"))
                .containsExactly("Goal 1: “Besøg” on the due day is not stated precisely enough;"
                        + " if the number is at least 100, the goal is fulfilled.");
    }

    @Test
    void aThresholdOfALabelledPartNamesThePart() {
        FulfilmentRule rule =
                allOf(reached("n"), share("n").of("w").atLeast("0.8").labelled("80 pct."));
        Programme programme = programme(rule, COUNT, exactly(30), Activity.planned("Intet"))
                .indicators(Indicator.fixed("w", "Relevante"))
                .observations(Observation.total("w", atLeast(20), "2018-08-31"))
                .build();

        assertThat(danish(programme, "2018-08-31"))
                .containsExactly("Mål 1: ”Relevante” er ikke oplyst præcist nok;"
                        + " er tallet højst 37, er delen ”80 pct.” opfyldt.");
        assertThat(english(programme, "2018-08-31"))
                .containsExactly("Goal 1: “Relevante” is not stated precisely enough;"
                        + " if the number is at most 37, the part “80 pct.” is fulfilled.");
    }

    private static Programme.Builder programme(
            FulfilmentRule rule, Indicator indicator, Figure seen, Activity activity) {
        return Programme.builder("Titel")
                .span("2018")
                .indicators(indicator)
                .observations(Observation.total("n", seen, "2018-08-31"))
                .initiatives(Initiative.of("1", "Indsats")
                        .goals(Goal.of("Mål", rule))
                        .activities(activity));
    }

    private static List<String> danish(Programme programme, String day) {
        return sentences(programme, day, Language.DANISH, "Mål 1:");
    }

    private static List<String> english(Programme programme, String day) {
        return sentences(programme, day, Language.ENGLISH, "Goal 1:");
    }

    private static List<String> sentences(Programme programme, String day, Language language, String beginning) {
        String annex =
                Report.of(Assessor.on(day).assess(programme)).in(language).markdown();
        return Parsed.texts(Parsed.document(annex)).stream()
                .filter(text -> text.startsWith(beginning) && !text.equals(beginning + " Mål"))
                .toList();
    }
}
