/**
 * What initiatives are funded by, and what was spent.
 *
 * <p>Start with {@link org.maalbar.funding.Funding}, which belongs to an initiative. {@link
 * org.maalbar.funding.FundingSummary} adds up the fundings of initiatives, year by year; {@link
 * org.maalbar.funding.UnitCost} divides what was spent by how many were reached.
 */
@NullMarked
package org.maalbar.funding;

import org.jspecify.annotations.NullMarked;
