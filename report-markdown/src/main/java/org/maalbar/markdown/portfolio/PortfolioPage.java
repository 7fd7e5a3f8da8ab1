package org.maalbar.markdown.portfolio;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.function.Consumer;
import org.commonmark.node.Block;
import org.maalbar.assessment.ClaimCheck.Verdict;
import org.maalbar.funding.FundingTotal;
import org.maalbar.markdown.shared.MoneyPhrases;
import org.maalbar.markdown.shared.MoneyTable;
import org.maalbar.markdown.shared.StatusBar;
import org.maalbar.markdown.tree.Page;
import org.maalbar.markdown.tree.Table;
import org.maalbar.markdown.tree.Words;
import org.maalbar.portfolio.DepartmentSummary;
import org.maalbar.portfolio.GoalCounts;
import org.maalbar.portfolio.LowGoal;
import org.maalbar.portfolio.Portfolio;
import org.maalbar.portfolio.ProgrammeSummary;
import org.maalbar.portfolio.UnreadableProgramme;
import org.maalbar.rule.Status;
import org.maalbar.text.Language;
import org.maalbar.text.Sentence;
import org.maalbar.words.StatusWords;

/** Writes the report on many programmes, block by block. */
public final class PortfolioPage {
    private static final int MOST_SAME_TITLES = 10;

    private final Portfolio portfolio;
    private final List<ProgrammeSummary> programmes;
    private final GoalCounts goals;
    private final Map<Verdict, Integer> claims = new EnumMap<>(Verdict.class);
    private final PortfolioPhrases phrases;
    private final MoneyPhrases moneyPhrases;
    private final StatusWords statusWords;
    private final GoalCells goalCells;
    private final Page page;

    /**
     * A report.
     *
     * @param out gets every block once it is complete
     */
    public PortfolioPage(Portfolio portfolio, Language language, Consumer<Block> out) {
        this.portfolio = portfolio;
        this.programmes = portfolio.programmes();
        this.goals = portfolio.goals();
        programmes.forEach(
                each -> each.claims().forEach((verdict, count) -> claims.merge(verdict, count, Integer::sum)));
        this.phrases = new PortfolioPhrases(language);
        this.moneyPhrases = new MoneyPhrases(language);
        this.statusWords = new StatusWords(language);
        this.goalCells = new GoalCells(phrases);
        this.page = new Page(out);
    }

    /** What the report is called. */
    public static String title(Portfolio portfolio, Language language) {
        return new PortfolioPhrases(language).title(portfolio.programmes().size());
    }

    /** Writes everything. */
    public void write() {
        firstPage();
        unreadable();
        departments();
        programmes();
        lowGoals(Status.NOT_FULFILLED);
        lowGoals(Status.NOT_EXPECTED);
        funding();
        howToRead();
        page.end();
    }

    private void firstPage() {
        page.heading(1).say(phrases.title(programmes.size()));
        phrases.publication(programmes).ifPresent(text -> page.paragraph().strong(text));
        Words day = page.paragraph().say(phrases.statusAsOf(portfolio.day()));
        portfolio.knownOn().ifPresent(known -> day.say(phrases.knownOn(known)));
        if (goals.measurable() > 0) {
            new StatusBar(phrases).write(goals.byStatus(), page.paragraph());
        }
        page.paragraph().strong(phrases.inShort()).say(" " + String.join(" ", inShort()));
        if (!programmes.isEmpty()) {
            int year = portfolio.day().getYear();
            String allocated =
                    portfolio.funding().year(year).inWords(phrases.language()).orElse(phrases.noFunding());
            page.paragraph()
                    .strong(phrases.fundingOf(year))
                    .say(" ")
                    .say(Sentence.of(allocated).ended());
        }
    }

    private List<String> inShort() {
        List<String> sentences = new ArrayList<>();
        if (programmes.isEmpty()) {
            sentences.add(phrases.noProgrammes());
        } else if (goals.measurable() == 0) {
            sentences.add(phrases.noMeasurableGoals());
        } else {
            Map<Status, Long> counts = new EnumMap<>(Status.class);
            goals.byStatus().forEach((status, count) -> counts.put(status, Long.valueOf(count)));
            sentences.add(phrases.summary(counts).toString());
        }
        if (goals.contradictory() > 0) {
            sentences.add(phrases.contradictory(goals.contradictory(), goals.measurable()));
        }
        if (goals.notMeasurable() > 0) {
            sentences.add(phrases.notMeasurable(goals.notMeasurable(), goals.measurable() > 0));
        }
        long without = programmes.stream()
                .filter(each -> each.goals().measurable() == 0)
                .count();
        if (without > 0 && goals.measurable() > 0) {
            sentences.add(phrases.withoutMeasurableGoals(without));
        }
        if (!claims.isEmpty()) {
            sentences.add(phrases.claims(claims));
        }
        int unreadable = portfolio.unreadable().size();
        if (unreadable > 0) {
            sentences.add(phrases.unreadable(unreadable));
        }
        return sentences;
    }

