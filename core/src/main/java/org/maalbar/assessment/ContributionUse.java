package org.maalbar.assessment;

import java.util.Objects;
import org.maalbar.evidence.Plan;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Contribution;
import org.maalbar.text.Language;

/**
 * How a contribution of an activity counted in an assessment, and why.
 *
 * @param activity the activity
 * @param contribution the contribution
 * @param reason why it counted as it did
 */
public record ContributionUse(Activity activity, Contribution contribution, Reason reason) {

    /** Checks that every part is there. */
    public ContributionUse {
        Objects.requireNonNull(activity, "activity");
        Objects.requireNonNull(contribution, "contribution");
        Objects.requireNonNull(reason, "reason");
    }

    /**
     * How much of it counted.
     *
     * @return the counting that follows from the reason
     */
    public Counting counting() {
        return reason.counting();
    }

    /** Why a contribution counts as it does. */
    public enum Reason {
        /** It ends between the day of assessment and the due day, and comes on top of what the plans are counted from. */
        STILL_TO_COME(Counting.IN_FULL, "still to come", "ikke gennemført endnu"),
        /** Part of it may be in the level that the plans are counted from. */
        PERHAPS_OBSERVED(
                Counting.HIGH_END_ONLY, "part of it may be counted already", "kan delvis være talt med allerede"),
        /** It comes on top, but began before it was stated, and what came of it until then is not in the count. */
        BEGAN_UNCOUNTED(
                Counting.LOW_END_ONLY,
                "it began before it was stated, and what came of it until then is not counted",
                "begyndte før den blev oplyst, og det hidtidige er ikke talt med"),
        /** The same where only the high end counts, which is therefore open. */
        PERHAPS_UNCOUNTED(
                Counting.HIGH_END_ONLY,
                "more than is counted may have come of it before it was stated",
                "kan have givet mere, før den blev oplyst, end der er talt med"),
        /** Its end is not stated. */
        END_UNKNOWN(Counting.HIGH_END_ONLY, "its end is not stated", "det er ikke oplyst, hvornår den slutter"),
        /** It goes on after the due day. */
        ENDS_AFTER_DUE_DAY(Counting.HIGH_END_ONLY, "ends after the due day", "slutter efter fristen"),
        /** Its period is over, but it is not said to be completed. */
        OVERDUE(
                Counting.HIGH_END_ONLY,
                "its period is over, but it is not reported completed",
                "perioden er gået, men den er ikke meldt afsluttet"),
        /** It is over; what it gave has not been observed. */
        COMPLETED(Counting.HIGH_END_ONLY, "completed, but not counted yet", "afsluttet, men endnu ikke talt med"),
        /** It will not happen. */
        CANCELLED(Counting.NOT_AT_ALL, "cancelled", "aflyst"),
        /** It begins after the due day. */
        AFTER_DUE_DAY(Counting.NOT_AT_ALL, "begins after the due day", "begynder efter fristen"),
        /** All its days until the due day are in the count. */
        ALREADY_OBSERVED(Counting.NOT_AT_ALL, "counted already", "allerede talt med"),
        /** It was stated after the day on which things had to be known. */
        NOT_KNOWN_YET(Counting.NOT_AT_ALL, "not known yet", "endnu ikke kendt"),
        /** The due day is past: plans no longer count. */
        DUE_DAY_PAST(Counting.NOT_AT_ALL, "the due day is past", "fristen er passeret"),
        /** Another activity brings the level about later. */
        LATER_LEVEL(Counting.NOT_AT_ALL, "a later activity sets the level", "en senere aktivitet bestemmer niveauet"),
        /** Nothing can be said of the level of something that goes either way. */
        LEVEL_NOT_CERTAIN(Counting.NOT_AT_ALL, "the level is too uncertain", "niveauet er for usikkert");

        static Reason of(Plan.Prospect prospect) {
            return switch (prospect) {
                case CANCELLED -> CANCELLED;
                case AFTER_DUE_DAY -> AFTER_DUE_DAY;
                case COVERED -> ALREADY_OBSERVED;
                case COMPLETED -> COMPLETED;
                case END_UNKNOWN -> END_UNKNOWN;
                case ENDS_AFTER_DUE_DAY -> ENDS_AFTER_DUE_DAY;
                case OVERDUE -> OVERDUE;
                case SURE -> STILL_TO_COME;
            };
        }

        private final Counting counting;
        private final String danish;
        private final String english;

        Reason(Counting counting, String english, String danish) {
            this.counting = counting;
            this.danish = danish;
            this.english = english;
        }

        /**
         * How much counts for this reason.
         *
         * @return the counting
         */
        public Counting counting() {
            return counting;
        }

        /**
         * The reason in words.
         *
         * @param language the language
         * @return a phrase
         */
        public String word(Language language) {
            return language.choose(english, danish);
        }
    }
}
