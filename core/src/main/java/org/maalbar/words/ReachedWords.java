package org.maalbar.words;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.maalbar.programme.Indicator;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Figure;
import org.maalbar.quantity.Share;
import org.maalbar.quantity.Truth;
import org.maalbar.rule.Comparison;
import org.maalbar.rule.CustomRule;
import org.maalbar.rule.Evidence;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Measure;
import org.maalbar.rule.Relation;
import org.maalbar.text.Sentence;

/** Words what is reached of a target, in one short phrase for a cell of a table. */
public final class ReachedWords extends Words {
    private final ProgrammeNames names;
    private final LevelWords levels;
    private final Predicate<Measure> suppressed;

    /** With the names and units of a programme, and what is suppressed in it. */
    public ReachedWords(ProgrammeNames names, Predicate<Measure> suppressed) {
        super(names.language());
        this.names = names;
        this.levels = new LevelWords(language);
        this.suppressed = suppressed;
    }

    /**
     * "980 af 2.000 børn og unge", "71 pct. (12 af 17), mål 80 pct.", "24 pct., mål højst 20 pct.", "nået", "ukendt, mål 500
     * forældre".
     *
     * @param rule a rule that is not made of others
     * @param seen what has been seen
     */
    public Sentence reached(FulfilmentRule rule, Evidence seen) {
        if (rule instanceof CustomRule) {
            return all(List.copyOf(rule.measures()), seen);
        }
        if (!(rule instanceof Comparison comparison)) {
            Measure only = rule.measures().iterator().next();
            return level(only, seen).and(target()).and(rule.asksFor(names));
        }
        if (comparison.isMilestone()) {
            Truth isReached = seen.bounds(comparison.measure()).atLeast(1);
            return isReached.isDecided()
                    ? levels.level(seen.bounds(comparison.measure()), indicator(comparison.measure()), true)
                    : isSuppressed(comparison.measure(), seen.bounds(comparison.measure()))
                            ? level(comparison.measure(), seen)
                            : say("not stated", "ikke oplyst");
        } else if (comparison.kind() == Comparison.Kind.SHARE) {
            return share(comparison, seen);
        }
        return compared(comparison, seen);
    }

    private Sentence share(Comparison comparison, Evidence seen) {
        Share share = new Share(
                seen.bounds(comparison.measure()), seen.bounds(comparison.base().orElseThrow()));
        String is = comparison.is() == Relation.AT_LEAST ? "" : comparison.is().word(language) + " ";
        return Sentence.of(new ShareWords(language)
                        .share(share, comparison.factor().orElseThrow()))
                .and(target())
                .and(is + wording.percent(comparison.factor().orElseThrow()));
    }

    private Sentence compared(Comparison comparison, Evidence seen) {
        Indicator first = indicator(comparison.measure());
        Bounds left = comparison.left().bounds(seen);
        Optional<BigDecimal> number = comparison.number();
        if (comparison.left().only().filter(only -> isSuppressed(only, left)).isPresent()) {
            return level(comparison.measure(), seen).and(target()).and(comparison.asksFor(names));
        } else if (number.isPresent() && comparison.is() == Relation.AT_LEAST) {
            return levels.ofTarget(left, number.get(), first);
        } else if (comparison.isWithAverage()) {
            return level(comparison.measure(), seen).and(target()).and(comparison.asksFor(names));
        }
        Sentence reached =
                comparison.left().only().isPresent() ? levels.level(left, first) : Sentence.of(wording.bounds(left));
        Bounds right = comparison.right().bounds(seen);
        String follows = number.isEmpty() && right.isExact() ? " (" + wording.level(right, first.domain()) + ")" : "";
        return reached.and(target()).and(comparison.asksFor(names)).and(Sentence.of(follows));
    }

    /** What a rule of a host's own looks at, which alone knows its target. */
    private Sentence all(List<Measure> measures, Evidence seen) {
        if (measures.size() == 1) {
            return level(measures.get(0), seen);
        }
        return Sentence.join(
                ", ",
                measures.stream()
                        .map(measure -> names.name(measure).and(": ").and(level(measure, seen)))
                        .toList());
    }

    private Sentence level(Measure measure, Evidence seen) {
        Bounds bounds = seen.bounds(measure);
        return isSuppressed(measure, bounds)
                ? Sentence.of(wording.figure(Figure.suppressed()))
                : levels.level(bounds, indicator(measure));
    }

    private boolean isSuppressed(Measure measure, Bounds bounds) {
        return !bounds.isExact() && suppressed.test(measure);
    }

    private Sentence target() {
        return say(", target ", ", mål ");
    }

    private Indicator indicator(Measure measure) {
        return names.programme().indicator(measure.indicator());
    }

    /**
     * What a phrase is of, as far as it says so itself: a milestone, a share, or the unit that is counted.
     *
     * @return what tells it apart from phrases of another kind; empty if it is a number by itself
     */
    public Optional<String> kind(FulfilmentRule rule) {
        if (rule.isMilestone()) {
            return Optional.of("");
        } else if (rule instanceof Comparison comparison && comparison.kind() == Comparison.Kind.SHARE) {
            return Optional.of("%");
        }
        List<Measure> measures = List.copyOf(rule.measures());
        Indicator first = indicator(measures.get(0));
        return measures.size() > 1 || first.domain() == Domain.PERCENT ? Optional.empty() : first.unit();
    }
}
