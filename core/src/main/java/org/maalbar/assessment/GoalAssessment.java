package org.maalbar.assessment;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maalbar.evidence.GoalEvidence;
import org.maalbar.evidence.Records;
import org.maalbar.funding.UnitCost;
import org.maalbar.problem.Printable;
import org.maalbar.programme.Baseline;
import org.maalbar.programme.Behaviour;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Programme;
import org.maalbar.programme.StatusText;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Range;
import org.maalbar.rule.Comparison;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Measure;
import org.maalbar.rule.Missing;
import org.maalbar.rule.Status;
import org.maalbar.text.Language;
import org.maalbar.text.Texts;

/** What may honestly be said of one goal, and why. */
public final class GoalAssessment implements Assessed.OfGoal {
    private final Claims claims;
    private final Initiative initiative;
    private final Goal goal;
    private final GoalEvidence evidence;
    private final RuleAssessment rule;
    private volatile @Nullable Indicators indicators;

    /** What is known of each indicator, in the order of the rule and by its id. */
    private record Indicators(List<IndicatorAssessment> all, Map<String, IndicatorAssessment> byId) {}

    GoalAssessment(Records records, Claims claims, Initiative initiative, Goal goal, FulfilmentRule asked) {
        this.claims = claims;
        this.initiative = initiative;
        this.goal = goal;
        this.evidence = new GoalEvidence(records, asked, records.programme().dueDay(goal));
        this.rule = RuleAssessment.of(asked, evidence);
    }

    /**
     * The goal.
     *
     * @return what was promised
     */
    public Goal goal() {
        return goal;
    }

    /**
     * The id of the goal.
     *
     * @return the id
     */
    @Override
    public String id() {
        return goal.id().orElseThrow();
    }

    /**
     * The initiative that the goal belongs to.
     *
     * @return the initiative
     */
    public Initiative initiative() {
        return initiative;
    }

    /**
     * The day on which the goal is due.
     *
     * @return the last day that counts
     */
    @Override
    public LocalDate dueDay() {
        return evidence.due();
    }

    /**
     * The day of assessment.
     *
     * @return the day
     */
    public LocalDate day() {
        return evidence.records().day();
    }

    /**
     * What may be said of the goal.
     *
     * @return its status
     */
    @Override
    public Status status() {
        return rule.status();
    }

    /**
     * What the evidence says of the rule and of each of its parts.
     *
     * @return the whole rule
     */
    public RuleAssessment rule() {
        return rule;
    }

