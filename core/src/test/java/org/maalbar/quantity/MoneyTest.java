package org.maalbar.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @Test
    void amountsOfOneCurrencyAddUp() {
        assertThat(Money.of("DKK", "0.25").plus(Money.of("DKK", 2))).hasToString("DKK 2.25");
    }

    @Test
    void twoCurrenciesAreNeverAdded() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of("DKK", 1).plus(Money.of("EUR", 2)))
                .withMessage("Two currencies are never added: DKK 1 and EUR 2");
    }

    @Test
    void trailingDecimalsMakeNoDifference() {
        assertThat(Money.of("DKK", "0.50")).isEqualTo(Money.of("DKK", "0.5")).hasSameHashCodeAs(Money.of("DKK", "0.5"));
        assertThat(new Money("DKK", new BigDecimal("5E5"))).hasToString("DKK 500000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kr", "dkk", "DKKK", "DK1", "ÅÆØ", "DKK ", "\u001b[3"})
    void aCurrencyHasThreeCapitalLetters(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of(code, 1))
                .withMessageStartingWith("A currency has three capital letters, such as DKK, not ")
                .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("\u001b"));
    }

    @Test
    void anAmountIsNotNegativeAndNotEndless() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of("DKK", -1))
                .withMessage("An amount of money must not be negative");
        for (String endless : new String[] {"1E100000000", "1E-13", "1E100"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Money("DKK", new BigDecimal(endless)))
                    .withMessageStartingWith("An amount of money has at most 12 decimals and 100 digits");
        }
        assertThat(new Money("DKK", new BigDecimal("1E99")).amount()).isEqualByComparingTo("1E99");
    }
}
