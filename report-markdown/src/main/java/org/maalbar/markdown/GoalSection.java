package org.maalbar.markdown;

import java.util.List;
import org.maalbar.assessment.ContributionUse;
import org.maalbar.assessment.Counting;
import org.maalbar.assessment.GoalAssessment;
import org.maalbar.assessment.IndicatorAssessment;
import org.maalbar.assessment.ObservationUse;
import org.maalbar.assessment.PlanBase;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.assessment.RuleAssessment;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Contribution;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Observation;
import org.maalbar.rule.Missing;
import org.maalbar.rule.Status;

/** Writes one goal: its status and why, and every figure that it rests on, with how it counted. */
final class GoalSection {
    private final ProgrammeAssessment assessment;
    private final Phrases phrases;
    private final GoalPhrases words;
    private final DataPhrases data;
    private final Page page;
    private final GoalRow rows;
    private final RuleSentence rules;
    private final Stated stated;

    GoalSection(ProgrammeAssessment assessment, Phrases phrases, DataPhrases data, Page page) {
        this.assessment = assessment;
        this.phrases = phrases;
        this.words = new GoalPhrases(phrases.language());
        this.data = data;
        this.page = page;
        this.rows = new GoalRow(assessment, phrases);
        this.rules = new RuleSentence(assessment.programme(), phrases, words);
        this.stated = new Stated(phrases, words);
    }

    void write(GoalAssessment goal) {
        page.heading(3).say(words.goal(), goal.id());
        page.paragraph().say("{}", goal.goal().statement());
        facts(goal);
        parts(goal);
        figures(goal);
        observations(goal);
        plans(goal);
    }

    private void facts(GoalAssessment goal) {
        Page.Items items = page.items();
        items.fact(words.due()).say(phrases.wording().day(goal.dueDay()) + ".");
        Words status = items.fact(phrases.statusIs()).say(phrases.status(goal.status(), goal.isContradictory()) + ". ");
        rules.why(goal, goal.rule(), status);
        if (!isSettled(goal) && rows.remains(goal)) {
            Words remaining = items.fact(words.remaining());
            rows.remaining(goal, remaining);
            remaining.say(".");
        }
        pace(goal, items);
        goal.unitCost().ifPresent(cost -> {
            Words line = items.fact(words.unitCostIs()).say(words.unitCost(cost));
            goal.indicators().get(0).indicator().unit().ifPresent(unit -> line.say(" ({})", unit));
            line.say(".");
        });
        missing(goal, items);
        dependsOn(goal, items);
        rows.claims(goal.claims(), items);
        items.end();
    }

    private void pace(GoalAssessment goal, Page.Items items) {
        if (isSettled(goal)) {
            return;
        }
        List<RuleAssessment> paced =
                goal.rule().all().filter(node -> node.pace().isPresent()).toList();
        for (RuleAssessment node : paced) {
            Indicator indicator =
                    goal.indicator(node.rule().indicators().iterator().next()).indicator();
            Words line = items.fact(words.paceIs());
            if (goal.indicators().size() > 1) {
                line.say("{}: ", indicator.name());
            }
            line.say(words.pace(
                    node.pace().orElseThrow(), goal.indicator(indicator.id()).seen(), indicator.domain()));
        }
    }

    private static boolean isSettled(GoalAssessment goal) {
        return goal.status() == Status.FULFILLED || goal.status() == Status.NOT_FULFILLED;
    }

    private void missing(GoalAssessment goal, Page.Items items) {
        for (Missing missing : goal.missing()) {
            Words line = items.fact(words.missing());
            new MissingSentence(goal, missing, phrases, data).sayTo(line, page);
        }
    }

    private void dependsOn(GoalAssessment goal, Page.Items items) {
        List<String> ids = goal.dependsOn();
        if (ids.isEmpty()) {
            return;
        }
        Words line = items.fact(words.dependsOn());
        for (String id : ids) {
            line.next().say("{} ({})", title(id), id);
        }
        line.say(words.without(ids.size()));
    }

    private String title(String id) {
        return assessment.programme().initiatives().stream()
                .flatMap(each -> each.activities().stream())
                .filter(each -> each.id().filter(id::equals).isPresent())
                .map(Activity::title)
                .findFirst()
                .orElse(id);
    }

    private void parts(GoalAssessment goal) {
        if (goal.rule().parts().isEmpty()) {
            return;
        }
        page.paragraph().say(words.parts());
        Table table = new Table(words.partColumns());
        parts(goal, goal.rule(), "", table);
        page.table(table);
    }

