package org.maalbar.markdown;

import java.util.List;
import java.util.Optional;
import org.maalbar.assessment.Counting;
import org.maalbar.assessment.GoalAssessment;
import org.maalbar.assessment.IndicatorAssessment;
import org.maalbar.programme.Behaviour;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Figure;
import org.maalbar.rule.Missing;

/** Says of one figure that nobody stated what it could settle. */
final class MissingSentence {
    private final GoalAssessment goal;
    private final Missing missing;
    private final Phrases phrases;
    private final DataPhrases data;
    private final IndicatorAssessment indicator;

    MissingSentence(GoalAssessment goal, Missing missing, Phrases phrases, DataPhrases data) {
        this.goal = goal;
        this.missing = missing;
        this.phrases = phrases;
        this.data = data;
        this.indicator = goal.indicator(missing.indicator());
    }

    /** What is missing, what it could settle, and who can say. */
    void sayTo(Words words, Page page) {
        words.say(notStated(indicator), indicator.indicator().name());
        Optional<String> label = goal.rule().parts().isEmpty() ? Optional.empty() : missing.part();
        String subject = subject(label);
        String[] labels = label.stream().toArray(String[]::new);
        missing.fulfilledBy().ifPresent(figure -> words.say(data.fulfilledIf(number(figure), subject), labels));
        missing.expectedBy().ifPresent(figure -> words.say(expected(number(figure), subject), labels));
        words.say(".");
        sayWho(words, page);
    }

    /** Those responsible, and of plans the activities in question. */
    private void sayWho(Words words, Page page) {
        List<String> silent = missing.kind() == Missing.Kind.ADDITION ? silentPlans(indicator) : List.of();
        if (!silent.isEmpty()) {
            words.say(data.silent(silent.size()));
            Page.list(silent, id -> id, words);
            words.say(".");
        }
        List<String> departments = goal.initiative().departments();
        if (!departments.isEmpty()) {
            words.say(data.toBeStatedBy());
            page.names(departments, words);
            words.say(".");
        }
    }

    private String notStated(IndicatorAssessment about) {
        if (missing.kind() == Missing.Kind.ADDITION) {
            return !silentPlans(about).isEmpty()
                    ? data.additionNotStated(about.indicator().domain() == Domain.COUNT)
                    : data.growthNotStated();
        }
        boolean never = about.planned().equals(about.indicator().domain().whole());
        if (about.indicator().behaviour() == Behaviour.FIXED) {
            return data.numberNotStated(never);
        }
        return goal.day().isAfter(goal.dueDay()) ? data.outcomeNotStated(never) : data.outlookNotStated(never);
    }

    private static List<String> silentPlans(IndicatorAssessment about) {
        return about.contributions().stream()
                .filter(use -> use.counting() != Counting.NOT_AT_ALL
                        && use.contribution().figure().isEmpty())
                .map(use -> use.activity().id().orElseThrow())
                .distinct()
                .toList();
    }

    private String expected(String number, String subject) {
        return missing.kind() == Missing.Kind.ADDITION
                ? data.expectedWith(number, subject)
                : data.expectedIf(number, subject);
    }

    /** A threshold settles the part that it is computed for, and the goal only where that is all there is to it. */
    private String subject(Optional<String> label) {
        if (goal.rule().parts().isEmpty()) {
            return data.theGoal();
        }
        return label.isPresent() ? data.thePart() : data.aPart();
    }

    private String number(Figure figure) {
        String number = phrases.wording().figure(figure);
        return indicator.indicator().domain() == Domain.PERCENT
                ? number + phrases.wording().percentSign()
                : number;
    }
}