    /**
     * What the evidence says of a labelled part of the goal.
     *
     * @param label the label
     * @return the part
     * @throws IllegalArgumentException if no part has that label
     */
    public RuleAssessment part(String label) {
        return rule.all()
                .filter(node -> node.label().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "No part of " + goal + " is labelled \"" + Printable.of(label) + "\""));
    }

    /**
     * The indicators that the goal looks at.
     *
     * @return what is known of each, in the order of the rule
     */
    @Override
    public List<IndicatorAssessment> indicators() {
        return assessed().all();
    }

    /**
     * One of the indicators that the goal looks at.
     *
     * @param indicator its id
     * @return what is known of it
     * @throws IllegalArgumentException if the goal does not look at it
     */
    public IndicatorAssessment indicator(String indicator) {
        String id = Texts.id(indicator);
        IndicatorAssessment found = assessed().byId().get(id);
        if (found == null) {
            throw notDeclared(id);
        }
        return found;
    }

    private Indicators assessed() {
        Indicators found = indicators;
        if (found == null) {
            Map<String, IndicatorAssessment> byId = new LinkedHashMap<>();
            for (String id : evidence.indicators()) {
                byId.put(
                        id,
                        new IndicatorAssessment(evidence.records().evidence(id).indicator(), evidence));
            }
            found = new Indicators(List.copyOf(byId.values()), byId);
            indicators = found;
        }
        return found;
    }

    /**
     * Something that the goal measures: a level on the due day or on another day, of an indicator or of a category, or a growth.
     *
     * @param measure what is measured
     * @return what is known of it
     * @throws IllegalArgumentException if the goal does not look at its indicator
     */
    public MeasureAssessment measure(Measure measure) {
        if (!evidence.indicators().contains(measure.indicator())) {
            throw notDeclared(measure.indicator());
        }
        return MeasureAssessment.of(measure, evidence.views(measure));
    }

    private IllegalArgumentException notDeclared(String indicator) {
        return new IllegalArgumentException("The rule does not declare the indicator \"" + Printable.of(indicator)
                + "\"; it declares " + evidence.indicators());
    }

    /**
     * What remains to the target from what has been seen.
     *
     * @return the remainder, if the rule as a whole asks for at least or for more than something, and the due day is not past
     */
    public Optional<Bounds> remaining() {
        return rule.remaining();
    }

    /**
     * What was spent for each one reached.
     *
     * @return the cost, where money and count are about the same thing, as {@link UnitCost} says
     */
    public Optional<UnitCost> unitCost() {
        Programme programme = evidence.records().programme();
        if (initiative.goals().size() != 1
                || !(evidence.rule() instanceof Comparison comparison)
                || !RuleAssessment.isLevelToReach(comparison)) {
            return Optional.empty();
        }
        Indicator indicator = programme.indicator(comparison.measure().indicator());
        if (indicator.behaviour() != Behaviour.CUMULATIVE
                || indicator.domain() == Domain.PERCENT
                || indicator.baseline().isEmpty()
                || !evidence.records().isOnlyOf(initiative.number(), indicator.id())) {
            return Optional.empty();
        }
        Baseline start = indicator.baseline().get();
        Bounds before = start.figure().bounds(indicator.domain(), programme.approximation());
        IndicatorAssessment now = indicator(indicator.id());
        Range reached = Range.of(now.seen()).minus(Range.of(before)).atLeastZero();
        return now.lastObserved()
                .filter(day -> !day.isBefore(start.day()) && evidence.isCountedOn(indicator.id(), day))
                .flatMap(day -> UnitCost.of(initiative.funding(), start.day(), day, reached));
    }

    /**
     * The activities whose removal alone would make an expected goal drop.
     *
     * @return their ids, in the order of the programme; none unless the goal is {@link Status#EXPECTED}
     */
    public List<String> dependsOn() {
        if (status() != Status.EXPECTED) {
            return List.of();
        }
        return evidence.records().activities(evidence.indicators()).stream()
                .filter(activity -> statusWith(evidence.records().without(activity)) != Status.EXPECTED)
                .map(activity -> activity.id().orElseThrow())
                .toList();
    }

    private Status statusWith(Records others) {
        return RuleAssessment.of(evidence.rule(), new GoalEvidence(others, evidence.rule(), evidence.due()))
                .status();
    }

    /**
     * The figures that are not stated and that could settle the goal, one at a time.
     *
     * @return what is missing, in the order of the rule; nothing unless the goal is {@link Status#UNCERTAIN}
     */
    public List<Missing> missing() {
        return status() == Status.UNCERTAIN ? new MissingFigures(evidence).of(rule) : List.of();
    }

    /**
     * What it would take: the smallest single changes (one figure stated, added or changed) with which the goal would be
     * expected or fulfilled, each found so by assessing it.
     *
     * <pre>{@code
     * a.goal("1").ways().get(0);                             // 1.ssp states at least 1,020 children: expected
     * a.whatIf(a.goal("1").ways().get(0)).goal("1").why();   // as if it were so
     * }</pre>
     *
     * <p>Where it takes two changes, as for two parts that both lack something, there is none; a {@link #missing} figure may
     * be named all the same. Nor is there one that contradicts what has been seen.
     *
     * @return the ways: an activity that states a figure before one that states another, one activity more and an
     *     observation, and of the same kind those that make the goal expected first; none for a goal that is settled
     */
    public List<Way> ways() {
        return new Ways(initiative.number(), evidence, rule).all();
    }

    /**
     * What the author says of this goal or parts of it, and whether the evidence agrees.
     *
     * @return a check for each claim that was known, in the order given
     */
    @Override
    public List<ClaimCheck> claims() {
        return claims.ofGoal(goal, initiative);
    }

    /**
     * What the author writes about this goal; texts about the whole initiative are not among them. It is no evidence.
     *
     * @return the texts that were known, in the order given
     */
    public List<StatusText> statusTexts() {
        return knownTexts().filter(text -> text.goal().equals(goal.id())).toList();
    }

    /** Of the initiative as a whole and of this goal. */
    Stream<StatusText> knownTexts() {
        return initiative.statusTexts().stream()
                .filter(text -> text.goal().isEmpty() || text.goal().equals(goal.id()))
                .filter(text -> evidence.records().isKnown(Optional.of(text.day())));
    }

    /**
     * The reasons in words, for a report of any form: one by one, and as a tree.
     *
     * @param language the language
     * @return the reasons, in which what users wrote is kept apart
     */
    public GoalReasons reasons(Language language) {
        return new GoalReasons(this, evidence.records().programme(), language);
    }

    /**
     * The reasons as a tree that a person can read: the rule, what was seen and planned and how it counted, what remains,
     * what it depends on, what is missing, and how claims compare.
     *
     * @param language the language
     * @return several lines, without a line break at the end; safe to print
     */
    public String why(Language language) {
        return reasons(language).toString();
    }

    /**
     * The reasons in English.
     *
     * @return several lines
     * @see #why(Language)
     */
    public String why() {
        return why(Language.ENGLISH);
    }

    String title(String activity) {
        return evidence.records().activity(activity).title();
    }

    GoalEvidence evidence() {
        return evidence;
    }

    /** One line: id, status and statement. */
    @Override
    public String toString() {
        return id() + " " + status() + ": " + Printable.of(goal.statement());
    }
}
