package org.maalbar.text;

import java.util.List;

/**
 * A sentence and what there is to say below it, such as the reasons of a goal.
 *
 * @param sentence the sentence
 * @param below what explains it, in order
 */
public record SentenceTree(Sentence sentence, List<SentenceTree> below) {

    /** Copies the list. */
    public SentenceTree {
        below = List.copyOf(below);
    }

    /** {@return a sentence with nothing below it} */
    public static SentenceTree of(Sentence sentence) {
        return new SentenceTree(sentence, List.of());
    }

    /** Several lines, drawn with box characters, without a line break at the end; safe to print. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(sentence.toString());
        draw(text, "\n");
        return text.toString();
    }

    private void draw(StringBuilder text, String indent) {
        for (int i = 0; i < below.size(); i++) {
            boolean last = i == below.size() - 1;
            text.append(indent).append(last ? "└─ " : "├─ ").append(below.get(i).sentence);
            below.get(i).draw(text, indent + (last ? "   " : "│  "));
        }
    }
}
