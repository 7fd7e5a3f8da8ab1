package org.maalbar.annex.read;

/** How much is read of a document that may be made to take time. */
final class Limits {
    /** Of a longer sentence, nothing is read: it is left. */
    static final int LONGEST_SENTENCE = 1_500;

    /** Of more sentences that say what a goal is, the others are left. */
    static final int MOST_GOAL_SENTENCES = 200;

    private Limits() {}
}
