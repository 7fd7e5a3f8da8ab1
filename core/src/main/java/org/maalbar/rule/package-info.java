/**
 * What a goal asks for, and what evidence says of it.
 *
 * <p>Start with {@link org.maalbar.rule.Rules}: {@code level("parents").atLeast(500)}. A
 * {@link org.maalbar.rule.FulfilmentRule} looks at {@link org.maalbar.rule.Evidence} and answers with a
 * {@link org.maalbar.quantity.Truth}; rules of your own implement {@link org.maalbar.rule.CustomRule}.
 */
@NullMarked
package org.maalbar.rule;

import org.jspecify.annotations.NullMarked;
