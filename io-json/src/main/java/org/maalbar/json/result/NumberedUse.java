package org.maalbar.json.result;

import java.util.ArrayList;
import java.util.List;
import org.maalbar.assessment.ContributionUse;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Contribution;

/**
 * The use of a contribution, which has no id.
 *
 * @param use the use
 * @param number which contribution of its activity it is, from 0
 */
record NumberedUse(ContributionUse use, int number) {

    /** The uses of one indicator's contributions. */
    static List<NumberedUse> all(List<ContributionUse> uses) {
        List<NumberedUse> all = new ArrayList<>(uses.size());
        Activity activity = null;
        int next = 0;
        for (ContributionUse use : uses) {
            if (!use.activity().equals(activity)) {
                activity = use.activity();
                next = 0;
            }
            // They come in the order of the activity, and an equal one before it came before it.
            List<Contribution> contributions = use.activity().contributions();
            while (!contributions.get(next).equals(use.contribution())) {
                next++;
            }
            all.add(new NumberedUse(use, next++));
        }
        return all;
    }
}
