package org.maalbar.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.maalbar.evidence.Coverage;
import org.maalbar.evidence.GoalEvidence;
import org.maalbar.evidence.IndicatorEvidence;
import org.maalbar.evidence.Plan;
import org.maalbar.evidence.PlannedLevel;
import org.maalbar.evidence.RecordIndex.ReadObservation;
import org.maalbar.evidence.Views;
import org.maalbar.programme.Behaviour;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Observation;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Figure;
import org.maalbar.rule.Measure;

/** What is known of one indicator for one goal: its bounds on every view, and how each record counted. */
public final class IndicatorAssessment implements Assessed.OfIndicator {
    private final Indicator indicator;
    private final GoalEvidence evidence;
    private final Views views;

    IndicatorAssessment(Indicator indicator, GoalEvidence evidence) {
        this.indicator = indicator;
        this.evidence = evidence;
        this.views = evidence.views(indicator.id());
    }

    /**
     * The indicator.
     *
     * @return what is counted
     */
    public Indicator indicator() {
        return indicator;
    }

    @Override
    public String id() {
        return indicator.id();
    }

    /**
     * What has been seen, on the day of assessment or the due day, whichever is earlier.
     *
     * @return the bounds
     */
    @Override
    public Bounds seen() {
        return views.seen();
    }

    /**
     * What can still be on the due day, whatever happens.
     *
     * @return the bounds
     */
    @Override
    public Bounds possible() {
        return views.possible();
    }

    /**
     * What will be on the due day if things go as stated; lies within {@link #possible()}.
     *
     * @return the bounds
     */
    @Override
    public Bounds planned() {
        return views.planned();
    }

    /**
     * The day of the last observation up to the day of assessment or the due day, of the whole or of a category; a baseline
     * is none.
     *
     * @return the day, if anything was observed
     */
    public Optional<LocalDate> lastObserved() {
        return Optional.ofNullable(views.lastObserved());
    }

    Views views() {
        return views;
    }

    /**
     * What the rule measures of the indicator besides its level on the due day: categories, levels on earlier days, growth.
     *
     * @return what is known of each, in the order of the rule
     */
    public List<MeasureAssessment> measures() {
        List<MeasureAssessment> all = new ArrayList<>(0);
        for (Measure measure : evidence.measures(indicator.id())) {
            all.add(MeasureAssessment.of(measure, evidence.views(measure)));
        }
        return Collections.unmodifiableList(all);
    }

    /**
     * Whether figures of it are suppressed, so that more may be known of it than is said here.
     *
     * @return true if so
     */
    public boolean isSuppressed() {
        return isSuppressed(each -> true);
    }

    /**
     * Whether figures of what is measured of it, the whole or a category, are suppressed.
     *
     * @param measure what is measured
     * @return true if so
     */
    public boolean isSuppressed(Measure measure) {
        return isSuppressed(each -> each.category().equals(measure.category()));
    }

    private boolean isSuppressed(Predicate<Observation> some) {
        return evidence.records().isAnySuppressed(indicator.id())
                && evidence.records().observed(indicator.id()).stream()
                        .map(ReadObservation::observation)
                        .anyMatch(each -> each.figure() instanceof Figure.Suppressed
                                && some.test(each)
                                && evidence.records().counts(each));
    }

    /**
     * Whether its observations contradict each other, those of single categories included. What was
     * decided on contradictory figures should not be passed on without saying so.
     *
     * @return true if so
     */
    @Override
    public boolean isContradictory() {
        if (views.isContradictory() || evidence.hasContradictoryCategory(indicator.id())) {
            return true;
        }
        for (Measure measure : evidence.measures(indicator.id())) {
            if (evidence.views(measure).isContradictory()) {
                return true;
            }
        }
        return false;
    }

    /**
     * How the planned level was made: what the contributions counted in full come on top of.
     *
     * @return the level and its day, if a level seen on some day is the base of the plans
     */
    public Optional<PlanBase> planBase() {
        PlannedLevel plan = views.plan();
        return plan == null || plan.inFull().isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(plan.baseDay()).map(day -> new PlanBase(day, plan.base()));
    }

