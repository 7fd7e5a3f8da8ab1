package org.maalbar.xlsx.part;

import java.util.List;

/**
 * A row as it is in the file.
 *
 * @param number its number, from 1
 * @param isHidden whether it is not shown
 * @param cells its cells, as far as they are in the file, in the order of their columns
 */
public record RowXml(int number, boolean isHidden, List<CellXml> cells) {}
