package org.maalbar.base.part;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maalbar.base.field.Field;
import org.maalbar.base.field.Form;
import org.maalbar.funding.Funding;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Claim;
import org.maalbar.programme.Contribution;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Organisation;
import org.maalbar.programme.Programme;
import org.maalbar.programme.StatusText;
import org.maalbar.quantity.Approximation;
import org.maalbar.time.Span;

/** How a programme is made of its fields and parts. */
public final class ProgrammeRecipe {
    /** Its title. */
    public static final Field<String> TITLE =
            Field.of("title", "Titel", Form.TEXT).required();
    /** The title of the case in which it is reported. */
    public static final Field<String> CASE_TITLE =
            Field.of("case title", "Sag", Form.TEXT).at("caseTitle");
    /** Which annex of the case a report of it is. */
    public static final Field<String> ANNEX = Field.of("annex", "Bilag", Form.TEXT);
    /** Who answers questions about it. */
    public static final Field<String> CONTACT = Field.of("contact", "Kontakt", Form.TEXT);
    /** When it runs. */
    public static final Field<Span> SPAN = Field.of("span", "Periode", Form.SPAN);
    /** The half-width of "about" as a share; 0.1 if absent. */
    public static final Field<BigDecimal> APPROXIMATION = Field.of("approximation", "Usikkerhed ved ca.", Form.NUMBER);
    /** If it is for publication: the lowest count of persons that is shown in it. */
    public static final Field<Integer> SUPPRESSED_BELOW =
            Field.of("suppressed below", "Skjult under", Form.COUNT).at("suppressedBelow");
    /** Notes, which tables keep in a table of their own. */
    public static final Field<List<String>> NOTES = Field.of("notes", "Bemærkninger", Form.TEXTS);

