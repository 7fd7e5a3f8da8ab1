package org.maalbar.markdown.rewording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import org.maalbar.markdown.design.StatusWord;
import org.maalbar.markdown.design.Translation;
import org.maalbar.markdown.rewording.PhraseTable.Match;
import org.maalbar.markdown.tree.Picture;
import org.maalbar.markdown.tree.UserText;
import org.maalbar.problem.RefusedException;
import org.maalbar.rule.Status;
import org.maalbar.text.Language;
import org.maalbar.text.Sentence;

/**
 * Puts the words of a translation, and those that users have for statuses, in the place of ours. Texts of users stay as they are. A
 * word for a status is a text of a user, too.
 */
public final class Rewording {
    /** A heading of ours that begins as a status does. */
    private static final String LIKE_A_STATUS = "Expected to give";

    private final Map<String, String> statuses = new HashMap<>();
    private final @Nullable PhraseTable phrases;
    private final @Nullable NumberSigns numbers;
    private final @Nullable Translation translation;
    private final MissingPhrases missing = new MissingPhrases();

    /**
     * A rewording.
     *
     * @param language the language of our words
     * @param translation what they are translated by, or null
     * @param statusWords what statuses are called, where that is not our word
     */
    public Rewording(Language language, @Nullable Translation translation, Map<Status, StatusWord> statusWords) {
        statusWords.forEach((status, word) -> statuses.put(status.word(language), word.word()));
        this.translation = translation;
        this.numbers =
                translation == null ? null : new NumberSigns(language, translation.group(), translation.decimal());
        this.phrases = translation == null || numbers == null ? null : new PhraseTable(translation.phrases(), numbers);
    }

    /** Rewords what is in a block. */
    public void reword(Node block) {
        Node child = block.getFirstChild();
        while (child != null) {
            Node next = child.getNext();
            if (child instanceof Text text) {
                next = rewordRun(text);
            } else if (child instanceof Picture picture) {
                picture.insertBefore(picture.described(reword(picture.words())));
                picture.unlink();
            } else {
                reword(child);
            }
            child = next;
        }
    }

    /** Words of ours beside each other are one text, as phrases may reach from one to the next. */
    private @Nullable Node rewordRun(Text first) {
        StringBuilder run = new StringBuilder(first.getLiteral());
        Node next = first.getNext();
        while (next instanceof Text text) {
            run.append(text.getLiteral());
            next = text.getNext();
            text.unlink();
        }
        for (Sentence.Part part : reworded(run.toString())) {
            first.insertBefore(part.isUserText() ? new UserText(part.text()) : new Text(part.text()));
        }
        first.unlink();
        return next;
    }

    /** Rewords a sentence. */
    public Sentence reword(Sentence sentence) {
        Sentence all = Sentence.of("");
        for (Sentence.Part part : sentence.parts()) {
            for (Sentence.Part own : part.isUserText() ? List.of(part) : reworded(part.text())) {
                all = all.and(own.isUserText() ? Sentence.user(own.text()) : Sentence.of(own.text()));
            }
        }
        return all;
    }

    private List<Sentence.Part> reworded(String text) {
        Run run = new Run();
        int at = 0;
        while (at < text.length()) {
            at = next(text, at, run);
        }
        run.end();
        return run.parts;
    }

    /** Rewords what begins at a place, where no word goes on. */
    private int next(String text, int at, Run run) {
        String status = statuses.isEmpty() || text.startsWith(LIKE_A_STATUS, at) ? null : status(text, at);
        if (status != null) {
            run.status(statuses.get(status));
            return at + status.length();
        }
        Match match = phrases == null ? null : phrases.longest(text, at);
        if (match != null) {
            run.covered(text.substring(at, match.end()), match.meaning());
            return match.end();
        }
        int number = numbers == null ? at : numbers.end(text, at);
        if (numbers != null && number > at) {
            String ours = text.substring(at, number);
            run.covered(ours, numbers.written(ours));
            return number;
        }
        int end = PhraseTable.endOfWord(text, at);
        run.left(text.substring(at, end));
        return end;
    }

    private @Nullable String status(String text, int at) {
        for (String word : statuses.keySet()) {
            int end = at + word.length();
            if (text.startsWith(word, at) && (end == text.length() || !PhraseTable.isOfWord(text, end))) {
                return word;
            }
        }
        return null;
    }

    /** {@return all phrases that were missing so far, each once} */
    public List<String> missing() {
        return missing.all();
    }

    /**
     * Says which phrases were missing.
     *
     * @throws IllegalArgumentException if any was
     */
    public void checkComplete() {
        List<String> all = missing();
        if (translation != null && !all.isEmpty()) {
            String code = translation.code();
            String list = "\n" + String.join("\n", all);
            throw new RefusedException(
                    "The translation to " + code + " lacks what these phrases are (" + all.size() + "):" + list,
                    "Oversættelsen til " + code + " mangler, hvad disse vendinger hedder (" + all.size() + "):" + list);
        }
    }

    /** A text while it is reworded. */
    private final class Run {
        private final List<Sentence.Part> parts = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();
        private MissingPhrases.Stretch stretch = new MissingPhrases.Stretch();

        void covered(String ours, String other) {
            if (!stretch.covered(ours)) {
                endStretch();
            }
            words.append(other);
        }

        void status(@Nullable String word) {
            end();
            parts.add(new Sentence.Part(String.valueOf(word), true));
        }

        void left(String word) {
            words.append(word);
            stretch.left(word);
        }

        private void endStretch() {
            if (translation != null) {
                missing.add(stretch);
            }
            stretch = new MissingPhrases.Stretch();
        }

        void end() {
            endStretch();
            if (words.length() > 0) {
                parts.add(new Sentence.Part(words.toString(), false));
                words.setLength(0);
            }
        }
    }
}
