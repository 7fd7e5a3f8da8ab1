package org.maalbar.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maalbar.quantity.Figure.exactly;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.maalbar.programme.Indicator;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Domain;
import org.maalbar.text.Language;

class LevelWordsTest {
    private static final Indicator PARENTS =
            Indicator.cumulative("p", "Forældre").unit("forældre");
    private static final Indicator SATISFIED =
            Indicator.fluctuating("s", "Tilfredse").domain(Domain.PERCENT);

    private final LevelWords danish = new LevelWords(Language.DANISH);
    private final LevelWords english = new LevelWords(Language.ENGLISH);

    @Test
    void aUnitStandsBehindANumberAndAsideAfterOne() {
        assertThat(danish.level(Bounds.from(125), PARENTS)).hasToString("mindst 125 forældre");
        assertThat(danish.level(Bounds.exactly(1), PARENTS)).hasToString("1 (forældre)");
        assertThat(danish.target("mindst ", BigDecimal.ONE, PARENTS)).hasToString("mindst 1 (forældre)");
        assertThat(danish.level(Bounds.unbounded(), PARENTS)).hasToString("ukendt");
    }

    @Test
    void percentagesHaveASignAndNoUnit() {
        assertThat(english.level(Bounds.exactly(75), SATISFIED.unit("borgere"))).hasToString("75%");
        assertThat(english.level(Domain.PERCENT.whole(), SATISFIED)).hasToString("unknown");
        assertThat(english.target("at least ", BigDecimal.valueOf(75), SATISFIED))
                .hasToString("at least 75%");
        assertThat(english.baseline(exactly(10), SATISFIED)).hasToString("baseline 10%");
    }

    @Test
    void aPercentagePointIsOneOrSeveral() {
        assertThat(english.remaining(Bounds.exactly(1), SATISFIED, false)).hasToString("1 percentage point");
        assertThat(english.remaining(Bounds.closed(0, 1), SATISFIED, false)).hasToString("at most 1 percentage point");
        assertThat(english.remaining(Bounds.closed(1, 2), SATISFIED, false)).hasToString("1-2 percentage points");
        assertThat(danish.remaining(Bounds.exactly(1), SATISFIED, false)).hasToString("1 procentpoint");
        assertThat(english.difference(BigDecimal.valueOf(-1), SATISFIED)).hasToString("−1 percentage point");
    }

    @Test
    void whatIsJustNotEnoughIsSaidSo() {
        assertThat(english.moreThan(Bounds.exactly(5), SATISFIED)).hasToString("more than 5 percentage points");
        assertThat(english.moreThan(Bounds.closed(0, 5), SATISFIED))
                .hasToString("at most just over 5 percentage points");
        assertThat(danish.moreThan(Bounds.closed(2, 5), PARENTS)).hasToString("mere end 2 og højst lidt over 5");
        assertThat(danish.moreThan(Bounds.above(BigDecimal.ZERO), PARENTS)).hasToString("mere end 0");
        assertThat(danish.moreThan(Bounds.unbounded(), PARENTS)).hasToString("ukendt");
    }

    @Test
    void aMilestoneIsReachedOrNot() {
        assertThat(danish.level(Bounds.exactly(0), PARENTS, true)).hasToString("ikke nået");
        assertThat(danish.level(Bounds.from(1), PARENTS, true)).hasToString("nået");
        assertThat(danish.level(Bounds.unbounded(), PARENTS, true)).hasToString("ukendt");
        assertThat(danish.remaining(Bounds.exactly(1), PARENTS, true)).hasToString("skal nås");
        assertThat(danish.remaining(Bounds.closed(0, 1), PARENTS, true)).hasToString("ukendt");
        assertThat(danish.remaining(Bounds.exactly(0), PARENTS, true)).hasToString("0");
    }

    @Test
    void plansNameTheirIndicatorOnlyAmongSeveral() {
        LocalDate day = LocalDate.of(2018, 8, 31);
        assertThat(danish.planBase(Bounds.exactly(30), day, PARENTS, false))
                .hasToString("Planerne regnes fra 30 forældre den 31. august 2018.");
        assertThat(english.planBase(Bounds.exactly(30), day, PARENTS, true))
                .hasToString("Plans for “Forældre” are counted from 30 forældre on 31 August 2018.");
    }
}
