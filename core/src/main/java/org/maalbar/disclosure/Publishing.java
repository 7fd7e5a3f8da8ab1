package org.maalbar.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.maalbar.problem.Place;
import org.maalbar.problem.Problem;
import org.maalbar.problem.ProblemsException;
import org.maalbar.programme.Contribution;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Programme;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Figure;
import org.maalbar.rule.Comparison;
import org.maalbar.rule.FulfilmentRule;

/** Suppresses figures of a programme. */
final class Publishing {
    private final Programme programme;
    private final int threshold;
    private final Set<String> persons = new HashSet<>();
    private final Set<String> observations = new HashSet<>();
    private final Set<String> baselines = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    Publishing(Programme programme, int threshold, List<Programme> before) {
        this.programme = programme;
        this.threshold = threshold;
        List<Indicator> indicators = programme.indicators();
        for (int i = 0; i < indicators.size(); i++) {
            Indicator indicator = indicators.get(i);
            boolean wasOfPersons = before.stream().anyMatch(each -> hasSuppressed(each, indicator.id()));
            Optional<Boolean> isOfPersons = wasOfPersons ? Optional.of(true) : indicator.countsPersons();
            if (indicator.domain() == Domain.COUNT
                    && isOfPersons.orElse(!isHuge(indicator) && !isMilestone(indicator))) {
                persons.add(indicator.id());
                boolean isAnySuppressed = suppress(new Publishable(indicator, programme, threshold, before));
                if (isAnySuppressed && isOfPersons.isEmpty()) {
                    problems.add(notStated(indicator, i));
                } else if (isOfPersons.isEmpty()) {
                    persons.remove(indicator.id());
                }
            }
        }
    }

    private static boolean hasSuppressed(Programme published, String indicator) {
        return published.observations().stream()
                .anyMatch(each -> each.indicator().equals(indicator) && each.figure() instanceof Figure.Suppressed);
    }

    /** What is only reached or not is no number of persons, unless it says so. */
    private boolean isMilestone(Indicator indicator) {
        List<FulfilmentRule> rules = programme.initiatives().stream()
                .flatMap(initiative -> initiative.goals().stream())
                .flatMap(goal -> goal.rule().stream())
                .filter(rule -> rule.indicators().contains(indicator.id()))
                .toList();
        return !rules.isEmpty() && rules.stream().allMatch(rule -> isMilestone(indicator, rule.comparisons()));
    }

    private static boolean isMilestone(Indicator indicator, List<Comparison> comparisons) {
        List<Comparison> those = comparisons.stream()
                .filter(each -> each.indicators().contains(indicator.id()))
                .toList();
        return !those.isEmpty() && those.stream().allMatch(Comparison::isMilestone);
    }

    /** There are not as many persons. */
    private boolean isHuge(Indicator indicator) {
        return programme.observations().stream()
                .filter(each -> each.indicator().equals(indicator.id()))
                .anyMatch(each -> Cell.isTooHigh(each.figure().bounds(Domain.COUNT, programme.approximation())));
    }

    /** Whether anything of an indicator has to be suppressed, which then is. */
    private boolean suppress(Publishable figures) {
        Set<String> ids = figures.suppressed();
        observations.addAll(ids);
        if (figures.isBaselineSuppressed()) {
            baselines.add(figures.indicator().id());
        }
        boolean isAnyPlanSmall = programme.initiatives().stream()
                .flatMap(initiative -> initiative.activities().stream())
                .flatMap(activity -> activity.contributions().stream())
                .anyMatch(each -> each.indicator().equals(figures.indicator().id()) && isSmall(each));
        return !ids.isEmpty() || figures.isBaselineSuppressed() || isAnyPlanSmall;
    }

    private boolean isSmall(Contribution contribution) {
        return persons.contains(contribution.indicator())
                && contribution.figure().filter(this::isSmall).isPresent();
    }

    private boolean isSmall(Figure figure) {
        return Suppression.isSmall(figure.bounds(Domain.COUNT, programme.approximation()), threshold);
    }

    private Problem notStated(Indicator indicator, int position) {
        return Problem.error(
                "persons-not-stated",
                Place.pointer("/indicators/" + position + "/persons"),
                "It is not stated whether \"" + indicator.id() + "\" counts persons, and it has figures below "
                        + threshold + " or next to them: state persons, yes or no",
                "Det er ikke oplyst, om »" + indicator.id() + "« tæller personer, og den har tal under " + threshold
                        + " eller tæt på dem: oplys personer, ja eller nej");
    }

    Programme published() {
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
        return programme.published(
                threshold,
                observation -> observations.contains(observation.id().orElseThrow()),
                this::isSmall,
                indicator -> baselines.contains(indicator.id()));
    }
}
