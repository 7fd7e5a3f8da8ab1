package org.maalbar.json;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maalbar.quantity.Approximation;

/**
 * What a stored assessment says, as far as a {@link Snapshot} gives it out.
 *
 * @param day the day of assessment
 * @param knownOn the day on which things had to be known, if any
 * @param approximation what "about" meant
 * @param initiatives what was said of each initiative
 */
record StoredResult(
        LocalDate day,
        @Nullable LocalDate knownOn,
        Approximation approximation,
        List<ReportedInitiative> initiatives) {}
