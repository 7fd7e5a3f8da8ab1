package org.maalbar.markdown.annex;

import java.util.List;
import org.maalbar.assessment.ClaimCheck;
import org.maalbar.assessment.ContributionUse;
import org.maalbar.assessment.Counting;
import org.maalbar.assessment.GoalAssessment;
import org.maalbar.assessment.GoalReasons;
import org.maalbar.assessment.IndicatorAssessment;
import org.maalbar.assessment.MeasureAssessment;
import org.maalbar.assessment.ObservationUse;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.assessment.RuleAssessment;
import org.maalbar.markdown.tree.Page;
import org.maalbar.markdown.tree.Table;
import org.maalbar.markdown.tree.Words;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Observation;
import org.maalbar.rule.Status;
import org.maalbar.text.Sentence;
import org.maalbar.words.ClaimWords;
import org.maalbar.words.LevelWords;
import org.maalbar.words.RecordWords;

/** Writes why a goal has its status, and every figure that it depends on, with how it counted. */
final class GoalEvidence {
    private final Phrases phrases;
    private final LevelWords levels;
    private final RecordWords records;
    private final Page page;
    private final ProgrammeAssessment assessment;
    private final Organisations organisations;

    GoalEvidence(ProgrammeAssessment assessment, Phrases phrases, Page page) {
        this.phrases = phrases;
        this.levels = new LevelWords(phrases.language());
        this.records = new RecordWords(phrases.language());
        this.page = page;
        this.assessment = assessment;
        this.organisations = new Organisations(assessment.programme());
    }

    void write(GoalAssessment goal) {
        GoalReasons reasons = goal.reasons(phrases.language());
        page.heading(4).say(phrases.say(Label.GOAL), goal.id(), goal.goal().statement());
        facts(goal, reasons);
        parts(goal, reasons);
        figures(goal, reasons);
        observations(goal);
        plans(goal, reasons);
    }

    private void facts(GoalAssessment goal, GoalReasons reasons) {
        Page.Items items = page.items();
        items.fact(phrases.say(Label.DUE)).say(phrases.wording().day(goal.dueDay()) + ".");
        Words status = items.fact(phrases.say(Label.STATUS))
                .status(goal.status(), reasons.status())
                .say(". ")
                .say(reasons.why(goal.rule()));
        reasons.target().ifPresent(target -> status.say(" ").say(target));
        if (!isSettled(goal)) {
            reasons.remaining()
                    .ifPresent(rest ->
                            items.fact(phrases.say(Label.REMAINING)).say(rest).say("."));
            pace(goal, reasons, items);
        }
        reasons.unitCost().ifPresent(cost -> items.fact(phrases.say(Label.COST)).say(cost));
        reasons.missing()
                .forEach(missing -> items.fact(phrases.say(Label.MISSING)).say(missing));
        reasons.dependsOn()
                .ifPresent(
                        activities -> items.fact(phrases.say(Label.DEPENDS_ON)).say(activities));
        claims(goal.claims(), items);
        items.end();
    }

    /** What is claimed, as one of the facts. */
    void claims(List<ClaimCheck> checks, Page.Items items) {
        if (!checks.isEmpty()) {
            Words words = items.fact(phrases.say(Label.CLAIM));
            ClaimWords claims = new ClaimWords(phrases.language());
            checks.forEach(check -> words.next()
                    .say(claims.claim(check.claim(), check.verdict().word(phrases.language()), assessment.day())));
            words.say(".");
        }
    }

    private static boolean isSettled(GoalAssessment goal) {
        return goal.status() == Status.FULFILLED || goal.status() == Status.NOT_FULFILLED;
    }

    private void pace(GoalAssessment goal, GoalReasons reasons, Page.Items items) {
        goal.rule()
                .all()
                .forEach(part -> reasons.pace(part).ifPresent(pace -> {
                    Words line = items.fact(phrases.say(Label.PACE));
                    if (goal.indicators().size() > 1) {
                        String counted = part.rule().indicators().iterator().next();
                        line.say("{}: ", goal.indicator(counted).indicator().name());
                    }
                    line.say(pace);
                }));
    }

    private void parts(GoalAssessment goal, GoalReasons reasons) {
        if (goal.rule().parts().isEmpty()) {
            return;
        }
        page.paragraph().say(phrases.say(Label.PARTS_OF_THE_GOAL));
        Table table = new Table(phrases.partColumns());
        parts(goal.rule(), reasons, "", table);
        page.table(table);
    }

