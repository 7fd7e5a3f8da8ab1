package org.maalbar.base.part;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.maalbar.base.field.Field;
import org.maalbar.base.field.Form;
import org.maalbar.base.field.Reference;
import org.maalbar.funding.Spending;
import org.maalbar.quantity.Money;

/** How what was spent of a funding in a year is made of its fields. */
public final class SpendingRecipe {
    /** The funding that it was spent of. */
    public static final Field<String> FUNDING = Field.owner("funding", "Bevilling", Reference.FUNDING);
    /** The year. */
    public static final Field<Integer> YEAR = Field.of("year", "År", Form.YEAR).required();
    /** How much; not stated if absent. */
    public static final Field<BigDecimal> AMOUNT = Field.of("amount", "Beløb", Form.NUMBER);
    /** The currency of the amount. */
    public static final Field<String> CURRENCY = Field.of("currency", "Valuta", Form.CURRENCY);

    /** Its table. */
    public static final PartType TYPE =
            PartType.of("spending", "Forbrug", FUNDING, YEAR, AMOUNT, CURRENCY).as("spent");

    private SpendingRecipe() {}

    static @Nullable Spending read(Part part) {
        Money amount = FundingRecipe.money(part, AMOUNT, CURRENCY);
        if (amount == null && (part.has(AMOUNT) || part.has(CURRENCY)) && !part.isFaulty()) {
            part.missing(part.has(AMOUNT) ? CURRENCY : AMOUNT);
        }
        if (part.isFaulty()) {
            return null;
        }
        int year = part.value(YEAR, 0);
        return part.made(
                YEAR,
                FundingRecipe.INVALID,
                () -> amount == null ? Spending.notStated(year) : Spending.of(year, amount));
    }

    /** Writes what was spent in a year without its funding. */
    public static void write(Spending spending, PartWriter out) {
        out.put(YEAR, spending.year());
        spending.amount().ifPresent(money -> out.put(AMOUNT, money.amount()).put(CURRENCY, money.currency()));
    }
}
