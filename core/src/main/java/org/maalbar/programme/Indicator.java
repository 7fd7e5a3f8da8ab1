package org.maalbar.programme;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maalbar.problem.RefusedException;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Figure;
import org.maalbar.text.Texts;
import org.maalbar.time.Days;

/**
 * What is counted. An indicator belongs to the programme and may serve several goals.
 *
 * <pre>{@code
 * Indicator.cumulative("parents", "Forældre, der er nået").unit("forældre").mayOverlap().baseline("2017-01-01", exactly(0))
 * }</pre>
 *
 * <p>Unless said otherwise it is a {@link Domain#COUNT count}, different observations and activities count different people
 * or things, and it grows by planned activities alone.
 */
public final class Indicator {
    private final String id;
    private final String name;
    private final @Nullable String unit;
    private final Behaviour behaviour;
    private final Domain domain;
    private final boolean overlapPossible;
    private final boolean growthOpen;
    private final @Nullable Baseline baseline;

    private Indicator(
            String id,
            String name,
            @Nullable String unit,
            Behaviour behaviour,
            Domain domain,
            boolean overlapPossible,
            boolean growthOpen,
            @Nullable Baseline baseline) {
        this.id = Texts.id(id);
        this.name = Texts.text(name);
        this.unit = unit == null ? null : Texts.text(unit);
        this.behaviour = Objects.requireNonNull(behaviour, "behaviour");
        this.domain = Objects.requireNonNull(domain, "domain");
        this.overlapPossible = overlapPossible;
        this.growthOpen = growthOpen;
        this.baseline = baseline;
        if (behaviour != Behaviour.CUMULATIVE && (overlapPossible || growthOpen || baseline != null)) {
            throw new RefusedException(
                    "Only a cumulative indicator has an overlap, a growth of its own or a baseline: " + id,
                    "Kun en kumulativ indikator har overlap, egen vækst eller et udgangspunkt: " + id);
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
     * @return a count without overlap that grows by activities alone
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
        return new Indicator(id, name, null, behaviour, Domain.COUNT, false, false, null);
    }

    /**
     * The same indicator with a unit.
     *
     * @param newUnit what the numbers are of, in the plural: "children and young people"
     * @return a copy
     * @throws IllegalArgumentException if the unit is blank
     */
    public Indicator unit(String newUnit) {
        return new Indicator(id, name, newUnit, behaviour, domain, overlapPossible, growthOpen, baseline);
    }

    /**
     * The same indicator with values of another kind.
     *
     * @param newDomain the values that it can take
     * @return a copy
     * @throws IllegalArgumentException if it may overlap and this is not a count
     */
    public Indicator domain(Domain newDomain) {
        return new Indicator(id, name, unit, behaviour, newDomain, overlapPossible, growthOpen, baseline);
    }

    /**
     * The same indicator, where different observations and activities may count the same people twice.
     *
     * @return a copy
     * @throws IllegalArgumentException unless it is a cumulative count
     */
    public Indicator mayOverlap() {
        return new Indicator(id, name, unit, behaviour, domain, true, growthOpen, baseline);
    }

    /**
     * The same indicator, which also grows by itself: complaints, applications.
     *
     * @return a copy
     * @throws IllegalArgumentException unless it is cumulative
     */
    public Indicator growsByItself() {
        return new Indicator(id, name, unit, behaviour, domain, overlapPossible, true, baseline);
    }

    /**
     * The same indicator, counted from a day and level.
     *
     * @param day the day that the figure stands at the end of
     * @param figure the level on that day
     * @return a copy
     * @throws IllegalArgumentException unless it is cumulative
     */
    public Indicator baseline(LocalDate day, Figure figure) {
        return new Indicator(id, name, unit, behaviour, domain, overlapPossible, growthOpen, new Baseline(day, figure));
    }

    /**
     * The same indicator, counted from a day and level.
     *
     * @param day the day that the figure stands at the end of, {@code 2017-01-01}
     * @param figure the level on that day
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
     * Whether it also grows by itself.
     *
     * @return true if so
     */
    public boolean isGrowthOpen() {
        return growthOpen;
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
                && growthOpen == that.growthOpen
                && Objects.equals(baseline, that.baseline);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, name, unit, behaviour, domain, overlapPossible, growthOpen, baseline);
    }

    @Override
    public String toString() {
        return id + " (" + name + ")";
    }
}
