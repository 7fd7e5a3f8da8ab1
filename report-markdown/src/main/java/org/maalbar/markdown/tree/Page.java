package org.maalbar.markdown.tree;

import java.util.List;
import java.util.function.Consumer;
import org.commonmark.node.Block;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;
import org.maalbar.text.Sentence;

/** The document while it is written, from top to bottom. Each block is given on when the next begins, so that few are kept. */
public final class Page {
    private final Consumer<Block> out;
    private @Nullable Block last;

    /** A page whose blocks go somewhere. */
    public Page(Consumer<Block> out) {
        this.out = out;
    }

    /** Gives on the last block. */
    public void end() {
        if (last != null) {
            out.accept(last);
            last = null;
        }
    }

    private void begin(Block block) {
        end();
        last = block;
    }

    /** A heading of a level, which is one below that of the heading that it belongs to. */
    public Words heading(int level) {
        Heading heading = new Heading();
        heading.setLevel(level);
        begin(heading);
        return new Words(heading);
    }

    /** A paragraph. */
    public Words paragraph() {
        Paragraph paragraph = new Paragraph();
        begin(paragraph);
        return new Words(paragraph);
    }

    /** A table, if it has any rows. */
    public void table(Table table) {
        if (table.hasRows()) {
            begin(table.block());
        }
    }

    /** A table below what it is of, if it has any rows. */
    public void table(String what, Table table) {
        if (table.hasRows()) {
            paragraph().say(what);
            table(table);
        }
    }

    /** Two columns beside each other where there is room; one below the other elsewhere, the left one first. */
    public void columns(Consumer<Page> left, Consumer<Page> right) {
        Columns columns = new Columns();
        for (Consumer<Page> side : List.of(left, right)) {
            Columns.Column column = new Columns.Column();
            columns.appendChild(column);
            Page page = new Page(column::appendChild);
            side.accept(page);
            page.end();
        }
        begin(columns);
    }

    /** The end of a part: what follows begins on a new sheet of paper. */
    public void newSheet() {
        begin(new ThematicBreak());
    }

    /** A list that is in the document only if there is anything in it. */
    public Items items() {
        return new Items();
    }

    /** A list while it is filled. */
    public final class Items {
        private final BulletList list = new BulletList();

        private Items() {
            list.setTight(true);
            list.setMarker("-");
        }

        /** The next item. */
        public Words add() {
            ListItem item = new ListItem();
            Paragraph paragraph = new Paragraph();
            item.appendChild(paragraph);
            list.appendChild(item);
            return new Words(paragraph);
        }

        /** An item that begins with what it is about. */
        public Words fact(String label) {
            return add().strong(label).say(" ");
        }

        private boolean isEmpty() {
            return list.getFirstChild() == null;
        }

        /** Puts the list into the document. */
        public void end() {
            if (!isEmpty()) {
                begin(list);
            }
        }

        /** Puts the list into the document, below a heading. */
        public void under(int level, String heading) {
            if (!isEmpty()) {
                heading(level).say(heading);
                end();
            }
        }

        /** Puts the list into the document, below words that stand out. */
        public void under(Sentence words) {
            if (!isEmpty()) {
                paragraph().strong(words);
                end();
            }
        }
    }
}
