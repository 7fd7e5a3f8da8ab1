package org.maalbar.csv.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.maalbar.base.field.Field;
import org.maalbar.base.field.Words;
import org.maalbar.base.part.ClaimRecipe;
import org.maalbar.base.part.CompositionRecipe;
import org.maalbar.base.part.ConditionRecipe;
import org.maalbar.base.part.Draft;
import org.maalbar.base.part.FundingRecipe;
import org.maalbar.base.part.IndicatorRecipe;
import org.maalbar.base.part.InitiativeRecipe;
import org.maalbar.base.part.ObservationRecipe;
import org.maalbar.base.part.OrganisationRecipe;
import org.maalbar.base.part.Part;
import org.maalbar.base.part.ProgrammeRecipe;
import org.maalbar.csv.cell.Target;
import org.maalbar.csv.sheet.check.AlteredIds;
import org.maalbar.csv.sheet.check.SheetNeeds;
import org.maalbar.csv.sheet.check.StrayRows;
import org.maalbar.csv.sheet.check.UnlikelyDays;
import org.maalbar.csv.sheet.column.RuleOfTarget;
import org.maalbar.csv.sheet.column.SheetColumns;
import org.maalbar.csv.sheet.column.SheetFields;
import org.maalbar.csv.table.Assembly;
import org.maalbar.csv.table.Row;
import org.maalbar.csv.table.TableReading;
import org.maalbar.funding.Funding;
import org.maalbar.problem.Loaded;
import org.maalbar.problem.Printable;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Programme;
import org.maalbar.programme.Tally;
import org.maalbar.quantity.Approximation;
import org.maalbar.rule.AllOf;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.text.Language;
import org.maalbar.time.Span;

/**
 * Goes through the rows of a sheet: first for what there is (initiatives, goals and what they ask for, indicators), then for what
 * is said of it.
 */
public final class SheetRows {
    private final TableReading table;
    private final SheetIndicators indicators = new SheetIndicators();
    private final Map<String, SheetInitiative> initiatives = new LinkedHashMap<>();
    private final Map<String, String> initiativeOfGoal = new HashMap<>();
    private final Map<Row, String> indicatorOfRow = new HashMap<>();
    private final Set<String> organisations = new LinkedHashSet<>();
    private final List<SheetPart> observations = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Set<String> incompleteGoals = new HashSet<>();

    /** The numbers of initiatives that rows say. */
    private final Set<String> numbers = new HashSet<>();

    /** The rows of which something came of their targets. */
    private final Set<Row> takenTargets = new HashSet<>();

    /** The rows that contradict others in what they are about. */
    private final Set<Row> misplaced = new HashSet<>();

    private final PossiblyLost unread;
    private @Nullable StatedCells programme;

    private SheetRows(TableReading table) {
        this.table = table;
        List<Row> rows = new StrayRows(table).without(table.allRows());
        rows.forEach(this::noteProgramme);
        rows.forEach(row -> row.get(SheetColumns.NUMBER).ifPresent(numbers::add));
        rows.forEach(this::whatThereIs);
        AlteredIds ids = new AlteredIds(table);
        rows.forEach(ids::look);
        new UnlikelyDays(table, rows).look(Optional.ofNullable(programme).flatMap(said -> said.get(SheetColumns.SPAN)));
        unread = new PossiblyLost(table.isWhole());
        rows.forEach(row -> unread.add(row, numberSaid(row), isTargetLost(row)));
        refuseIncomplete();
        SheetActivities activities = new SheetActivities(this, unread);
        rows.forEach(this::describe);
        indicatorOfRow.forEach((row, indicator) -> indicators.checkTarget(row, indicator));
        rows.forEach(this::doubt);
        if (!table.isWhole()) {
            indicators.doubtAll();
        }
        GoalWords words = new GoalWords(table);
        initiatives
                .values()
                .forEach(initiative ->
                        initiative.goals().forEach((id, goal) -> words.check(goal, !incompleteGoals.contains(id))));
        indicatorOfRow.forEach((row, indicator) -> {
            if (words.isUnclear(row)) {
                indicators.doubt(indicator);
            }
        });
        settleComparisons();
        rows.forEach(row -> {
            observe(row);
            activities.read(row);
            row.get(SheetColumns.NOTE).ifPresent(notes::add);
            initiative(row).ifPresent(initiative -> {
                fund(row, initiative);
                claim(row, initiative);
            });
        });
        SheetRepetitions.settle(this);
    }

