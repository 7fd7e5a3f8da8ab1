package org.maalbar.csv.sheet;

import java.util.List;
import org.maalbar.base.part.ConditionRecipe;
import org.maalbar.csv.cell.Target;
import org.maalbar.csv.sheet.column.RuleOfTarget;
import org.maalbar.csv.sheet.column.SheetColumns;
import org.maalbar.csv.table.Row;
import org.maalbar.rule.AllOf;
import org.maalbar.rule.FulfilmentRule;

/** Makes the conditions of a goal from the target of a row. */
final class SheetConditions {
    private SheetConditions() {}

    /** What a target asks for, one thing or one for each year; none if anything is wrong with it. */
    static List<SheetPart> of(Row row, String indicator, Target target) {
        Target.Growth growth = target.growth();
        if (row.has(SheetColumns.WHOLE) && !target.isShare()) {
            row.reject(
                    SheetColumns.WHOLE,
                    "field-of-another-kind",
                    "Only a percentage is out of something: write the target as \"80%\"",
                    "Kun en procentdel er ud af noget: skriv måltallet som »80 pct.«");
            return List.of();
        } else if (row.has(SheetColumns.PART) && growth != null && growth.isOfEachYear()) {
            row.reject(
                    SheetColumns.PART,
                    "field-of-another-kind",
                    "The parts of a yearly target are named after its years; leave \"part\" empty",
                    "Delene af et årligt måltal er opkaldt efter årene; lad »Delmål« stå tomt");
            return List.of();
        }
        FulfilmentRule rule = row.made(
                SheetColumns.TARGET,
                "invalid-rule",
                () -> RuleOfTarget.of(
                        target, indicator, row.get(SheetColumns.WHOLE).orElse(null)));
        if (rule == null) {
            return List.of();
        }
        List<FulfilmentRule> rules = rule instanceof AllOf all ? all.rules() : List.of(rule);
        List<SheetPart> parts = rules.stream().map(each -> of(row, each)).toList();
        return parts.stream().allMatch(part -> ConditionRecipe.read(part) != null) ? parts : List.of();
    }

    /** The condition of a row whose target asks for a rule. */
    static SheetPart of(Row row, FulfilmentRule rule) {
        SheetPart part = new SheetPart(row, SheetColumns.TARGET);
        ConditionRecipe.write(rule, part);
        return part.put(ConditionRecipe.LABEL, SheetColumns.PART, row)
                .put(ConditionRecipe.WHOLE, SheetColumns.WHOLE, row);
    }
}
