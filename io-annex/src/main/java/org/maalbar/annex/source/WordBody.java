package org.maalbar.annex.source;

import java.util.ArrayList;
import java.util.List;
import org.maalbar.annex.file.BrokenSourceException;
import org.maalbar.annex.file.SourceRemarks;
import org.maalbar.annex.word.WordXml;

/** Reads the paragraphs and tables of a part of a Word document, in their order. */
final class WordBody {
    static final int DEEPEST_TABLE = 5;

    /** More columns than Word allows. */
    private static final int MOST_SPAN = 63;

    private final WordReading reading;
    private final WordXml xml;
    private final int tables;

    /** How many columns the cell takes that this is. */
    private int span = 1;

    /** Whether the cell that this is belongs to the one above or before it. */
    private boolean isContinued;

    /** Reads what is within a number of tables. */
    WordBody(WordReading reading, int tables) {
        this.reading = reading;
        this.xml = reading.xml();
        this.tables = tables;
    }

    /** The blocks of the element that begins here. */
    List<Block> blocks() throws BrokenSourceException {
        List<Block> blocks = new ArrayList<>();
        int element = xml.depth();
        while (xml.nextIn(element)) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "p" -> blocks.addAll(new WordParagraph(reading, tables).blocks());
                    case "tbl" -> addTable(blocks);
                    case "tcPr" -> readCellProperties();
                    case "sdtPr" -> reading.passPrompt();
                    case "altChunk", "subDoc" -> reading.remarks().add(SourceRemarks.Kind.EMBEDDED);
                    default -> {}
                }
            }
        }
        return blocks;
    }

    private void addTable(List<Block> blocks) throws BrokenSourceException {
        if (tables == DEEPEST_TABLE) {
            throw BrokenSourceException.broken(
                    "The document has tables within tables, more than " + DEEPEST_TABLE
                            + " deep; take the innermost out",
                    "Dokumentet har tabeller i tabeller, mere end " + DEEPEST_TABLE + " dybt; tag de inderste ud");
        }
        List<List<List<Block>>> rows = new ArrayList<>();
        int element = xml.depth();
        while (xml.nextIn(element)) {
            if (xml.isStart() && xml.name().equals("tr")) {
                List<List<Block>> row = row();
                if (!row.isEmpty()) {
                    rows.add(row);
                }
            }
        }
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(rows));
        }
    }

    private List<List<Block>> row() throws BrokenSourceException {
        List<List<Block>> cells = new ArrayList<>();
        int first = reading.position().page();
        int last = first;
        boolean isDeleted = false;
        int element = xml.depth();
        while (xml.nextIn(element)) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "trPr" -> isDeleted = isDeletedRow(cells);
                    case "tc" -> {
                        reading.position().goToPage(first);
                        cell(cells);
                        last = Math.max(last, reading.position().page());
                    }
                    default -> {}
                }
            }
        }
        reading.position().goToPage(last);
        return isDeleted ? List.of() : cells;
    }

    /** Whether a tracked change deleted a row; where it begins further right than others, it has empty cells first. */
    private boolean isDeletedRow(List<List<Block>> cells) throws BrokenSourceException {
        boolean isDeleted = false;
        int properties = xml.depth();
        while (xml.nextIn(properties)) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "gridBefore" -> addEmpty(cells, xml.number(0));
                    case "ins" -> reading.remarks().add(SourceRemarks.Kind.TRACKED_CHANGES);
                    case "del" -> {
                        reading.remarks().add(SourceRemarks.Kind.TRACKED_CHANGES);
                        isDeleted = true;
                    }
                    case "trPrChange" -> xml.skip();
                    default -> {}
                }
            }
        }
        return isDeleted;
    }

    /**
     * Reads a cell. Of cells that are merged the first has the text, and the others are there and empty, so that every cell is in its
     * column.
     */
    private void cell(List<List<Block>> cells) throws BrokenSourceException {
        reading.budget().piece();
        WordBody cell = new WordBody(reading, tables + 1);
        List<Block> blocks = cell.blocks();
        if (cell.isContinued && !blocks.isEmpty()) {
            reading.remarks().add(SourceRemarks.Kind.HIDDEN_TEXT);
        }
        cells.add(cell.isContinued ? List.of() : blocks);
        addEmpty(cells, cell.span - 1);
    }

    /** Reads how the cell that this is in is merged with others. */
    private void readCellProperties() throws BrokenSourceException {
        int properties = xml.depth();
        while (xml.nextIn(properties)) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "gridSpan" -> span = xml.number(1);
                    case "vMerge", "hMerge" -> isContinued |= !"restart".equals(xml.attribute("val"));
                    case "tcPrChange" -> xml.skip();
                    default -> {}
                }
            }
        }
    }

    private void addEmpty(List<List<Block>> cells, int count) throws BrokenSourceException {
        for (int at = 0; at < Math.min(count, MOST_SPAN); at++) {
            reading.budget().piece();
            cells.add(List.of());
        }
    }
}
