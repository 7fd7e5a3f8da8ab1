package org.maalbar.markdown.shared;

import java.util.List;
import org.maalbar.funding.FundingTotal;
import org.maalbar.markdown.tree.Table;
import org.maalbar.text.Language;

/** What reports say of money year by year. */
public class MoneyPhrases extends Bilingual {
    /** In a language. */
    public MoneyPhrases(Language language) {
        super(language);
    }

    /** What an amount means. */
    public String intro() {
        return say(
                "An amount is what is stated, and never more. Funding whose amount or years are not stated stands beside it "
                        + "in the years that it may cover, as do positions and what is done within the existing budget.",
                "Et beløb er det, der er oplyst, og aldrig mere. Midler, hvis beløb eller år ikke er oplyst, står ved siden "
                        + "af i de år, de kan dække; det samme gør årsværk og det, der løses inden for den eksisterende ramme.");
    }

    /** What is in the table of the years. */
    public List<String> yearColumns() {
        return language()
                .choose(
                        List.of("Year", "Allocated", "Allocated as a bar", "Spent, as far as stated"),
                        List.of("År", "Afsat", "Afsat som søjle", "Brugt, så vidt oplyst"));
    }

    /** What is given in a year, or in several years together. */
    public String given(FundingTotal total, boolean severalYears) {
        return (severalYears ? total.overYearsInWords(language()) : total.inWords(language()))
                .orElse(Table.NOTHING.toString());
    }

    /** What was spent. */
    public String spent(FundingTotal total) {
        return total.spentInWords(language()).orElse(Table.NOTHING.toString());
    }

    /** What the bars mean. */
    public String howToRead() {
        return say(
                "Filled: stated. Hatched: more may come on top, whose amount is not stated.",
                "Udfyldt: oplyst. Skraveret: der kan være mere, hvis beløb ikke er oplyst.");
    }
}
