package org.maalbar.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maalbar.evidence.RecordIndex;
import org.maalbar.evidence.RecordIndex.ReadObservation;
import org.maalbar.evidence.Records;
import org.maalbar.evidence.Views;
import org.maalbar.problem.Printable;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Figure;
import org.maalbar.rule.Category;
import org.maalbar.rule.Measure;
import org.maalbar.text.Language;
import org.maalbar.text.Texts;
import org.maalbar.words.Shortened;

/** What may honestly be said of a programme on a day. Immutable; everything is computed from its programme when asked for. */
public final class ProgrammeAssessment implements Assessed {
    private final Records records;
    private final Claims claims;
    private final AtomicReferenceArray<@Nullable InitiativeAssessment> assessed;
    private volatile @Nullable List<InitiativeAssessment> initiatives;

    ProgrammeAssessment(Records records) {
        this.records = records;
        this.claims = new Claims(records);
        this.assessed =
                new AtomicReferenceArray<>(records.programme().initiatives().size());
    }

    private InitiativeAssessment initiative(int position) {
        InitiativeAssessment found = assessed.get(position);
        if (found == null) {
            Initiative initiative = programme().initiatives().get(position);
            found = new InitiativeAssessment(initiative, records, claims);
            if (!assessed.compareAndSet(position, null, found)) {
                found = Objects.requireNonNull(assessed.get(position));
            }
        }
        return found;
    }

    /**
     * What was assessed.
     *
     * @return the programme
     */
    @Override
    public Programme programme() {
        return records.programme();
    }

    /**
     * The day of assessment.
     *
     * @return the day
     */
    @Override
    public LocalDate day() {
        return records.day();
    }

    /**
     * The day on which things had to be known in order to count.
     *
     * @return the day, or empty if everything counts
     */
    @Override
    public Optional<LocalDate> knownOn() {
        return Optional.ofNullable(records.knownOn());
    }

    /**
     * The initiatives.
     *
     * @return what may be said of each, in the order of the programme
     */
    @Override
    public List<InitiativeAssessment> initiatives() {
        List<InitiativeAssessment> found = initiatives;
        if (found == null) {
            List<InitiativeAssessment> all = new ArrayList<>(assessed.length());
            for (int i = 0; i < assessed.length(); i++) {
                all.add(initiative(i));
            }
            found = Collections.unmodifiableList(all);
            initiatives = found;
        }
        return found;
    }

    /**
     * The measurable goals of all initiatives.
     *
     * @return what may be said of each, in the order of the programme
     */
    public List<GoalAssessment> goals() {
        List<GoalAssessment> goals = new ArrayList<>();
        for (InitiativeAssessment each : initiatives()) {
            goals.addAll(each.goals());
        }
        return Collections.unmodifiableList(goals);
    }

    /**
     * The goals of all initiatives that have no rule, so that nothing can be said of them.
     *
     * @return the goals, in the order of the programme
     */
    public List<Goal> notMeasurable() {
        return initiatives().stream()
                .flatMap(each -> each.notMeasurable().stream())
                .toList();
    }

    /**
     * One measurable goal.
     *
     * @param id its id
     * @return what may be said of it
     * @throws IllegalArgumentException if there is no measurable goal with that id; the message lists those there are
     */
    public GoalAssessment goal(String id) {
        RecordIndex.GoalPosition position = records.goal(Texts.id(id));
        if (position == null) {
            throw new IllegalArgumentException("No goal \"" + Printable.of(id) + "\"; there are "
                    + goals().stream().map(GoalAssessment::id).toList());
        }
        return initiative(position.initiative()).goals().get(position.goal());
    }

    /**
     * What was counted of one group, or of all.
     *
     * @param category the group; none for all
     * @param seen what has been seen of it by the day of assessment
     * @param lastObserved the day of the last observation of it, if there is one
     * @param isSuppressed whether a figure of it is suppressed, and the level not known without it
     */
    public record Group(
            Optional<Category> category, Bounds seen, Optional<LocalDate> lastObserved, boolean isSuppressed) {}

    /**
     * An indicator by the categories of a dimension.
     *
     * @param indicator what was counted
     * @param dimension what the categories divide by
     * @param groups each category of which something was observed or which the complete dimension names, in the order of the data
     * @param whole all of them
     */
    public record Breakdown(Indicator indicator, String dimension, List<Group> groups, Group whole) {}

    /**
     * What has been seen of the categories of each indicator, as of the day of assessment.
     *
     * @return a table for each dimension of each indicator that has observations by category, in the order of the programme
     */
    public List<Breakdown> breakdowns() {
        List<Breakdown> all = new ArrayList<>();
        for (Indicator indicator : programme().indicators()) {
            addBreakdowns(indicator, all);
        }
        return Collections.unmodifiableList(all);
    }

