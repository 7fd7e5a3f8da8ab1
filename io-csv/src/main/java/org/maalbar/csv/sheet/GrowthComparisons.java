package org.maalbar.csv.sheet;

import java.time.LocalDate;
import java.util.Optional;
import org.maalbar.base.part.ConditionRecipe;
import org.maalbar.base.part.Part;
import org.maalbar.csv.cell.Target;
import org.maalbar.csv.sheet.column.RuleOfTarget;
import org.maalbar.csv.sheet.column.SheetColumns;
import org.maalbar.csv.table.Row;
import org.maalbar.time.Span;

/**
 * Decides what is compared where a goal asks for more or fewer "than in 2017": of an indicator that only grows it is the growth, of
 * any other the level.
 */
final class GrowthComparisons {
    private final SheetProgramme sheet;
    private final PossiblyLost unread;

    GrowthComparisons(SheetProgramme sheet, PossiblyLost unread) {
        this.sheet = sheet;
        this.unread = unread;
    }

    /** Settles the conditions of all goals, once it is known what only grows. */
    void settle() {
        sheet.forEachGoal((id, goal) -> {
            if (!unread.mayBeOfGoal(id, SheetColumns.DUE) && !unread.isOfAny(SheetColumns.SPAN)) {
                goal.conditions().replaceAll(condition -> settled(condition, goal));
                goal.conditions().removeIf(SheetPart::isFaulty);
            }
        });
    }

    private SheetPart settled(SheetPart condition, SheetInitiative.SheetGoal goal) {
        Row row = condition.row();
        Target target = row.get(SheetColumns.TARGET).orElseThrow();
        Target.Base base = target.base();
        String indicator = condition.value(ConditionRecipe.INDICATOR, Part.STAND_IN);
        if (base == null
                || base.saidAs() == Target.SaidAs.MEANT
                || !sheet.indicators().isToldToGrow(indicator)) {
            return condition;
        } else if (base.saidAs() == Target.SaidAs.SINCE) {
            if (target.kind() == ConditionRecipe.Kind.AT_MOST) {
                condition.reject(
                        ConditionRecipe.VALUE,
                        "invalid-target",
                        "What only grows is never halved: compare what is new, such as \"50% fewer in 2018 than in 2016\"",
                        "Det, der kun vokser, bliver aldrig halveret: sammenlign det nye, for eksempel »50 pct. færre i 2018"
                                + " end i 2016«");
            }
            return condition;
        }
        Optional<Span> growth = sheet.due(goal).flatMap(due -> growthUntil(due, base.span()));
        if (growth.isEmpty()) {
            condition.reject(
                    ConditionRecipe.VALUE,
                    "invalid-target",
                    "It is not clear when the growth is to be compared with that of " + base.span()
                            + ": say both, such as \"more in 2018 than in 2017\"",
                    "Det er ikke klart, hvornår tilvæksten skal sammenlignes med den i " + base.span()
                            + ": skriv begge, for eksempel »flere i 2018 end i 2017«");
            return condition;
        }
        return SheetConditions.of(row, RuleOfTarget.of(target.during(growth.get()), indicator, null));
    }

    /**
     * The growth that is compared where something that only grows is to be more or less "than in 2017": the same part of a later
     * year, if the goal is due at its end.
     */
    private static Optional<Span> growthUntil(LocalDate due, Span other) {
        LocalDate first = other.first().orElse(null);
        LocalDate last = other.last().orElse(null);
        if (first == null || last == null) {
            return Optional.empty();
        }
        int years = due.getYear() - last.getYear();
        LocalDate from = first.plusYears(years);
        // A span of whole months ends on the last of one, in February too.
        LocalDate to = last.plusDays(1).plusYears(years).minusDays(1);
        boolean isSure = first.getDayOfMonth() == 1 && to.equals(due) && from.isAfter(last);
        return isSure ? Optional.of(Span.between(from, to)) : Optional.empty();
    }
}
