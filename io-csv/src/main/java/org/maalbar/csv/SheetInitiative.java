package org.maalbar.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Claim;
import org.maalbar.programme.Contribution;
import org.maalbar.programme.Funding;
import org.maalbar.rule.FulfilmentRule;

/** An initiative as the rows of a sheet tell of it. */
final class SheetInitiative {
    private final Said said;
    private final Map<String, SheetGoal> goals = new LinkedHashMap<>();
    private final List<SheetActivity> activities = new ArrayList<>();
    private final List<Part<Funding>> funding = new ArrayList<>();
    private final List<Part<Claim>> claims = new ArrayList<>();

    SheetInitiative(Row first) {
        this.said = new Said(first);
    }

    /**
     * A row and what it means.
     *
     * @param row the row
     * @param value what it means
     * @param <T> what
     */
    record Part<T>(Row row, T value) {}

    /**
     * A goal.
     *
     * @param said what its rows say of it
     * @param conditions what it asks for, with the rows
     * @param unnamed the indicators of what it asks for in rows that name none
     */
    record SheetGoal(Said said, List<Part<FulfilmentRule>> conditions, Map<UnnamedTarget, String> unnamed) {
        SheetGoal(Row first) {
            this(new Said(first), new ArrayList<>(), new HashMap<>());
        }
    }

    /**
     * An activity.
     *
     * @param said what its rows say of it
     * @param activity what it is, without contributions
     * @param contributions what it is expected to give, with the rows
     */
    record SheetActivity(Said said, Activity activity, List<Part<Contribution>> contributions) {}

    Said said() {
        return said;
    }

    Map<String, SheetGoal> goals() {
        return goals;
    }

    List<SheetActivity> activities() {
        return activities;
    }

    List<Part<Funding>> funding() {
        return funding;
    }

    List<Part<Claim>> claims() {
        return claims;
    }
}
