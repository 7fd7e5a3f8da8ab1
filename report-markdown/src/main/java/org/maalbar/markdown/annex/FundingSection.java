package org.maalbar.markdown.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.maalbar.funding.FundingSummary;
import org.maalbar.funding.FundingTotal;
import org.maalbar.markdown.shared.MoneyBars;
import org.maalbar.markdown.shared.MoneyTable;
import org.maalbar.markdown.tree.Page;
import org.maalbar.markdown.tree.Table;
import org.maalbar.markdown.tree.Words;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Programme;
import org.maalbar.text.Sentence;

/** Writes what the initiatives are funded by, year by year, by source and by department. */
final class FundingSection {
    private final FundingSummary summary;
    private final List<Initiative> without;
    private final Organisations organisations;
    private final int until;
    private final FundingPhrases phrases;
    private final Page page;
    private final SortedSet<Integer> years;
    private final boolean hasYears;

    FundingSection(Programme programme, int until, FundingPhrases phrases, Page page) {
        this.until = until;
        this.summary = FundingSummary.of(programme.initiatives());
        this.without = programme.initiatives().stream()
                .filter(each -> each.funding().isEmpty())
                .toList();
        this.organisations = new Organisations(programme);
        this.phrases = phrases;
        this.page = page;
        this.years = new TreeSet<>(summary.years());
        this.hasYears = !years.isEmpty();
        if (!hasYears) {
            years.add(until);
        }
    }

    /** All of it in one line. */
    void line() {
        if (summary.fundings().isEmpty()) {
            return;
        }
        Words line = page.paragraph()
                .strong(phrases.say(Label.FUNDING) + (hasYears ? " " + phrases.years(years.first(), years.last()) : "")
                        + ":")
                .say(" ")
                .say(Sentence.of(phrases.given(all(summary), severalYears())).ended());
        FundingTotal spent = spent(years.first(), years.last());
        if (!spent.spent().isEmpty()) {
            line.say(" ").say(phrases.spentInAll(spent));
        }
    }

    void write() {
        if (summary.fundings().isEmpty()) {
            return;
        }
        page.heading(3).say(phrases.say(Label.FUNDING));
        page.paragraph().say(phrases.intro());
        if (!without.isEmpty()) {
            page.paragraph()
                    .say(phrases.say(Label.NOTHING_RECORDED_FOR))
                    .list(without, Initiative::number)
                    .say(".");
        }
        perYear();
        Map<Optional<String>, FundingSummary> bySource = summary.bySource();
        MoneyBars sourceBars = new MoneyBars(bySource.values().stream().map(this::all));
        Table sources = new Table(phrases.partColumns(phrases.say(Label.SOURCE), years.first(), years.last()));
        bySource.forEach((source, part) -> row(
                source.map(Sentence::user).orElseGet(() -> Sentence.of(phrases.say(Label.OF_NO_SOURCE))),
                part,
                sourceBars,
                sources));
        page.table(phrases.say(Label.BY_SOURCE), sources);
        Map<List<String>, FundingSummary> byDepartments = summary.byDepartments();
        MoneyBars departmentBars = new MoneyBars(byDepartments.values().stream().map(this::all));
        Table departments = new Table(phrases.partColumns(phrases.say(Label.DEPARTMENT), years.first(), years.last()));
        byDepartments.forEach((ids, part) -> row(
                ids.isEmpty() ? Sentence.of(phrases.say(Label.OF_NO_DEPARTMENT)) : organisations.names(ids),
                part,
                departmentBars,
                departments));
        page.table(phrases.say(Label.BY_DEPARTMENT), departments);
    }

    private void perYear() {
        MoneyTable table = new MoneyTable(years.stream().map(summary::year), phrases);
        for (int year : years) {
            table.year(year, summary.year(year), spent(year, year));
        }
        if (severalYears()) {
            int first = years.first();
            int last = years.last();
            table.inAll(phrases.inAll(first, last), summary.over(first, last), spent(first, last));
        }
        page.paragraph().say(phrases.say(Label.PER_YEAR));
        table.end(page);
    }

    private FundingTotal spent(int first, int last) {
        return first > until ? FundingTotal.NONE : summary.over(first, Math.min(last, until));
    }

    private boolean severalYears() {
        return years.size() > 1;
    }

    private FundingTotal all(FundingSummary part) {
        return part.over(years.first(), years.last());
    }

    private void row(Sentence name, FundingSummary part, MoneyBars bars, Table table) {
        table.row();
        table.cell().say(name);
        Words perYear = table.cell();
        runs(part)
                .forEach(run -> perYear.line()
                        .say(phrases.years(run.first, run.last) + ": "
                                + phrases.perYear(run.total, run.first < run.last)));
        perYear.orNothing();
        FundingTotal total = all(part);
        String given = phrases.given(total, severalYears());
        Words inAll = table.cell().say(given);
        bars.of(total, name.and(": " + given)).ifPresent(bar -> inAll.line().picture(bar));
        table.cell()
                .list(part.fundings(), funding -> funding.id().orElseThrow())
                .orNothing();
    }

    /** Years in a row of which the same is said. */
    private record Run(int first, int last, FundingTotal total) {}

    private boolean continues(Run run, Run next) {
        return run.last + 1 == next.first && phrases.given(run.total, false).equals(phrases.given(next.total, false));
    }

    private List<Run> runs(FundingSummary part) {
        List<Run> runs = new ArrayList<>();
        for (int year : years) {
            Run next = new Run(year, year, part.year(year));
            int last = runs.size() - 1;
            if (last >= 0 && continues(runs.get(last), next)) {
                runs.set(last, new Run(runs.get(last).first, year, next.total));
            } else {
                runs.add(next);
            }
        }
        return runs.stream().filter(run -> !run.total.equals(FundingTotal.NONE)).toList();
    }
}
