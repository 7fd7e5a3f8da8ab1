package org.maalbar.annex.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.maalbar.annex.file.BrokenSourceException;
import org.maalbar.annex.file.FileStart;
import org.maalbar.annex.file.SourceRemarks;
import org.maalbar.annex.file.SourceText;
import org.maalbar.annex.word.WordXml;
import org.maalbar.problem.Loaded;
import org.maalbar.problem.Place;
import org.maalbar.problem.Printable;
import org.maalbar.problem.Problem;

/** Reads a document of any kind that is known. */
public final class SourceFile {
    private static final int MOST_BYTES = 32 << 20;

    private SourceFile() {}

    /**
     * Reads a document.
     *
     * @param bytes all of it, at most 32 MiB
     * @param name the name of its file, whose ending says what it is
     * @param reading how a line of a plain text is understood
     * @return its blocks in the order of reading, or what is wrong
     */
    public static Loaded<List<Block>> read(byte[] bytes, String name, LineReading reading) {
        Place place = Place.unknown().inFile(name);
        SourceRemarks remarks = new SourceRemarks();
        try {
            List<Block> blocks = blocks(bytes, name, reading, remarks);
            List<Problem> problems = new ArrayList<>(remarks.problems(place));
            if (blocks.isEmpty()) {
                problems.add(Problem.error(
                        "no-text",
                        place,
                        "There is no text in the document; a scanned one must be made into text first",
                        "Der er ingen tekst i dokumentet; et skannet dokument skal først laves til tekst"));
                return Loaded.failed(problems);
            }
            return Loaded.of(blocks, problems);
        } catch (IOException e) {
            return Loaded.failed(List.of(WordXml.broken(e).problem().at(place)));
        }
    }

    private static List<Block> blocks(byte[] bytes, String name, LineReading reading, SourceRemarks remarks)
            throws IOException {
        if (bytes.length > MOST_BYTES) {
            throw BrokenSourceException.tooLarge(
                    "The file is larger than " + (MOST_BYTES >> 20) + " MiB",
                    "Filen er større end " + (MOST_BYTES >> 20) + " MiB");
        }
        FileStart start = new FileStart(bytes);
        if (start.isArchive()) {
            return WordFile.blocks(bytes, remarks);
        }
        start.checkText();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "txt" -> PlainText.blocks(SourceText.of(bytes, remarks), reading, remarks);
            case "md", "markdown" -> MarkdownFile.blocks(SourceText.of(bytes, remarks), remarks);
            case "docx", "docm", "dotx", "dotm" ->
                throw BrokenSourceException.other(
                        "This is no Word document, whatever its name says; open it in Word or LibreOffice, and save it as .docx",
                        "Dette er ikke et Word-dokument, selv om navnet siger det; åbn det i Word eller LibreOffice, og gem det"
                                + " som .docx");
            default -> {
                String shown = Printable.brief(name);
                throw new BrokenSourceException(
                        "unknown-kind",
                        "Cannot read " + shown + ": an annex is a .docx, .md or .txt",
                        "Kan ikke læse " + shown + ": et bilag er .docx, .md eller .txt");
            }
        };
    }
}
