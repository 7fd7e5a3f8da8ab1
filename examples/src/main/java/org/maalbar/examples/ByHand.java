package org.maalbar.examples;

import static org.maalbar.quantity.Figure.atLeast;
import static org.maalbar.quantity.Figure.exactly;
import static org.maalbar.rule.Rules.level;

import org.maalbar.assessment.Assessor;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Claim;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;

/** Builds initiative 3 of Copenhagen's programme by hand, assesses it and prints why. */
public final class ByHand {
    private ByHand() {}

    /**
     * The programme.
     *
     * @return one initiative with one goal
     */
    public static Programme programme() {
        return Programme.builder("Handleplan 2017-18")
                .indicators(Indicator.cumulative("parents", "Forældre"))
                .observations(
                        Observation.total("parents", exactly(240), "2018-08-31").someOfThem())
                .initiatives(Initiative.of("3", "Forældre og lokalmiljø")
                        .goals(Goal.of("Mindst 500 forældre", level("parents").atLeast(500))
                                .due("2018-12-31"))
                        .activities(
                                Activity.planned("Temaaftener", "2018-23").expectingSome(atLeast(125), "parents"),
                                Activity.planned("Baba-grupper", "2018-23").expecting(atLeast(125), "parents"),
                                Activity.planned("Foreninger", "2018-23").expecting(exactly(500), "parents"))
                        .claims(Claim.expected("2018-08-31").ofGoal("3")))
                .build();
    }

    /**
     * Prints the assessment and its reasons.
     *
     * @param args none
     */
    public static void main(String[] args) {
        ProgrammeAssessment a = Assessor.on("2018-08-31").assess(programme());
        Console console = Console.standard();
        console.print(a.toString());
        console.print(a.goal("3").why());
    }
}
