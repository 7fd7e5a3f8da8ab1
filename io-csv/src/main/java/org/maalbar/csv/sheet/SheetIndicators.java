package org.maalbar.csv.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maalbar.base.field.Field;
import org.maalbar.base.part.IndicatorRecipe;
import org.maalbar.csv.cell.Measured;
import org.maalbar.csv.cell.Target;
import org.maalbar.csv.sheet.check.Fluctuation;
import org.maalbar.csv.sheet.check.SheetNeeds;
import org.maalbar.csv.sheet.column.SheetColumns;
import org.maalbar.csv.sheet.column.SheetFields;
import org.maalbar.csv.sheet.column.TargetsOfIndicator;
import org.maalbar.csv.table.Row;
import org.maalbar.csv.words.BehaviourWords;
import org.maalbar.programme.Behaviour;
import org.maalbar.programme.Tally;
import org.maalbar.quantity.Approximation;
import org.maalbar.quantity.Domain;

/** The indicators of a sheet, in the order in which they are first mentioned, and what its rows say of them. */
final class SheetIndicators {
    private static final String INVALID = "invalid-indicator";
    private static final String WRITE_ENGLISH =
            "write \"fluctuating\" if it goes up and down, \"cumulative\" if it can only grow";
    private static final String WRITE_DANISH =
            "skriv »svingende«, hvis det går op og ned, »kumulativ«, hvis det kun kan vokse";

    /** What follows the number of a goal in the ids of its later indicators. */
    private static final Pattern COUNTED = Pattern.compile("-[0-9]+$");

    private final Map<String, StatedCells> all = new LinkedHashMap<>();
    private final Map<String, List<RowTarget>> targets = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, List<Row>> seen = new LinkedHashMap<>();
    private final Set<String> wholes = new HashSet<>();
    private final Set<String> doubtful = new HashSet<>();
    private boolean areAllDoubtful;
    private boolean areAllThere = true;

    /**
     * A target.
     *
     * @param row the row that it is in
     * @param value what it asks for
     */
    private record RowTarget(Row row, Target value) {}

    /** The id of the indicator that a goal asks for where no row names it. */
    static String usualId(String goal, int condition) {
        return condition == 1 ? goal : goal + "-" + condition;
    }

    /** Notes an indicator that a row is about, with what the row says of it. */
    void mention(String id, Row row) {
        all.computeIfAbsent(id, key -> new StatedCells(row))
                .note(row, SheetColumns.OF_INDICATORS.toArray(Field<?>[]::new));
    }

    /** Notes an indicator of which a row names only that others are a part. */
    void mentionWhole(String id, Row row) {
        all.computeIfAbsent(id, key -> new StatedCells(row));
        wholes.add(id);
    }

    /** Notes what a goal asks of an indicator, and what it is called if it is given no name. */
    void target(String id, Row row, Target target, String name) {
        targets.computeIfAbsent(id, key -> new ArrayList<>()).add(new RowTarget(row, target));
        names.putIfAbsent(id, name);
    }

    /** Notes a figure that was seen. */
    void seen(String id, Row row) {
        seen.computeIfAbsent(id, key -> new ArrayList<>()).add(row);
    }

    /** Whether nothing is asked of an indicator but that it is reached. */
    boolean isMilestone(String id) {
        return asked(id).isMilestone();
    }

    /** Whether no target of an indicator is so low that a figure of at most 1 per cent is likely. */
    boolean isOfMoreThanOnePercent(String id) {
        return asked(id).isOfMoreThanOnePercent();
    }

