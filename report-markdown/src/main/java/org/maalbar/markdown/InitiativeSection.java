package org.maalbar.markdown;

import java.util.List;
import org.maalbar.assessment.GoalAssessment;
import org.maalbar.assessment.InitiativeAssessment;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Initiative;
import org.maalbar.words.RecordWords;
import org.maalbar.words.StatusWords;

/** Writes what an initiative is, what pays for it and what it does; its goals follow one by one. */
final class InitiativeSection {
    private final Phrases phrases;
    private final FundingPhrases funding;
    private final Page page;
    private final GoalRow rows;
    private final GoalSection goals;
    private final int until;

    InitiativeSection(ProgrammeAssessment assessment, Phrases phrases, Page page) {
        this.phrases = phrases;
        this.funding = new FundingPhrases(phrases.language());
        this.page = page;
        this.until = assessment.day().getYear();
        this.rows = new GoalRow(assessment, phrases);
        this.goals = new GoalSection(assessment, phrases, page);
    }

    void write(InitiativeAssessment assessed) {
        Initiative initiative = assessed.initiative();
        page.heading(2).say(phrases.say(Label.INITIATIVE), initiative.number(), initiative.title());
        facts(assessed);
        assessed.goals().forEach(goals::write);
    }

    void writeWithoutGoals(InitiativeAssessment assessed) {
        Initiative initiative = assessed.initiative();
        page.heading(3).say(phrases.say(Label.INITIATIVE), initiative.number(), initiative.title());
        facts(assessed);
    }

    private void facts(InitiativeAssessment assessed) {
        Initiative initiative = assessed.initiative();
        Page.Items items = page.items();
        initiative
                .purpose()
                .ifPresent(purpose -> items.fact(phrases.say(Label.PURPOSE)).say("{}", purpose));
        organisations(initiative.departments(), phrases.say(Label.RESPONSIBLE), items);
        organisations(initiative.partners(), phrases.say(Label.PARTNERS), items);
        for (var each : initiative.funding()) {
            funding.sayTo(each, until, items.fact(phrases.say(Label.FUNDING_IS)));
        }
        if (initiative.funding().isEmpty()) {
            items.fact(phrases.say(Label.FUNDING_IS)).say(phrases.say(Label.NOTHING_RECORDED));
        }
        for (Activity activity : initiative.activities()) {
            if (!contributesTo(assessed.goals(), activity)) {
                activity(activity, items.fact(phrases.say(Label.ACTIVITY_IS)));
            }
        }
        for (Goal goal : assessed.notMeasurable()) {
            items.fact(phrases.say(Label.GOAL_THAT_IS_NOT_MEASURABLE))
                    .say("{} ({}).", goal.statement(), goal.id().orElseThrow());
        }
        if (assessed.goals().isEmpty()) {
            items.fact(phrases.say(Label.STATUS)).say(phrases.say(Label.NO_MEASURABLE_GOAL) + ".");
        } else if (assessed.goals().size() > 1) {
            items.fact(phrases.say(Label.STATUS))
                    .say(new StatusWords(phrases.language())
                            .status(assessed.status().orElseThrow(), assessed.isContradictory()))
                    .say(phrases.say(Label.LOWEST_OF_THE_GOALS));
        }
        rows.claims(assessed.claims(), items);
        items.end();
    }

    /** What contributes to a goal is there. */
    private static boolean contributesTo(List<GoalAssessment> goals, Activity activity) {
        return activity.contributions().stream()
                .anyMatch(part -> goals.stream()
                        .anyMatch(goal ->
                                goal.goal().rule().orElseThrow().indicators().contains(part.indicator())));
    }

    private void organisations(List<String> ids, String label, Page.Items items) {
        if (!ids.isEmpty()) {
            Words words = items.fact(label);
            page.names(ids, words);
            words.say(".");
        }
    }

    /** A period that is not stated does not matter here. */
    private void activity(Activity activity, Words words) {
        RecordWords records = new RecordWords(phrases.language());
        words.say("{} ({}; ", activity.title(), activity.id().orElseThrow());
        if (activity.period().isPresent()) {
            words.say(records.stateAndPeriod(activity));
        } else {
            words.say(activity.state().word(phrases.language()));
        }
        if (!activity.partners().isEmpty()) {
            words.say("; ");
            page.names(activity.partners(), words);
        }
        words.say(").");
    }
}