    /** Numbered, so that parts of parts are distinct from parts of the goal. */
    private void parts(RuleAssessment whole, GoalReasons reasons, String number, Table table) {
        for (int i = 0; i < whole.parts().size(); i++) {
            RuleAssessment part = whole.parts().get(i);
            String own = number + (i + 1);
            table.row();
            table.cell().say("{}", own);
            table.cell().say(part.label().map(Sentence::user).orElse(Table.NOTHING));
            table.cell().say(reasons.requirement(part));
            table.cell().status(part.status(), reasons.status(part));
            table.cell().say(reasons.why(part));
            parts(part, reasons, own + ".", table);
        }
    }

    private void figures(GoalAssessment goal, GoalReasons reasons) {
        page.paragraph().say(phrases.say(Label.FIGURES));
        Table table = new Table(phrases.figureColumns());
        for (IndicatorAssessment each : goal.indicators()) {
            Indicator indicator = each.indicator();
            table.row();
            Words name = table.cell().say("{} ({})", indicator.name(), indicator.id());
            if (indicator.isOverlapPossible()) {
                name.say("; ").say(levels.mayOverlap());
            }
            table.cell().say(reasons.level(each, each.seen()));
            table.cell()
                    .say(each.lastObserved()
                            .map(day -> Sentence.of(phrases.wording().day(day)))
                            .orElse(Table.NOTHING));
            table.cell().say(reasons.level(each, each.planned()));
            table.cell().say(reasons.level(each, each.possible()));
            each.measures().forEach(part -> measure(each, part, reasons, table));
        }
        page.table(table);
    }

    private void measure(IndicatorAssessment each, MeasureAssessment part, GoalReasons reasons, Table table) {
        table.row();
        table.cell().say("{}, ", each.indicator().name()).say(records.measure(part.measure()));
        table.cell().say(reasons.level(each, part.seen()));
        table.cell()
                .say(part.lastObserved()
                        .map(day -> Sentence.of(phrases.wording().day(day)))
                        .orElse(Table.NOTHING));
        table.cell().say(reasons.level(each, part.planned()));
        table.cell().say(reasons.level(each, part.possible()));
    }

    private void observations(GoalAssessment goal) {
        Table table = new Table(phrases.observationColumns());
        for (IndicatorAssessment indicator : goal.indicators()) {
            indicator.indicator().baseline().ifPresent(start -> {
                table.row();
                table.cell().say("{}", indicator.id());
                table.cell().say(levels.baseline(start.figure(), indicator.indicator()));
                table.cell().say(phrases.wording().day(start.day()));
                table.cell().say(levels.startOfCounting());
                table.cell().say(Table.NOTHING);
            });
            indicator.observations().forEach(use -> observation(use, indicator, table));
        }
        if (table.hasRows()) {
            page.paragraph().say(phrases.say(Label.OBSERVATIONS));
            page.table(table);
        } else {
            page.paragraph().say(records.nothingObserved());
        }
    }

    private void observation(ObservationUse use, IndicatorAssessment indicator, Table table) {
        Observation each = use.observation();
        table.row();
        table.cell().say("{}", each.id().orElseThrow());
        table.cell().say(records.figure(each, indicator.indicator()));
        table.cell().say(phrases.wording().span(each.period()));
        table.cell().say(counted(use.counting(), use.reason().word(phrases.language())));
        table.cell().say(each.source().map(Sentence::user).orElse(Sentence.of(phrases.say(Label.SOURCE_NOT_STATED))));
    }

    private void plans(GoalAssessment goal, GoalReasons reasons) {
        Table table = new Table(phrases.planColumns());
        List<IndicatorAssessment> indicators = goal.indicators();
        for (IndicatorAssessment indicator : indicators) {
            indicator.contributions().forEach(use -> plan(use, indicator, indicators.size() > 1, table));
        }
        if (table.hasRows()) {
            page.paragraph().say(phrases.say(Label.PLANS));
            page.table(table);
            indicators.forEach(each -> reasons.planBase(each, indicators.size() > 1)
                    .ifPresent(base -> page.paragraph().say(base)));
        } else if (!goal.day().isAfter(goal.dueDay()) && goal.status() != Status.FULFILLED) {
            page.paragraph().say(records.nothingPlanned());
        }
    }

    private Sentence counted(Counting counting, String reason) {
        return records.counted(counting.word(phrases.language()), reason);
    }

    private void plan(ContributionUse use, IndicatorAssessment indicator, boolean named, Table table) {
        Activity activity = use.activity();
        table.row();
        table.cell().say("{}", activity.id().orElseThrow());
        Words title = table.cell().say("{}", activity.title());
        if (!activity.partners().isEmpty()) {
            title.say(" (");
            organisations.say(activity.partners(), title);
            title.say(")");
        }
        table.cell().say(records.stateAndPeriod(activity));
        Words figure = table.cell().say(records.figure(use.contribution(), indicator.indicator()));
        if (named) {
            figure.say(" ({})", indicator.id());
        }
        table.cell().say(counted(use.counting(), use.reason().word(phrases.language())));
    }
}
