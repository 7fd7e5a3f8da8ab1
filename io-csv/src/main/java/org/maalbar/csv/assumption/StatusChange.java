package org.maalbar.csv.assumption;

import java.time.LocalDate;
import org.maalbar.rule.Status;

/**
 * A status that would be another one.
 *
 * @param goal the id of the goal
 * @param day the day of assessment
 * @param read the status as the sheet was read
 * @param other the status if it were meant otherwise
 */
record StatusChange(String goal, LocalDate day, Status read, Status other) {}
