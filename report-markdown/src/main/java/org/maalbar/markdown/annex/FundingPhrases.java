package org.maalbar.markdown.annex;

import java.util.List;
import org.maalbar.funding.Funding;
import org.maalbar.funding.FundingTerms;
import org.maalbar.funding.FundingTotal;
import org.maalbar.funding.Spending;
import org.maalbar.markdown.shared.MoneyPhrases;
import org.maalbar.markdown.tree.Table;
import org.maalbar.text.Language;
import org.maalbar.text.Sentence;

/** What the annex says of money, positions and where they come from. */
final class FundingPhrases extends MoneyPhrases {
    FundingPhrases(Language language) {
        super(language);
    }

    /** "0,5 mio. kr. årligt, 2017-2018, fra ”Budget 2017”." */
    Sentence sentence(Funding funding, int until) {
        Sentence sentence = Sentence.of(terms(funding.terms())
                + funding.years().map(years -> ", " + wording().span(years)).orElse(""));
        if (funding.source().isPresent()) {
            sentence = sentence.and(
                    say(", from “{}”", ", fra ”{}”"), funding.source().get());
        }
        for (Spending each : spending(funding, until)) {
            sentence = sentence.and("; " + spending(each) + beyond(each, funding));
        }
        return sentence.ended();
    }

    /** What was spent by a year: later years cannot be over. */
    static List<Spending> spending(Funding funding, int until) {
        return funding.spending().stream().filter(each -> each.year() <= until).toList();
    }

    private String terms(FundingTerms terms) {
        if (terms instanceof FundingTerms.YearlyAmount given) {
            return wording().moneyPerYear(given.amount());
        } else if (terms instanceof FundingTerms.YearlyPositions given) {
            return wording().positions(given.fullTimeEquivalents()) + say(" a year", " årligt");
        } else if (terms instanceof FundingTerms.ExistingBudget) {
            return say("within the existing budget", "inden for den eksisterende ramme");
        } else if (terms instanceof FundingTerms.AmountNotStated) {
            return say("amount not stated", "beløb ikke oplyst");
        }
        return say("not stated", "ikke oplyst");
    }

    private String spending(Spending spending) {
        return say("in " + spending.year() + ", ", "i " + spending.year() + " er der ")
                + spending.amount()
                        .map(amount -> say("", "brugt ") + wording().money(amount) + say(" was spent", ""))
                        .orElse(say("it was used, amount not stated", "brugt midler, beløb ikke oplyst"));
    }

    /** What is spent beyond what was granted is remarked. */
    private String beyond(Spending spending, Funding funding) {
        boolean isBeyond = funding.terms() instanceof FundingTerms.YearlyAmount given
                && spending.amount()
                        .filter(spent -> spent.currency().equals(given.amount().currency())
                                && spent.amount().compareTo(given.amount().amount()) > 0)
                        .isPresent();
        return isBeyond ? say(", more than was allocated", ", mere end der var afsat") : "";
    }

    // The tables.

    /** What is funded by a source or in a department, over some years. */
    List<String> partColumns(String what, int first, int last) {
        return List.of(what, say("Year by year", "År for år"), inAll(first, last), "Id");
    }

    String inAll(int first, int last) {
        return years(first, last) + (first == last ? "" : say(" in all", " i alt"));
    }

    String years(int first, int last) {
        return first == last ? String.valueOf(first) : first + "-" + last;
    }

    /** "Brugt, så vidt oplyst: 0,3 mio. kr." */
    Sentence spentInAll(FundingTotal total) {
        return Sentence.of(say("Spent, as far as stated: ", "Brugt, så vidt oplyst: ") + spent(total))
                .ended();
    }

    /** The total of one year, of which there may be several that are alike: "0,2 mio. kr. årligt". */
    String perYear(FundingTotal year, boolean severalYears) {
        return (severalYears ? year.perYearInWords(language()) : year.inWords(language()))
                .orElse(Table.NOTHING.toString());
    }

    // What is missing.

    String spendingMissing(int year) {
        return say(
                "Initiative {}: how much was spent in " + year + " is not stated ({}).",
                "Indsats {}: hvor meget der er brugt i " + year + ", er ikke oplyst ({}).");
    }
}
