package org.maalbar.annex.read;

import java.util.ArrayList;
import java.util.List;
import org.maalbar.annex.language.Sentence;
import org.maalbar.annex.read.DraftRow.DraftQuestion;
import org.maalbar.base.field.Field;
import org.maalbar.csv.cell.Notation;
import org.maalbar.text.Language;

/** What all parts of a draft are made with. */
final class Context {
    private final Language language;
    private final boolean isInOrder;
    private final QuestionWords words;
    private final Ledger ledger;
    private final List<DraftRow> rows;

    Context(Language language, boolean isInOrder) {
        this(language, isInOrder, new Ledger(), new ArrayList<>());
    }

    private Context(Language language, boolean isInOrder, Ledger ledger, List<DraftRow> rows) {
        this.language = language;
        this.isInOrder = isInOrder;
        this.ledger = ledger;
        this.rows = rows;
        this.words = new QuestionWords(language);
    }

    /** The same, where nothing is taken without asking. */
    Context inDoubt() {
        return new Context(language, false, ledger, rows);
    }

    /** Whether sentences are surely what was written, so that something may be taken without asking. */
    boolean isInOrder() {
        return isInOrder;
    }

    Language language() {
        return language;
    }

    QuestionWords words() {
        return words;
    }

    Ledger ledger() {
        return ledger;
    }

    List<DraftRow> rows() {
        return rows;
    }

    Notation notation() {
        return language.choose(Notation.ENGLISH, Notation.DANISH);
    }

    /** Begins a row. */
    DraftRow row() {
        DraftRow row = new DraftRow(notation());
        rows.add(row);
        return row;
    }

    /** Asks in a row, about the sentence that the question is about. */
    void ask(DraftRow row, DraftQuestion question) {
        row.ask(question);
        if (question.source() != null) {
            ledger.asked(question.source());
        }
    }

    /** Puts what a sentence says into a cell. */
    void put(DraftRow row, Field<?> column, String text, Sentence source) {
        if (row.put(column, text, source).has(column)) {
            ledger.read(source);
        }
    }

    /** Whether a text can be in a cell of a column. */
    boolean isReadable(Field<?> column, String text) {
        return DraftRow.isReadable(column, text, notation());
    }
}
