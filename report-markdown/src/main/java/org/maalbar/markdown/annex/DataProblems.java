package org.maalbar.markdown.annex;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Programme;
import org.maalbar.text.Sentence;
import org.maalbar.words.ProblemWords;

/**
 * Says what is wrong with the data in the reader's language. What it knows by its code is named as in the rest of the annex;
 * a problem that it does not know, or whose place it cannot find, is given with its own message.
 */
final class DataProblems {
    private static final Pattern INDICATOR = Pattern.compile("/indicators/([0-9]{1,9})");
    private static final Pattern ACTIVITY = Pattern.compile("/initiatives/([0-9]{1,9})/activities/([0-9]{1,9})");

    /** Its message names the initiative, so that a reader need not know the place. */
    private static final String OVERSPENT = "overspent";

    private final Programme programme;
    private final boolean isTranslated;
    private final Phrases phrases;
    private final ProblemWords words;

    DataProblems(Programme programme, boolean isTranslated, Phrases phrases) {
        this.isTranslated = isTranslated;
        this.programme = programme;
        this.phrases = phrases;
        this.words = new ProblemWords(phrases.language());
    }

    Sentence sentence(Problem problem) {
        return problem.place()
                .pointer()
                .flatMap(this::named)
                .flatMap(each -> words.problem(problem.code(), each.name(), each.id()))
                .orElseGet(() -> other(problem));
    }

    /** A message has our words and the users' texts in one, so that it cannot be translated; its code can be looked up. */
    private Sentence other(Problem problem) {
        String place = problem.place().toString();
        if (isTranslated) {
            return at(Sentence.of(phrases.say(Label.OTHER_PROBLEM), problem.code()), place);
        }
        Sentence message = Sentence.user(phrases.message(problem));
        return problem.code().equals(OVERSPENT) ? message : at(message, place);
    }

    private static Sentence at(Sentence problem, String place) {
        return place.isEmpty() ? problem : problem.and(" ({})", place);
    }

    private Optional<Named> named(String pointer) {
        Matcher indicator = INDICATOR.matcher(pointer);
        if (indicator.matches()) {
            return at(programme.indicators(), indicator.group(1)).map(Named::of);
        }
        Matcher activity = ACTIVITY.matcher(pointer);
        if (activity.matches()) {
            return at(programme.initiatives(), activity.group(1))
                    .map(Initiative::activities)
                    .flatMap(activities -> at(activities, activity.group(2)))
                    .map(Named::of);
        }
        return Optional.empty();
    }

    private static <T> Optional<T> at(List<T> things, String index) {
        int position = Integer.parseInt(index);
        return position < things.size() ? Optional.of(things.get(position)) : Optional.empty();
    }

    private record Named(String name, String id) {
        static Named of(Indicator indicator) {
            return new Named(indicator.name(), indicator.id());
        }

        static Named of(Activity activity) {
            return new Named(activity.title(), activity.id().orElseThrow());
        }
    }
}
