package org.maalbar.xlsx.part;

import org.jspecify.annotations.Nullable;

/**
 * A cell as it is in the file.
 *
 * @param column the number of its column, from 1
 * @param type what kind of value it has: a number if the file does not say
 * @param style the number of its style
 * @param isFormula whether a formula is in it
 * @param value the value as it is written; null if there is none
 * @param isStruck whether some of a text in it is struck out
 */
public record CellXml(
        int column,
        CellType type,
        int style,
        boolean isFormula,
        @Nullable String value,
        boolean isStruck) {}
