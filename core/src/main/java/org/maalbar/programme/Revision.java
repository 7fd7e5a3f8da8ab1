package org.maalbar.programme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.maalbar.problem.Printable;
import org.maalbar.problem.RefusedException;
import org.maalbar.quantity.Decimals;
import org.maalbar.rule.AllOf;
import org.maalbar.rule.AnyOf;
import org.maalbar.rule.AtLeastOf;
import org.maalbar.rule.Comparison;
import org.maalbar.rule.CompositeRule;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Labelled;
import org.maalbar.text.Texts;

/** Changes one part of a programme, or the one target of a goal, wherever it is, and leaves the others as they are. */
final class Revision {
    private Revision() {}

    static UnaryOperator<Initiative> ofInitiative(
            Programme programme, String number, UnaryOperator<Initiative> change) {
        List<Initiative> all = programme.initiatives();
        String wanted = wanted(number, all, each -> Optional.of(each.number()), "initiative", "indsats");
        return each -> each.number().equals(wanted) ? change.apply(each) : each;
    }

    static UnaryOperator<Initiative> ofGoal(Programme programme, String id, UnaryOperator<Goal> change) {
        List<Goal> all = programme.initiatives().stream()
                .flatMap(each -> each.goals().stream())
                .toList();
        String wanted = wanted(id, all, Goal::id, "goal", "mål");
        return each ->
                each.replacing(replaced(each.goals(), Goal::id, wanted, change), each.activities(), each.funding());
    }

    static UnaryOperator<Initiative> ofTarget(Programme programme, String id, String target) {
        return ofGoal(programme, id, goal -> goal.rule(targeting(goal, target)));
    }

    private static FulfilmentRule targeting(Goal goal, String target) {
        long count = goal.rule().map(Revision::targets).orElse(0L);
        if (count != 1) {
            throw new RefusedException(
                    "Goal " + goal + " has " + (count == 0 ? "no target" : count + " targets")
                            + "; give it another rule instead",
                    "Målet " + goal + " har " + (count == 0 ? "ikke et måltal" : count + " måltal")
                            + "; giv det i stedet en anden regel");
        }
        return targeting(goal.rule().orElseThrow(), Decimals.of(target));
    }

    private static long targets(FulfilmentRule rule) {
        if (rule instanceof Labelled labelled) {
            return targets(labelled.rule());
        } else if (rule instanceof CompositeRule composite) {
            return composite.rules().stream().mapToLong(Revision::targets).sum();
        }
        return rule.comparisons().stream()
                .filter(each -> each.target().isPresent())
                .count();
    }

    private static FulfilmentRule targeting(FulfilmentRule rule, BigDecimal target) {
        if (rule instanceof Comparison comparison) {
            return comparison.target().isPresent() ? comparison.target(target) : comparison;
        } else if (rule instanceof Labelled labelled) {
            return new Labelled(labelled.label(), targeting(labelled.rule(), target));
        } else if (rule instanceof AllOf all) {
            return new AllOf(targeting(all.rules(), target));
        } else if (rule instanceof AnyOf any) {
            return new AnyOf(targeting(any.rules(), target));
        } else if (rule instanceof AtLeastOf some) {
            return new AtLeastOf(some.count(), targeting(some.rules(), target));
        }
        return rule;
    }

    private static List<FulfilmentRule> targeting(List<FulfilmentRule> rules, BigDecimal target) {
        return rules.stream().map(rule -> targeting(rule, target)).toList();
    }

    static UnaryOperator<Initiative> ofActivity(Programme programme, String id, UnaryOperator<Activity> change) {
        List<Activity> all = programme.initiatives().stream()
                .flatMap(each -> each.activities().stream())
                .toList();
        String wanted = wanted(id, all, Activity::id, "activity", "aktivitet");
        return each ->
                each.replacing(each.goals(), replaced(each.activities(), Activity::id, wanted, change), each.funding());
    }

    private static <T> List<T> replaced(
            List<T> parts, Function<T, Optional<String>> id, String wanted, UnaryOperator<T> change) {
        return parts.stream()
                .map(each -> id.apply(each).filter(wanted::equals).isPresent() ? change.apply(each) : each)
                .toList();
    }

    private static <T> String wanted(
            String id, List<T> parts, Function<T, Optional<String>> idOf, String english, String danish) {
        List<String> ids = parts.stream().map(idOf).flatMap(Optional::stream).toList();
        String wanted = Texts.id(id);
        if (!ids.contains(wanted)) {
            String text = Printable.brief(wanted);
            throw new RefusedException(
                    "No " + english + " \"" + text + "\"; there are " + ids,
                    "Ingen " + danish + " »" + text + "«; der er " + ids);
        }
        return wanted;
    }
}
