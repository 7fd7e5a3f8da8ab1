package org.maalbar.base.part;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maalbar.base.field.Field;
import org.maalbar.base.field.Form;
import org.maalbar.base.field.Reference;
import org.maalbar.base.field.Words;
import org.maalbar.funding.Funding;
import org.maalbar.funding.FundingTerms;
import org.maalbar.funding.Spending;
import org.maalbar.quantity.Money;
import org.maalbar.time.Span;

/** How a funding is made of its fields and of what was spent of it. */
public final class FundingRecipe {
    static final String INVALID = "invalid-funding";

    /** What a funding gives. */
    public enum Kind {
        /** An amount a year. */
        YEARLY_AMOUNT,
        /** Full-time equivalents a year. */
        YEARLY_POSITIONS,
        /** Nothing beside the existing budget. */
        EXISTING_BUDGET,
        /** A source gives an amount that is not stated. */
        AMOUNT_NOT_STATED,
        /** Not stated at all. */
        NOT_STATED
    }

    /** The words for what a funding gives. */
    public static final Words<Kind> KINDS = new Words<Kind>()
            .word(Kind.YEARLY_AMOUNT, "yearly amount", "årligt beløb")
            .word(Kind.YEARLY_POSITIONS, "yearly positions", "årsværk")
            .word(Kind.EXISTING_BUDGET, "existing budget", "eksisterende ramme")
            .word(Kind.AMOUNT_NOT_STATED, "amount not stated", "beløb ikke oplyst")
            .word(Kind.NOT_STATED, "not stated", "ikke oplyst");

    /** Its id; in JSON by position if absent. */
    public static final Field<String> ID =
            Field.of("id", "Id", Form.ID).requiredInTables().unique();
    /** The initiative that it pays for. */
    public static final Field<String> INITIATIVE = Field.owner("initiative", "Indsats", Reference.INITIATIVE);
    /** What it gives. */
    public static final Field<Kind> KIND = Field.of("kind", "Slags", KINDS).required();
    /** The amount a year. */
    public static final Field<BigDecimal> AMOUNT = Field.of("amount", "Beløb", Form.NUMBER);
    /** The currency of the amount. */
    public static final Field<String> CURRENCY = Field.of("currency", "Valuta", Form.CURRENCY);
    /** The full-time equivalents a year. */
    public static final Field<BigDecimal> POSITIONS = Field.of("positions", "Årsværk", Form.NUMBER);
    /** Who gives it. */
    public static final Field<String> SOURCE = Field.of("source", "Kilde", Form.TEXT);
    /** The years that it covers. */
    public static final Field<Span> YEARS = Field.of("years", "År", Form.SPAN);

    /** Its table. */
    public static final PartType TYPE = PartType.of(
                    "funding", "Bevillinger", ID, INITIATIVE, KIND, AMOUNT, CURRENCY, POSITIONS, SOURCE, YEARS)
            .with(SpendingRecipe.TYPE);

    private FundingRecipe() {}

    /** The funding of a part and of what was spent of it; null if anything is wrong with it. */
    static @Nullable Funding read(Part part, Kept<Spending> spent) {
        Kind kind = part.found(KIND);
        if (kind == null) {
            return null;
        }
        boolean isAmount = kind == Kind.YEARLY_AMOUNT;
        boolean isPositions = kind == Kind.YEARLY_POSITIONS;
        check(part, AMOUNT, isAmount, isAmount);
        check(part, CURRENCY, isAmount, isAmount && part.currency(CURRENCY).isEmpty());
        check(part, POSITIONS, isPositions, isPositions);
        check(part, SOURCE, kind != Kind.NOT_STATED, kind == Kind.AMOUNT_NOT_STATED);
        check(part, YEARS, true, isAmount || isPositions);
        FundingTerms terms = part.isFaulty() ? null : terms(kind, part);
        if (terms == null) {
            return null;
        }
        String source = part.found(SOURCE);
        Span years = part.found(YEARS);
        Funding plain = part.made(YEARS, INVALID, () -> Funding.of(terms, source, years));
        if (plain == null) {
            return null;
        }
        Funding funding = part.with(plain, ID, Funding::id);
        for (int i = 0; i < spent.values().size(); i++) {
            Spending spending = spent.values().get(i);
            funding = spent.parts().get(i).changed(funding, SpendingRecipe.YEAR, INVALID, it -> it.spent(spending));
        }
        return funding;
    }

    private static void check(Part part, Field<?> field, boolean isAllowed, boolean isNeeded) {
        if (isNeeded && !part.has(field)) {
            part.missing(field);
        } else if (!isAllowed && part.has(field)) {
            part.reject(
                    field,
                    "field-of-another-kind",
                    "A funding of this kind has no \"" + field.english() + "\"",
                    "En bevilling af denne slags har intet i »" + field.danish() + "«",
                    KIND);
        }
    }

    private static @Nullable FundingTerms terms(Kind kind, Part part) {
        return switch (kind) {
            case YEARLY_AMOUNT -> {
                Money amount = money(part, AMOUNT, CURRENCY);
                yield amount == null ? null : new FundingTerms.YearlyAmount(amount);
            }
            case YEARLY_POSITIONS -> {
                BigDecimal positions = part.value(POSITIONS, BigDecimal.ONE);
                yield part.made(POSITIONS, Form.NUMBER.code(), () -> new FundingTerms.YearlyPositions(positions));
            }
            case EXISTING_BUDGET -> new FundingTerms.ExistingBudget();
            case AMOUNT_NOT_STATED -> new FundingTerms.AmountNotStated();
            case NOT_STATED -> new FundingTerms.NotStated();
        };
    }

    /** An amount in its currency, or in the usual one of the document; null if either is missing. */
    static @Nullable Money money(Part part, Field<BigDecimal> amount, Field<String> currency) {
        Optional<String> code = part.currency(currency);
        return part.get(amount)
                .flatMap(number -> code.map(it -> new Money(it, number)))
                .orElse(null);
    }

    /**
     * Writes a funding without its initiative and what was spent of it.
     *
     * @param writesId whether its id is not given by its position
     */
    public static void write(Funding funding, boolean writesId, PartWriter out) {
        if (writesId) {
            out.put(ID, funding.id());
        }
        FundingTerms terms = funding.terms();
        if (terms instanceof FundingTerms.YearlyAmount yearly) {
            out.put(KIND, Kind.YEARLY_AMOUNT)
                    .put(AMOUNT, yearly.amount().amount())
                    .put(CURRENCY, yearly.amount().currency());
        } else if (terms instanceof FundingTerms.YearlyPositions positions) {
            out.put(KIND, Kind.YEARLY_POSITIONS).put(POSITIONS, positions.fullTimeEquivalents());
        } else if (terms instanceof FundingTerms.ExistingBudget) {
            out.put(KIND, Kind.EXISTING_BUDGET);
        } else if (terms instanceof FundingTerms.AmountNotStated) {
            out.put(KIND, Kind.AMOUNT_NOT_STATED);
        } else {
            out.put(KIND, Kind.NOT_STATED);
        }
        out.put(SOURCE, funding.source()).put(YEARS, funding.years());
    }
}
