/**
 * The parts of a workbook (ECMA-376): its sheets, shared strings, styles and notes, read one after the other, without their meaning.
 *
 * <p>Start with {@link org.maalbar.xlsx.part.Workbook}.
 */
@NullMarked
package org.maalbar.xlsx.part;

import org.jspecify.annotations.NullMarked;
