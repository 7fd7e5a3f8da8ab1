package org.maalbar.json.host;

/**
 * Types of the library of which a mapper would write nothing, or only what happens to be named like a property. Rejecting them
 * is better than {@code {}}.
 */
public final class Opaque {
    private Opaque() {}

    /** Whether a type is such a one: a class of the library that is neither a record nor an enum. */
    public static boolean is(Class<?> type) {
        return type.getPackageName().startsWith("org.maalbar.")
                && !type.isRecord()
                && !type.isInterface()
                && !Enum.class.isAssignableFrom(type);
    }
}
