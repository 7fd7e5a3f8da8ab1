package org.maalbar.annex;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maalbar.annex.language.Sentence;
import org.maalbar.annex.read.DraftRow;
import org.maalbar.annex.read.Ledger;
import org.maalbar.annex.read.Reading;
import org.maalbar.annex.source.Block;
import org.maalbar.annex.source.SourceFile;
import org.maalbar.base.file.WholeFile;
import org.maalbar.csv.sheet.column.SheetColumns;
import org.maalbar.problem.Loaded;
import org.maalbar.problem.Problem;
import org.maalbar.text.Language;

/**
 * A draft of a programme, from an annex that was written by hand: a sheet to go on with, in which each cell has the sentence that it came
 * from as a note, and whatever the annex leaves open is asked.
 *
 * <pre>{@code
 * AnnexDraft draft = AnnexDraft.read(Path.of("bilag.docx")).orElseThrow();
 * draft.questions().forEach(System.out::println);
 * draft.write(Path.of("plan.xlsx"));
 * }</pre>
 *
 * <p>An annex is a Word document (.docx), Markdown (.md) or text (.txt), such as pdftotext -raw makes of a PDF; in Danish, or in English. A
 * number is in a cell only where the annex leaves no doubt of what it counts, digit for digit as it is in the annex; otherwise it is the
 * proposal of a question, or is left. Words that a scan damaged are recognised where they can be one word alone; numbers never are.
 */
public final class AnnexDraft {
    private static final int MOST_BYTES = 32 << 20;

    private final Reading reading;

    private AnnexDraft(Reading reading) {
        this.reading = reading;
    }

    /**
     * Reads a file.
     *
     * @param file the annex
     * @return the draft, or what is wrong with the file
     * @throws IOException if the file cannot be read
     */
    public static Loaded<AnnexDraft> read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, String.valueOf(file.getFileName()));
        }
    }

    /**
     * Reads a stream to its end; does not close it.
     *
     * @param in the annex, at most 32 MiB
     * @param name the name of its file, whose ending says what it is
     * @return the draft, or what is wrong
     * @throws IOException if the stream cannot be read
     */
    public static Loaded<AnnexDraft> read(InputStream in, String name) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        Loaded<List<Block>> blocks = SourceFile.read(bytes, name, Reading.LINES);
        return blocks.value()
                .map(found ->
                        Loaded.of(new AnnexDraft(Reading.of(found, isInOrder(blocks.problems()))), blocks.problems()))
                .orElseGet(() -> Loaded.failed(blocks.problems()));
    }

    private static boolean isInOrder(List<Problem> problems) {
        return problems.stream().noneMatch(problem -> problem.code().equals("mixed-columns"));
    }

    /**
     * The language of the annex.
     *
     * @return Danish, unless most of its words are English
     */
    public Language language() {
        return reading.language();
    }

    /**
     * What is in the cells of the draft.
     *
     * @return each cell that a sentence says something for, row after row
     */
    public List<DraftFact> facts() {
        List<DraftFact> facts = new ArrayList<>();
        for (DraftRow row : reading.rows()) {
            row.cells().forEach((column, cell) -> {
                if (cell.source() != null) {
                    facts.add(new DraftFact(
                            initiative(row),
                            told(row.goal()),
                            told(row.part()),
                            column.name(language()),
                            cell.text(),
                            sentence(cell.source())));
                }
            });
        }
        return List.copyOf(facts);
    }

    /**
     * What the annex leaves open.
     *
     * @return the questions, in the order of the draft
     */
    public List<DraftQuestion> questions() {
        List<DraftQuestion> questions = new ArrayList<>();
        for (DraftRow row : reading.rows()) {
            row.question()
                    .ifPresent(asked -> questions.add(new DraftQuestion(
                            initiative(row),
                            told(row.goal()),
                            told(row.part()),
                            Optional.ofNullable(asked.about()).map(column -> column.name(language())),
                            asked.text(),
                            asked.proposal().isEmpty() ? Optional.empty() : Optional.of(asked.proposal()),
                            Optional.ofNullable(asked.source()).map(this::sentence))));
        }
        return List.copyOf(questions);
    }

    private static Optional<String> told(String name) {
        return name.isEmpty() ? Optional.empty() : Optional.of(name);
    }

    private static Optional<String> initiative(DraftRow row) {
        DraftRow.@Nullable DraftCell cell = row.cells().get(SheetColumns.NUMBER);
        return Optional.ofNullable(cell).map(DraftRow.DraftCell::text);
    }

    /**
     * All sentences of the annex, each with what became of it.
     *
     * @return the sentences in the order of reading
     */
    public List<SourceSentence> sentences() {
        return reading.sentences().stream().map(this::sentence).toList();
    }

    /**
     * How many sentences became so; for all uses together, that is how many there are.
     *
     * @param use what became of them
     * @return how many
     */
    public long count(SourceSentence.Use use) {
        return sentences().stream().filter(sentence -> sentence.use() == use).count();
    }

    private SourceSentence sentence(Sentence sentence) {
        Ledger.Use use = reading.ledger().of(sentence);
        return new SourceSentence(
                sentence.place().in(language()), sentence.source(), SourceSentence.Use.valueOf(use.name()));
    }

    /**
     * Writes the draft as a workbook, whole or not at all: the sheet with its questions, and a sheet with each sentence of the annex.
     *
     * @param file the file, which need not exist; its folder does
     * @throws IOException if the file cannot be written
     */
    public void write(Path file) throws IOException {
        WholeFile.write(file, this::write);
    }

    /**
     * Writes the same to a stream; does not close it. The same annex is the same bytes.
     *
     * @param out where to
     * @throws IOException if the stream cannot be written
     */
    public void write(OutputStream out) throws IOException {
        new DraftWorkbook(reading, sentences()).write(out);
    }

    /**
     * How many sentences were read, asked about and left, and how many questions there are.
     *
     * @param language the language to say it in
     * @return one line
     */
    public String inWords(Language language) {
        long read = count(SourceSentence.Use.READ);
        long asked = count(SourceSentence.Use.ASKED);
        long left = count(SourceSentence.Use.LEFT);
        int all = reading.sentences().size();
        int questions = questions().size();
        return language.choose(
                all + (all == 1 ? " sentence: " : " sentences: ") + read + " read, " + asked + " asked about, " + left
                        + " left; " + questions + (questions == 1 ? " question" : " questions"),
                all + (all == 1 ? " sætning: " : " sætninger: ") + read + " læst, " + asked + " spurgt om, " + left
                        + " ikke læst; " + questions + " spørgsmål");
    }

    @Override
    public String toString() {
        return inWords(language());
    }
}
