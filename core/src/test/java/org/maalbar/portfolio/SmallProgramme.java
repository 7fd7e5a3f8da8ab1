package org.maalbar.portfolio;

import static org.maalbar.quantity.Figure.exactly;
import static org.maalbar.rule.Rules.level;

import java.util.ArrayList;
import java.util.List;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Organisation;
import org.maalbar.programme.Programme;
import org.maalbar.rule.Status;

/** Programmes whose goals have the statuses that a test asks for on 31 August 2018. */
final class SmallProgramme {
    private SmallProgramme() {}

    /** One initiative of a department, with a goal for each status. */
    static Programme of(String title, String department, Status... statuses) {
        return builder(title)
                .organisations(Organisation.of("d", department))
                .initiatives(initiative("1", statuses).departments("d"))
                .build();
    }

    static Programme.Builder builder(String title) {
        return Programme.builder(title)
                .span("2018")
                .indicators(
                        Indicator.cumulative("people", "Personer").growsByActivitiesAlone(),
                        Indicator.cumulative("open", "Åbent").growsByItself())
                .observations(
                        Observation.total("people", exactly(40), "2018-08-31"),
                        Observation.total("open", exactly(40), "2018-08-31"));
    }

    static Initiative initiative(String number, Status... statuses) {
        List<Goal> goals = new ArrayList<>();
        for (Status status : statuses) {
            goals.add(goal("Mål " + (goals.size() + 1), status));
        }
        return Initiative.of(number, "Indsats " + number).goals(goals.toArray(Goal[]::new));
    }

    static Goal goal(String statement, Status status) {
        return switch (status) {
            case FULFILLED -> Goal.of(statement, level("people").atLeast(40));
            case EXPECTED -> Goal.of(statement, level("people").atMost(40));
            case UNCERTAIN -> Goal.of(statement, level("open").atLeast(50));
            case NOT_EXPECTED -> Goal.of(statement, level("people").atLeast(50));
            case NOT_FULFILLED -> Goal.of(statement, level("people").atMost(30));
        };
    }
}
