package org.maalbar.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.maalbar.json.Wire.FundingDocument;
import org.maalbar.json.Wire.SpendingDocument;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Funding;
import org.maalbar.programme.FundingTerms;
import org.maalbar.programme.Spending;
import org.maalbar.quantity.Decimals;
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

    static @Nullable Funding funding(Spot spot, FundingDocument document) {
        int before = spot.problems().size();
        Kind kind = spot.word("kind", spot.required("kind", document.kind()), Words.FUNDING);
        String id = spot.id("id", document.id());
        String source = spot.text("source", document.source());
        Span years = spot.span("years", document.years());
        FundingTerms terms = kind == null ? null : terms(kind, spot, document);
        List<Problem> noted = spot.problems().subList(before, spot.problems().size());
        if (terms == null || noted.stream().anyMatch(Problem::isError)) {
            return spent(spot, null, document);
        }
        Funding funding = read(spot.member("years"), () -> Funding.of(terms, source, years));
        return spent(spot, changed(funding, id), document);
    }

    private static @Nullable Funding changed(@Nullable Funding funding, @Nullable String id) {
        return funding == null || id == null ? funding : funding.id(id);
    }

    private static @Nullable Funding spent(Spot spot, @Nullable Funding plain, FundingDocument document) {
        AtomicReference<@Nullable Funding> funding = new AtomicReference<>(plain);
        spot.each("spent", document.spent(), (at, each) -> {
            Spending spending = spending(at, each);
            Funding before = funding.get();
            if (spending != null && before != null) {
                Funding after = read(at.member("year"), () -> before.spent(spending));
                funding.set(after == null ? before : after);
            }
        });
        return funding.get();
    }

    private static @Nullable FundingTerms terms(Kind kind, Spot spot, FundingDocument document) {
        refuse(kind != Kind.YEARLY_AMOUNT, "amount", document.amount(), spot);
        refuse(kind != Kind.YEARLY_AMOUNT, "currency", document.currency(), spot);
        refuse(kind != Kind.YEARLY_POSITIONS, "positions", document.positions(), spot);
        refuse(kind == Kind.NOT_STATED, "source", document.source(), spot);
        if (kind == Kind.YEARLY_AMOUNT || kind == Kind.YEARLY_POSITIONS) {
            spot.required("years", document.years());
        } else if (kind == Kind.AMOUNT_NOT_STATED) {
            spot.required("source", document.source());
        }
        return switch (kind) {
            case YEARLY_AMOUNT -> {
                BigDecimal amount = spot.required("amount", document.amount());
                String currency = spot.required("currency", document.currency());
                Money money = amount == null || currency == null ? null : money(spot, amount, currency);
                yield money == null ? null : new FundingTerms.YearlyAmount(money);
            }
            case YEARLY_POSITIONS ->
                spot.read(
                        "positions",
                        spot.required("positions", document.positions()),
                        "invalid-figure",
                        FundingTerms.YearlyPositions::new);
            case EXISTING_BUDGET -> new FundingTerms.ExistingBudget();
            case AMOUNT_NOT_STATED -> new FundingTerms.AmountNotStated();
            case NOT_STATED -> new FundingTerms.NotStated();
        };
    }

    private static void refuse(boolean foreign, String name, @Nullable Object value, Spot spot) {
        if (foreign && value != null) {
            spot.member(name).error("field-of-another-kind", "A funding of this kind has no \"" + name + "\"");
        }
    }

    private static @Nullable Spending spending(Spot spot, SpendingDocument document) {
        Integer year = spot.required("year", document.year());
        if ((document.amount() == null) != (document.currency() == null)) {
            spot.error("amount-and-currency", "What was spent has an \"amount\" and a \"currency\", or neither");
            return null;
        }
        boolean stated = document.amount() != null;
        Money amount = document.amount() == null || document.currency() == null
                ? null
                : money(spot, document.amount(), document.currency());
        if (year == null || (stated && amount == null)) {
            return null;
        }
        return spot.read(
                "year", year, INVALID, each -> amount == null ? Spending.notStated(each) : Spending.of(each, amount));
    }

    private static @Nullable Money money(Spot spot, BigDecimal amount, String currency) {
        BigDecimal number = spot.read("amount", amount, "invalid-figure", Decimals::checked);
        String code = spot.read(
                "currency",
                currency,
                "invalid-currency",
                each -> Money.of(each, 0).currency());
        return number == null || code == null ? null : new Money(code, number);
    }

    private static @Nullable Funding read(Spot spot, Supplier<Funding> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException e) {
            spot.error(INVALID, String.valueOf(e.getMessage()));
            return null;
        }
    }
}
