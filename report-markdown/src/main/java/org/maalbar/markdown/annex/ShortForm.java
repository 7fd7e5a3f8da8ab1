package org.maalbar.markdown.annex;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maalbar.assessment.GoalAssessment;
import org.maalbar.assessment.InitiativeAssessment;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.change.Changes;
import org.maalbar.markdown.design.Section;
import org.maalbar.markdown.shared.StatusBar;
import org.maalbar.markdown.tree.Page;
import org.maalbar.markdown.tree.Table;
import org.maalbar.markdown.tree.Words;
import org.maalbar.programme.Programme;
import org.maalbar.rule.Status;
import org.maalbar.text.Sentence;

/** Writes what a committee reads: the conclusion, a row for each goal, and what each initiative did and plans. */
final class ShortForm {
    private final ProgrammeAssessment assessment;
    private final Programme programme;
    private final Phrases phrases;
    private final Page page;
    private final AnnexSettings settings;
    private final Shared shared;
    private final @Nullable Changes changes;
    private final InitiativeForm initiatives;

    ShortForm(
            ProgrammeAssessment assessment,
            @Nullable Changes changes,
            AnnexSettings settings,
            Phrases phrases,
            Page page) {
        this.settings = settings;
        this.assessment = assessment;
        this.programme = assessment.programme();
        this.phrases = phrases;
        this.page = page;
        this.changes = changes;
        this.shared = Shared.of(assessment);
        this.initiatives = new InitiativeForm(assessment, shared, phrases, page);
    }

    /** What fits on a screen: the goals and the conclusion. */
    void writeOverview() {
        title();
        page.table(goals(new GoalRows(assessment, changes, true, phrases)));
        conclusion();
    }

    void write() {
        head();
        ExtraSections extras = new ExtraSections(settings.extras(), page);
        List<Section> sections = settings.sections(false);
        for (Section each : sections) {
            write(each);
            extras.writeAfter(each);
        }
        if (!sections.contains(Section.GOALS)) {
            warn();
        }
    }

    private void write(Section section) {
        switch (section) {
            case SUMMARY -> {
                statuses();
                conclusion();
            }
            case FUNDING_IN_BRIEF ->
                new FundingSection(programme, assessment.day().getYear(), new FundingPhrases(phrases.language()), page)
                        .line();
            case GOALS -> goals();
            case INITIATIVES -> initiatives();
            default -> throw new IllegalArgumentException("Not in the short form: " + section);
        }
    }

    private void head() {
        settings.design().logo().ifPresent(logo -> page.paragraph().logo(logo));
        Words facts = title();
        shared.dueDay().ifPresent(day -> facts.say(" ").say(phrases.sharedDueDay(day)));
        assessment.knownOn().ifPresent(day -> facts.say(phrases.knownOn(day)));
        if (!shared.departments().isEmpty()) {
            facts.line().say(phrases.say(Label.RESPONSIBLE) + " ");
            new Organisations(programme).say(shared.departments(), facts);
            facts.say(".");
        }
        programme
                .contact()
                .ifPresent(contact ->
                        facts.line().say(phrases.say(Label.CONTACT) + " ").say("{}", contact));
    }

    private void goals() {
        GoalRows rows = new GoalRows(assessment, changes, false, phrases);
        Table goals = goals(rows);
        if (goals.hasRows()) {
            page.heading(2).say(phrases.say(Label.GOALS));
            page.table(goals);
        }
        if (rows.hasBars()) {
            page.paragraph()
                    .small(Sentence.of(phrases.say(Label.HOW_TO_READ_BARS)
                            + (rows.hasLimits() ? phrases.say(Label.HOW_TO_READ_LIMITS) : "")));
        }
        warn();
    }

    private void warn() {
        if (changes != null) {
            LastTimeSection.warn(changes, phrases, page);
        }
    }

    private Words title() {
        page.heading(1).say("{}", programme.title());
        phrases.publication(programme).ifPresent(text -> page.paragraph().strong(text));
        Words facts = page.paragraph();
        programme.annex().ifPresent(annex -> facts.say("{}", annex));
        programme.caseTitle().ifPresent(title -> facts.line().say(phrases.say(Label.CASE) + " {}", title));
        return facts.line().say(phrases.statusAsOf(assessment.day()));
    }

    private void conclusion() {
        page.paragraph().strong(phrases.say(Label.IN_SHORT)).say(" ").say(new Conclusion(assessment, phrases).text());
    }

    private void initiatives() {
        Page.Items others = page.items();
        for (InitiativeAssessment each : assessment.initiatives()) {
            if (each.initiative().goals().isEmpty()) {
                initiatives.writeWithoutGoals(each, others.add());
            } else {
                initiatives.write(each);
            }
        }
        others.under(2, phrases.say(Label.OTHER_INITIATIVES));
    }

    private void statuses() {
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        assessment.goals().forEach(goal -> counts.merge(goal.status(), 1, Integer::sum));
        if (!counts.isEmpty()) {
            new StatusBar(phrases).write(counts, page.paragraph());
        }
    }

    private Table goals(GoalRows rows) {
        Table table = new Table(rows.columns());
        for (InitiativeAssessment initiative : assessment.initiatives()) {
            if (initiative.initiative().goals().size() > 1) {
                table.group()
                        .say(
                                "{}. {}",
                                initiative.initiative().number(),
                                initiative.initiative().title());
            }
            for (GoalAssessment goal : initiative.goals()) {
                rows.write(initiative, goal, table);
            }
            initiative.notMeasurable().forEach(goal -> rows.writeNotMeasurable(initiative, goal, table));
        }
        return table;
    }
}
