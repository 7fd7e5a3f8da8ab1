package org.maalbar.markdown.rewording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The phrases of a translation, found by the word that they begin with. */
final class PhraseTable {
    private static final char NUMBER = '#';

    /**
     * A phrase where it was found.
     *
     * @param end where it ends
     * @param meaning what it is translated by, with its numbers
     */
    record Match(int end, String meaning) {}

    private record Phrase(String text, String meaning) {}

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
    private final NumberSigns numbers;

    PhraseTable(Map<String, String> phrases, NumberSigns numbers) {
        this.numbers = numbers;
        phrases.forEach((text, meaning) -> byFirstWord
                .computeIfAbsent(text.substring(0, endOfWord(text, 0)), word -> new ArrayList<>())
                .add(new Phrase(text, meaning)));
    }

    /** Where the word at a place ends: letters and digits, or one other sign. */
    static int endOfWord(String text, int from) {
        int end = from;
        while (end < text.length() && isOfWord(text, end)) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end == from ? from + Character.charCount(text.codePointAt(from)) : end;
    }

    static boolean isOfWord(String text, int place) {
        int character = text.codePointAt(place);
        return Character.isLetterOrDigit(character) || Character.getType(character) == Character.NON_SPACING_MARK;
    }

    /** The longest phrase that begins with the word at a place; of two that are as long, that with the number as it is. */
    @Nullable
    Match longest(String text, int from) {
        List<Phrase> some =
                new ArrayList<>(byFirstWord.getOrDefault(text.substring(from, endOfWord(text, from)), List.of()));
        if (NumberSigns.isDigit(text.charAt(from))) {
            some.addAll(byFirstWord.getOrDefault(String.valueOf(NUMBER), List.of()));
        }
        return some.stream()
                .map(phrase -> match(phrase, text, from))
                .filter(match -> match.end > from)
                .max(Comparator.comparingInt(Match::end))
                .orElse(null);
    }

    /** Ends where it begins if the phrase is not there. */
    private Match match(Phrase phrase, String text, int from) {
        Match none = new Match(from, "");
        List<String> found = new ArrayList<>();
        int at = from;
        for (int i = 0; i < phrase.text.length(); i++) {
            char asked = phrase.text.charAt(i);
            if (asked == NUMBER) {
                int end = numbers.end(text, at);
                if (end == at) {
                    return none;
                }
                found.add(numbers.written(text.substring(at, end)));
                at = end;
            } else if (at < text.length() && isSame(asked, text.charAt(at))) {
                at++;
            } else {
                return none;
            }
        }
        return isInsideWord(text, at) ? none : new Match(at, filled(phrase.meaning, found));
    }

    private static boolean isSame(char asked, char character) {
        return asked == character || (asked == ' ' && character == '\u00A0');
    }

    /** Whether a place is between two letters or digits, or in a number. */
    private static boolean isInsideWord(String text, int place) {
        if (place == text.length() || !isOfWord(text, text.offsetByCodePoints(place, -1))) {
            return false;
        }
        boolean isInNumber = NumberSigns.isDigit(text.charAt(place - 1))
                && place + 1 < text.length()
                && ".,".indexOf(text.charAt(place)) >= 0
                && NumberSigns.isDigit(text.charAt(place + 1));
        return isInNumber || isOfWord(text, place);
    }

    private static String filled(String meaning, List<String> numbers) {
        StringBuilder filled = new StringBuilder(meaning.length() + 16);
        int next = 0;
        for (int i = 0; i < meaning.length(); i++) {
            if (meaning.charAt(i) == NUMBER) {
                filled.append(numbers.get(next));
                next++;
            } else {
                filled.append(meaning.charAt(i));
            }
        }
        return filled.toString();
    }
}
