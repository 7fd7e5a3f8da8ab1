/**
 * What the cells of a sheet may mean beside what they were read as: what the words of a goal say of its number, and what a status
 * would be otherwise.
 *
 * <p>{@link org.maalbar.csv.reading.Excerpt} has a goal and all that its status depends on. It is changed to what may have been
 * meant, and compared with itself on every day on which anything changes.
 */
@NullMarked
package org.maalbar.csv.reading;

import org.jspecify.annotations.NullMarked;
