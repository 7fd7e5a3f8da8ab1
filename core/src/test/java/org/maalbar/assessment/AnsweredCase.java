package org.maalbar.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.maalbar.programme.Activity;
import org.maalbar.programme.ActivityState;
import org.maalbar.programme.Behaviour;
import org.maalbar.programme.Contribution;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.programme.Tally;
import org.maalbar.quantity.Approximation;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Figure;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Rules;
import org.maalbar.time.Span;

/** One line of {@code answered-cases.jsonl}, made into a programme with a single goal. Day 0 is 1 January 2020. */
record AnsweredCase(JsonNode given, JsonNode expected) {
    private static final LocalDate DAY_ZERO = LocalDate.of(2020, 1, 1);

    private static final Set<String> LEAVES = Set.of("atLeast", "atMost", "between");

    /** Whether its rule can be said: measures other than a level on the due day, and other comparisons, cannot yet. */
    boolean canBeSaid() {
        return canBeSaid(given.get("rule"));
    }

    private static boolean canBeSaid(JsonNode rule) {
        for (String composite : List.of("allOf", "anyOf", "rules")) {
            if (rule.has(composite)) {
                List<JsonNode> parts = new ArrayList<>();
                rule.get(composite).forEach(parts::add);
                return parts.stream().allMatch(AnsweredCase::canBeSaid);
            }
        }
        if (rule.has("share")) {
            return rule.get("part").isTextual()
                    && rule.get("whole").isTextual()
                    && rule.path("is").asText("atLeast").equals("atLeast");
        }
        return LEAVES.stream().anyMatch(rule::has) && rule.get("of").isTextual();
    }

    GoalAssessment assess() {
        Programme.Builder programme = Programme.builder("Answered case")
                .approximation(Approximation.of(given.get("about").asText()));
        given.get("indicators")
                .properties()
                .forEach(entry -> programme.indicators(indicator(entry.getKey(), entry.getValue())));
        given.get("observations").forEach(node -> programme.observations(observation(node)));
        Initiative initiative = Initiative.of("1", "Initiative")
                .goals(Goal.of("Goal", rule(given.get("rule"))).due(day(given.get("due"))));
        for (JsonNode node : given.get("activities")) {
            initiative = initiative.activities(activity(node));
        }
        return Assessor.on(day(given.get("day")))
                .assess(programme.initiatives(initiative).build())
                .goal("1");
    }

    private static LocalDate day(JsonNode day) {
        return DAY_ZERO.plusDays(day.asInt());
    }

    private static Indicator indicator(String id, JsonNode node) {
        Indicator indicator = Indicator.of(
                        id, id, Behaviour.valueOf(node.get("behaviour").asText()))
                .domain(Domain.valueOf(node.get("domain").asText()));
        if (node.get("overlap").asText().equals("POSSIBLE")) {
            indicator = indicator.mayOverlap();
        }
        if (node.get("growth").asText().equals("OPEN")) {
            indicator = indicator.growsByItself();
        } else if (node.get("growth").asText().equals("ACTIVITIES") && indicator.behaviour() == Behaviour.CUMULATIVE) {
            indicator = indicator.growsByActivitiesAlone();
        }
        JsonNode complete = node.get("complete");
        if (!complete.isNull()) {
            List<String> names = new ArrayList<>();
            complete.get(1).forEach(name -> names.add(name.asText()));
            indicator = indicator.complete(complete.get(0).asText(), names.toArray(String[]::new));
        }
        JsonNode baseline = node.get("baseline");
        return baseline.isNull()
                ? indicator
                : indicator.baseline(
                        day(baseline.get(0)),
                        Figure.exactly(new BigDecimal(baseline.get(1).asText())));
    }

