package org.maalbar.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maalbar.evidence.GoalEvidence;
import org.maalbar.evidence.Records;
import org.maalbar.evidence.Views;
import org.maalbar.programme.Behaviour;
import org.maalbar.programme.Indicator;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Truth;
import org.maalbar.rule.AtLeast;
import org.maalbar.rule.CompositeRule;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Labelled;
import org.maalbar.rule.Reached;
import org.maalbar.rule.Share;
import org.maalbar.rule.Status;

/** What the evidence says of a goal's rule, or of one part of it: its truth on every view, and its status. */
public final class RuleAssessment {
    private final FulfilmentRule rule;
    private final @Nullable String label;
    private final Truth seen;
    private final Truth possible;
    private final Truth planned;
    private final List<RuleAssessment> parts;
    private final @Nullable Bounds remaining;
    private final @Nullable Pace pace;

    private RuleAssessment(
            FulfilmentRule rule,
            @Nullable String label,
            Truth seen,
            Truth possible,
            Truth planned,
            List<RuleAssessment> parts,
            @Nullable Bounds remaining,
            @Nullable Pace pace) {
        this.rule = rule;
        this.label = label;
        this.seen = seen;
        this.possible = possible;
        this.planned = planned;
        this.parts = List.copyOf(parts);
        this.remaining = remaining;
        this.pace = pace;
    }

    static RuleAssessment of(FulfilmentRule rule, GoalEvidence evidence, Records records) {
        if (rule instanceof Labelled labelled) {
            RuleAssessment inner = of(labelled.rule(), evidence, records);
            return new RuleAssessment(
                    inner.rule,
                    labelled.label(),
                    inner.seen,
                    inner.possible,
                    inner.planned,
                    inner.parts,
                    inner.remaining,
                    inner.pace);
        }
        if (rule instanceof CompositeRule composite) {
            List<RuleAssessment> parts = new ArrayList<>();
            composite.rules().forEach(part -> parts.add(of(part, evidence, records)));
            return new RuleAssessment(
                    rule,
                    null,
                    combine(composite, parts, RuleAssessment::seen),
                    combine(composite, parts, RuleAssessment::possible),
                    combine(composite, parts, RuleAssessment::planned),
                    parts,
                    null,
                    null);
        }
        Truth possible = rule.evaluate(evidence.on(rule, Views::possible));
        // What is settled stays settled, even where a plan seems to contradict it.
        Truth planned = possible.isDecided() ? possible : rule.evaluate(evidence.on(rule, Views::planned));
        Truth seen = rule.evaluate(evidence.on(rule, Views::seen));
        return new RuleAssessment(
                rule,
                null,
                seen,
                possible,
                planned,
                List.of(),
                remainingOf(rule, evidence, records),
                paceOf(rule, evidence, records));
    }

    private static Truth combine(CompositeRule rule, List<RuleAssessment> parts, Function<RuleAssessment, Truth> view) {
        return rule.combine(parts.stream().map(view).toList());
    }

    private static @Nullable Bounds remainingOf(FulfilmentRule rule, GoalEvidence evidence, Records records) {
        if (records.day().isAfter(evidence.due())) {
            return null;
        }
        if (rule instanceof AtLeast goal) {
            return remaining(goal.indicator(), Bounds.exactly(goal.target()), evidence, records);
        } else if (rule instanceof Reached milestone) {
            return remaining(milestone.indicator(), Bounds.exactly(1), evidence, records);
        } else if (rule instanceof Share share
                && !isNothing(evidence.views(share.whole()).seen())) {
            return remaining(
                    share.part(), shareOf(evidence.views(share.whole()).seen(), share.minimum()), evidence, records);
        }
        return null;
    }

    private static @Nullable Pace paceOf(FulfilmentRule rule, GoalEvidence evidence, Records records) {
        if (!(rule instanceof AtLeast goal)) {
            return null;
        }
        Indicator indicator = records.evidence(goal.indicator()).indicator();
        Views views = evidence.views(goal.indicator());
        LocalDate seen = views.lastObserved();
        if (indicator.behaviour() != Behaviour.CUMULATIVE
                || seen == null
                || !evidence.isCountedOn(indicator.id(), seen)) {
            return null;
        }
        Bounds target = Bounds.exactly(whole(goal.target(), indicator.domain() == Domain.COUNT));
        return indicator
                .baseline()
                .flatMap(start -> Pace.of(
                        views.seen(),
                        seen,
                        start.figure()
                                .bounds(indicator.domain(), records.programme().approximation()),
                        start.day(),
                        target,
                        records.day(),
                        evidence.due()))
                .orElse(null);
    }

