package org.maalbar.csv;

import org.maalbar.problem.Printable;

/**
 * The ids in another table, one of which a cell must name.
 *
 * @param table the name of that table, in English
 * @param column the name of the column of ids in it
 * @param code what it is called if there is none such
 * @param english the thing itself, for messages
 * @param danish the same in Danish
 */
record Reference(String table, String column, String code, String english, String danish) {
    static final Reference ORGANISATION =
            new Reference("organisations", "id", "unknown-organisation", "organisation", "Organisationen");
    static final Reference INDICATOR =
            new Reference("indicators", "id", "unknown-indicator", "indicator", "Indikatoren");
    static final Reference OBSERVATION =
            new Reference("observations", "id", "unknown-observation", "observation", "Observationen");
    static final Reference INITIATIVE =
            new Reference("initiatives", "number", "unknown-initiative", "initiative", "Indsatsen");
    static final Reference GOAL = new Reference("goals", "id", "unknown-goal", "goal", "Målet");
    static final Reference ACTIVITY = new Reference("activities", "id", "unknown-activity", "activity", "Aktiviteten");
    static final Reference FUNDING = new Reference("funding", "id", "unknown-funding", "funding", "Bevillingen");

    /** Refuses a row for a cell that names something that is not there. */
    void refuse(Row row, Column<?> column) {
        String shown = Printable.brief(row.get(column).map(Object::toString).orElse(""));
        row.refuse(column, code, "No " + english + " \"" + shown + "\"", danish + " »" + shown + "« findes ikke");
    }
}
