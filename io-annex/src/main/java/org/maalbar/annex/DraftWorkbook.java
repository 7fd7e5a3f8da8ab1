package org.maalbar.annex;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.maalbar.annex.language.Sentence;
import org.maalbar.annex.read.DraftRow;
import org.maalbar.annex.read.Reading;
import org.maalbar.base.field.Field;
import org.maalbar.base.field.Form;
import org.maalbar.base.part.PartType;
import org.maalbar.csv.cell.Cells;
import org.maalbar.csv.cell.Notation;
import org.maalbar.csv.sheet.column.SheetColumns;
import org.maalbar.csv.table.Lines;
import org.maalbar.text.Language;
import org.maalbar.xlsx.write.SheetTable;
import org.maalbar.xlsx.write.WorkbookWriter;

/** Writes a draft as a workbook. */
final class DraftWorkbook {
    private static final Field<String> PLACE = Field.of("place", "Sted", Form.TEXT);
    private static final Field<String> SENTENCE = Field.of("sentence", "Sætning", Form.TEXT);
    private static final Field<String> USE = Field.of("became", "Blev", Form.TEXT);
    private static final PartType SENTENCES = PartType.of("sentences", "Sætninger", PLACE, USE, SENTENCE);

    private static final int LONGEST_NOTE = 1_000;
    private static final int LONGEST_CELL = 30_000;

    private static final List<Field<?>> QUESTIONS =
            List.of(SheetColumns.QUESTION, SheetColumns.QUESTION_ABOUT, SheetColumns.PROPOSAL, SheetColumns.ANSWER);

    private final Reading reading;
    private final List<SourceSentence> sentences;
    private final Notation notation;

    DraftWorkbook(Reading reading, List<SourceSentence> sentences) {
        this.reading = reading;
        this.sentences = sentences;
        this.notation = reading.language() == Language.DANISH ? Notation.DANISH : Notation.ENGLISH;
    }

    void write(OutputStream out) throws IOException {
        Lines lines = new Lines(SheetColumns.TYPE, notation);
        Map<SheetTable.Cell, String> notes = new HashMap<>();
        List<DraftRow> rows = reading.rows();
        for (int at = 0; at < rows.size(); at++) {
            row(rows.get(at), lines.line(), at, notes);
        }
        Lines all = new Lines(SENTENCES, notation);
        for (SourceSentence sentence : sentences) {
            all.line()
                    .put(PLACE, sentence.place())
                    .put(USE, sentence.use().in(notation.language()))
                    .put(SENTENCE, cut(sentence.text(), LONGEST_CELL));
        }
        List<Field<?>> columns = columns(lines);
        new WorkbookWriter(
                        List.of(
                                new SheetTable(SheetColumns.TYPE.name(notation.language()), columns, lines, notes),
                                new SheetTable(SENTENCES.name(notation.language()), SENTENCES.columns(), all)),
                        notation)
                .writeTo(out);
    }

    /** The questions, as they are to be answered first, then the columns that are filled or asked about. */
    private List<Field<?>> columns(Lines lines) {
        Set<Field<?>> used = new HashSet<>(lines.filledColumns());
        reading.rows()
                .forEach(
                        row -> row.question().map(DraftRow.DraftQuestion::about).ifPresent(used::add));
        List<Field<?>> columns = new ArrayList<>(QUESTIONS);
        SheetColumns.TYPE.columns().stream()
                .filter(column -> used.contains(column) && !QUESTIONS.contains(column))
                .forEach(columns::add);
        return columns;
    }

    private void row(DraftRow row, Lines.Line line, int at, Map<SheetTable.Cell, String> notes) {
        row.cells().forEach((column, cell) -> {
            put(line, column, cell.text());
            if (cell.source() != null) {
                notes.put(new SheetTable.Cell(at, column), note(cell.source()));
            }
        });
        row.question().ifPresent(question -> {
            line.put(SheetColumns.QUESTION, question.text());
            if (question.about() != null) {
                line.put(SheetColumns.QUESTION_ABOUT, question.about().name(notation.language()));
            }
            if (!question.proposal().isEmpty()) {
                line.put(SheetColumns.PROPOSAL, question.proposal());
            }
            if (question.source() != null) {
                notes.put(new SheetTable.Cell(at, SheetColumns.QUESTION), note(question.source()));
            }
        });
    }

    private <T> void put(Lines.Line line, Field<T> column, String text) {
        line.put(column, Cells.meaning(column, text, notation));
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) + " ..." : text;
    }

    private String note(Sentence source) {
        return source.place().in(notation.language()) + ": " + cut(source.source(), LONGEST_NOTE);
    }
}
