/** What the words of a goal say of the number beside them. */
@NullMarked
package org.maalbar.csv.words;

import org.jspecify.annotations.NullMarked;
