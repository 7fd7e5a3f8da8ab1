package org.maalbar.csv;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maalbar.programme.Funding;
import org.maalbar.programme.FundingTerms;
import org.maalbar.programme.Spending;
import org.maalbar.quantity.Money;
import org.maalbar.time.Span;

/** The tables of funding and of what was spent of it. */
final class FundingColumns {
    static final Column<String> ID = Column.of("id", "Id", Cells.ID).required().unique();
    static final Column<String> INITIATIVE =
            Column.of("initiative", "Indsats", Cells.ID).required().to(Reference.INITIATIVE);
    static final Column<Kind> KIND = Column.of("kind", "Slags", Choice.FUNDING).required();
    static final Column<BigDecimal> AMOUNT = Column.of("amount", "Beløb", Cells.NUMBER);
    static final Column<String> CURRENCY = Column.of("currency", "Valuta", Cells.CURRENCY);
    static final Column<BigDecimal> POSITIONS = Column.of("positions", "Årsværk", Cells.NUMBER);
    static final Column<String> SOURCE = Column.of("source", "Kilde", Cells.TEXT);
    static final Column<Span> YEARS = Column.of("years", "År", Cells.SPAN);

    static final Table FUNDING =
            Table.of("funding", "Bevillinger", ID, INITIATIVE, KIND, AMOUNT, CURRENCY, POSITIONS, SOURCE, YEARS);

    static final Column<String> OF =
            Column.of("funding", "Bevilling", Cells.ID).required().to(Reference.FUNDING);
    static final Column<Integer> YEAR = Column.of("year", "År", Cells.YEAR).required();
    static final Column<BigDecimal> SPENT = Column.of("amount", "Beløb", Cells.NUMBER);
    static final Column<String> SPENT_IN = Column.of("currency", "Valuta", Cells.CURRENCY);

    static final Table SPENDING = Table.of("spending", "Forbrug", OF, YEAR, SPENT, SPENT_IN);

    private static final String INVALID = "invalid-funding";

    private FundingColumns() {}

    /** What a funding gives. */
    enum Kind {
        YEARLY_AMOUNT,
        YEARLY_POSITIONS,
        EXISTING_BUDGET,
        AMOUNT_NOT_STATED,
        NOT_STATED
    }

    /** The funding of a row; null where the row has got faults instead. */
    static @Nullable Funding funding(Row row) {
        Kind kind = row.value(KIND);
        FundingTerms terms = terms(kind, row);
        check(row, AMOUNT, kind == Kind.YEARLY_AMOUNT);
        check(row, CURRENCY, kind == Kind.YEARLY_AMOUNT);
        check(row, POSITIONS, kind == Kind.YEARLY_POSITIONS);
        if (terms == null || !row.faults().isEmpty()) {
            return null;
        }
        Span years = row.get(YEARS).orElse(null);
        String source = row.get(SOURCE).orElse(null);
        Funding funding = row.made(YEARS, INVALID, () -> Funding.of(terms, source, years));
        return funding == null ? null : funding.id(row.value(ID));
    }

    private static @Nullable FundingTerms terms(Kind kind, Row row) {
        return switch (kind) {
            case YEARLY_AMOUNT -> {
                Money amount = money(row, AMOUNT, CURRENCY).orElse(null);
                if (amount == null) {
                    row.missing(row.has(AMOUNT) ? CURRENCY : AMOUNT);
                    yield null;
                }
                yield new FundingTerms.YearlyAmount(amount);
            }
            case YEARLY_POSITIONS -> {
                if (!row.has(POSITIONS)) {
                    row.missing(POSITIONS);
                    yield null;
                }
                yield row.made(POSITIONS, INVALID, () -> new FundingTerms.YearlyPositions(row.value(POSITIONS)));
            }
            case EXISTING_BUDGET -> new FundingTerms.ExistingBudget();
            case AMOUNT_NOT_STATED -> new FundingTerms.AmountNotStated();
            case NOT_STATED -> new FundingTerms.NotStated();
        };
    }

    /** An amount in its currency, or in that of the dialect; nothing if either is missing. */
    private static Optional<Money> money(Row row, Column<BigDecimal> amount, Column<String> currency) {
        Optional<String> code = row.get(currency).or(() -> row.dialect().currency());
        return row.get(amount).flatMap(number -> code.map(it -> new Money(it, number)));
    }

    private static void check(Row row, Column<?> column, boolean isAllowed) {
        if (row.has(column) && !isAllowed) {
            row.refuse(
                    column,
                    "field-of-another-kind",
                    "A funding of this kind has no " + column.english(),
                    "En bevilling af denne slags har intet i »" + column.danish() + "«");
        }
    }

    /** The spending of a row; null where the row has got faults instead. */
    static @Nullable Spending spending(Row row) {
        Optional<Money> amount = money(row, SPENT, SPENT_IN);
        if (amount.isEmpty() && (row.has(SPENT) || row.has(SPENT_IN))) {
            row.missing(row.has(SPENT) ? SPENT_IN : SPENT);
            return null;
        }
        int year = row.value(YEAR);
        return row.made(
                YEAR,
                INVALID,
                () -> amount.map(money -> Spending.of(year, money)).orElseGet(() -> Spending.notStated(year)));
    }

    static void write(String initiative, Funding funding, Lines.Line line) {
        line.put(ID, funding.id()).put(INITIATIVE, initiative);
        FundingTerms terms = funding.terms();
        if (terms instanceof FundingTerms.YearlyAmount yearly) {
            line.put(KIND, Kind.YEARLY_AMOUNT)
                    .put(AMOUNT, yearly.amount().amount())
                    .put(CURRENCY, yearly.amount().currency());
        } else if (terms instanceof FundingTerms.YearlyPositions positions) {
            line.put(KIND, Kind.YEARLY_POSITIONS).put(POSITIONS, positions.fullTimeEquivalents());
        } else if (terms instanceof FundingTerms.ExistingBudget) {
            line.put(KIND, Kind.EXISTING_BUDGET);
        } else if (terms instanceof FundingTerms.AmountNotStated) {
            line.put(KIND, Kind.AMOUNT_NOT_STATED);
        } else {
            line.put(KIND, Kind.NOT_STATED);
        }
        line.put(SOURCE, funding.source()).put(YEARS, funding.years());
    }

    static void write(String funding, Spending spending, Lines.Line line) {
        line.put(OF, funding).put(YEAR, spending.year());
        spending.amount().ifPresent(money -> line.put(SPENT, money.amount()).put(SPENT_IN, money.currency()));
    }
}
