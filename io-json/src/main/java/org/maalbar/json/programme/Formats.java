package org.maalbar.json.programme;

import org.maalbar.json.tree.Node;
import org.maalbar.problem.Printable;

/** The formats that are read: a document says of which it is. */
public final class Formats {
    /** Of programmes. */
    public static final String PROGRAMME = "maalbar/1";

    /** The code of a document of another format; whatever else seems wrong with that may be right there. */
    public static final String UNKNOWN = "unknown-format";

    private Formats() {}

    /** Whether an object is of a format. Notes if it is of another one, or does not say of which. */
    public static boolean check(Reading object, String format) {
        Node stated = object.required("format");
        if (stated == null) {
            return true;
        }
        String text = object.text(stated, "/format");
        if (text == null || text.equals(format)) {
            return true;
        }
        String shown = Printable.brief(text);
        object.note(
                "/format",
                UNKNOWN,
                "This reads \"" + format + "\", not \"" + shown + "\"",
                "Formatet skal være »" + format + "«, ikke »" + shown + "«");
        return false;
    }
}
