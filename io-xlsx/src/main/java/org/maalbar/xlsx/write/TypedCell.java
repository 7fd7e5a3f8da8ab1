package org.maalbar.xlsx.write;

/**
 * A cell that is written.
 *
 * @param isText whether it contains text; a number otherwise
 * @param value the text, or the number as XML has it
 * @param style the number of its style
 * @param length how many characters it shows, about
 */
record TypedCell(boolean isText, String value, int style, int length) {
    static TypedCell text(String text) {
        return new TypedCell(true, text, CellStyles.TEXT, text.length());
    }

    static TypedCell number(String number, int style) {
        return new TypedCell(false, number, style, number.length() + 3);
    }
}
