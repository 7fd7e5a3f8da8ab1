package org.maalbar.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.maalbar.change.Changes;
import org.maalbar.programme.Programme;
import org.maalbar.quantity.Bounds;
import org.maalbar.rule.Status;

/**
 * What was said of a programme on a day, whether it has just been assessed or was stored when it was reported.
 *
 * <p>This is what {@link Changes} compares. A {@link ProgrammeAssessment} is one; so is the snapshot of the module
 * {@code org.maalbar.json}.
 */
public interface Assessed {

    /**
     * What was assessed.
     *
     * @return the programme
     */
    Programme programme();

    /**
     * The day of assessment.
     *
     * @return the day
     */
    LocalDate day();

    /**
     * The day on which things had to be known in order to count.
     *
     * @return the day, or empty if everything counts
     */
    Optional<LocalDate> knownOn();

    /**
     * The initiatives.
     *
     * @return what was said of each, in the order of the programme
     */
    List<? extends OfInitiative> initiatives();

    /** What was said of an initiative. */
    interface OfInitiative {

        /**
         * Its number.
         *
         * @return the number, unique in the programme
         */
        String number();

        /**
         * The claims on it as a whole, and whether the evidence agrees.
         *
         * @return how each compares, in the order of the programme
         */
        List<ClaimCheck> claims();

        /**
         * Its goals.
         *
         * @return what was said of each, in the order of the programme
         */
        List<? extends OfGoal> goals();

        /**
         * Whether one of its goals is decided on observations that contradict each other.
         *
         * @return true if so
         */
        default boolean isContradictory() {
            return goals().stream().anyMatch(OfGoal::isContradictory);
        }
    }

    /** What was said of a goal. */
    interface OfGoal {

        /**
         * Its id.
         *
         * @return the id, unique in the programme
         */
        String id();

        /**
         * The day on which it is due.
         *
         * @return the last day that counts
         */
        LocalDate dueDay();

        /**
         * Its status.
         *
         * @return the status
         */
        Status status();

        /**
         * The indicators that it looks at.
         *
         * @return what was known of each, in the order of the rule
         */
        List<? extends OfIndicator> indicators();

        /**
         * Whether the observations of one of its indicators contradict each other: a mark to show wherever the status is.
         *
         * @return true if so
         */
        default boolean isContradictory() {
            return indicators().stream().anyMatch(OfIndicator::isContradictory);
        }

        /**
         * The claims on the goal or parts of it, and whether the evidence agrees.
         *
         * @return how each compares, in the order of the programme
         */
        List<ClaimCheck> claims();
    }

    /** What was known of an indicator for a goal. */
    interface OfIndicator {

        /**
         * Whether its observations contradict each other.
         *
         * @return true if so
         */
        boolean isContradictory();

        /**
         * The indicator.
         *
         * @return its id
         */
        String id();

        /**
         * What has been seen.
         *
         * @return the bounds
         */
        Bounds seen();

        /**
         * What will be on the due day if things go as stated.
         *
         * @return the bounds
         */
        Bounds planned();

        /**
         * What can still be on the due day.
         *
         * @return the bounds
         */
        Bounds possible();
    }
}
