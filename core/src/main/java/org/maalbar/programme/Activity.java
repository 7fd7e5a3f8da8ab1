package org.maalbar.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.maalbar.problem.Printable;
import org.maalbar.problem.RefusedException;
import org.maalbar.quantity.Figure;
import org.maalbar.text.Texts;
import org.maalbar.time.Days;
import org.maalbar.time.Span;

/**
 * Something that an initiative does, and what it is expected to give.
 *
 * <pre>{@code
 * Activity.planned("Temaaftener", "2018-23").expectingSome(atLeast(125), "parents").stated("2018-08-31").partners("bydelsmoedre")
 * Activity.planned("Kurser", "2018-23").expectingUnquantified("staff")
 * }</pre>
 */
public final class Activity {
    private final @Nullable String id;
    private final String title;
    private final @Nullable Span period;
    private final ActivityState state;
    private final List<String> partners;
    private final List<Contribution> contributions;

    /** Takes only what has been checked. */
    private Activity(
            @Nullable String id,
            String title,
            @Nullable Span period,
            ActivityState state,
            List<String> partners,
            List<Contribution> contributions) {
        this.id = id;
        this.title = title;
        this.period = period;
        this.state = state;
        this.partners = List.copyOf(partners);
        this.contributions = List.copyOf(contributions);
    }

    /**
     * An activity without a period.
     *
     * @param title what it is
     * @param state how far it has come
     * @return the activity
     * @throws IllegalArgumentException if the title is blank
     */
    public static Activity of(String title, ActivityState state) {
        return new Activity(
                null, Texts.text(title), null, Objects.requireNonNull(state, "state"), List.of(), List.of());
    }

    /**
     * A planned activity without a period.
     *
     * @param title what it is
     * @return the activity
     * @throws IllegalArgumentException if the title is blank
     */
    public static Activity planned(String title) {
        return of(title, ActivityState.PLANNED);
    }

    /**
     * A planned activity.
     *
     * @param title what it is
     * @param period when, in EDTF
     * @return the activity
     * @throws IllegalArgumentException if the title is blank or the period malformed
     */
    public static Activity planned(String title, String period) {
        return planned(title).during(Span.of(period));
    }

    /**
     * The same with an id.
     *
     * @param newId the id
     * @return a copy
     * @throws IllegalArgumentException if the id is malformed
     */
    public Activity id(String newId) {
        return new Activity(Texts.id(newId), title, period, state, partners, contributions);
    }

    /**
     * The same at another time.
     *
     * @param newPeriod when
     * @return a copy
     */
    public Activity during(Span newPeriod) {
        return new Activity(id, title, Objects.requireNonNull(newPeriod, "period"), state, partners, contributions);
    }

    /**
     * The same, come so far.
     *
     * @param newState how far it has come
     * @return a copy
     */
    public Activity state(ActivityState newState) {
        return new Activity(id, title, period, Objects.requireNonNull(newState, "state"), partners, contributions);
    }

    /**
     * The same with these partners, after those it has.
     *
     * @param organisations ids of organisations
     * @return a copy
     * @throws IllegalArgumentException if an id is malformed
     */
    public Activity partners(String... organisations) {
        List<String> all = Initiative.joined(partners, Initiative.ids(organisations));
        return new Activity(id, title, period, state, all, contributions);
    }

    /**
     * The same with these contributions, after those it has.
     *
     * @param more what it is expected to do for indicators
     * @return a copy
     */
    public Activity contributing(Contribution... more) {
        return new Activity(id, title, period, state, partners, Initiative.joined(contributions, more));
    }

    /**
     * The same, expected to add so many.
     *
     * @param figure how many
     * @param indicator the id of the indicator
     * @return a copy
     * @throws IllegalArgumentException if the id is malformed
     */
    public Activity expecting(Figure figure, String indicator) {
        return contributing(Contribution.increment(indicator, figure));
    }

    /**
     * The same, expected to reach so many, of whom only some belong to the indicator.
     *
     * @param figure how many
     * @param indicator the id of the indicator
     * @return a copy
     * @throws IllegalArgumentException if the id is malformed
     */
    public Activity expectingSome(Figure figure, String indicator) {
        return contributing(Contribution.increment(indicator, figure).someOfThem());
    }

    /**
     * The same, expected to bring an indicator to a level.
     *
     * @param figure the level
     * @param indicator the id of the indicator
     * @return a copy
     * @throws IllegalArgumentException if the id is malformed
     */
    public Activity expectingLevel(Figure figure, String indicator) {
        return contributing(Contribution.total(indicator, figure));
    }

