/**
 * Jakarta Validation constraints for the forms of hosts: what a user types is checked before it becomes a part of a programme.
 *
 * <p>Start with {@link org.maalbar.validation.FigureText}.
 */
@NullMarked
package org.maalbar.validation;

import org.jspecify.annotations.NullMarked;
