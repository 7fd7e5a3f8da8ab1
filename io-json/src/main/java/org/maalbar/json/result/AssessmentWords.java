package org.maalbar.json.result;

import org.maalbar.assessment.ClaimCheck.Verdict;
import org.maalbar.assessment.ContributionUse;
import org.maalbar.assessment.Counting;
import org.maalbar.assessment.ObservationUse;
import org.maalbar.base.field.Words;
import org.maalbar.problem.Severity;
import org.maalbar.quantity.Truth;
import org.maalbar.rule.Missing;

/** The words that only assessments use. */
public final class AssessmentWords {
    public static final Words<Truth> TRUTH = Words.names(Truth.values());
    public static final Words<Verdict> VERDICT = Words.names(Verdict.values());
    public static final Words<Counting> COUNTING = Words.names(Counting.values());
    public static final Words<ObservationUse.Reason> OBSERVATION = Words.names(ObservationUse.Reason.values());
    public static final Words<ContributionUse.Reason> CONTRIBUTION = Words.names(ContributionUse.Reason.values());
    public static final Words<Missing.Kind> MISSING = Words.names(Missing.Kind.values());
    public static final Words<Severity> SEVERITY = Words.names(Severity.values());

    private AssessmentWords() {}
}
