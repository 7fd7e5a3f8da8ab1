package org.maalbar.csv.sheet;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.maalbar.base.field.Field;
import org.maalbar.base.field.Words;
import org.maalbar.csv.assumption.AssumptionWarnings;
import org.maalbar.csv.assumption.AssumptionWarnings.Other;
import org.maalbar.csv.assumption.Excerpt;
import org.maalbar.csv.sheet.column.SheetColumns;
import org.maalbar.csv.sheet.column.TargetsOfIndicator;
import org.maalbar.csv.table.Row;
import org.maalbar.csv.words.BehaviourWords;
import org.maalbar.programme.Behaviour;
import org.maalbar.programme.Growth;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Tally;
import org.maalbar.quantity.Domain;

/** What a sheet leaves open of what is counted, and of its figures. */
final class IndicatorAssumptions {
    private final SheetIndicators indicators;
    private final AssumptionWarnings warnings;
    private final Map<Observation, Row> totals;
    private final Map<String, Row> expected;

    /**
     * Begins.
     *
     * @param totals the totals of which no row says that they are totals
     * @param expected by indicator, a row with an expected figure that does not say how it is meant
     */
    IndicatorAssumptions(
            SheetIndicators indicators,
            AssumptionWarnings warnings,
            Map<Observation, Row> totals,
            Map<String, Row> expected) {
        this.indicators = indicators;
        this.warnings = warnings;
        this.totals = totals;
        this.expected = expected;
    }

    /** Looks at one indicator of a goal; of a milestone, the word says that it is a count that can only grow. */
    void look(String id, Excerpt read) {
        if (!indicators.isMilestone(id)) {
            behaviour(id, read);
            domain(id, read);
        }
        growth(id, read);
        overlap(id, read);
        totals(id, read);
        expected(id, read);
    }

    private void behaviour(String id, Excerpt read) {
        Indicator indicator = read.indicator(id);
        compare(
                SheetColumns.BEHAVIOUR,
                id,
                Words.BEHAVIOUR,
                indicator.behaviour(),
                read,
                () -> Stream.of(Behaviour.FLUCTUATING, Behaviour.CUMULATIVE, Behaviour.FIXED)
                        .filter(each -> each != indicator.behaviour())
                        .flatMap(each -> other(Words.BEHAVIOUR, each, read.behaving(id, each, indicator.domain()))));
    }

    private void growth(String id, Excerpt read) {
        Indicator indicator = read.indicator(id);
        if (indicator.behaviour() != Behaviour.CUMULATIVE) {
            return;
        }
        boolean isOpen = !read.isContributedTo(id);
        Growth assumed = isOpen ? Growth.OPEN : Growth.ACTIVITIES;
        Growth other = isOpen ? Growth.ACTIVITIES : Growth.OPEN;
        Indicator changed = isOpen ? indicator.growsByActivitiesAlone() : indicator.growsByItself();
        compare(
                SheetColumns.GROWTH,
                id,
                Words.GROWTH,
                assumed,
                read,
                () -> other(Words.GROWTH, other, Optional.of(read.indicator(changed))));
    }

    private void domain(String id, Excerpt read) {
        Domain assumed = read.indicator(id).domain();
        if (assumed != Domain.PERCENT) {
            compare(SheetColumns.DOMAIN, id, Words.DOMAIN, assumed, read, () -> otherDomains(id, read));
        }
    }

    /** Whoever gives a unit says that it is no percentage. */
    private Stream<Other> otherDomains(String id, Excerpt read) {
        Indicator indicator = read.indicator(id);
        boolean isBehaviourStated =
                indicators.rowWithout(SheetColumns.BEHAVIOUR, id).isEmpty();
        Behaviour ofPercentages = isBehaviourStated ? indicator.behaviour() : Behaviour.FLUCTUATING;
        Stream<Other> amount = read.isOfWholeNumbers(id)
                ? Stream.empty()
                : other(Words.DOMAIN, Domain.AMOUNT, read.behaving(id, indicator.behaviour(), Domain.AMOUNT));
        Stream<Other> percent = indicator.unit().isPresent()
                ? Stream.empty()
                : other(Words.DOMAIN, Domain.PERCENT, read.behaving(id, ofPercentages, Domain.PERCENT));
        return Stream.concat(amount, percent);
    }

    /** That the same may be counted twice is asked only where the goal speaks of different ones. */
    private void overlap(String id, Excerpt read) {
        String words = read.goal().statement() + " " + read.indicator(id).name();
        if (BehaviourWords.speakOfDifferentOnes(words)) {
            compare(
                    SheetColumns.OVERLAP,
                    id,
                    Words.OVERLAP,
                    false,
                    read,
                    () -> other(Words.OVERLAP, true, read.overlapping(id)));
        }
    }

    /** One total of a day is hardly meant as what was new on it. */
    private void totals(String id, Excerpt read) {
        List<Observation> assumed =
                read.observations(id).stream().filter(totals::containsKey).toList();
        boolean isOfADay = assumed.size() == 1
                && assumed.get(0)
                        .period()
                        .first()
                        .equals(assumed.get(0).period().last());
        if (!assumed.isEmpty() && !isOfADay) {
            compare(
                    SheetColumns.SEEN_AS,
                    Objects.requireNonNull(totals.get(assumed.get(0))),
                    Words.TALLY,
                    Tally.TOTAL,
                    read,
                    () -> other(Words.TALLY, Tally.INCREMENT, Optional.of(asIncrements(id, read))));
        }
    }

    private Excerpt asIncrements(String id, Excerpt read) {
        return read.asIncrements(each -> each.indicator().equals(id) && totals.containsKey(each));
    }

    /** A figure below what has been seen is surely not what will be there in all. */
    private void expected(String id, Excerpt read) {
        Row row = expected.get(id);
        Indicator indicator = read.indicator(id);
        Tally assumed = TargetsOfIndicator.usualTally(indicator.behaviour(), indicator.domain());
        if (row != null && assumed == Tally.INCREMENT && read.mayExpectLevels(id)) {
            compare(
                    SheetColumns.EXPECTED_AS,
                    row,
                    Words.TALLY,
                    assumed,
                    read,
                    () -> other(Words.TALLY, Tally.TOTAL, Optional.of(read.expectingLevels(id))));
        }
    }

    /** Compares how a cell was read with what else it may say, if no row of the indicator says it. */
    private <T> void compare(
            Field<?> column, String id, Words<T> words, T assumed, Excerpt read, Supplier<Stream<Other>> others) {
        indicators.rowWithout(column, id).ifPresent(row -> compare(column, row, words, assumed, read, others));
    }

    private <T> void compare(
            Field<?> column, Row row, Words<T> words, T assumed, Excerpt read, Supplier<Stream<Other>> others) {
        warnings.checkEmpty(
                column,
                row,
                language -> words.word(assumed, language),
                read,
                () -> others.get().toList());
    }

    private static <T> Stream<Other> other(Words<T> words, T meaning, Optional<Excerpt> excerpt) {
        return excerpt.map(it -> new Other(language -> words.word(meaning, language), it)).stream();
    }
}
