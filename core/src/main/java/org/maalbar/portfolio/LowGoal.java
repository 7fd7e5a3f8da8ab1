package org.maalbar.portfolio;

import org.maalbar.rule.Status;

/**
 * A goal that is not fulfilled or not expected to be.
 *
 * @param id its id, unique in its programme
 * @param statement what was promised, cut after 300 characters
 * @param status {@link Status#NOT_FULFILLED} or {@link Status#NOT_EXPECTED}
 * @param isContradictory whether it is decided on observations that contradict each other
 */
public record LowGoal(String id, String statement, Status status, boolean isContradictory) {}
