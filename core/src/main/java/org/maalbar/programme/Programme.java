package org.maalbar.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.maalbar.problem.Printable;
import org.maalbar.problem.Problem;
import org.maalbar.problem.ProblemsException;
import org.maalbar.problem.RefusedException;
import org.maalbar.quantity.Approximation;
import org.maalbar.quantity.Decimals;
import org.maalbar.quantity.Figure;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.text.Texts;
import org.maalbar.time.Span;

/**
 * A programme: its initiatives, what is counted, and what has been seen.
 *
 * <pre>{@code
 * Programme p = Programme.builder("Handleplan 2017-18")
 *         .indicators(Indicator.cumulative("parents", "Forældre"))
 *         .observations(Observation.total("parents", exactly(240), "2018-08-31").someOfThem())
 *         .initiatives(Initiative.of("3", "Forældre og lokalmiljø")
 *                 .goals(Goal.of("Mindst 500 forældre", level("parents").atLeast(500)).due("2018-12-31")))
 *         .build();
 * }</pre>
 *
 * <p>A programme that exists is valid: every id that it mentions is there, every goal has a due day, every figure is
 * possible for its indicator. Goals, activities and observations without an id have been given one by position.
 */
public final class Programme {
    private final String title;
    private final @Nullable String caseTitle;
    private final @Nullable String annex;
    private final @Nullable String contact;
    private final @Nullable Span span;
    private final Approximation approximation;
    private final @Nullable Integer suppressedBelow;
    private final List<String> notes;
    private final List<Organisation> organisations;
    private final Map<String, Organisation> organisationsById;
    private final List<Indicator> indicators;
    private final Map<String, Indicator> indicatorsById;
    private final List<Observation> observations;
    private final List<Initiative> initiatives;
    private final List<Problem> warnings;
    private final Map<Class<?>, Object> derived = new ConcurrentHashMap<>(1);

    /** The programme that this is but for its last observations, if it was made so. */
    private final @Nullable Programme withoutMore;

    private Programme(Builder from) {
        title = from.title;
        caseTitle = from.caseTitle;
        annex = from.annex;
        contact = from.contact;
        span = from.span;
        approximation = from.approximation;
        suppressedBelow = from.suppressedBelow;
        notes = List.copyOf(from.notes);
        organisations = List.copyOf(from.organisations);
        organisationsById = byId(organisations, Organisation::id);
        observations = Positions.observations(from.observations);
        initiatives = Positions.initiatives(from.initiatives);
        indicatorsById = byId(from.indicators, Indicator::id);
        indicators = List.copyOf(indicatorsById.values());
        List<Problem> problems =
                new ProgrammeCheck(this, from.indicators, from.observations, from.initiatives).problems();
        if (problems.stream().anyMatch(Problem::isError)) {
            throw new ProblemsException(problems);
        }
        warnings = List.copyOf(problems);
        withoutMore = null;
    }

    /** More observations of a valid programme, which were checked by themselves and have ids. */
    private Programme(Programme before, List<Observation> more) {
        title = before.title;
        caseTitle = before.caseTitle;
        annex = before.annex;
        contact = before.contact;
        span = before.span;
        approximation = before.approximation;
        suppressedBelow = null;
        notes = before.notes;
        organisations = before.organisations;
        organisationsById = before.organisationsById;
        indicators = before.indicators;
        indicatorsById = before.indicatorsById;
        initiatives = before.initiatives;
        warnings = before.warnings;
        // Not of one another, however many there are, so that nothing has to be looked for from one to the next.
        Programme first = before.withoutMore == null ? before : before.withoutMore;
        List<Observation> since =
                new ArrayList<>(before.observations.subList(first.observations.size(), before.observations.size()));
        since.addAll(more);
        observations = Positions.joined(first.observations, since);
        withoutMore = first;
    }

    private static <T> Map<String, T> byId(List<T> things, Function<T, String> id) {
        Map<String, T> map = new LinkedHashMap<>();
        things.forEach(thing -> map.putIfAbsent(id.apply(thing), thing));
        return Collections.unmodifiableMap(map);
    }

    /**
     * Begins a programme.
     *
     * @param title its title
     * @return a builder
     * @throws IllegalArgumentException if the title is blank
     */
    public static Builder builder(String title) {
        return new Builder(title);
    }

