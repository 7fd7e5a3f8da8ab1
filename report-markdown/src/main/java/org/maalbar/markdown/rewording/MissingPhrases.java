package org.maalbar.markdown.rewording;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What no phrase covers, in pieces that a translator can work with, each once. */
final class MissingPhrases {
    private static final Pattern NEXT_SENTENCE = Pattern.compile("(?<=[.:;]) (?=\\p{Lu})");

    /** Other words of ours never end with a full stop of their own. */
    private static final Set<String> ABBREVIATIONS = Set.of("kr", "mia", "mio", "pct", "pr", "ca", "Nr", "No");

    private final Set<String> missing = new LinkedHashSet<>();

    /** What is between two numbers or texts of users, with the phrases in it, so that it can be translated as a whole. */
    static final class Stretch {
        private final StringBuilder words = new StringBuilder();
        private final BitSet missing = new BitSet();

        /** Adds words that no phrase covers. */
        void left(String more) {
            if (more.codePoints().anyMatch(Character::isLetter)) {
                missing.set(words.length());
            }
            words.append(more);
        }

        /** Adds a phrase, unless it has a number or goes on in another sentence: {@return whether it could be added} */
        boolean covered(String phrase) {
            boolean isWithin = phrase.chars().noneMatch(each -> NumberSigns.isDigit((char) each))
                    && !NEXT_SENTENCE.matcher(phrase).find();
            if (isWithin) {
                words.append(phrase);
            }
            return isWithin;
        }
    }

    /** Adds those sentences of a stretch in which anything is missing. */
    void add(Stretch stretch) {
        if (stretch.missing.isEmpty()) {
            return;
        }
        int from = 0;
        Matcher next = NEXT_SENTENCE.matcher(stretch.words);
        while (from < stretch.words.length()) {
            int to = next.find() ? next.start() : stretch.words.length();
            int first = stretch.missing.nextSetBit(from);
            if (first >= 0 && first < to) {
                missing.add(stripped(stretch.words.substring(from, to).replace('\u00A0', ' ')));
            }
            from = to + 1;
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
