package org.maalbar.markdown.tree;

import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.maalbar.text.Sentence;

/**
 * A table that is filled cell by cell. The first cell of a row is a header of the row; a row of a single cell, over all columns,
 * is a header of the rows below it.
 */
public final class Table {
    /** What is in a cell that has nothing to say. */
    public static final Sentence NOTHING = Sentence.of("–");

    private final TableBlock block = new TableBlock();
    private final TableBody body = new TableBody();
    private TableRow row = new TableRow();

    private Table() {
        TableHead head = new TableHead();
        head.appendChild(row);
        block.appendChild(head);
        block.appendChild(body);
    }

    /** A table with a header row of our words. */
    public Table(List<String> headings) {
        this();
        headings.forEach(heading -> cell(true).say(heading));
    }

    /** A table with a header row that a user wrote. */
    public static Table ofUser(List<String> headings) {
        Table table = new Table();
        headings.forEach(heading -> table.cell(true).say("{}", heading));
        return table;
    }

    /** Begins a row. */
    public void row() {
        row = new TableRow();
        body.appendChild(row);
    }

    /** A row that says what the rows below it belong to. */
    public Words group() {
        row();
        return cell(true);
    }

    /** The next cell of the last row. */
    public Words cell() {
        return cell(row.getFirstChild() == null);
    }

    private Words cell(boolean header) {
        TableCell cell = new TableCell();
        cell.setHeader(header);
        row.appendChild(cell);
        return new Words(cell);
    }

    /** Whether it has more than its header row. */
    public boolean hasRows() {
        return body.getFirstChild() != null;
    }

    TableBlock block() {
        return block;
    }
}
