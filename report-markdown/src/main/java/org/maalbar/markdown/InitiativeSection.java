package org.maalbar.markdown;

import java.util.List;
import org.maalbar.assessment.GoalAssessment;
import org.maalbar.assessment.InitiativeAssessment;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Initiative;

/** Writes what an initiative is, what pays for it and what it does; its goals follow one by one. */
final class InitiativeSection {
    private final Phrases phrases;
    private final FundingPhrases funding;
    private final Page page;
    private final GoalRow rows;
    private final GoalSection goals;
    private final int until;

    InitiativeSection(ProgrammeAssessment assessment, Phrases phrases, DataPhrases data, Page page) {
        this.phrases = phrases;
        this.funding = new FundingPhrases(phrases.language());
        this.page = page;
        this.until = assessment.day().getYear();
        this.rows = new GoalRow(assessment, phrases);
        this.goals = new GoalSection(assessment, phrases, data, page);
    }

    void write(InitiativeAssessment assessed) {
        Initiative initiative = assessed.initiative();
        page.heading(2).say(phrases.initiative(), initiative.number(), initiative.title());
        facts(assessed);
        assessed.goals().forEach(goals::write);
    }

    void writeWithoutGoals(InitiativeAssessment assessed) {
        Initiative initiative = assessed.initiative();
        page.heading(3).say(phrases.initiative(), initiative.number(), initiative.title());
        facts(assessed);
    }

    private void facts(InitiativeAssessment assessed) {
        Initiative initiative = assessed.initiative();
        Page.Items items = page.items();
        initiative.purpose().ifPresent(purpose -> items.fact(phrases.purpose()).say("{}", purpose));
        organisations(initiative.departments(), phrases.responsible(), items);
        organisations(initiative.partners(), phrases.partners(), items);
        for (var each : initiative.funding()) {
            funding.sayTo(each, until, items.fact(funding.heading()));
        }
        if (initiative.funding().isEmpty()) {
            items.fact(funding.heading()).say(funding.nothingRecorded());
        }
        for (Activity activity : initiative.activities()) {
            if (!contributesTo(assessed.goals(), activity)) {
                activity(activity, items.fact(phrases.activity()));
            }
        }
        if (assessed.goals().isEmpty()) {
            items.fact(phrases.statusIs()).say(phrases.noMeasurableGoal() + ".");
        } else if (assessed.goals().size() > 1) {
            items.fact(phrases.statusIs())
                    .say(phrases.status(assessed.status().orElseThrow(), assessed.isContradictory())
                            + phrases.lowestOfTheGoals());
        }
        rows.claims(assessed.claims(), items);
        items.end();
    }

    /** What contributes to a goal stands there. */
    private static boolean contributesTo(List<GoalAssessment> goals, Activity activity) {
        return activity.contributions().stream()
                .anyMatch(part -> goals.stream()
                        .anyMatch(goal -> goal.goal().rule().indicators().contains(part.indicator())));
    }

    private void organisations(List<String> ids, String label, Page.Items items) {
        if (!ids.isEmpty()) {
            Words words = items.fact(label);
            page.names(ids, words);
            words.say(".");
        }
    }

    private void activity(Activity activity, Words words) {
        words.say("{} ({}; ", activity.title(), activity.id().orElseThrow());
        words.say(activity.state().word(phrases.language()));
        activity.period().ifPresent(period -> words.say(", " + phrases.wording().span(period)));
        if (!activity.partners().isEmpty()) {
            words.say("; ");
            page.names(activity.partners(), words);
        }
        words.say(").");
    }
}
