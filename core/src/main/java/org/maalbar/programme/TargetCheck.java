package org.maalbar.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maalbar.programme.FigureCheck.Pointer;
import org.maalbar.quantity.Domain;
import org.maalbar.rule.AllOf;
import org.maalbar.rule.AnyOf;
import org.maalbar.rule.BetweenRule;
import org.maalbar.rule.Comparison;
import org.maalbar.rule.CompositeRule;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Labelled;
import org.maalbar.rule.Measure;

/**
 * Whether what a goal measures can be measured of its indicators by its due day, and its targets are numbers that they can take:
 * 0.8 of a count is none, nor is a percentage of 120.
 *
 * @param indicators what is counted, by id
 * @param due the due day of the goal, if it has one
 * @param figures takes what is wrong
 */
record TargetCheck(
        Map<String, Indicator> indicators, @Nullable LocalDate due, FigureCheck figures) {

    void rule(FulfilmentRule rule, Pointer pointer) {
        if (rule instanceof Labelled labelled) {
            rule(labelled.rule(), pointer);
        } else if (rule instanceof CompositeRule composite) {
            List<FulfilmentRule> parts = composite.rules();
            for (int i = 0; i < parts.size(); i++) {
                rule(parts.get(i), pointer.to("/" + member(composite), i));
            }
        } else {
            for (Measure measure : rule.measures()) {
                measure(measure, pointer);
            }
            if (rule instanceof Comparison comparison && comparison.kind() == Comparison.Kind.PLAIN) {
                Optional<Measure> only = comparison.left().only();
                Optional<BigDecimal> number = comparison.number();
                if (only.isPresent() && number.isPresent()) {
                    String indicator = only.get().indicator();
                    target(indicator, number.get(), pointer, comparison.is().member());
                }
            } else if (rule instanceof BetweenRule between) {
                target(between.measure().indicator(), between.low(), pointer, "between/0");
                target(between.measure().indicator(), between.high(), pointer, "between/1");
            }
        }
    }

    private static String member(CompositeRule composite) {
        if (composite instanceof AllOf) {
            return "allOf";
        }
        return composite instanceof AnyOf ? "anyOf" : "rules";
    }

    private void measure(Measure measure, Pointer pointer) {
        Indicator indicator = indicators.get(measure.indicator());
        if (indicator == null) {
            return;
        }
        if (measure.during().isPresent() && !canGrow(indicator)) {
            figures.error(
                    "growth-not-measurable",
                    pointer,
                    "The growth of \"" + indicator.id()
                            + "\" cannot be measured: only that of a cumulative count or amount without overlap can",
                    "Tilvæksten i »" + indicator.id()
                            + "« kan ikke måles: det kan kun den i et kumulativt antal eller en mængde, der ikke tæller nogen to gange");
        }
        if (due != null && measure.lastDay(due).isAfter(due)) {
            figures.error(
                    "measured-after-due-day",
                    pointer,
                    "\"" + measure + "\" is measured after " + due + ", the day on which the goal is due",
                    "»" + measure + "« måles efter " + due + ", der er målets frist");
        }
        if (measure.category().isPresent()) {
            figures.category(indicator, measure.category().get(), pointer, "");
        }
    }

    private static boolean canGrow(Indicator indicator) {
        return indicator.behaviour() == Behaviour.CUMULATIVE
                && indicator.domain() != Domain.PERCENT
                && !indicator.isOverlapPossible();
    }

    private void target(String id, BigDecimal target, Pointer pointer, String steps) {
        Indicator indicator = indicators.get(id);
        if (indicator == null) {
            return;
        }
        boolean isCount = indicator.domain() == Domain.COUNT;
        if (isCount
                ? target.stripTrailingZeros().scale() > 0
                : !indicator.domain().whole().contains(target)) {
            String number = target.toPlainString();
            figures.error(
                    "target-outside-domain",
                    pointer.to("/" + steps),
                    number + " cannot be a target of \"" + id + "\", which is a "
                            + (isCount
                                    ? "count: write a whole number, or state percent or amount as its domain"
                                    : "percentage: it is at most 100; write the numbers that are compared"),
                    number + " kan ikke være et mål for »" + id + "«, som er "
                            + (isCount
                                    ? "et antal: skriv et helt tal, eller angiv procent eller mængde som slags tal"
                                    : "en procentdel: den er højst 100; skriv de tal, der sammenlignes"));
        }
    }
}
