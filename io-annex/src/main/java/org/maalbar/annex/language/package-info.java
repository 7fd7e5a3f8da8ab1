/** The language of an annex: sentences, quantities, periods, and words that a scan damaged. Start with {@code Sentences}. */
@NullMarked
package org.maalbar.annex.language;

import org.jspecify.annotations.NullMarked;
