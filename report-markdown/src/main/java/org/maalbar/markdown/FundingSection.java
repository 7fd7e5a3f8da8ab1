package org.maalbar.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.maalbar.assessment.FundingSummary;
import org.maalbar.assessment.FundingTotal;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Programme;

/** Writes what the initiatives are funded by, year by year, by source and by department. */
final class FundingSection {
    /** More columns than these nobody can read: then only the sums are shown. */
    private static final int MOST_COLUMNS = 8;

    private final FundingSummary summary;
    private final List<Initiative> without;
    private final FundingPhrases phrases;
    private final Page page;
    private final SortedSet<Integer> years;

    FundingSection(Programme programme, FundingPhrases phrases, Page page) {
        this.summary = FundingSummary.of(programme);
        this.without = programme.initiatives().stream()
                .filter(each -> each.funding().isEmpty())
                .toList();
        this.phrases = phrases;
        this.page = page;
        this.years = summary.years();
    }

    void write() {
        if (years.isEmpty()) {
            return;
        }
        page.heading(2).say(phrases.funding());
        page.paragraph().say(phrases.intro());
        if (!without.isEmpty()) {
            Words line = page.paragraph().say(phrases.nothingRecordedFor());
            Page.list(without, Initiative::number, line);
            line.say(".");
        }
        perYear();
        page.paragraph().say(phrases.bySource());
        Table sources = matrix(phrases.source());
        summary.bySource()
                .forEach((source, part) -> row(
                        part,
                        sources,
                        cell -> source.ifPresentOrElse(
                                text -> cell.say("{}", text), () -> cell.say(phrases.noSource()))));
        page.table(sources);
        page.paragraph().say(phrases.byDepartment());
        Table departments = matrix(phrases.department());
        summary.byDepartments()
                .forEach((ids, part) -> row(part, departments, cell -> {
                    page.names(ids, cell);
                    if (ids.isEmpty()) {
                        cell.say(phrases.noDepartment());
                    }
                }));
        page.table(departments);
    }

    private void perYear() {
        page.paragraph().say(phrases.perYear());
        Table table = new Table(phrases.yearColumns());
        for (int year : years) {
            yearRow(String.valueOf(year), summary.year(year), false, table);
        }
        if (severalYears()) {
            yearRow(phrases.inAll(), all(summary), true, table);
        }
        page.table(table);
    }

    private void yearRow(String name, FundingTotal total, boolean severalYears, Table table) {
        table.row();
        table.cell().say(name);
        table.cell().say(phrases.given(total, severalYears));
        table.cell().say(phrases.spent(total));
    }

    private boolean severalYears() {
        return years.size() > 1;
    }

    private FundingTotal all(FundingSummary part) {
        return part.over(years.first(), years.last());
    }

    private Table matrix(String first) {
        List<String> columns = new ArrayList<>(List.of(first));
        if (years.size() <= MOST_COLUMNS) {
            years.forEach(year -> columns.add(String.valueOf(year)));
        }
        columns.add(phrases.inAll());
        columns.add(phrases.ids());
        return new Table(columns);
    }

    private void row(FundingSummary part, Table table, Consumer<Words> name) {
        table.row();
        name.accept(table.cell());
        if (years.size() <= MOST_COLUMNS) {
            years.forEach(year -> table.cell().say(phrases.given(part.year(year), false)));
        }
        FundingTotal total = all(part);
        table.cell().say(phrases.given(total, severalYears()));
        Page.list(part.fundings(), funding -> funding.id().orElseThrow(), table.cell());
    }
}
