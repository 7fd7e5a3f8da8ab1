/**
 * The annex of an assessment as a Word document, in Danish or English.
 *
 * <p>Start with {@link org.maalbar.docx.DocxReport}. The document is written from the same tree as Markdown and HTML, and
 * contains the same words.
 *
 * <p>It is written without a library: the few elements that the annex needs are here, in known order, while a library for
 * Word would bring many times the size of all of Maalbar. {@code styles.xml} says how everything looks.
 */
@NullMarked
package org.maalbar.docx;

import org.jspecify.annotations.NullMarked;
