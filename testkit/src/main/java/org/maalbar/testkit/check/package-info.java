/**
 * What the laws ask of a rule, and how they compare its answers.
 *
 * <p>Start with {@link org.maalbar.testkit.check.Question}: the indicators and categories that a rule looks at.
 */
@NullMarked
package org.maalbar.testkit.check;

import org.jspecify.annotations.NullMarked;
