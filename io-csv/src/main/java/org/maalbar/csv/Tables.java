package org.maalbar.csv;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.maalbar.problem.Printable;
import org.maalbar.problem.RefusedException;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Funding;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Programme;

/** All tables of a programme, and what stands in them. */
final class Tables {
    /** In the order in which they are written: what is referred to comes first. */
    static final List<Table> ALL = List.of(
            ProgrammeColumns.PROGRAMME,
            ProgrammeColumns.NOTES,
            ProgrammeColumns.ORGANISATIONS,
            IndicatorColumns.TABLE,
            ObservationColumns.TABLE,
            InitiativeColumns.TABLE,
            GoalColumns.TABLE,
            RuleColumns.CONDITIONS,
            ActivityColumns.ACTIVITIES,
            ActivityColumns.CONTRIBUTIONS,
            FundingColumns.FUNDING,
            FundingColumns.SPENDING,
            ClaimColumns.TABLE);

    private final Map<Table, Lines> lines = new LinkedHashMap<>();

    private Tables(Dialect dialect) {
        ALL.forEach(table -> lines.put(table, new Lines(table, dialect)));
    }

    /**
     * The tables of a programme, each as its text.
     *
     * @throws IllegalArgumentException if the rule of a goal does not fit into tables
     */
    static Map<Table, String> of(Programme programme, Dialect dialect) {
        Tables tables = new Tables(dialect);
        tables.write(programme);
        Map<Table, String> texts = new LinkedHashMap<>();
        tables.lines.forEach((table, all) -> texts.put(table, all.text()));
        return texts;
    }

    private Lines of(Table table) {
        return Objects.requireNonNull(lines.get(table));
    }

    private Lines.Line line(Table table) {
        return of(table).line();
    }

    private void write(Programme programme) {
        ProgrammeColumns.write(programme, line(ProgrammeColumns.PROGRAMME));
        ProgrammeColumns.write(programme.notes(), of(ProgrammeColumns.NOTES));
        programme.organisations().forEach(it -> ProgrammeColumns.write(it, line(ProgrammeColumns.ORGANISATIONS)));
        programme.indicators().forEach(it -> IndicatorColumns.write(it, line(IndicatorColumns.TABLE)));
        programme.observations().forEach(it -> ObservationColumns.write(it, line(ObservationColumns.TABLE)));
        programme.initiatives().forEach(this::write);
    }

    private void write(Initiative initiative) {
        String number = initiative.number();
        InitiativeColumns.write(initiative, line(InitiativeColumns.TABLE));
        initiative.goals().forEach(goal -> write(number, goal));
        for (Activity activity : initiative.activities()) {
            ActivityColumns.write(number, activity, line(ActivityColumns.ACTIVITIES));
            String id = activity.id().orElseThrow();
            activity.contributions().forEach(it -> ActivityColumns.write(id, it, line(ActivityColumns.CONTRIBUTIONS)));
        }
        for (Funding funding : initiative.funding()) {
            FundingColumns.write(number, funding, line(FundingColumns.FUNDING));
            String id = funding.id().orElseThrow();
            funding.spending().forEach(it -> FundingColumns.write(id, it, line(FundingColumns.SPENDING)));
        }
        initiative.claims().forEach(it -> ClaimColumns.write(number, it, line(ClaimColumns.TABLE)));
    }

    private void write(String initiative, Goal goal) {
        String id = goal.id().orElseThrow();
        if (!RuleColumns.canHold(goal.rule())) {
            String shown = Printable.brief(id);
            throw new RefusedException(
                    "The rule of goal \"" + shown + "\" does not fit into tables, which hold conditions and one"
                            + " composition of them; keep the programme as JSON",
                    "Reglen for målet »" + shown + "« kan ikke stå i tabeller, som kun har krav og én sammensætning"
                            + " af dem; gem programmet som JSON");
        }
        GoalColumns.write(initiative, goal, line(GoalColumns.TABLE));
        GoalColumns.conditions(goal).forEach(it -> RuleColumns.write(id, it, line(RuleColumns.CONDITIONS)));
    }
}
