package org.maalbar.peers;

import java.util.List;
import org.maalbar.benchmarks.SmallGoals.PlainGoal;

/** Says the status of goals; prepared when it is made, so that only what depends on the figures is measured. */
interface Engine {

    /** The name of the status of each goal, in order. */
    String[] statuses(List<PlainGoal> goals);
}
