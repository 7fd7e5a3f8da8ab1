package org.maalbar.annex.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maalbar.annex.file.BrokenSourceException;
import org.maalbar.annex.file.SourceRemarks;
import org.maalbar.annex.file.SourceText;
import org.maalbar.annex.word.ListLevel;
import org.maalbar.annex.word.ListShapes;
import org.maalbar.annex.word.SymbolFont;
import org.maalbar.annex.word.WordStyle;
import org.maalbar.annex.word.WordXml;

/** Reads a paragraph of a Word document as a person sees it. */
final class WordParagraph {
    private static final int TEXT_DEPTH = 9;
    private static final String UNKNOWN_SIGN = "?";

    private final WordReading reading;
    private final WordXml xml;
    private final int tables;
    private final Passage.Builder text = new Passage.Builder();

    /** What is in boxes beside it. */
    private final List<Block> boxes = new ArrayList<>();

    /** For each field in which the text is, whether it is in the instruction of that, which is not shown. */
    private final Deque<Boolean> fields = new ArrayDeque<>();

    private int instructions;
    private WordStyle style;
    private @Nullable Integer outline;
    private @Nullable Integer list;
    private @Nullable Integer level;
    private boolean isHidden;
    private boolean isStruck;
    private boolean isRaised;
    private boolean isBold;

    /** Whether there are words that are not bold. */
    private boolean hasLight;

    WordParagraph(WordReading reading, int tables) {
        this.reading = reading;
        this.xml = reading.xml();
        this.tables = tables;
        this.style = reading.styles().style(null);
    }

    /** The paragraph that begins here, if it has any text, and then what is in boxes beside it. */
    List<Block> blocks() throws BrokenSourceException {
        reading.position().nextParagraph();
        int element = xml.depth();
        while (xml.nextIn(element)) {
            if (xml.isStart()) {
                readElement();
            }
        }
        List<Block> blocks = new ArrayList<>();
        addTo(blocks);
        blocks.addAll(boxes);
        return blocks;
    }

    private void readElement() throws BrokenSourceException {
        switch (xml.name()) {
            case "pPr" -> readProperties();
            case "r" -> {
                isHidden = Boolean.TRUE.equals(style.isHidden());
                isStruck = false;
                isRaised = false;
                isBold = false;
            }
            case "rPr" -> readRunProperties();
            case "t" -> add(xml.text());
            case "tab", "ptab" -> add("\t");
            case "cr" -> add("\n");
            case "br" -> readBreak();
            case "noBreakHyphen" -> add("-");
            case "sym" -> readSymbol();
            case "lastRenderedPageBreak" -> reading.position().seePage();
            case "fldChar" -> readField();
            case "sdtPr" -> reading.passPrompt();
            default -> readOther();
        }
    }

    /** Reads what is not text, or not text of the annex. */
    private void readOther() throws BrokenSourceException {
        SourceRemarks remarks = reading.remarks();
        switch (xml.name()) {
            case "ins", "moveTo" -> remarks.add(SourceRemarks.Kind.TRACKED_CHANGES);
            case "del", "moveFrom" -> {
                remarks.add(SourceRemarks.Kind.TRACKED_CHANGES);
                xml.skip();
            }
            case "footnoteReference", "endnoteReference" -> {
                remarks.add(SourceRemarks.Kind.NOTE);
                add(SourceRemarks.NOTE_MARK);
            }
            case "commentReference" -> remarks.add(SourceRemarks.Kind.COMMENT);
            case "drawing", "pict", "object" -> readDrawing();
            case "oMath" -> {
                remarks.add(SourceRemarks.Kind.SYMBOL);
                add(UNKNOWN_SIGN);
                xml.skip();
            }
            case "subDoc" -> remarks.add(SourceRemarks.Kind.EMBEDDED);
            // How a word is pronounced.
            case "rt" -> xml.skip();
            default -> {}
        }
    }

