/**
 * A programme in one flat sheet, each row of which says something of several parts.
 *
 * <p>Start with {@link org.maalbar.csv.sheet.SheetRows}. What is written comes from {@link org.maalbar.csv.sheet.SheetWriter}.
 */
@NullMarked
package org.maalbar.csv.sheet;

import org.jspecify.annotations.NullMarked;
