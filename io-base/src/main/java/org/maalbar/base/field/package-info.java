/**
 * The fields of a programme, each declared once: what it is called, the form of its value, and what must be true of it.
 *
 * <p>Start with {@link org.maalbar.base.field.Field}. Which fields a part has is said by the recipes of
 * {@code org.maalbar.base.part}.
 */
@NullMarked
package org.maalbar.base.field;

import org.jspecify.annotations.NullMarked;
