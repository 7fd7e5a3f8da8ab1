package org.maalbar.markdown;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.maalbar.funding.Funding;
import org.maalbar.funding.FundingTerms;
import org.maalbar.funding.FundingTotal;
import org.maalbar.funding.Spending;
import org.maalbar.quantity.Decimals;
import org.maalbar.quantity.Money;
import org.maalbar.text.Language;

/** What the annex says of money, positions and where they come from. */
final class FundingPhrases extends Bilingual {
    FundingPhrases(Language language) {
        super(language);
    }

    /** "0,5 mio. kr. årligt, 2017-2018, fra ”Budget 2017” (1.f1)." */
    void sayTo(Funding funding, int until, Words words) {
        words.say(terms(funding.terms()));
        funding.years().ifPresent(years -> words.say(", " + wording().span(years)));
        funding.source().ifPresent(source -> words.say(say(", from “{}”", ", fra ”{}”"), source));
        words.say(" ({})", funding.id().orElseThrow());
        String end = "";
        for (Spending each : spending(funding, until)) {
            end = spending(each);
            words.say("; " + end);
        }
        words.say(end.endsWith(".") ? "" : ".");
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
                        List.of("Year", "Allocated", "Spent, as far as stated"),
                        List.of("År", "Afsat", "Brugt, så vidt oplyst"));
    }

    String inAll(int first, int last) {
        return first == last ? String.valueOf(first) : first + "-" + last + say(" in all", " i alt");
    }

    String ids() {
        return "Id";
    }

    /** "mindst 2,2 mio. kr. (2 bevillinger uden oplyst beløb); 3½ årsværk". */
    String given(FundingTotal total, boolean severalYears) {
        List<String> parts = new ArrayList<>();
        if (!total.amounts().isEmpty() || !total.isComplete()) {
            parts.add(amounts(total));
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
                            : wording().positions(total.positions()));
        }
        if (total.existingBudget() > 0) {
            parts.add(wording().number(total.existingBudget())
                    + say(" within the existing budget", " inden for den eksisterende ramme"));
        }
        return parts.isEmpty() ? Table.NOTHING.toString() : String.join("; ", parts);
    }

    /** "mindst 2,2 mio. kr. (2 bevillinger uden oplyst beløb; finansieringen af 1 indsats er ikke oplyst)". */
    private String amounts(FundingTotal total) {
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
        return both(money(total.amounts()), String.join("; ", unstated));
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
                        " årsforbrug uden oplyst beløb");
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
