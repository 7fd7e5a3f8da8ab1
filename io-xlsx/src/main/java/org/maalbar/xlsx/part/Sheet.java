package org.maalbar.xlsx.part;

/**
 * A sheet of a workbook.
 *
 * @param name its name, as its tab shows it
 * @param isHidden whether it is not shown
 * @param part where its cells are
 */
public record Sheet(String name, boolean isHidden, String part) {}
