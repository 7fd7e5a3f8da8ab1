/**
 * How numbers, figures, days and spans are written in Danish and English, without the machine's locale data, and what
 * text may stand in an id or a title.
 *
 * <p>Start with {@link org.maalbar.text.Wording}: {@code Wording.in(Language.DANISH).figure(about(450))} is "ca. 450".
 */
@NullMarked
package org.maalbar.text;

import org.jspecify.annotations.NullMarked;