    // What there is.

    /** What a row says of the programme applies even where the row is rejected: the others are read by it. */
    private void noteProgramme(Row row) {
        if (row.has(SheetColumns.PROGRAMME) || row.has(SheetColumns.SPAN) || row.has(SheetColumns.APPROXIMATION)) {
            programme = programme == null ? new StatedCells(row) : programme;
            programme.note(row, SheetColumns.PROGRAMME, SheetColumns.SPAN, SheetColumns.APPROXIMATION);
        }
    }

    private void whatThereIs(Row row) {
        SheetNeeds.checkYears(row);
        SheetNeeds.check(
                row,
                SheetColumns.GOAL,
                SheetColumns.STATEMENT,
                SheetColumns.DUE,
                SheetColumns.PART,
                SheetColumns.TARGET,
                SheetColumns.WHOLE);
        Optional<String> number = numberOf(row);
        if (number.isEmpty()
                && !misplaced.contains(row)
                && !row.isUnreadable(SheetColumns.NUMBER)
                && !row.isUnreadable(SheetColumns.GOAL)) {
            SheetNeeds.check(
                    row,
                    SheetColumns.NUMBER,
                    SheetColumns.TITLE,
                    SheetColumns.PURPOSE,
                    SheetColumns.DEPARTMENTS,
                    SheetColumns.PARTNERS,
                    SheetColumns.PLANNED,
                    SheetColumns.ACTIVITY,
                    SheetColumns.FUNDING,
                    SheetColumns.FUNDED_BY,
                    SheetColumns.CLAIM,
                    SheetColumns.CLAIMED_ON);
        } else if (number.isPresent()) {
            SheetInitiative initiative = initiatives.computeIfAbsent(number.get(), key -> new SheetInitiative(row));
            initiative
                    .said()
                    .note(
                            row,
                            SheetColumns.TITLE,
                            SheetColumns.PURPOSE,
                            SheetColumns.DEPARTMENTS,
                            SheetColumns.PARTNERS);
            mention(row, SheetColumns.DEPARTMENTS);
            mention(row, SheetColumns.PARTNERS);
            row.get(SheetColumns.GOAL).ifPresent(goal -> goal(goal, row, initiative));
        }
        row.get(SheetColumns.INDICATOR).ifPresent(id -> indicatorOfRow.put(row, id));
        String indicator = indicatorOfRow.get(row);
        if (indicator != null) {
            indicators.mention(indicator, row);
        }
        row.get(SheetColumns.WHOLE).ifPresent(whole -> indicators.mentionWhole(whole, row));
        mention(row, SheetColumns.WITH);
    }

    /** The number of the initiative that a row is about; a goal without one is an initiative of its own. */
    private Optional<String> numberOf(Row row) {
        if (row.isUnreadable(SheetColumns.NUMBER)) {
            return Optional.empty();
        }
        Optional<String> goal = row.get(SheetColumns.GOAL);
        Optional<String> known = goal.map(initiativeOfGoal::get);
        Optional<String> number = row.get(SheetColumns.NUMBER).or(() -> known).or(() -> goal);
        if (known.isPresent() && !known.equals(number)) {
            misplaced.add(row);
            row.reject(
                    SheetColumns.NUMBER,
                    "contradiction",
                    "The goal belongs to initiative \"" + known.get() + "\" in an earlier row",
                    "Målet hører til indsats »" + known.get() + "« i en tidligere række");
            return Optional.empty();
        }
        number.ifPresent(it -> goal.ifPresent(id -> initiativeOfGoal.putIfAbsent(id, it)));
        return number;
    }

    private void mention(Row row, Field<List<String>> column) {
        row.get(column).ifPresent(organisations::addAll);
    }

