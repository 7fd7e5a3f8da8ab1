/**
 * What is wrong with rows of a sheet by themselves, or unlikely: rows that are about nothing, days and ids that were something else.
 *
 * <p>Start with {@link org.maalbar.csv.sheet.check.SheetNeeds}, which says what a row cannot do without.
 */
@NullMarked
package org.maalbar.csv.sheet.check;

import org.jspecify.annotations.NullMarked;
