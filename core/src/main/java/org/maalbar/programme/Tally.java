package org.maalbar.programme;

/** How a figure counts. */
public enum Tally {
    /** Everything up to a day: the level itself. */
    TOTAL,
    /** What is new in a period, on top of what was there. */
    INCREMENT;

    /** Where the figure is in a record that has one of the two, as a JSON pointer. */
    String member() {
        return this == TOTAL ? "/total" : "/increment";
    }
}
