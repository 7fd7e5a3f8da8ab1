package org.maalbar.markdown;

import java.util.List;
import org.maalbar.assessment.ClaimCheck;
import org.maalbar.assessment.GoalAssessment;
import org.maalbar.assessment.GoalReasons;
import org.maalbar.assessment.IndicatorAssessment;
import org.maalbar.assessment.InitiativeAssessment;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.programme.Goal;
import org.maalbar.words.ClaimWords;

/** Writes the rows of the tables, one for each goal. */
final class GoalRow {
    private final ProgrammeAssessment assessment;
    private final Phrases phrases;

    GoalRow(ProgrammeAssessment assessment, Phrases phrases) {
        this.assessment = assessment;
        this.phrases = phrases;
    }

    void write(InitiativeAssessment initiative, GoalAssessment goal, Table table) {
        begin(initiative, goal.goal(), table);
        GoalReasons reasons = goal.reasons(phrases.language());
        seen(goal, reasons, table.cell());
        table.cell().say(reasons.remaining().orElse(Table.NOTHING));
        table.cell().say(reasons.status());
        claims(initiative, goal, table.cell());
    }

    /** A goal of which nothing can be said. */
    void writeNotMeasurable(InitiativeAssessment initiative, Goal goal, Table table) {
        begin(initiative, goal, table);
        table.cell().say(Table.NOTHING);
        table.cell().say(Table.NOTHING);
        table.cell().say(phrases.say(Label.NOT_MEASURABLE));
        Words claims = table.cell();
        initiative.claims().stream()
                .filter(check ->
                        check.claim().goal().isPresent() && check.claim().goal().equals(goal.id()))
                .forEach(check -> claim(check, claims.next()));
        orNothing(claims);
    }

    private void begin(InitiativeAssessment initiative, Goal goal, Table table) {
        String number = initiative.initiative().number();
        String title = initiative.initiative().title();
        String id = goal.id().orElseThrow();
        table.row();
        table.cell().say("{}", id);
        if (id.equals(number)) {
            table.cell().say("{}", title);
        } else {
            table.cell().say("{} {}", number, title);
        }
        table.cell().say("{}", goal.statement());
        table.cell().say(phrases.wording().day(assessment.programme().dueDay(goal)));
    }

    private static void seen(GoalAssessment goal, GoalReasons reasons, Words cell) {
        List<IndicatorAssessment> all = goal.indicators();
        for (IndicatorAssessment each : all) {
            cell.next();
            if (all.size() > 1) {
                cell.say("{}: ", each.indicator().name());
            }
            cell.say(reasons.level(each, each.seen()));
        }
        orNothing(cell);
    }

    /** Claims on an initiative as a whole are with the first of its goals. */
    private void claims(InitiativeAssessment initiative, GoalAssessment goal, Words cell) {
        if (goal == initiative.goals().get(0)) {
            for (ClaimCheck check : initiative.claims()) {
                if (check.claim().goal().isPresent()) {
                    continue;
                }
                cell.next();
                if (initiative.goals().size() > 1) {
                    cell.say(phrases.say(Label.WHOLE_INITIATIVE));
                }
                claim(check, cell);
            }
        }
        goal.claims().forEach(check -> claim(check, cell.next()));
        orNothing(cell);
    }

    /** What is claimed, as one of the facts of a section. */
    void claims(List<ClaimCheck> checks, Page.Items items) {
        if (!checks.isEmpty()) {
            Words words = items.fact(phrases.say(Label.CLAIM));
            checks.forEach(check -> claim(check, words.next()));
            words.say(".");
        }
    }

    private void claim(ClaimCheck check, Words words) {
        words.say(new ClaimWords(phrases.language())
                .claim(check.claim(), check.verdict().word(phrases.language()), assessment.day()));
    }

    private static void orNothing(Words cell) {
        if (cell.isEmpty()) {
            cell.say(Table.NOTHING);
        }
    }
}
