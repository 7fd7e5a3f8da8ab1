package org.maalbar.assessment;

import java.time.LocalDate;
import java.util.Optional;
import org.maalbar.evidence.Views;
import org.maalbar.quantity.Bounds;
import org.maalbar.rule.Measure;

/**
 * What is known of something that a rule measures: the level of an indicator or of one of its categories, on the due day or on an
 * earlier one, or its growth.
 *
 * @param measure what is measured
 * @param seen what has been seen
 * @param possible what can still be on its day
 * @param planned what will be on its day if things go as stated
 * @param lastObserved the day of the last observation, if anything was observed
 */
public record MeasureAssessment(
        Measure measure, Bounds seen, Bounds possible, Bounds planned, Optional<LocalDate> lastObserved) {
    static MeasureAssessment of(Measure measure, Views known) {
        return new MeasureAssessment(
                measure, known.seen(), known.possible(), known.planned(), Optional.ofNullable(known.lastObserved()));
    }
}
