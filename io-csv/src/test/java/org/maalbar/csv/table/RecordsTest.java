package org.maalbar.csv.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maalbar.csv.text.BrokenTableException;

class RecordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"wrong\n", "right\nwrong\n"})
    void whatIsThrownByWhoeverTakesARecordIsNoFaultOfTheTable(String table) {
        RuntimeException fault = new IllegalStateException("a fault of ours");
        Records records = new Records(new StringReader(table), ',');
        records.passOver(cells -> {
            if (cells.text(0).equals("wrong")) {
                throw fault;
            }
            return true;
        });

        assertThatThrownBy(records::next).isSameAs(fault);
    }

    @Test
    void whatWasLookedAtAheadStillComesAndSoDoesWhereItBreaks() throws IOException {
        Records records = new Records(new StringReader("a\nb\n\"c"), ',');

        assertThat(records.ahead(20)).extracting(Records.Raw::cells).containsExactly(List.of("a"), List.of("b"));
        assertThat(records.next()).isEqualTo(new Records.Raw(1, List.of("a")));
        assertThat(records.next()).isEqualTo(new Records.Raw(2, List.of("b")));
        assertThatThrownBy(records::next).isInstanceOf(BrokenTableException.class);
    }

    @Test
    void noMoreIsLookedAtAheadThanASmallHeapHolds() throws IOException {
        String cell = "x".repeat(Records.LONGEST_CELL - 1);
        Records records = new Records(new StringReader((cell + "\n").repeat(8)), ',');

        assertThat(records.ahead(20)).hasSize(5);
    }
}
