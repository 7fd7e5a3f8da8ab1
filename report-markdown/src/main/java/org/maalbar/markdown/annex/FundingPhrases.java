package org.maalbar.markdown.annex;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.maalbar.funding.Funding;
import org.maalbar.funding.FundingTerms;
import org.maalbar.funding.FundingTotal;
import org.maalbar.funding.Spending;
import org.maalbar.markdown.tree.Table;
import org.maalbar.quantity.Decimals;
import org.maalbar.quantity.Money;
import org.maalbar.text.Language;
import org.maalbar.text.Sentence;

/** What the annex says of money, positions and where they come from. */
final class FundingPhrases extends Bilingual {
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

    String intro() {
        return say(
                "An amount is what is stated, and never more. Funding whose amount or years are not stated stands beside it "
                        + "in the years that it may cover, as do positions and what is done within the existing budget.",
                "Et beløb er det, der er oplyst, og aldrig mere. Midler, hvis beløb eller år ikke er oplyst, står ved siden "
                        + "af i de år, de kan dække; det samme gør årsværk og det, der løses inden for den eksisterende ramme.");
    }

    List<String> yearColumns() {
        return language()
                .choose(
                        List.of("Year", "Allocated", "Allocated as a bar", "Spent, as far as stated"),
                        List.of("År", "Afsat", "Afsat som søjle", "Brugt, så vidt oplyst"));
    }

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

    /** The total of one year, of which there may be several that are alike: "0,2 mio. kr. årligt". */
    String perYear(FundingTotal year, boolean severalYears) {
        return given(year, false, severalYears ? say(" a year", " årligt") : "");
    }

    /** "Brugt, så vidt oplyst: 0,3 mio. kr." */
    Sentence spentInAll(FundingTotal total) {
        return Sentence.of(say("Spent, as far as stated: ", "Brugt, så vidt oplyst: ") + spent(total))
                .ended();
    }

    /** "mindst 2,2 mio. kr. (2 bevillinger uden oplyst beløb); 3½ årsværk". */
    String given(FundingTotal total, boolean severalYears) {
        return given(total, severalYears, "");
    }

    private String given(FundingTotal total, boolean severalYears, String often) {
        List<String> parts = new ArrayList<>();
        if (!total.amounts().isEmpty() || !total.isComplete()) {
            parts.add(amounts(total, often));
        }
        if (total.positions().signum() > 0) {
            parts.add(
                    severalYears
                            ? wording().number(Decimals.normal(total.positions()))
                                    + say(
                                            total.positions().compareTo(BigDecimal.ONE) == 0
                                                    ? " full-time-equivalent year"
                                                    : " full-time-equivalent years",
                                            " årsværk tilsammen")
                            : wording().positions(total.positions()) + often);
        }
        if (total.existingBudget() > 0) {
            boolean one = total.existingBudget() == 1;
            parts.add(wording().number(total.existingBudget())
                    + say(
                            one ? " funding within the existing budget" : " fundings within the existing budget",
                            one
                                    ? " finansiering inden for den eksisterende ramme"
                                    : " finansieringer inden for den eksisterende ramme"));
        }
        return parts.isEmpty() ? Table.NOTHING.toString() : String.join("; ", parts);
    }

    /** "mindst 2,2 mio. kr. (2 bevillinger uden oplyst beløb; finansieringen af 1 indsats er ikke oplyst)". */
    private String amounts(FundingTotal total, String often) {
        List<String> unstated = new ArrayList<>();
        if (total.withoutAmount() > 0) {
            boolean one = total.withoutAmount() == 1;
            unstated.add(wording().number(total.withoutAmount())
                    + say(
                            one ? " funding without a stated amount" : " fundings without a stated amount",
                            one ? " bevilling uden oplyst beløb" : " bevillinger uden oplyst beløb"));
        }
        if (total.notStated() > 0) {
            boolean one = total.notStated() == 1;
            String number = wording().number(total.notStated());
            unstated.add(say(
                    one ? "that of 1 initiative is not stated" : "that of " + number + " initiatives is not stated",
                    "finansieringen af " + number + (one ? " indsats er ikke oplyst" : " indsatser er ikke oplyst")));
        }
        String stated = money(total.amounts());
        return both(stated.isEmpty() ? stated : stated + often, String.join("; ", unstated));
    }

    private String both(String stated, String rest) {
        if (stated.isEmpty() || rest.isEmpty()) {
            return stated + rest;
        }
        return say("at least ", "mindst ") + stated + " (" + rest + ")";
    }

    String spent(FundingTotal total) {
        String stated = money(total.spent());
        if (total.spentWithoutAmount() == 0) {
            return stated.isEmpty() ? Table.NOTHING.toString() : stated;
        }
        boolean one = total.spentWithoutAmount() == 1;
        String rest = wording().number(total.spentWithoutAmount())
                + say(
                        one ? " year's use without a stated amount" : " years' use without a stated amount",
                        " års forbrug uden oplyst beløb");
        return both(stated, rest);
    }

    /** Two currencies are beside each other. */
    private String money(List<Money> amounts) {
        return String.join(
                say(" and ", " og "), amounts.stream().map(wording()::money).toList());
    }

    // What is missing.

    String spendingMissing(int year) {
        return say(
                "Initiative {}: how much was spent in " + year + " is not stated ({}).",
                "Indsats {}: hvor meget der er brugt i " + year + ", er ikke oplyst ({}).");
    }
}
