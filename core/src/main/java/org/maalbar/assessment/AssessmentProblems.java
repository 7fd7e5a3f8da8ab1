package org.maalbar.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.maalbar.evidence.Records;
import org.maalbar.evidence.Trouble;
import org.maalbar.evidence.Views;
import org.maalbar.problem.Place;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Behaviour;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.rule.Comparison;
import org.maalbar.rule.Measure;
import org.maalbar.rule.Term;
import org.maalbar.time.Span;

/** What a person should look at in the evidence: contradictions and overdue activities. */
final class AssessmentProblems {
    private final ProgrammeAssessment assessment;
    private final Records records;
    private final Map<String, Integer> positions = new HashMap<>();
    private final Set<Problem> found = new LinkedHashSet<>();

    AssessmentProblems(ProgrammeAssessment assessment, Records records) {
        this.assessment = assessment;
        this.records = records;
        assessment.programme().indicators().forEach(each -> positions.put(each.id(), positions.size()));
    }

    List<Problem> all() {
        assessment.goals().forEach(this::lookAtGoal);
        lookAtUnused();
        assessment.programme().indicators().forEach(this::lookAtParts);
        List<Initiative> initiatives = assessment.programme().initiatives();
        for (int i = 0; i < initiatives.size(); i++) {
            List<Activity> activities = initiatives.get(i).activities();
            for (int a = 0; a < activities.size(); a++) {
                if (isOverdue(activities.get(a))) {
                    String id = activities.get(a).id().orElseThrow();
                    warn(
                            "overdue-activity",
                            "/initiatives/" + i + "/activities/" + a,
                            "The period of activity " + id + " is over, but it is not reported completed",
                            "Perioden for aktiviteten " + id + " er slut, men den er ikke meldt gennemført");
                }
            }
        }
        return new ArrayList<>(found);
    }

    private boolean isOverdue(Activity activity) {
        Optional<Span> period = activity.period();
        return activity.isAhead()
                && period.flatMap(Span::last)
                        .filter(last -> last.isBefore(records.day()))
                        .isPresent();
    }

    private void lookAtGoal(GoalAssessment goal) {
        for (IndicatorAssessment indicator : goal.indicators()) {
            String id = indicator.indicator().id();
            lookAt(indicator.indicator(), indicator.views());
            for (MeasureAssessment other : indicator.measures()) {
                if (other.measure().category().isEmpty()) {
                    lookAt(indicator.indicator(), goal.evidence().views(other.measure()));
                }
            }
            if (goal.evidence().hasContradictoryCategory(id)) {
                warn(
                        code(Trouble.CONTRADICTORY_OBSERVATIONS),
                        place(indicator.indicator()),
                        "The observations of one category of \"" + id + "\" contradict each other",
                        "Observationerne af én kategori af »" + id + "« modsiger hinanden");
            }
        }
        goal.rule().all().flatMap(node -> node.rule().comparisons().stream()).forEach(comparison -> {
            lookAtBase(goal, comparison);
            lookAtLevels(goal, comparison);
        });
    }

    /** What no goal asks for has no due day and no plans that matter; it can contradict itself all the same. */
    private void lookAtUnused() {
        Set<String> used = new HashSet<>();
        assessment.goals().forEach(goal -> used.addAll(goal.evidence().indicators()));
        for (Indicator indicator : assessment.programme().indicators()) {
            if (!used.contains(indicator.id())
                    && records.views(Measure.level(indicator.id()), records.day())
                            .isContradictory()) {
                warnOf(indicator);
            }
        }
    }

    private void lookAtParts(Indicator indicator) {
        Set<LocalDate> days = records.evidence(indicator.id()).daysWithPartsAboveWhole();
        for (LocalDate day : days) {
            warn(
                    "parts-exceed-whole",
                    place(indicator),
                    "On " + day + ", the categories of \"" + indicator.id()
                            + "\" add up to more than the total of that day",
                    "Den " + day + " giver kategorierne af »" + indicator.id()
                            + "« tilsammen mere end det samlede tal");
        }
    }

    private void warnOf(Indicator indicator) {
        warn(
                code(Trouble.CONTRADICTORY_OBSERVATIONS),
                place(indicator),
                "The observations of \"" + indicator.id() + "\" contradict each other",
                "Observationerne af »" + indicator.id() + "« modsiger hinanden");
    }

