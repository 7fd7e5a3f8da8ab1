/**
 * Numbers as sources state them, and what they are understood to mean.
 *
 * <p>Start with {@link org.maalbar.quantity.Figure}: "ca. 450" is {@code about(450)} and stays "about". A
 * {@link org.maalbar.quantity.Domain} and an {@link org.maalbar.quantity.Approximation} turn it into
 * {@link org.maalbar.quantity.Bounds}, and comparing bounds with a number gives a {@link org.maalbar.quantity.Truth}
 * that may be undecided. Arithmetic is exact; nothing is negative; unknown is not zero.
 */
@NullMarked
package org.maalbar.quantity;

import org.jspecify.annotations.NullMarked;
