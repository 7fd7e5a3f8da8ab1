package org.maalbar.evidence;

/** What a person should look at in the evidence on an indicator. */
public enum Trouble {
    /** Observations contradict each other. */
    CONTRADICTORY_OBSERVATIONS,
    /** Levels that are planned for the same day contradict each other. */
    CONTRADICTORY_PLANS,
    /** What is planned lies outside what the observations allow. */
    PLAN_NOT_POSSIBLE
}
