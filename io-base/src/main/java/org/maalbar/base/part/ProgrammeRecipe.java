package org.maalbar.base.part;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maalbar.base.field.Field;
import org.maalbar.base.field.Form;
import org.maalbar.funding.Funding;
import org.maalbar.funding.Spending;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Claim;
import org.maalbar.programme.Contribution;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Organisation;
import org.maalbar.programme.Programme;
import org.maalbar.quantity.Approximation;
import org.maalbar.time.Span;

/** How a programme is made of its fields and parts. */
public final class ProgrammeRecipe {
    /** Its title. */
    public static final Field<String> TITLE =
            Field.of("title", "Titel", Form.TEXT).required();
    /** When it runs. */
    public static final Field<Span> SPAN = Field.of("span", "Periode", Form.SPAN);
    /** The half-width of "about" as a share; 0.1 if absent. */
    public static final Field<BigDecimal> APPROXIMATION = Field.of("approximation", "Usikkerhed ved ca.", Form.NUMBER);
    /** Notes, which tables keep in a table of their own. */
    public static final Field<List<String>> NOTES = Field.of("notes", "Bemærkninger", Form.TEXTS);

    /** Its fields. */
    public static final PartType TYPE = PartType.of("programme", "Program", TITLE, SPAN, APPROXIMATION, NOTES)
            .with(OrganisationRecipe.TYPE, IndicatorRecipe.TYPE, ObservationRecipe.TYPE, InitiativeRecipe.TYPE);

    /** The tables of a programme, in the order in which they are written: what is referred to comes first. */
    public static final List<PartType> TABLES = List.of(
            TYPE,
            NoteRecipe.TYPE,
            OrganisationRecipe.TYPE,
            IndicatorRecipe.TYPE,
            ObservationRecipe.TYPE,
            InitiativeRecipe.TYPE,
            GoalRecipe.TYPE,
            ConditionRecipe.TYPE,
            ActivityRecipe.TYPE,
            ContributionRecipe.TYPE,
            FundingRecipe.TYPE,
            SpendingRecipe.TYPE,
            ClaimRecipe.TYPE);

    private ProgrammeRecipe() {}

    /**
     * Drafts a programme. What is wrong with its parts is noted by them.
     *
     * @param root the part that contains all others
     * @param rules reads the rules of goals
     */
    public static Draft read(Part root, RuleReader rules) {
        Programme.Builder builder = Programme.builder(root.value(TITLE, Part.STAND_IN));
        root.get(SPAN).ifPresent(builder::span);
        BigDecimal share = root.get(APPROXIMATION).orElse(null);
        if (share != null) {
            Approximation policy = root.made(APPROXIMATION, "invalid-number", () -> new Approximation(share));
            builder.approximation(policy == null ? Approximation.DEFAULT : policy);
        }
        Draft draft = new Draft(root, builder);
        builder.notes(root.value(NOTES, List.of()).toArray(String[]::new))
                .organisations(list(draft, "", root, OrganisationRecipe.TYPE, OrganisationRecipe::read)
                        .toArray(Organisation[]::new))
                .indicators(list(draft, "", root, IndicatorRecipe.TYPE, IndicatorRecipe::read)
                        .toArray(Indicator[]::new))
                .observations(list(draft, "", root, ObservationRecipe.TYPE, ObservationRecipe::read)
                        .toArray(Observation[]::new))
                .initiatives(initiatives(draft, root, rules).toArray(Initiative[]::new));
        return draft;
    }

    private static <T> List<T> list(
            Draft draft, @Nullable String pointer, Part owner, PartType type, Recipe<T> recipe) {
        return draft.note(pointer, type, Kept.of(owner, type, recipe::read));
    }

    private static List<Initiative> initiatives(Draft draft, Part root, RuleReader rules) {
        List<Part> parts = new ArrayList<>();
        List<Initiative> initiatives = new ArrayList<>();
        boolean isWhole = root.isWhole(InitiativeRecipe.TYPE);
        for (Part part : root.parts(InitiativeRecipe.TYPE)) {
            Initiative plain = InitiativeRecipe.read(part);
            isWhole &= !part.isFaulty();
            // What is wrong with the parts of one that cannot be kept is worth knowing all the same.
            String pointer = plain == null ? null : "/initiatives/" + initiatives.size();
            List<Goal> goals = list(draft, pointer, part, GoalRecipe.TYPE, goal -> GoalRecipe.read(goal, rules));
            List<Activity> activities = activities(draft, pointer, part);
            List<Funding> funding = list(draft, pointer, part, FundingRecipe.TYPE, ProgrammeRecipe::funding);
            List<Claim> claims = list(draft, pointer, part, ClaimRecipe.TYPE, ClaimRecipe::read);
            if (plain != null) {
                parts.add(part);
                initiatives.add(plain.goals(goals.toArray(Goal[]::new))
                        .activities(activities.toArray(Activity[]::new))
                        .funding(funding.toArray(Funding[]::new))
                        .claims(claims.toArray(Claim[]::new)));
            }
        }
        return draft.note("", InitiativeRecipe.TYPE, new Kept<>(parts, initiatives, isWhole));
    }

