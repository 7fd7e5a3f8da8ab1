package org.maalbar.assessment;

import java.util.function.UnaryOperator;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.quantity.Figure;

/** One figure stated, added or changed, and nothing else. */
sealed interface Alteration extends UnaryOperator<Programme> {

    /** An activity states another figure than before, or one at all. */
    record Quantifying(String activity, Figure figure, String indicator) implements Alteration {
        @Override
        public Programme apply(Programme programme) {
            return programme.quantifying(activity, figure, indicator);
        }
    }

    /** There is one activity more. */
    record Planning(String initiative, Activity activity) implements Alteration {
        @Override
        public Programme apply(Programme programme) {
            return programme.planning(initiative, activity);
        }
    }

    /** There is one observation more. */
    record Observing(Observation observation) implements Alteration {
        @Override
        public Programme apply(Programme programme) {
            return programme.observing(observation);
        }
    }
}
