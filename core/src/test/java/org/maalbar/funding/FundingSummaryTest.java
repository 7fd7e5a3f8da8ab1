package org.maalbar.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Organisation;
import org.maalbar.programme.Programme;
import org.maalbar.quantity.Money;
import org.maalbar.text.Language;

class FundingSummaryTest {
    private static Money dkk(long amount) {
        return Money.of("DKK", amount);
    }

    private static FundingSummary summary(Funding... fundings) {
        return FundingSummary.of(Programme.builder("p")
                .initiatives(Initiative.of("1", "i").funding(fundings))
                .build()
                .initiatives());
    }

    private static final FundingSummary EVERY_KIND = summary(
            Funding.yearly(dkk(500_000), "2017/2018").source("Plan"),
            Funding.yearly(dkk(200_000), "2016/2019")
                    .source("Budget")
                    .used(2016)
                    .spent(2017, dkk(150_000)),
            Funding.yearly(Money.of("EUR", 20_000), "2018").source("EU"),
            Funding.positions("3.5", "2018/2021").source("Budget"),
            Funding.existingBudget(),
            Funding.amountNotStated("Pulje", "/2020"),
            Funding.notStated());

    @Test
    void aYearAddsWhatIsStatedAndCountsWhatIsNot() {
        FundingTotal total = EVERY_KIND.year(2018);

        assertThat(total.amounts()).containsExactly(dkk(700_000), Money.of("EUR", 20_000));
        assertThat(total.withoutAmount()).isEqualTo(1);
        assertThat(total.notStated()).isEqualTo(1);
        assertThat(total.existingBudget()).isEqualTo(1);
        assertThat(total.positions()).isEqualByComparingTo("3.5");
        assertThat(total.isComplete()).isFalse();
    }

    @Test
    void whatIsFundedUntilAYearCountsUntilThen() {
        assertThat(EVERY_KIND.year(2020).withoutAmount()).isEqualTo(1);
        assertThat(EVERY_KIND.year(2021).withoutAmount()).isZero();
        assertThat(EVERY_KIND.year(2021).notStated()).isEqualTo(1);
        assertThat(EVERY_KIND.year(2021).positions()).isEqualByComparingTo("3.5");
    }

    @Test
    void severalYearsAddTheirAmountsButCountWhatStatesNoneOnce() {
        FundingTotal total = EVERY_KIND.over(2016, 2021);

        assertThat(total.amounts()).containsExactly(dkk(1_800_000), Money.of("EUR", 20_000));
        assertThat(total.withoutAmount()).isEqualTo(1);
        assertThat(total.notStated()).isEqualTo(1);
        assertThat(total.existingBudget()).isEqualTo(1);
        assertThat(total.positions()).isEqualByComparingTo("14");
    }

    @Test
    void whatIsNotStatedIsCountedPerFundingAndPerInitiativeWithoutAny() {
        FundingTotal total = FundingSummary.of(Programme.builder("p")
                        .initiatives(
                                Initiative.of("1", "i").funding(Funding.notStated(), Funding.notStated()),
                                Initiative.of("2", "i"))
                        .build()
                        .initiatives())
                .year(2018);

        assertThat(total.inWords(Language.ENGLISH)).hasValue("the funding is not stated in 3 cases");
        assertThat(total.inWords(Language.DANISH)).hasValue("finansieringen er ikke oplyst i 3 tilfælde");
    }

    @Test
    void whatWasSpentIsKeptApartFromWhatIsGiven() {
        assertThat(EVERY_KIND.year(2016).spent()).isEmpty();
        assertThat(EVERY_KIND.year(2016).spentWithoutAmount()).isEqualTo(1);
        assertThat(EVERY_KIND.over(2016, 2018).spent()).containsExactly(dkk(150_000));
        assertThat(EVERY_KIND.year(2018).spent()).isEmpty();
    }

    @Test
    void theYearsAreThoseOfWhichAnythingIsStated() {
        assertThat(EVERY_KIND.years()).containsExactly(2016, 2017, 2018, 2019, 2020, 2021);
        assertThat(summary(Funding.notStated(), Funding.existingBudget().used(2012))
                        .years())
                .containsExactly(2012);
        assertThat(summary(Funding.notStated().years("1999/..")).years()).containsExactly(1999);
    }

    @Test
    void aFundingOfNoKindThatTheYearsCoverIsNothing() {
        assertThat(summary(Funding.yearly(dkk(1), "2017")).year(2018)).isEqualTo(FundingTotal.NONE);
        assertThat(FundingTotal.NONE.isComplete()).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EVERY_KIND.over(2018, 2017))
                .withMessage("The last year is before the first: 2018 to 2017");
    }

    @Test
    void sourcesComeInTheOrderOfTheProgramme() {
        assertThat(EVERY_KIND.bySource().keySet())
                .containsExactly(
                        Optional.of("Plan"),
                        Optional.of("Budget"),
                        Optional.of("EU"),
                        Optional.empty(),
                        Optional.of("Pulje"));
        FundingTotal budget = EVERY_KIND.bySource().get(Optional.of("Budget")).year(2018);
        assertThat(budget.amounts()).containsExactly(dkk(200_000));
        assertThat(budget.positions()).isEqualByComparingTo("3.5");
    }

    @Test
    void whatDepartmentsShareIsNotDividedBetweenThem() {
        FundingSummary summary = FundingSummary.of(Programme.builder("p")
                .organisations(Organisation.of("a", "A"), Organisation.of("b", "B"))
                .initiatives(
                        Initiative.of("1", "i").departments("b", "a").funding(Funding.yearly(dkk(1), "2017")),
                        Initiative.of("2", "i").departments("a").funding(Funding.yearly(dkk(2), "2017")),
                        Initiative.of("3", "i").departments("a", "b").funding(Funding.yearly(dkk(4), "2017")),
                        Initiative.of("4", "i").funding(Funding.yearly(dkk(8), "2017")))
                .build()
                .initiatives());

        assertThat(summary.byDepartments().keySet()).containsExactly(List.of("a", "b"), List.of("a"), List.of());
        assertThat(summary.byDepartments().get(List.of("a", "b")).year(2017).amounts())
                .containsExactly(dkk(5));
        assertThat(summary.year(2017).amounts()).containsExactly(dkk(15));
        assertThat(summary.year(2017).positions()).isEqualTo(BigDecimal.ZERO);
    }

    @Test
    void positionsAreEqualHoweverTheyAddUp() {
        assertThat(summary(Funding.positions("3.5", "2018/2019").id("a")).over(2018, 2019))
                .isEqualTo(summary(Funding.positions("7", "2018").id("a")).year(2018));
    }

    @Test
    void anAmountThatIsNoneIsRefused() {
        Money endless = new Money("DKK", new BigDecimal("9E99"));

        assertThatIllegalArgumentException().isThrownBy(() -> Funding.yearly(endless, "2018"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Funding.existingBudget().spent(2018, endless));
    }
}
