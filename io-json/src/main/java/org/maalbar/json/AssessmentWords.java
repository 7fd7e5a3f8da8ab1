package org.maalbar.json;

import org.maalbar.assessment.ClaimCheck.Verdict;
import org.maalbar.assessment.ContributionUse;
import org.maalbar.assessment.Counting;
import org.maalbar.assessment.ObservationUse;
import org.maalbar.problem.Severity;
import org.maalbar.quantity.Truth;
import org.maalbar.rule.Missing;

/** The words that only assessments use. */
final class AssessmentWords {
    static final Words<Truth> TRUTH = Words.of(Truth.values());
    static final Words<Verdict> VERDICT = Words.of(Verdict.values());
    static final Words<Counting> COUNTING = Words.of(Counting.values());
    static final Words<ObservationUse.Reason> OBSERVATION = Words.of(ObservationUse.Reason.values());
    static final Words<ContributionUse.Reason> CONTRIBUTION = Words.of(ContributionUse.Reason.values());
    static final Words<Missing.Kind> MISSING = Words.of(Missing.Kind.values());
    static final Words<Severity> SEVERITY = Words.of(Severity.values());

    private AssessmentWords() {}
}