    private void goal(String id, Row row, SheetInitiative initiative) {
        SheetInitiative.SheetGoal goal =
                initiative.goals().computeIfAbsent(id, key -> new SheetInitiative.SheetGoal(row));
        goal.said().note(row, SheetColumns.STATEMENT, SheetColumns.DUE);
        Target target = row.get(SheetColumns.TARGET).orElse(null);
        if (!row.has(SheetColumns.TARGET)) {
            if (row.has(SheetColumns.WHOLE) || (row.has(SheetColumns.PART) && !row.has(SheetColumns.CLAIM))) {
                SheetNeeds.refuse(row, SheetColumns.TARGET);
            }
            return;
        } else if (target == null || row.isAnyUnreadable(SheetColumns.BESIDE_TARGETS)) {
            return;
        }
        Optional<UnnamedTarget> unnamed = UnnamedTarget.of(row);
        Optional<String> before = unnamed.map(goal.unnamed()::get);
        if (before.isPresent()) {
            indicatorOfRow.put(row, before.get());
            takenTargets.add(row);
            return;
        } else if (unnamed.isPresent()
                && unnamed.get().part().isEmpty()
                && !goal.conditions().isEmpty()) {
            refuseSecondTarget(row, goal.conditions().get(0).row());
            return;
        }
        String usual = SheetIndicators.usualId(id, goal.conditions().size() + 1);
        String indicator = row.get(SheetColumns.INDICATOR).orElse(usual);
        indicatorOfRow.put(row, indicator);
        List<SheetPart> conditions = conditions(row, indicator, target);
        if (!conditions.isEmpty()) {
            goal.conditions().addAll(conditions);
            takenTargets.add(row);
            unnamed.ifPresent(each -> goal.unnamed().put(each, indicator));
            String name = row.get(SheetColumns.PART)
                    .or(() -> goal.said().get(SheetColumns.STATEMENT))
                    .orElse(indicator);
            indicators.target(indicator, row, row.has(SheetColumns.WHOLE) ? target.ofPart() : target, name);
        }
    }

    private static void refuseSecondTarget(Row row, Row first) {
        row.reject(
                SheetColumns.TARGET,
                "second-target",
                "The goal has a target in line " + first.number()
                        + ": if this is one more thing that it asks for, name it in \"part\"; if the target was revised, correct"
                        + " that line",
                "Målet har et måltal i linje " + first.number()
                        + ": er dette noget mere, som det kræver, så giv det et navn i »Delmål«; er måltallet revideret, så ret"
                        + " den linje");
    }

    /** What a target asks for, one thing or one for each year; none if anything is wrong with it. */
    private static List<SheetPart> conditions(Row row, String indicator, Target target) {
        Target.Growth growth = target.growth();
        if (row.has(SheetColumns.WHOLE) && !target.isShare()) {
            row.reject(
                    SheetColumns.WHOLE,
                    "field-of-another-kind",
                    "Only a percentage is out of something",
                    "Kun en procentdel er ud af noget");
            return List.of();
        } else if (row.has(SheetColumns.PART) && growth != null && growth.isOfEachYear()) {
            row.reject(
                    SheetColumns.PART,
                    "field-of-another-kind",
                    "The parts of a yearly target are named after its years; leave \"part\" empty",
                    "Delene af et årligt måltal er opkaldt efter årene; lad »Delmål« stå tomt");
            return List.of();
        }
        FulfilmentRule rule = row.made(
                SheetColumns.TARGET,
                "invalid-rule",
                () -> RuleOfTarget.of(
                        target, indicator, row.get(SheetColumns.WHOLE).orElse(null)));
        if (rule == null) {
            return List.of();
        }
        List<FulfilmentRule> rules = rule instanceof AllOf all ? all.rules() : List.of(rule);
        List<SheetPart> parts = rules.stream().map(each -> condition(row, each)).toList();
        return parts.stream().allMatch(part -> ConditionRecipe.read(part) != null) ? parts : List.of();
    }

    private static SheetPart condition(Row row, FulfilmentRule rule) {
        SheetPart part = new SheetPart(row, SheetColumns.TARGET);
        ConditionRecipe.write(rule, part);
        return part.put(ConditionRecipe.LABEL, SheetColumns.PART, row)
                .put(ConditionRecipe.WHOLE, SheetColumns.WHOLE, row);
    }

    /** Settles what is compared, once it is known what only grows. */
    private void settleComparisons() {
        initiatives
                .values()
                .forEach(initiative -> initiative.goals().forEach((id, goal) -> {
                    if (!initiative.isDueLost(id) && !unread.isOfAny(SheetColumns.SPAN)) {
                        goal.conditions().replaceAll(condition -> settled(condition, goal));
                        goal.conditions().removeIf(SheetPart::isFaulty);
                    }
                }));
    }