    private void readProperties() throws BrokenSourceException {
        int properties = xml.depth();
        while (xml.nextIn(properties)) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "pStyle" -> style = reading.styles().style(xml.attribute("val"));
                    case "outlineLvl" -> outline = xml.number(TEXT_DEPTH);
                    case "numId" -> list = xml.number(0);
                    case "ilvl" -> level = xml.number(0);
                    case "ins", "del", "moveFrom", "moveTo" ->
                        reading.remarks().add(SourceRemarks.Kind.TRACKED_CHANGES);
                    // What it was before a change.
                    case "pPrChange", "rPrChange", "sectPrChange", "numberingChange" -> xml.skip();
                    default -> {}
                }
            }
        }
    }

    private void readRunProperties() throws BrokenSourceException {
        int properties = xml.depth();
        while (xml.nextIn(properties)) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "rStyle" ->
                        isHidden |= Boolean.TRUE.equals(
                                reading.styles().style(xml.attribute("val")).isHidden());
                    case "vanish" -> isHidden = xml.isOn();
                    case "strike", "dstrike" -> isStruck = xml.isOn();
                    case "b" -> isBold = xml.isOn();
                    case "vertAlign" -> isRaised = "superscript".equals(xml.attribute("val"));
                    case "rPrChange" -> xml.skip();
                    default -> {}
                }
            }
        }
    }

    private void readBreak() throws BrokenSourceException {
        if ("page".equals(xml.attribute("type"))) {
            reading.position().breakPage();
        } else {
            add("\n");
        }
    }

    private void readSymbol() throws BrokenSourceException {
        String font = Objects.requireNonNullElse(xml.attribute("font"), "");
        String sign = SymbolFont.sign(font, Objects.requireNonNullElse(xml.attribute("char"), ""))
                .orElse(UNKNOWN_SIGN);
        if (sign.equals(UNKNOWN_SIGN)) {
            reading.remarks().add(SourceRemarks.Kind.SYMBOL);
        }
        add(sign);
    }

    private void readField() {
        String type = Objects.requireNonNullElse(xml.attribute("fldCharType"), "");
        boolean wasInstruction = !type.equals("begin") && Boolean.TRUE.equals(fields.poll());
        boolean isInstruction = type.equals("begin");
        instructions += (isInstruction ? 1 : 0) - (wasInstruction ? 1 : 0);
        if (!type.equals("end")) {
            fields.push(isInstruction);
        }
    }

    private void readDrawing() throws BrokenSourceException {
        int drawing = xml.depth();
        while (xml.nextIn(drawing)) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "txbxContent" -> boxes.addAll(new WordBody(reading, tables).blocks());
                    case "blip", "imagedata", "chart", "relIds" ->
                        reading.remarks().add(SourceRemarks.Kind.PICTURE);
                    default -> {}
                }
            }
        }
    }

    private void add(String piece) throws BrokenSourceException {
        if (instructions > 0 || piece.isEmpty()) {
            return;
        } else if (isHidden) {
            reading.remarks().add(SourceRemarks.Kind.HIDDEN_TEXT);
            return;
        } else if (isStruck && !piece.isBlank()) {
            reading.remarks().add(SourceRemarks.Kind.STRUCK_TEXT);
        }
        reading.budget().characters(piece.length());
        hasLight |= !isBold && !piece.isBlank();
        text.add(marked(SourceText.plainSpaces(piece)), reading.position().textPlace());
    }

    /** A text with signs that show what is struck out, or what is a digit above the line. */
    private String marked(String piece) {
        boolean isMark = isRaised && piece.chars().anyMatch(Character::isDigit);
        return isStruck && !piece.isBlank()
                ? SourceRemarks.STRUCK + piece + SourceRemarks.STRUCK
                : isMark ? SourceRemarks.RAISED + piece : piece;
    }

    private void addTo(List<Block> blocks) throws BrokenSourceException {
        ListLevel shape = listLevel();
        // Word counts empty paragraphs, too.
        String number = shape == null || shape.isBullet() ? "" : nextNumber();
        Passage passage = Passages.stripped(text);
        if (passage == null) {
            return;
        } else if (style.isContents()) {
            reading.remarks().add(SourceRemarks.Kind.CONTENTS);
            return;
        }
        reading.budget().characters(number.length());
        Passage numbered = Passages.numbered(number, passage);
        int depth = outline == null ? style.headingDepth() : outline;
        if (style.isTitle()) {
            blocks.add(new Block.Heading(0, numbered));
        } else if (depth < TEXT_DEPTH) {
            blocks.add(new Block.Heading(depth + 1, numbered));
        } else if (shape != null && (shape.isBullet() || !number.isEmpty())) {
            blocks.add(new Block.Item(listDepth() + 1, numbered));
        } else if (tables == 0 && !hasLight && Passages.isHeading(numbered)) {
            blocks.add(new Block.Heading(TEXT_DEPTH, numbered));
        } else {
            blocks.add(new Block.Paragraph(numbered));
        }
    }

    /** How it is numbered; null if it is in no list. */
    private @Nullable ListLevel listLevel() {
        return reading.shapes().has(list()) ? reading.shapes().level(list(), listDepth()) : null;
    }

    private String nextNumber() {
        return reading.numbers().next(list(), listDepth());
    }

    private int list() {
        Integer ofStyle = style.list();
        return list != null ? list : ofStyle == null ? 0 : ofStyle;
    }

    private int listDepth() {
        Integer ofStyle = style.level();
        int depth = level != null ? level : reading.shapes().levelOf(list(), style.id(), ofStyle == null ? 0 : ofStyle);
        return Math.max(0, Math.min(depth, ListShapes.LEVELS - 1));
    }
}