    /**
     * How each observation of the indicator counted.
     *
     * @return one use for each, in the order of the programme
     */
    public List<ObservationUse> observations() {
        List<ReadObservation> observed = evidence.records().observed(indicator.id());
        ObservationReasons reasons = new ObservationReasons(indicator, evidence);
        List<ObservationUse> uses = new ArrayList<>(observed.size());
        for (ReadObservation each : observed) {
            uses.add(new ObservationUse(each.observation(), reasons.of(each)));
        }
        return Collections.unmodifiableList(uses);
    }

    /**
     * How each contribution to the indicator counted.
     *
     * @return one use for each, in the order of the programme
     */
    public List<ContributionUse> contributions() {
        List<Plan> plans = evidence.records().plans(indicator.id());
        if (plans.isEmpty()) {
            return List.of();
        }
        Function<Plan, ContributionUse.Reason> counted =
                indicator.behaviour() == Behaviour.FLUCTUATING ? levelReasons() : additionReasons();
        List<ContributionUse> uses = new ArrayList<>(plans.size());
        for (Plan plan : plans) {
            ContributionUse.Reason reason;
            if (!evidence.records().isKnown(plan.contribution())) {
                reason = ContributionUse.Reason.NOT_KNOWN_YET;
            } else if (evidence.records().day().isAfter(evidence.due())) {
                reason = ContributionUse.Reason.DUE_DAY_PAST;
            } else {
                reason = counted.apply(plan);
            }
            uses.add(new ContributionUse(plan.activity(), plan.contribution(), reason));
        }
        return Collections.unmodifiableList(uses);
    }

    private Function<Plan, ContributionUse.Reason> additionReasons() {
        Coverage coverage = evidence.records()
                .evidence(indicator.id())
                .levels()
                .coverage(evidence.records().day());
        return plan -> additionReason(plan, coverage);
    }

    private Function<Plan, ContributionUse.Reason> levelReasons() {
        IndicatorEvidence counting = evidence.records().evidence(indicator.id());
        Set<Plan> levels = Collections.newSetFromMap(new IdentityHashMap<>());
        levels.addAll(Views.latestLevels(counting, evidence.records().day(), evidence.due()));
        LocalDate latest = Views.latestTotal(counting, evidence.records().day(), evidence.due());
        return plan -> levelReason(plan, levels, latest);
    }

    private ContributionUse.Reason additionReason(Plan plan, Coverage coverage) {
        Plan.Prospect prospect = plan.prospect(evidence.records().day(), evidence.due(), coverage);
        boolean open = prospect.counts() && !plan.isTotal() && plan.hasUncountedPast(coverage);
        if (prospect == Plan.Prospect.SURE) {
            PlannedLevel planned = views.plan();
            if (planned != null && planned.isInFull(plan)) {
                return open ? ContributionUse.Reason.BEGAN_UNCOUNTED : ContributionUse.Reason.STILL_TO_COME;
            }
            return open ? ContributionUse.Reason.PERHAPS_UNCOUNTED : ContributionUse.Reason.PERHAPS_OBSERVED;
        }
        return open ? ContributionUse.Reason.PERHAPS_UNCOUNTED : ContributionUse.Reason.of(prospect);
    }

    private ContributionUse.Reason levelReason(Plan plan, Set<Plan> levels, @Nullable LocalDate latest) {
        Plan.Prospect prospect = plan.prospect(evidence.records().day(), evidence.due(), latest);
        if (!prospect.counts() || levels.contains(plan)) {
            return ContributionUse.Reason.of(prospect);
        }
        return prospect == Plan.Prospect.SURE
                ? ContributionUse.Reason.LATER_LEVEL
                : ContributionUse.Reason.LEVEL_NOT_CERTAIN;
    }

    @Override
    public String toString() {
        return indicator.id() + ": seen " + seen() + ", planned " + planned() + ", possible " + possible();
    }
}
