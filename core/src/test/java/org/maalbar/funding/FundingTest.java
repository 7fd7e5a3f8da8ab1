package org.maalbar.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.testing.EqualsTester;
import java.math.BigDecimal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maalbar.funding.FundingTerms.AmountNotStated;
import org.maalbar.funding.FundingTerms.ExistingBudget;
import org.maalbar.funding.FundingTerms.NotStated;
import org.maalbar.funding.FundingTerms.YearlyAmount;
import org.maalbar.funding.FundingTerms.YearlyPositions;
import org.maalbar.quantity.Money;
import org.maalbar.time.Span;

class FundingTest {
    private static final Money HALF_A_MILLION = Money.of("DKK", 500_000);
    private static final Funding YEARLY = Funding.yearly(HALF_A_MILLION, "2017/2018");

    @Test
    void anAmountAYearHasItsYears() {
        assertThat(YEARLY.terms()).isEqualTo(new YearlyAmount(HALF_A_MILLION));
        assertThat(YEARLY.years()).contains(Span.of("2017/2018"));
        assertThat(YEARLY.firstYear()).contains(2017);
        assertThat(YEARLY.lastYear()).contains(2018);
        assertThat(YEARLY.source()).isEmpty();
        assertThat(YEARLY.id()).isEmpty();
        assertThat(YEARLY.spending()).isEmpty();
    }

    @Test
    void positionsAreNoMoney() {
        Funding funding = Funding.positions("3.50", "2018/2021").source("Budget 2018");
        assertThat(funding.terms()).isEqualTo(new YearlyPositions(new BigDecimal("3.5")));
        assertThat(funding.source()).contains("Budget 2018");
        assertThat(funding.lastYear()).contains(2021);
    }

    @Test
    void theExistingBudgetNeedsNeitherYearsNorASource() {
        Funding funding = Funding.existingBudget();
        assertThat(funding.terms()).isEqualTo(new ExistingBudget());
        assertThat(funding.years()).isEmpty();
        assertThat(funding.source()).isEmpty();
        assertThat(funding.years("2018").source("Budget 2018"))
                .isEqualTo(Funding.of(new ExistingBudget(), "Budget 2018", Span.of("2018")));
    }

    @Test
    void anAmountThatIsNotStatedHasASourceAndPerhapsNoFirstYear() {
        Funding funding = Funding.amountNotStated("Satspulje", "/2020");
        assertThat(funding.terms()).isEqualTo(new AmountNotStated());
        assertThat(funding.source()).contains("Satspulje");
        assertThat(funding.firstYear()).isEmpty();
        assertThat(funding.lastYear()).contains(2020);
        assertThat(Funding.of(new AmountNotStated(), "Satspulje", null).years()).isEmpty();
    }

    @Test
    void whatNobodyStatesMayHaveYears() {
        Funding funding = Funding.notStated().years("1999/..");
        assertThat(funding.terms()).isEqualTo(new NotStated());
        assertThat(funding.firstYear()).contains(1999);
        assertThat(funding.lastYear()).isEmpty();
    }

    @Test
    void aFundingMayCoverAnyYearThatIsNotOutside() {
        assertThat(YEARLY.mayCover(2016)).isFalse();
        assertThat(YEARLY.mayCover(2017)).isTrue();
        assertThat(YEARLY.mayCover(2018)).isTrue();
        assertThat(YEARLY.mayCover(2019)).isFalse();
        Funding until = Funding.amountNotStated("Satspulje", "/2020");
        assertThat(until.mayCover(1)).isTrue();
        assertThat(until.mayCover(2020)).isTrue();
        assertThat(until.mayCover(2021)).isFalse();
        assertThat(Funding.notStated().years("1999/..").mayCover(1998)).isFalse();
        assertThat(Funding.existingBudget().mayCover(2018)).isTrue();
    }

