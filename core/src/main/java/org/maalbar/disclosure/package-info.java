/**
 * Statistical disclosure control: small counts of persons, and whatever would give them away, are suppressed before anything is
 * published.
 *
 * <p>Start with {@link org.maalbar.disclosure.Publication}, which makes a programme without them. {@code Figures} finds how
 * the figures of an indicator follow from each other, {@code Suppression} chooses which to suppress, and {@code Solutions} says
 * which values others leave open for one that is.
 */
@NullMarked
package org.maalbar.disclosure;

import org.jspecify.annotations.NullMarked;
