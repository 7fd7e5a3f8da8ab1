package org.maalbar.base.part;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.maalbar.base.field.Field;
import org.maalbar.base.field.Form;
import org.maalbar.base.field.Reference;
import org.maalbar.base.field.Words;
import org.maalbar.programme.Claim;
import org.maalbar.rule.Status;

/** How a claim is made of its fields. */
public final class ClaimRecipe {
    /** The initiative that it belongs to. */
    public static final Field<String> INITIATIVE = Field.owner("initiative", "Indsats", Reference.INITIATIVE);
    /** The status that is claimed; other words if absent. */
    public static final Field<Status> STATUS = Field.of("status", "Status", Words.STATUS);
    /** What is said, if that is none of the statuses. */
    public static final Field<String> WORDS = Field.of("words", "Ord", Form.TEXT);
    /** The day of which it is claimed. */
    public static final Field<LocalDate> DAY = Field.of("day", "Pr.", Form.DAY).required();
    /** The goal that it is about; all of the initiative if absent. */
    public static final Field<String> GOAL = Field.of("goal", "Mål", Form.ID).to(Reference.GOAL);
    /** The label of the part of the goal that it is about. */
    public static final Field<String> PART = Field.of("part", "Del", Form.TEXT);
    /** The day on which it was recorded. */
    public static final Field<LocalDate> RECORDED = Field.of("recorded", "Registreret", Form.DAY);

    /** Its table. */
    public static final PartType TYPE =
            PartType.of("claims", "Udsagn", INITIATIVE, STATUS, WORDS, DAY, GOAL, PART, RECORDED);

    private ClaimRecipe() {}

    /** The claim of a part; null if anything is wrong with it. */
    public static @Nullable Claim read(Part part) {
        if (part.has(STATUS) == part.has(WORDS)) {
            part.contradiction(
                    "status-or-words",
                    "A claim has either a status or other words",
                    "Et udsagn har enten en status eller andre ord",
                    STATUS,
                    WORDS);
        }
        LocalDate day = part.found(DAY);
        if (day == null) {
            return null;
        }
        Claim plain = part.has(WORDS)
                ? Claim.said(part.value(WORDS, Part.STAND_IN), day)
                : Claim.of(part.value(STATUS, Status.UNCERTAIN), day);
        Claim claim = part.with(part.with(plain, GOAL, Claim::ofGoal), RECORDED, Claim::recorded);
        String label = part.found(PART);
        // A goal that is written but cannot be read is a goal all the same.
        if (label != null && (claim.goal().isPresent() || !part.has(GOAL))) {
            claim = part.changed(claim, PART, "invalid-claim", it -> it.ofPart(label));
        }
        return part.isFaulty() ? null : claim;
    }

    /** Writes a claim without its initiative. */
    public static void write(Claim claim, PartWriter out) {
        out.put(STATUS, claim.status())
                .put(WORDS, claim.words())
                .put(DAY, claim.day())
                .put(GOAL, claim.goal())
                .put(PART, claim.part())
                .put(RECORDED, claim.recorded());
    }
}
