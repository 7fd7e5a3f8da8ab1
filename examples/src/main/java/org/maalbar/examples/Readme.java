package org.maalbar.examples;

import static org.maalbar.quantity.Figure.exactly;
import static org.maalbar.rule.Rules.level;

import org.maalbar.assessment.Assessor;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;

/** The first example of the README; a test holds the two together. */
public final class Readme {
    private Readme() {}

    /**
     * Prints an assessment.
     *
     * @param args none
     */
    public static void main(String[] args) {
        // spotless:off
        Programme p = Programme.builder("Handleplan 2017-18")
                .indicators(Indicator.cumulative("parents", "Forældre"))
                .observations(Observation.total("parents", exactly(240), "2018-08-31").someOfThem())
                .initiatives(Initiative.of("3", "Forældre og lokalmiljø")
                        .goals(Goal.of("Mindst 500 forældre", level("parents").atLeast(500)).due("2018-12-31"))
                        .activities(Activity.planned("Foreninger", "2018-10").expecting(exactly(500), "parents")))
                .build();
        System.out.println(Assessor.on("2018-08-31").assess(p));
        // spotless:on
    }
}
