/**
 * Programmes and rules as JSON, each value written in one way.
 *
 * <p>Start with {@link org.maalbar.json.write.ProgrammeWriter}; {@link org.maalbar.json.write.CanonicalJson} says how it is laid
 * out.
 */
@NullMarked
package org.maalbar.json.write;

import org.jspecify.annotations.NullMarked;
