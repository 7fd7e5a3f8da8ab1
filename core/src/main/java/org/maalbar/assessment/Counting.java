package org.maalbar.assessment;

/** How much of a figure went into an assessment. */
public enum Counting {
    /** Both its ends count. */
    IN_FULL,
    /** It may be there or not: only its high end counts. */
    HIGH_END_ONLY,
    /** It says what there is at least, not at most: only its low end counts. */
    LOW_END_ONLY,
    /** It does not count. */
    NOT_AT_ALL
}
