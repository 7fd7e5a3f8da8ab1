package org.maalbar.markdown.annex;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.assessment.ProgrammeAssessment.Breakdown;
import org.maalbar.assessment.ProgrammeAssessment.Group;
import org.maalbar.markdown.tree.Page;
import org.maalbar.markdown.tree.Table;
import org.maalbar.programme.Indicator;
import org.maalbar.quantity.Figure;
import org.maalbar.text.Sentence;
import org.maalbar.words.LevelWords;

/** Writes what has been seen of each indicator by category: by gender, by district. */
final class BreakdownSection {
    private final ProgrammeAssessment assessment;
    private final Phrases phrases;
    private final LevelWords levels;
    private final Page page;

    BreakdownSection(ProgrammeAssessment assessment, Phrases phrases, Page page) {
        this.assessment = assessment;
        this.phrases = phrases;
        this.levels = new LevelWords(phrases.language());
        this.page = page;
    }

    void write() {
        List<Breakdown> all = assessment.breakdowns();
        if (!all.isEmpty()) {
            page.heading(3).say(phrases.say(Label.BREAKDOWNS));
            all.forEach(this::write);
        }
    }

    private void write(Breakdown each) {
        Indicator indicator = each.indicator();
        page.paragraph().say(phrases.say(Label.BY_DIMENSION), indicator.name(), indicator.id(), each.dimension());
        Table table = new Table(phrases.breakdownColumns());
        each.groups()
                .forEach(group ->
                        row(Sentence.user(group.category().orElseThrow().name()), group, indicator, table));
        row(Sentence.of(phrases.say(Label.WHOLE)), each.whole(), indicator, table);
        page.table(table);
    }

    private void row(Sentence name, Group group, Indicator indicator, Table table) {
        table.row();
        table.cell().say(name);
        table.cell()
                .say(
                        group.isSuppressed()
                                ? Sentence.of(phrases.wording().figure(Figure.suppressed()))
                                : levels.level(group.seen(), indicator));
        Optional<LocalDate> day = group.lastObserved();
        table.cell().say(day.map(it -> Sentence.of(phrases.wording().day(it))).orElse(Table.NOTHING));
    }
}