    private SheetPart settled(SheetPart condition, SheetInitiative.SheetGoal goal) {
        Row row = condition.row();
        Target target = row.get(SheetColumns.TARGET).orElseThrow();
        Target.Base base = target.base();
        String indicator = condition.value(ConditionRecipe.INDICATOR, Part.STAND_IN);
        if (base == null || base.saidAs() == Target.SaidAs.MEANT || !indicators.isToldToGrow(indicator)) {
            return condition;
        } else if (base.saidAs() == Target.SaidAs.SINCE) {
            if (target.kind() == ConditionRecipe.Kind.AT_MOST) {
                condition.reject(
                        ConditionRecipe.VALUE,
                        "invalid-target",
                        "What only grows is never halved: compare what is new, such as \"50% fewer in 2018 than in 2016\"",
                        "Det, der kun vokser, bliver aldrig halveret: sammenlign det nye, for eksempel »50 pct. færre i 2018"
                                + " end i 2016«");
            }
            return condition;
        }
        Optional<Span> growth = due(goal).flatMap(due -> growthUntil(due, base.span()));
        if (growth.isEmpty()) {
            condition.reject(
                    ConditionRecipe.VALUE,
                    "invalid-target",
                    "It is not clear when the growth is to be compared with that of " + base.span()
                            + ": say both, such as \"more in 2018 than in 2017\"",
                    "Det er ikke klart, hvornår tilvæksten skal sammenlignes med den i " + base.span()
                            + ": skriv begge, for eksempel »flere i 2018 end i 2017«");
            return condition;
        }
        return condition(row, RuleOfTarget.of(target.during(growth.get()), indicator, null));
    }

    private Optional<LocalDate> due(SheetInitiative.SheetGoal goal) {
        Optional<LocalDate> due = goal.said().get(SheetColumns.DUE);
        return due.isPresent() || programme == null
                ? due
                : programme.get(SheetColumns.SPAN).flatMap(Span::last);
    }

    /**
     * The growth that is compared where something that only grows is to be more or less "than in 2017": the same part of a later
     * year, if the goal is due at its end.
     */
    private static Optional<Span> growthUntil(LocalDate due, Span other) {
        LocalDate first = other.first().orElse(null);
        LocalDate last = other.last().orElse(null);
        if (first == null || last == null) {
            return Optional.empty();
        }
        int years = due.getYear() - last.getYear();
        LocalDate from = first.plusYears(years);
        // A span of whole months ends on the last of one, in February too.
        LocalDate to = last.plusDays(1).plusYears(years).minusDays(1);
        boolean isSure = first.getDayOfMonth() == 1 && to.equals(due) && from.isAfter(last);
        return isSure ? Optional.of(Span.between(from, to)) : Optional.empty();
    }

    /** Reports what was never said of an initiative or a goal, unless what cannot be read may have said it. */
    private void refuseIncomplete() {
        initiatives.forEach((number, initiative) -> {
            StatedCells said = initiative.said();
            if (said.get(SheetColumns.TITLE).isEmpty() && !unread.mayBeTitleOf(number)) {
                refuseUntitled(said.first());
            }
            initiative.goals().forEach((id, goal) -> refuseIncomplete(id, goal, initiative));
        });
    }

    /** Where cells were merged, only the first of their rows has the number of an initiative. */
    private void refuseUntitled(Row row) {
        if (!numbers.isEmpty() && !row.has(SheetColumns.NUMBER)) {
            refuseUnnumbered(row);
        } else {
            SheetNeeds.refuse(row, SheetColumns.TITLE);
        }
    }

    private static void refuseUnnumbered(Row row) {
        row.missing(
                SheetColumns.NUMBER,
                "every row has the number of its initiative, also where cells were merged",
                "hver række har nummeret på sin indsats, også hvor celler var flettet");
    }