    /** Its fields. */
    public static final PartType TYPE = PartType.of(
                    "programme",
                    "Program",
                    TITLE,
                    CASE_TITLE,
                    ANNEX,
                    CONTACT,
                    SPAN,
                    APPROXIMATION,
                    SUPPRESSED_BELOW,
                    NOTES)
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
            ClaimRecipe.TYPE,
            StatusTextRecipe.TYPE);

    private ProgrammeRecipe() {}

    /**
     * Drafts a programme. What is wrong with its parts is noted by them.
     *
     * @param root the part that contains all others
     * @param rules reads the rules of goals
     */
    public static Draft read(Part root, RuleReader rules) {
        Programme.Builder builder = Programme.builder(root.value(TITLE, Part.STAND_IN));
        root.get(CASE_TITLE).ifPresent(builder::caseTitle);
        root.get(ANNEX).ifPresent(builder::annex);
        root.get(CONTACT).ifPresent(builder::contact);
        root.get(SPAN).ifPresent(builder::span);
        BigDecimal share = root.found(APPROXIMATION);
        if (share != null) {
            Approximation policy = root.made(APPROXIMATION, "invalid-number", () -> new Approximation(share));
            builder.approximation(policy == null ? Approximation.DEFAULT : policy);
        }
        Integer below = root.found(SUPPRESSED_BELOW);
        if (below != null) {
            root.made(SUPPRESSED_BELOW, "invalid-number", () -> builder.suppressedBelow(below));
        }
        Draft draft = new Draft(root, builder);
        builder.notes(root.value(NOTES, List.of()).toArray(String[]::new))
                .organisations(list(draft, "", root, OrganisationRecipe.TYPE, (it, at) -> OrganisationRecipe.read(it))
                        .toArray(Organisation[]::new))
                .indicators(list(draft, "", root, IndicatorRecipe.TYPE, (it, at) -> IndicatorRecipe.read(it))
                        .toArray(Indicator[]::new))
                .observations(list(draft, "", root, ObservationRecipe.TYPE, (it, at) -> ObservationRecipe.read(it))
                        .toArray(Observation[]::new))
                .initiatives(list(draft, "", root, InitiativeRecipe.TYPE, (it, at) -> initiative(draft, it, at, rules))
                        .toArray(Initiative[]::new));
        return draft;
    }

    private static <T> List<T> list(
            Draft draft, @Nullable String pointer, Part owner, PartType type, Kept.Recipe<T> recipe) {
        Kept<T> kept = Kept.of(owner, type, (part, at) -> {
            T made = recipe.read(part, at);
            part.forget();
            return made;
        });
        return draft.note(pointer, type, kept);
    }

    private static @Nullable Initiative initiative(Draft draft, Part part, int position, RuleReader rules) {
        Initiative plain = InitiativeRecipe.read(part);
        // What is wrong with the parts of one that cannot be kept is worth knowing all the same.
        String pointer = plain == null ? null : "/initiatives/" + position;
        List<Goal> goals = list(draft, pointer, part, GoalRecipe.TYPE, (it, at) -> GoalRecipe.read(it, rules));
        List<Activity> activities =
                list(draft, pointer, part, ActivityRecipe.TYPE, (it, at) -> activity(draft, pointer, it, at));
        List<Funding> funding = list(draft, pointer, part, FundingRecipe.TYPE, (it, at) -> funding(it));
        List<Claim> claims = list(draft, pointer, part, ClaimRecipe.TYPE, (it, at) -> ClaimRecipe.read(it));
        List<StatusText> texts =
                list(draft, pointer, part, StatusTextRecipe.TYPE, (it, at) -> StatusTextRecipe.read(it));
        return plain == null
                ? null
                : plain.goals(goals.toArray(Goal[]::new))
                        .activities(activities.toArray(Activity[]::new))
                        .funding(funding.toArray(Funding[]::new))
                        .claims(claims.toArray(Claim[]::new))
                        .statusTexts(texts.toArray(StatusText[]::new));
    }

    private static @Nullable Activity activity(Draft draft, @Nullable String initiative, Part part, int position) {
        Kept<Contribution> contributions =
                Kept.of(part, ContributionRecipe.TYPE, (it, at) -> ContributionRecipe.read(it));
        Activity activity = ActivityRecipe.read(part, contributions.values());
        if (activity != null) {
            String pointer = initiative == null ? null : initiative + "/activities/" + position;
            draft.note(pointer, ContributionRecipe.TYPE, contributions);
        }
        return activity;
    }

    private static @Nullable Funding funding(Part part) {
        return FundingRecipe.read(part, Kept.of(part, SpendingRecipe.TYPE, (it, at) -> SpendingRecipe.read(it)));
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
        } else if (type.equals(StatusTextRecipe.TYPE)) {
            StatusTextRecipe.read(part);
        }
    }

    /**
     * Writes a programme.
     *
     * @throws IllegalArgumentException if the format cannot contain it
     */
    public static void write(Programme programme, ProgrammeWriter out) {
        PartWriter whole = out.begin(TYPE);
        whole.put(TITLE, programme.title())
                .put(CASE_TITLE, programme.caseTitle())
                .put(ANNEX, programme.annex())
                .put(CONTACT, programme.contact())
                .put(SPAN, programme.span())
                .putUnless(
                        Approximation.DEFAULT.share(),
                        APPROXIMATION,
                        programme.approximation().share())
                .put(SUPPRESSED_BELOW, programme.suppressedBelow())
                .putAll(NOTES, programme.notes());
        out.each(OrganisationRecipe.TYPE, programme.organisations(), OrganisationRecipe::write);
        out.each(IndicatorRecipe.TYPE, programme.indicators(), IndicatorRecipe::write);
        Positions observations = new Positions("o", out);
        out.each(
                ObservationRecipe.TYPE,
                programme.observations(),
                (it, part) -> ObservationRecipe.write(it, observations.isOwn(it.id()), part));
        out.each(InitiativeRecipe.TYPE, programme.initiatives(), (it, part) -> write(it, part, out));
        out.end();
    }

    private static void write(Initiative initiative, PartWriter own, ProgrammeWriter out) {
        String number = initiative.number();
        InitiativeRecipe.write(initiative, own);
        Positions goals = Positions.ofGoals(initiative, out);
        for (Goal goal : initiative.goals()) {
            out.goal(goal, number, goals.isOwn(goal.id()));
        }
        Positions activities = new Positions(number + ".a", out);
        out.each(ActivityRecipe.TYPE, ActivityRecipe.INITIATIVE, number, initiative.activities(), (it, part) -> {
            ActivityRecipe.write(it, activities.isOwn(it.id()), part);
            String id = it.id().orElseThrow();
            out.each(
                    ContributionRecipe.TYPE,
                    ContributionRecipe.ACTIVITY,
                    id,
                    it.contributions(),
                    ContributionRecipe::write);
        });
        Positions funding = new Positions(number + ".f", out);
        out.each(FundingRecipe.TYPE, FundingRecipe.INITIATIVE, number, initiative.funding(), (it, part) -> {
            FundingRecipe.write(it, funding.isOwn(it.id()), part);
            String id = it.id().orElseThrow();
            out.each(SpendingRecipe.TYPE, SpendingRecipe.FUNDING, id, it.spending(), SpendingRecipe::write);
        });
        out.each(ClaimRecipe.TYPE, ClaimRecipe.INITIATIVE, number, initiative.claims(), ClaimRecipe::write);
        out.each(
                StatusTextRecipe.TYPE,
                StatusTextRecipe.INITIATIVE,
                number,
                initiative.statusTexts(),
                StatusTextRecipe::write);
    }
}
