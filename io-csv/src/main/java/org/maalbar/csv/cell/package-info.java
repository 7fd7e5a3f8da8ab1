/**
 * What one cell means, and how a value is written in one.
 *
 * <p>Start with {@link org.maalbar.csv.cell.Cells}. Nothing here knows of columns but their names.
 */
@NullMarked
package org.maalbar.csv.cell;

import org.jspecify.annotations.NullMarked;