    /**
     * Begins another programme with all that this one contains.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder(title).approximation(approximation);
        builder.caseTitle = caseTitle;
        builder.annex = annex;
        builder.contact = contact;
        builder.span = span;
        builder.suppressedBelow = suppressedBelow;
        builder.notes.addAll(notes);
        builder.organisations.addAll(organisations);
        builder.indicators.addAll(indicators);
        builder.observations.addAll(observations);
        builder.initiatives.addAll(initiatives);
        return builder;
    }

    /**
     * Its title.
     *
     * @return the title
     */
    public String title() {
        return title;
    }

    /**
     * The case in which it is reported, as an agenda calls it.
     *
     * @return the title of the case, if stated
     */
    public Optional<String> caseTitle() {
        return Optional.ofNullable(caseTitle);
    }

    /**
     * Which annex of the case a report of it is, such as "Bilag 1".
     *
     * @return the annex, if stated
     */
    public Optional<String> annex() {
        return Optional.ofNullable(annex);
    }

    /**
     * Who answers questions about it: a role or a mailbox, not a private person.
     *
     * @return the contact, if stated
     */
    public Optional<String> contact() {
        return Optional.ofNullable(contact);
    }

    /**
     * When it runs; goals without a due day are due on its last day.
     *
     * @return the span, if stated
     */
    public Optional<Span> span() {
        return Optional.ofNullable(span);
    }

    /**
     * What "about" is understood to mean.
     *
     * @return the policy
     */
    public Approximation approximation() {
        return approximation;
    }

    /**
     * Whether it is meant for publication, with small counts of persons suppressed; {@link org.maalbar.disclosure.Publication}
     * makes it so. With more figures, it is for work again.
     *
     * @return the lowest count of persons that is shown, or 0 if single persons may be; empty if it is for work inside the
     *     house, where nothing is suppressed
     */
    public Optional<Integer> suppressedBelow() {
        return Optional.ofNullable(suppressedBelow);
    }

    /**
     * Whether an indicator is stated to count persons, whom small numbers may give away.
     *
     * @return true if so
     */
    public boolean countsPersons() {
        return indicators.stream().anyMatch(each -> each.countsPersons().orElse(false));
    }

    /**
     * Assumptions and readings that whoever entered the data makes known.
     *
     * @return the notes, in the order given
     */
    public List<String> notes() {
        return notes;
    }

    /**
     * Departments, partners and others that initiatives and activities refer to.
     *
     * @return the organisations, in the order given
     */
    public List<Organisation> organisations() {
        return organisations;
    }

    /**
     * One organisation.
     *
     * @param id its id
     * @return the organisation, if there is one with that id
     */
    public Optional<Organisation> organisation(String id) {
        return Optional.ofNullable(organisationsById.get(id));
    }

    /**
     * What is counted.
     *
     * @return the indicators, in the order given
     */
    public List<Indicator> indicators() {
        return indicators;
    }

    /**
     * One indicator.
     *
     * @param id its id
     * @return the indicator
     * @throws IllegalArgumentException if there is none with that id
     */
    public Indicator indicator(String id) {
        Indicator indicator = indicatorsById.get(Texts.id(id));
        if (indicator == null) {
            throw new IllegalArgumentException("No indicator \"" + id + "\"; there are " + indicatorsById.keySet());
        }
        return indicator;
    }

    /**
     * What has been seen.
     *
     * @return the observations, in the order given, each with an id
     */
    public List<Observation> observations() {
        return observations;
    }

    /**
     * What is done.
     *
     * @return the initiatives, in the order given; their goals and activities have ids
     */
    public List<Initiative> initiatives() {
        return initiatives;
    }

    /**
     * The day on which a goal is due.
     *
     * @param goal a goal of this programme
     * @return its own due day, or the programme's last day
     * @throws IllegalArgumentException if there is neither
     */
    public LocalDate dueDay(Goal goal) {
        return goal.due()
                .or(() -> span().flatMap(Span::last))
                .orElseThrow(() -> new IllegalArgumentException("No due day for goal " + goal));
    }

    /**
     * What a person should look at, though nothing is wrong.
     *
     * @return warnings, in the order of the data
     */
    public List<Problem> warnings() {
        return warnings;
    }

    /**
     * What somebody makes of a programme, such as an index of it, and how it changes with more observations.
     *
     * @param <T> the type of what is made
     */
    public interface Derivation<T> {

        /**
         * Makes it.
         *
         * @param programme the programme
         * @return the same whenever it is made
         */
        T of(Programme programme);

        /**
         * Makes it of what was made before some observations were added.
         *
         * @param before what was made of the programme without them
         * @param programme the programme with them
         * @param more the observations, which are the last ones of the programme
         * @return what {@link #of} would make of the programme
         */
        T observing(T before, Programme programme, List<Observation> more);
    }

