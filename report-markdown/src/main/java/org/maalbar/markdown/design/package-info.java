/**
 * What users decide about a report: which sections it has and in which order, sections of their own, the words of the statuses,
 * colours, a logo and a further language.
 *
 * <p>Start with {@link org.maalbar.markdown.design.ReportDesign}. A {@link org.maalbar.markdown.design.Section} is what can be left
 * out or moved, an {@link org.maalbar.markdown.design.ExtraSection} what can be added. Nothing here knows how a report is written.
 */
@NullMarked
package org.maalbar.markdown.design;

import org.jspecify.annotations.NullMarked;
