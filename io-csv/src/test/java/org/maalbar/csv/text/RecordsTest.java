package org.maalbar.csv.text;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
}
