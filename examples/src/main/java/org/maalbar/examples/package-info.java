/**
 * Examples of use, compiled and run by the build.
 *
 * <p>{@link org.maalbar.examples.ByHand} builds a programme in code, {@link org.maalbar.examples.EveryDistrict} is a custom
 * rule, {@link org.maalbar.examples.Main} is the command that assesses a file.
 */
@NullMarked
package org.maalbar.examples;

import org.jspecify.annotations.NullMarked;
