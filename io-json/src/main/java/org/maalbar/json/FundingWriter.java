package org.maalbar.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.maalbar.programme.Funding;
import org.maalbar.programme.FundingTerms;
import org.maalbar.programme.Spending;
import org.maalbar.quantity.Money;

/** Writes fundings. */
final class FundingWriter {
    private final JsonGenerator json;
    private final Members members;

    FundingWriter(JsonGenerator json, Members members) {
        this.json = json;
        this.members = members;
    }

    /** Writes one object. */
    void write(Funding funding, boolean isGiven) throws IOException {
        json.writeStartObject();
        members.id(funding.id(), isGiven);
        FundingTerms terms = funding.terms();
        members.text(Names.KIND, Words.FUNDING.word(kind(terms)));
        if (terms instanceof FundingTerms.YearlyAmount yearly) {
            money(yearly.amount());
        } else if (terms instanceof FundingTerms.YearlyPositions yearly) {
            members.number(Names.POSITIONS, yearly.fullTimeEquivalents());
        }
        members.text(Names.SOURCE, funding.source());
        members.span(Names.YEARS, funding.years());
        members.each(Names.SPENT, funding.spending(), this::spending);
        json.writeEndObject();
    }

    private static FundingConverter.Kind kind(FundingTerms terms) {
        if (terms instanceof FundingTerms.YearlyAmount) {
            return FundingConverter.Kind.YEARLY_AMOUNT;
        } else if (terms instanceof FundingTerms.YearlyPositions) {
            return FundingConverter.Kind.YEARLY_POSITIONS;
        } else if (terms instanceof FundingTerms.ExistingBudget) {
            return FundingConverter.Kind.EXISTING_BUDGET;
        } else if (terms instanceof FundingTerms.AmountNotStated) {
            return FundingConverter.Kind.AMOUNT_NOT_STATED;
        }
        return FundingConverter.Kind.NOT_STATED;
    }

    private void money(Money money) throws IOException {
        members.number(Names.AMOUNT, money.amount());
        members.text(Names.CURRENCY, money.currency());
    }

    private void spending(Spending spending) throws IOException {
        json.writeStartObject();
        members.whole(Names.YEAR, spending.year());
        if (spending.amount().isPresent()) {
            money(spending.amount().get());
        }
        json.writeEndObject();
    }
}
