package org.maalbar.annex.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maalbar.annex.language.Sentence;
import org.maalbar.base.field.Field;
import org.maalbar.csv.cell.Cells;
import org.maalbar.csv.cell.Notation;

/** A row of a draft: its cells, each with the sentence that it came from, and at most one question. */
public final class DraftRow {
    /** Fewer than a cell of a workbook may have. */
    private static final int LONGEST = 30_000;

    private final Notation notation;
    private final Map<Field<?>, DraftCell> cells = new LinkedHashMap<>();
    private @Nullable DraftQuestion question;
    private String goal = "";
    private String part = "";

    /**
     * A cell.
     *
     * @param text what is in it
     * @param source where it came from; null for a number that only keeps rows together
     */
    public record DraftCell(String text, @Nullable Sentence source) {}

    /**
     * A question.
     *
     * @param text what is asked
     * @param about the column that the answer belongs in; null where it is a remark
     * @param proposal what the document may mean; empty if there is none
     * @param source the sentence that it is about; null if the document does not say anything of it
     */
    public record DraftQuestion(
            String text,
            @Nullable Field<?> about,
            String proposal,
            @Nullable Sentence source) {}

    DraftRow(Notation notation) {
        this.notation = notation;
    }

    public Map<Field<?>, DraftCell> cells() {
        return cells;
    }

    public Optional<DraftQuestion> question() {
        return Optional.ofNullable(question);
    }

    /** Puts a text into a cell, unless it cannot be in one of that column. */
    DraftRow put(Field<?> column, String text, @Nullable Sentence source) {
        if (isReadable(column, text, notation)) {
            cells.put(column, new DraftCell(text, source));
        }
        return this;
    }

    /** Whether a text can be in a cell of a column. */
    static boolean isReadable(Field<?> column, String text, Notation notation) {
        if (text.isBlank() || text.length() > LONGEST) {
            return false;
        }
        try {
            Cells.meaning(column, text, notation);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Says which goal the row is about, and which part of it, whether its cells name them or not. */
    DraftRow of(String newGoal, String newPart) {
        goal = newGoal;
        part = newPart;
        return this;
    }

    /** The goal that the row is about; empty if it is about none. */
    public String goal() {
        return goal;
    }

    /** The part of the goal that the row is about; empty if it is about none. */
    public String part() {
        return part;
    }

    boolean has(Field<?> column) {
        return cells.containsKey(column);
    }

    DraftRow ask(DraftQuestion asked) {
        question = asked;
        return this;
    }
}