    private void refuseIncomplete(String id, SheetInitiative.SheetGoal goal, SheetInitiative initiative) {
        Row first = goal.said().first();
        if (!first.has(SheetColumns.NUMBER) && numbers.contains(id)) {
            // It may be of that initiative, or of the one above it.
            refuseUnnumbered(first);
        }
        if (unread.mayBeOfGoal(id, SheetColumns.DUE)) {
            initiative.setDueLost(id);
        }
        boolean isSaid = goal.said().get(SheetColumns.STATEMENT).isPresent();
        if (!isSaid && !unread.mayBeOfGoal(id, SheetColumns.STATEMENT)) {
            SheetNeeds.refuse(first, SheetColumns.STATEMENT);
        }
        if (unread.mayBeOfGoal(id, SheetColumns.TARGET)) {
            incompleteGoals.add(id);
        } else if (goal.conditions().isEmpty() && isCounted(id)) {
            SheetNeeds.refuse(first, SheetColumns.TARGET);
        } else if (goal.conditions().isEmpty() && isSaid) {
            warnOfNotMeasurable(first);
        }
    }

    private boolean isTargetLost(Row row) {
        return (row.has(SheetColumns.TARGET) && !takenTargets.contains(row)) || row.isMissing(SheetColumns.TARGET);
    }

    /** Whether anything is said of what a goal counts, so that it has a target. */
    private boolean isCounted(String goal) {
        return table.allRows().stream()
                .filter(row -> row.get(SheetColumns.GOAL).filter(goal::equals).isPresent())
                .anyMatch(row -> row.has(SheetColumns.SEEN)
                        || row.has(SheetColumns.BASELINE)
                        || row.has(SheetColumns.INDICATOR));
    }

    private void warnOfNotMeasurable(Row row) {
        table.tell(
                row,
                Problem.warning(
                        "not-measurable",
                        row.at(SheetColumns.STATEMENT),
                        "The goal has no target, so it is not measurable",
                        "Målet har intet måltal, så det er ikke målbart"));
    }

    // What is said of it.

    Optional<SheetInitiative> initiative(Row row) {
        return numberSaid(row).map(initiatives::get);
    }

    /** The number of the initiative that a row is about; none if it cannot be read, or is contradictory. */
    private Optional<String> numberSaid(Row row) {
        return misplaced.contains(row) || row.isUnreadable(SheetColumns.NUMBER)
                ? Optional.empty()
                : row.get(SheetColumns.NUMBER)
                        .or(() -> row.get(SheetColumns.GOAL).map(initiativeOfGoal::get));
    }

    /** The indicator that a figure in a row is of; null if that is not known. */
    @Nullable
    String knownIndicator(Row row) {
        String stated = indicatorOfRow.get(row);
        List<String> ofGoal = stated == null ? indicatorsOfGoal(row) : List.of(stated);
        return ofGoal.size() == 1 ? ofGoal.get(0) : null;
    }

    private List<String> indicatorsOfGoal(Row row) {
        return initiative(row)
                .flatMap(initiative -> row.get(SheetColumns.GOAL).map(initiative.goals()::get))
                .map(SheetInitiative.SheetGoal::indicators)
                .orElse(List.of());
    }

    /** The indicator that a figure in a row is of; where none is known, that is a fault of the row. */
    @Nullable
    String indicatorOf(Row row) {
        Optional<String> goal = row.get(SheetColumns.GOAL);
        boolean isLost = goal.filter(incompleteGoals::contains).isPresent()
                || row.isMissing(SheetColumns.GOAL)
                || row.isUnreadable(SheetColumns.GOAL)
                || row.isUnreadable(SheetColumns.INDICATOR);
        if (isLost && !indicatorOfRow.containsKey(row)) {
            return null;
        }
        String known = knownIndicator(row);
        // That a goal asks for nothing has been reported with its first row.
        boolean isTold = goal.isPresent() && indicatorsOfGoal(row).isEmpty();
        if (known == null && !isTold) {
            SheetNeeds.refuse(row, SheetColumns.INDICATOR);
        }
        return known;
    }

    /** Takes note of what a row says of the indicator of its goal. */
    private void describe(Row row) {
        if (SheetColumns.OF_INDICATORS.stream().noneMatch(row::has)) {
            return;
        }
        boolean isNoted = indicatorOfRow.containsKey(row);
        String indicator = indicatorOf(row);
        if (indicator == null) {
            doubtIndicatorsOf(row);
        } else if (!isNoted) {
            indicators.mention(indicator, row);
        }
        if (indicator != null && row.isAnyUnreadable(SheetColumns.OF_INDICATORS)) {
            indicators.doubt(indicator);
        }
    }

