package org.maalbar.csv.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maalbar.base.field.Field;
import org.maalbar.base.field.Form;
import org.maalbar.base.field.Words;
import org.maalbar.csv.cell.Misspelling;
import org.maalbar.csv.cell.Names;
import org.maalbar.problem.Printable;
import org.maalbar.text.Language;
import org.maalbar.text.Texts;

/**
 * The questions that a draft asks in columns of its own. Each is answered in its row; before anything else of the row is read, the
 * answer replaces the cell that the question is about. Nothing can be made of a draft before all of them are answered.
 */
public final class Questions {
    public static final Field<String> QUESTION = Field.of("question", "Spørgsmål", Form.TEXT);

    /** The name of a column in either language; where it is empty, the answer is a remark. */
    public static final Field<String> ABOUT = Field.of("question about", "Spørgsmål om", Form.TEXT);

    /** What "yes" puts into the cell that a question is about. */
    public static final Field<String> PROPOSAL = Field.of("proposal", "Forslag", Form.TEXT);

    public static final Field<String> ANSWER = Field.of("answer", "Svar", Form.TEXT);

    public static final List<Field<?>> COLUMNS = List.of(QUESTION, ABOUT, PROPOSAL, ANSWER);

    private static final Set<String> YES = Set.of("yes", "ja");
    private static final Set<String> LEFT_OPEN = Set.of("left open", "open", "åbent");

    private final Header header;
    private final Map<String, Field<?>> names;

    /** The questions of a table; it need not have any. */
    Questions(Header header) {
        this.header = header;
        this.names = Header.byName(header.type());
    }

    /** The column whose cell the answer of a row replaces; null if there is none. Only the columns of questions have been read. */
    @Nullable
    Field<?> replaced(Row row) {
        return row.has(QUESTION) && value(row).isPresent() ? about(row).orElse(null) : null;
    }

    /** Reads the answer of a row whose other cells have been read, or says what is wrong with it. */
    void settle(Row row) {
        Optional<Field<?>> about = about(row);
        if (row.has(ABOUT) && about.isEmpty() && !row.isUnreadable(ABOUT)) {
            rejectUnknown(row, row.value(ABOUT));
        }
        if (row.has(QUESTION) && row.has(ANSWER) && !row.isAnyUnreadable(COLUMNS)) {
            value(row).ifPresent(value -> about.ifPresent(column -> row.answer(column, value)));
            checkNote(row);
            return;
        } else if (row.has(QUESTION)) {
            rejectOpen(row, about);
        } else {
            List.of(ANSWER, PROPOSAL, ABOUT).stream()
                    .filter(row::has)
                    .findFirst()
                    .ifPresent(column -> rejectUnasked(row, column));
        }
        about.ifPresent(row::loseEmpty);
    }

    /** The column that the question of a row is about; none if it is about no column. */
    private Optional<Field<?>> about(Row row) {
        return row.get(ABOUT)
                .<Field<?>>map(name -> names.get(Names.normal(name)))
                .filter(column -> !COLUMNS.contains(column));
    }

    /** What the answer of a row puts into the cell that its question is about; nothing where that stays as it is. */
    private Optional<String> value(Row row) {
        String answer = row.get(ANSWER).orElse(null);
        if (answer == null) {
            return Optional.empty();
        } else if (isYes(answer) && row.has(PROPOSAL)) {
            return row.get(PROPOSAL);
        }
        String word = word(answer);
        boolean isValue = about(row)
                .filter(column -> column.form() instanceof Words<?> words
                        && words.meaning(word).isPresent())
                .isPresent();
        return LEFT_OPEN.contains(word) && !isValue ? Optional.empty() : Optional.of(answer);
    }

    private static boolean isYes(String answer) {
        return YES.contains(word(answer));
    }

    private static String word(String answer) {
        String word = Names.normal(answer);
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }

    /** What remains of an answered question, so that it can be seen later why a cell was read as it was; none of a row with faults. */
    public static Optional<String> note(Row row) {
        if (row.isFaulty()) {
            return Optional.empty();
        }
        return row.get(QUESTION)
                .flatMap(question -> row.get(ANSWER).map(answer -> {
                    String accepted = row.get(PROPOSAL)
                            .filter(proposal -> isYes(answer))
                            .map(proposal -> " (" + proposal + ")")
                            .orElse("");
                    Language language = row.language();
                    return language.choose("Question: ", "Spørgsmål: ")
                            + question
                            + language.choose(" Answer: ", " Svar: ")
                            + answer
                            + accepted;
                }));
    }

    private static void checkNote(Row row) {
        try {
            note(row).ifPresent(Texts::text);
        } catch (IllegalArgumentException e) {
            row.reject(ANSWER, ANSWER.form().code(), e);
        }
    }

    private void rejectOpen(Row row, Optional<Field<?>> about) {
        if (row.isAnyUnreadable(COLUMNS)) {
            return;
        } else if (header.position(ANSWER) == null) {
            row.missing(ANSWER, "it takes the answers to the questions", "den er til svarene på spørgsmålene");
            return;
        }
        String question = Printable.of(row.value(QUESTION));
        Optional<String> proposal = row.get(PROPOSAL).map(Printable::brief);
        row.reject(
                ANSWER,
                "open-question",
                "Not answered yet: \"" + question + "\" Write "
                        + about.map(column -> "what belongs in \"" + column.english() + "\"")
                                .orElse("the answer in words")
                        + proposal.map(text -> ", \"yes\" for \"" + text + "\"").orElse("") + ", or \"left open\"",
                "Ikke besvaret endnu: »" + question + "« Skriv "
                        + about.map(column -> "det, der skal stå i »" + column.danish() + "«")
                                .orElse("svaret i ord")
                        + proposal.map(text -> ", »ja« for »" + text + "«").orElse("") + " eller »åbent«");
    }

    private static void rejectUnasked(Row row, Field<?> column) {
        row.reject(
                column,
                "answer-without-question",
                "There is no question in this row: write it in \"" + QUESTION.english() + "\", or delete what is in \""
                        + column.english() + "\"",
                "Der er intet spørgsmål i denne række: skriv det i »" + QUESTION.danish()
                        + "«, eller slet det, der står i »" + column.danish() + "«");
    }

    private void rejectUnknown(Row row, String written) {
        String name = Names.normal(written);
        String shown = Printable.brief(written);
        Map<String, Field<?>> others = names.entrySet().stream()
                .filter(each -> !COLUMNS.contains(each.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Optional<Field<?>> meant = MeantColumn.inflected(name, others.keySet())
                .or(() -> new Misspelling(name).of(others.keySet()))
                .or(() -> MeantColumn.synonym(name))
                .map(others::get);
        row.reject(
                ABOUT,
                "unknown-column",
                "No question can be about \"" + shown + "\""
                        + meant.map(column -> "; did you mean \"" + column.english() + "\"?")
                                .orElseGet(() -> ", but about these columns: " + listed(Language.ENGLISH)),
                "Et spørgsmål kan ikke handle om »" + shown + "«"
                        + meant.map(column -> "; mente du »" + column.danish() + "«?")
                                .orElseGet(() -> ", men om disse kolonner: " + listed(Language.DANISH)));
    }

    /** The names of the columns that the table has. */
    private String listed(Language language) {
        return header.columns().stream()
                .filter(column -> !COLUMNS.contains(column))
                .map(column -> column.name(language))
                .collect(Collectors.joining(", "));
    }
}
