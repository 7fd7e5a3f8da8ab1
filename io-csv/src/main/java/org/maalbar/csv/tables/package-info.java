/**
 * A programme in several tables that name each other's rows by their ids, and a table of observations.
 *
 * <p>Start with {@link org.maalbar.csv.tables.TableParts}. What is written comes from {@link org.maalbar.csv.tables.TablesWriter}.
 */
@NullMarked
package org.maalbar.csv.tables;

import org.jspecify.annotations.NullMarked;
