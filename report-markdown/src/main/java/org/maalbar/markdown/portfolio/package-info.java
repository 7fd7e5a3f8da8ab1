/**
 * What the report on many programmes says, in which order, and in which words.
 *
 * <p>{@link org.maalbar.markdown.portfolio.PortfolioPage} writes all of it. Words that other reports say, too, are in {@code
 * org.maalbar.markdown.shared}. Not for other modules than our own.
 */
@NullMarked
package org.maalbar.markdown.portfolio;

import org.jspecify.annotations.NullMarked;
