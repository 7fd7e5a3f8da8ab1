package org.maalbar.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Claim;
import org.maalbar.programme.Contribution;
import org.maalbar.programme.Funding;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Organisation;
import org.maalbar.programme.Programme;
import org.maalbar.quantity.Approximation;
import org.maalbar.rule.AllOf;
import org.maalbar.rule.FulfilmentRule;

/** A programme as the rows of a sheet draft it. What a row is about is said by its numbers, or by those of the rows above it. */
final class SheetDraft implements Draft {
    private final TableReading table;
    private final SheetRows rows;
    private final Map<String, Origin> origins = new HashMap<>();
    private final Programme.Builder builder;

    /**
     * Drafts the programme of the rows that are right so far; refuses those that it finds wrong.
     *
     * @param title the title where the sheet has none
     */
    SheetDraft(TableReading table, String title) {
        this.table = table;
        this.rows = new SheetRows(table);
        this.builder = begun(title);
        List<Indicator> indicators = new ArrayList<>();
        rows.indicators().indicators().forEach(mentioned -> {
            from("/indicators/" + indicators.size(), mentioned.row());
            indicators.add(mentioned.indicator());
        });
        builder.organisations(rows.organisations().stream()
                        .map(name -> Organisation.of(name, name))
                        .toArray(Organisation[]::new))
                .indicators(indicators.toArray(Indicator[]::new))
                .observations(values("/observations", rows.observations()).toArray(Observation[]::new))
                .initiatives(initiatives().toArray(Initiative[]::new))
                .notes(rows.notes().toArray(String[]::new));
        table.refuseFaulty();
    }

    private Programme.Builder begun(String usualTitle) {
        Said programme = rows.programme();
        if (programme == null) {
            return Programme.builder(usualTitle);
        }
        Programme.Builder begun =
                Programme.builder(programme.get(SheetColumns.PROGRAMME).orElse(usualTitle));
        programme.get(SheetColumns.SPAN).ifPresent(begun::span);
        programme
                .get(SheetColumns.APPROXIMATION)
                .map(share -> programme
                        .rowOf(SheetColumns.APPROXIMATION)
                        .made(SheetColumns.APPROXIMATION, "invalid-number", () -> new Approximation(share)))
                .ifPresent(begun::approximation);
        return begun;
    }

    private void from(String pointer, Row row) {
        origins.put(pointer, new Origin(table, row, SheetColumns.NUMBER));
    }

    private <T> List<T> values(String pointer, List<SheetInitiative.Part<T>> parts) {
        for (int i = 0; i < parts.size(); i++) {
            from(pointer + "/" + i, parts.get(i).row());
        }
        return parts.stream().map(SheetInitiative.Part::value).toList();
    }

    private List<Initiative> initiatives() {
        List<Initiative> initiatives = new ArrayList<>();
        rows.initiatives().forEach((number, initiative) -> {
            String pointer = "/initiatives/" + initiatives.size();
            Said said = initiative.said();
            from(pointer, said.first());
            Initiative plain =
                    Initiative.of(number, said.get(SheetColumns.TITLE).orElse("-"));
            Initiative titled =
                    said.get(SheetColumns.PURPOSE).map(plain::purpose).orElse(plain);
            initiatives.add(titled.departments(names(said, SheetColumns.DEPARTMENTS))
                    .partners(names(said, SheetColumns.PARTNERS))
                    .goals(goals(pointer, initiative).toArray(Goal[]::new))
                    .activities(activities(pointer, initiative).toArray(Activity[]::new))
                    .funding(values(pointer + "/funding", initiative.funding()).toArray(Funding[]::new))
                    .claims(values(pointer + "/claims", initiative.claims()).toArray(Claim[]::new)));
        });
        return initiatives;
    }

    private static String[] names(Said said, Column<List<String>> column) {
        return said.get(column).orElse(List.of()).toArray(String[]::new);
    }

    private List<Goal> goals(String initiative, SheetInitiative of) {
        List<Goal> goals = new ArrayList<>();
        of.goals().forEach((id, goal) -> {
            List<FulfilmentRule> conditions =
                    goal.conditions().stream().map(SheetInitiative.Part::value).toList();
            Optional<String> statement = goal.said().get(SheetColumns.STATEMENT);
            if (conditions.isEmpty() || statement.isEmpty()) {
                return;
            }
            String pointer = initiative + "/goals/" + goals.size();
            from(pointer, goal.said().first());
            for (int i = 0; i < conditions.size(); i++) {
                String rule = conditions.size() == 1 ? "/rule" : "/rule/allOf/" + i;
                from(pointer + rule, goal.conditions().get(i).row());
            }
            Goal plain = Goal.of(statement.get(), conditions.size() == 1 ? conditions.get(0) : new AllOf(conditions))
                    .id(id);
            goals.add(goal.said().get(SheetColumns.DUE).map(plain::due).orElse(plain));
        });
        return goals;
    }

    private List<Activity> activities(String initiative, SheetInitiative of) {
        List<Activity> activities = new ArrayList<>();
        for (SheetInitiative.SheetActivity activity : of.activities()) {
            String pointer = initiative + "/activities/" + activities.size();
            from(pointer, activity.said().first());
            List<Contribution> contributions = values(pointer + "/contributions", activity.contributions());
            activities.add(activity.activity().contributing(contributions.toArray(Contribution[]::new)));
        }
        return activities;
    }

    @Override
    public Programme.Builder builder() {
        return builder;
    }

    @Override
    public @Nullable Origin origin(String pointer) {
        int end = pointer.length();
        while (end > 0) {
            Origin origin = origins.get(pointer.substring(0, end));
            if (origin != null) {
                return new Origin(table, origin.row(), column(pointer, pointer.substring(end)));
            }
            end = pointer.lastIndexOf('/', end - 1);
        }
        return null;
    }

    /** The column that a problem is about, as far as its pointer tells. */
    private static Column<?> column(String pointer, String member) {
        if (pointer.startsWith("/indicators/")) {
            return member.startsWith("/baseline") ? SheetColumns.BASELINE : SheetColumns.INDICATOR;
        } else if (pointer.startsWith("/observations/")) {
            return SheetColumns.SEEN;
        } else if (pointer.contains("/contributions/")) {
            return SheetColumns.EXPECTED;
        } else if (pointer.contains("/activities/")) {
            return SheetColumns.ACTIVITY;
        } else if (pointer.contains("/claims/")) {
            return SheetColumns.CLAIM;
        }
        if (pointer.contains("/rule/")) {
            return SheetColumns.TARGET;
        }
        return pointer.contains("/goals/") ? SheetColumns.GOAL : SheetColumns.NUMBER;
    }

    @Override
    public boolean mayFollow(String code) {
        return TablesDraft.CONSEQUENCES.contains(code);
    }
}
