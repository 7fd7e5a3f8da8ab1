/**
 * What many programmes come to on a day: a few numbers of each, and no programme.
 *
 * <p>Start with {@link org.maalbar.portfolio.Portfolio}, to which programmes are added one at a time. What it says of each is a
 * {@link org.maalbar.portfolio.ProgrammeSummary}; everything in it adds up, in any order and in parts.
 */
@NullMarked
package org.maalbar.portfolio;

import org.jspecify.annotations.NullMarked;
