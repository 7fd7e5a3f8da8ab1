package org.maalbar.testkit.guide.growth;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Truth;
import org.maalbar.rule.CustomRule;
import org.maalbar.rule.Evidence;
import org.maalbar.rule.Measure;
import org.maalbar.rule.Missing;
import org.maalbar.rule.Relation;
import org.maalbar.rule.Rules;
import org.maalbar.text.Language;

/** In a year, it grows at least at the same rate as in the year before. */
public record GrowsAsFast(String indicator, int year) implements CustomRule {

    @Override
    public String name() {
        return "grows-as-fast";
    }

    @Override
    public Set<String> indicators() {
        return Set.of(indicator);
    }

    public Measure growthIn(int year) {
        return Rules.growth(indicator).during(String.valueOf(year));
    }

    public Measure levelAfter(int year) {
        return Rules.level(indicator).on(String.valueOf(year));
    }

    @Override
    public Set<Measure> measures() {
        return new LinkedHashSet<>(
                List.of(growthIn(year), levelAfter(year - 1), growthIn(year - 1), levelAfter(year - 2)));
    }

    @Override
    public Truth evaluate(Evidence evidence) {
        Bounds start = evidence.bounds(levelAfter(year - 1));
        Bounds startBefore = evidence.bounds(levelAfter(year - 2));
        if (start.atMost(0) == Truth.HOLDS || startBefore.atMost(0) == Truth.HOLDS) {
            return Truth.UNDECIDED;
        }
        return Relation.AT_LEAST.truth(
                product(evidence.bounds(growthIn(year)), startBefore),
                product(evidence.bounds(growthIn(year - 1)), start));
    }

    private static Bounds product(Bounds one, Bounds other) {
        BigDecimal least = one.low().multiply(other.low());
        return one.high().isPresent() && other.high().isPresent()
                ? Bounds.closed(least, one.high().get().multiply(other.high().get()))
                : Bounds.from(least);
    }

    @Override
    public List<Missing> missing(Evidence planned) {
        return measures().stream()
                .filter(measure -> !planned.bounds(measure).isExact())
                .map(Missing::figure)
                .toList();
    }

    @Override
    public String describe(Language language) {
        return language.choose("growth as fast as in the year before", "lige så hurtig vækst som året før");
    }
}
