/**
 * Writes a table as a workbook (ECMA-376): cells by their types, and what helps a person to fill in more of them. The same table is
 * the same bytes.
 *
 * <p>Start with {@link org.maalbar.xlsx.write.WorkbookWriter}.
 */
@NullMarked
package org.maalbar.xlsx.write;

import org.jspecify.annotations.NullMarked;
