/**
 * The columns of the one flat sheet and what they mean, both for what reads a sheet and for what writes one.
 *
 * <p>Start with {@link org.maalbar.csv.sheet.column.SheetColumns}; {@link org.maalbar.csv.sheet.column.SheetFields} says which
 * field is in which column.
 */
@NullMarked
package org.maalbar.csv.sheet.column;

import org.jspecify.annotations.NullMarked;
