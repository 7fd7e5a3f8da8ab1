package org.maalbar.markdown.design;

/**
 * A part of the annex that can be left out or moved, in the standard order. Those of the short form come first, and those of the
 * evidence behind them, on a new sheet.
 *
 * <p>Not sections, and always there: the title with the days on which and as of which everything was known and whether it is for publication, and, before the first
 * section of the evidence, how "about" is understood. A status is always shown with its sign, and with a mark where figures behind
 * it contradict each other. Where a report has changes since last time, goals that ask for less, and those that are gone, are
 * named even if both {@link #GOALS} and {@link #CHANGES} are left out.
 */
public enum Section {
    /** How many goals have each status, as a bar and as sentences. */
    SUMMARY,
    /** All funding in a line. */
    FUNDING_IN_BRIEF,
    /** The table with a row for each goal, and how to read its bars. */
    GOALS,
    /** What each initiative is for, what it promised, what was done and what is planned. */
    INITIATIVES,
    /** What the statuses, the comparisons with the department's own views, intervals and ids mean. */
    HOW_TO_READ,
    /** What has changed since last time, if there is anything to compare with. */
    CHANGES,
    /** For each goal its status and why, what is missing, and every figure with how it counted. */
    REASONS,
    /** What has been seen of each indicator by category, if there is anything. */
    BREAKDOWNS,
    /** All activities over time. */
    ACTIVITIES,
    /** The funding by year, source and department. */
    FUNDING,
    /** All that is not stated: figures that could settle a goal, and money. */
    MISSING,
    /** What is wrong with the data. */
    PROBLEMS,
    /** The notes of the programme. */
    NOTES,
    /** Where each observation comes from. */
    SOURCES;

    /** {@return whether it is a section of the evidence, and not of the short form} */
    public boolean isEvidence() {
        return compareTo(HOW_TO_READ) >= 0;
    }
}
