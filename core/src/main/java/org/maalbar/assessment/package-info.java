/**
 * What may honestly be said of a programme on a day, and why.
 *
 * <p>Start with {@link org.maalbar.assessment.Assessor}: {@code Assessor.on("2018-08-31").assess(programme)}. The answer
 * contains a status for every goal, the bounds that it was decided on, every observation and activity with how it counted,
 * what is missing, and how the claims of the author compare. {@link org.maalbar.assessment.GoalAssessment#why()} puts the
 * reasons of one goal in words, {@link org.maalbar.assessment.GoalReasons} gives them one by one for a report;
 * {@link org.maalbar.funding.FundingSummary} adds up the money.
 */
@NullMarked
package org.maalbar.assessment;

import org.jspecify.annotations.NullMarked;
