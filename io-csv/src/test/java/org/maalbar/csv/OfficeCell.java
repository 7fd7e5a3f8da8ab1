package org.maalbar.csv;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What LibreOffice makes of one cell.
 *
 * @param type its value type in OpenDocument ({@code string}, {@code float}, {@code date}, {@code percentage} ...), {@code formula}
 *     if it is one, empty if nothing stands in it
 * @param value its text, its number in plain notation, its day, or its formula
 */
record OfficeCell(String type, String value) {
    static final OfficeCell EMPTY = new OfficeCell("", "");

    static OfficeCell text(String text) {
        return new OfficeCell("string", text);
    }

    static OfficeCell number(BigDecimal number) {
        return new OfficeCell("float", plain(number));
    }

    static OfficeCell day(LocalDate day) {
        return new OfficeCell("date", day.toString());
    }

    static OfficeCell formula(String formula) {
        return new OfficeCell("formula", formula);
    }

    /** A value of any other type than text. */
    static OfficeCell value(String type, String value) {
        return new OfficeCell(type, type.equals("float") ? plain(new BigDecimal(value)) : value);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