    /** Numbered, so that parts of parts can be told from parts of the goal. */
    private void parts(GoalAssessment goal, RuleAssessment whole, String number, Table table) {
        for (int i = 0; i < whole.parts().size(); i++) {
            RuleAssessment part = whole.parts().get(i);
            String own = number + (i + 1);
            table.row();
            table.cell().say(own);
            Words name = table.cell();
            part.label().ifPresentOrElse(label -> name.say("{}", label), () -> name.say(Table.NOTHING_TO_SAY));
            rules.requirement(part.rule(), table.cell());
            table.cell().say(phrases.status(part.status(), isContradictory(goal, part)));
            rules.why(goal, part, table.cell());
            parts(goal, part, own + ".", table);
        }
    }

    private static boolean isContradictory(GoalAssessment goal, RuleAssessment part) {
        return part.rule().indicators().stream()
                .anyMatch(id -> goal.indicator(id).isContradictory());
    }

    private void figures(GoalAssessment goal) {
        page.paragraph().say(words.figures());
        Table table = new Table(words.figureColumns());
        for (IndicatorAssessment each : goal.indicators()) {
            Indicator indicator = each.indicator();
            table.row();
            Words name = table.cell().say("{} ({})", indicator.name(), indicator.id());
            if (indicator.isOverlapPossible()) {
                name.say(words.mayOverlap());
            }
            phrases.level(each.seen(), indicator, table.cell());
            table.cell().say(each.lastObserved().map(phrases.wording()::day).orElse(Table.NOTHING_TO_SAY));
            phrases.level(each.planned(), indicator, table.cell());
            phrases.level(each.possible(), indicator, table.cell());
        }
        page.table(table);
    }

    private void observations(GoalAssessment goal) {
        Table table = new Table(words.observationColumns());
        for (IndicatorAssessment indicator : goal.indicators()) {
            indicator.indicator().baseline().ifPresent(start -> {
                table.row();
                table.cell().say("{}", indicator.indicator().id());
                table.cell().say(words.baseline() + phrases.wording().figure(start.figure()));
                table.cell().say(phrases.wording().day(start.day()));
                table.cell().say(words.startOfCounting());
                table.cell().say(Table.NOTHING_TO_SAY);
            });
            indicator.observations().forEach(use -> observation(use, indicator.indicator(), table));
        }
        if (table.hasRows()) {
            page.paragraph().say(words.observations());
            page.table(table);
        } else {
            page.paragraph().say(words.nothingObserved());
        }
    }

    private void observation(ObservationUse use, Indicator indicator, Table table) {
        Observation each = use.observation();
        table.row();
        table.cell().say("{}", each.id().orElseThrow());
        stated.observed(each, indicator, table.cell());
        table.cell().say(phrases.wording().span(each.period()));
        table.cell().say(counting(use.counting(), use.reason().word(phrases.language())));
        Words source = table.cell();
        each.source().ifPresentOrElse(text -> source.say("{}", text), () -> source.say(words.sourceNotStated()));
    }

    private String counting(Counting counting, String reason) {
        return counting.word(phrases.language()) + ": " + reason;
    }

    private void plans(GoalAssessment goal) {
        Table table = new Table(words.planColumns());
        boolean named = goal.indicators().size() > 1;
        for (IndicatorAssessment indicator : goal.indicators()) {
            indicator.contributions().forEach(use -> plan(use, indicator.indicator(), named, table));
        }
        if (table.hasRows()) {
            page.paragraph().say(words.plans());
            page.table(table);
            goal.indicators()
                    .forEach(each -> each.planBase().ifPresent(base -> planBase(base, each.indicator(), named)));
        } else if (!goal.day().isAfter(goal.dueDay()) && goal.status() != Status.FULFILLED) {
            page.paragraph().say(words.nothingPlanned());
        }
    }

    /** Nobody needs to be told that plans come on top of what is unknown. */
    private void planBase(PlanBase base, Indicator indicator, boolean named) {
        if (base.level().equals(indicator.domain().whole())) {
            return;
        }
        Words line = page.paragraph();
        if (named) {
            line.say(words.named(), indicator.name());
        }
        line.say(words.plansCountedFrom(phrases.seen(base.level(), indicator.domain()), base.day(), named));
    }

    private void plan(ContributionUse use, Indicator indicator, boolean named, Table table) {
        Activity activity = use.activity();
        Contribution contribution = use.contribution();
        table.row();
        table.cell().say("{}", activity.id().orElseThrow());
        Words title = table.cell().say("{}", activity.title());
        if (!activity.partners().isEmpty()) {
            title.say(" (");
            page.names(activity.partners(), title);
            title.say(")");
        }
        table.cell().say(stated.stateAndPeriod(activity));
        Words figure = table.cell();
        stated.expected(contribution, indicator, figure);
        if (named) {
            figure.say(" ({})", indicator.id());
        }
        table.cell().say(counting(use.counting(), use.reason().word(phrases.language())));
    }
}
