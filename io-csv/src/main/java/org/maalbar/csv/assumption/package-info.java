/**
 * What a status would be if a sheet were meant otherwise than it was read, and the warnings of that.
 *
 * <p>Start with {@link org.maalbar.csv.assumption.AssumptionWarnings}. {@link org.maalbar.csv.assumption.Excerpt} has a goal
 * and all that its status depends on. It is changed to what may have been meant, and compared with itself on every day on which
 * anything changes.
 */
@NullMarked
package org.maalbar.csv.assumption;

import org.jspecify.annotations.NullMarked;
