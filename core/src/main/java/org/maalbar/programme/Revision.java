package org.maalbar.programme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.maalbar.problem.Printable;
import org.maalbar.problem.RefusedException;
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

    /** The one target of a goal, wherever it is in its rule; none, if there are several. */
    static Optional<BigDecimal> target(Goal goal) {
        List<BigDecimal> targets = targets(goal);
        return targets.size() == 1 ? Optional.of(targets.get(0)) : Optional.empty();
    }

    static Goal targeting(Goal goal, UnaryOperator<BigDecimal> change) {
        BigDecimal target =
                target(goal).orElseThrow(() -> noOneTarget(goal, targets(goal).size()));
        return goal.rule(targeting(goal.rule().orElseThrow(), change.apply(target)));
    }

    private static RefusedException noOneTarget(Goal goal, int count) {
        return new RefusedException(
                "Goal " + goal + " has " + (count == 0 ? "no target" : count + " targets")
                        + "; give it another rule instead",
                "Målet " + goal + " har " + (count == 0 ? "ikke et måltal" : count + " måltal")
                        + "; giv det i stedet en anden regel");
    }

    private static List<BigDecimal> targets(Goal goal) {
        return goal.rule().stream().flatMap(Revision::targets).toList();
    }

    private static Stream<BigDecimal> targets(FulfilmentRule rule) {
        if (rule instanceof Labelled labelled) {
            return targets(labelled.rule());
        } else if (rule instanceof CompositeRule composite) {
            return composite.rules().stream().flatMap(Revision::targets);
        }
        return rule.comparisons().stream().map(Comparison::target).flatMap(Optional::stream);
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
