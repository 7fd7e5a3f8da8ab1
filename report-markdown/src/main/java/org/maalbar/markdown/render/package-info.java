/**
 * Writes the document tree as Markdown, HTML and plain text, block by block.
 *
 * <p>{@link org.maalbar.markdown.render.MarkdownBlocks}, {@link org.maalbar.markdown.render.HtmlBlocks} and
 * {@link org.maalbar.markdown.render.TextBlocks} take blocks of {@link org.maalbar.markdown.tree}; none knows what they say.
 */
@NullMarked
package org.maalbar.markdown.render;

import org.jspecify.annotations.NullMarked;
