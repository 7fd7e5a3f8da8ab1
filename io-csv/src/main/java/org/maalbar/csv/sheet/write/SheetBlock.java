package org.maalbar.csv.sheet.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.maalbar.base.field.Field;
import org.maalbar.base.part.ActivityRecipe;
import org.maalbar.base.part.ClaimRecipe;
import org.maalbar.base.part.ContributionRecipe;
import org.maalbar.base.part.GoalRecipe;
import org.maalbar.base.part.InitiativeRecipe;
import org.maalbar.base.part.PartWriter;
import org.maalbar.base.part.StatusTextRecipe;
import org.maalbar.csv.cell.Claimed;
import org.maalbar.csv.cell.ClaimedCell;
import org.maalbar.csv.cell.FundingText;
import org.maalbar.csv.sheet.column.SheetColumns;
import org.maalbar.csv.sheet.column.SheetFields;
import org.maalbar.csv.sheet.column.TargetsOfIndicator;
import org.maalbar.funding.Funding;
import org.maalbar.programme.Activity;
import org.maalbar.programme.ActivityState;
import org.maalbar.programme.Claim;
import org.maalbar.programme.Contribution;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Programme;
import org.maalbar.programme.StatusText;
import org.maalbar.programme.Tally;
import org.maalbar.rule.AllOf;
import org.maalbar.rule.Comparison;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Labelled;
import org.maalbar.rule.Measure;

/** The rows of one initiative: one for each condition of its goals, filled up with the rest, and more rows where that needs them. */
final class SheetBlock {
    private final Programme programme;
    private final TargetOfRule targets;
    private final Initiative initiative;
    private final String pointer;
    private final Map<String, String> names;
    private final Losses losses;
    private final List<SheetRow> slots = new ArrayList<>();
    private final Map<String, Set<String>> indicatorsOfGoals = new HashMap<>();

    /**
     * The rows of an initiative.
     *
     * @param pointer where it is in the programme
     * @param names what each organisation is called in a sheet, by its id
     */
    SheetBlock(Programme programme, Initiative initiative, String pointer, Map<String, String> names, Losses losses) {
        this.programme = programme;
        this.targets = new TargetOfRule(programme);
        this.initiative = initiative;
        this.pointer = pointer;
        this.names = names;
        this.losses = losses;
    }

    List<SheetRow> slots() {
        for (int g = 0; g < initiative.goals().size(); g++) {
            goal(initiative.goals().get(g), pointer + "/goals/" + g);
        }
        if (slots.isEmpty()) {
            slots.add(new SheetRow(initiative.number(), null, null, null));
        }
        slots.get(0).putAll(cells(SheetFields.INITIATIVE, it -> InitiativeRecipe.write(initiative, it)));
        activities();
        funding();
        claims();
        statusTexts();
        return slots;
    }

    private Map<Field<?>, Object> cells(Map<Field<?>, Field<?>> columns, Consumer<PartWriter> writing) {
        return SheetCells.of(columns, this::named, writing);
    }

    private List<String> named(List<String> organisations) {
        return organisations.stream().map(id -> names.getOrDefault(id, id)).toList();
    }

    // Goals.

    private void goal(Goal goal, String at) {
        List<FulfilmentRule> conditions =
                goal.rule().map(rule -> conditions(goal, rule, at + "/rule")).orElse(List.of());
        String id = goal.id().orElseThrow();
        if (goal.rule().isEmpty()) {
            indicatorsOfGoals.put(id, Set.of());
            slots.add(new SheetRow(initiative.number(), id, null, null)
                    .putAll(cells(SheetFields.GOAL, it -> GoalRecipe.write(goal, false, it))));
            return;
        } else if (conditions.isEmpty()) {
            losses.add(
                    at,
                    "A sheet has no goals with such a rule; the goal is left out",
                    "Et ark har ikke mål med en sådan regel; målet er udeladt");
            return;
        }
        int first = slots.size();
        conditions.forEach(condition -> slots.add(condition(id, condition)));
        slots.get(first).putAll(cells(SheetFields.GOAL, it -> GoalRecipe.write(goal, false, it)));
    }

    /** What a goal asks for, as far as a sheet can say it; none if it cannot. */
    private List<FulfilmentRule> conditions(Goal goal, FulfilmentRule rule, String at) {
        if (targets.target(rule).isPresent()) {
            return List.of(rule);
        }
        FulfilmentRule whole = rule instanceof Labelled labelled ? labelled.rule() : rule;
        if (!(whole instanceof AllOf all)
                || !all.rules().stream().allMatch(each -> targets.target(each).isPresent())) {
            return List.of();
        }
        if (rule instanceof Labelled) {
            losses.add(at, "A sheet has no label for a whole goal", "Et ark har ingen betegnelse for et helt mål");
        }
        if (all.rules().size() == 1) {
            losses.add(
                    at,
                    "In a sheet, \"all\" of one condition is that condition",
                    "I et ark er »alle« af ét krav det krav");
        }
        boolean isOneTarget = targets.eachYear(all).isPresent() && !isPartClaimed(goal);
        return isOneTarget ? List.of(all) : all.rules();
    }

