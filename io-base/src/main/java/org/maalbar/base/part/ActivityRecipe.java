package org.maalbar.base.part;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maalbar.base.field.Field;
import org.maalbar.base.field.Form;
import org.maalbar.base.field.Reference;
import org.maalbar.base.field.Words;
import org.maalbar.programme.Activity;
import org.maalbar.programme.ActivityState;
import org.maalbar.programme.Contribution;
import org.maalbar.time.Span;

/** How an activity is made of its fields and contributions. */
public final class ActivityRecipe {
    /** Its id; in JSON by position if absent. */
    public static final Field<String> ID =
            Field.of("id", "Id", Form.ID).requiredInTables().unique();
    /** The initiative that it belongs to. */
    public static final Field<String> INITIATIVE = Field.owner("initiative", "Indsats", Reference.INITIATIVE);
    /** Its title. */
    public static final Field<String> TITLE =
            Field.of("title", "Titel", Form.TEXT).required();
    /** When it takes place. */
    public static final Field<Span> PERIOD = Field.of("period", "Periode", Form.SPAN);
    /** How far it has come. */
    public static final Field<ActivityState> STATE =
            Field.of("state", "Tilstand", Words.STATE).required();
    /** Ids of the organisations that take part. */
    public static final Field<List<String>> PARTNERS = Field.of("partners", "Partnere", Form.IDS);

    /** Its table. */
    public static final PartType TYPE = PartType.of(
                    "activities", "Aktiviteter", ID, INITIATIVE, TITLE, PERIOD, STATE, PARTNERS)
            .with(ContributionRecipe.TYPE);

    private ActivityRecipe() {}

    static @Nullable Activity read(Part part, List<Contribution> contributions) {
        String title = part.found(TITLE);
        ActivityState state = part.found(STATE);
        if (title == null || state == null || part.isFaulty(ID)) {
            return null;
        }
        Activity plain = Activity.of(title, state)
                .partners(part.value(PARTNERS, List.of()).toArray(String[]::new))
                .contributing(contributions.toArray(Contribution[]::new));
        return part.with(part.with(plain, ID, Activity::id), PERIOD, Activity::during);
    }

    /**
     * Writes an activity without its initiative and contributions.
     *
     * @param writesId whether its id is not given by its position
     */
    public static void write(Activity activity, boolean writesId, PartWriter out) {
        if (writesId) {
            out.put(ID, activity.id());
        }
        out.put(TITLE, activity.title())
                .put(PERIOD, activity.period())
                .put(STATE, activity.state())
                .putAll(PARTNERS, activity.partners());
    }
}