    /** Of a whole of zero, no part is enough and none too few. */
    private static boolean isNothing(Bounds whole) {
        return whole.high().filter(high -> high.signum() == 0).isPresent();
    }

    private static Bounds shareOf(Bounds whole, BigDecimal minimum) {
        BigDecimal low = whole.low().multiply(minimum);
        return whole.high()
                .map(high -> Bounds.of(low, whole.lowOpen(), high.multiply(minimum), whole.highOpen()))
                .orElseGet(() -> whole.lowOpen() ? Bounds.above(low) : Bounds.from(low));
    }

    /** Target less level, never below zero; whole numbers for a count. */
    private static Bounds remaining(String indicator, Bounds target, GoalEvidence evidence, Records records) {
        Bounds level = evidence.views(indicator).seen();
        boolean count = records.evidence(indicator).indicator().domain() == Domain.COUNT;
        Optional<BigDecimal> least =
                level.high().map(high -> whole(target.low(), count).subtract(high));
        boolean anyAtAll = least.isPresent() && least.get().signum() >= 0;
        BigDecimal low = anyAtAll ? least.get() : BigDecimal.ZERO;
        boolean lowOpen = anyAtAll && !count && (level.highOpen() || target.lowOpen());
        if (target.high().isEmpty()) {
            return lowOpen ? Bounds.above(low) : Bounds.from(low);
        }
        BigDecimal most = whole(target.high().get(), count).subtract(level.low());
        if (most.signum() <= 0) {
            return Bounds.exactly(0);
        }
        return Bounds.of(low, lowOpen, most, !count && (level.lowOpen() || target.highOpen()));
    }

    private static BigDecimal whole(BigDecimal target, boolean count) {
        return count ? target.setScale(0, RoundingMode.CEILING) : target;
    }

    /**
     * The rule, or the part of it, without its label.
     *
     * @return the rule
     */
    public FulfilmentRule rule() {
        return rule;
    }

    /**
     * What the part is called.
     *
     * @return the label, if it has one
     */
    public Optional<String> label() {
        return Optional.ofNullable(label);
    }

    /**
     * Its truth on what has been seen.
     *
     * @return the truth
     */
    public Truth seen() {
        return seen;
    }

    /**
     * Its truth on everything that can still be on the due day.
     *
     * @return the truth
     */
    public Truth possible() {
        return possible;
    }

    /**
     * Its truth on what will be if things go as planned.
     *
     * @return the truth
     */
    public Truth planned() {
        return planned;
    }

    /**
     * Its status, by itself.
     *
     * @return the status that follows from possible and planned
     */
    public Status status() {
        return Status.of(possible, planned);
    }

    /**
     * What it is made of.
     *
     * @return its parts, in order; none unless it is a composite
     */
    public List<RuleAssessment> parts() {
        return parts;
    }

    /**
     * What remains to the target from what has been seen, in the unit of the indicator (of the part, for a share).
     *
     * @return the remainder, if the rule is an at-least, a share or a milestone, and the due day is not past
     */
    public Optional<Bounds> remaining() {
        return Optional.ofNullable(remaining);
    }

    /**
     * How fast the target has been approached, and how fast it must be from now on.
     *
     * @return the pace, if the rule is an at-least on a cumulative indicator with a baseline, of which something was seen
     *     after that, and the due day lies ahead
     */
    public Optional<Pace> pace() {
        return Optional.ofNullable(pace);
    }

    /**
     * This assessment, its parts, and theirs, depth first.
     *
     * @return at least this
     */
    public Stream<RuleAssessment> all() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(RuleAssessment::all));
    }

    @Override
    public String toString() {
        return status() + " (seen " + seen + ", possible " + possible + ", planned " + planned + ")";
    }
}
