package org.maalbar.xlsx.format;

import java.util.Map;

/** The formats that every workbook has without listing them (ECMA-376, part 1, 18.8.30), by their numbers. */
final class BuiltInFormats {
    static final String GENERAL = "General";

    private static final String DAY = "dd/mm/yyyy";
    private static final String TIME = "h:mm:ss";

    private static final Map<Integer, String> CODES = Map.ofEntries(
            Map.entry(1, "0"),
            Map.entry(2, "0.00"),
            Map.entry(3, "#,##0"),
            Map.entry(4, "#,##0.00"),
            Map.entry(9, "0%"),
            Map.entry(10, "0.00%"),
            Map.entry(11, "0.00E+00"),
            Map.entry(12, "# ?/?"),
            Map.entry(13, "# ??/??"),
            Map.entry(14, DAY),
            Map.entry(15, DAY),
            Map.entry(16, "d-mmm"),
            Map.entry(17, "mmm-yy"),
            Map.entry(18, TIME),
            Map.entry(19, TIME),
            Map.entry(20, TIME),
            Map.entry(21, TIME),
            Map.entry(22, "dd/mm/yyyy h:mm"),
            Map.entry(37, "#,##0"),
            Map.entry(38, "#,##0"),
            Map.entry(39, "#,##0.00"),
            Map.entry(40, "#,##0.00"),
            Map.entry(41, "#,##0"),
            Map.entry(42, "#,##0"),
            Map.entry(43, "#,##0.00"),
            Map.entry(44, "#,##0.00"),
            Map.entry(45, TIME),
            Map.entry(46, TIME),
            Map.entry(47, TIME),
            Map.entry(48, "0.0E+0"),
            Map.entry(49, "@"));

    private BuiltInFormats() {}

    /** The code of a number; numbers for East Asian languages are days or times. */
    static String code(int number) {
        boolean isEastAsian = (number >= 27 && number <= 36) || (number >= 50 && number <= 58);
        return CODES.getOrDefault(number, isEastAsian ? DAY : GENERAL);
    }
}
