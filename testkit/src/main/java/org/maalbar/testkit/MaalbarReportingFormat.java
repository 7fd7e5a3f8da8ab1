package org.maalbar.testkit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.SampleReportingFormat;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.funding.Funding;
import org.maalbar.problem.Printable;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Growth;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.programme.Tally;
import org.maalbar.text.Language;

/** Shows the programme that breaks a property record by record, not as an overview; found by itself. */
public final class MaalbarReportingFormat implements SampleReportingFormat {

    /** For jqwik. */
    public MaalbarReportingFormat() {}

    @Override
    public boolean appliesTo(Object value) {
        return value instanceof Programme || value instanceof ProgrammeAssessment;
    }

    @Override
    public Object report(Object value) {
        Map<Object, Object> lines = new LinkedHashMap<>();
        if (value instanceof ProgrammeAssessment assessment) {
            put(lines, "assessed on", assessment.day());
            report(assessment.programme(), lines);
        } else {
            report((Programme) value, lines);
        }
        return lines;
    }

    private static void report(Programme programme, Map<Object, Object> lines) {
        put(lines, "title", programme.title());
        put(lines, "about", programme.approximation().share());
        programme.span().ifPresent(span -> put(lines, "span", span));
        programme.indicators().forEach(each -> put(lines, "indicator " + each.id(), line(each)));
        programme.observations().forEach(each -> put(lines, "observation " + id(each.id()), line(each)));
        for (Initiative initiative : programme.initiatives()) {
            put(lines, "initiative " + initiative.number(), initiative.title());
            initiative.goals().forEach(each -> put(lines, "goal " + id(each.id()), line(each, programme)));
            initiative.activities().forEach(each -> put(lines, "activity " + id(each.id()), line(each)));
            initiative.funding().forEach(each -> put(lines, "funding " + id(each.id()), line(each)));
            for (int i = 0; i < initiative.claims().size(); i++) {
                put(
                        lines,
                        "claim " + (i + 1) + " of " + initiative.number(),
                        initiative.claims().get(i));
            }
            for (int i = 0; i < initiative.statusTexts().size(); i++) {
                put(
                        lines,
                        "status text " + (i + 1) + " of " + initiative.number(),
                        initiative.statusTexts().get(i));
            }
        }
    }

    private static void put(Map<Object, Object> lines, String name, Object value) {
        lines.put(plain(name), plain(value));
    }

    private static Object plain(Object value) {
        return SampleReportingFormat.plainLabel(Printable.line(value.toString()));
    }

    /** In a programme, everything has an id. */
    private static String id(Optional<String> id) {
        return id.orElseThrow();
    }

    private static String line(Indicator each) {
        return each.behaviour() + " " + each.domain()
                + (each.isOverlapPossible() ? ", may overlap" : "")
                + each.countsPersons()
                        .map(persons -> persons ? ", persons" : ", no persons")
                        .orElse("")
                + each.growth()
                        .map(growth -> growth == Growth.OPEN ? ", grows by itself" : ", grows by activities alone")
                        .orElse("")
                + each.complete().map(complete -> ", complete by " + complete).orElse("")
                + each.baseline()
                        .map(start -> ", from " + start.figure() + " on " + start.day())
                        .orElse("");
    }

    private static String line(Observation each) {
        return each.indicator() + (each.tally() == Tally.TOTAL ? " = " : " + ")
                + (each.isSomeOnly() ? "some of " : "") + each.figure() + " (" + each.period() + ")"
                + each.category().map(category -> " [" + category + "]").orElse("")
                + (each.isFinal() ? ", final" : "")
                + each.corrects().map(other -> ", corrects " + other).orElse("")
                + each.recorded().map(day -> ", recorded " + day).orElse("");
    }

    private static String line(Funding each) {
        return each.terms()
                + each.years().map(years -> " (" + years + ")").orElse("")
                + each.source().map(source -> ", " + source).orElse("")
                + (each.spending().isEmpty() ? "" : ", spent " + each.spending());
    }

    private static String line(Goal goal, Programme programme) {
        return goal.rule().map(rule -> rule.describe(Language.ENGLISH)).orElse("not measurable") + ", due "
                + programme.dueDay(goal);
    }

    private static String line(Activity each) {
        StringBuilder line = new StringBuilder(each.state().toString());
        each.period().ifPresent(period -> line.append(" (").append(period).append(')'));
        each.contributions()
                .forEach(part -> line.append(", ")
                        .append(part)
                        .append(part.stated().map(day -> " stated " + day).orElse("")));
        return line.toString();
    }
}
