/**
 * What the records say of one indicator: how far it had come on a day, how far it can come, and how far it is planned to come.
 *
 * <p>Start with {@link org.maalbar.evidence.IndicatorEvidence}, which contains everything that counts for an indicator, and
 * {@link org.maalbar.evidence.Views}, which is computed from it for a due day. {@link org.maalbar.evidence.LevelByDay} is the
 * level of a cumulative indicator day by day, {@link org.maalbar.evidence.Coverage} says which days are in the count, and
 * {@link org.maalbar.evidence.PlannedLevel} adds the plans. {@link org.maalbar.evidence.Records} says which records of a
 * programme count on a day, and {@link org.maalbar.evidence.GoalEvidence} answers the questions of a rule. Nothing here knows
 * statuses or words.
 */
@NullMarked
package org.maalbar.evidence;

import org.jspecify.annotations.NullMarked;
