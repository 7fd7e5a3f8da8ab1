package org.maalbar.programme;

/** How far an activity has come. */
public enum ActivityState {
    /** Not begun. */
    PLANNED,
    /** Begun, not over. */
    ONGOING,
    /** Over; what it gave is for observations to say. */
    COMPLETED,
    /** Will not happen. */
    CANCELLED
}
