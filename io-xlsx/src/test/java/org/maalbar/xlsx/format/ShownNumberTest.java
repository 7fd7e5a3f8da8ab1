package org.maalbar.xlsx.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maalbar.csv.cell.Notation;

class ShownNumberTest {
    private static Shown shown(String number, String format, Notation notation) {
        return new ShownNumber(notation, false).of(ShownNumber.parsed(number).orElseThrow(), FormatCode.of(format));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            450                  | General                          | 450
            12.5                 | General                          | 12,5
            0.79999999999999998  | 0%                               | 80%
            0.8                  | 0%                               | 80%
            0.8                  | 0\\ %                            | 80 %
            0.125                | 0.0%                             | 12,5%
            0.8                  | 0.00%                            | 80,00%
            450                  | "ca. "0                          | ca. 450
            450                  | \\c\\a\\.\\ #,##0                 | ca. 450
            500000               | #,##0" kr."                      | 500000 kr.
            500000               | #,##0.00 [$kr.-406]              | 500000,00 kr.
            500000               | _-* #,##0.00 "kr."_-;-* #,##0.00 "kr."_-;_-* "-"?? "kr."_-;_-@_- | 500000,00 kr.
            0                    | _-* #,##0.00 "kr."_-;-* #,##0.00 "kr."_-;_-* "-"?? "kr."_-;_-@_- | 0 kr.
            500000               | 0.0,," mio. kr."                 | 0,5 mio. kr.
            1125000              | 0.000,," mio. kr."               | 1,125 mio. kr.
            1.125                | General                          | 1,1250
            7                    | 000                              | 007
            2000000              | # ##0                            | 2000000
            2000000              | #\\ ##0                          | 2000000
            0.5                  | # ?/?                            | 0,5
            0.5                  | # ??/100                         | 0,5
            450                  | 0.00E+00                         | 450,00
            -5                   | 0;(0)                            | -5
            5                    | [Red][>100]0;[<=100]"højst "0    | højst 5
            500                  | [>100]"mange "0;0                | mange 500
            1                    | "SAND";"SAND";"FALSK"            | SAND
            0                    | "SAND";"SAND";"FALSK"            | FALSK
            450                  | @                                | 450
            43343                | dd/mm/yyyy                       | 31-08-2018
            43343                | [$-406]d. mmmm yyyy;@            | 31-08-2018
            43343                | dd\\.mm\\.yy                     | 31-08-2018
            43343.5              | dd-mm-yyyy hh:mm                 | 31-08-2018 12:00:00
            43343                | dddd, mmmm dd, yyyy              | 31-08-2018
            43343.9999999999     | dd-mm-yyyy                       | 01-09-2018
            43343                | d-mmm                            | 31-aug
            43343                | yyyy                             | 2018
            43343                | mmm-yy                           | 31-08-2018
            0.5                  | h:mm                             | 12:00:00
            1.5                  | [h]:mm:ss                        | 36:00:00
            61                   | dd-mm-yyyy                       | 01-03-1900
            2958465              | dd-mm-yyyy                       | 31-12-9999
            """)
    void aNumberIsShownAsItsFormatShowsIt(String number, String format, String expected) {
        assertThat(shown(number, format, Notation.DANISH).text()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            12.5    | General      | 12.5
            2       | 0.000        | 2.0000
            43343   | dd/mm/yyyy   | 2018-08-31
            43313   | mmm-yy       | 2018-08
            """)
    void inEnglishItIsWrittenInEnglish(String number, String format, String expected) {
        assertThat(shown(number, format, Notation.ENGLISH).text()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2000000 | 0,             | unclear-format
            2000000 | #,##0.0,,      | unclear-format
            20182018| 00\\-00\\-00   | unclear-format
            5       | 0g             | unclear-format
            5       | ;;;            | hidden-value
            5       | ""             | hidden-value
            60      | dd-mm-yyyy     | invalid-day
            -1      | dd-mm-yyyy     | invalid-day
            2958466 | dd-mm-yyyy     | invalid-day
            1E300   | dd-mm-yyyy     | invalid-day
            """)
    void aNumberIsAskedAboutWhereItsFormatChangesOrHidesIt(String number, String format, String code) {
        assertThat(shown(number, format, Notation.DANISH).problem())
                .hasValueSatisfying(problem -> assertThat(problem.code()).isEqualTo(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NaN", "1,5", "1.", ".5", "0x1", "1e", "--1", "INF", "١"})
    void whatIsNoNumberIsNone(String written) {
        assertThat(ShownNumber.parsed(written)).isEmpty();
    }
}
