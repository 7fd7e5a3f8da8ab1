package org.maalbar.base.part;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.maalbar.base.field.Field;
import org.maalbar.base.field.Form;
import org.maalbar.base.field.Reference;
import org.maalbar.programme.StatusText;

/** How a status text is made of its fields. */
public final class StatusTextRecipe {
    /** The initiative that it belongs to. */
    public static final Field<String> INITIATIVE = Field.owner("initiative", "Indsats", Reference.INITIATIVE);
    /** The day on which it was so. */
    public static final Field<LocalDate> DAY = Field.of("day", "Pr.", Form.DAY).required();
    /** What is written. */
    public static final Field<String> TEXT =
            Field.of("text", "Tekst", Form.TEXT).required();
    /** The goal that it is about; all of the initiative if absent. */
    public static final Field<String> GOAL = Field.of("goal", "Mål", Form.ID).to(Reference.GOAL);

    /** Its table. */
    public static final PartType TYPE = PartType.of("status-texts", "Statustekster", INITIATIVE, DAY, TEXT, GOAL)
            .as("statusTexts");

    private StatusTextRecipe() {}

    /** The status text of a part; null if anything is wrong with it. */
    static @Nullable StatusText read(Part part) {
        LocalDate day = part.get(DAY).orElse(null);
        return part.isFaulty() || day == null
                ? null
                : part.with(StatusText.of(part.value(TEXT, Part.STAND_IN), day), GOAL, StatusText::ofGoal);
    }

    /** Writes a status text without its initiative. */
    public static void write(StatusText text, PartWriter out) {
        out.put(DAY, text.day()).put(TEXT, text.text()).put(GOAL, text.goal());
    }
}
