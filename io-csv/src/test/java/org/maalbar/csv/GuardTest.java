package org.maalbar.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.maalbar.csv.cell.Guard;
import org.maalbar.csv.text.Records;

class GuardTest {
    static final List<String> MARKED = SpreadsheetTexts.MARKED;
    static final List<String> KEPT = SpreadsheetTexts.KEPT;

    @ParameterizedTest
    @FieldSource("MARKED")
    void whatASpreadsheetWouldRunOrAlterIsMarked(String text) {
        assertThat(Guard.mark(text)).isEqualTo("'" + text);
        assertThat(Guard.unmark("'" + text)).isEqualTo(text);
    }

    @Test
    void whatWouldBeACellBehindAnotherSeparatorIsMarkedWithin() {
        SpreadsheetTexts.MARKED_WITHIN.forEach((text, written) -> {
            assertThat(Guard.mark(text)).isEqualTo(written);
            assertThat(Guard.unmark(written)).isEqualTo(text);
        });
    }

    @Test
    void whereOnlySomeMarksAreSetNoneIsOurs() {
        assertThat(Guard.unmark("x;'=1,=2")).isEqualTo("x;'=1,=2");
        assertThat(Guard.unmark("x;'y")).isEqualTo("x;'y");
    }

    @Test
    @Timeout(30)
    void theLongestCellTakesNoLongerThanItsLength() {
        for (String separator : List.of("\n", ";", "\"", ";\"", "; -", ";'")) {
            String text = "x" + separator.repeat(Records.LONGEST_CELL / separator.length());

            assertThat(Guard.unmark(Guard.mark(text))).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @FieldSource("KEPT")
    void otherTextIsWrittenAsItIs(String text) {
        assertThat(Guard.mark(text)).isEqualTo(text);
        assertThat(Guard.unmark("'" + text)).isEqualTo("'" + text);
    }
}
