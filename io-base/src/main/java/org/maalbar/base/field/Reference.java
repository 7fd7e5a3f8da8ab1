package org.maalbar.base.field;

/**
 * A kind of part that a field can name by its id.
 *
 * @param table the name of its table, in English
 * @param field the field of its id there, in English
 * @param code the code of the problem if there is no such part
 * @param english what it is called in messages
 * @param danish the same in Danish, with a capital letter and its article
 */
public record Reference(String table, String field, String code, String english, String danish) {
    /** An organisation. */
    public static final Reference ORGANISATION =
            new Reference("organisations", "id", "unknown-organisation", "organisation", "Organisationen");
    /** An indicator. */
    public static final Reference INDICATOR =
            new Reference("indicators", "id", "unknown-indicator", "indicator", "Indikatoren");
    /** An observation. */
    public static final Reference OBSERVATION =
            new Reference("observations", "id", "unknown-observation", "observation", "Observationen");
    /** An initiative. */
    public static final Reference INITIATIVE =
            new Reference("initiatives", "number", "unknown-initiative", "initiative", "Indsatsen");
    /** A goal. */
    public static final Reference GOAL = new Reference("goals", "id", "unknown-goal", "goal", "Målet");
    /** An activity. */
    public static final Reference ACTIVITY =
            new Reference("activities", "id", "unknown-activity", "activity", "Aktiviteten");
    /** A funding. */
    public static final Reference FUNDING = new Reference("funding", "id", "unknown-funding", "funding", "Bevillingen");
}
