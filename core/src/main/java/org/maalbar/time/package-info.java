/**
 * Days and spans of days, written as EDTF (ISO 8601-2).
 *
 * <p>Start with {@link org.maalbar.time.Span}: {@code Span.of("2018-23")} is autumn 2018. Nothing here reads the clock;
 * the day of an assessment is always an argument. What people write instead, such as "i efteråret 2018", is read by
 * {@code Wording} in the package for text; {@link org.maalbar.time.Days} reads single days.
 */
@NullMarked
package org.maalbar.time;

import org.jspecify.annotations.NullMarked;
