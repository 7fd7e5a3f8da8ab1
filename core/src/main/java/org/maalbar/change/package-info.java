/**
 * What changed between two assessments.
 *
 * <p>Start with {@link org.maalbar.change.Changes#between}. It compares any two {@link org.maalbar.assessment.Assessed}: two
 * days, two versions of a programme, a what-if, or a stored snapshot and today.
 */
@NullMarked
package org.maalbar.change;

import org.jspecify.annotations.NullMarked;
