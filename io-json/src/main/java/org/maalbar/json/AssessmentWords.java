package org.maalbar.json;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.maalbar.assessment.ClaimCheck.Verdict;
import org.maalbar.assessment.ContributionUse;
import org.maalbar.assessment.Counting;
import org.maalbar.assessment.ObservationUse;
import org.maalbar.problem.Severity;
import org.maalbar.quantity.Truth;
import org.maalbar.rule.Missing;

/** The words that only assessments use. */
final class AssessmentWords {
    static final Words<Truth> TRUTH = of(Truth.values());
    static final Words<Verdict> VERDICT = of(Verdict.values());
    static final Words<Counting> COUNTING = of(Counting.values());
    static final Words<ObservationUse.Reason> OBSERVATION = of(ObservationUse.Reason.values());
    static final Words<ContributionUse.Reason> CONTRIBUTION = of(ContributionUse.Reason.values());
    static final Words<Missing.Kind> MISSING = of(Missing.Kind.values());
    static final Words<Severity> SEVERITY = of(Severity.values());

    private AssessmentWords() {}

    private static <E extends Enum<E>> Words<E> of(E[] constants) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E constant : constants) {
            words.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant);
        }
        return new Words<>(words);
    }
}