    /**
     * The same, expected to add to an indicator; how many is not stated.
     *
     * @param indicator the id of the indicator
     * @return a copy
     * @throws IllegalArgumentException if the id is malformed
     */
    public Activity expectingUnquantified(String indicator) {
        return contributing(Contribution.notQuantified(indicator, Tally.INCREMENT));
    }

    /**
     * The contribution that {@link Programme#quantifying} would give a figure: the only one to an indicator, or the only one
     * without a figure.
     *
     * @param indicator the id of the indicator
     * @return the contribution, or empty if there is none, or it is not clear which is meant
     * @throws IllegalArgumentException if the id is malformed
     */
    public Optional<Contribution> quantifiable(String indicator) {
        List<Contribution> given = contributionsTo(indicator);
        List<Contribution> meant = given.size() == 1
                ? given
                : given.stream().filter(each -> each.figure().isEmpty()).toList();
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    private List<Contribution> contributionsTo(String indicator) {
        String wanted = Texts.id(indicator);
        return contributions.stream()
                .filter(each -> each.indicator().equals(wanted))
                .toList();
    }

    /** The same with the figures of some contributions suppressed. */
    Activity suppressing(Predicate<Contribution> some) {
        List<Contribution> all = contributions.stream()
                .map(each -> some.test(each) ? each.figure(Figure.suppressed()) : each)
                .toList();
        return new Activity(id, title, period, state, partners, all);
    }

    /** The same with that contribution stating a figure, or one that adds it if there is none yet. */
    Activity quantifying(Figure figure, String indicator) {
        int given = contributionsTo(indicator).size();
        if (given == 0) {
            return expecting(figure, indicator);
        }
        Contribution meant = quantifiable(indicator)
                .orElseThrow(() -> new RefusedException(
                        "Activity " + this + " contributes to \"" + Texts.id(indicator) + "\" " + given
                                + " times; it is not clear which of them is meant",
                        "Aktiviteten " + this + " bidrager til »" + Texts.id(indicator) + "« " + given
                                + " gange; det er ikke klart, hvilket bidrag der menes"));
        List<Contribution> all = new ArrayList<>(contributions);
        all.set(all.indexOf(meant), meant.figure(figure));
        return new Activity(id, title, period, state, partners, all);
    }

    /**
     * The same, where all contributions so far were stated on a day.
     *
     * @param day the day on which they were still to come
     * @return a copy
     */
    public Activity stated(LocalDate day) {
        List<Contribution> dated =
                contributions.stream().map(each -> each.stated(day)).toList();
        return new Activity(id, title, period, state, partners, dated);
    }

    /**
     * The same, where all contributions so far were stated on a day.
     *
     * @param day the day on which they were still to come, {@code 2018-08-31}
     * @return a copy
     * @throws IllegalArgumentException if it is not a day
     */
    public Activity stated(String day) {
        return stated(Days.of(day));
    }

    /**
     * Its id; a programme gives one by position ({@code 3.a1}) to activities that have none.
     *
     * @return the id, if it has one
     */
    public Optional<String> id() {
        return Optional.ofNullable(id);
    }

    /**
     * What it is.
     *
     * @return the title
     */
    public String title() {
        return title;
    }

    /**
     * When it takes place.
     *
     * @return the period, or empty if not stated
     */
    public Optional<Span> period() {
        return Optional.ofNullable(period);
    }

    /**
     * How far it has come.
     *
     * @return the state
     */
    public ActivityState state() {
        return state;
    }

    /**
     * Whether it is still to come or under way.
     *
     * @return true if planned or ongoing
     */
    public boolean isAhead() {
        return state == ActivityState.PLANNED || state == ActivityState.ONGOING;
    }

    /**
     * Who takes part.
     *
     * @return ids of organisations, in the order given
     */
    public List<String> partners() {
        return partners;
    }

    /**
     * What it is expected to give.
     *
     * @return the contributions, in the order given
     */
    public List<Contribution> contributions() {
        return contributions;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Activity that
                && Objects.equals(id, that.id)
                && title.equals(that.title)
                && Objects.equals(period, that.period)
                && state == that.state
                && partners.equals(that.partners)
                && contributions.equals(that.contributions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, title, period, state, partners, contributions);
    }

    @Override
    public String toString() {
        return (id == null ? "" : id + ": ") + Printable.of(title) + (period == null ? "" : " (" + period + ")");
    }
}