    /** Takes note of the indicators of which a row may ask for more. */
    private void doubt(Row row) {
        if (row.isUnreadable(SheetColumns.WHOLE)) {
            indicators.doubtAll();
        } else if (isTargetLost(row)) {
            row.get(SheetColumns.INDICATOR).ifPresentOrElse(indicators::doubt, () -> doubtIndicatorsOf(row));
        }
    }

    private void doubtIndicatorsOf(Row row) {
        Optional<String> goal = row.get(SheetColumns.GOAL);
        if (row.isUnreadable(SheetColumns.INDICATOR) || row.isUnreadable(SheetColumns.GOAL)) {
            indicators.doubtAll();
        } else if (goal.isPresent()) {
            indicators.doubt(goal.get());
            initiatives.values().stream()
                    .flatMap(
                            initiative -> Optional.ofNullable(initiative.goals().get(goal.get())).stream())
                    .forEach(each -> each.indicators().forEach(indicators::doubt));
        } else if (!row.has(SheetColumns.STATEMENT)) {
            indicators.doubtAll();
        }
    }

    private void observe(Row row) {
        if (!row.has(SheetColumns.SEEN)) {
            SheetNeeds.check(
                    row,
                    SheetColumns.SEEN,
                    SheetColumns.SEEN_AS,
                    SheetColumns.SEEN_COUNTS,
                    SheetColumns.SEEN_ON,
                    SheetColumns.SOURCE,
                    SheetColumns.RECORDED);
            return;
        }
        if (!row.has(SheetColumns.SEEN_ON)) {
            SheetNeeds.refuse(row, SheetColumns.SEEN_ON);
            return;
        }
        String indicator = indicatorOf(row);
        if (indicator == null || row.isAnyUnreadable(SheetColumns.OF_OBSERVATIONS)) {
            return;
        }
        indicators.checkKind(row, SheetColumns.SEEN, indicator);
        indicators.seen(indicator, row);
        Tally tally = row.get(SheetColumns.SEEN_AS).orElse(Tally.TOTAL);
        observations.add(new SheetPart(row, SheetColumns.SEEN)
                .put(ObservationRecipe.INDICATOR, indicator)
                .putAll(SheetFields.observation(tally)));
    }

    private static void fund(Row row, SheetInitiative initiative) {
        SheetNeeds.check(row, SheetColumns.FUNDING, SheetColumns.FUNDED_BY);
        if (row.isUnreadable(SheetColumns.FUNDED_BY)) {
            return;
        }
        row.get(SheetColumns.FUNDING)
                .map(text -> row.made(
                        SheetColumns.FUNDING,
                        "invalid-funding",
                        () -> Funding.of(
                                text.terms(), row.get(SheetColumns.FUNDED_BY).orElse(null), text.span())))
                .ifPresent(funding -> {
                    SheetPart part = new SheetPart(row, SheetColumns.FUNDING);
                    FundingRecipe.write(funding, false, part);
                    initiative.funding().add(part);
                });
    }

    private void claim(Row row, SheetInitiative initiative) {
        if (!row.has(SheetColumns.CLAIM)) {
            SheetNeeds.check(row, SheetColumns.CLAIM, SheetColumns.CLAIMED_ON);
            return;
        }
        if (!row.has(SheetColumns.CLAIMED_ON)) {
            SheetNeeds.refuse(row, SheetColumns.CLAIMED_ON);
            return;
        }
        boolean isOfLostPart = row.has(SheetColumns.PART)
                && row.get(SheetColumns.GOAL).filter(incompleteGoals::contains).isPresent();
        if (row.isAnyUnreadable(SheetColumns.OF_CLAIMS) || isOfLostPart) {
            return;
        }
        SheetPart part = new SheetPart(row, SheetColumns.CLAIM)
                .putAll(SheetFields.CLAIM)
                .put(ClaimRecipe.GOAL, SheetColumns.GOAL, row);
        row.get(SheetColumns.CLAIM).ifPresent(claimed -> {
            if (claimed.status() == null) {
                part.put(ClaimRecipe.WORDS, claimed.words());
                warnOfOtherWords(row, claimed.words());
            } else {
                part.put(ClaimRecipe.STATUS, claimed.status());
            }
        });
        // In the row of a target, the part is its label. A part of no goal has been rejected for that.
        if (row.has(SheetColumns.GOAL) && !row.has(SheetColumns.TARGET)) {
            part.put(ClaimRecipe.PART, SheetColumns.PART, row);
        }
        initiative.claims().add(part);
    }

