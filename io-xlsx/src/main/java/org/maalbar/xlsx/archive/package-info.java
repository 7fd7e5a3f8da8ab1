/**
 * A file of which nothing is known yet: what it is, and, of a workbook, its parts, unpacked only as far as is safe.
 *
 * <p>Start with {@link org.maalbar.xlsx.archive.Archive}.
 */
@NullMarked
package org.maalbar.xlsx.archive;

import org.jspecify.annotations.NullMarked;
