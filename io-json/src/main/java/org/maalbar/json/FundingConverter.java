package org.maalbar.json;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maalbar.json.Wire.FundingDocument;
import org.maalbar.json.Wire.SpendingDocument;
import org.maalbar.programme.Funding;
import org.maalbar.programme.FundingTerms;
import org.maalbar.programme.Spending;
import org.maalbar.quantity.Money;
import org.maalbar.time.Span;

/** Makes a funding of a bound document. */
final class FundingConverter {
    private static final String INVALID = "invalid-funding";

    private FundingConverter() {}

    /** The words for what a funding gives. */
    enum Kind {
        YEARLY_AMOUNT,
        YEARLY_POSITIONS,
        EXISTING_BUDGET,
        AMOUNT_NOT_STATED,
        NOT_STATED
    }

    static Funding funding(FundingDocument document) {
        Kind kind = Form.FUNDING.required("kind", document.kind());
        checkMembers(kind, document);
        String id = Form.ID.optional("id", document.id());
        String source = Form.TEXT.optional("source", document.source());
        Span years = Form.SPAN.optional("years", document.years());
        FundingTerms terms = terms(kind, document);
        Funding plain = Form.made("years", INVALID, () -> Funding.of(terms, source, years));
        return spent(id == null ? plain : plain.id(id), document.spent());
    }

    private static Funding spent(Funding plain, @Nullable List<SpendingDocument> documents) {
        Funding funding = plain;
        Faults faults = new Faults();
        int index = 0;
        for (SpendingDocument document : documents == null ? List.<SpendingDocument>of() : documents) {
            String place = "spent/" + index++;
            Funding before = funding;
            funding = faults.changed(before, place, INVALID, () -> {
                Spending spending = spending(Items.given(document));
                return Form.made("year", INVALID, () -> before.spent(spending));
            });
        }
        faults.check();
        return funding;
    }

    private static FundingTerms terms(Kind kind, FundingDocument document) {
        return switch (kind) {
            case YEARLY_AMOUNT ->
                new FundingTerms.YearlyAmount(new Money(
                        Form.CURRENCY.required("currency", document.currency()),
                        Form.AMOUNT.required("amount", document.amount())));
            case YEARLY_POSITIONS -> {
                BigDecimal positions = Form.AMOUNT.required("positions", document.positions());
                yield Form.made("positions", Form.AMOUNT.code(), () -> new FundingTerms.YearlyPositions(positions));
            }
            case EXISTING_BUDGET -> new FundingTerms.ExistingBudget();
            case AMOUNT_NOT_STATED -> new FundingTerms.AmountNotStated();
            case NOT_STATED -> new FundingTerms.NotStated();
        };
    }

    private static void checkMembers(Kind kind, FundingDocument document) {
        Faults faults = new Faults();
        boolean isAmount = kind == Kind.YEARLY_AMOUNT;
        boolean isPositions = kind == Kind.YEARLY_POSITIONS;
        check(faults, "amount", document.amount(), isAmount, isAmount);
        check(faults, "currency", document.currency(), isAmount, isAmount);
        check(faults, "positions", document.positions(), isPositions, isPositions);
        check(faults, "source", document.source(), kind != Kind.NOT_STATED, kind == Kind.AMOUNT_NOT_STATED);
        check(faults, "years", document.years(), true, isAmount || isPositions);
        faults.check();
    }

    private static void check(Faults faults, String name, @Nullable Object value, boolean allowed, boolean required) {
        if (value == null && required) {
            faults.addMissing(name);
        } else if (value != null && !allowed) {
            faults.add(new Fault(
                            "/" + name,
                            "field-of-another-kind",
                            "A funding of this kind has no \"" + name + "\"",
                            "En bevilling af denne slags har intet »" + name + "«")
                    .of("/kind", "/" + name));
        }
    }

    static Spending spending(SpendingDocument document) {
        if ((document.amount() == null) != (document.currency() == null)) {
            throw new Refusal(new Fault(
                            "",
                            "amount-and-currency",
                            "What was spent has an \"amount\" and a \"currency\", or neither",
                            "Et forbrug har både »amount« og »currency« eller ingen af dem")
                    .of("/amount", "/currency"));
        }
        int year = Form.given("year", document.year());
        Money amount = document.amount() == null
                ? null
                : new Money(
                        Form.CURRENCY.required("currency", document.currency()),
                        Form.AMOUNT.required("amount", document.amount()));
        return Form.made("year", INVALID, () -> amount == null ? Spending.notStated(year) : Spending.of(year, amount));
    }
}
