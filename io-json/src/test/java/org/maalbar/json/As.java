package org.maalbar.json;

/** The forms that a member can be written in. */
enum As {
    FORMAT,
    ID,
    TEXT,
    DAY,
    SPAN,
    APPROXIMATION,
    AMOUNT,
    CURRENCY,
    BEHAVIOUR,
    DOMAIN,
    STATE,
    STATUS,
    FUNDING,
    OVERLAP,
    GROWTH,
    COUNTS,
    TALLY,
    VERDICT,
    MISSING,
    ASSESSMENT_FORMAT,
    SNAPSHOT_FORMAT,
    SHA_256
}
