package org.maalbar.markdown;

import java.util.List;
import java.util.stream.Stream;
import org.maalbar.assessment.ClaimCheck;
import org.maalbar.assessment.GoalAssessment;
import org.maalbar.assessment.IndicatorAssessment;
import org.maalbar.assessment.InitiativeAssessment;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.assessment.RuleAssessment;
import org.maalbar.programme.Indicator;
import org.maalbar.quantity.Bounds;
import org.maalbar.rule.AllOf;
import org.maalbar.rule.AtLeast;
import org.maalbar.rule.Reached;
import org.maalbar.rule.Share;
import org.maalbar.rule.Status;

/** Writes the rows of the tables, one for each goal. */
final class GoalRow {
    private final ProgrammeAssessment assessment;
    private final Phrases phrases;

    GoalRow(ProgrammeAssessment assessment, Phrases phrases) {
        this.assessment = assessment;
        this.phrases = phrases;
    }

    void write(InitiativeAssessment initiative, GoalAssessment goal, Table table) {
        String number = initiative.initiative().number();
        String title = initiative.initiative().title();
        table.row();
        table.cell().say("{}", goal.id());
        if (goal.id().equals(number)) {
            table.cell().say("{}", title);
        } else {
            table.cell().say("{} {}", number, title);
        }
        table.cell().say("{}", goal.goal().statement());
        table.cell().say(phrases.wording().day(goal.dueDay()));
        seen(goal, table.cell());
        remaining(goal, table.cell());
        table.cell().say(phrases.status(goal.status(), goal.isContradictory()));
        claims(initiative, goal, table.cell());
    }

    private void seen(GoalAssessment goal, Words cell) {
        List<IndicatorAssessment> all = goal.indicators();
        for (IndicatorAssessment each : all) {
            Indicator indicator = each.indicator();
            cell.next();
            if (all.size() > 1) {
                cell.say("{}: ", indicator.name());
            }
            if (isMilestone(indicator, goal)) {
                cell.say(phrases.milestone(each.seen()));
            } else {
                phrases.level(each.seen(), indicator, cell);
            }
        }
        orNothing(cell);
    }

    static boolean isMilestone(Indicator indicator, GoalAssessment goal) {
        return goal.rule()
                .all()
                .filter(node ->
                        node.parts().isEmpty() && node.rule().indicators().contains(indicator.id()))
                .allMatch(node -> node.rule() instanceof Reached);
    }

    /** Whether there is anything to say of what remains. */
    boolean remains(GoalAssessment goal) {
        return necessary(goal.rule()).anyMatch(part -> part.remaining().isPresent());
    }

    void remaining(GoalAssessment goal, Words cell) {
        List<RuleAssessment> parts = goal.status() == Status.NOT_FULFILLED
                ? List.of()
                : necessary(goal.rule())
                        .filter(part -> part.remaining().isPresent())
                        .toList();
        boolean settled = goal.status() == Status.FULFILLED || parts.stream().allMatch(GoalRow::nothingRemains);
        if (!parts.isEmpty() && settled) {
            cell.say(phrases.nothing());
            return;
        }
        for (RuleAssessment part : parts) {
            Bounds remaining = part.remaining().orElseThrow();
            Indicator indicator = assessment.programme().indicator(counted(part));
            cell.next();
            if (!goal.rule().parts().isEmpty()) {
                cell.say(
                        part.label().isPresent() ? phrases.label() : "{}: ",
                        part.label().orElse(indicator.name()));
            }
            boolean milestone = part.rule() instanceof Reached;
            cell.say(
                    milestone
                            ? phrases.remainingMilestone(remaining)
                            : phrases.remaining(remaining, indicator.domain()));
        }
        orNothing(cell);
    }

    /** Without any one of these the goal is not fulfilled; a choice between several is none of them. */
    private static Stream<RuleAssessment> necessary(RuleAssessment node) {
        return node.rule() instanceof AllOf
                ? node.parts().stream().flatMap(GoalRow::necessary)
                : Stream.of(node).filter(leaf -> leaf.parts().isEmpty());
    }

    private static boolean nothingRemains(RuleAssessment part) {
        return part.remaining().filter(Bounds.exactly(0)::equals).isPresent();
    }

    /** Of what something remains. */
    private static String counted(RuleAssessment part) {
        if (part.rule() instanceof AtLeast goal) {
            return goal.indicator();
        }
        return part.rule() instanceof Share share ? share.part() : ((Reached) part.rule()).indicator();
    }

    /** Claims on an initiative as a whole stand with the first of its goals. */
    private void claims(InitiativeAssessment initiative, GoalAssessment goal, Words cell) {
        if (goal == initiative.goals().get(0)) {
            for (ClaimCheck check : initiative.claims()) {
                cell.next();
                if (initiative.goals().size() > 1) {
                    cell.say(phrases.wholeInitiative());
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
            Words words = items.fact(phrases.claim());
            checks.forEach(check -> claim(check, words.next()));
            words.say(".");
        }
    }

    private void claim(ClaimCheck check, Words words) {
        words.say(check.claim().status().word(phrases.language()));
        check.claim().part().ifPresent(part -> words.say(phrases.partOfGoal(), part));
        if (!check.claim().day().equals(assessment.day())) {
            words.say(phrases.onDay(check.claim().day()));
        }
        words.say(": " + check.verdict().word(phrases.language()));
    }

    private static void orNothing(Words cell) {
        if (cell.isEmpty()) {
            cell.say(Table.NOTHING_TO_SAY);
        }
    }
}
