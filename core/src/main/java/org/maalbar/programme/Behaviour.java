package org.maalbar.programme;

/** How the level of an indicator can move. */
public enum Behaviour {
    /** It can only grow: people reached, meetings, a milestone (a count that must reach 1). */
    CUMULATIVE,
    /** It is one unchanging number: how many staff are relevant. */
    FIXED,
    /** It goes either way: a waiting time, a satisfaction score. */
    FLUCTUATING
}
