package org.maalbar.csv.table;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.maalbar.base.part.Part;
import org.maalbar.csv.cell.Notation;

/** The rows that something was made of already: only where they are is kept, so that what is found wrong later can be reported there. */
public final class TakenRows extends AbstractList<Part> {
    private final Header header;
    private final Notation notation;
    private int[] numbers = new int[1 << 5];
    private int[] records = new int[1 << 5];
    private int size;
    private final Map<Integer, Row> asked = new HashMap<>();

    public TakenRows(Header header, Notation notation) {
        this.header = header;
        this.notation = notation;
    }

    /** Keeps where a row is. */
    public void take(Row row) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
            records = Arrays.copyOf(records, 2 * size);
        }
        numbers[size] = row.number();
        records[size] = row.record();
        size++;
    }

    /** A row without its cells, the same one each time. */
    @Override
    public Row get(int index) {
        return asked.computeIfAbsent(index, at -> new Row(header, notation, numbers[at], records[at]));
    }

    @Override
    public int size() {
        return size;
    }
}
