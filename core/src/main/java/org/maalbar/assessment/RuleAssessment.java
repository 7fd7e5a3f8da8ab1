package org.maalbar.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
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
import org.maalbar.quantity.Share;
import org.maalbar.quantity.Truth;
import org.maalbar.rule.Comparison;
import org.maalbar.rule.CompositeRule;
import org.maalbar.rule.Evidence;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Labelled;
import org.maalbar.rule.Measure;
import org.maalbar.rule.Relation;
import org.maalbar.rule.Status;

/** What the evidence says of a goal's rule, or of one part of it: its truth on every view, and its status. */
public final class RuleAssessment {
    private final FulfilmentRule rule;
    private final @Nullable String label;
    private final GoalEvidence evidence;
    private final List<RuleAssessment> parts;
    private final Truth possible;
    private final Truth planned;

    private RuleAssessment(
            FulfilmentRule rule,
            @Nullable String label,
            GoalEvidence evidence,
            List<RuleAssessment> parts,
            Truth possible,
            Truth planned) {
        this.rule = rule;
        this.label = label;
        this.evidence = evidence;
        this.parts = parts;
        this.possible = possible;
        this.planned = planned;
    }

    static RuleAssessment of(FulfilmentRule asked, GoalEvidence evidence) {
        return asked instanceof Labelled labelled
                ? of(labelled.rule(), labelled.label(), evidence)
                : of(asked, null, evidence);
    }

    private static RuleAssessment of(FulfilmentRule rule, @Nullable String label, GoalEvidence evidence) {
        if (rule instanceof CompositeRule composite) {
            List<RuleAssessment> parts = new ArrayList<>(composite.rules().size());
            for (FulfilmentRule part : composite.rules()) {
                parts.add(of(part, evidence));
            }
            return new RuleAssessment(
                    rule,
                    label,
                    evidence,
                    Collections.unmodifiableList(parts),
                    combine(composite, parts, RuleAssessment::possible),
                    combine(composite, parts, RuleAssessment::planned));
        }
        Truth possible = rule.evaluate(evidence.on(rule, Views::possible));
        // What is settled stays settled, even where a plan seems to contradict it.
        Truth planned = possible.isDecided() ? possible : rule.evaluate(evidence.on(rule, Views::planned));
        return new RuleAssessment(rule, label, evidence, List.of(), possible, planned);
    }

    private static Truth combine(CompositeRule rule, List<RuleAssessment> parts, Function<RuleAssessment, Truth> view) {
        List<Truth> truths = new ArrayList<>(parts.size());
        for (RuleAssessment part : parts) {
            truths.add(view.apply(part));
        }
        return rule.combine(truths);
    }

    /** The right side less the left, as far as it has been seen. */
    private @Nullable Bounds rest() {
        if (!(rule instanceof Comparison comparison)
                || isPast(comparison)
                || !comparison.is().asksForMore()
                // What is lacking to three times a number is not what is lacking to the number.
                || comparison.left().multiple().isPresent()) {
            return null;
        }
        Evidence seen = evidence.on(rule, Views::seen);
        if (comparison.base().filter(base -> isNothing(seen.bounds(base))).isPresent()) {
            return null;
        }
        Bounds target = comparison.right().bounds(seen);
        boolean isCount = comparison
                .left()
                .only()
                .filter(measure -> indicator(measure).domain() == Domain.COUNT)
                .isPresent();
        Bounds needed = isCount ? wholeNumbers(target, comparison.is().isStrict()) : target;
        return needed.less(comparison.left().bounds(seen)).orElse(Bounds.exactly(0));
    }

    /** Whether all that is to reach something was measured before the day of assessment. */
    private boolean isPast(Comparison comparison) {
        LocalDate day = evidence.records().day();
        for (Measure measure : comparison.left().measures()) {
            if (!day.isAfter(measure.lastDay(evidence.due()))) {
                return false;
            }
        }
        return true;
    }

    private Indicator indicator(Measure measure) {
        return evidence.records().evidence(measure.indicator()).indicator();
    }

    /** Of a whole of zero, no part is enough and none too few. */
    private static boolean isNothing(Bounds whole) {
        return whole.high().filter(high -> high.signum() == 0).isPresent();
    }

    /** The whole numbers that are just enough. */
    private static Bounds wholeNumbers(Bounds target, boolean isStrict) {
        BigDecimal low = wholeNumber(target.low(), isStrict);
        return target.high()
                .map(high -> Bounds.closed(low, wholeNumber(high, isStrict)))
                .orElse(Bounds.from(low));
    }

    private static BigDecimal wholeNumber(BigDecimal target, boolean isStrict) {
        BigDecimal whole = target.setScale(0, isStrict ? RoundingMode.FLOOR : RoundingMode.CEILING);
        return isStrict ? whole.add(BigDecimal.ONE) : whole;
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
        return rule instanceof CompositeRule composite
                ? combine(composite, parts, RuleAssessment::seen)
                : rule.evaluate(evidence.on(rule, Views::seen));
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
     * What remains from what has been seen to what must be reached: the right side less the left, in the unit of the left one.
     *
     * @return the remainder, if the rule asks for at least or for more than something, and the due day is not past
     */
    public Optional<Bounds> remaining() {
        return Optional.ofNullable(rest());
    }

    /**
     * The share that has been reached, with its part and its whole.
     *
     * @return the share as far as it has been seen, if the rule asks for one
     */
    public Optional<Share> share() {
        return rule instanceof Comparison comparison && comparison.kind() == Comparison.Kind.SHARE
                ? Optional.of(new Share(
                        evidence.views(comparison.measure()).seen(),
                        evidence.views(comparison.base().orElseThrow()).seen()))
                : Optional.empty();
    }

    /** Whether the level of an indicator on the due day is to reach a number. */
    static boolean isLevelToReach(Comparison rule) {
        return rule.kind() == Comparison.Kind.PLAIN
                && rule.is() == Relation.AT_LEAST
                && rule.number().isPresent()
                && rule.left().only().filter(Measure::isPlain).isPresent();
    }

    /**
     * How fast the target has been approached, and how fast it must be from now on.
     *
     * @return the pace, if the rule asks for at least so many of a cumulative indicator with a baseline, of which something was seen
     *     after that, and the due day lies ahead
     */
    public Optional<Pace> pace() {
        if (!(rule instanceof Comparison goal) || !isLevelToReach(goal)) {
            return Optional.empty();
        }
        Indicator indicator = indicator(goal.measure());
        Views views = evidence.views(goal.measure());
        LocalDate last = views.lastObserved();
        if (indicator.behaviour() != Behaviour.CUMULATIVE
                || last == null
                || !evidence.isCountedOn(indicator.id(), last)) {
            return Optional.empty();
        }
        Bounds number = Bounds.exactly(goal.right().plus());
        Bounds target = indicator.domain() == Domain.COUNT ? wholeNumbers(number, false) : number;
        Records records = evidence.records();
        return indicator
                .baseline()
                .flatMap(start -> Pace.of(
                        views.seen(),
                        last,
                        start.figure()
                                .bounds(indicator.domain(), records.programme().approximation()),
                        start.day(),
                        target,
                        records.day(),
                        evidence.due()));
    }

    /**
     * This assessment, its parts, and theirs, depth first.
     *
     * @return at least this
     */
    public Stream<RuleAssessment> all() {
        return parts.isEmpty()
                ? Stream.of(this)
                : Stream.concat(Stream.of(this), parts.stream().flatMap(RuleAssessment::all));
    }

    @Override
    public String toString() {
        return status() + " (seen " + seen() + ", possible " + possible + ", planned " + planned + ")";
    }
}
