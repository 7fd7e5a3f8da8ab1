package org.maalbar.markdown;

import org.maalbar.assessment.Counting;
import org.maalbar.assessment.GoalAssessment;
import org.maalbar.assessment.IndicatorAssessment;
import org.maalbar.assessment.RuleAssessment;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Programme;
import org.maalbar.quantity.Bounds;
import org.maalbar.rule.AllOf;
import org.maalbar.rule.AtLeast;
import org.maalbar.rule.AtLeastOf;
import org.maalbar.rule.AtMost;
import org.maalbar.rule.Between;
import org.maalbar.rule.CompositeRule;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Labelled;
import org.maalbar.rule.Reached;
import org.maalbar.rule.Share;
import org.maalbar.rule.Status;

/** Says what a rule asks for, and why a goal or a part of one has its status. */
final class RuleSentence {
    private final Programme programme;
    private final Phrases phrases;
    private final GoalPhrases words;

    RuleSentence(Programme programme, Phrases phrases, GoalPhrases words) {
        this.programme = programme;
        this.phrases = phrases;
        this.words = words;
    }

    /** "Forældre: mindst 500 forældre". */
    void requirement(FulfilmentRule rule, Words cell) {
        if (rule instanceof CompositeRule composite) {
            cell.say(words.composite(composite));
        } else if (rule instanceof Share share) {
            cell.say(
                    words.share(share.minimum()),
                    programme.indicator(share.part()).name(),
                    programme.indicator(share.whole()).name());
        } else if (rule instanceof Reached milestone) {
            cell.say(
                    words.milestone(),
                    programme.indicator(milestone.indicator()).name());
        } else if (number(rule).isEmpty()) {
            cell.say("{}", rule.describe(phrases.language()));
        } else {
            cell.say("{}: ", programme.indicator(counted(rule)).name());
            asked(rule, cell);
        }
    }

    /** What a rule asks for, and what each of its parts does. */
    void wholeRequirement(FulfilmentRule rule, Words cell) {
        if (rule instanceof Labelled labelled) {
            cell.say(phrases.label(), labelled.label());
            wholeRequirement(labelled.rule(), cell);
            return;
        }
        requirement(rule, cell);
        if (rule instanceof CompositeRule composite) {
            String before = " (";
            for (FulfilmentRule part : composite.rules()) {
                cell.say(before);
                wholeRequirement(part, cell);
                before = "; ";
            }
            cell.say(")");
        }
    }

    /** A number with the unit of what it is a number of. */
    private void asked(FulfilmentRule rule, Words words) {
        Indicator indicator = programme.indicator(counted(rule));
        words.say(number(rule) + phrases.sign(indicator.domain()));
        indicator.unit().ifPresent(unit -> words.say(" {}", unit));
    }

    private String number(FulfilmentRule rule) {
        if (rule instanceof AtLeast goal) {
            return words.atLeast(goal.target());
        } else if (rule instanceof AtMost goal) {
            return words.atMost(goal.target());
        } else if (rule instanceof Between goal) {
            return words.between(goal.low(), goal.high());
        }
        return "";
    }

    private static String counted(FulfilmentRule rule) {
        return rule.indicators().iterator().next();
    }

    /** One sentence or two, which are true of the bounds that the status follows from. */
    void why(GoalAssessment goal, RuleAssessment node, Words line) {
        FulfilmentRule rule = node.rule();
        boolean planned = usesPlan(node.status(), goal);
        boolean plans = hasPlans(goal, rule);
        boolean whole = node == goal.rule();
        if (rule instanceof AllOf) {
            line.say(words.lowestOfTheParts(whole));
        } else if (rule instanceof AtLeastOf some && some.count() > 1) {
            line.say(words.rankOfTheParts(some.count(), whole));
        } else if (rule instanceof CompositeRule) {
            line.say(words.highestOfTheParts(whole));
        } else if (rule instanceof Reached) {
            line.say(words.milestone(node.status(), planned));
        } else if (rule instanceof Share share) {
            line.say(words.numbersOnTheDueDay(node.status(), planned, plans));
            level(goal.indicator(share.part()), planned, line, true);
            line.say("; ");
            level(goal.indicator(share.whole()), planned, line, true);
            line.say(words.required(words.sharePhrase(share.minimum())));
        } else if (number(rule).isEmpty()) {
            line.say(words.ownRule());
        } else {
            line.say(words.onTheDueDay(node.status(), planned, plans));
            level(goal.indicator(counted(rule)), planned, line, false);
            line.say(words.required(number(rule)
                    + phrases.sign(programme.indicator(counted(rule)).domain())));
        }
    }

    /** Whether plans matter: they do not for what is settled, and not after the due day. */
    private static boolean usesPlan(Status status, GoalAssessment goal) {
        return status != Status.FULFILLED
                && status != Status.NOT_FULFILLED
                && !goal.day().isAfter(goal.dueDay());
    }

    private static boolean hasPlans(GoalAssessment goal, FulfilmentRule rule) {
        return rule.indicators().stream()
                .flatMap(id -> goal.indicator(id).contributions().stream())
                .anyMatch(use -> use.counting() != Counting.NOT_AT_ALL);
    }

    private void level(IndicatorAssessment each, boolean planned, Words line, boolean named) {
        Bounds bounds = planned ? each.planned() : each.possible();
        if (named) {
            line.say(words.named(), each.indicator().name());
        }
        phrases.level(bounds, each.indicator(), line);
    }
}