    private void warnOfOtherWords(Row row, String words) {
        String shown = Printable.brief(words);
        table.tell(
                row,
                Problem.warning(
                        "other-words",
                        row.at(SheetColumns.CLAIM),
                        "\"" + shown + "\" is kept as it was said, but compared with nothing: it is none of "
                                + String.join(", ", Words.STATUS.words(Language.ENGLISH)),
                        "»" + shown + "« er beholdt, som det står, men sammenlignes ikke med noget: det er ikke ét af "
                                + String.join(", ", Words.STATUS.words(Language.DANISH))));
    }

    // What came of it.

    SheetIndicators indicators() {
        return indicators;
    }

    /** A goal that some row is about. */
    SheetInitiative.SheetGoal goal(String id) {
        SheetInitiative initiative = Objects.requireNonNull(initiatives.get(initiativeOfGoal.get(id)));
        return Objects.requireNonNull(initiative.goals().get(id));
    }

    Map<String, SheetInitiative> initiatives() {
        return initiatives;
    }

    List<SheetPart> observations() {
        return observations;
    }

    /**
     * The programme of a sheet, unless anything is an error.
     *
     * @param table a sheet that has been read
     * @param title the title where the sheet has none
     */
    public static Loaded<Programme> programme(TableReading table, String title) {
        if (table.isUsable() && table.read() == table.blank()) {
            table.tell(Problem.warning(
                    "no-rows",
                    table.places().table(),
                    "Nothing stands below the names of the columns",
                    "Der står intet under kolonnernes navne"));
        }
        AtomicReference<@Nullable SheetRows> rows = new AtomicReference<>();
        Loaded<Programme> loaded = new Assembly(List.of(table), List.of()).of(() -> {
            SheetRows read = new SheetRows(table);
            rows.set(read);
            return draft(table, read, title);
        });
        Programme programme = loaded.value().orElse(null);
        SheetRows read = rows.get();
        if (programme == null || read == null) {
            return loaded;
        }
        SheetAssumptions.warn(table, read, programme);
        return Loaded.of(programme, table.problems());
    }

    /** Drafts the programme of the rows that are right so far; rejects those that it finds wrong. */
    private static Draft draft(TableReading table, SheetRows rows, String title) {
        SheetPart root = rows.part(title);
        Draft draft = ProgrammeRecipe.read(root, CompositionRecipe.OF_CONDITIONS);
        table.refuseFaulty();
        if (!table.isComplete()) {
            draft.expect("unused-indicator");
        }
        if (!rows.indicators.areAllThere()) {
            draft.expect("unknown-indicator");
        }
        List.of(ProgrammeRecipe.SPAN, ProgrammeRecipe.APPROXIMATION).forEach(field -> {
            if (rows.unread.isOfAny(Objects.requireNonNull(SheetFields.PROGRAMME.get(field)))) {
                root.setFaulty(field);
            }
        });
        return draft;
    }

    /** What "about" means; that it is no share has been reported where it is. */
    private Approximation about() {
        try {
            return Optional.ofNullable(programme)
                    .flatMap(said -> said.get(SheetColumns.APPROXIMATION))
                    .map(Approximation::new)
                    .orElse(Approximation.DEFAULT);
        } catch (IllegalArgumentException noShare) {
            return Approximation.DEFAULT;
        }
    }

    private SheetPart part(String title) {
        SheetPart part = new SheetPart(null, SheetColumns.PROGRAMME).put(ProgrammeRecipe.TITLE, title);
        if (programme != null) {
            part.putAll(SheetFields.PROGRAMME, programme);
        }
        List<SheetPart> ofInitiatives = new ArrayList<>();
        initiatives.forEach((number, initiative) -> ofInitiatives.add(initiative.part(number)));
        return part.put(ProgrammeRecipe.NOTES, notes)
                .putAll(
                        OrganisationRecipe.TYPE,
                        organisations.stream()
                                .map(name -> new SheetPart(null, SheetColumns.PARTNERS)
                                        .put(OrganisationRecipe.ID, name)
                                        .put(OrganisationRecipe.NAME, name))
                                .toList())
                .putAll(IndicatorRecipe.TYPE, indicators.parts(about()))
                .putAll(ObservationRecipe.TYPE, observations)
                .putAll(InitiativeRecipe.TYPE, ofInitiatives);
    }
}
