/**
 * Puts other words in the place of ours once a block is complete: those of a translation, and those that users have for the statuses.
 *
 * <p>{@link org.maalbar.markdown.rewording.Rewording} goes through the blocks on their way to whatever writes them, so that Markdown,
 * HTML, Word and the text for a terminal all get the same words. A report in our own words never comes here.
 */
@NullMarked
package org.maalbar.markdown.rewording;

import org.jspecify.annotations.NullMarked;
