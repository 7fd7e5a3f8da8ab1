package org.maalbar.funding;

import java.math.BigDecimal;
import org.maalbar.problem.RefusedException;
import org.maalbar.quantity.Decimals;
import org.maalbar.quantity.Money;

/** What a {@link Funding} gives. */
public sealed interface FundingTerms {

    /**
     * The same amount in each of its years.
     *
     * @param amount the amount for one year
     */
    record YearlyAmount(Money amount) implements FundingTerms {
        /**
         * Checks the amount.
         *
         * @throws IllegalArgumentException if it is longer than {@link Decimals} allows
         */
        public YearlyAmount {
            Decimals.checked(amount.amount());
        }

        @Override
        public String toString() {
            return amount + " a year";
        }
    }

    /**
     * Staff in each of its years, and no amount of money.
     *
     * @param fullTimeEquivalents how many full-time equivalents a year (årsværk)
     */
    record YearlyPositions(BigDecimal fullTimeEquivalents) implements FundingTerms {
        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if it is 0, negative or too long
         */
        public YearlyPositions {
            fullTimeEquivalents = Decimals.normal(Decimals.checked(fullTimeEquivalents));
            if (fullTimeEquivalents.signum() == 0) {
                throw new RefusedException("Positions must be more than 0", "Stillinger skal være mere end 0");
            }
        }

        @Override
        public String toString() {
            return fullTimeEquivalents.toPlainString() + " full-time equivalents a year";
        }
    }

    /** It costs nothing beyond the budget that is there anyway. */
    record ExistingBudget() implements FundingTerms {
        @Override
        public String toString() {
            return "within the existing budget";
        }
    }

    /** A named source gives an amount that is not stated. */
    record AmountNotStated() implements FundingTerms {
        @Override
        public String toString() {
            return "amount not stated";
        }
    }

    /** How it is funded is not stated. */
    record NotStated() implements FundingTerms {
        @Override
        public String toString() {
            return "not stated";
        }
    }
}
