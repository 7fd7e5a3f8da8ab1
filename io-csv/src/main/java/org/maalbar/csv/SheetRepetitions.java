package org.maalbar.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Contribution;

/**
 * Refuses rows that say the same as an earlier one, as cells do that are filled down: an increment, a contribution or an amount
 * counted twice claims too much.
 */
final class SheetRepetitions {
    private SheetRepetitions() {}

    static void refuse(SheetRows rows) {
        refuse(SheetColumns.SEEN, rows.observations());
        for (SheetInitiative initiative : rows.initiatives().values()) {
            refuse(SheetColumns.FUNDING, initiative.funding());
            refuse(SheetColumns.CLAIM, initiative.claims());
            List<SheetInitiative.Part<Activity>> activities = new ArrayList<>();
            for (SheetInitiative.SheetActivity activity : initiative.activities()) {
                refuse(SheetColumns.ACTIVITY, activity.contributions());
                activities.add(new SheetInitiative.Part<>(activity.said().first(), whole(activity)));
            }
            refuse(SheetColumns.PLANNED, activities);
        }
    }

    private static Activity whole(SheetInitiative.SheetActivity activity) {
        return activity.activity()
                .contributing(activity.contributions().stream()
                        .map(SheetInitiative.Part::value)
                        .toArray(Contribution[]::new));
    }

    private static <T> void refuse(Column<?> column, List<SheetInitiative.Part<T>> parts) {
        Map<T, Row> first = new HashMap<>();
        for (SheetInitiative.Part<T> part : parts) {
            Row before = first.putIfAbsent(part.value(), part.row());
            if (before != null) {
                int line = before.place().line().orElse(0);
                part.row()
                        .refuse(
                                column,
                                "duplicate-row",
                                "Line " + line
                                        + " says the same already; if it is meant once, leave the cell empty here",
                                "Linje " + line
                                        + " siger allerede det samme; er det ment én gang, så lad cellen stå tom her");
            }
        }
    }
}
