package org.maalbar.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.maalbar.assessment.ClaimCheck;
import org.maalbar.assessment.ClaimCheck.Verdict;
import org.maalbar.json.programme.Formats;
import org.maalbar.json.programme.Reading;
import org.maalbar.json.programme.Sides;
import org.maalbar.json.result.Found;
import org.maalbar.json.result.Member;
import org.maalbar.json.result.Results;
import org.maalbar.json.tree.ObjectNode;
import org.maalbar.programme.Claim;
import org.maalbar.quantity.Approximation;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Figure;
import org.maalbar.rule.Measure;
import org.maalbar.rule.Missing;
import org.maalbar.rule.Status;

/**
 * Reads the values that a stored assessment gives out. Of its rules and of how each record counted, only the form is checked:
 * whether they are right, only assessing again can show.
 */
final class ResultReading {
    private ResultReading() {}

    /** The result of an object; null if anything is wrong with it, which is noted. */
    static @Nullable StoredResult read(Reading parent, String step, ObjectNode node) {
        if (!Formats.check(new Reading(parent.problems(), parent, step, node), Results.FORMAT)) {
            return null;
        }
        Found result = new Found(parent, step, node, Results.ASSESSMENT);
        String programme = result.get(Results.PROGRAMME);
        LocalDate day = result.get(Results.DAY);
        LocalDate knownOn = result.get(Results.KNOWN_ON);
        Approximation approximation =
                result.made(result.get(Results.APPROXIMATION), "/approximation", "invalid-number", Approximation::new);
        List<ReportedInitiative> initiatives = all(result, Results.INITIATIVES, ResultReading::initiative);
        return programme == null || day == null || approximation == null
                ? null
                : new StoredResult(day, knownOn, approximation, initiatives);
    }

    private static @Nullable ReportedInitiative initiative(Found result) {
        String number = result.get(Results.NUMBER);
        Status status = result.get(Results.STATUS);
        List<ClaimCheck> claims = all(result, Results.CLAIMS, ResultReading::claim);
        List<ReportedGoal> goals = all(result, Results.GOALS, ResultReading::goal);
        List<String> others = ids(result, Results.NOT_MEASURABLE);
        return number == null ? null : new ReportedInitiative(number, status, claims, goals, others);
    }

    private static @Nullable ReportedGoal goal(Found result) {
        String id = result.get(Results.ID);
        LocalDate due = result.get(Results.DUE);
        Status status = result.get(Results.STATUS);
        Found rule = result.get(Results.RULE);
        Bounds remaining = rule == null ? null : rule.get(Results.REMAINING);
        List<ReportedIndicator> indicators = all(result, Results.INDICATORS, ResultReading::indicator);
        List<String> dependsOn = ids(result, Results.DEPENDS_ON);
        List<Missing> missing = all(result, Results.MISSING, ResultReading::missing);
        List<ClaimCheck> claims = all(result, Results.CLAIMS, ResultReading::claim);
        return id == null || due == null || status == null
                ? null
                : new ReportedGoal(id, due, status, remaining, indicators, dependsOn, missing, claims);
    }

    private static @Nullable ReportedIndicator indicator(Found result) {
        String id = result.get(Results.ID);
        LocalDate lastObserved = result.get(Results.LAST_OBSERVED);
        boolean isContradictory = Boolean.TRUE.equals(result.get(Results.CONTRADICTORY));
        Bounds seen = result.get(Results.SEEN);
        Bounds possible = result.get(Results.POSSIBLE);
        Bounds planned = result.get(Results.PLANNED);
        return id == null || seen == null || possible == null || planned == null
                ? null
                : new ReportedIndicator(id, lastObserved, isContradictory, seen, possible, planned);
    }

    private static @Nullable ClaimCheck claim(Found result) {
        Status status = result.get(Results.STATUS);
        String words = result.get(Results.WORDS);
        LocalDate day = result.get(Results.DAY);
        String goal = result.get(Results.GOAL);
        String part = result.get(Results.PART);
        LocalDate recorded = result.get(Results.RECORDED);
        Verdict verdict = result.get(Results.VERDICT);
        Status assessed = result.get(Results.ASSESSED);
        if (!result.has(Results.STATUS) && !result.has(Results.WORDS)) {
            result.noteMissing("", Results.STATUS.name());
        }
        if ((status == null && words == null) || day == null || verdict == null) {
            return null;
        }
        Claim plain = words == null ? Claim.of(Objects.requireNonNull(status), day) : Claim.said(words, day);
        Claim ofGoal = goal == null ? plain : plain.ofGoal(goal);
        Claim claim = recorded == null ? ofGoal : ofGoal.recorded(recorded);
        boolean isPart = part != null && (goal != null || !result.has(Results.GOAL));
        Claim whole = isPart ? result.made(part, "/part", "invalid-claim", claim::ofPart) : claim;
        if (whole == null) {
            return null;
        }
        return assessed == null ? ClaimCheck.reported(whole, verdict) : ClaimCheck.reported(whole, verdict, assessed);
    }

    private static @Nullable Missing missing(Found result) {
        String indicator = result.get(Results.INDICATOR_ID);
        Missing.Kind kind = result.get(Results.KIND);
        String part = result.get(Results.PART);
        Figure fulfilledBy = result.get(Results.FULFILLED_BY);
        Figure expectedBy = result.get(Results.EXPECTED_BY);
        Measure measure = indicator == null ? null : Sides.measured(Measure.level(indicator), result);
        if (measure == null || kind == null) {
            return null;
        }
        Missing missing = kind == Missing.Kind.LEVEL ? Missing.figure(measure) : Missing.addition(measure);
        missing = fulfilledBy == null ? missing : missing.fulfilledBy(fulfilledBy);
        missing = expectedBy == null ? missing : missing.expectedBy(expectedBy);
        return part == null ? missing : missing.ofPart(part);
    }

    private static List<String> ids(Found result, Member<?, List<String>> member) {
        List<String> ids = result.get(member);
        return ids == null ? List.of() : ids;
    }

    /** What is made of the objects of a list, as far as something is. */
    private static <T> List<T> all(Found result, Member<?, List<Found>> list, Function<Found, @Nullable T> recipe) {
        return result.all(list).stream().map(recipe).filter(Objects::nonNull).toList();
    }
}
