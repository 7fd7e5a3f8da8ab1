/**
 * Programmes in JSON: where each field is in an object, and how figures and rules are written.
 *
 * <p>Start with {@link org.maalbar.json.programme.ProgrammeReading}. What a part is made of is said by the recipes of
 * {@code org.maalbar.base.part}.
 */
@NullMarked
package org.maalbar.json.programme;

import org.jspecify.annotations.NullMarked;
