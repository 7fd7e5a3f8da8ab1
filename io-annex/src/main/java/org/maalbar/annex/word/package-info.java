/** The parts of a Word document (ECMA-376): its text as XML, its styles and its lists. Start with {@code WordParts}. */
@NullMarked
package org.maalbar.annex.word;

import org.jspecify.annotations.NullMarked;
