package org.maalbar.csv.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.maalbar.base.field.Field;
import org.maalbar.base.field.Words;
import org.maalbar.base.part.ConditionRecipe;
import org.maalbar.base.part.Part;
import org.maalbar.csv.assumption.AssumptionWarnings;
import org.maalbar.csv.assumption.AssumptionWarnings.Other;
import org.maalbar.csv.assumption.Excerpt;
import org.maalbar.csv.assumption.Excerpts;
import org.maalbar.csv.cell.Measured;
import org.maalbar.csv.cell.Target;
import org.maalbar.csv.sheet.column.RuleOfTarget;
import org.maalbar.csv.sheet.column.SheetColumns;
import org.maalbar.csv.table.Row;
import org.maalbar.csv.table.TableReading;
import org.maalbar.csv.words.Direction;
import org.maalbar.programme.Behaviour;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Growth;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.programme.Tally;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Figure;
import org.maalbar.rule.AllOf;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Labelled;
import org.maalbar.rule.Measure;
import org.maalbar.text.Wording;

/**
 * Finds what a sheet leaves open and a status depends on: each goal is assessed as it was read, and as it would be with other words
 * in the cells that are empty. Where that is another status, a warning says how it was read.
 */
final class SheetAssumptions {
    private static final List<Field<Measured>> FIGURES =
            List.of(SheetColumns.SEEN, SheetColumns.EXPECTED, SheetColumns.BASELINE);

    private final SheetProgramme sheet;
    private final IndicatorOfRow indicatorOfRow;
    private final SheetIndicators indicators;
    private final AssumptionWarnings warnings = new AssumptionWarnings();
    private final Map<Observation, Row> periods = new HashMap<>();
    private final Set<String> percentages = new HashSet<>();

    private SheetAssumptions(SheetProgramme sheet, IndicatorOfRow indicatorOfRow) {
        this.sheet = sheet;
        this.indicatorOfRow = indicatorOfRow;
        this.indicators = sheet.indicators();
    }

    /**
     * Warns of what was assumed.
     *
     * @param table a sheet without errors
     * @param sheet what its rows say
     * @param programme the programme that was made of them
     */
    static void warn(TableReading table, SheetProgramme sheet, IndicatorOfRow indicatorOfRow, Programme programme) {
        SheetAssumptions assumptions = new SheetAssumptions(sheet, indicatorOfRow);
        assumptions.notePeriods(programme.observations());
        Excerpts excerpts = new Excerpts(programme);
        programme.initiatives().stream()
                .map(Initiative::goals)
                .flatMap(List::stream)
                .filter(goal -> goal.rule().isPresent())
                .forEach(goal -> assumptions.look(excerpts.of(goal)));
        table.rows().forEach(assumptions::lookForPercentages);
        assumptions.warnings.report(table);
    }

    /** Takes note of the totals of more than a day of which no row says that they are totals. */
    private void notePeriods(List<Observation> observations) {
        for (int each = 0; each < observations.size(); each++) {
            Observation observation = observations.get(each);
            Row row = sheet.observations().get(each).row();
            boolean isOfADay =
                    observation.period().first().equals(observation.period().last());
            if (!row.has(SheetColumns.SEEN_AS) && !isOfADay) {
                periods.put(observation, row);
            }
        }
    }

    private void look(Excerpt read) {
        read.goal().rule().orElseThrow().measures().stream()
                .map(Measure::indicator)
                .distinct()
                .forEach(id -> {
                    behaviour(id, read);
                    growth(id, read);
                    domain(id, read);
                    totals(id, read);
                });
        targets(read);
    }

    private void behaviour(String id, Excerpt read) {
        Indicator indicator = read.indicator(id);
        Behaviour assumed = indicator.behaviour();
        indicators
                .rowWithout(SheetColumns.BEHAVIOUR, id)
                .ifPresent(row -> warnings.checkEmpty(
                        SheetColumns.BEHAVIOUR,
                        row,
                        language -> Words.BEHAVIOUR.word(assumed, language),
                        read,
                        Stream.of(Behaviour.FLUCTUATING, Behaviour.CUMULATIVE, Behaviour.FIXED)
                                .filter(each -> each != assumed)
                                .flatMap(each ->
                                        other(Words.BEHAVIOUR, each, read.behaving(id, each, indicator.domain())))
                                .toList()));
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
        indicators
                .rowWithout(SheetColumns.GROWTH, id)
                .ifPresent(row -> warnings.checkEmpty(
                        SheetColumns.GROWTH,
                        row,
                        language -> Words.GROWTH.word(assumed, language),
                        read,
                        other(Words.GROWTH, other, Optional.of(read.indicator(changed)))
                                .toList()));
    }