    /** Whether a year is spoken of by itself, so that it has a row of its own. */
    private boolean isPartClaimed(Goal goal) {
        return initiative.claims().stream()
                .anyMatch(claim -> claim.part().isPresent() && claim.goal().equals(goal.id()));
    }

    private SheetRow condition(String goal, FulfilmentRule condition) {
        String label = condition instanceof Labelled labelled ? labelled.label() : null;
        FulfilmentRule rule = condition instanceof Labelled labelled ? labelled.rule() : condition;
        String indicator = rule.measures().iterator().next().indicator();
        indicatorsOfGoals.computeIfAbsent(goal, key -> new HashSet<>()).add(indicator);
        SheetRow slot = new SheetRow(initiative.number(), goal, label, indicator)
                .put(SheetColumns.INDICATOR, indicator)
                .put(SheetColumns.TARGET, targets.target(rule).or(() -> targets.eachYear(rule)));
        return rule instanceof Comparison comparison && comparison.kind() == Comparison.Kind.SHARE
                ? slot.put(SheetColumns.WHOLE, comparison.base().map(Measure::indicator))
                : slot;
    }

    // What fills the rows up. Each kind keeps its order, so the next one is never above the last.

    private final class Filling {
        private int next;

        /** The next row that fits, or another one at the end. */
        SheetRow slot(Predicate<SheetRow> fits, Supplier<SheetRow> other) {
            for (int at = next; at < slots.size(); at++) {
                if (fits.test(slots.get(at))) {
                    next = at + 1;
                    return slots.get(at);
                }
            }
            SheetRow slot = other.get();
            slots.add(slot);
            next = slots.size();
            return slot;
        }
    }

    private void activities() {
        Filling filling = new Filling();
        Set<Object> unnumbered = new HashSet<>();
        for (int a = 0; a < initiative.activities().size(); a++) {
            Activity activity = initiative.activities().get(a);
            String id = activity.id().orElseThrow();
            List<Contribution> contributions = once(activity.contributions(), pointer + "/activities/" + a);
            // What is there twice is distinguished by its number.
            boolean isNumbered = !id.equals(initiative.number() + ".a" + (a + 1))
                    || contributions.size() > 1
                    || !unnumbered.add(List.of(cells(activity, false), contributions));
            SheetRow first = contributions.isEmpty()
                    ? filling.slot(
                            slot -> !slot.isOfGoal() && !slot.has(SheetColumns.INDICATOR) && isFree(slot),
                            () -> new SheetRow(initiative.number(), null, null, null))
                    : slot(filling, contributions.get(0));
            first.putAll(cells(activity, isNumbered));
            for (int c = 0; c < contributions.size(); c++) {
                Contribution contribution = contributions.get(c);
                SheetRow slot = c == 0 ? first : slot(filling, contribution).put(SheetColumns.ACTIVITY, id);
                contribution(contribution, slot);
            }
        }
    }

    private List<Contribution> once(List<Contribution> contributions, String at) {
        List<Contribution> once = new ArrayList<>();
        for (int c = 0; c < contributions.size(); c++) {
            if (once.contains(contributions.get(c))) {
                losses.addRepeated(at + "/contributions/" + c);
            } else {
                once.add(contributions.get(c));
            }
        }
        return once;
    }

    private Map<Field<?>, Object> cells(Activity activity, boolean isNumbered) {
        Map<Field<?>, Object> cells = cells(SheetFields.ACTIVITY, it -> ActivityRecipe.write(activity, isNumbered, it));
        // The usual state is left out.
        cells.remove(SheetColumns.STATE, ActivityState.PLANNED);
        return cells;
    }

    private static boolean isFree(SheetRow slot) {
        return !slot.has(SheetColumns.PLANNED) && !slot.has(SheetColumns.ACTIVITY);
    }

    private SheetRow slot(Filling filling, Contribution contribution) {
        String indicator = contribution.indicator();
        return filling.slot(slot -> slot.countsFor(indicator) && isFree(slot), () -> another(indicator));
    }

    /** One more row of an indicator: of a goal that asks for nothing else, or of the indicator itself. */
    private SheetRow another(String indicator) {
        Optional<String> goal = initiative.goals().stream()
                .map(each -> each.id().orElseThrow())
                .filter(id -> Set.of(indicator).equals(indicatorsOfGoals.get(id)))
                .findFirst();
        @Nullable String only = goal.orElse(null);
        SheetRow slot = new SheetRow(initiative.number(), only, null, indicator);
        return only == null ? slot.put(SheetColumns.INDICATOR, indicator) : slot;
    }

