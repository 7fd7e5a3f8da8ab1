package org.maalbar.markdown.annex;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.maalbar.assessment.ClaimCheck.Verdict;
import org.maalbar.quantity.Approximation;
import org.maalbar.rule.Status;
import org.maalbar.text.Language;

class PhrasesTest {
    private final Phrases danish = new Phrases(Language.DANISH, Map.of());
    private final Phrases english = new Phrases(Language.ENGLISH, Map.of());

    @Test
    void goalsAreCountedByStatusBestFirst() {
        Map<Status, Long> counts = counts(1, 1, 4, 0, 0);

        assertThat(danish.summary(counts).toString())
                .isEqualTo("Af 6 mål er 1 opfyldt, 1 forventes opfyldt og 4 er uafklarede.");
        assertThat(english.summary(counts).toString())
                .isEqualTo("Of 6 goals, 1 is fulfilled, 1 is expected to be fulfilled and 4 are uncertain.");
    }

    @Test
    void oneAndSeveralAreWordedApart() {
        assertThat(danish.summary(counts(0, 2, 1, 1, 2)).toString())
                .isEqualTo(
                        "Af 6 mål forventes 2 opfyldt, 1 er uafklaret, 1 forventes ikke opfyldt og 2 er ikke opfyldt.");
        assertThat(english.summary(counts(2, 2, 1, 2, 1)).toString())
                .isEqualTo(
                        "Of 8 goals, 2 are fulfilled, 2 are expected to be fulfilled, 1 is uncertain, 2 are not expected"
                                + " to be fulfilled and 1 is not fulfilled.");
    }

    @Test
    void allOfOneStatusIsOneClause() {
        assertThat(danish.summary(counts(0, 0, 3, 0, 0)).toString()).isEqualTo("Alle 3 mål er uafklarede.");
        assertThat(english.summary(counts(0, 0, 3, 0, 0)).toString()).isEqualTo("All 3 goals are uncertain.");
    }

    @Test
    void aSingleGoalIsNotCounted() {
        assertThat(danish.summary(counts(0, 0, 1, 0, 0)).toString()).isEqualTo("Det ene mål er uafklaret.");
        assertThat(danish.summary(counts(0, 0, 0, 1, 0)).toString()).isEqualTo("Det ene mål forventes ikke opfyldt.");
        assertThat(english.summary(counts(0, 1, 0, 0, 0)).toString())
                .isEqualTo("The one goal is expected to be fulfilled.");
    }

    @Test
    void noGoalIsSaid() {
        assertThat(danish.summary(counts(0, 0, 0, 0, 0)).toString()).isEqualTo("Programmet har ingen målbare mål.");
        assertThat(english.summary(counts(0, 0, 0, 0, 0)).toString())
                .isEqualTo("The programme has no measurable goal.");
    }

    @Test
    void manyAreGrouped() {
        assertThat(danish.summary(counts(1000, 0, 234, 0, 0)).toString())
                .isEqualTo("Af 1.234 mål er 1.000 opfyldt og 234 er uafklarede.");
    }

    @Test
    void goalsWithContradictoryFiguresAreCounted() {
        assertThat(danish.contradictory(1, 1)).isEqualTo("Tallene bag målet modsiger hinanden (⚠).");
        assertThat(danish.contradictory(1, 2)).isEqualTo("Ved 1 mål modsiger tallene hinanden (⚠).");
        assertThat(english.contradictory(1, 2)).isEqualTo("The figures of 1 goal contradict each other (⚠).");
        assertThat(english.contradictory(2, 2)).isEqualTo("The figures of 2 goals contradict each other (⚠).");
    }

    @Test
    void initiativesWithoutGoalsAreNamedUnlessTheyAreMany() {
        assertThat(danish.withoutGoals(List.of("7"))).hasToString("Indsats 7 har intet målbart mål.");
        assertThat(danish.withoutGoals(List.of("7", "8", "9"))).hasToString("Indsats 7, 8 og 9 har intet målbart mål.");
        assertThat(english.withoutGoals(List.of("7"))).hasToString("Initiative 7 has no measurable goal.");
        assertThat(english.withoutGoals(Collections.nCopies(40, "7")))
                .hasToString("40 initiatives have no measurable goal.");
    }

    @Test
    void aSingleViewOfTheDepartmentIsNotCounted() {
        assertThat(danish.claims(Map.of(Verdict.OVERSTATED, 1L), Set.of()))
                .isEqualTo("Forvaltningens egen vurdering er for positiv.");
        assertThat(danish.claims(Map.of(Verdict.UNSUPPORTED, 1L), Set.of(LocalDate.of(2018, 6, 30))))
                .isEqualTo("Forvaltningens egen vurdering pr. 30. juni 2018 kan ikke afgøres.");
        assertThat(danish.claims(
                        new EnumMap<>(Map.of(Verdict.SUPPORTED, 2L, Verdict.UNDERSTATED, 1L)), Set.of(LocalDate.EPOCH)))
                .isEqualTo(
                        "Forvaltningens egne vurderinger (3, hver pr. sin dag): 2 bekræftede af tallene, 1 for forsigtig.");
    }

    @Test
    void aboutIsAPercentage() {
        assertThat(danish.about(Approximation.of("0.125"))).contains("forstås som 12,5\u00A0pct. til hver side");
        assertThat(english.about(Approximation.of("0.125"))).contains("understood as 12.5% to either side");
    }

    private static Map<Status, Long> counts(long... each) {
        Map<Status, Long> counts = new EnumMap<>(Status.class);
        for (Status status : Status.values()) {
            if (each[status.ordinal()] > 0) {
                counts.put(status, each[status.ordinal()]);
            }
        }
        return counts;
    }
}
