package org.maalbar.csv.sheet;

import static org.maalbar.csv.assumption.AssumptionWarnings.quoted;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.maalbar.base.part.ConditionRecipe;
import org.maalbar.base.part.Part;
import org.maalbar.csv.assumption.AssumptionWarnings;
import org.maalbar.csv.assumption.AssumptionWarnings.Other;
import org.maalbar.csv.assumption.Excerpt;
import org.maalbar.csv.cell.Target;
import org.maalbar.csv.sheet.column.RuleOfTarget;
import org.maalbar.csv.sheet.column.SheetColumns;
import org.maalbar.csv.words.Direction;
import org.maalbar.programme.Behaviour;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Programme;
import org.maalbar.rule.AllOf;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Labelled;
import org.maalbar.text.Wording;
import org.maalbar.time.Span;

/** What a sheet leaves open of what its goals ask for: a number by itself, a time of which there is no figure, no due day. */
final class TargetAssumptions {
    private final SheetProgramme sheet;
    private final AssumptionWarnings warnings;

    TargetAssumptions(SheetProgramme sheet, AssumptionWarnings warnings) {
        this.sheet = sheet;
        this.warnings = warnings;
    }

    void look(Excerpt read) {
        SheetInitiative.SheetGoal goal =
                sheet.goal(read.goal().id().orElseThrow()).orElseThrow();
        List<FulfilmentRule> conditions =
                conditions(read.goal(), goal.conditions().size());
        for (int each = 0; each < conditions.size(); each++) {
            SheetPart part = goal.conditions().get(each);
            Target target = part.row().get(SheetColumns.TARGET).orElseThrow();
            if (target.isBare()) {
                bare(read, goal, conditions, each);
            }
            lookForBase(read, part, target);
        }
    }

    private void bare(Excerpt read, SheetInitiative.SheetGoal goal, List<FulfilmentRule> conditions, int at) {
        SheetPart part = goal.conditions().get(at);
        Target target = part.row().get(SheetColumns.TARGET).orElseThrow();
        List<Other> others = new ArrayList<>();
        for (ConditionRecipe.Kind kind : Direction.otherKinds(GoalWords.words(part.row(), goal), target)) {
            others.add(new Other(
                    language -> GoalWords.limit(target, kind, language),
                    read.rule(with(part, target, kind, conditions, at))));
        }
        warnings.check(
                SheetColumns.TARGET,
                part.row(),
                language -> {
                    String number = quoted(GoalWords.number(target, language), language);
                    String limit = GoalWords.limit(target, ConditionRecipe.Kind.AT_LEAST, language);
                    return number + language.choose(" is read as ", " er læst som ") + quoted(limit, language);
                },
                language -> language.choose("write it with the word", "skriv ordet foran"),
                read,
                others);
    }

    private static List<FulfilmentRule> conditions(Goal goal, int count) {
        FulfilmentRule rule = goal.rule().orElseThrow();
        return count == 1 ? List.of(rule) : ((AllOf) rule).rules();
    }

    /** The rule with another kind of limit in one of its conditions. */
    private static FulfilmentRule with(
            SheetPart part, Target target, ConditionRecipe.Kind kind, List<FulfilmentRule> conditions, int at) {
        FulfilmentRule other = RuleOfTarget.of(
                Target.of(kind, target.low(), target.isPercent()),
                part.value(ConditionRecipe.INDICATOR, Part.STAND_IN),
                part.row().get(SheetColumns.WHOLE).orElse(null));
        List<FulfilmentRule> changed = new ArrayList<>(conditions);
        changed.set(
                at, conditions.get(at) instanceof Labelled labelled ? new Labelled(labelled.label(), other) : other);
        return changed.size() == 1 ? changed.get(0) : new AllOf(changed);
    }

    /** A comparison with a level of which there is no figure decides nothing. */
    private void lookForBase(Excerpt read, SheetPart part, Target target) {
        Target.Base base = target.base();
        String id = part.value(ConditionRecipe.INDICATOR, Part.STAND_IN);
        if (base == null || target.growth() != null || read.indicator(id).behaviour() == Behaviour.CUMULATIVE) {
            return;
        }
        LocalDate day = base.span().last().orElseThrow();
        boolean isSeen =
                read.observations(id).stream().anyMatch(each -> each.lastDay().equals(day));
        if (!isSeen) {
            warnings.note(
                    SheetColumns.SEEN,
                    part.row(),
                    language -> language.choose(
                            "the target compares with " + Wording.in(language).day(day)
                                    + ", of which there is no figure",
                            "måltallet sammenligner med den "
                                    + Wording.in(language).day(day) + ", som der ikke er noget tal for"),
                    language -> language.choose(
                            "add it in a row of its own, with the day or the year in \"seen on\"",
                            "skriv det i en række for sig med dagen eller året i »Opgjort«"));
        }
    }

    /** Where other goals have due days of their own, that of the programme is an assumption. */
    void lookForDueDays(Programme programme) {
        boolean isAnySaid = programme.initiatives().stream()
                .flatMap(initiative -> initiative.goals().stream())
                .anyMatch(goal -> goal.due().isPresent());
        LocalDate last = programme.span().flatMap(Span::last).orElse(null);
        if (isAnySaid && last != null) {
            sheet.forEachGoal((id, goal) -> {
                if (!goal.conditions().isEmpty()
                        && goal.said().get(SheetColumns.DUE).isEmpty()) {
                    warnings.note(
                            SheetColumns.DUE,
                            goal.said().first(),
                            language -> language.choose(
                                    "\"due\" is empty, read as the last day of the programme, "
                                            + Wording.in(language).day(last),
                                    "»Frist« er tom og læst som programmets sidste dag, "
                                            + Wording.in(language).day(last)),
                            language -> language.choose(
                                    "fill it in, as other goals have their own",
                                    "udfyld den, da andre mål har deres egen"));
                }
            });
        }
    }
}
