package org.maalbar.assessment;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maalbar.assessment.ObservationUse.Reason;
import org.maalbar.evidence.Course;
import org.maalbar.evidence.IndicatorEvidence;
import org.maalbar.evidence.Views;
import org.maalbar.programme.Behaviour;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Tally;
import org.maalbar.quantity.Domain;
import org.maalbar.rule.Category;

/** Says why each observation of an indicator counted as it did. */
final class ObservationReasons {
    private final Records records;
    private final Indicator indicator;
    private final GoalEvidence goal;
    private final IndicatorEvidence evidence;
    private final LocalDate due;
    private final LocalDate until;

    ObservationReasons(Records records, Indicator indicator, GoalEvidence goal, LocalDate due) {
        this.records = records;
        this.indicator = indicator;
        this.goal = goal;
        this.evidence = records.evidence(indicator.id());
        this.due = due;
        this.until = Views.earlier(records.day(), due);
    }

    Reason of(Index.Observed observed) {
        Observation observation = observed.observation();
        if (!records.isPast(observation)) {
            return Reason.AFTER_ASSESSMENT;
        } else if (!records.isKnown(observation)) {
            return Reason.NOT_KNOWN_YET;
        } else if (records.isCorrected(observation)) {
            return Reason.CORRECTED;
        }
        Optional<Category> category = observation.category();
        if (category.isPresent() && !goal.categories(indicator.id()).contains(category.get())) {
            return categoryReason(observation);
        }
        return switch (indicator.behaviour()) {
            case FIXED -> someOr(observation, Reason.FIXED_NUMBER);
            case FLUCTUATING -> fluctuatingReason(observation);
            case CUMULATIVE -> cumulativeReason(observed);
        };
    }

    private Reason categoryReason(Observation observation) {
        if (indicator.behaviour() != Behaviour.CUMULATIVE || indicator.domain() == Domain.PERCENT) {
            return Reason.CATEGORY_ASIDE;
        } else if (observation.lastDay().isAfter(until)) {
            return Reason.AFTER_DUE_DAY;
        }
        LocalDate contradicted = evidence.course().lastTotalContradicted(until);
        boolean before = contradicted != null && !observation.lastDay().isAfter(contradicted);
        return before ? Reason.SUPERSEDED : Reason.CATEGORY;
    }

    private Reason fluctuatingReason(Observation observation) {
        if (observation.lastDay().isAfter(until)) {
            return Reason.AFTER_DUE_DAY;
        } else if (observation.isFinal() || observation.lastDay().equals(due)) {
            return someOr(observation, Reason.SETTLES_DUE_DAY);
        }
        LocalDate latest = observation
                .category()
                .map(category -> evidence.lastObserved(category, until))
                .orElseGet(() -> evidence.lastObservedWhole(until));
        return observation.lastDay().equals(latest) ? someOr(observation, Reason.STANDING_TOTAL) : Reason.SUPERSEDED;
    }

    private Reason cumulativeReason(Index.Observed observed) {
        Observation observation = observed.observation();
        Course course = observation.category().map(evidence::course).orElseGet(evidence::course);
        LocalDate last = observation.lastDay();
        LocalDate contradicted = course.lastTotalContradicted(until);
        @Nullable LocalDate latest = course.latestTotal(until);
        if (observation.tally() == Tally.TOTAL && last.isAfter(due)) {
            return someOr(observation, Reason.LIMITS_DUE_DAY);
        } else if (last.isAfter(until)) {
            return Reason.AFTER_DUE_DAY;
        } else if (contradicted != null && !last.isAfter(contradicted)) {
            return beforeContradiction(observation, contradicted, Objects.equals(latest, contradicted));
        }
        return observation.tally() == Tally.TOTAL
                ? totalReason(observation, latest)
                : incrementReason(observed, latest, course);
    }

    /** Only as long as no later total has taken its place does the contradiction say what there can be. */
    private static Reason beforeContradiction(Observation observation, LocalDate contradicted, boolean isLatest) {
        if (!isLatest) {
            return Reason.SUPERSEDED;
        }
        boolean contradicts =
                observation.tally() == Tally.TOTAL && observation.lastDay().equals(contradicted);
        return contradicts ? Reason.CONTRADICTS : Reason.CONTRADICTED;
    }

    private Reason totalReason(Observation observation, @Nullable LocalDate latest) {
        if (observation.isFinal() || observation.lastDay().equals(due)) {
            return someOr(observation, Reason.SETTLES_DUE_DAY);
        }
        return observation.lastDay().equals(latest) ? someOr(observation, Reason.STANDING_TOTAL) : Reason.EARLIER;
    }

    private Reason incrementReason(Index.Observed observed, @Nullable LocalDate latest, Course course) {
        if (latest != null && !observed.reading().last().isAfter(latest)) {
            return Reason.EARLIER;
        }
        return course.isReachedWith(observed.reading(), until)
                ? someOr(observed.observation(), Reason.ADDED)
                : Reason.STRADDLES_TOTAL;
    }

    private static Reason someOr(Observation observation, Reason reason) {
        return observation.isSomeOnly() ? Reason.SOME_ONLY : reason;
    }
}