    private void unreadable() {
        Table table = new Table(phrases.unreadableColumns());
        for (UnreadableProgramme each : portfolio.unreadable()) {
            table.row();
            table.cell().say("{}", each.name());
            table.cell().say(phrases.firstError(each));
            table.cell().say(number(each.more()));
        }
        section(phrases.notRead(), "", table);
    }

    private String number(int count) {
        return phrases.wording().number(count);
    }

    /** A table below its heading and what is to be known of it, if it has any rows. */
    private void section(String heading, String intro, Table table) {
        if (table.hasRows()) {
            page.heading(2).say(heading);
            if (!intro.isEmpty()) {
                page.paragraph().say(intro);
            }
            page.table(table);
        }
    }

    private void departments() {
        Table table = new Table(phrases.departmentColumns());
        for (DepartmentSummary each : portfolio.departments()) {
            table.row();
            table.cell().say(each.name().map(Sentence::user).orElseGet(() -> Sentence.of(phrases.noDepartment())));
            table.cell().say(number(each.programmes()));
            table.cell().say(number(each.initiatives()));
            goalCells.write(each.goals(), table.cell());
        }
        section(phrases.byDepartment(), phrases.howDepartmentsCount(), table);
    }

    private void programmes() {
        List<String> columns = phrases.programmeColumns();
        Table table = new Table(claims.isEmpty() ? columns.subList(0, columns.size() - 1) : columns);
        for (ProgrammeSummary each : programmes) {
            table.row();
            name(each, table.cell());
            table.cell().say(number(each.initiatives()));
            goalCells.write(each.goals(), table.cell());
            if (!claims.isEmpty()) {
                Words views = table.cell();
                phrases.verdictCounts(each.claims())
                        .forEach(view -> views.line().say(view));
                views.orNothing();
            }
        }
        section(phrases.byProgramme(), phrases.orderOfProgrammes(), table);
        sameTitles();
    }

    private static void name(ProgrammeSummary programme, Words cell) {
        cell.say("{}", programme.title()).small(Sentence.user(programme.name()));
    }

    private void sameTitles() {
        Map<String, Long> titles = new LinkedHashMap<>();
        programmes.forEach(each -> titles.merge(each.title(), 1L, Long::sum));
        titles.values().removeIf(count -> count == 1);
        if (!titles.isEmpty()) {
            page.paragraph().say(phrases.sameTitles(titles, MOST_SAME_TITLES));
        }
    }

    private void lowGoals(Status status) {
        Table table = new Table(phrases.lowGoalColumns());
        boolean isComplete = true;
        for (ProgrammeSummary each : programmes) {
            if (each.goals().with(status) > 0) {
                table.row();
                name(each, table.cell());
                lowGoals(each, status, table.cell());
                isComplete &= each.leftOut(status) == 0;
            }
        }
        section(phrases.lowGoals(status), isComplete ? "" : phrases.mostLowGoals(), table);
    }

    private void lowGoals(ProgrammeSummary programme, Status status, Words cell) {
        for (LowGoal goal : programme.lowGoals(status)) {
            cell.line().say("{}: {}", goal.id(), goal.statement());
            if (goal.isContradictory()) {
                cell.say(" ").say(statusWords.contradictoryFigures());
            }
        }
        int more = programme.leftOut(status);
        if (more > 0) {
            cell.small(Sentence.of(phrases.andMore(more)));
        }
    }

    private void funding() {
        NavigableSet<Integer> years = portfolio.funding().years();
        if (years.isEmpty()) {
            return;
        }
        page.heading(2).say(phrases.yearByYear());
        page.paragraph().say(moneyPhrases.intro());
        MoneyTable table = new MoneyTable(years.stream().map(portfolio.funding()::year), moneyPhrases);
        for (int year : years) {
            FundingTotal total = portfolio.funding().year(year);
            table.year(year, total, year > portfolio.day().getYear() ? FundingTotal.NONE : total);
        }
        table.end(page);
    }

    private void howToRead() {
        if (goals.measurable() == 0) {
            return;
        }
        page.heading(2).say(phrases.howToReadIt());
        Page.Items statuses = page.items();
        for (Status status : Status.values()) {
            statuses.add().status(status, statusWords.status(status, false)).say(": " + phrases.meaning(status));
        }
        if (goals.contradictory() > 0) {
            statuses.add().say(statusWords.contradictoryFigures()).say(phrases.meaningOfContradictoryFigures());
        }
        statuses.end();
        if (!claims.isEmpty()) {
            page.paragraph().say(phrases.claims());
            Page.Items verdicts = page.items();
            claims.keySet().forEach(verdict -> verdicts.add().say(phrases.verdict(verdict)));
            verdicts.end();
        }
    }
}
