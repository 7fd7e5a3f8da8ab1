package org.maalbar.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maalbar.problem.RefusedException;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Figure;
import org.maalbar.rule.CompleteDimension;
import org.maalbar.text.Texts;
import org.maalbar.time.Days;

/**
 * What is counted. An indicator belongs to the programme and may serve several goals.
 *
 * <pre>{@code
 * Indicator.cumulative("parents", "Forældre, der er nået").unit("forældre").mayOverlap().baseline("2017-01-01", exactly(0))
 * }</pre>
 *
 * <p>By default it is a {@link Domain#COUNT count}, and different observations and activities count different
 * people or things.
 */
public final class Indicator {
    private final String id;
    private final String name;
    private final @Nullable String unit;
    private final Behaviour behaviour;
    private final Domain domain;
    private final boolean overlapPossible;
    private final @Nullable Growth growth;
    private final @Nullable Baseline baseline;
    private final @Nullable CompleteDimension complete;
    private final @Nullable Boolean persons;

    private Indicator(
            String id,
            String name,
            @Nullable String unit,
            Behaviour behaviour,
            Domain domain,
            boolean overlapPossible,
            @Nullable Growth growth,
            @Nullable Baseline baseline,
            @Nullable CompleteDimension complete,
            @Nullable Boolean persons) {
        this.id = Texts.id(id);
        this.name = Texts.text(name);
        this.unit = unit == null ? null : Texts.text(unit);
        this.behaviour = Objects.requireNonNull(behaviour, "behaviour");
        this.domain = Objects.requireNonNull(domain, "domain");
        this.overlapPossible = overlapPossible;
        this.growth = growth;
        this.baseline = baseline;
        this.complete = complete;
        this.persons = persons;
        if (Boolean.TRUE.equals(persons) && domain != Domain.COUNT) {
            throw new RefusedException(
                    "Only a count can count persons: " + id, "Kun et antal kan tælle personer: " + id);
        }
        if (behaviour != Behaviour.CUMULATIVE && (overlapPossible || growth != null || baseline != null)) {
            throw new RefusedException(
                    "Only a cumulative indicator has an overlap, a growth or a baseline: " + id,
                    "Kun en kumulativ indikator har overlap, vækst eller et udgangspunkt: " + id);
        }
        if (complete != null && (behaviour != Behaviour.CUMULATIVE || domain == Domain.PERCENT)) {
            throw new RefusedException(
                    "Only a cumulative count or amount has a complete dimension: " + id,
                    "Kun et kumulativt antal eller en kumulativ mængde har en fuldstændig opdeling: " + id);
        }
        if (overlapPossible && domain != Domain.COUNT) {
            throw new RefusedException("Only a count can overlap: " + id, "Kun et antal kan overlappe: " + id);
        }
    }

    /**
     * An indicator that can only grow.
     *
     * @param id how rules and observations refer to it
     * @param name what is counted
     * @return a count without overlap
     * @throws IllegalArgumentException if the id is malformed or the name blank
     */
    public static Indicator cumulative(String id, String name) {
        return of(id, name, Behaviour.CUMULATIVE);
    }

    /**
     * An indicator that is one unchanging number.
     *
     * @param id how rules and observations refer to it
     * @param name what is counted
     * @return a count
     * @throws IllegalArgumentException if the id is malformed or the name blank
     */
    public static Indicator fixed(String id, String name) {
        return of(id, name, Behaviour.FIXED);
    }

    /**
     * An indicator that goes either way.
     *
     * @param id how rules and observations refer to it
     * @param name what is measured
     * @return a count
     * @throws IllegalArgumentException if the id is malformed or the name blank
     */
    public static Indicator fluctuating(String id, String name) {
        return of(id, name, Behaviour.FLUCTUATING);
    }

    /**
     * An indicator of a given behaviour.
     *
     * @param id how rules and observations refer to it
     * @param name what is counted
     * @param behaviour how its level can move
     * @return a count
     * @throws IllegalArgumentException if the id is malformed or the name blank
     */
    public static Indicator of(String id, String name, Behaviour behaviour) {
        return new Indicator(id, name, null, behaviour, Domain.COUNT, false, null, null, null, null);
    }

    /**
     * The same indicator with a unit.
     *
     * @param newUnit what the numbers are of, in the plural: "children and young people"
     * @return a copy
     * @throws IllegalArgumentException if the unit is blank
     */
    public Indicator unit(String newUnit) {
        return new Indicator(
                id, name, newUnit, behaviour, domain, overlapPossible, growth, baseline, complete, persons);
    }

    /**
     * The same indicator, whose level can move in another way.
     *
     * @param newBehaviour how its level can move
     * @return a copy
     * @throws IllegalArgumentException if it has an overlap, a growth, a baseline or a complete dimension, and this is not
     *     cumulative
     */
    public Indicator behaviour(Behaviour newBehaviour) {
        return new Indicator(
                id, name, unit, newBehaviour, domain, overlapPossible, growth, baseline, complete, persons);
    }

    /**
     * The same indicator with values of another kind.
     *
     * @param newDomain the values that it can take
     * @return a copy
     * @throws IllegalArgumentException if it may overlap and this is not a count, or has a complete dimension and this is a
     *     percentage
     */
    public Indicator domain(Domain newDomain) {
        return new Indicator(
                id, name, unit, behaviour, newDomain, overlapPossible, growth, baseline, complete, persons);
    }