    private void lookAt(Indicator indicator, Views views) {
        String id = indicator.id();
        for (Trouble trouble : views.troubles()) {
            switch (trouble) {
                case CONTRADICTORY_OBSERVATIONS -> warnOf(indicator);
                case CONTRADICTORY_PLANS ->
                    warn(
                            code(trouble),
                            place(indicator),
                            "The levels planned for \"" + id + "\" contradict each other",
                            "De niveauer, der er planlagt for »" + id + "«, modsiger hinanden");
                case PLAN_NOT_POSSIBLE ->
                    warn(
                            code(trouble),
                            place(indicator),
                            "What is planned for \"" + id + "\" lies outside what its observations allow",
                            "Det, der er planlagt for »" + id + "«, ligger uden for det, observationerne tillader");
            }
        }
    }

    static String code(Trouble trouble) {
        return switch (trouble) {
            case CONTRADICTORY_OBSERVATIONS -> "contradictory-observations";
            case CONTRADICTORY_PLANS -> "contradictory-plans";
            case PLAN_NOT_POSSIBLE -> "plan-not-possible";
        };
    }

    private String place(Indicator indicator) {
        return "/indicators/" + positions.get(indicator.id());
    }

    private void lookAtBase(GoalAssessment goal, Comparison comparison) {
        if (goal.evidence().hasNothingAsBase(comparison)) {
            Measure base = comparison.base().orElseThrow();
            warn(
                    "whole-is-zero",
                    place(assessment.programme().indicator(base.indicator())),
                    "\"" + base + "\" is 0, so nothing can be said of a share or a multiple of it",
                    "»" + base + "« er 0, så der kan ikke siges noget om en andel eller et multiplum deraf");
        }
        if (comparison.kind() == Comparison.Kind.SHARE && goal.evidence().hasPartAboveWhole(comparison)) {
            String part = comparison.measure().indicator();
            String whole = comparison.base().orElseThrow().indicator();
            warn(
                    "part-exceeds-whole",
                    place(assessment.programme().indicator(part)),
                    "\"" + part + "\" is part of \"" + whole + "\" but exceeds it",
                    "»" + part + "« er en del af »" + whole + "«, men er større");
        }
    }

    /** The level of what only grows is never below an earlier one, nor below a part of it: its growth must be meant. */
    private void lookAtLevels(GoalAssessment goal, Comparison comparison) {
        Measure left = comparison.left().only().orElse(null);
        List<Term> right = comparison.right().terms();
        if (left == null || right.size() != 1 || comparison.right().plus().signum() > 0) {
            return;
        }
        Measure then = right.get(0).measure();
        Indicator indicator = assessment.programme().indicator(left.indicator());
        boolean areOfOne = then.indicator().equals(left.indicator())
                && then.category().equals(left.category())
                && then.during().equals(left.during());
        boolean areOfOneDay = left.lastDay(goal.dueDay()).equals(then.lastDay(goal.dueDay()));
        if (areOfOne && areOfOneDay) {
            warn(
                    "compared-with-itself",
                    place(indicator),
                    "Goal " + goal.id() + " compares \"" + left.indicator()
                            + "\" with itself: measure it on another day, or in another span",
                    "Mål " + goal.id() + " sammenligner »" + left.indicator()
                            + "« med sig selv: mål den en anden dag eller i et andet tidsrum");
        } else if (areOfOne
                && left.during().isEmpty()
                && indicator.behaviour() == Behaviour.CUMULATIVE
                && right.get(0).factor().compareTo(BigDecimal.ONE) <= 0) {
            warn(
                    "level-never-falls",
                    place(indicator),
                    "Goal " + goal.id() + " compares \"" + left.indicator()
                            + "\" with its level on an earlier day, but it can only grow: compare its growth in two spans",
                    "Mål " + goal.id() + " sammenligner »" + left.indicator()
                            + "« med niveauet en tidligere dag, men den kan kun vokse: sammenlign tilvæksten i to tidsrum");
        }
    }

    private void warn(String code, String pointer, String english, String danish) {
        found.add(Problem.warning(code, Place.pointer(pointer), english, danish));
    }
}