    private static List<Activity> activities(Draft draft, @Nullable String initiative, Part owner) {
        List<Part> parts = new ArrayList<>();
        List<Activity> activities = new ArrayList<>();
        boolean isWhole = owner.isWhole(ActivityRecipe.TYPE);
        for (Part part : owner.parts(ActivityRecipe.TYPE)) {
            Kept<Contribution> contributions = Kept.of(part, ContributionRecipe.TYPE, ContributionRecipe::read);
            Activity activity = ActivityRecipe.read(part, contributions.values());
            isWhole &= !part.isFaulty();
            if (activity != null) {
                String pointer = initiative == null ? null : initiative + "/activities/" + activities.size();
                draft.note(pointer, ContributionRecipe.TYPE, contributions);
                parts.add(part);
                activities.add(activity);
            }
        }
        return draft.note(initiative, ActivityRecipe.TYPE, new Kept<>(parts, activities, isWhole));
    }

    private static @Nullable Funding funding(Part part) {
        return FundingRecipe.read(part, Kept.of(part, SpendingRecipe.TYPE, SpendingRecipe::read));
    }

    /**
     * Notes what is wrong with a part by itself, where what it belongs to is not there.
     *
     * @param rules reads the rules of goals
     */
    public static void check(Part part, PartType type, RuleReader rules) {
        if (type.equals(GoalRecipe.TYPE)) {
            GoalRecipe.read(part, rules);
        } else if (type.equals(ContributionRecipe.TYPE)) {
            ContributionRecipe.read(part);
        } else if (type.equals(FundingRecipe.TYPE)) {
            funding(part);
        } else if (type.equals(SpendingRecipe.TYPE)) {
            SpendingRecipe.read(part);
        } else if (type.equals(ClaimRecipe.TYPE)) {
            ClaimRecipe.read(part);
        }
    }

    /**
     * Writes a programme.
     *
     * @throws IllegalArgumentException if the format cannot hold it
     */
    public static void write(Programme programme, ProgrammeWriter out) {
        PartWriter whole = out.begin(TYPE);
        whole.put(TITLE, programme.title())
                .put(SPAN, programme.span())
                .putUnless(
                        Approximation.DEFAULT.share(),
                        APPROXIMATION,
                        programme.approximation().share())
                .putAll(NOTES, programme.notes());
        programme.organisations().forEach(each -> {
            OrganisationRecipe.write(each, out.begin(OrganisationRecipe.TYPE));
            out.end();
        });
        programme.indicators().forEach(each -> {
            IndicatorRecipe.write(each, out.begin(IndicatorRecipe.TYPE));
            out.end();
        });
        Positions observations = new Positions("o", out);
        programme.observations().forEach(each -> {
            ObservationRecipe.write(each, observations.isOwn(each.id()), out.begin(ObservationRecipe.TYPE));
            out.end();
        });
        programme.initiatives().forEach(each -> write(each, out));
        out.end();
    }

    private static void write(Initiative initiative, ProgrammeWriter out) {
        String number = initiative.number();
        InitiativeRecipe.write(initiative, out.begin(InitiativeRecipe.TYPE));
        Positions goals = Positions.ofGoals(initiative, out);
        for (Goal goal : initiative.goals()) {
            out.goal(goal, number, goals.isOwn(goal.id()));
        }
        Positions activities = new Positions(number + ".a", out);
        for (Activity activity : initiative.activities()) {
            PartWriter part = out.begin(ActivityRecipe.TYPE, ActivityRecipe.INITIATIVE, number);
            ActivityRecipe.write(activity, activities.isOwn(activity.id()), part);
            String id = activity.id().orElseThrow();
            for (Contribution each : activity.contributions()) {
                ContributionRecipe.write(each, out.begin(ContributionRecipe.TYPE, ContributionRecipe.ACTIVITY, id));
                out.end();
            }
            out.end();
        }
        Positions funding = new Positions(number + ".f", out);
        for (Funding each : initiative.funding()) {
            PartWriter part = out.begin(FundingRecipe.TYPE, FundingRecipe.INITIATIVE, number);
            FundingRecipe.write(each, funding.isOwn(each.id()), part);
            String id = each.id().orElseThrow();
            for (Spending spending : each.spending()) {
                SpendingRecipe.write(spending, out.begin(SpendingRecipe.TYPE, SpendingRecipe.FUNDING, id));
                out.end();
            }
            out.end();
        }
        for (Claim claim : initiative.claims()) {
            ClaimRecipe.write(claim, out.begin(ClaimRecipe.TYPE, ClaimRecipe.INITIATIVE, number));
            out.end();
        }
        out.end();
    }

    /**
     * Makes something of a part, or nothing if anything is wrong with it.
     *
     * @param <T> what
     */
    @FunctionalInterface
    private interface Recipe<T> {
        @Nullable
        T read(Part part);
    }
}
