/**
 * An assessment as an annex, in Danish, English or a translation: a short form for a committee, and behind it the evidence.
 *
 * <p>Start with {@link org.maalbar.markdown.Report}, which writes Markdown and HTML; {@link org.maalbar.markdown.PortfolioReport}
 * is on many programmes. Behind it is one document tree, in which
 * the words of this library and the text of users are nodes of different types, so that no title or note can become a
 * heading, a link or a row of a table. What users can change about a report is in {@link org.maalbar.markdown.design}.
 */
@NullMarked
package org.maalbar.markdown;

import org.jspecify.annotations.NullMarked;
