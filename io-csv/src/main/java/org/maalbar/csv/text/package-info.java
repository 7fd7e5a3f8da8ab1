/**
 * CSV: from bytes to characters to rows of cells, and back. Encodings, separators, line ends, limits, and what is no table at all.
 *
 * <p>Start with {@link org.maalbar.csv.text.CsvTable}; bytes become characters in {@link org.maalbar.csv.text.DecodingReader}.
 */
@NullMarked
package org.maalbar.csv.text;

import org.jspecify.annotations.NullMarked;
