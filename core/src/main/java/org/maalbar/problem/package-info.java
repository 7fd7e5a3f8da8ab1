/**
 * What is wrong with data, as data: a {@link org.maalbar.problem.Problem} has a severity, a stable code, a place and a
 * message in words.
 *
 * <p>Start with {@link org.maalbar.problem.Loaded}, which every reader returns: the value, if it could be read, and all
 * problems. Reading never throws for bad content; {@link org.maalbar.problem.Loaded#orElseThrow()} does when asked to.
 */
@NullMarked
package org.maalbar.problem;

import org.jspecify.annotations.NullMarked;
