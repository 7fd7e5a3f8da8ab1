package org.maalbar.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maalbar.evidence.Coverage;
import org.maalbar.evidence.GoalEvidence;
import org.maalbar.evidence.Plan;
import org.maalbar.evidence.Records;
import org.maalbar.evidence.Views;
import org.maalbar.programme.Behaviour;
import org.maalbar.programme.Indicator;
import org.maalbar.quantity.Bounds;

/** What is known of one indicator for one goal: its bounds on every view, and how each record counted. */
public final class IndicatorAssessment implements Assessed.OfIndicator {
    private final Records records;
    private final Indicator indicator;
    private final GoalEvidence evidence;
    private final Views views;
    private final LocalDate due;

    IndicatorAssessment(Records records, Indicator indicator, GoalEvidence evidence, LocalDate due) {
        this.records = records;
        this.indicator = indicator;
        this.evidence = evidence;
        this.views = evidence.views(indicator.id());
        this.due = due;
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
        return evidence.measures(indicator.id()).stream()
                .map(measure -> MeasureAssessment.of(measure, evidence.views(measure)))
                .toList();
    }

    /**
     * Whether its observations contradict each other, those of single categories included. What was
     * decided on contradictory figures should not be passed on without saying so.
     *
     * @return true if so
     */
    @Override
    public boolean isContradictory() {
        return views.isContradictory()
                || evidence.hasContradictoryCategory(indicator.id())
                || evidence.measures(indicator.id()).stream()
                        .anyMatch(measure -> evidence.views(measure).isContradictory());
    }

    /**
     * How the planned level was made: what the contributions counted in full come on top of.
     *
     * @return the level and its day, if a level seen on some day is the base of the plans
     */
    public Optional<PlanBase> planBase() {
        return views.plan()
                .filter(plan -> !plan.inFull().isEmpty())
                .flatMap(plan -> Optional.ofNullable(plan.baseDay()).map(day -> new PlanBase(day, plan.base())));
    }

    /**
     * How each observation of the indicator counted.
     *
     * @return one use for each, in the order of the programme
     */
    public List<ObservationUse> observations() {
        ObservationReasons reasons = new ObservationReasons(records, indicator, evidence, due);
        return records.observed(indicator.id()).stream()
                .map(each -> new ObservationUse(each.observation(), reasons.of(each)))
                .toList();
    }

    /**
     * How each contribution to the indicator counted.
     *
     * @return one use for each, in the order of the programme
     */
    public List<ContributionUse> contributions() {
        List<ContributionUse> uses = new ArrayList<>();
        List<Plan> levels = indicator.behaviour() == Behaviour.FLUCTUATING
                ? Views.latestLevels(records.evidence(indicator.id()), records.day(), due)
                : List.of();
        for (Plan plan : records.plans(indicator.id())) {
            uses.add(new ContributionUse(plan.activity(), plan.contribution(), reason(plan, levels)));
        }
        return uses;
    }

    private ContributionUse.Reason reason(Plan plan, List<Plan> levels) {
        if (!records.isKnown(plan.contribution())) {
            return ContributionUse.Reason.NOT_KNOWN_YET;
        } else if (records.day().isAfter(due)) {
            return ContributionUse.Reason.DUE_DAY_PAST;
        }
        return indicator.behaviour() == Behaviour.FLUCTUATING
                ? levelReason(plan, levels)
                : additionReason(plan, records.evidence(indicator.id()).levels().coverage(records.day()));
    }

    private ContributionUse.Reason additionReason(Plan plan, Coverage coverage) {
        Plan.Prospect prospect = plan.prospect(records.day(), due, coverage);
        boolean open = prospect.counts() && !plan.isTotal() && plan.hasUncountedPast(coverage);
        if (prospect == Plan.Prospect.SURE) {
            boolean inFull = views.plan().filter(level -> level.isInFull(plan)).isPresent();
            if (inFull) {
                return open ? ContributionUse.Reason.BEGAN_UNCOUNTED : ContributionUse.Reason.STILL_TO_COME;
            }
            return open ? ContributionUse.Reason.PERHAPS_UNCOUNTED : ContributionUse.Reason.PERHAPS_OBSERVED;
        }
        return open ? ContributionUse.Reason.PERHAPS_UNCOUNTED : ContributionUse.Reason.of(prospect);
    }

    private ContributionUse.Reason levelReason(Plan plan, List<Plan> levels) {
        LocalDate latest = Views.latestTotal(records.evidence(indicator.id()), records.day(), due);
        Plan.Prospect prospect = plan.prospect(records.day(), due, latest);
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
