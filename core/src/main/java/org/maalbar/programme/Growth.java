package org.maalbar.programme;

/** What makes a cumulative indicator grow from now on. */
public enum Growth {
    /** The activities that are planned, and nothing else. */
    ACTIVITIES,
    /** It also grows by itself: complaints, applications. */
    OPEN
}
