/**
 * A programme is laid out in the rows of one flat sheet, and what a sheet cannot contain is reported.
 *
 * <p>Start with {@link org.maalbar.csv.sheet.write.SheetWriter}; {@link org.maalbar.csv.sheet.write.SheetBlock} has the rows of
 * one initiative.
 */
@NullMarked
package org.maalbar.csv.sheet.write;

import org.jspecify.annotations.NullMarked;
