package org.maalbar.json;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.maalbar.assessment.ClaimCheck;
import org.maalbar.assessment.ClaimCheck.Verdict;
import org.maalbar.json.AssessmentWire.AssessmentDocument;
import org.maalbar.json.AssessmentWire.BoundsResult;
import org.maalbar.json.AssessmentWire.ClaimResult;
import org.maalbar.json.AssessmentWire.GoalResult;
import org.maalbar.json.AssessmentWire.IndicatorResult;
import org.maalbar.json.AssessmentWire.InitiativeResult;
import org.maalbar.json.AssessmentWire.MissingResult;
import org.maalbar.problem.RefusedException;
import org.maalbar.programme.Claim;
import org.maalbar.quantity.Bounds;
import org.maalbar.rule.Missing;
import org.maalbar.rule.Status;

/**
 * Makes the values that a stored assessment gives out, or throws {@link Refusal} at the first that cannot be made. Its rules and
 * how each record counted have their form checked by binding alone: whether they are right, only assessing again can tell.
 */
final class AssessmentConverter {
    private static final String BOUNDS = "invalid-bounds";

    private AssessmentConverter() {}

    static StoredResult result(AssessmentDocument document) {
        Form.ASSESSMENT_FORMAT.required("format", document.format());
        Form.TEXT.required("programme", document.programme());
        return new StoredResult(
                Form.DAY.required("day", document.day()),
                Form.DAY.optional("knownOn", document.knownOn()),
                Form.APPROXIMATION.required("approximation", document.approximation()),
                Items.each("initiatives", document.initiatives(), AssessmentConverter::initiative));
    }

    private static ReportedInitiative initiative(InitiativeResult document) {
        return new ReportedInitiative(
                Form.ID.required("number", document.number()),
                Form.STATUS.optional("status", document.status()),
                Items.each("claims", document.claims(), AssessmentConverter::claim),
                Items.each("goals", document.goals(), AssessmentConverter::goal));
    }

    private static ReportedGoal goal(GoalResult document) {
        BoundsResult remaining = Form.given("rule", document.rule()).remaining();
        return new ReportedGoal(
                Form.ID.required("id", document.id()),
                Form.DAY.required("due", document.due()),
                Form.STATUS.required("status", document.status()),
                remaining == null ? null : Form.made("rule/remaining", BOUNDS, () -> bounds(remaining)),
                Items.each("indicators", document.indicators(), AssessmentConverter::indicator),
                Items.each("dependsOn", document.dependsOn(), Form.ID),
                Items.each("missing", document.missing(), AssessmentConverter::missing),
                Items.each("claims", document.claims(), AssessmentConverter::claim));
    }

    private static ReportedIndicator indicator(IndicatorResult document) {
        return new ReportedIndicator(
                Form.ID.required("id", document.id()),
                Form.DAY.optional("lastObserved", document.lastObserved()),
                ProgrammeConverter.isTrue(document.contradictory()),
                bounds("seen", document.seen()),
                bounds("possible", document.possible()),
                bounds("planned", document.planned()));
    }

    static ClaimCheck claim(ClaimResult document) {
        Claim claim = ProgrammeConverter.claim(
                document.status(), document.day(), document.goal(), document.part(), document.recorded());
        Verdict verdict = Form.VERDICT.required("verdict", document.verdict());
        Status assessed = Form.STATUS.optional("assessed", document.assessed());
        return assessed == null ? ClaimCheck.reported(claim, verdict) : ClaimCheck.reported(claim, verdict, assessed);
    }

    private static Missing missing(MissingResult document) {
        String indicator = Form.ID.required("indicator", document.indicator());
        Missing.Kind kind = Form.MISSING.required("kind", document.kind());
        Missing plain = kind == Missing.Kind.LEVEL ? Missing.figure(indicator) : Missing.addition(indicator);
        Missing fulfilled = FigureConverter.optional("fulfilledBy", document.fulfilledBy())
                .map(plain::fulfilledBy)
                .orElse(plain);
        Missing missing = FigureConverter.optional("expectedBy", document.expectedBy())
                .map(fulfilled::expectedBy)
                .orElse(fulfilled);
        String part = Form.TEXT.optional("part", document.part());
        return part == null ? missing : missing.ofPart(part);
    }

    private static Bounds bounds(String name, @Nullable BoundsResult document) {
        BoundsResult given = Form.given(name, document);
        return Form.made(name, BOUNDS, () -> bounds(given));
    }

    static Bounds bounds(BoundsResult document) {
        return Form.whole(BOUNDS, () -> {
            BigDecimal low = only(document.low(), document.above());
            BigDecimal high = only(document.high(), document.below());
            boolean isLowOpen = document.above() != null;
            if (low == null) {
                throw new RefusedException(
                        "Bounds have a \"low\" or an \"above\"", "Et interval har et »low« eller et »above«");
            } else if (high == null) {
                return isLowOpen ? Bounds.above(low) : Bounds.from(low);
            }
            return Bounds.of(low, isLowOpen, high, document.below() != null);
        });
    }

    private static @Nullable BigDecimal only(@Nullable BigDecimal closed, @Nullable BigDecimal open) {
        if (closed != null && open != null) {
            throw new RefusedException(
                    "Bounds have one low and at most one high end", "Et interval har én nedre og højst én øvre grænse");
        }
        return closed == null ? open : closed;
    }
}
