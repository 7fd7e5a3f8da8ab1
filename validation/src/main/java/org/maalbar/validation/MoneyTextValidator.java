package org.maalbar.validation;

import java.util.function.Consumer;
import org.maalbar.problem.RefusedException;
import org.maalbar.quantity.Money;
import org.maalbar.text.Language;
import org.maalbar.text.Wording;

/** Reads a text as an amount of money. */
public final class MoneyTextValidator extends TextValidator<MoneyText> {
    /** Made by the validator of the host. */
    public MoneyTextValidator() {}

    @Override
    Language language(MoneyText constraint) {
        return constraint.language();
    }

    @Override
    Consumer<String> reader(MoneyText constraint) {
        Wording wording = Wording.in(constraint.language());
        if (constraint.currency().isEmpty()) {
            return wording::parseMoney;
        }
        String currency = Money.of(constraint.currency(), 0).currency();
        return text -> check(wording.parseMoney(text, currency), currency);
    }

    private static void check(Money money, String currency) {
        if (!money.currency().equals(currency)) {
            throw new RefusedException(
                    "The amount must be in " + currency + ", not in " + money.currency(),
                    "Beløbet skal være i " + currency + ", ikke i " + money.currency());
        }
    }
}
