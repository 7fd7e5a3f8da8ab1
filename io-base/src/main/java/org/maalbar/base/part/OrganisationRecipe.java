package org.maalbar.base.part;

import org.jspecify.annotations.Nullable;
import org.maalbar.base.field.Field;
import org.maalbar.base.field.Form;
import org.maalbar.programme.Organisation;

/** How an organisation is made of its fields. */
public final class OrganisationRecipe {
    /** Its id. */
    public static final Field<String> ID =
            Field.of("id", "Id", Form.ID).required().unique();
    /** Its name. */
    public static final Field<String> NAME = Field.of("name", "Navn", Form.TEXT).required();

    /** Its table. */
    public static final PartType TYPE = PartType.of("organisations", "Organisationer", ID, NAME);

    private OrganisationRecipe() {}

    static @Nullable Organisation read(Part part) {
        return part.isFaulty() ? null : Organisation.of(part.value(ID, Part.STAND_IN), part.value(NAME, Part.STAND_IN));
    }

    /** Writes an organisation. */
    public static void write(Organisation organisation, PartWriter out) {
        out.put(ID, organisation.id()).put(NAME, organisation.name());
    }
}
