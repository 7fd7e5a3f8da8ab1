package org.maalbar.annex.read;

import org.jspecify.annotations.Nullable;
import org.maalbar.annex.language.Sentence;

/**
 * A sentence of what is said of an initiative.
 *
 * @param label what the part of the text is for that it is in
 * @param sentence the sentence; of one behind its label, without the label
 * @param isItem whether it is an item of a list
 * @param announcement the sentence that announces its list; null if there is none
 */
record Entry(
        Label label,
        Sentence sentence,
        boolean isItem,
        @Nullable Sentence announcement) {
    String text() {
        return sentence.text();
    }

    /** Whether it is longer than any sentence, so that nothing is made of it. */
    boolean isTooLong() {
        return text().length() > Limits.LONGEST_SENTENCE;
    }

    /** The same as part of another text. */
    Entry as(Label other) {
        return new Entry(other, sentence, isItem, announcement);
    }
}
