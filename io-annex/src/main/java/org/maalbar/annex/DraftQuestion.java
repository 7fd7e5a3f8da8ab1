package org.maalbar.annex;

import java.util.Optional;

/**
 * A question of a draft, which is no programme before all are answered.
 *
 * @param initiative the number of the initiative; empty for the programme
 * @param goal the number of the goal; empty if it is about none
 * @param part the part of the goal; empty if it is about none
 * @param column the name of the column that the answer belongs in; empty if it is a remark
 * @param text what is asked, in the language of the annex
 * @param proposal what the annex may mean, which the answer "ja" or "yes" takes; empty if there is none
 * @param source the sentence that it is about; empty if the annex says nothing of it
 */
public record DraftQuestion(
        Optional<String> initiative,
        Optional<String> goal,
        Optional<String> part,
        Optional<String> column,
        String text,
        Optional<String> proposal,
        Optional<SourceSentence> source) {
    @Override
    public String toString() {
        return text + source.map(it -> " (" + it.place() + ")").orElse("");
    }
}
