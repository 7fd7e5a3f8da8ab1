package org.maalbar.funding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maalbar.quantity.Money;
import org.maalbar.text.Language;
import org.maalbar.text.Wording;

/** What fundings come to, in words, with what is not stated. */
final class FundingWords {
    private final Language language;
    private final Wording wording;

    FundingWords(Language language) {
        this.language = language;
        this.wording = Wording.in(language);
    }

    private String say(String english, String danish) {
        return language.choose(english, danish);
    }

    /** The total of one year, of which there may be several that are alike: "0,2 mio. kr. årligt". */
    Optional<String> perYear(FundingTotal year) {
        String often = say(" a year", " årligt");
        return given(year, often, wording.positions(year.positions()) + often);
    }

    /** "mindst 2,2 mio. kr. (2 bevillinger uden oplyst beløb); 3½ årsværk". */
    Optional<String> ofYear(FundingTotal year) {
        return given(year, "", wording.positions(year.positions()));
    }

    /** "mindst 2,2 mio. kr. (2 bevillinger uden oplyst beløb); 7 årsværk tilsammen". */
    Optional<String> overYears(FundingTotal total) {
        return given(total, "", positionsTogether(total.positions()));
    }

    private String positionsTogether(BigDecimal number) {
        return wording.number(number)
                + say(
                        number.compareTo(BigDecimal.ONE) == 0
                                ? " full-time-equivalent year"
                                : " full-time-equivalent years",
                        " årsværk tilsammen");
    }

    private Optional<String> given(FundingTotal total, String often, String positions) {
        List<String> parts = new ArrayList<>();
        if (!total.amounts().isEmpty() || !total.isComplete()) {
            parts.add(amounts(total, often));
        }
        if (total.positions().signum() > 0) {
            parts.add(positions);
        }
        if (total.existingBudget() > 0) {
            boolean one = total.existingBudget() == 1;
            parts.add(wording.number(total.existingBudget())
                    + say(
                            one ? " funding within the existing budget" : " fundings within the existing budget",
                            one
                                    ? " finansiering inden for den eksisterende ramme"
                                    : " finansieringer inden for den eksisterende ramme"));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", parts));
    }

    /** "mindst 2,2 mio. kr. (2 bevillinger uden oplyst beløb; finansieringen er ikke oplyst i 1 tilfælde)". */
    private String amounts(FundingTotal total, String often) {
        List<String> unstated = new ArrayList<>();
        if (total.withoutAmount() > 0) {
            boolean one = total.withoutAmount() == 1;
            unstated.add(wording.number(total.withoutAmount())
                    + say(
                            one ? " funding without a stated amount" : " fundings without a stated amount",
                            one ? " bevilling uden oplyst beløb" : " bevillinger uden oplyst beløb"));
        }
        if (total.notStated() > 0) {
            boolean one = total.notStated() == 1;
            String number = wording.number(total.notStated());
            unstated.add(say(
                    "the funding is not stated in " + number + (one ? " case" : " cases"),
                    "finansieringen er ikke oplyst i " + number + " tilfælde"));
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

    /** "mindst 0,3 mio. kr. (1 års forbrug uden oplyst beløb)". */
    Optional<String> spent(FundingTotal total) {
        String stated = money(total.spent());
        if (total.spentWithoutAmount() == 0) {
            return Optional.of(stated).filter(text -> !text.isEmpty());
        }
        boolean one = total.spentWithoutAmount() == 1;
        String rest = wording.number(total.spentWithoutAmount())
                + say(
                        one ? " year's use without a stated amount" : " years' use without a stated amount",
                        " års forbrug uden oplyst beløb");
        return Optional.of(both(stated, rest));
    }

    /** Two currencies are beside each other. */
    private String money(List<Money> amounts) {
        return String.join(
                say(" and ", " og "), amounts.stream().map(wording::money).toList());
    }
}