    /**
     * What was made of this programme: made once, and kept as long as the programme, which never changes.
     *
     * @param <T> the type of what is made
     * @param type the same; each type has one derivation
     * @param derivation makes it
     * @return what was made
     */
    public <T> T derived(Class<T> type, Derivation<T> derivation) {
        Object found = derived.get(type);
        if (found == null) {
            T made = withoutMore == null
                    ? derivation.of(this)
                    : derivation.observing(
                            withoutMore.derived(type, derivation),
                            this,
                            observations.subList(withoutMore.observations.size(), observations.size()));
            found = Objects.requireNonNullElse(derived.putIfAbsent(type, made), made);
        }
        return type.cast(found);
    }

    /**
     * The same with more observations.
     *
     * @param more what else has been seen
     * @return a copy
     * @throws ProblemsException if one of them does not fit
     */
    public Programme observing(Observation... more) {
        List<Observation> stated = List.of(more);
        List<Observation> numbered = Positions.after(this, stated);
        // With others at hand, everything is checked anew only where something is wrong or refers to something else.
        return numbered.isEmpty() || !ProgrammeCheck.isSound(numbered, indicatorsById, approximation)
                ? toBuilder().forWork().observations(more).build()
                : new Programme(this, numbered);
    }

    /**
     * The same with observations that were summed up: it is assessed as if it had every one of them.
     *
     * @param summary what else has been seen
     * @return a copy
     * @throws IllegalArgumentException if the summary was made for other indicators, or another meaning of "about"
     */
    public Programme observing(ObservationSummary summary) {
        if (!summary.isOf(this)) {
            throw new RefusedException(
                    "The observations were summed up for other indicators, or another meaning of \"about\"",
                    "Observationerne er sammentalt for andre indikatorer eller en anden betydning af »ca.«");
        }
        return observing(summary.observations().toArray(Observation[]::new));
    }

    /**
     * The same with more activities.
     *
     * @param initiative the number of the initiative that does them
     * @param more what else is done
     * @return a copy
     * @throws IllegalArgumentException if there is no such initiative; the message lists those there are
     * @throws ProblemsException if one of the activities does not fit
     */
    public Programme planning(String initiative, Activity... more) {
        return toBuilder().forWork().changing(Revision.ofInitiative(this, initiative, each -> each.activities(more)));
    }

    /**
     * The same without doing one of the activities: it stays there, cancelled.
     *
     * @param activity its id
     * @return a copy
     * @throws IllegalArgumentException if there is no such activity; the message lists those there are
     */
    public Programme cancelling(String activity) {
        return changing(Revision.ofActivity(this, activity, each -> each.state(ActivityState.CANCELLED)));
    }

    /**
     * The same with one of the activities stating how much it gives. Its contribution to the indicator takes the figure and
     * nothing else of it changes; if it has none, it adds the figure.
     *
     * @param activity its id
     * @param figure what it states
     * @param indicator the id of the indicator that it is expected to change
     * @return a copy
     * @throws IllegalArgumentException if there is no such activity (the message lists those there are), or if it contributes
     *     to the indicator more than once and not exactly one of these lacks its figure
     * @throws ProblemsException if the figure does not fit
     */
    public Programme quantifying(String activity, Figure figure, String indicator) {
        return toBuilder()
                .forWork()
                .changing(Revision.ofActivity(this, activity, each -> each.quantifying(figure, indicator)));
    }

    /**
     * The same with another target for one of the goals.
     *
     * @param goal its id
     * @param target the target, in the indicator's unit
     * @return a copy
     * @throws IllegalArgumentException if there is no such goal (the message lists those there are), if its rule has no
     *     target or several, or if it can have no such target: a share is above 0 and at most 1
     * @throws ProblemsException if the target does not fit
     */
    public Programme targeting(String goal, long target) {
        return targeting(goal, BigDecimal.valueOf(target));
    }

    /**
     * The same with another target for one of the goals.
     *
     * @param goal its id
     * @param target the target in plain notation: {@code "12.5"} in the indicator's unit; of a share, {@code "0.8"} is 80 %
     * @return a copy
     * @throws IllegalArgumentException if there is no such goal (the message lists those there are), if its rule has no
     *     target or several, or if it can have no such target: a share is above 0 and at most 1
     * @throws ProblemsException if the target does not fit
     */
    public Programme targeting(String goal, String target) {
        return targeting(goal, Decimals.of(target));
    }

