/**
 * What the annex and the portfolio share: words, the bar of statuses, and the table of the years' money. Not for other modules than
 * our own.
 */
@NullMarked
package org.maalbar.markdown.shared;

import org.jspecify.annotations.NullMarked;
