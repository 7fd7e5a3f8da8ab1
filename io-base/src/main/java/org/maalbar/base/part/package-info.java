/**
 * How each part of a programme is made of its fields, and taken apart into them: once, for every format.
 *
 * <p>Start with {@link org.maalbar.base.part.ProgrammeRecipe}. A format implements {@link org.maalbar.base.part.Part} (what a
 * field has, and where to note what is wrong with it) and {@link org.maalbar.base.part.PartWriter}.
 */
@NullMarked
package org.maalbar.base.part;

import org.jspecify.annotations.NullMarked;
