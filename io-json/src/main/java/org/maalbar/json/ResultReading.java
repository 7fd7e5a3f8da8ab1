package org.maalbar.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.maalbar.assessment.ClaimCheck;
import org.maalbar.assessment.ClaimCheck.Verdict;
import org.maalbar.base.field.Words;
import org.maalbar.json.programme.Figures;
import org.maalbar.json.programme.Formats;
import org.maalbar.json.programme.Reading;
import org.maalbar.json.programme.Sides;
import org.maalbar.json.tree.Node;
import org.maalbar.json.tree.ObjectNode;
import org.maalbar.json.write.AssessmentWords;
import org.maalbar.json.write.AssessmentWriter;
import org.maalbar.problem.RefusedException;
import org.maalbar.programme.Claim;
import org.maalbar.quantity.Approximation;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Figure;
import org.maalbar.rule.Measure;
import org.maalbar.rule.Missing;
import org.maalbar.rule.Status;
import org.maalbar.text.Texts;
import org.maalbar.time.Days;

/**
 * Reads the values that a stored assessment gives out. Of its rules and of how each record counted, only the form is checked:
 * whether they are right, only assessing again can show.
 */
final class ResultReading {
    private static final String BOUNDS = "invalid-bounds";
    private static final String WORD = "unknown-word";

    private ResultReading() {}

    /** The result of an object; null if anything is wrong with it, which is noted. */
    static @Nullable StoredResult read(Reading parent, String step, ObjectNode node) {
        Result result = new Result(
                parent,
                step,
                node,
                "format",
                "programme",
                "day",
                "knownOn",
                "approximation",
                "initiatives",
                "problems");
        if (!Formats.check(result, AssessmentWriter.FORMAT)) {
            return null;
        }
        String programme = result.required("programme", "invalid-text", Texts::text);
        LocalDate day = result.required("day", "invalid-day", Days::of);
        LocalDate knownOn = result.optional("knownOn", "invalid-day", Days::of);
        BigDecimal share = result.required("approximation") == null ? null : result.number("approximation");
        Approximation approximation = result.made(share, "/approximation", "invalid-number", Approximation::new);
        List<ReportedInitiative> initiatives = result.all("initiatives", ResultReading::initiative);
        result.objects("problems", "severity", "code", "pointer", "message").forEach(each -> each.texts());
        return programme == null || day == null || approximation == null
                ? null
                : new StoredResult(day, knownOn, approximation, initiatives);
    }

    private static @Nullable ReportedInitiative initiative(Reading parent, String step, ObjectNode node) {
        Result result =
                new Result(parent, step, node, "number", "status", "contradictory", "claims", "goals", "notMeasurable");
        String number = result.required("number", "invalid-id", Texts::id);
        Status status = result.optional("status", WORD, Words.STATUS::ofToken);
        result.flag("contradictory");
        List<ClaimCheck> claims = result.all("claims", ResultReading::claim);
        List<ReportedGoal> goals = result.all("goals", ResultReading::goal);
        Node notMeasurable = result.node().get("notMeasurable");
        List<String> others =
                notMeasurable == null ? null : result.texts(notMeasurable, "/notMeasurable", "invalid-id", Texts::id);
        return number == null
                ? null
                : new ReportedInitiative(number, status, claims, goals, others == null ? List.of() : others);
    }

    private static @Nullable ReportedGoal goal(Reading parent, String step, ObjectNode node) {
        Result result = new Result(
                parent,
                step,
                node,
                "id",
                "due",
                "status",
                "contradictory",
                "rule",
                "indicators",
                "dependsOn",
                "missing",
                "unitCost",
                "claims");
        String id = result.required("id", "invalid-id", Texts::id);
        LocalDate due = result.required("due", "invalid-day", Days::of);
        Status status = result.required("status", WORD, Words.STATUS::ofToken);
        result.flag("contradictory");
        Result rule = result.requiredObject("rule", NODE);
        Bounds remaining = rule == null ? null : rule.bounds("remaining");
        if (rule != null) {
            checkNode(rule);
        }
        List<ReportedIndicator> indicators = result.all("indicators", ResultReading::indicator);
        Node dependsOn = result.node().get("dependsOn");
        List<String> ids = dependsOn == null ? null : result.texts(dependsOn, "/dependsOn", "invalid-id", Texts::id);
        List<Missing> missing = result.all("missing", ResultReading::missing);
        Result cost = result.object("unitCost", "currency", "amount");
        if (cost != null) {
            cost.text("currency");
            cost.range("amount");
        }
        List<ClaimCheck> claims = result.all("claims", ResultReading::claim);
        return id == null || due == null || status == null
                ? null
                : new ReportedGoal(
                        id, due, status, remaining, indicators, ids == null ? List.of() : ids, missing, claims);
    }

    private static final String[] NODE = {
        "label",
        "rule",
        "status",
        "seen",
        "possible",
        "planned",
        "remaining",
        "share",
        "pace",
        "allOf",
        "anyOf",
        "atLeastOf",
        "rules"
    };

