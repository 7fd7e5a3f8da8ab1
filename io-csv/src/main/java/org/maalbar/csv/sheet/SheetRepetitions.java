package org.maalbar.csv.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.maalbar.base.field.Field;
import org.maalbar.base.part.ClaimRecipe;
import org.maalbar.base.part.FundingRecipe;
import org.maalbar.base.part.ObservationRecipe;
import org.maalbar.csv.sheet.column.SheetColumns;
import org.maalbar.csv.table.Row;

/**
 * What is the same in several rows, such as cells that are filled down. An increment, a contribution or an amount counted twice
 * claims too much, so it is rejected; what says the same however often it is said, a total, a claim, a status text, no amount, is kept once.
 */
final class SheetRepetitions {
    private SheetRepetitions() {}

    static void settle(SheetProgramme sheet) {
        settle(SheetColumns.SEEN, sheet.observations(), seen -> seen.has(ObservationRecipe.INCREMENT));
        for (SheetInitiative initiative : sheet.initiatives().values()) {
            settle(
                    SheetColumns.FUNDING,
                    initiative.funding(),
                    given -> given.has(FundingRecipe.AMOUNT) || given.has(FundingRecipe.POSITIONS));
            settle(SheetColumns.CLAIM, initiative.claims(), claim -> false);
            settle(SheetColumns.STATUS_TEXT, initiative.statusTexts(), text -> false);
            refuseContradictions(initiative.claims());
            List<SheetPart> activities = new ArrayList<>();
            for (SheetInitiative.SheetActivity activity : initiative.activities()) {
                settle(SheetColumns.ACTIVITY, activity.contributions(), given -> true);
                if (!activity.part().isFaulty()) {
                    activities.add(activity.part());
                }
            }
            settle(SheetColumns.PLANNED, activities, planned -> true);
        }
    }

    private static void settle(Field<?> column, List<SheetPart> parts, Predicate<SheetPart> isCounted) {
        Map<Object, Row> first = new HashMap<>();
        for (Iterator<SheetPart> each = parts.iterator(); each.hasNext(); ) {
            SheetPart part = each.next();
            Row before = first.putIfAbsent(part.content(), part.row());
            if (before != null && isCounted.test(part)) {
                part.row()
                        .reject(
                                column,
                                "duplicate-row",
                                "Line " + before.number()
                                        + " says the same already; if it is meant once, leave the cell empty here",
                                "Linje " + before.number()
                                        + " siger allerede det samme; er det ment én gang, så lad cellen stå tom her");
            } else if (before != null) {
                each.remove();
            }
        }
    }

    /** Beside its targets, a goal has one status on a day: whoever states two means the parts, of which that is not said. */
    private static void refuseContradictions(List<SheetPart> claims) {
        Map<Object, SheetPart> first = new HashMap<>();
        for (SheetPart part : claims) {
            if (!part.row().has(SheetColumns.TARGET)) {
                continue;
            }
            SheetPart before = first.putIfAbsent(withoutStatus(part), part);
            if (before != null) {
                part.row()
                        .reject(
                                SheetColumns.CLAIM,
                                "contradiction",
                                "Line " + before.row().number()
                                        + " says otherwise of the same goal; what is claimed of a part of it stands in a row of"
                                        + " its own, without a target",
                                "Linje " + before.row().number()
                                        + " siger noget andet om samme mål; status for et delmål står i sin egen række uden"
                                        + " måltal");
            }
        }
    }

    private static List<?> withoutStatus(SheetPart claim) {
        return List.of(claim.get(ClaimRecipe.DAY), claim.get(ClaimRecipe.GOAL));
    }
}
