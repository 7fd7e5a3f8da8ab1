package org.maalbar.markdown.annex;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.maalbar.assessment.Counting;
import org.maalbar.assessment.GoalAssessment;
import org.maalbar.assessment.GoalReasons;
import org.maalbar.assessment.IndicatorAssessment;
import org.maalbar.assessment.MeasureAssessment;
import org.maalbar.assessment.RuleAssessment;
import org.maalbar.markdown.tree.Picture;
import org.maalbar.markdown.tree.Picture.Fill;
import org.maalbar.markdown.tree.Tone;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Fraction;
import org.maalbar.quantity.Share;
import org.maalbar.rule.Comparison;
import org.maalbar.rule.Measure;
import org.maalbar.text.Sentence;

/**
 * Draws how far a goal has come: a bar for each of its parts, from 0 towards the target, which is a line.
 *
 * <p>What was certainly reached is filled, what was perhaps reached is hatched, and an outline reaches to what is certain if
 * things go as planned. Where the target is not to be exceeded, what is beyond it is grey, and a bar that reaches into it is
 * too long.
 */
final class GoalBars {
    /** Of the target, in thousandths: how much of the picture the target takes, at the least and at the most. */
    private static final long SHORTEST = 1150;

    private static final long SHORTEST_OF_LIMIT = 1300;
    private static final long LONGEST = 2000;
    private static final long MOST = 1_000_000;

    private final GoalAssessment goal;
    private final GoalReasons reasons;
    private final Phrases phrases;

    private GoalBars(GoalAssessment goal, GoalReasons reasons, Phrases phrases) {
        this.goal = goal;
        this.reasons = reasons;
        this.phrases = phrases;
    }

    /**
     * A bar.
     *
     * @param picture the bar
     * @param isLimit whether its target is not to be exceeded
     * @param caption which part of the goal it is of, if there are several, and what its outline reaches to
     */
    record Bar(Picture picture, boolean isLimit, Optional<Sentence> caption) {}

    /** A bar for every part that compares something with a number or with something else, in the order of the rule. */
    static List<Bar> of(GoalAssessment goal, GoalReasons reasons, Phrases phrases) {
        GoalBars bars = new GoalBars(goal, reasons, phrases);
        List<Bar> all = new ArrayList<>();
        goal.rule().all().forEach(part -> bars.of(part).ifPresent(all::add));
        return all;
    }

    private Optional<Bar> of(RuleAssessment part) {
        if (!(part.rule() instanceof Comparison comparison) || isOfNothing(comparison)) {
            return Optional.empty();
        }
        Reach seen = Reach.of(comparison, measure -> measure.seen(), goal);
        Reach planned = Reach.of(comparison, measure -> measure.planned(), goal);
        if (seen == null || planned == null) {
            return Optional.empty();
        }
        boolean isMore = comparison.is().asksForMore();
        Tone tone = Tone.of(part.status());
        long furthest = Math.max(Math.max(seen.surely, planned.surely), seen.isBounded ? seen.perhaps : 0);
        long axis = isMore
                ? Math.max(SHORTEST, Math.min(LONGEST, furthest * 105 / 100))
                : Math.max(SHORTEST_OF_LIMIT, Math.min(LONGEST, furthest * 115 / 100));
        Picture.Drawing drawing = new Picture.Drawing();
        if (!isMore) {
            drawing.part(Fill.BEYOND, Tone.PLAIN, at(1000, axis), Picture.WIDTH).withoutSigns();
        }
        drawing.part(Fill.SOLID, tone, 0, at(seen.surely, axis));
        drawing.part(
                Fill.HATCHED, tone, at(seen.surely, axis), seen.isBounded ? at(seen.perhaps, axis) : Picture.WIDTH);
        if (seen.isBounded) {
            drawing.part(Fill.OUTLINED, tone, at(Math.max(seen.surely, seen.perhaps), axis), at(planned.surely, axis));
        }
        drawing.line(at(1000, axis)).full(at(1000, axis));
        Optional<Sentence> outlook = planned(comparison);
        Optional<Sentence> caption = goal.rule().parts().isEmpty()
                ? outlook
                : Optional.of(
                        outlook.map(words -> name(part).and("; ").and(words)).orElse(name(part)));
        Sentence description = reasons.reached(part)
                .and(outlook.map(words -> Sentence.of("; ").and(words)).orElse(Sentence.of("")));
        return Optional.of(new Bar(drawing.described(description), !isMore, caption));
    }

