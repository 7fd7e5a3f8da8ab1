/**
 * One table: its header, its records, and the rows that they become, each with what is wrong with it.
 *
 * <p>Start with {@link org.maalbar.csv.table.TableReading}. Which columns a table has is said by a part type of {@code org.maalbar.base.part}.
 */
@NullMarked
package org.maalbar.csv.table;

import org.jspecify.annotations.NullMarked;