    /**
     * The same with another target for one of the goals.
     *
     * @param goal its id
     * @param target the target, in the indicator's unit; of a share, 0.8 is 80 %
     * @return a copy
     * @throws IllegalArgumentException if there is no such goal (the message lists those there are), if its rule has no
     *     target or several, or if it can have no such target: a share is above 0 and at most 1
     * @throws ProblemsException if the target does not fit
     */
    public Programme targeting(String goal, BigDecimal target) {
        Objects.requireNonNull(target, "target");
        return targeting(goal, before -> target);
    }

    /**
     * The same with another target for one of the goals, made of the one that it has. The result is not rounded: a target of a
     * count is whole, and none has more than 12 decimals.
     *
     * <pre>{@code
     * p.targeting("1", target -> target.multiply(new BigDecimal("1.1")).setScale(0, RoundingMode.UP))    // at least 10 % more
     * }</pre>
     *
     * @param goal its id
     * @param change makes the new target of the {@link Goal#target() old one}, in the same unit
     * @return a copy
     * @throws IllegalArgumentException if there is no such goal (the message lists those there are), if its rule has no
     *     target or several, or if it can have no such target: a share is above 0 and at most 1, a number has at most 12
     *     decimals
     * @throws ProblemsException if the target does not fit, such as 5.5 of a count
     */
    public Programme targeting(String goal, UnaryOperator<BigDecimal> change) {
        return changing(Revision.ofGoal(this, goal, each -> Revision.targeting(each, change)));
    }

    /**
     * The same with another rule for one of the goals.
     *
     * @param goal its id
     * @param rule when it is fulfilled
     * @return a copy
     * @throws IllegalArgumentException if there is no such goal; the message lists those there are
     * @throws ProblemsException if the rule does not fit
     */
    public Programme targeting(String goal, FulfilmentRule rule) {
        return changing(Revision.ofGoal(this, goal, each -> each.rule(rule)));
    }

    /**
     * The same with another due day for one of the goals.
     *
     * @param goal its id
     * @param day the last day that counts, {@code 2018-12-31}
     * @return a copy
     * @throws IllegalArgumentException if there is no such goal (the message lists those there are), or if it is not a day
     */
    public Programme due(String goal, String day) {
        return changing(Revision.ofGoal(this, goal, each -> each.due(day)));
    }

    /**
     * The same for publication, with figures suppressed; {@link org.maalbar.disclosure.Publication} knows which.
     *
     * @param below the lowest count of persons that is shown, or 0 if single persons may be
     * @param suppressedObservations the observations whose figure is suppressed
     * @param suppressedPlans the contributions whose figure is suppressed
     * @param suppressedBaselines the indicators whose baseline is suppressed
     * @return a copy
     * @throws IllegalArgumentException if the lowest count is negative
     */
    public Programme published(
            int below,
            Predicate<Observation> suppressedObservations,
            Predicate<Contribution> suppressedPlans,
            Predicate<Indicator> suppressedBaselines) {
        Builder builder = toBuilder().suppressedBelow(below);
        builder.observations.replaceAll(
                each -> suppressedObservations.test(each) ? each.figure(Figure.suppressed()) : each);
        builder.initiatives.replaceAll(initiative -> initiative.replacing(
                initiative.goals(),
                initiative.activities().stream()
                        .map(each -> each.suppressing(suppressedPlans))
                        .toList(),
                initiative.funding()));
        builder.indicators.replaceAll(each -> suppressedBaselines.test(each)
                ? each.baseline(each.baseline().orElseThrow().day(), Figure.suppressed())
                : each);
        return builder.build();
    }

