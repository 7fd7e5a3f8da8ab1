/**
 * A programme is read from the rows of one flat sheet, each of which says something of several parts.
 *
 * <p>Start with {@link org.maalbar.csv.sheet.SheetReader}, which says in which order. {@link org.maalbar.csv.sheet.RowSubjects} is
 * what rows are about, {@link org.maalbar.csv.sheet.SheetProgramme} what comes of them. {@code org.maalbar.csv.sheet.write} is
 * the way back.
 */
@NullMarked
package org.maalbar.csv.sheet;

import org.jspecify.annotations.NullMarked;
