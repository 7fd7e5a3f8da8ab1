package org.maalbar.csv.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.maalbar.base.part.ActivityRecipe;
import org.maalbar.base.part.ClaimRecipe;
import org.maalbar.base.part.CompositionRecipe;
import org.maalbar.base.part.ConditionRecipe;
import org.maalbar.base.part.ContributionRecipe;
import org.maalbar.base.part.FundingRecipe;
import org.maalbar.base.part.GoalRecipe;
import org.maalbar.base.part.InitiativeRecipe;
import org.maalbar.base.part.Part;
import org.maalbar.csv.table.Row;

/** An initiative as the rows of a sheet describe it. */
public final class SheetInitiative {
    private final StatedCells said;
    private final Map<String, SheetGoal> goals = new LinkedHashMap<>();
    private final List<SheetActivity> activities = new ArrayList<>();
    private final List<SheetPart> funding = new ArrayList<>();
    private final Set<String> notMeasurable = new HashSet<>();
    private final List<SheetPart> claims = new ArrayList<>();

    SheetInitiative(Row first) {
        this.said = new StatedCells(first);
    }

    /**
     * A goal.
     *
     * @param said what its rows say of it
     * @param conditions what it asks for
     * @param unnamed the indicators of what it asks for in rows that name none
     */
    record SheetGoal(StatedCells said, List<SheetPart> conditions, Map<UnnamedTarget, String> unnamed) {
        SheetGoal(Row first) {
            this(new StatedCells(first), new ArrayList<>(), new HashMap<>());
        }

        /** The indicators that it asks for. */
        List<String> indicators() {
            return conditions.stream()
                    .flatMap(part -> part.get(ConditionRecipe.INDICATOR).stream())
                    .distinct()
                    .toList();
        }

        Optional<SheetPart> part(String id, boolean isMeasurable) {
            boolean isThere = isMeasurable ? !conditions.isEmpty() : conditions.isEmpty();
            if (!isThere || said.get(SheetColumns.STATEMENT).isEmpty()) {
                return Optional.empty();
            }
            SheetPart part = new SheetPart(said.first(), SheetColumns.GOAL)
                    .put(GoalRecipe.ID, id)
                    .putAll(SheetFields.GOAL, said)
                    .putAll(ConditionRecipe.TYPE, conditions);
            return Optional.of(
                    conditions.size() <= 1 ? part : part.put(CompositionRecipe.KIND, CompositionRecipe.Kind.ALL_OF));
        }
    }

    /**
     * An activity.
     *
     * @param said what its rows say of it
     * @param part what it is
     * @param contributions what it is expected to give
     */
    record SheetActivity(StatedCells said, SheetPart part, List<SheetPart> contributions) {
        SheetActivity(SheetPart part) {
            this(new StatedCells(part.row()), part, new ArrayList<>());
            part.putAll(ContributionRecipe.TYPE, contributions);
        }
    }

    StatedCells said() {
        return said;
    }

    /** Takes note that no row says what a goal asks for. */
    void setNotMeasurable(String goal) {
        notMeasurable.add(goal);
    }

    Map<String, SheetGoal> goals() {
        return goals;
    }

    List<SheetActivity> activities() {
        return activities;
    }

    List<SheetPart> funding() {
        return funding;
    }

    List<SheetPart> claims() {
        return claims;
    }

    SheetPart part(String number) {
        SheetPart part = new SheetPart(said.first(), SheetColumns.NUMBER)
                .put(InitiativeRecipe.NUMBER, number)
                .put(InitiativeRecipe.TITLE, Part.STAND_IN)
                .putAll(SheetFields.INITIATIVE, said)
                .putAll(
                        ActivityRecipe.TYPE,
                        activities.stream().map(SheetActivity::part).toList())
                .putAll(FundingRecipe.TYPE, funding)
                .putAll(ClaimRecipe.TYPE, claims);
        List<SheetPart> ofGoals = new ArrayList<>();
        goals.forEach((id, goal) -> goal.part(id, !notMeasurable.contains(id)).ifPresent(ofGoals::add));
        return part.putAll(GoalRecipe.TYPE, ofGoals);
    }
}
