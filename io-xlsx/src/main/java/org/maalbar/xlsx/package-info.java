/**
 * Reads programmes and observations from workbooks of Excel and LibreOffice (.xlsx, .xlsm), by the cells' own types, and writes them.
 *
 * <p>Start with {@link org.maalbar.xlsx.ProgrammeWorkbook}, the one flat sheet that people keep; {@link
 * org.maalbar.xlsx.ObservationWorkbook} is the table that grows every week. What they contain is what {@link
 * org.maalbar.csv.ProgrammeSheet} and {@link org.maalbar.csv.ObservationTable} say of their columns. Reading never throws for bad
 * content: what was read comes with every problem, and every row is accounted for.
 */
@NullMarked
package org.maalbar.xlsx;

import org.jspecify.annotations.NullMarked;
