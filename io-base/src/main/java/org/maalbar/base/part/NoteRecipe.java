package org.maalbar.base.part;

import org.maalbar.base.field.Field;
import org.maalbar.base.field.Form;

/** How tables keep a note of a programme: in a row of its own. */
public final class NoteRecipe {
    /** The note. */
    public static final Field<String> NOTE =
            Field.of("note", "Bemærkning", Form.TEXT).required().inTables();

    /** Its table. */
    public static final PartType TYPE = PartType.of("notes", "Bemærkninger", NOTE);

    private NoteRecipe() {}
}
