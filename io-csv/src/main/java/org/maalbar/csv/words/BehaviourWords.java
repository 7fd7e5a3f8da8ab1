package org.maalbar.csv.words;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What the words of an indicator say of how it behaves: whether it goes up and down, and whether the same may be counted twice. */
public final class BehaviourWords {
    private static final Pattern WORDS = Pattern.compile(
            "(?<!\\p{L})(?:score|scoren|gennemsnit\\p{L}*|\\p{L}*gennemsnit|tilfredshed\\p{L}*|\\p{L}*tilfredshed|ventetid\\p{L}*"
                    + "|sagsbehandlingstid\\p{L}*|indeks\\p{L}*|average|mean|satisfaction|waiting\\s+times?|index)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern DIFFERENT = Pattern.compile(
            "(?<!\\p{L})(?:forskellige|unikke|different|distinct|unique)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private BehaviourWords() {}

    /** A word of a name or unit that speaks of what goes up and down. */
    public static Optional<String> of(String text) {
        return WORDS.matcher(text).results().map(MatchResult::group).findFirst();
    }

    /** Whether a text speaks of different ones, so that each may be counted only once. */
    public static boolean speakOfDifferentOnes(String text) {
        return DIFFERENT.matcher(text).find();
    }
}
