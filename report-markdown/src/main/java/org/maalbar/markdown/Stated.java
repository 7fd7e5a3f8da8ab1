package org.maalbar.markdown;

import org.maalbar.programme.Activity;
import org.maalbar.programme.Contribution;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Tally;

/** Writes what an observation or an activity states, with all that belongs to it. */
final class Stated {
    private final Phrases phrases;
    private final GoalPhrases words;

    Stated(Phrases phrases, GoalPhrases words) {
        this.phrases = phrases;
        this.words = words;
    }

    void observed(Observation each, Indicator indicator, Words figure) {
        figure.say(words.stated(each.tally(), each.figure(), indicator));
        each.category().ifPresent(part -> figure.say(" ({}: {})", part.dimension(), part.name()));
        if (each.isSomeOnly()) {
            figure.say(words.someOnly());
        }
        if (each.isFinal()) {
            figure.say(words.isFinal());
        }
        each.corrects().ifPresent(other -> figure.say(words.corrects(), other));
    }

    void expected(Contribution contribution, Indicator indicator, Words figure) {
        contribution
                .figure()
                .ifPresentOrElse(
                        stated -> {
                            figure.say(words.stated(contribution.tally(), stated, indicator));
                            if (contribution.isSomeOnly()) {
                                figure.say(words.someOnly());
                            }
                        },
                        () -> figure.say(words.notQuantified(contribution.tally() == Tally.TOTAL)));
    }

    /** "planlagt, efteråret 2018". */
    String stateAndPeriod(Activity activity) {
        return activity.state().word(phrases.language())
                + ", "
                + activity.period().map(phrases.wording()::span).orElse(words.periodNotStated());
    }
}