    /** Checks the form of what is said of a rule and its parts. */
    private static void checkNode(Result node) {
        node.text("label");
        node.anyObject("rule");
        List.of("status", "seen", "possible", "planned").forEach(node::text);
        Result share = node.object("share", "part", "whole", "ratio");
        if (share != null) {
            List.of("part", "whole").forEach(share::boundsForm);
            share.range("ratio");
        }
        Result pace = node.object("pace", "soFar", "required", "ratio", "projected");
        if (pace != null) {
            List.of("soFar", "required", "ratio", "projected").forEach(pace::range);
        }
        node.whole("atLeastOf");
        for (String name : List.of("allOf", "anyOf", "rules")) {
            for (Result part : node.objects(name, NODE)) {
                part.boundsForm("remaining");
                checkNode(part);
            }
        }
    }

    private static @Nullable ReportedIndicator indicator(Reading parent, String step, ObjectNode node) {
        Result result = new Result(
                parent,
                step,
                node,
                "id",
                "lastObserved",
                "contradictory",
                "seen",
                "possible",
                "planned",
                "planBase",
                "measures",
                "observations",
                "contributions");
        String id = result.required("id", "invalid-id", Texts::id);
        LocalDate lastObserved = result.optional("lastObserved", "invalid-day", Days::of);
        boolean isContradictory = Boolean.TRUE.equals(result.flag("contradictory"));
        Bounds seen = result.requiredBounds("seen");
        Bounds possible = result.requiredBounds("possible");
        Bounds planned = result.requiredBounds("planned");
        Result base = result.object("planBase", "day", "level");
        if (base != null) {
            base.text("day");
            base.boundsForm("level");
        }
        result.objects("measures", "category", "on", "during", "lastObserved", "seen", "possible", "planned")
                .forEach(each -> {
                    Result category = each.object("category", "dimension", "name");
                    if (category != null) {
                        category.texts();
                    }
                    List.of("on", "during", "lastObserved").forEach(each::text);
                    List.of("seen", "possible", "planned").forEach(each::boundsForm);
                });
        result.objects("observations", "id", "counting", "reason").forEach(Result::texts);
        result.objects("contributions", "activity", "contribution", "counting", "reason")
                .forEach(each -> {
                    List.of("activity", "counting", "reason").forEach(each::text);
                    each.whole("contribution");
                });
        return id == null || seen == null || possible == null || planned == null
                ? null
                : new ReportedIndicator(id, lastObserved, isContradictory, seen, possible, planned);
    }

    private static @Nullable ClaimCheck claim(Reading parent, String step, ObjectNode node) {
        Result result = new Result(
                parent, step, node, "status", "words", "day", "goal", "part", "recorded", "verdict", "assessed");
        String words = result.optional("words", "invalid-text", Texts::text);
        Status status = result.node().get("words") == null
                ? result.required("status", WORD, Words.STATUS::ofToken)
                : result.optional("status", WORD, Words.STATUS::ofToken);
        LocalDate day = result.required("day", "invalid-day", Days::of);
        String goal = result.optional("goal", "invalid-id", Texts::id);
        String part = result.optional("part", "invalid-text", Texts::text);
        LocalDate recorded = result.optional("recorded", "invalid-day", Days::of);
        Verdict verdict = result.required("verdict", WORD, AssessmentWords.VERDICT::ofToken);
        Status assessed = result.optional("assessed", WORD, Words.STATUS::ofToken);
        if ((status == null && words == null) || day == null || verdict == null) {
            return null;
        }
        Claim plain = words == null ? Claim.of(Objects.requireNonNull(status), day) : Claim.said(words, day);
        Claim ofGoal = goal == null ? plain : plain.ofGoal(goal);
        Claim claim = recorded == null ? ofGoal : ofGoal.recorded(recorded);
        boolean isPart = part != null && (goal != null || result.node().get("goal") == null);
        Claim whole = isPart ? result.made(part, "/part", "invalid-claim", claim::ofPart) : claim;
        if (whole == null) {
            return null;
        }
        return assessed == null ? ClaimCheck.reported(whole, verdict) : ClaimCheck.reported(whole, verdict, assessed);
    }

    private static @Nullable Missing missing(Reading parent, String step, ObjectNode node) {
        Result result = new Result(
                parent,
                step,
                node,
                "indicator",
                "category",
                "on",
                "during",
                "kind",
                "part",
                "fulfilledBy",
                "expectedBy");
        String indicator = result.required("indicator", "invalid-id", Texts::id);
        Missing.Kind kind = result.required("kind", WORD, AssessmentWords.MISSING::ofToken);
        String part = result.optional("part", "invalid-text", Texts::text);
        Figure fulfilledBy = result.figure("fulfilledBy");
        Figure expectedBy = result.figure("expectedBy");
        Measure measure = indicator == null ? null : Sides.measured(Measure.level(indicator), result);
        if (measure == null || kind == null) {
            return null;
        }
        Missing missing = kind == Missing.Kind.LEVEL ? Missing.figure(measure) : Missing.addition(measure);
        missing = fulfilledBy == null ? missing : missing.fulfilledBy(fulfilledBy);
        missing = expectedBy == null ? missing : missing.expectedBy(expectedBy);
        return part == null ? missing : missing.ofPart(part);
    }

