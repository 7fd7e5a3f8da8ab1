package org.maalbar.portfolio;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maalbar.assessment.Assessor;
import org.maalbar.assessment.InitiativeAssessment;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.funding.FundingByYear;
import org.maalbar.funding.FundingSummary;
import org.maalbar.problem.Loaded;
import org.maalbar.problem.Printable;
import org.maalbar.problem.RefusedException;
import org.maalbar.programme.Organisation;
import org.maalbar.programme.Programme;
import org.maalbar.time.Days;

/**
 * What any number of programmes come to on a day. A few numbers of each are kept, and never a programme or an assessment, so that
 * no more than one of them need be in memory.
 *
 * <pre>{@code
 * Portfolio portfolio = Portfolio.on("2018-08-31");
 * for (Path file : files) {
 *     portfolio.add(file.getFileName().toString(), ProgrammeJson.standard().read(file));
 * }
 * }</pre>
 *
 * <p>A programme that cannot be read is kept as such, with its first error. Nothing is guessed of it: it is in no number.
 *
 * <p>It does not matter who adds what, or in which order: parts that were made apart, for the same day, can be {@linkplain #merge
 * merged}. A portfolio changes; it is not safe for several threads, each of which makes its own.
 */
public final class Portfolio {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final LocalDate day;
    private final @Nullable LocalDate knownOn;
    private final Assessor assessor;
    private final Map<String, ProgrammeSummary> programmes = new HashMap<>();
    private final Map<String, UnreadableProgramme> unreadable = new HashMap<>();
    private final Map<Optional<String>, DepartmentSummary> departments = new HashMap<>();
    private FundingByYear funding = FundingByYear.NONE;

    private Portfolio(LocalDate day, @Nullable LocalDate knownOn) {
        this.day = Objects.requireNonNull(day, "day");
        this.knownOn = knownOn;
        Assessor all = Assessor.on(day);
        this.assessor = knownOn == null ? all : all.knownOn(knownOn);
    }

    /**
     * A portfolio of nothing.
     *
     * @param day the day of assessment of every programme
     * @return a new portfolio
     */
    public static Portfolio on(LocalDate day) {
        return new Portfolio(day, null);
    }

    /**
     * A portfolio of nothing.
     *
     * @param day the day of assessment of every programme, {@code 2018-08-31}
     * @return a new portfolio
     * @throws IllegalArgumentException if it is not a day
     */
    public static Portfolio on(String day) {
        return on(Days.of(day));
    }

    /**
     * A portfolio of nothing, of programmes assessed with what was known on a day.
     *
     * @param day the day of assessment of every programme
     * @param knownOn what was recorded or stated later does not count
     * @return a new portfolio
     */
    public static Portfolio on(LocalDate day, LocalDate knownOn) {
        return new Portfolio(day, Objects.requireNonNull(knownOn, "knownOn"));
    }

    /**
     * Assesses and adds a programme that was read, or adds that it could not be read: if there is any error.
     *
     * @param name what to call it, such as the name of its file; unique in the portfolio
     * @param loaded what came of reading it
     * @return this portfolio
     * @throws IllegalArgumentException if there is one of that name, or a custom rule asks for an indicator or a category that it
     *     does not declare
     */
    public Portfolio add(String name, Loaded<Programme> loaded) {
        if (!loaded.hasErrors()) {
            return add(name, assessor.assess(loaded.orElseThrow()));
        }
        checkNew(name);
        unreadable.put(name, UnreadableProgramme.of(name, loaded.problems()));
        return this;
    }

    /**
     * Adds a programme that was assessed.
     *
     * @param name what to call it; unique in the portfolio
     * @param assessment what may be said of it, on the same day as of all others
     * @return this portfolio
     * @throws IllegalArgumentException if there is one of that name, or it was assessed on another day or with what was known on
     *     another day
     */
    public Portfolio add(String name, ProgrammeAssessment assessment) {
        checkSameDay(assessment.day(), assessment.knownOn());
        checkNew(name);
        ProgrammeSummary summary = ProgrammeSummary.of(name, assessment);
        FundingByYear more =
                FundingByYear.of(FundingSummary.of(assessment.programme().initiatives()));
        departments(assessment).forEach(this::addDepartment);
        funding = funding.plus(more);
        programmes.put(name, summary);
        return this;
    }

    /**
     * Adds all that another portfolio contains.
     *
     * @param other a portfolio for the same day; it stays as it is
     * @return this portfolio
     * @throws IllegalArgumentException if it is for another day, or something has the same name in both; nothing is added then
     */
    public Portfolio merge(Portfolio other) {
        checkSameDay(other.day, other.knownOn());
        other.programmes.keySet().forEach(this::checkNew);
        other.unreadable.keySet().forEach(this::checkNew);
        List.copyOf(other.departments.values()).forEach(each -> addDepartment(each.name(), each));
        funding = funding.plus(other.funding);
        programmes.putAll(other.programmes);
        unreadable.putAll(other.unreadable);
        return this;
    }