    private void contribution(Contribution contribution, SheetRow slot) {
        Indicator indicator = programme.indicator(contribution.indicator());
        Map<Field<?>, Field<?>> columns = SheetFields.contribution(contribution.tally());
        slot.putAll(SheetCells.of(indicator, columns, it -> ContributionRecipe.write(contribution, it)));
        Tally usual = TargetsOfIndicator.usualTally(indicator.behaviour(), indicator.domain());
        // Of a figure it is always said, as people take the one for the other.
        if (contribution.figure().isPresent() || contribution.tally() != usual) {
            slot.put(SheetColumns.EXPECTED_AS, contribution.tally());
        }
    }

    private void funding() {
        Filling filling = new Filling();
        Set<Funding> written = new HashSet<>();
        for (int f = 0; f < initiative.funding().size(); f++) {
            Funding funding = initiative.funding().get(f);
            String at = pointer + "/funding/" + f;
            if (!written.add(Funding.of(
                    funding.terms(),
                    funding.source().orElse(null),
                    funding.years().orElse(null)))) {
                losses.addRepeated(at);
                continue;
            }
            filling.slot(
                            slot -> !slot.has(SheetColumns.FUNDING),
                            () -> new SheetRow(initiative.number(), null, null, null))
                    .put(
                            SheetColumns.FUNDING,
                            new FundingText(funding.terms(), funding.years().orElse(null)))
                    .put(SheetColumns.FUNDED_BY, funding.source());
            if (!funding.id().equals(Optional.of(initiative.number() + ".f" + (f + 1)))) {
                losses.add(at + "/id", "A funding in a sheet has no id", "Midler i et ark har intet id");
            }
            if (!funding.spending().isEmpty()) {
                losses.add(
                        at + "/spent", "A sheet does not say what was spent", "Et ark siger ikke, hvad der er brugt");
            }
        }
    }

    private void claims() {
        Filling filling = new Filling();
        Set<Object> written = new HashSet<>();
        Set<String> claimed = new HashSet<>();
        for (int c = 0; c < initiative.claims().size(); c++) {
            Claim claim = initiative.claims().get(c);
            String at = pointer + "/claims/" + c;
            String goal = claim.goal().orElse(null);
            String part = claim.part().orElse(null);
            if (claim.words().isPresent()
                    && !ClaimedCell.isOtherWords(claim.words().get())) {
                losses.add(
                        at,
                        "The claim is left out, as in a sheet its words are a status",
                        "Udsagnet er udeladt, da dets ord er en status i et ark");
                continue;
            }
            boolean isThere = goal == null
                    || (indicatorsOfGoals.containsKey(goal)
                            && (part == null || slots.stream().anyMatch(slot -> slot.isTarget(goal, part))));
            if (!isThere) {
                losses.add(
                        at,
                        "The claim is left out, as what it is about is not in the sheet",
                        "Udsagnet er udeladt, da det, som det handler om, ikke er i arket");
                continue;
            }
            Map<Field<?>, Object> cells = cells(SheetFields.CLAIM, it -> ClaimRecipe.write(claim, it));
            cells.put(SheetColumns.CLAIM, Claimed.of(claim));
            if (!written.add(List.of(cells, claim.goal(), claim.part()))) {
                losses.addRepeated(at);
                continue;
            }
            boolean isFirst = goal == null || claimed.add(goal);
            filling.slot(
                            slot -> slot.isAbout(goal, part)
                                    && !slot.has(SheetColumns.CLAIM)
                                    && (isFirst || !slot.has(SheetColumns.TARGET)),
                            () -> new SheetRow(initiative.number(), goal, part, null))
                    .putAll(cells);
            if (claim.recorded().isPresent()) {
                losses.add(
                        at + "/recorded",
                        "A sheet does not say when a claim was recorded",
                        "Et ark siger ikke, hvornår et udsagn blev registreret");
            }
        }
    }

    private void statusTexts() {
        Filling filling = new Filling();
        Set<StatusText> written = new HashSet<>();
        for (int t = 0; t < initiative.statusTexts().size(); t++) {
            StatusText text = initiative.statusTexts().get(t);
            String at = pointer + "/statusTexts/" + t;
            String goal = text.goal().orElse(null);
            if (goal != null && !indicatorsOfGoals.containsKey(goal)) {
                losses.add(
                        at,
                        "The status text is left out, as its goal is not in the sheet",
                        "Statusteksten er udeladt, da dens mål ikke er i arket");
            } else if (written.add(text)) {
                filling.slot(
                                slot -> slot.isAbout(goal, null)
                                        && !slot.has(SheetColumns.STATUS_TEXT)
                                        && slot.get(SheetColumns.CLAIMED_ON)
                                                .filter(day -> !day.equals(text.day()))
                                                .isEmpty(),
                                () -> new SheetRow(initiative.number(), goal, null, null))
                        .putAll(cells(SheetFields.STATUS_TEXT, it -> StatusTextRecipe.write(text, it)));
            } else {
                losses.addRepeated(at);
            }
        }
    }
}
