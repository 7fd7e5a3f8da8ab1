package org.maalbar.annex.source;

import java.io.IOException;
import java.util.List;
import org.maalbar.annex.file.BrokenSourceException;
import org.maalbar.annex.file.SourceRemarks;
import org.maalbar.annex.file.TextBudget;
import org.maalbar.annex.word.ListNumbers;
import org.maalbar.annex.word.ListShapes;
import org.maalbar.annex.word.WordParts;
import org.maalbar.annex.word.WordStyles;
import org.maalbar.annex.word.WordXml;

/** Reads a Word document. */
final class WordFile {
    private WordFile() {}

    /**
     * Its blocks in the order of reading. Headers, footers, notes and comments are not among them.
     *
     * @throws IOException if it is damaged, no Word document, or too large
     */
    static List<Block> blocks(byte[] file, SourceRemarks remarks) throws IOException {
        WordParts parts = WordParts.of(file);
        WordStyles styles = WordStyles.of(parts);
        ListShapes shapes = ListShapes.of(parts);
        TextBudget budget = new TextBudget();
        WordPosition position = new WordPosition(hasPages(parts), budget);
        try (WordXml xml = parts.document()) {
            if (!findBody(xml)) {
                throw BrokenSourceException.damaged();
            }
            List<Block> blocks = new WordBody(
                            new WordReading(xml, styles, shapes, new ListNumbers(shapes), position, budget, remarks), 0)
                    .blocks();
            while (xml.next()) {
                // A document that is cut off behind its text is damaged, too.
            }
            return blocks;
        }
    }

    private static boolean findBody(WordXml xml) throws BrokenSourceException {
        while (xml.next()) {
            if (xml.isStart() && xml.name().equals("body")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a document says where any page begins. That has to be known at its first paragraph. */
    private static boolean hasPages(WordParts parts) throws IOException {
        try (WordXml xml = parts.document()) {
            while (xml.next()) {
                boolean isBreak = xml.isStart() && xml.name().equals("br") && "page".equals(xml.attribute("type"));
                if (isBreak || (xml.isStart() && xml.name().equals("lastRenderedPageBreak"))) {
                    return true;
                }
            }
        }
        return false;
    }
}