    @Test
    void whatWasSpentIsAnAmountOrSomethingThatNobodyStates() {
        Funding funding = YEARLY.spent(2018, Money.of("DKK", 480_000)).used(2017);
        assertThat(funding.spending())
                .containsExactly(Spending.of(2018, Money.of("DKK", 480_000)), Spending.notStated(2017));
        assertThat(funding.spending().get(0).amount()).contains(Money.of("DKK", 480_000));
        assertThat(funding.spending().get(1).amount()).isEmpty();
        assertThat(funding.spending().get(1).year()).isEqualTo(2017);
    }

    @Test
    void moreMayBeSpentThanWasGivenAndInAnotherCurrency() {
        assertThat(YEARLY.spent(2017, Money.of("DKK", 600_000)).spending()).hasSize(1);
        assertThat(YEARLY.spent(2017, Money.of("EUR", 70_000)).spending()).hasSize(1);
    }

    @Test
    void somethingMayBeSpentOfEveryKindOfFunding() {
        assertThat(Funding.positions("1", "2018").used(2018).spending()).hasSize(1);
        assertThat(Funding.existingBudget().used(2018).spending()).hasSize(1);
        assertThat(Funding.amountNotStated("Satspulje", "/2020")
                        .spent(2016, HALF_A_MILLION)
                        .spending())
                .hasSize(1);
        assertThat(Funding.notStated().used(2018).spending()).hasSize(1);
    }

    @Test
    void nothingIsSpentInAYearThatTheFundingDoesNotCover() {
        refused(() -> YEARLY.used(2019), "The funding covers 2017/2018; nothing of it can be spent in 2019");
        refused(
                () -> Funding.amountNotStated("Satspulje", "/2020").spent(2021, HALF_A_MILLION),
                "The funding covers /2020; nothing of it can be spent in 2021");
        refused(() -> YEARLY.used(2018).years("2017"), "The funding covers 2017; nothing of it can be spent in 2018");
    }