    /** Whoever gives a unit says that it is no percentage. */
    private void domain(String id, Excerpt read) {
        Indicator indicator = read.indicator(id);
        Domain assumed = indicator.domain();
        if (assumed == Domain.PERCENT) {
            percentages.add(id);
            return;
        }
        boolean isBehaviourStated =
                indicators.rowWithout(SheetColumns.BEHAVIOUR, id).isEmpty();
        Behaviour ofPercentages = isBehaviourStated ? indicator.behaviour() : Behaviour.FLUCTUATING;
        Stream<Other> amount = read.isOfWholeNumbers(id)
                ? Stream.empty()
                : other(Words.DOMAIN, Domain.AMOUNT, read.behaving(id, indicator.behaviour(), Domain.AMOUNT));
        Stream<Other> percent = indicator.unit().isPresent()
                ? Stream.empty()
                : other(Words.DOMAIN, Domain.PERCENT, read.behaving(id, ofPercentages, Domain.PERCENT));
        indicators
                .rowWithout(SheetColumns.DOMAIN, id)
                .ifPresent(row -> warnings.checkEmpty(
                        SheetColumns.DOMAIN,
                        row,
                        language -> Words.DOMAIN.word(assumed, language),
                        read,
                        Stream.concat(amount, percent).toList()));
    }

    private void totals(String id, Excerpt read) {
        read.observations(id).stream()
                .filter(periods::containsKey)
                .findFirst()
                .ifPresent(first -> warnings.checkEmpty(
                        SheetColumns.SEEN_AS,
                        Objects.requireNonNull(periods.get(first)),
                        language -> Words.TALLY.word(Tally.TOTAL, language),
                        read,
                        other(
                                        Words.TALLY,
                                        Tally.INCREMENT,
                                        Optional.of(read.asIncrements(
                                                each -> each.indicator().equals(id) && periods.containsKey(each))))
                                .toList()));
    }

    private static <T> Stream<Other> other(Words<T> words, T meaning, Optional<Excerpt> excerpt) {
        return excerpt.map(it -> new Other(language -> words.word(meaning, language), it)).stream();
    }

    // Numbers by themselves.

    private void targets(Excerpt read) {
        SheetInitiative.SheetGoal goal =
                sheet.goal(read.goal().id().orElseThrow()).orElseThrow();
        List<FulfilmentRule> conditions =
                conditions(read.goal(), goal.conditions().size());
        for (int each = 0; each < conditions.size(); each++) {
            SheetPart part = goal.conditions().get(each);
            Target target = part.row().get(SheetColumns.TARGET).orElseThrow();
            if (target.isBare()) {
                List<Other> others = new ArrayList<>();
                for (ConditionRecipe.Kind kind : Direction.otherKinds(GoalWords.words(part.row(), goal), target)) {
                    others.add(new Other(
                            language -> GoalWords.limit(target, kind, language),
                            read.rule(with(part, target, kind, conditions, each))));
                }
                warnings.check(
                        SheetColumns.TARGET,
                        part.row(),
                        language -> {
                            String number = GoalWords.number(target, language);
                            String limit = GoalWords.limit(target, ConditionRecipe.Kind.AT_LEAST, language);
                            return language.choose(
                                    "\"" + number + "\" is read as \"" + limit + "\"",
                                    "»" + number + "« er læst som »" + limit + "«");
                        },
                        language -> language.choose("write it with the word", "skriv ordet foran"),
                        read,
                        others);
            }
        }
    }

    private static List<FulfilmentRule> conditions(Goal goal, int count) {
        FulfilmentRule rule = goal.rule().orElseThrow();
        return count == 1 ? List.of(rule) : ((AllOf) rule).rules();
    }

    /** The rule with another kind of limit in one of its conditions. */
    private static FulfilmentRule with(
            SheetPart part, Target target, ConditionRecipe.Kind kind, List<FulfilmentRule> conditions, int at) {
        FulfilmentRule other = RuleOfTarget.of(
                Target.of(kind, target.low(), target.isPercent()),
                part.value(ConditionRecipe.INDICATOR, Part.STAND_IN),
                part.row().get(SheetColumns.WHOLE).orElse(null));
        List<FulfilmentRule> changed = new ArrayList<>(conditions);
        changed.set(
                at, conditions.get(at) instanceof Labelled labelled ? new Labelled(labelled.label(), other) : other);
        return changed.size() == 1 ? changed.get(0) : new AllOf(changed);
    }

    /** A number without a sign is a percentage only because the target is one, unless it is out of something. */
    private void lookForPercentages(Row row) {
        String id = indicatorOfRow.known(row);
        if (id == null || !percentages.contains(id)) {
            return;
        }
        indicators
                .rowWithout(SheetColumns.DOMAIN, id)
                .ifPresent(ignored -> FIGURES.stream()
                        .flatMap(column -> row.get(column).stream())
                        .filter(measured -> !measured.isPercent() && !(measured.figure() instanceof Figure.Unknown))
                        .findFirst()
                        .ifPresent(measured -> warnings.note(
                                SheetColumns.WHOLE,
                                row,
                                language -> language.choose("\"out of\" is empty, so \"", "»Ud af« er tom, så »")
                                        + Wording.in(language).figure(measured.figure())
                                        + language.choose("\" is read as a percentage", "« er læst som en procentdel"),
                                language -> language.choose(
                                        "say what it is out of, or write it with a per cent sign",
                                        "skriv, hvad det er ud af, eller skriv det med procenttegn"))));
    }
}