    private void addBreakdowns(Indicator indicator, List<Breakdown> all) {
        Map<Optional<Category>, List<Observation>> counting = records.observed(indicator.id()).stream()
                .map(ReadObservation::observation)
                .filter(records::counts)
                .collect(Collectors.groupingBy(Observation::category, LinkedHashMap::new, Collectors.toList()));
        Map<String, Set<Category>> dimensions = new LinkedHashMap<>();
        counting.keySet()
                .forEach(key -> key.ifPresent(category -> dimensions
                        .computeIfAbsent(category.dimension(), dimension -> new LinkedHashSet<>())
                        .add(category)));
        indicator
                .complete()
                .ifPresent(
                        complete -> dimensions.computeIfPresent(complete.dimension(), (key, some) -> complete.all()));
        dimensions.forEach((dimension, categories) -> all.add(new Breakdown(
                indicator,
                dimension,
                categories.stream()
                        .map(each -> group(indicator, Optional.of(each), counting))
                        .toList(),
                group(indicator, Optional.empty(), counting))));
    }

    private Group group(
            Indicator indicator, Optional<Category> category, Map<Optional<Category>, List<Observation>> counting) {
        Measure whole = Measure.level(indicator.id());
        Views views = records.views(
                category.map(each -> whole.category(each.dimension(), each.name()))
                        .orElse(whole),
                day());
        List<Observation> own = counting.getOrDefault(category, List.of());
        boolean isSuppressed = own.stream().anyMatch(each -> each.figure() instanceof Figure.Suppressed);
        return new Group(
                category,
                views.seen(),
                own.stream().map(Observation::lastDay).max(Comparator.naturalOrder()),
                isSuppressed && !views.seen().isExact());
    }

    /**
     * Every claim that was known, and whether the evidence agrees.
     *
     * @return the checks, in the order of the programme: those of an initiative before those of its goals
     */
    public List<ClaimCheck> claims() {
        return initiatives().stream()
                .flatMap(each -> Stream.concat(
                        each.claims().stream(), each.goals().stream().flatMap(goal -> goal.claims().stream())))
                .toList();
    }

    /**
     * What contradicts what in the data, as far as it touches a goal, and which activities are overdue.
     *
     * @return warnings, each with the place in the programme
     */
    public List<Problem> problems() {
        return new AssessmentProblems(this, records).all();
    }

    /**
     * What might be said if something were different: the same day, and another programme, of which an initiative is assessed
     * when it is first asked for.
     *
     * <pre>{@code
     * a.whatIf(p -> p.cancelling("3.dfh")).goal("3").status()
     * a.whatIf(p -> p.observing(Observation.total("staff", exactly(510), "2018-08-31")))
     * }</pre>
     *
     * @param change gives the programme that is assessed instead, for example one of the copies of {@link Programme}
     * @return an assessment; this one stays as it is
     */
    public ProgrammeAssessment whatIf(UnaryOperator<Programme> change) {
        return new ProgrammeAssessment(new Records(change.apply(programme()), records.day(), records.knownOn()));
    }

    /** Equal if made of an equal programme, on the same day, with what was known on the same day. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ProgrammeAssessment that
                && day().equals(that.day())
                && knownOn().equals(that.knownOn())
                && programme().equals(that.programme());
    }

    @Override
    public int hashCode() {
        return Objects.hash(day(), knownOn(), programme());
    }

    /**
     * Every goal with its status.
     *
     * @param language the language
     * @return a line with the title and the day, and one for each goal, without a line break at the end
     */
    public String inWords(Language language) {
        return String.join("\n", lines(language));
    }

    private List<String> lines(Language language) {
        List<String> lines = new ArrayList<>();
        lines.add(Printable.of(programme().title()) + language.choose(", assessed on ", ", vurderet pr. ") + day());
        for (InitiativeAssessment initiative : initiatives()) {
            initiative.goals().forEach(goal -> lines.add(line(goal, language)));
            initiative.notMeasurable().forEach(goal -> lines.add(line(goal, language)));
        }
        return lines;
    }

    private static String line(Goal goal, Language language) {
        return "– " + goal.id().orElseThrow() + "  " + language.choose("Not measurable", "Ikke målbart") + " - "
                + Shortened.line(Printable.of(goal.statement()), 60);
    }

    private static String line(GoalAssessment goal, Language language) {
        return goal.status().symbol() + " " + goal.id() + "  "
                + goal.status().word(language)
                + (goal.isContradictory()
                        ? language.choose(
                                " (NOTE: the figures contradict each other)", " (OBS: tallene modsiger hinanden)")
                        : "")
                + " - "
                + Shortened.line(Printable.of(goal.goal().statement()), 60);
    }

    /** The same in English, below the 1,000 characters that jshell shows. */
    @Override
    public String toString() {
        return Shortened.lines(lines(Language.ENGLISH), "goal");
    }
}
