package org.maalbar.csv.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
import org.maalbar.base.part.StatusTextRecipe;
import org.maalbar.csv.sheet.column.SheetColumns;
import org.maalbar.csv.sheet.column.SheetFields;
import org.maalbar.csv.table.Row;

/** An initiative as the rows of a sheet describe it. */
final class SheetInitiative {
    /** Replaces a due day that cannot be read, so that nothing is after it. */
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final StatedCells said;
    private final Map<String, SheetGoal> goals = new LinkedHashMap<>();
    private final List<SheetActivity> activities = new ArrayList<>();
    private final List<SheetPart> funding = new ArrayList<>();
    private final List<SheetPart> claims = new ArrayList<>();
    private final List<SheetPart> statusTexts = new ArrayList<>();

    SheetInitiative(Row first) {
        this.said = new StatedCells(first);
    }

    /**
     * A goal.
     *
     * @param said what its rows say of it
     * @param conditions what it asks for
     * @param unnamed the indicators of what it asks for in rows that name none
     * @param indicators the indicators that it asks for
     */
    record SheetGoal(
            StatedCells said, List<SheetPart> conditions, Map<UnnamedTarget, String> unnamed, Set<String> indicators) {
        SheetGoal(Row first) {
            this(new StatedCells(first), new ArrayList<>(), new HashMap<>(), new LinkedHashSet<>());
        }

        SheetPart part(String id, boolean isDueLost) {
            SheetPart part = new SheetPart(said.first(), SheetColumns.GOAL)
                    .put(GoalRecipe.ID, id)
                    .put(GoalRecipe.STATEMENT, Part.STAND_IN)
                    .putAll(SheetFields.GOAL, said)
                    .putAll(ConditionRecipe.TYPE, conditions);
            if (isDueLost) {
                part.put(GoalRecipe.DUE, LAST_DAY);
            }
            return conditions.size() <= 1 ? part : part.put(CompositionRecipe.KIND, CompositionRecipe.Kind.ALL_OF);
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

        /** Takes note that cells which cannot be read say more of it, so that it cannot be compared with others. */
        void doubt() {
            part.setFaulty(ActivityRecipe.ID);
        }
    }

    StatedCells said() {
        return said;
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

    List<SheetPart> statusTexts() {
        return statusTexts;
    }

    /**
     * The part that it is.
     *
     * @param unread what cannot be read
     */
    SheetPart part(String number, PossiblyLost unread) {
        SheetPart part = new SheetPart(said.first(), SheetColumns.NUMBER)
                .put(InitiativeRecipe.NUMBER, number)
                .put(InitiativeRecipe.TITLE, Part.STAND_IN)
                .putAll(SheetFields.INITIATIVE, said)
                .putAll(
                        ActivityRecipe.TYPE,
                        activities.stream().map(SheetActivity::part).toList())
                .putAll(FundingRecipe.TYPE, funding)
                .putAll(ClaimRecipe.TYPE, claims)
                .putAll(StatusTextRecipe.TYPE, statusTexts);
        List<SheetPart> ofGoals = new ArrayList<>();
        goals.forEach((id, goal) -> ofGoals.add(goal.part(id, unread.mayBeOfGoal(id, SheetColumns.DUE))));
        return part.putAll(GoalRecipe.TYPE, ofGoals);
    }
}
