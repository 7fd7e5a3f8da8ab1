/**
 * An assessment as a Markdown annex with all reasons, in Danish or English.
 *
 * <p>Start with {@link org.maalbar.markdown.MarkdownReport#annex}, which gives GitHub Flavored Markdown. Behind it is
 * one document tree, in which the words of this library and the text of users are nodes of different types, so that no
 * title or note can become a heading, a link or a row of a table.
 */
@NullMarked
package org.maalbar.markdown;

import org.jspecify.annotations.NullMarked;
