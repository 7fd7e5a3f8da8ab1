package org.maalbar.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.maalbar.funding.FundingSummary;
import org.maalbar.funding.FundingTotal;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Programme;

/** Writes what the initiatives are funded by, year by year, by source and by department. */
final class FundingSection {
    /** More columns than these cannot be read: then only the sums are shown. */
    private static final int MOST_COLUMNS = 8;

    private final FundingSummary summary;
    private final List<Initiative> without;
    private final int until;
    private final FundingPhrases phrases;
    private final Page page;
    private final SortedSet<Integer> years;

    FundingSection(Programme programme, int until, FundingPhrases phrases, Page page) {
        this.until = until;
        this.summary = FundingSummary.of(programme.initiatives());
        this.without = programme.initiatives().stream()
                .filter(each -> each.funding().isEmpty())
                .toList();
        this.phrases = phrases;
        this.page = page;
        this.years = summary.years();
    }

    void write() {
        if (summary.fundings().isEmpty()) {
            return;
        }
        page.heading(2).say(phrases.say(Label.FUNDING));
        page.paragraph().say(phrases.intro());
        if (!without.isEmpty()) {
            Words line = page.paragraph().say(phrases.say(Label.NOTHING_RECORDED_FOR));
            Page.list(without, Initiative::number, line);
            line.say(".");
        }
        if (years.isEmpty()) {
            return;
        }
        perYear();
        page.paragraph().say(phrases.say(Label.BY_SOURCE));
        Table sources = matrix(phrases.say(Label.SOURCE));
        summary.bySource()
                .forEach((source, part) -> row(
                        part,
                        sources,
                        cell -> source.ifPresentOrElse(
                                text -> cell.say("{}", text), () -> cell.say(phrases.say(Label.OF_NO_SOURCE)))));
        page.table(sources);
        page.paragraph().say(phrases.say(Label.BY_DEPARTMENT));
        Table departments = matrix(phrases.say(Label.DEPARTMENT));
        summary.byDepartments()
                .forEach((ids, part) -> row(part, departments, cell -> {
                    page.names(ids, cell);
                    if (ids.isEmpty()) {
                        cell.say(phrases.say(Label.OF_NO_DEPARTMENT));
                    }
                }));
        page.table(departments);
    }

    private void perYear() {
        page.paragraph().say(phrases.say(Label.PER_YEAR));
        Table table = new Table(phrases.yearColumns());
        for (int year : years) {
            yearRow(String.valueOf(year), year, year, table);
        }
        if (severalYears()) {
            yearRow(phrases.inAll(years.first(), years.last()), years.first(), years.last(), table);
        }
        page.table(table);
    }

    private void yearRow(String name, int first, int last, Table table) {
        table.row();
        table.cell().say(name);
        table.cell().say(phrases.given(summary.over(first, last), first < last));
        table.cell().say(phrases.spent(first > until ? FundingTotal.NONE : summary.over(first, Math.min(last, until))));
    }

    private boolean severalYears() {
        return years.size() > 1;
    }

    private boolean hasColumns() {
        return severalYears() && years.size() <= MOST_COLUMNS;
    }

    private FundingTotal all(FundingSummary part) {
        return part.over(years.first(), years.last());
    }

    private Table matrix(String first) {
        List<String> columns = new ArrayList<>(List.of(first));
        if (hasColumns()) {
            years.forEach(year -> columns.add(String.valueOf(year)));
        }
        columns.add(phrases.inAll(years.first(), years.last()));
        columns.add(phrases.ids());
        return new Table(columns);
    }

    private void row(FundingSummary part, Table table, Consumer<Words> name) {
        table.row();
        name.accept(table.cell());
        if (hasColumns()) {
            years.forEach(year -> table.cell().say(phrases.given(part.year(year), false)));
        }
        FundingTotal total = all(part);
        table.cell().say(phrases.given(total, severalYears()));
        Page.list(part.fundings(), funding -> funding.id().orElseThrow(), table.cell());
    }
}