    /**
     * Makes a value of an object.
     *
     * @param <T> what is made
     */
    @FunctionalInterface
    private interface Recipe<T> {
        @Nullable
        T read(Reading parent, String step, ObjectNode node);
    }

    /** An object of a stored assessment, and what its members may be. */
    private static final class Result extends Reading {
        Result(Reading parent, String step, ObjectNode node, String... names) {
            super(parent.problems(), parent, step, node);
            only(Arrays.asList(names));
        }

        @Nullable
        String text(String name) {
            Node value = node().get(name);
            return value == null ? null : text(value, "/" + name);
        }

        void texts() {
            for (int i = 0; i < node().size(); i++) {
                text(node().name(i));
            }
        }

        @Nullable
        BigDecimal number(String name) {
            Node value = node().get(name);
            return value == null ? null : number(value, "/" + name);
        }

        void whole(String name) {
            Node value = node().get(name);
            if (value != null) {
                whole(value, "/" + name);
            }
        }

        @Nullable
        Boolean flag(String name) {
            Node value = node().get(name);
            return value == null ? null : flag(value, "/" + name);
        }

        @Nullable
        Figure figure(String name) {
            Node value = node().get(name);
            return value == null ? null : Figures.read(value, "/" + name, this);
        }

        <T> @Nullable T optional(String name, String code, Function<String, T> meaning) {
            return made(text(name), "/" + name, code, meaning);
        }

        <T> @Nullable T required(String name, String code, Function<String, T> meaning) {
            return required(name) == null ? null : optional(name, code, meaning);
        }

        @Nullable
        ObjectNode anyObject(String name) {
            Node value = node().get(name);
            return value == null ? null : object(value, "/" + name);
        }

        @Nullable
        Result object(String name, String... names) {
            ObjectNode object = anyObject(name);
            return object == null ? null : new Result(this, "/" + name, object, names);
        }

        @Nullable
        Result requiredObject(String name, String... names) {
            return required(name) == null ? null : object(name, names);
        }

        List<Result> objects(String name, String... names) {
            return all(name, (parent, step, object) -> new Result(parent, step, object, names));
        }

        <T> List<T> all(String name, Recipe<T> recipe) {
            Node list = node().get(name);
            List<Node> items = list == null ? null : items(list, "/" + name);
            List<T> all = new ArrayList<>();
            for (int i = 0; items != null && i < items.size(); i++) {
                String step = "/" + name + "/" + i;
                ObjectNode object = object(items.get(i), step);
                T value = object == null ? null : recipe.read(this, step, object);
                if (value != null) {
                    all.add(value);
                }
            }
            return all;
        }

        void range(String name) {
            Result range = object(name, "low", "high");
            if (range != null) {
                range.texts();
            }
        }

        /** Bounds whose ends are not looked at. */
        void boundsForm(String name) {
            Result bounds = object(name, "low", "above", "high", "below");
            if (bounds != null) {
                List.of("low", "above", "high", "below").forEach(bounds::number);
            }
        }

        @Nullable
        Bounds requiredBounds(String name) {
            return required(name) == null ? null : bounds(name);
        }

        @Nullable
        Bounds bounds(String name) {
            Result object = object(name, "low", "above", "high", "below");
            if (object == null) {
                return null;
            }
            BigDecimal low = object.number("low");
            BigDecimal above = object.number("above");
            BigDecimal high = object.number("high");
            BigDecimal below = object.number("below");
            return object.isMalformed() ? null : object.made(object, "", BOUNDS, it -> bounds(low, above, high, below));
        }

        private static Bounds bounds(
                @Nullable BigDecimal closedLow,
                @Nullable BigDecimal openLow,
                @Nullable BigDecimal closedHigh,
                @Nullable BigDecimal openHigh) {
            BigDecimal low = only(closedLow, openLow);
            BigDecimal high = only(closedHigh, openHigh);
            boolean isLowOpen = openLow != null;
            if (low == null) {
                throw new RefusedException(
                        "Bounds have a \"low\" or an \"above\"", "Et interval har et »low« eller et »above«");
            } else if (high == null) {
                return isLowOpen ? Bounds.above(low) : Bounds.from(low);
            }
            return Bounds.of(low, isLowOpen, high, openHigh != null);
        }

        private static @Nullable BigDecimal only(@Nullable BigDecimal closed, @Nullable BigDecimal open) {
            if (closed != null && open != null) {
                throw new RefusedException(
                        "Bounds have one low and at most one high end",
                        "Et interval har én nedre og højst én øvre grænse");
            }
            return closed == null ? open : closed;
        }
    }
}
