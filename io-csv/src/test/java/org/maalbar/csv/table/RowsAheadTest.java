package org.maalbar.csv.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maalbar.csv.cell.Notation;
import org.maalbar.problem.Problem;

class RowsAheadTest {
    /** Breaks behind the last of its rows. */
    private record Breaking(Iterator<RawRow> rows) implements RowSource {
        @Override
        public RawRow next() throws IOException {
            if (!rows.hasNext()) {
                throw new BrokenTableException("broken", 3, 1, "It is broken", "Den er i stykker");
            }
            return rows.next();
        }

        @Override
        public Notation notation(Header header, Consumer<Problem> problems) {
            return Notation.DANISH;
        }
    }

    @Test
    void whatWasLookedAtAheadStillComesAndSoDoesWhereItBreaks() throws IOException {
        RawRow one = new RawRow(1, List.of("a"));
        RawRow two = new RawRow(2, List.of("b"));
        RowsAhead rows = new RowsAhead(new Breaking(Stream.of(one, two).iterator()));

        assertThat(rows.ahead(20)).containsExactly(one, two);
        assertThat(rows.next()).isEqualTo(one);
        assertThat(rows.next()).isEqualTo(two);
        assertThatThrownBy(rows::next).isInstanceOf(BrokenTableException.class);
    }

    @Test
    void noMoreIsLookedAtAheadThanASmallHeapHolds() throws IOException {
        RawRow full = new RawRow(1, List.of("x".repeat((1 << 20) - 1)));

        assertThat(new RowsAhead(new Breaking(Collections.nCopies(8, full).iterator())).ahead(20))
                .hasSize(5);
    }
}
