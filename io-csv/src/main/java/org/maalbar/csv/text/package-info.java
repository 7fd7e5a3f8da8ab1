/**
 * From bytes to characters and back: encodings, line ends, limits, and what is no table at all; rows as CSV.
 *
 * <p>Start with {@link org.maalbar.csv.text.DecodingReader}. Nothing here knows of columns.
 */
@NullMarked
package org.maalbar.csv.text;

import org.jspecify.annotations.NullMarked;
