package org.maalbar.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maalbar.assessment.ObservationUse.Reason;
import org.maalbar.evidence.GoalEvidence;
import org.maalbar.evidence.IndicatorEvidence;
import org.maalbar.evidence.LevelByDay;
import org.maalbar.evidence.Reading;
import org.maalbar.evidence.RecordIndex;
import org.maalbar.evidence.Records;
import org.maalbar.evidence.Views;
import org.maalbar.programme.Behaviour;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Tally;
import org.maalbar.quantity.Domain;
import org.maalbar.rule.Category;
import org.maalbar.rule.Measure;

/** Says why each observation of an indicator counted as it did. */
final class ObservationReasons {
    private final Records records;
    private final Indicator indicator;
    private final List<Measure> measures;
    private final IndicatorEvidence evidence;
    private final LocalDate due;
    private final LocalDate until;

    ObservationReasons(Indicator indicator, GoalEvidence goal) {
        this.records = goal.records();
        this.indicator = indicator;
        this.measures = goal.measures(indicator.id());
        this.evidence = records.evidence(indicator.id());
        this.due = goal.due();
        this.until = Views.earlier(records.day(), due);
    }

    Reason of(RecordIndex.ReadObservation observed) {
        Reason reason = onDueDay(observed);
        boolean isPast = reason == Reason.SUPERSEDED || reason == Reason.EARLIER;
        return isPast && isMeasuredEarlier(observed.observation())
                ? someOr(observed.observation(), Reason.MEASURED_EARLIER)
                : reason;
    }

    /** Whether it is the latest total by a day before the due day that the rule asks for. */
    private boolean isMeasuredEarlier(Observation observation) {
        if (measures.isEmpty() || observation.tally() != Tally.TOTAL) {
            return false;
        }
        return measures.stream()
                .filter(measure -> measure.category().equals(observation.category()))
                .flatMap(ObservationReasons::earlierDays)
                .anyMatch(day -> observation
                        .lastDay()
                        .equals(evidence.lastTotal(observation.category(), Views.earlier(day, records.day()))));
    }

    private static Stream<LocalDate> earlierDays(Measure measure) {
        return Stream.concat(
                measure.on().stream(),
                measure.during().stream()
                        .flatMap(span -> Stream.of(
                                span.first().orElseThrow().minusDays(1),
                                span.last().orElseThrow())));
    }

    private Reason onDueDay(RecordIndex.ReadObservation observed) {
        Observation observation = observed.observation();
        if (!records.isPast(observation)) {
            return Reason.AFTER_ASSESSMENT;
        } else if (!records.isKnown(observation)) {
            return Reason.NOT_KNOWN_YET;
        } else if (records.isCorrected(observation)) {
            return Reason.CORRECTED;
        }
        Optional<Category> category = observation.category();
        if (category.isPresent() && !isAskedFor(category.get())) {
            return categoryReason(observed);
        }
        return switch (indicator.behaviour()) {
            case FIXED -> someOr(observation, Reason.FIXED_NUMBER);
            case FLUCTUATING -> fluctuatingReason(observation);
            case CUMULATIVE ->
                cumulativeReason(
                        observation,
                        observed.reading(),
                        category.isEmpty() ? evidence.levels() : evidence.levels(category.get()));
        };
    }

    private boolean isAskedFor(Category category) {
        return measures.stream()
                .anyMatch(measure -> measure.category().filter(category::equals).isPresent());
    }

    private Reason categoryReason(RecordIndex.ReadObservation observed) {
        if (indicator.behaviour() != Behaviour.CUMULATIVE || indicator.domain() == Domain.PERCENT) {
            return Reason.CATEGORY_ASIDE;
        }
        Observation observation = observed.observation();
        Category category = observation.category().orElseThrow();
        Optional<Reading> together = evidence.together(category, observed.reading());
        if (together.isPresent()) {
            return cumulativeReason(observation, together.get(), evidence.levels());
        } else if (observation.lastDay().isAfter(until)) {
            return afterDueDay(observed.reading(), evidence.levels());
        }
        LocalDate contradicted = evidence.levels().lastTotalContradicted(until);
        boolean before = contradicted != null && !observation.lastDay().isAfter(contradicted);
        return before ? Reason.SUPERSEDED : Reason.CATEGORY;
    }

    /** How many came after the due day is of use only if they are in a later total. */
    private Reason afterDueDay(Reading reading, LevelByDay levels) {
        boolean isTakenOff = !reading.total()
                && !indicator.isOverlapPossible()
                && reading.isWhollyAfter(due)
                && levels.hasTotalFrom(reading.last());
        return isTakenOff ? Reason.TAKEN_OFF : Reason.AFTER_DUE_DAY;
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

    private Reason cumulativeReason(Observation observation, Reading reading, LevelByDay levels) {
        LocalDate last = reading.last();
        LocalDate contradicted = levels.lastTotalContradicted(until);
        @Nullable LocalDate latest = levels.latestTotal(until);
        if (reading.total() && last.isAfter(due)) {
            return someOr(observation, Reason.LIMITS_DUE_DAY);
        } else if (last.isAfter(until)) {
            return afterDueDay(reading, levels);
        } else if (contradicted != null && !last.isAfter(contradicted)) {
            return beforeContradiction(observation, contradicted, Objects.equals(latest, contradicted));
        }
        return reading.total()
                ? totalReason(observation, reading, latest)
                : incrementReason(observation, reading, latest, levels);
    }

    /** The contradiction says what there can be only until a later total replaces it. */
    private static Reason beforeContradiction(Observation observation, LocalDate contradicted, boolean isLatest) {
        if (!isLatest) {
            return Reason.SUPERSEDED;
        }
        boolean contradicts =
                observation.tally() == Tally.TOTAL && observation.lastDay().equals(contradicted);
        return contradicts ? Reason.CONTRADICTS : Reason.CONTRADICTED;
    }

    private Reason totalReason(Observation observation, Reading reading, @Nullable LocalDate latest) {
        if (reading.isFinal() || reading.last().equals(due)) {
            return someOr(observation, Reason.SETTLES_DUE_DAY);
        }
        return reading.last().equals(latest) ? someOr(observation, Reason.STANDING_TOTAL) : Reason.EARLIER;
    }

    private Reason incrementReason(
            Observation observation, Reading reading, @Nullable LocalDate latest, LevelByDay levels) {
        if (latest != null && !reading.last().isAfter(latest)) {
            return Reason.EARLIER;
        } else if (levels.isReachedWith(reading, until)) {
            return someOr(observation, Reason.ADDED);
        }
        return latest != null && !reading.isWhollyAfter(latest) ? Reason.STRADDLES_TOTAL : Reason.OTHERS_REACH_MORE;
    }

    private static Reason someOr(Observation observation, Reason reason) {
        return observation.isSomeOnly() ? Reason.SOME_ONLY : reason;
    }
}
