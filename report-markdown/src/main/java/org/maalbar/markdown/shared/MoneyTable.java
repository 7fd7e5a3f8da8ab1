package org.maalbar.markdown.shared;

import java.util.stream.Stream;
import org.maalbar.funding.FundingTotal;
import org.maalbar.markdown.tree.Page;
import org.maalbar.markdown.tree.Table;
import org.maalbar.markdown.tree.Words;
import org.maalbar.text.Sentence;

/** What is allocated and what was spent, a row for each year. */
public final class MoneyTable {
    private final MoneyPhrases phrases;
    private final MoneyBars bars;
    private final Table table;

    /**
     * A table that is filled year by year.
     *
     * @param allocated the totals that will be drawn
     */
    public MoneyTable(Stream<FundingTotal> allocated, MoneyPhrases phrases) {
        this.phrases = phrases;
        this.bars = new MoneyBars(allocated);
        this.table = new Table(phrases.yearColumns());
    }

    /** The row of a year. */
    public void year(int year, FundingTotal allocated, FundingTotal spent) {
        String given = phrases.given(allocated, false);
        begin(String.valueOf(year), given);
        Words bar = table.cell();
        bars.of(allocated, Sentence.of(year + ": " + given)).ifPresentOrElse(bar::picture, bar::orNothing);
        table.cell().say(phrases.spent(spent));
    }

    /** The row of several years together. */
    public void inAll(String years, FundingTotal allocated, FundingTotal spent) {
        begin(years, phrases.given(allocated, true));
        table.cell().orNothing();
        table.cell().say(phrases.spent(spent));
    }

    private void begin(String name, String given) {
        table.row();
        table.cell().say(name);
        table.cell().say(given);
    }

    /** Puts the table into a document, with how to read it. */
    public void end(Page page) {
        page.table(table);
        page.paragraph().small(Sentence.of(phrases.howToRead()));
    }
}
