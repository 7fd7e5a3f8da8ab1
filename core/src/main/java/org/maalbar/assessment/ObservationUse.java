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
        STANDING_TOTAL(Counting.IN_FULL, "the latest total", "seneste opgørelse"),
        /** New since the latest total, or since counting began. */
        ADDED(Counting.IN_FULL, "added", "lagt til"),
        /** One of the totals of a number that never changes. */
        FIXED_NUMBER(Counting.IN_FULL, "a fixed number", "et fast tal"),
        /** A total that says how many there can be on the due day. */
        SETTLES_DUE_DAY(Counting.IN_FULL, "settles the due day", "gælder fristen"),
        /** A total after the due day: there were no more on the due day. */
        LIMITS_DUE_DAY(Counting.HIGH_END_ONLY, "limits the due day", "sætter et loft for fristen"),
        /** A total of an earlier day that the goal asks for. */
        MEASURED_EARLIER(
                Counting.IN_FULL,
                "counts for an earlier day that the goal asks for",
                "gælder en tidligere dag, som målet spørger om"),
        /** Only some of what was counted belongs to the indicator. */
        SOME_ONLY(Counting.HIGH_END_ONLY, "only some of them count", "kun nogle af dem tæller med"),
        /** Part of it may be in the latest total already. */
        STRADDLES_TOTAL(
                Counting.HIGH_END_ONLY, "partly counted in the latest total", "delvis talt med i seneste opgørelse"),
        /** More was counted in another way: by a category, or by another increment that shares its days. */
        OTHERS_REACH_MORE(Counting.HIGH_END_ONLY, "other counts reach more", "andre opgørelser når højere"),
        /** It came after the due day, so it is taken off a total that was counted later still. */
        TAKEN_OFF(
                Counting.LOW_END_ONLY,
                "came after the due day and is taken off a later total",
                "kom efter fristen og trækkes fra en senere opgørelse"),
        /** A total that lies below what had surely been reached: the level is anything in between. */
        CONTRADICTS(Counting.LOW_END_ONLY, "contradicts what was counted before", "modsiger det, der var opgjort før"),
        /** The latest total contradicts it. */
        CONTRADICTED(Counting.HIGH_END_ONLY, "contradicted by a later total", "modsiges af en senere opgørelse"),
        /** There is a later total; what was once reached stays reached. */
        EARLIER(Counting.LOW_END_ONLY, "counted in or before a later total", "tidligere opgørelse"),
        /** One category: the whole is at least as many. */
        CATEGORY(Counting.LOW_END_ONLY, "one category of the whole", "kun en del af helheden"),
        /** One category of something whose parts say nothing about the whole. */
        CATEGORY_ASIDE(Counting.NOT_AT_ALL, "says nothing of the whole", "siger ikke noget om helheden"),
        /** A later total replaced it: of something that goes either way, or after a contradiction. */
        SUPERSEDED(Counting.NOT_AT_ALL, "superseded by a later total", "afløst af en senere måling"),
        /** Another observation corrects it. */
        CORRECTED(Counting.NOT_AT_ALL, "corrected", "rettet"),
        /** It was counted after the due day. */
        AFTER_DUE_DAY(Counting.NOT_AT_ALL, "after the due day", "efter fristen"),
        /** It was counted after the day of assessment. */
        AFTER_ASSESSMENT(Counting.NOT_AT_ALL, "after the day of assessment", "efter opgørelsesdagen"),
        /** It was recorded after the day on which things had to be known. */
        NOT_KNOWN_YET(Counting.NOT_AT_ALL, "not known yet", "endnu ikke kendt");

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
