package org.maalbar.programme;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maalbar.problem.Printable;
import org.maalbar.problem.Problem;
import org.maalbar.problem.ProblemsException;
import org.maalbar.problem.RefusedException;
import org.maalbar.quantity.Approximation;
import org.maalbar.rule.Category;

/**
 * What any number of observations come to: the few that a programme is assessed with as it would be with all of them, on any
 * day and whatever was known by then. It grows with the number of different days and categories, never with that of the
 * observations.
 *
 * <pre>{@code
 * ObservationSummary seen = ObservationSummary.of(programme);
 * for (Observation each : manyMore) {
 *     seen.add(each);
 * }
 * Programme now = programme.observing(seen);
 * }</pre>
 *
 * <p>It does not matter who sums up what, or in which order: parts that were made apart, of the same programme, can be
 * {@linkplain #merge merged}. A summary changes; it is not safe for several threads, each of which makes its own.
 *
 * <p>Of observations that differ in nothing but their figure, id and source, increments are added up, or joined where the same
 * ones may be counted twice; of totals those are kept that say the least and the most. Ids and sources are forgotten, so an
 * observation that corrects another cannot be taken in.
 */
public final class ObservationSummary implements Serializable {
    private static final long serialVersionUID = 1L;

    private final transient Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final transient Approximation approximation;
    private final transient Map<Observation, ObservationGroup> groups = new HashMap<>();
    private final transient ObservationGroup.Total total = new ObservationGroup.Total();

    private ObservationSummary(List<Indicator> indicators, Approximation approximation) {
        indicators.forEach(each -> this.indicators.put(each.id(), each));
        this.approximation = approximation;
    }

    /**
     * A summary of nothing.
     *
     * @param programme what will be observed; its own observations are not taken in
     * @return a new summary
     */
    public static ObservationSummary of(Programme programme) {
        return of(programme.indicators(), programme.approximation());
    }

    static ObservationSummary of(List<Indicator> indicators, Approximation approximation) {
        return new ObservationSummary(indicators, approximation);
    }

    /**
     * Reads what {@link #format} wrote, on this machine or another.
     *
     * @param text the text, whole
     * @return a new summary, equal to the one that was written
     * @throws IllegalArgumentException if it is no text that could have been written; the message gives the line where there is one
     */
    public static ObservationSummary parse(String text) {
        return SummaryText.read(text);
    }

    /**
     * The summary as text, to be kept, or sent to where it is {@linkplain #parse read} and {@linkplain #merge merged}. It counts
     * what was taken in, and says for which indicators and which meaning of "about". Its first line is that of its format,
     * {@code maalbar-summary/1}; equal summaries have the same text, in whatever order they were made. Java's serialisation writes it,
     * too; what writes fields by itself, such as Kryo, must be given the text.
     *
     * @return the text, in lines of tab-separated cells
     */
    public String format() {
        return SummaryText.of(approximation, indicators.values(), sortedGroups());
    }

    /**
     * Takes in an observation.
     *
     * @param observation what has been seen
     * @return this summary
     * @throws ProblemsException if it does not fit the programme, corrects another, or its group gets too large a sum; nothing
     *     of it is taken in then. The places are JSON pointers into the observation ({@code /increment})
     */
    public ObservationSummary add(Observation observation) {
        group(observation).add(observation.figure());
        return this;
    }

    /**
     * Takes in several observations that are the same, as {@code select ..., count(*) ... group by ...} in a database gives them.
     *
     * @param observation what has been seen each time
     * @param times how many there are, from 1 to 1,000,000,000,000
     * @return this summary
     * @throws IllegalArgumentException if there are not so many
     * @throws ProblemsException as for {@linkplain #add(Observation) one}; none is taken in then
     */
    public ObservationSummary add(Observation observation, long times) {
        group(observation).add(observation.figure(), times);
        return this;
    }

    /**
     * The group that an observation belongs to, for whoever has many that differ in nothing but their figure. The observation
     * itself is not taken in.
     *
     * @param example an observation
     * @return where to add the figures of such observations, for as long as this summary is in use
     * @throws ProblemsException if it does not fit the programme or corrects another
     */
    public ObservationGroup group(Observation example) {
        List<Problem> problems = new ArrayList<>();
        FigureCheck check = new FigureCheck(indicators, approximation, problems::add);
        check.observation(example, FigureCheck.Pointer.of(""));
        example.corrects()
                .ifPresent(id -> check.error(
                        "correction-not-allowed",
                        FigureCheck.Pointer.of("/corrects"),
                        "\"" + Printable.brief(id) + "\" cannot be corrected where observations are summed up",
                        "»" + Printable.brief(id) + "« kan ikke rettes, hvor observationer tælles sammen"));
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
        return group(example.withoutFigure(), Objects.requireNonNull(indicators.get(example.indicator())));
    }

