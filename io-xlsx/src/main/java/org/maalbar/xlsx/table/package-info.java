/**
 * A sheet of a workbook as the rows of a table, and what there is beside them: hidden rows, merged cells, notes, other sheets.
 *
 * <p>Start with {@link org.maalbar.xlsx.table.WorkbookReader}.
 */
@NullMarked
package org.maalbar.xlsx.table;

import org.jspecify.annotations.NullMarked;
