package org.maalbar.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Claim;
import org.maalbar.programme.Contribution;
import org.maalbar.programme.Funding;
import org.maalbar.programme.FundingTerms;
import org.maalbar.programme.Tally;
import org.maalbar.rule.Status;

/**
 * What stands in several rows alike, as cells do that are filled down. An increment, a contribution or an amount counted twice
 * claims too much, so it is refused; what says the same however often it is said, a total, a claim, no amount, is kept once.
 */
final class SheetRepetitions {
    private SheetRepetitions() {}

    static void settle(SheetRows rows) {
        settle(SheetColumns.SEEN, rows.observations(), seen -> seen.tally() == Tally.INCREMENT);
        for (SheetInitiative initiative : rows.initiatives().values()) {
            settle(SheetColumns.FUNDING, initiative.funding(), SheetRepetitions::isCounted);
            settle(SheetColumns.CLAIM, initiative.claims(), claim -> false);
            refuseContradictions(initiative.claims());
            List<SheetInitiative.Part<Activity>> activities = new ArrayList<>();
            for (SheetInitiative.SheetActivity activity : initiative.activities()) {
                settle(SheetColumns.ACTIVITY, activity.contributions(), given -> true);
                activities.add(new SheetInitiative.Part<>(activity.said().first(), whole(activity)));
            }
            settle(SheetColumns.PLANNED, activities, planned -> true);
        }
    }

    private static boolean isCounted(Funding funding) {
        return funding.terms() instanceof FundingTerms.YearlyAmount
                || funding.terms() instanceof FundingTerms.YearlyPositions;
    }

    private static Activity whole(SheetInitiative.SheetActivity activity) {
        return activity.activity()
                .contributing(activity.contributions().stream()
                        .map(SheetInitiative.Part::value)
                        .toArray(Contribution[]::new));
    }

    private static <T> void settle(Column<?> column, List<SheetInitiative.Part<T>> parts, Predicate<T> isCounted) {
        Map<T, Row> first = new HashMap<>();
        for (Iterator<SheetInitiative.Part<T>> each = parts.iterator(); each.hasNext(); ) {
            SheetInitiative.Part<T> part = each.next();
            Row before = first.putIfAbsent(part.value(), part.row());
            if (before != null && isCounted.test(part.value())) {
                part.row()
                        .refuse(
                                column,
                                "duplicate-row",
                                "Line " + line(before)
                                        + " says the same already; if it is meant once, leave the cell empty here",
                                "Linje " + line(before)
                                        + " siger allerede det samme; er det ment én gang, så lad cellen stå tom her");
            } else if (before != null) {
                each.remove();
            }
        }
    }

    /** Beside its targets, a goal has one status on a day: whoever states two means the parts, of which that is not said. */
    private static void refuseContradictions(List<SheetInitiative.Part<Claim>> claims) {
        Map<Claim, SheetInitiative.Part<Claim>> first = new HashMap<>();
        for (SheetInitiative.Part<Claim> part : claims) {
            if (!part.row().has(SheetColumns.TARGET)) {
                continue;
            }
            SheetInitiative.Part<Claim> before = first.putIfAbsent(withoutStatus(part.value()), part);
            if (before != null) {
                part.row()
                        .refuse(
                                SheetColumns.CLAIM,
                                "contradiction",
                                "Line " + line(before.row())
                                        + " says otherwise of the same goal; what is claimed of a part of it stands in a row of"
                                        + " its own, without a target",
                                "Linje " + line(before.row())
                                        + " siger noget andet om samme mål; status for et delmål står i sin egen række uden"
                                        + " måltal");
            }
        }
    }

    private static Claim withoutStatus(Claim claim) {
        Claim alike = Claim.of(Status.UNCERTAIN, claim.day());
        return claim.goal().map(alike::ofGoal).orElse(alike);
    }

    private static int line(Row row) {
        return row.place().line().orElse(0);
    }
}
