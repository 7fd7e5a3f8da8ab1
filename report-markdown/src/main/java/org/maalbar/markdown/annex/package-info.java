/**
 * What the annex says, in which order, and in which words.
 *
 * <p>{@link org.maalbar.markdown.annex.Annex} writes the short form, which a committee reads, and the evidence behind it. Words
 * of a section are in {@code Label} and the {@code *Phrases}; words of facts come from core. Not for other modules than our own.
 */
@NullMarked
package org.maalbar.markdown.annex;

import org.jspecify.annotations.NullMarked;
