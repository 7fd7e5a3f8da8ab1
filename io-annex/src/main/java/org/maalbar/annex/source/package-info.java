/** Documents as blocks: headings, paragraphs, items of lists and tables, each text with its place. Start with {@code SourceFile}. */
@NullMarked
package org.maalbar.annex.source;

import org.jspecify.annotations.NullMarked;
