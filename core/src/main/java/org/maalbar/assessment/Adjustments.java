package org.maalbar.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maalbar.evidence.IndicatorEvidence;
import org.maalbar.evidence.Plan;
import org.maalbar.evidence.Reading;
import org.maalbar.evidence.Records;
import org.maalbar.evidence.Views;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Behaviour;
import org.maalbar.programme.Contribution;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Tally;
import org.maalbar.quantity.Approximation;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Figure;
import org.maalbar.rule.Measure;
import org.maalbar.time.Span;

/** Where a figure of an indicator can be stated, added or changed: by its activities, by one more, by an observation. */
final class Adjustments {
    private final Records records;
    private final String initiative;
    private final LocalDate due;
    private final LocalDate ahead;
    private final IndicatorEvidence evidence;
    private final Indicator indicator;
    private final Approximation approximation;

    /**
     * One of them.
     *
     * @param kind what kind of change it is
     * @param indicator what the figure counts
     * @param activity the id of the activity that states it, if there is one already
     * @param tally whether the figure adds or is a level
     * @param change what the figure changes in the programme
     * @param evidence what would count then
     */
    record Adjustment(
            Way.Kind kind,
            Indicator indicator,
            @Nullable String activity,
            Tally tally,
            Function<Figure, Alteration> change,
            Function<Figure, IndicatorEvidence> evidence) {

        boolean isObservation() {
            return kind == Way.Kind.OBSERVED;
        }
    }

    /**
     * Those of a measure.
     *
     * @param initiative the number of the initiative that one more activity is added to
     * @param measure what the figures are to change
     * @param goalDue the due day of the goal
     */
    Adjustments(Records records, String initiative, Measure measure, LocalDate goalDue) {
        LocalDate tomorrow = records.day().plusDays(1);
        LocalDate begins = measure.during().flatMap(Span::first).orElse(tomorrow);
        this.ahead = begins.isAfter(tomorrow) ? begins : tomorrow;
        this.records = records;
        this.initiative = initiative;
        this.due = measure.lastDay(goalDue);
        this.evidence = records.evidence(measure.indicator());
        this.indicator = evidence.indicator();
        this.approximation = records.programme().approximation();
    }

    List<Adjustment> all() {
        List<Adjustment> all = new ArrayList<>();
        records.activities(indicator.id())
                .forEach(activity -> existing(activity).ifPresent(all::add));
        oneMore().ifPresent(all::add);
        all.addAll(observations());
        return all;
    }

    /** The contribution that {@code Programme.quantifying} would change, if it is clear which, and if it counts now. */
    private Optional<Adjustment> existing(Activity activity) {
        Optional<Contribution> meant = activity.quantifiable(indicator.id());
        if (meant.filter(records::isKnown).isEmpty()) {
            return Optional.empty();
        }
        Contribution contribution = meant.get();
        String id = activity.id().orElseThrow();
        return Optional.of(new Adjustment(
                contribution.figure().isEmpty() ? Way.Kind.STATED : Way.Kind.CHANGED,
                indicator,
                id,
                contribution.tally(),
                figure -> new Alteration.Quantifying(id, figure, indicator.id()),
                figure -> evidence.planning(evidence.plans().stream()
                        .map(plan -> plan.activity().equals(activity)
                                        && plan.contribution().equals(contribution)
                                ? plan(activity, contribution.figure(figure))
                                : plan)
                        .toList())));
    }

    private static Contribution contribution(String indicator, Tally tally, Figure figure) {
        return tally == Tally.TOTAL ? Contribution.total(indicator, figure) : Contribution.increment(indicator, figure);
    }

    private Plan plan(Activity activity, Contribution contribution) {
        return Plan.of(activity, contribution, indicator, approximation);
    }

    /**
     * From the day after the assessment, or the first of a span that is still to come, to the due day, so that it counts in full; known
     * from the beginning, as it states no day. Its title is the indicator's name, the only words for what it does in the language of the
     * programme.
     */
    private Optional<Adjustment> oneMore() {
        if (indicator.behaviour() == Behaviour.FIXED || !records.day().isBefore(due)) {
            return Optional.empty();
        }
        Tally tally = canAdd() ? Tally.INCREMENT : Tally.TOTAL;
        return span(ahead, due).map(period -> {
            Activity bare = Activity.planned(indicator.name()).during(period);
            return new Adjustment(
                    Way.Kind.PLANNED,
                    indicator,
                    null,
                    tally,
                    figure -> new Alteration.Planning(
                            initiative, bare.contributing(contribution(indicator.id(), tally, figure))),
                    figure -> evidence.planning(Stream.concat(
                                    evidence.plans().stream(),
                                    Stream.of(plan(bare, contribution(indicator.id(), tally, figure))))
                            .toList()));
        });
    }

    private boolean canAdd() {
        return indicator.behaviour() == Behaviour.CUMULATIVE && indicator.domain() != Domain.PERCENT;
    }

    /** On the day of assessment, or on the due day once that is past; no later than what had to be known. */
    private List<Adjustment> observations() {
        LocalDate on = Views.earlier(records.day(), due);
        LocalDate known = records.knownOn();
        LocalDate day = known == null ? on : Views.earlier(on, known);
        List<Adjustment> all = new ArrayList<>();
        span(day, day).ifPresent(standing -> {
            all.add(observation(Tally.TOTAL, standing, each -> each));
            if (indicator.behaviour() == Behaviour.CUMULATIVE && day.isBefore(due)) {
                all.add(observation(Tally.TOTAL, standing, Observation::asFinal));
            }
        });
        if (canAdd()) {
            Optional.ofNullable(evidence.levels().latestTotal(day))
                    .filter(last -> last.isBefore(day))
                    .flatMap(last -> span(last.plusDays(1), day))
                    .ifPresent(since -> all.add(observation(Tally.INCREMENT, since, each -> each)));
        }
        return all;
    }

    private Adjustment observation(Tally tally, Span period, UnaryOperator<Observation> way) {
        return new Adjustment(
                Way.Kind.OBSERVED,
                indicator,
                null,
                tally,
                figure -> new Alteration.Observing(way.apply(Observation.of(indicator.id(), tally, figure, period))),
                figure -> evidence.observing(Reading.of(
                        way.apply(Observation.of(indicator.id(), tally, figure, period)), indicator, approximation)));
    }

    /** Absent if a day is later than can be written. */
    private static Optional<Span> span(LocalDate first, LocalDate last) {
        try {
            return Optional.of(Span.between(first, last));
        } catch (IllegalArgumentException notWritable) {
            return Optional.empty();
        }
    }
}
