package org.maalbar.annex.source;

import java.util.List;
import java.util.Locale;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import org.maalbar.annex.file.BrokenSourceException;
import org.maalbar.annex.file.SourceRemarks;
import org.maalbar.annex.file.TextBudget;

/** Reads the text of blocks in Markdown, each line with its place. */
final class MarkdownLines {
    private final TextBudget budget;
    private final SourceRemarks remarks;
    private Passage.Builder text = new Passage.Builder();

    /** The line of what was read last, from 1. */
    private int line = 1;

    private @Nullable SourcePlace place;

    MarkdownLines(TextBudget budget, SourceRemarks remarks) {
        this.budget = budget;
        this.remarks = remarks;
    }

    /** The text in a block without its marks; null if there is none. */
    @Nullable
    Passage of(Node block) throws BrokenSourceException {
        begin();
        goTo(block);
        // Links may be within emphasis within links, so this goes down and up without a stack.
        Node node = block.getFirstChild();
        while (node != null) {
            goTo(node);
            boolean goesDown = read(node) && node.getFirstChild() != null;
            if (goesDown) {
                node = node.getFirstChild();
                continue;
            }
            while (node != block && node.getNext() == null) {
                node = node.getParent();
            }
            node = node == block ? null : node.getNext();
        }
        return Passages.stripped(text);
    }

    /** Lines as they are, the first of which is known; null if nothing is in them. */
    @Nullable
    Passage of(String lines, int first) throws BrokenSourceException {
        begin();
        int number = first;
        int start = 0;
        while (start < lines.length()) {
            int end = lines.indexOf('\n', start) + 1;
            goTo(number);
            add(lines.substring(start, end == 0 ? lines.length() : end));
            number++;
            start = end == 0 ? lines.length() : end;
        }
        return Passages.stripped(text);
    }

    private void begin() throws BrokenSourceException {
        budget.piece();
        text = new Passage.Builder();
        place = null;
    }

    /** Reads what a node is itself; returns whether what is in it is read, too. */
    private boolean read(Node node) throws BrokenSourceException {
        if (node instanceof Text words) {
            add(words.getLiteral());
        } else if (node instanceof Code code) {
            add(code.getLiteral());
        } else if (node instanceof SoftLineBreak) {
            add(" ");
        } else if (node instanceof HardLineBreak) {
            add("\n");
        } else if (node instanceof HtmlInline html) {
            add(shown(html.getLiteral().toLowerCase(Locale.ROOT)));
        } else if (node instanceof Image) {
            remarks.add(SourceRemarks.Kind.PICTURE);
            return false;
        }
        return true;
    }

    /** What a piece of HTML shows: a line that ends, which there is no other way for in a cell, or what is struck out or above the line. */
    private String shown(String html) {
        if (html.matches("</?(?:s|del|strike)(?:\\s.*)?>")) {
            remarks.add(SourceRemarks.Kind.STRUCK_TEXT);
            return SourceRemarks.STRUCK;
        }
        return html.matches("<br\\s*/?>") ? "\n" : html.matches("<sup(?:\\s.*)?>") ? SourceRemarks.RAISED : "";
    }

    private void goTo(Node node) throws BrokenSourceException {
        List<SourceSpan> spans = node.getSourceSpans();
        if (!spans.isEmpty()) {
            goTo(spans.get(0).getLineIndex() + 1);
        }
    }

    private void goTo(int number) throws BrokenSourceException {
        if (number != line) {
            budget.piece();
            line = number;
            place = null;
        }
    }

    private void add(String piece) throws BrokenSourceException {
        if (piece.isEmpty()) {
            return;
        }
        budget.characters(piece.length());
        if (place == null) {
            place = new SourcePlace(0, line, false);
        }
        text.add(piece, place);
    }
}