    private ObservationGroup group(Observation alike, Indicator indicator) {
        return groups.computeIfAbsent(
                alike,
                key -> key.tally() == Tally.TOTAL
                        ? new TotalGroup(key, indicator, approximation, total)
                        : new IncrementGroup(key, indicator, approximation, total));
    }

    /**
     * Takes in all that another summary contains.
     *
     * @param other a summary made for the same programme; it stays as it is
     * @return this summary
     * @throws IllegalArgumentException if it was made for other indicators, or another meaning of "about", or if both are more
     *     observations than can be counted; nothing of it is taken in then
     * @throws ProblemsException if a group gets too large a sum; nothing of it is taken in then
     */
    public ObservationSummary merge(ObservationSummary other) {
        if (!isLike(other)) {
            throw new RefusedException(
                    "Only summaries for the same indicators and meaning of \"about\" can be merged",
                    "Kun sammentællinger for de samme indikatorer og betydning af »ca.« kan lægges sammen");
        }
        total.check(other.count());
        List<Runnable> changes = new ArrayList<>();
        List.copyOf(other.groups.values())
                .forEach(group ->
                        changes.add(group(group.alike(), group.indicator()).joining(group)));
        changes.forEach(Runnable::run);
        return this;
    }

    /**
     * How many observations were taken in.
     *
     * @return their number
     */
    public long count() {
        return total.count();
    }

    /**
     * How many observations of an indicator were taken in.
     *
     * @param indicator its id
     * @return their number
     */
    public long count(String indicator) {
        return groups.values().stream()
                .filter(group -> group.indicator().id().equals(indicator))
                .mapToLong(ObservationGroup::count)
                .sum();
    }

    /**
     * The observations that represent all that were taken in.
     *
     * @return observations without ids or sources, by indicator and day, whatever the order in which they were taken in
     */
    public List<Observation> observations() {
        return sortedGroups()
                .flatMap(group -> group.figures().stream().map(group.alike()::figure))
                .toList();
    }

    private Stream<ObservationGroup> sortedGroups() {
        Map<String, Integer> positions = new HashMap<>();
        indicators.keySet().forEach(id -> positions.put(id, positions.size()));
        Comparator<ObservationGroup> order = Comparator.comparing(
                ObservationGroup::alike,
                Comparator.comparing((Observation each) -> positions.get(each.indicator()))
                        .thenComparing(Observation::lastDay)
                        .thenComparing(Observation::tally)
                        .thenComparing(each -> each.period().toString())
                        .thenComparing(
                                each -> each.category().map(Category::dimension).orElse(""))
                        .thenComparing(
                                each -> each.category().map(Category::name).orElse(""))
                        .thenComparing(each -> each.recorded().orElse(LocalDate.MIN))
                        .thenComparing(Observation::isSomeOnly)
                        .thenComparing(Observation::isFinal));
        return groups.values().stream().filter(group -> group.count() > 0).sorted(order);
    }

    /** Whether a programme understands what was taken in just as this summary did. */
    boolean isOf(Programme programme) {
        return isLike(of(programme));
    }

    private boolean isLike(ObservationSummary other) {
        return indicators.equals(other.indicators) && approximation.equals(other.approximation);
    }

    /** Equal summaries have equal texts. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ObservationSummary that && format().equals(that.format());
    }

    @Override
    public int hashCode() {
        return format().hashCode();
    }

    @Override
    public String toString() {
        return count() + " observations, summed up in " + observations().size();
    }

    /** What is serialised is the text, so that nothing gets in that is not checked. */
    private Object writeReplace() {
        return new Serialised(format());
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("A summary is serialised as its text");
    }

    private record Serialised(String text) implements Serializable {
        private Serialised {
            Objects.requireNonNull(text, "text");
        }

        private Object readResolve() throws InvalidObjectException {
            try {
                return parse(text);
            } catch (IllegalArgumentException e) {
                InvalidObjectException invalid = new InvalidObjectException(e.getMessage());
                invalid.initCause(e);
                throw invalid;
            }
        }
    }
}