    private Programme changing(UnaryOperator<Initiative> change) {
        return toBuilder().changing(change);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Programme that
                && title.equals(that.title)
                && Objects.equals(caseTitle, that.caseTitle)
                && Objects.equals(annex, that.annex)
                && Objects.equals(contact, that.contact)
                && Objects.equals(span, that.span)
                && approximation.equals(that.approximation)
                && Objects.equals(suppressedBelow, that.suppressedBelow)
                && notes.equals(that.notes)
                && organisations.equals(that.organisations)
                && indicators.equals(that.indicators)
                && observations.equals(that.observations)
                && initiatives.equals(that.initiatives);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                title,
                caseTitle,
                annex,
                contact,
                span,
                approximation,
                suppressedBelow,
                notes,
                organisations,
                indicators,
                observations,
                initiatives);
    }

    @Override
    public String toString() {
        long goals = initiatives.stream().mapToLong(each -> each.goals().size()).sum();
        return Printable.of(title) + " (" + count(initiatives.size(), "initiative") + ", " + count(goals, "goal") + ", "
                + count(indicators.size(), "indicator") + ", " + count(observations.size(), "observation") + ")";
    }

    private static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    /** Collects a programme; not safe for several threads. Lists are added to in the order of the calls. */
    public static final class Builder {
        private final String title;
        private @Nullable String caseTitle;
        private @Nullable String annex;
        private @Nullable String contact;
        private @Nullable Span span;
        private @Nullable Integer suppressedBelow;
        private Approximation approximation = Approximation.DEFAULT;
        private final List<String> notes = new ArrayList<>();
        private final List<Organisation> organisations = new ArrayList<>();
        private final List<Indicator> indicators = new ArrayList<>();
        private final List<Observation> observations = new ArrayList<>();
        private final List<Initiative> initiatives = new ArrayList<>();

        private Builder(String title) {
            this.title = Texts.text(title);
        }

        /**
         * Sets the case in which the programme is reported.
         *
         * @param newCaseTitle the title of the case, as an agenda calls it
         * @return this builder
         * @throws IllegalArgumentException if it is blank
         */
        public Builder caseTitle(String newCaseTitle) {
            caseTitle = Texts.text(newCaseTitle);
            return this;
        }

        /**
         * Sets which annex of the case a report of the programme is.
         *
         * @param newAnnex the annex, such as "Bilag 1"
         * @return this builder
         * @throws IllegalArgumentException if it is blank
         */
        public Builder annex(String newAnnex) {
            annex = Texts.text(newAnnex);
            return this;
        }

        /**
         * Sets who answers questions about the programme.
         *
         * @param newContact a role or a mailbox, not a private person
         * @return this builder
         * @throws IllegalArgumentException if it is blank
         */
        public Builder contact(String newContact) {
            contact = Texts.text(newContact);
            return this;
        }

        /**
         * Sets when the programme runs.
         *
         * @param newSpan the span
         * @return this builder
         */
        public Builder span(Span newSpan) {
            span = Objects.requireNonNull(newSpan, "span");
            return this;
        }

        /**
         * Sets when the programme runs.
         *
         * @param edtf the span in EDTF, {@code 2017/2018}
         * @return this builder
         * @throws IllegalArgumentException if it is malformed
         */
        public Builder span(String edtf) {
            return span(Span.of(edtf));
        }

        /**
         * Sets what "about" means; a tenth to either side if not set.
         *
         * @param policy the policy
         * @return this builder
         */
        public Builder approximation(Approximation policy) {
            approximation = Objects.requireNonNull(policy, "policy");
            return this;
        }

        /**
         * Sets that the programme is meant for publication.
         *
         * @param count the lowest count of persons that is shown, or 0 if single persons may be
         * @return this builder
         * @throws IllegalArgumentException if it is negative
         */
        public Builder suppressedBelow(int count) {
            if (count < 0) {
                throw new RefusedException(
                        "The lowest count shown is 0 or above, not " + count,
                        "Det laveste antal, der vises, er 0 eller derover, ikke " + count);
            }
            suppressedBelow = count;
            return this;
        }

        /**
         * Adds notes.
         *
         * @param more notes
         * @return this builder
         * @throws IllegalArgumentException if one is blank
         */
        public Builder notes(String... more) {
            for (String note : more) {
                notes.add(Texts.text(note));
            }
            return this;
        }

        /**
         * Adds organisations.
         *
         * @param more organisations
         * @return this builder
         */
        public Builder organisations(Organisation... more) {
            organisations.addAll(List.of(more));
            return this;
        }

        /**
         * Adds indicators.
         *
         * @param more indicators
         * @return this builder
         */
        public Builder indicators(Indicator... more) {
            indicators.addAll(List.of(more));
            return this;
        }

        /**
         * Adds observations.
         *
         * @param more observations
         * @return this builder
         */
        public Builder observations(Observation... more) {
            observations.addAll(List.of(more));
            return this;
        }

        /**
         * Adds initiatives.
         *
         * @param more initiatives
         * @return this builder
         */
        public Builder initiatives(Initiative... more) {
            initiatives.addAll(List.of(more));
            return this;
        }

        /** What more figures give away has not been looked at. */
        private Builder forWork() {
            suppressedBelow = null;
            return this;
        }

        private Programme changing(UnaryOperator<Initiative> change) {
            initiatives.replaceAll(change);
            return build();
        }

        /**
         * Checks everything and makes the programme.
         *
         * @return the programme
         * @throws ProblemsException if anything is wrong between its parts; it contains every error, up to 10,000, each
         *     with the place as a JSON pointer ({@code /observations/3/indicator})
         */
        public Programme build() {
            return new Programme(this);
        }
    }
}
