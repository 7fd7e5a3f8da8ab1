package org.maalbar.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maalbar.json.Wire.FigureDocument;

/** Assessments as they are written (see {@link AssessmentJson}), before anything is known of what they mean. */
final class AssessmentWire {
    private AssessmentWire() {}

    record AssessmentDocument(
            @Required @Reads(As.ASSESSMENT_FORMAT) @Nullable String format,
            @Required @Reads(As.TEXT) @Nullable String programme,
            @Required @Reads(As.DAY) @Nullable String day,
            @Reads(As.DAY) @Nullable String knownOn,
            @Required @Reads(As.APPROXIMATION) @Nullable BigDecimal approximation,
            @Nullable List<InitiativeResult> initiatives,
            @Nullable List<ProblemResult> problems) {}

    record InitiativeResult(
            @Required @Reads(As.ID) @Nullable String number,
            @Reads(As.STATUS) @Nullable String status,
            @Nullable Boolean contradictory,
            @Nullable List<ClaimResult> claims,
            @Nullable List<GoalResult> goals) {}

    record GoalResult(
            @Required @Reads(As.ID) @Nullable String id,
            @Required @Reads(As.DAY) @Nullable String due,
            @Required @Reads(As.STATUS) @Nullable String status,
            @Nullable Boolean contradictory,
            @Required @Nullable NodeResult rule,
            @Nullable List<IndicatorResult> indicators,
            @Nullable List<@Reads(As.ID) String> dependsOn,
            @Nullable List<MissingResult> missing,
            @Nullable CostResult unitCost,
            @Nullable List<ClaimResult> claims) {}

    /** The rule is that of the programme once more, and not read twice. */
    record NodeResult(
            @Nullable String label,
            @Nullable Map<String, Object> rule,
            @Nullable String status,
            @Nullable String seen,
            @Nullable String possible,
            @Nullable String planned,
            @Nullable BoundsResult remaining,
            @Nullable PaceResult pace,
            @Nullable List<NodeResult> allOf,
            @Nullable List<NodeResult> anyOf,
            @Nullable Integer atLeastOf,
            @Nullable List<NodeResult> rules) {}

    record PaceResult(
            @Nullable RangeResult soFar,
            @Nullable RangeResult required,
            @Nullable RangeResult ratio,
            @Nullable RangeResult projected) {}

    record IndicatorResult(
            @Required @Reads(As.ID) @Nullable String id,
            @Reads(As.DAY) @Nullable String lastObserved,
            @Nullable Boolean contradictory,
            @Required @Nullable BoundsResult seen,
            @Required @Nullable BoundsResult possible,
            @Required @Nullable BoundsResult planned,
            @Nullable PlanBaseResult planBase,
            @Nullable List<CategoryResult> categories,
            @Nullable List<ObservationResult> observations,
            @Nullable List<ContributionResult> contributions) {}

    record PlanBaseResult(@Nullable String day, @Nullable BoundsResult level) {}

    record CategoryResult(
            @Nullable String dimension,
            @Nullable String name,
            @Nullable BoundsResult seen,
            @Nullable BoundsResult possible,
            @Nullable BoundsResult planned) {}

    record ObservationResult(
            @Nullable String id,
            @Nullable String counting,
            @Nullable String reason) {}

    record ContributionResult(
            @Nullable String activity,
            @Nullable Integer contribution,
            @Nullable String counting,
            @Nullable String reason) {}

    record MissingResult(
            @Required @Reads(As.ID) @Nullable String indicator,
            @Required @Reads(As.MISSING) @Nullable String kind,
            @Reads(As.TEXT) @Nullable String part,
            @Nullable FigureDocument fulfilledBy,
            @Nullable FigureDocument expectedBy) {}

    record CostResult(@Nullable String currency, @Nullable RangeResult amount) {}

    record ClaimResult(
            @Required @Reads(As.STATUS) @Nullable String status,
            @Required @Reads(As.DAY) @Nullable String day,
            @Reads(As.ID) @Nullable String goal,
            @Reads(As.TEXT) @Nullable String part,
            @Reads(As.DAY) @Nullable String recorded,
            @Required @Reads(As.VERDICT) @Nullable String verdict,
            @Reads(As.STATUS) @Nullable String assessed) {}

    record ProblemResult(
            @Nullable String severity,
            @Nullable String code,
            @Nullable String pointer,
            @Nullable String message) {}

    record BoundsResult(
            @Nullable BigDecimal low,
            @Nullable BigDecimal above,
            @Nullable BigDecimal high,
            @Nullable BigDecimal below) {}

    record RangeResult(@Nullable String low, @Nullable String high) {}
}
