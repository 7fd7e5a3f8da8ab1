package org.maalbar.markdown;

import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.maalbar.change.ChangesInWords;
import org.maalbar.text.Sentence;

/** A table that is filled cell by cell. */
final class Table {
    /** What is in a cell that has nothing to say. */
    static final Sentence NOTHING = Sentence.of("–");

    private final TableBlock block = new TableBlock();
    private final TableBody body = new TableBody();
    private TableRow row = new TableRow();

    Table(List<String> headings) {
        TableHead head = new TableHead();
        head.appendChild(row);
        block.appendChild(head);
        block.appendChild(body);
        headings.forEach(heading -> cell(true).say(heading));
    }

    void row() {
        row = new TableRow();
        body.appendChild(row);
    }

    /** The next cell of the last row. */
    Words cell() {
        return cell(false);
    }

    /** The last cells of a row: what has changed, what it was and is, and how the two differ. */
    void cells(ChangesInWords.Row row) {
        row.of().forEach(what -> cell().say(what));
        cell().say(row.before().orElse(NOTHING));
        cell().say(row.after().orElse(NOTHING));
        if (row.standsOut()) {
            cell().strong(row.difference().toString());
        } else {
            cell().say(row.difference().parts().isEmpty() ? NOTHING : row.difference());
        }
    }

    private Words cell(boolean header) {
        TableCell cell = new TableCell();
        cell.setHeader(header);
        row.appendChild(cell);
        return new Words(cell);
    }

    boolean hasRows() {
        return body.getFirstChild() != null;
    }

    TableBlock block() {
        return block;
    }
}
