package org.maalbar.problem;

/** How much a {@link Problem} matters. */
public enum Severity {
    /** The data cannot be used as it is. */
    ERROR,
    /** The data can be used, but a person should look at it. */
    WARNING,
    /** Worth knowing; nothing needs to be done. */
    INFORMATION
}
