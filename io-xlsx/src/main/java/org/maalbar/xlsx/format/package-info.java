/**
 * What a cell shows: the number format of a cell, read as Excel documents it, with the literals in it.
 *
 * <p>Start with {@link org.maalbar.xlsx.format.ShownCell}.
 */
@NullMarked
package org.maalbar.xlsx.format;

import org.jspecify.annotations.NullMarked;
