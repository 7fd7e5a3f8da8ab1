package org.maalbar.csv.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.maalbar.base.field.Field;
import org.maalbar.base.part.IndicatorRecipe;
import org.maalbar.base.part.InitiativeRecipe;
import org.maalbar.base.part.ObservationRecipe;
import org.maalbar.base.part.OrganisationRecipe;
import org.maalbar.base.part.ProgrammeRecipe;
import org.maalbar.csv.sheet.column.SheetColumns;
import org.maalbar.csv.sheet.column.SheetFields;
import org.maalbar.csv.table.Row;
import org.maalbar.quantity.Approximation;
import org.maalbar.time.Span;

/** A programme as the rows of a sheet describe it. */
final class SheetProgramme {
    private final SheetIndicators indicators = new SheetIndicators();
    private final Map<String, SheetInitiative> initiatives = new LinkedHashMap<>();
    private final Map<String, SheetInitiative.SheetGoal> goals = new HashMap<>();
    private final Set<String> organisations = new LinkedHashSet<>();
    private final List<SheetPart> observations = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private @Nullable StatedCells said;

    /** Notes what a row says of the programme. It applies even where the row is rejected: the others are read by it. */
    void note(Row row) {
        if (SheetColumns.OF_PROGRAMME.stream().anyMatch(row::has)) {
            said = said == null ? new StatedCells(row) : said;
            said.note(row, SheetColumns.OF_PROGRAMME.toArray(Field<?>[]::new));
        }
    }

    /** Notes the organisations that a row names in a column. */
    void noteOrganisations(Row row, Field<List<String>> column) {
        row.get(column).ifPresent(organisations::addAll);
    }

    /** When the programme runs, if that is said. */
    Optional<Span> span() {
        return Optional.ofNullable(said).flatMap(it -> it.get(SheetColumns.SPAN));
    }

    /** The day that figures, plans and claims without a day of their own are of, if that is said. */
    Optional<LocalDate> statusDay() {
        return Optional.ofNullable(said).flatMap(it -> it.get(SheetColumns.STATUS_DAY));
    }

    /** When a goal is due, by its rows or by those of the programme. */
    Optional<LocalDate> due(SheetInitiative.SheetGoal goal) {
        return goal.said().get(SheetColumns.DUE).or(() -> span().flatMap(Span::last));
    }

    /** What "about" means; that it is no share has been reported where it is. */
    private Approximation about() {
        try {
            return Optional.ofNullable(said)
                    .flatMap(it -> it.get(SheetColumns.APPROXIMATION))
                    .map(Approximation::new)
                    .orElse(Approximation.DEFAULT);
        } catch (IllegalArgumentException noShare) {
            return Approximation.DEFAULT;
        }
    }

    /** The initiative of a number; a new one if this is the first row that is about it. */
    SheetInitiative initiative(String number, Row row) {
        return initiatives.computeIfAbsent(number, key -> new SheetInitiative(row));
    }

    /** The goal of an id, in its initiative; a new one if this is the first row that is about it. */
    SheetInitiative.SheetGoal goal(String id, SheetInitiative initiative, Row row) {
        SheetInitiative.SheetGoal goal =
                initiative.goals().computeIfAbsent(id, key -> new SheetInitiative.SheetGoal(row));
        goals.put(id, goal);
        return goal;
    }

    /** A goal that some row is about. */
    Optional<SheetInitiative.SheetGoal> goal(String id) {
        return Optional.ofNullable(goals.get(id));
    }

    /** Goes through the goals, with their ids, initiative by initiative. */
    void forEachGoal(BiConsumer<String, SheetInitiative.SheetGoal> action) {
        initiatives.values().forEach(initiative -> initiative.goals().forEach(action));
    }

    Map<String, SheetInitiative> initiatives() {
        return initiatives;
    }

    SheetIndicators indicators() {
        return indicators;
    }

    List<SheetPart> observations() {
        return observations;
    }

    List<String> notes() {
        return notes;
    }

    /**
     * The part that it is; rows get faults where something of their indicators is missing or wrong.
     *
     * @param title the title where the sheet has none
     * @param unread what cannot be read
     */
    SheetPart part(String title, PossiblyLost unread) {
        SheetPart part = new SheetPart(null, SheetColumns.PROGRAMME).put(ProgrammeRecipe.TITLE, title);
        if (said != null) {
            part.putAll(SheetFields.PROGRAMME, said);
        }
        List<SheetPart> ofInitiatives = new ArrayList<>();
        initiatives.forEach((number, initiative) -> ofInitiatives.add(initiative.part(number, unread)));
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