    private static Observation observation(JsonNode node) {
        Span period = Span.between(day(node.get("start")), day(node.get("end")));
        Observation observation = Observation.of(
                        node.get("indicator").asText(),
                        Tally.valueOf(node.get("kind").asText()),
                        figure(node.get("figure")),
                        period)
                .id(node.get("id").asText());
        if (node.get("counts").asText().equals("SOME")) {
            observation = observation.someOfThem();
        }
        if (node.get("final").asBoolean()) {
            observation = observation.asFinal();
        }
        if (!node.get("corrects").isNull()) {
            observation = observation.correcting(node.get("corrects").asText());
        }
        JsonNode category = node.get("category");
        return category.isNull()
                ? observation
                : observation.category(category.get(0).asText(), category.get(1).asText());
    }

    private static Activity activity(JsonNode node) {
        Activity activity =
                Activity.of("Activity", ActivityState.valueOf(node.get("state").asText()));
        JsonNode start = node.get("start");
        JsonNode end = node.get("end");
        if (!start.isNull() && !end.isNull()) {
            activity = activity.during(Span.between(day(start), day(end)));
        } else if (!end.isNull()) {
            activity = activity.during(Span.of("/" + day(end)));
        } else if (!start.isNull()) {
            activity = activity.during(Span.of(day(start) + "/"));
        }
        for (JsonNode contribution : node.get("contributions")) {
            activity = activity.contributing(contribution(contribution));
        }
        return activity;
    }

    private static Contribution contribution(JsonNode node) {
        String indicator = node.get("indicator").asText();
        Tally tally = Tally.valueOf(node.get("kind").asText());
        Contribution contribution;
        if (node.get("figure").isNull()) {
            contribution = Contribution.notQuantified(indicator, tally);
        } else if (tally == Tally.TOTAL) {
            contribution = Contribution.total(indicator, figure(node.get("figure")));
        } else {
            contribution = Contribution.increment(indicator, figure(node.get("figure")));
        }
        if (!node.get("stated").isNull()) {
            contribution = contribution.stated(day(node.get("stated")));
        }
        return node.get("counts").asText().equals("SOME") ? contribution.someOfThem() : contribution;
    }

    private static Figure figure(JsonNode node) {
        String kind = node.fieldNames().next();
        JsonNode value = node.get(kind);
        return switch (kind) {
            case "exact" -> Figure.exactly(value.asText());
            case "about" -> Figure.about(value.asText());
            case "atLeast" -> Figure.atLeast(value.asText());
            case "moreThan" -> Figure.moreThan(value.asText());
            case "atMost" -> Figure.atMost(value.asText());
            case "lessThan" -> Figure.lessThan(value.asText());
            case "between" -> Figure.between(value.get(0).asText(), value.get(1).asText());
            case "unknown" -> Figure.unknown();
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static FulfilmentRule rule(JsonNode node) {
        if (node.has("allOf")) {
            return Rules.allOf(rules(node.get("allOf")));
        } else if (node.has("anyOf")) {
            return Rules.anyOf(rules(node.get("anyOf")));
        } else if (node.has("atLeastOf")) {
            return Rules.atLeastOf(node.get("atLeastOf").asInt(), rules(node.get("rules")));
        } else if (node.has("share")) {
            return Rules.share(node.get("part").asText())
                    .of(node.get("whole").asText())
                    .atLeast(node.get("share").asText());
        }
        Rules.Level level = Rules.level(node.get("of").asText());
        if (node.has("atLeast")) {
            return level.atLeast(node.get("atLeast").decimalValue());
        } else if (node.has("atMost")) {
            return level.atMost(node.get("atMost").decimalValue());
        }
        JsonNode between = node.get("between");
        return level.between(between.get(0).decimalValue(), between.get(1).decimalValue());
    }

    private static FulfilmentRule[] rules(JsonNode nodes) {
        List<FulfilmentRule> rules = new ArrayList<>();
        nodes.forEach(node -> rules.add(rule(node)));
        return rules.toArray(FulfilmentRule[]::new);
    }
}
