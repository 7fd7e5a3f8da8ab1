package org.maalbar.markdown.rewording;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What no phrase covers, in pieces that a translator can work with, each once. */
final class MissingPhrases {
    private static final Pattern NEXT_SENTENCE = Pattern.compile("(?<=[.:;]) (?=\\p{Lu})");

    /** Other words of ours never end with a full stop of their own. */
    private static final Set<String> ABBREVIATIONS = Set.of("kr", "mia", "mio", "pct", "pr", "ca", "Nr", "No");

    private final Set<String> missing = new LinkedHashSet<>();

    /** Adds what is between two phrases, numbers or texts of users. */
    void add(String stretch) {
        for (String sentence : NEXT_SENTENCE.split(stretch, 0)) {
            String words = stripped(sentence.replace('\u00A0', ' '));
            if (words.codePoints().anyMatch(Character::isLetter)) {
                missing.add(words);
            }
        }
    }

    /** Without punctuation at the ends, but with the full stop of an abbreviation. */
    private static String stripped(String sentence) {
        int from = 0;
        int to = sentence.length();
        while (from < to && !PhraseTable.isOfWord(sentence, from)) {
            from++;
        }
        while (to > from && !PhraseTable.isOfWord(sentence, to - 1)) {
            to--;
        }
        String words = sentence.substring(from, to);
        int lastWord = words.length();
        while (lastWord > 0 && PhraseTable.isOfWord(words, lastWord - 1)) {
            lastWord--;
        }
        boolean isAbbreviation = ABBREVIATIONS.contains(words.substring(lastWord));
        return isAbbreviation && sentence.startsWith(".", to) ? words + "." : words;
    }

    List<String> all() {
        return new ArrayList<>(missing);
    }
}
