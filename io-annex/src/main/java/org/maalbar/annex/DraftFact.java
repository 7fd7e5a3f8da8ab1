package org.maalbar.annex;

import java.util.Optional;

/**
 * A cell of a draft that an annex says something for.
 *
 * @param initiative the number of the initiative; empty for the programme
 * @param goal the number of the goal; empty if it is about none
 * @param part the part of the goal; empty if it is about none
 * @param column the name of the column, in the language of the annex
 * @param value what is in the cell
 * @param source the sentence that it came from
 */
public record DraftFact(
        Optional<String> initiative,
        Optional<String> goal,
        Optional<String> part,
        String column,
        String value,
        SourceSentence source) {
    @Override
    public String toString() {
        return column + " = " + value + " (" + source.place() + ")";
    }
}
