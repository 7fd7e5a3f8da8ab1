package org.maalbar.assessment;

import java.time.LocalDate;
import org.maalbar.quantity.Bounds;

/**
 * The level that plans come on top of: "counted from 980 on 31 August".
 *
 * @param day the day on which the level was seen
 * @param level the level
 */
public record PlanBase(LocalDate day, Bounds level) {}
