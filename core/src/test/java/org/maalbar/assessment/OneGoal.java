package org.maalbar.assessment;

import org.maalbar.programme.Activity;
import org.maalbar.programme.Claim;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.programme.StatusText;
import org.maalbar.quantity.Approximation;
import org.maalbar.rule.FulfilmentRule;

/** A programme with one goal, "1", due on 31 December 2018, and what an example puts around it. */
final class OneGoal {
    /** A count without overlap that grows by activities alone. */
    static final Indicator PEOPLE = Indicator.cumulative("people", "Personer").growsByActivitiesAlone();

    private final Programme programme;
    private final Initiative initiative;

    private OneGoal(Programme programme, Initiative initiative) {
        this.programme = programme;
        this.initiative = initiative;
    }

    static OneGoal of(FulfilmentRule rule, Indicator... indicators) {
        return new OneGoal(
                Programme.builder("Handleplan")
                        .span("2018")
                        .indicators(indicators)
                        .build(),
                Initiative.of("1", "Indsats").goals(Goal.of("Mål", rule)));
    }

    OneGoal approximation(String share) {
        return new OneGoal(
                programme.toBuilder().approximation(Approximation.of(share)).build(), initiative);
    }

    OneGoal seen(Observation... observations) {
        return new OneGoal(programme.toBuilder().observations(observations).build(), initiative);
    }

    OneGoal planned(Activity... activities) {
        return new OneGoal(programme, initiative.activities(activities));
    }

    OneGoal claimed(Claim... claims) {
        return new OneGoal(programme, initiative.claims(claims));
    }

    OneGoal written(StatusText... texts) {
        return new OneGoal(programme, initiative.statusTexts(texts));
    }

    ProgrammeAssessment assessed(Assessor assessor) {
        return assessor.assess(programme.toBuilder().initiatives(initiative).build());
    }

    GoalAssessment on(String day) {
        return assessed(Assessor.on(day)).goal("1");
    }

    GoalAssessment on(String day, String knownOn) {
        return assessed(Assessor.on(day).knownOn(knownOn)).goal("1");
    }
}