    /** {@return a portfolio of the same, to which what is added to this one later is not added} */
    public Portfolio copy() {
        return new Portfolio(day, knownOn).merge(this);
    }

    private void checkSameDay(LocalDate otherDay, Optional<LocalDate> otherKnownOn) {
        if (!day.equals(otherDay) || !knownOn().equals(otherKnownOn)) {
            throw new RefusedException(
                    "All of a portfolio is assessed on " + words(day, knownOn(), " as known on ") + ", not on "
                            + words(otherDay, otherKnownOn, " as known on "),
                    "Alt i en portefølje vurderes pr. " + words(day, knownOn(), " som kendt den ") + ", ikke pr. "
                            + words(otherDay, otherKnownOn, " som kendt den "));
        }
    }

    private static String words(LocalDate day, Optional<LocalDate> knownOn, String between) {
        return day + knownOn.map(known -> between + known).orElse("");
    }

    private void checkNew(String name) {
        if (programmes.containsKey(name) || unreadable.containsKey(name)) {
            throw new RefusedException(
                    "There is a programme called \"" + Printable.brief(name)
                            + "\" already; a name may occur once, so that nothing is counted twice",
                    "Der er allerede et program, der hedder »" + Printable.brief(name)
                            + "«; et navn må kun forekomme én gang, så intet tælles med to gange");
        }
    }

    private void addDepartment(Optional<String> name, DepartmentSummary more) {
        departments.merge(name, more, DepartmentSummary::plus);
    }

    private static Map<Optional<String>, DepartmentSummary> departments(ProgrammeAssessment assessment) {
        Map<String, String> names = assessment.programme().organisations().stream()
                .collect(Collectors.toMap(Organisation::id, each -> normal(each.name())));
        Map<Optional<String>, DepartmentSummary> found = new HashMap<>();
        for (InitiativeAssessment initiative : assessment.initiatives()) {
            GoalCounts goals =
                    GoalCounts.of(initiative.goals(), initiative.notMeasurable().size());
            Set<Optional<String>> responsible = initiative.initiative().departments().stream()
                    .map(id -> Optional.of(names.getOrDefault(id, id)))
                    .collect(Collectors.toCollection(HashSet::new));
            if (responsible.isEmpty()) {
                responsible.add(Optional.empty());
            }
            for (Optional<String> each : responsible) {
                found.merge(each, new DepartmentSummary(each, 1, 0, GoalCounts.NONE), (one, same) -> one);
                found.computeIfPresent(each, (name, summary) -> summary.with(1, goals));
            }
        }
        return found;
    }

    private static String normal(String name) {
        return SPACE.matcher(Normalizer.normalize(name, Normalizer.Form.NFC).strip())
                .replaceAll(" ");
    }

    /** {@return the day of assessment} */
    public LocalDate day() {
        return day;
    }

    /** {@return the day on which things had to be known in order to count, or empty if everything counts} */
    public Optional<LocalDate> knownOn() {
        return Optional.ofNullable(knownOn);
    }

    /** {@return the programmes, {@linkplain ProgrammeSummary#WORST_FIRST worst first}} */
    public List<ProgrammeSummary> programmes() {
        return programmes.values().stream().sorted(ProgrammeSummary.WORST_FIRST).toList();
    }

    /** {@return what could not be read, by its name} */
    public List<UnreadableProgramme> unreadable() {
        return List.copyOf(new TreeMap<>(unreadable).values());
    }

    /**
     * What each department is responsible for. Departments are the same if their names are: in Unicode's form NFC and with one space
     * for any white space, but otherwise to the letter; their ids do not count, as each programme chooses its own.
     *
     * @return the departments in the order of the Danish alphabet; last, if there is any, what no department is named for
     */
    public List<DepartmentSummary> departments() {
        List<DepartmentSummary> sorted = new ArrayList<>(departments.values());
        sorted.sort(Comparator.comparing(each -> each.name().orElse(null), Comparator.nullsLast(DanishOrder.NAMES)));
        return sorted;
    }

    /** {@return the goals of all programmes, each counted once} */
    public GoalCounts goals() {
        return programmes.values().stream().map(ProgrammeSummary::goals).reduce(GoalCounts.NONE, GoalCounts::plus);
    }

    /** {@return what the initiatives of all programmes are funded by, year by year} */
    public FundingByYear funding() {
        return funding;
    }

    /** Equal if they contain the same, whatever the order in which it was added. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Portfolio that
                && day.equals(that.day)
                && knownOn().equals(that.knownOn())
                && programmes.equals(that.programmes)
                && unreadable.equals(that.unreadable)
                && departments.equals(that.departments)
                && funding.equals(that.funding);
    }

    @Override
    public int hashCode() {
        return Objects.hash(day, knownOn, programmes, unreadable, departments, funding);
    }

    @Override
    public String toString() {
        return "Portfolio of " + programmes.size() + " programmes on " + day + ", " + unreadable.size() + " unreadable";
    }
}
