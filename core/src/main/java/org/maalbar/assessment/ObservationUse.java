package org.maalbar.assessment;

import java.util.Objects;
import org.maalbar.programme.Observation;
import org.maalbar.text.Language;

/**
 * How an observation counted in an assessment, and why.
 *
 * @param observation the observation
 * @param reason why it counted as it did
 */
public record ObservationUse(Observation observation, Reason reason) {

    /** Checks that every part is there. */
    public ObservationUse {
        Objects.requireNonNull(observation, "observation");
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

    /** Why an observation counts as it does. */
    public enum Reason {
        /** The total that the level starts from. */
        STANDING_TOTAL(Counting.IN_FULL, "seneste opgørelse", "the latest total"),
        /** New since the latest total, or since counting began. */
        ADDED(Counting.IN_FULL, "lagt til", "added"),
        /** One of the totals of a number that never changes. */
        FIXED_NUMBER(Counting.IN_FULL, "et fast tal", "a fixed number"),
        /** A total that says how many there can be on the due day. */
        SETTLES_DUE_DAY(Counting.IN_FULL, "gælder fristen", "settles the due day"),
        /** A total after the due day: there were no more on the due day. */
        LIMITS_DUE_DAY(Counting.HIGH_END_ONLY, "sætter et loft for fristen", "limits the due day"),
        /** Only some of what was counted belongs to the indicator. */
        SOME_ONLY(Counting.HIGH_END_ONLY, "kun nogle af dem tæller med", "only some of them count"),
        /** Part of it may be in the latest total already. */
        STRADDLES_TOTAL(
                Counting.HIGH_END_ONLY, "delvis talt med i seneste opgørelse", "partly counted in the latest total"),
        /** More was counted in another way: by a category, or by another increment that shares its days. */
        OTHERS_REACH_MORE(Counting.HIGH_END_ONLY, "andre opgørelser når højere", "other counts reach more"),
        /** It came after the due day, so it is taken off a total that was counted later still. */
        TAKEN_OFF(
                Counting.LOW_END_ONLY,
                "kom efter fristen og trækkes fra en senere opgørelse",
                "came after the due day and is taken off a later total"),
        /** A total that lies below what had surely been reached: the level is anything in between. */
        CONTRADICTS(Counting.LOW_END_ONLY, "modsiger det, der var opgjort før", "contradicts what was counted before"),
        /** The latest total contradicts it. */
        CONTRADICTED(Counting.HIGH_END_ONLY, "modsiges af en senere opgørelse", "contradicted by a later total"),
        /** There is a later total; what was once reached stays reached. */
        EARLIER(Counting.LOW_END_ONLY, "tidligere opgørelse", "counted in or before a later total"),
        /** One category: the whole is at least as many. */
        CATEGORY(Counting.LOW_END_ONLY, "kun en del af helheden", "one category of the whole"),
        /** One category of something whose parts say nothing about the whole. */
        CATEGORY_ASIDE(Counting.NOT_AT_ALL, "siger ikke noget om helheden", "says nothing of the whole"),
        /** A later total replaced it: of something that goes either way, or after a contradiction. */
        SUPERSEDED(Counting.NOT_AT_ALL, "afløst af en senere måling", "superseded by a later total"),
        /** Another observation corrects it. */
        CORRECTED(Counting.NOT_AT_ALL, "rettet", "corrected"),
        /** It was counted after the due day. */
        AFTER_DUE_DAY(Counting.NOT_AT_ALL, "efter fristen", "after the due day"),
        /** It was counted after the day of assessment. */
        AFTER_ASSESSMENT(Counting.NOT_AT_ALL, "efter opgørelsesdagen", "after the day of assessment"),
        /** It was recorded after the day on which things had to be known. */
        NOT_KNOWN_YET(Counting.NOT_AT_ALL, "endnu ikke kendt", "not known yet");

        private final Counting counting;
        private final String danish;
        private final String english;

        Reason(Counting counting, String danish, String english) {
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
            return language.choose(danish, english);
        }
    }
}
