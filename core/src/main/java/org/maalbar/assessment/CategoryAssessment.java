package org.maalbar.assessment;

import org.maalbar.quantity.Bounds;
import org.maalbar.rule.Category;

/**
 * What is known of one category of an indicator that a rule looks at.
 *
 * @param category the category
 * @param seen what has been seen of it
 * @param possible what can still be on the due day
 * @param planned what will be if things go as stated
 */
public record CategoryAssessment(Category category, Bounds seen, Bounds possible, Bounds planned) {}
