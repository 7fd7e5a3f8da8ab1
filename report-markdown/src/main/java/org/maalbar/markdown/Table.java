package org.maalbar.markdown;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.maalbar.assessment.Change;

/** A table that is filled cell by cell. */
final class Table {
    static final String NOTHING_TO_SAY = "–";

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

    /** The next two cells: what something was, and what it is. */
    <T> void cells(Change<T> change, BiConsumer<T, Words> before, BiConsumer<T, Words> after) {
        cell(change.before(), before);
        cell(change.after(), after);
    }

    private <T> void cell(Optional<T> thing, BiConsumer<T, Words> say) {
        Words cell = cell();
        thing.ifPresentOrElse(one -> say.accept(one, cell), () -> cell.say(NOTHING_TO_SAY));
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
