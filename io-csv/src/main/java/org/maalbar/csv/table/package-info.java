/**
 * One table: its header, the rows of cells below it, and what they become, each with what is wrong with it.
 *
 * <p>Start with {@link org.maalbar.csv.table.TableReading}, which reads any {@link org.maalbar.csv.table.RowSource}. Which
 * columns a table has is said by a part type of {@code org.maalbar.base.part}.
 */
@NullMarked
package org.maalbar.csv.table;

import org.jspecify.annotations.NullMarked;
