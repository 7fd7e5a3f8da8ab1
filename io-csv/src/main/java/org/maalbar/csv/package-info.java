/**
 * Reads programmes and observations from spreadsheets saved as CSV, and writes them so that a Danish Excel opens them right.
 *
 * <p>Start with {@link org.maalbar.csv.ProgrammeSheet}, the one flat sheet that people keep; {@link org.maalbar.csv.ObservationTable}
 * is the table that grows every week, and {@link org.maalbar.csv.ProgrammeTables} has all of a programme in several tables. Their
 * documentation is the description of their columns. Reading never throws for bad content: what was read comes with every
 * problem, and every record is accounted for.
 */
@NullMarked
package org.maalbar.csv;

import org.jspecify.annotations.NullMarked;
