package org.maalbar.base.part;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maalbar.base.field.Field;
import org.maalbar.base.field.Form;
import org.maalbar.programme.Initiative;

/** How an initiative is made of its fields. */
public final class InitiativeRecipe {
    /** Its number. */
    public static final Field<String> NUMBER =
            Field.of("number", "Nr.", Form.ID).required().unique();
    /** Its title. */
    public static final Field<String> TITLE =
            Field.of("title", "Titel", Form.TEXT).required();
    /** What it is for. */
    public static final Field<String> PURPOSE = Field.of("purpose", "Formål", Form.TEXT);
    /** Who answers questions about it. */
    public static final Field<String> CONTACT = Field.of("contact", "Kontakt", Form.TEXT);
    /** Ids of the organisations that are responsible. */
    public static final Field<List<String>> DEPARTMENTS = Field.of("departments", "Forvaltninger", Form.IDS);
    /** Ids of the organisations that take part. */
    public static final Field<List<String>> PARTNERS = Field.of("partners", "Partnere", Form.IDS);

    /** Its table. */
    public static final PartType TYPE = PartType.of(
                    "initiatives", "Indsatser", NUMBER, TITLE, PURPOSE, CONTACT, DEPARTMENTS, PARTNERS)
            .with(GoalRecipe.TYPE, ActivityRecipe.TYPE, FundingRecipe.TYPE, ClaimRecipe.TYPE, StatusTextRecipe.TYPE);

    private InitiativeRecipe() {}

    /** An initiative without its goals, activities, funding, claims and status texts; null if its number or title cannot be read. */
    static @Nullable Initiative read(Part part) {
        String number = part.found(NUMBER);
        String title = part.found(TITLE);
        if (number == null || title == null) {
            return null;
        }
        Initiative plain = Initiative.of(number, title);
        return part.with(part.with(plain, PURPOSE, Initiative::purpose), CONTACT, Initiative::contact)
                .departments(part.value(DEPARTMENTS, List.of()).toArray(String[]::new))
                .partners(part.value(PARTNERS, List.of()).toArray(String[]::new));
    }

    /** Writes an initiative without its goals, activities, funding, claims and status texts. */
    public static void write(Initiative initiative, PartWriter out) {
        out.put(NUMBER, initiative.number())
                .put(TITLE, initiative.title())
                .put(PURPOSE, initiative.purpose())
                .put(CONTACT, initiative.contact())
                .putAll(DEPARTMENTS, initiative.departments())
                .putAll(PARTNERS, initiative.partners());
    }
}