    /**
     * The same indicator, where different observations and activities may count the same people twice.
     *
     * @return a copy
     * @throws IllegalArgumentException unless it is a cumulative count
     */
    public Indicator mayOverlap() {
        return new Indicator(id, name, unit, behaviour, domain, true, growth, baseline, complete, persons);
    }

    /**
     * The same indicator, which also grows by itself: complaints, applications.
     *
     * @return a copy
     * @throws IllegalArgumentException unless it is cumulative
     */
    public Indicator growsByItself() {
        return new Indicator(
                id, name, unit, behaviour, domain, overlapPossible, Growth.OPEN, baseline, complete, persons);
    }

    /**
     * The same indicator, which grows by activities alone, even if no activity is stated.
     *
     * @return a copy
     * @throws IllegalArgumentException unless it is cumulative
     */
    public Indicator growsByActivitiesAlone() {
        return new Indicator(
                id, name, unit, behaviour, domain, overlapPossible, Growth.ACTIVITIES, baseline, complete, persons);
    }

    /**
     * The same indicator, which counts persons, or does not: meetings, complaints, milestones.
     *
     * @param newPersons whether it does
     * @return a copy
     * @throws IllegalArgumentException if it does and is not a count
     */
    public Indicator countsPersons(boolean newPersons) {
        return new Indicator(
                id, name, unit, behaviour, domain, overlapPossible, growth, baseline, complete, newPersons);
    }

    /**
     * The same indicator, with a dimension whose categories make up the whole.
     *
     * @param dimension what the categories divide by
     * @param categories all of them
     * @return a copy
     * @throws IllegalArgumentException if an id is malformed, a category is named twice or none is named, or unless it is a
     *     cumulative count or amount
     */
    public Indicator complete(String dimension, String... categories) {
        CompleteDimension all = new CompleteDimension(dimension, List.of(categories));
        return new Indicator(id, name, unit, behaviour, domain, overlapPossible, growth, baseline, all, persons);
    }

    /**
     * The same indicator, counted from the start of a day.
     *
     * @param day the day at whose start counting starts
     * @param figure the level at that moment
     * @return a copy
     * @throws IllegalArgumentException unless it is cumulative
     */
    public Indicator baseline(LocalDate day, Figure figure) {
        return new Indicator(
                id,
                name,
                unit,
                behaviour,
                domain,
                overlapPossible,
                growth,
                new Baseline(day, figure),
                complete,
                persons);
    }

    /**
     * The same indicator, counted from the start of a day.
     *
     * @param day the day at whose start counting starts, {@code 2017-01-01}
     * @param figure the level at that moment
     * @return a copy
     * @throws IllegalArgumentException if it is not a day, or unless the indicator is cumulative
     */
    public Indicator baseline(String day, Figure figure) {
        return baseline(Days.of(day), figure);
    }

    /**
     * How rules and observations refer to it.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * What is counted.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * What the numbers are of.
     *
     * @return the unit, if stated
     */
    public Optional<String> unit() {
        return Optional.ofNullable(unit);
    }

    /**
     * How its level can move.
     *
     * @return the behaviour
     */
    public Behaviour behaviour() {
        return behaviour;
    }

    /**
     * The values that it can take.
     *
     * @return the domain
     */
    public Domain domain() {
        return domain;
    }

    /**
     * Whether different observations and activities may count the same people or things.
     *
     * @return true if so
     */
    public boolean isOverlapPossible() {
        return overlapPossible;
    }

    /**
     * What makes it grow. If this is not stated, it grows by activities alone where the programme has an activity that
     * contributes to it, cancelled or not; else its growth is open.
     *
     * @return the growth, if stated
     */
    public Optional<Growth> growth() {
        return Optional.ofNullable(growth);
    }

    /**
     * The dimension whose categories make up the whole.
     *
     * @return the dimension, if one is stated to be complete
     */
    public Optional<CompleteDimension> complete() {
        return Optional.ofNullable(complete);
    }

    /**
     * Whether it counts persons, whom small numbers may give away; {@link org.maalbar.disclosure.Publication} asks.
     *
     * @return true or false, or empty if not stated
     */
    public Optional<Boolean> countsPersons() {
        return Optional.ofNullable(persons);
    }

    /**
     * What two numbers of this indicator come to together: their sum, or, where the same ones may be counted twice, between
     * the greater of the low ends and the sum of the high ends.
     *
     * @param some the one number
     * @param others the other number
     * @return both together
     */
    public Bounds join(Bounds some, Bounds others) {
        return overlapPossible ? some.union(others) : some.plus(others);
    }

    /**
     * Where counting starts.
     *
     * @return the baseline, if there is one
     */
    public Optional<Baseline> baseline() {
        return Optional.ofNullable(baseline);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Indicator that
                && id.equals(that.id)
                && name.equals(that.name)
                && Objects.equals(unit, that.unit)
                && behaviour == that.behaviour
                && domain == that.domain
                && overlapPossible == that.overlapPossible
                && growth == that.growth
                && Objects.equals(baseline, that.baseline)
                && Objects.equals(complete, that.complete)
                && Objects.equals(persons, that.persons);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, name, unit, behaviour, domain, overlapPossible, growth, baseline, complete, persons);
    }

    @Override
    public String toString() {
        return id + " (" + name + ")";
    }
}
