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

    FundingWriter(JsonGenerator json) {
        this.json = json;
        this.members = new Members(json);
    }

    /** Writes one object. */
    void write(Funding funding, String byPosition) throws IOException {
        json.writeStartObject();
        members.id(funding.id(), byPosition);
        FundingTerms terms = funding.terms();
        members.text("kind", Words.FUNDING.word(kind(terms)));
        if (terms instanceof FundingTerms.YearlyAmount yearly) {
            money(yearly.amount());
        } else if (terms instanceof FundingTerms.YearlyPositions yearly) {
            members.number("positions", yearly.fullTimeEquivalents());
        }
        members.text("source", funding.source());
        members.span("years", funding.years());
        members.each("spent", funding.spending(), this::spending);
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
        members.number("amount", money.amount());
        members.text("currency", money.currency());
    }

    private void spending(Spending spending) throws IOException {
        json.writeStartObject();
        json.writeNumberField("year", spending.year());
        if (spending.amount().isPresent()) {
            money(spending.amount().get());
        }
        json.writeEndObject();
    }
}
