package org.maalbar.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Baseline;
import org.maalbar.programme.Behaviour;
import org.maalbar.programme.Contribution;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Tally;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Domain;
import org.maalbar.rule.Category;

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
     * The day of the last observation up to the day of assessment or the due day; a baseline counts as one.
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
     * The categories that a rule of one's own looks at, such as the women among the participants.
     *
     * @return what is known of each, in the order of the rule
     */
    public List<CategoryAssessment> categories() {
        return evidence.categories(indicator.id()).stream()
                .map(category -> {
                    Views part = evidence.views(indicator.id(), category);
                    return new CategoryAssessment(category, part.seen(), part.possible(), part.planned());
                })
                .toList();
    }

    /**
     * How each observation of the indicator counted.
     *
     * @return one use for each, in the order of the programme
     */
    public List<ObservationUse> observations() {
        LocalDate until = Views.earlier(records.day(), due);
        Map<Optional<Category>, LocalDate> latest = latestTotals(until);
        List<ObservationUse> uses = new ArrayList<>();
        for (Observation each : records.observations(indicator.id())) {
            uses.add(new ObservationUse(each, reason(each, latest.get(each.category()), until)));
        }
        return uses;
    }

    /** The day of the latest total of the whole, a baseline included, and of each category that has one. */
    private Map<Optional<Category>, LocalDate> latestTotals(LocalDate until) {
        Map<Optional<Category>, LocalDate> latest = new HashMap<>();
        indicator
                .baseline()
                .map(Baseline::day)
                .filter(day -> !day.isAfter(until))
                .ifPresent(day -> latest.put(Optional.empty(), day));
        for (Observation each : records.observations(indicator.id())) {
            if (each.tally() == Tally.TOTAL
                    && records.counts(each)
                    && !each.lastDay().isAfter(until)) {
                latest.merge(each.category(), each.lastDay(), (one, other) -> one.isAfter(other) ? one : other);
            }
        }
        return latest;
    }

    private ObservationUse.Reason reason(Observation observation, @Nullable LocalDate latest, LocalDate until) {
        if (!records.isPast(observation)) {
            return ObservationUse.Reason.AFTER_ASSESSMENT;
        } else if (!records.isKnown(observation)) {
            return ObservationUse.Reason.NOT_KNOWN_YET;
        } else if (records.isCorrected(observation)) {
            return ObservationUse.Reason.CORRECTED;
        }
        boolean asked = observation
                .category()
                .filter(evidence.categories(indicator.id())::contains)
                .isPresent();
        if (observation.category().isPresent() && !asked) {
            return categoryReason(observation, until);
        }
        return switch (indicator.behaviour()) {
            case FIXED -> someOr(observation, ObservationUse.Reason.FIXED_NUMBER);
            case FLUCTUATING -> fluctuatingReason(observation, latest, until);
            case CUMULATIVE -> cumulativeReason(observation, latest, until);
        };
    }

    private ObservationUse.Reason categoryReason(Observation observation, LocalDate until) {
        if (indicator.behaviour() != Behaviour.CUMULATIVE || indicator.domain() == Domain.PERCENT) {
            return ObservationUse.Reason.CATEGORY_ASIDE;
        }
        return observation.lastDay().isAfter(until)
                ? ObservationUse.Reason.AFTER_DUE_DAY
                : ObservationUse.Reason.CATEGORY;
    }

    private ObservationUse.Reason fluctuatingReason(
            Observation observation, @Nullable LocalDate latest, LocalDate until) {
        if (observation.lastDay().isAfter(until)) {
            return ObservationUse.Reason.AFTER_DUE_DAY;
        } else if (observation.isFinal() || observation.lastDay().equals(due)) {
            return someOr(observation, ObservationUse.Reason.SETTLES_DUE_DAY);
        }
        return observation.lastDay().equals(latest)
                ? someOr(observation, ObservationUse.Reason.STANDING_TOTAL)
                : ObservationUse.Reason.SUPERSEDED;
    }

    private ObservationUse.Reason cumulativeReason(
            Observation observation, @Nullable LocalDate latest, LocalDate until) {
        LocalDate last = observation.lastDay();
        if (observation.tally() == Tally.TOTAL) {
            if (last.isAfter(due)) {
                return someOr(observation, ObservationUse.Reason.LIMITS_DUE_DAY);
            }
            if (observation.isFinal() || last.equals(due)) {
                return someOr(observation, ObservationUse.Reason.SETTLES_DUE_DAY);
            }
            return last.equals(latest)
                    ? someOr(observation, ObservationUse.Reason.STANDING_TOTAL)
                    : ObservationUse.Reason.EARLIER;
        }
        if (last.isAfter(until)) {
            return ObservationUse.Reason.AFTER_DUE_DAY;
        } else if (latest == null
                || observation
                        .period()
                        .first()
                        .filter(day -> day.isAfter(latest))
                        .isPresent()) {
            return someOr(observation, ObservationUse.Reason.ADDED);
        }
        return last.isAfter(latest) ? ObservationUse.Reason.STRADDLES_TOTAL : ObservationUse.Reason.EARLIER;
    }

    private static ObservationUse.Reason someOr(Observation observation, ObservationUse.Reason reason) {
        return observation.isSomeOnly() ? ObservationUse.Reason.SOME_ONLY : reason;
    }

    /**
     * How each contribution to the indicator counted.
     *
     * @return one use for each, in the order of the programme
     */
    public List<ContributionUse> contributions() {
        List<ContributionUse> uses = new ArrayList<>();
        List<Plan> levels = indicator.behaviour() == Behaviour.FLUCTUATING
                ? Views.latestLevels(records.evidence(indicator.id()).plans(), records.day(), due, views.lastObserved())
                : List.of();
        for (Activity activity : records.activities(indicator.id())) {
            for (Contribution each : activity.contributions()) {
                if (each.indicator().equals(indicator.id())) {
                    uses.add(new ContributionUse(activity, each, reason(activity, each, levels)));
                }
            }
        }
        return uses;
    }

    private ContributionUse.Reason reason(Activity activity, Contribution contribution, List<Plan> levels) {
        if (!records.isKnown(contribution)) {
            return ContributionUse.Reason.NOT_KNOWN_YET;
        }
        if (records.day().isAfter(due)) {
            return ContributionUse.Reason.DUE_DAY_PAST;
        }
        Plan plan =
                Plan.of(activity, contribution, indicator, records.programme().approximation());
        ContributionUse.Reason reason = plan.use(records.day(), due, views.lastObserved());
        if (indicator.behaviour() != Behaviour.FLUCTUATING || levels.contains(plan)) {
            return reason;
        }
        return switch (reason.counting()) {
            case IN_FULL -> ContributionUse.Reason.LATER_LEVEL;
            case HIGH_END_ONLY, LOW_END_ONLY -> ContributionUse.Reason.LEVEL_NOT_CERTAIN;
            case NOT_AT_ALL -> reason;
        };
    }

    @Override
    public String toString() {
        return indicator.id() + ": seen " + seen() + ", planned " + planned() + ", possible " + possible();
    }
}