    private Sentence name(RuleAssessment part) {
        return Sentence.user(part.label()
                .orElseGet(
                        () -> goal.indicator(part.rule().indicators().iterator().next())
                                .indicator()
                                .name()));
    }

    /** What a level will be if things go as planned, where that says more than what has been seen. */
    private Optional<Sentence> planned(Comparison comparison) {
        return comparison.left().only().filter(Measure::isPlain).flatMap(measure -> {
            MeasureAssessment level = goal.measure(measure);
            IndicatorAssessment indicator = goal.indicator(measure.indicator());
            boolean saysMore = !level.planned().equals(level.seen())
                    && !comparison.isMilestone()
                    && indicator.contributions().stream()
                            .anyMatch(use -> use.counting() != Counting.NOT_AT_ALL
                                    && use.contribution().figure().isPresent());
            return saysMore
                    ? Optional.of(phrases.planned(reasons.level(indicator, level.planned())))
                    : Optional.empty();
        });
    }

    private static long at(long reach, long axis) {
        return Math.min(reach, MOST) * Picture.WIDTH / axis;
    }

    /** Of nothing there is no share. */
    private boolean isOfNothing(Comparison comparison) {
        return comparison
                .base()
                .filter(base -> goal.measure(base).seen().equals(Bounds.exactly(0)))
                .isPresent();
    }

    /**
     * How far something has come, in thousandths of the target.
     *
     * @param surely at least
     * @param perhaps at most, if that is bounded
     */
    private record Reach(long surely, long perhaps, boolean isBounded) {

        /** Null if the target is 0, or a share of nothing. */
        static @Nullable Reach of(
                Comparison comparison, Function<MeasureAssessment, Bounds> view, GoalAssessment goal) {
            if (comparison.kind() == Comparison.Kind.SHARE) {
                Share share = new Share(
                        view.apply(goal.measure(comparison.measure())),
                        view.apply(goal.measure(comparison.base().orElseThrow())));
                BigDecimal target = comparison.factor().orElseThrow();
                return share.range()
                        .map(range -> new Reach(
                                thousandths(range.low().orElseThrow(), target),
                                thousandths(range.high().orElseThrow(), target),
                                true))
                        .orElse(null);
            }
            Bounds level = comparison.left().bounds(measure -> view.apply(goal.measure(measure)));
            Bounds target = comparison.right().bounds(measure -> view.apply(goal.measure(measure)));
            BigDecimal most = target.high().orElse(null);
            if (most != null && most.signum() == 0) {
                return null;
            }
            long surely = most == null ? 0 : thousandths(level.low(), most);
            boolean isBounded = level.high().isPresent() && target.low().signum() > 0;
            return new Reach(surely, isBounded ? thousandths(level.high().orElseThrow(), target.low()) : 0, isBounded);
        }

        private static long thousandths(Fraction level, BigDecimal target) {
            return level.times(Fraction.of(1000))
                    .dividedBy(Fraction.of(target))
                    .rounded(0, RoundingMode.DOWN)
                    .longValueExact();
        }

        /** Rounded down: 99.99 % is not all. */
        private static long thousandths(BigDecimal level, BigDecimal target) {
            BigDecimal share = level.movePointRight(3).divide(target, 0, RoundingMode.DOWN);
            return share.min(BigDecimal.valueOf(MOST)).longValueExact();
        }
    }
}
