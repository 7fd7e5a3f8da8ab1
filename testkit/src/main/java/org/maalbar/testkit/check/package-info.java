/**
 * What the laws ask of a rule, and how they compare its answers.
 *
 * <p>Start with {@link org.maalbar.testkit.check.Measures}: what a rule measures.
 */
@NullMarked
package org.maalbar.testkit.check;

import org.jspecify.annotations.NullMarked;