    @Test
    void whatWasSpentInAYearIsStatedOnce() {
        refused(() -> YEARLY.used(2017).spent(2017, HALF_A_MILLION), "What was spent in 2017 is stated twice");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 10_000, Integer.MAX_VALUE})
    void nothingIsSpentInAYearThatNoCalendarHas(int year) {
        refused(() -> Spending.notStated(year), "Years are 1 to 9999, not " + year);
        refused(() -> Funding.notStated().spent(year, HALF_A_MILLION), "Years are 1 to 9999, not " + year);
    }

    @Test
    void anAmountThatIsNotStatedNamesItsSource() {
        refused(
                () -> Funding.of(new AmountNotStated(), null, Span.of("2018")),
                "A funding without a stated amount names its source");
    }

    @Test
    void whatNobodyStatesHasNoSource() {
        refused(
                () -> Funding.notStated().source("Satspulje"),
                "A funding that nobody states has no source; its amount may be not stated");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void aSourceIsNotBlank(String blank) {
        assertThatIllegalArgumentException().isThrownBy(() -> YEARLY.source(blank));
        assertThatIllegalArgumentException().isThrownBy(() -> Funding.amountNotStated(blank, "/2020"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017/..", "2017/", "../2018", "/2018"})
    void whatIsGivenYearlyHasAFirstAndALastYear(String open) {
        String message = "What is given yearly has a first and a last year, not " + open;
        refused(() -> Funding.yearly(HALF_A_MILLION, open), message);
        refused(() -> Funding.positions("3.5", open), message);
        refused(() -> YEARLY.years(open), message);
    }

    @Test
    void whatIsGivenYearlyHasYears() {
        refused(
                () -> Funding.of(new YearlyAmount(HALF_A_MILLION), null, null),
                "What is given yearly has a first and a last year");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2017-07/2018-06",
                "2017/2018-06",
                "2017-07/2018",
                "2018-08-31",
                "2018-23",
                "2018-07/..",
                "/2018-06"
            })
    void aFundingCoversWholeYears(String years) {
        refused(
                () -> Funding.amountNotStated("Satspulje", years),
                "A funding covers whole years, such as 2017/2018, not " + Span.of(years));
    }

    @ParameterizedTest
    @CsvSource({"2017-01/2018-12, 2017/2018", "2016-01-01/2016-12-31, 2016"})
    void wholeYearsMayBeWrittenByTheMonthOrTheDay(String written, String years) {
        assertThat(Funding.yearly(HALF_A_MILLION, written)).isEqualTo(Funding.yearly(HALF_A_MILLION, years));
    }

    @Test
    void aFundingCoversAtMostAHundredYears() {
        assertThat(Funding.positions("1", "1901/2000").firstYear()).contains(1901);
        refused(() -> Funding.positions("1", "1900/2000"), "A funding covers at most 100 years, not 1900/2000");
        refused(() -> Funding.notStated().years("0001/9999"), "A funding covers at most 100 years, not 0001/9999");
    }

    @Test
    void positionsAreMoreThanNone() {
        refused(() -> Funding.positions("0", "2018"), "Positions must be more than 0");
        assertThatIllegalArgumentException().isThrownBy(() -> Funding.positions("-1", "2018"));
        assertThatIllegalArgumentException().isThrownBy(() -> Funding.positions("3,5", "2018"));
        assertThatIllegalArgumentException().isThrownBy(() -> new YearlyPositions(new BigDecimal("0.0000000000001")));
    }

    @Test
    void anAmountIsThere() {
        assertThatNullPointerException().isThrownBy(() -> new YearlyAmount(null));
        assertThatNullPointerException().isThrownBy(() -> Spending.of(2018, null));
        assertThatNullPointerException().isThrownBy(() -> Funding.of(null, null, null));
    }

    @Test
    void aFundingHasOneOfEachThing() {
        new EqualsTester()
                .addEqualityGroup(YEARLY, Funding.yearly(Money.of("DKK", "500000.0"), "2017-01/2018-12"))
                .addEqualityGroup(Funding.yearly(Money.of("EUR", 500_000), "2017/2018"))
                .addEqualityGroup(Funding.positions("3.5", "2017/2018"), Funding.positions("3.50", "2017/2018"))
                .addEqualityGroup(Funding.existingBudget())
                .addEqualityGroup(Funding.amountNotStated("Satspulje", "/2020"))
                .addEqualityGroup(Funding.amountNotStated("Satspulje", "../2020"))
                .addEqualityGroup(Funding.notStated())
                .addEqualityGroup(YEARLY.id("a"))
                .addEqualityGroup(YEARLY.source("S"))
                .addEqualityGroup(YEARLY.years("2017"))
                .addEqualityGroup(YEARLY.used(2017), YEARLY.spent(Spending.notStated(2017)))
                .addEqualityGroup(
                        YEARLY.used(2017).used(2018), YEARLY.spent(Spending.notStated(2017), Spending.notStated(2018)))
                .addEqualityGroup(YEARLY.spent(2017, HALF_A_MILLION))
                .addEqualityGroup(
                        YEARLY.id("b").source("S").years("2018").used(2018),
                        YEARLY.years("2018").used(2018).source("S").id("b"))
                .testEquals();
        new EqualsTester()
                .addEqualityGroup(Spending.notStated(2017), Spending.notStated(2017))
                .addEqualityGroup(Spending.notStated(2018))
                .addEqualityGroup(Spending.of(2017, HALF_A_MILLION), Spending.of(2017, HALF_A_MILLION))
                .addEqualityGroup(Spending.of(2017, Money.of("DKK", 1)))
                .testEquals();
    }

    @Test
    void aFundingIsShownAsItIsStated() {
        assertThat(YEARLY.id("3.f1").source("Handleplan"))
                .hasToString("3.f1: DKK 500000 a year (2017/2018), Handleplan");
        assertThat(Funding.positions("3.50", "2018/2021")).hasToString("3.5 full-time equivalents a year (2018/2021)");
        assertThat(Funding.existingBudget()).hasToString("within the existing budget");
        assertThat(Funding.amountNotStated("Satspulje", "/2020")).hasToString("amount not stated (/2020), Satspulje");
        assertThat(Funding.notStated()).hasToString("not stated");
        assertThat(Spending.of(2017, HALF_A_MILLION)).hasToString("2017: DKK 500000");
        assertThat(Spending.notStated(2017)).hasToString("2017: used, amount not stated");
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }
}