    /** The last row with a figure that was seen of an indicator. */
    Optional<Row> lastSeen(String id) {
        List<Row> rows = seen.getOrDefault(id, List.of());
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(rows.size() - 1));
    }

    /** A row that could say something of an indicator, if none does. */
    Optional<Row> rowWithout(Field<?> column, String id) {
        return Optional.ofNullable(all.get(id))
                .filter(said -> said.get(column).isEmpty())
                .map(StatedCells::first);
    }

    /** Takes note that cells which cannot be read may say more of an indicator, or of those that a goal counts. */
    void doubt(String idOrGoal) {
        doubtful.add(idOrGoal);
    }

    /** The same of each indicator. */
    void doubtAll() {
        areAllDoubtful = true;
    }

    /** Whether everything is known that a sheet says of an indicator and asks of it. */
    boolean isSure(String id) {
        return !areAllDoubtful
                && !doubtful.contains(id)
                && !doubtful.contains(COUNTED.matcher(id).replaceFirst(""));
    }

    /** How a figure that is expected of an indicator is meant where no row says so. */
    Tally usualTally(String id) {
        StatedCells said = all.get(id);
        return said == null ? Tally.INCREMENT : TargetsOfIndicator.usualTally(behaviour(id, said), domain(id, said));
    }

    /** Rejects a figure that is none of the kind of its indicator. */
    void checkKind(Row row, Field<Measured> column, String id) {
        if (!isSure(id)) {
            return;
        }
        StatedCells said = all.get(id);
        boolean isPercent = said != null && domain(id, said) == Domain.PERCENT;
        SheetNeeds.checkKind(row, column, isPercent, asked(id).isMilestone());
        if (isPercent && asked(id).isOfMoreThanOnePercent()) {
            SheetNeeds.checkShare(row, column);
        }
        row.get(column).ifPresent(it -> checkUnit(row, column, it.unit(), id));
    }

    /** Rejects a target with another unit than that of its indicator. */
    void checkTarget(Row row, String id) {
        row.get(SheetColumns.TARGET).ifPresent(it -> checkUnit(row, SheetColumns.TARGET, it.unit(), id));
    }

    private void checkUnit(Row row, Field<?> column, @Nullable String written, String id) {
        StatedCells said = all.get(id);
        Optional<String> unit = said == null ? Optional.empty() : said.get(SheetColumns.UNIT);
        SheetNeeds.checkUnit(row, column, written, unit, said != null && domain(id, said) == Domain.PERCENT);
    }

    /** Whether a row says that an indicator only grows. */
    boolean isToldToGrow(String id) {
        StatedCells said = all.get(id);
        return said != null
                && isSure(id)
                && said.get(SheetColumns.BEHAVIOUR)
                        .filter(behaviour -> behaviour == Behaviour.CUMULATIVE)
                        .isPresent();
    }

    private Behaviour behaviour(String id, StatedCells said) {
        return said.get(SheetColumns.BEHAVIOUR)
                .orElseGet(() -> asked(id).usualBehaviour(domain(id, said), wholes.contains(id)));
    }

    private Domain domain(String id, StatedCells said) {
        return said.get(SheetColumns.DOMAIN).orElseGet(() -> asked(id).usualDomain());
    }

    private TargetsOfIndicator asked(String id) {
        return new TargetsOfIndicator(targets(id).map(RowTarget::value).toList());
    }

    private Stream<RowTarget> targets(String id) {
        return targets.getOrDefault(id, List.of()).stream();
    }

    /**
     * Each indicator, in the order in which they are mentioned; rows get faults where something is missing or wrong.
     *
     * @param about what "about" means in this sheet
     */
    List<SheetPart> parts(Approximation about) {
        List<SheetPart> parts = new ArrayList<>();
        all.forEach((id, said) -> {
            SheetPart part = isSure(id) ? part(id, said, about) : null;
            if (part == null) {
                areAllThere = false;
            } else {
                parts.add(part);
            }
        });
        return parts;
    }

    /** Whether each that is mentioned became a part. */
    boolean areAllThere() {
        return areAllThere;
    }

    private @Nullable SheetPart part(String id, StatedCells said, Approximation about) {
        checkDomain(id, said);
        TargetsOfIndicator asked = asked(id);
        if (asked.needsBehaviour() && said.get(SheetColumns.BEHAVIOUR).isEmpty()) {
            targets(id)
                    .filter(each -> each.value().needsBehaviour())
                    .findFirst()
                    .ifPresent(each -> SheetNeeds.refuse(each.row(), SheetColumns.BEHAVIOUR));
            return null;
        }
        Domain domain = domain(id, said);
        if (said.get(SheetColumns.BEHAVIOUR).isEmpty() && behaviour(id, said) == Behaviour.CUMULATIVE) {
            askIfItFalls(id, said, domain, about);
        }
        SheetPart part = new SheetPart(said.first(), SheetColumns.INDICATOR)
                .put(IndicatorRecipe.ID, id)
                .put(IndicatorRecipe.NAME, names.getOrDefault(id, id))
                .put(IndicatorRecipe.BEHAVIOUR, behaviour(id, said))
                .put(IndicatorRecipe.DOMAIN, domain)
                .putAll(SheetFields.INDICATOR, said);
        boolean hasBaseline = part.has(IndicatorRecipe.BASELINE);
        if (hasBaseline != part.has(IndicatorRecipe.BASELINE_DAY)) {
            Field<?> there = hasBaseline ? SheetColumns.BASELINE : SheetColumns.BASELINE_DAY;
            SheetNeeds.refuse(said.rowOf(there), hasBaseline ? SheetColumns.BASELINE_DAY : SheetColumns.BASELINE);
            return part.without(IndicatorRecipe.BASELINE, IndicatorRecipe.BASELINE_DAY);
        } else if (hasBaseline) {
            checkKind(said.rowOf(SheetColumns.BASELINE), SheetColumns.BASELINE, id);
        }
        return part;
    }

    /** Of what is only said to be counted, it is usual that it only grows; unless its figures or its name speak against it. */
    private void askIfItFalls(String id, StatedCells said, Domain domain, Approximation about) {
        Optional<Fluctuation.Fall> fall = Fluctuation.fall(seen.getOrDefault(id, List.of()), domain, about);
        String words = said.get(SheetColumns.NAME).orElse(names.getOrDefault(id, "")) + " "
                + said.get(SheetColumns.UNIT).orElse("");
        Optional<String> word = BehaviourWords.of(words);
        if (fall.isPresent()) {
            int line = fall.get().before().number();
            fall.get()
                    .row()
                    .missing(
                            SheetColumns.BEHAVIOUR,
                            "the figure is lower than in line " + line + "; " + WRITE_ENGLISH
                                    + ", and \"increment\" in \"seen as\" if each figure is what was new",
                            "tallet er lavere end i linje " + line + "; " + WRITE_DANISH
                                    + ", og »nye« i »Opnået som«, hvis hvert tal er det nye");
        } else if (word.isPresent()) {
            said.first()
                    .missing(
                            SheetColumns.BEHAVIOUR,
                            "it speaks of \"" + word.get() + "\"; " + WRITE_ENGLISH,
                            "der står »" + word.get() + "«; " + WRITE_DANISH);
        }
    }

    /** Rejects what would take a percentage for a number of things, or the other way round. */
    private void checkDomain(String id, StatedCells said) {
        TargetsOfIndicator asked = asked(id);
        Optional<Domain> domain = said.get(SheetColumns.DOMAIN);
        if (domain.isPresent()) {
            targets(id)
                    .filter(each -> each.value().isPercent() && domain.get() != Domain.PERCENT)
                    .forEach(each -> refusePercent(each.row()));
        } else if (asked.isMixed()) {
            RowTarget first = targets(id)
                    .filter(each -> each.value().base() == null)
                    .findFirst()
                    .orElseThrow();
            targets(id)
                    .filter(each -> each.value().base() == null)
                    .filter(each -> each.value().isPercent() != first.value().isPercent())
                    .forEach(each -> refuseMixed(first.row(), each.row()));
        } else if (asked.isPercentByUnitOnly(said.get(SheetColumns.UNIT))) {
            said.rowOf(SheetColumns.UNIT)
                    .reject(
                            SheetColumns.UNIT,
                            INVALID,
                            "Write a percentage as \"80 pct.\" in \"target\"; or say in \"domain\" what these numbers are",
                            "Skriv en procentdel som »80 pct.« i »Måltal«; eller sig i »Slags tal«, hvad det er for tal");
        }
    }

    private static void refusePercent(Row row) {
        row.reject(
                SheetColumns.TARGET,
                "invalid-target",
                "A percentage is asked of what is not one, by its \"domain\"",
                "En procentdel kræves af noget, der efter »Slags tal« ikke er det");
    }

    private static void refuseMixed(Row first, Row row) {
        int line = first.number();
        row.reject(
                SheetColumns.TARGET,
                "contradiction",
                "Of a percentage and a number, one is asked here and the other in line " + line
                        + " of the same indicator; say in \"domain\" which it is",
                "Her kræves det ene af en procentdel og et tal, i linje " + line
                        + " det andet af samme indikator; sig i »Slags tal«, hvad den er");
    }
}
