package org.maalbar.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
import org.maalbar.rule.Measure;
import org.maalbar.rule.Relation;
import org.maalbar.rule.Rules;
import org.maalbar.rule.Side;
import org.maalbar.rule.Sum;
import org.maalbar.rule.Term;
import org.maalbar.time.Span;

/** One line of {@code answered-cases.jsonl}, made into a programme with a single goal. Day 0 is 1 January 2020. */
record AnsweredCase(JsonNode given, JsonNode expected) {
    private static final LocalDate DAY_ZERO = LocalDate.of(2020, 1, 1);

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
            return Rules.share(measure(node.get("part")))
                    .of(measure(node.get("whole")))
                    .is(relation(node.path("is").asText("atLeast")), decimal(node.get("share")));
        } else if (node.has("times")) {
            Term base = Rules.times(decimal(node.get("times"))).of(measure(node.get("base")));
            return measure(node.get("of")).is(relation(node.get("is").asText()), base);
        } else if (node.has("left")) {
            Sum right = Rules.sum(terms(node.get("right"))).plus(decimal(node.get("plus")));
            return Rules.sum(terms(node.get("left"))).is(relation(node.get("is").asText()), right);
        }
        Measure measure = measure(node.get("of"));
        if (node.has("between")) {
            return measure.between(
                    decimal(node.get("between").get(0)),
                    decimal(node.get("between").get(1)));
        }
        for (Relation relation : Relation.values()) {
            if (node.has(relation.member())) {
                return measure.is(relation, decimal(node.get(relation.member())));
            }
        }
        throw new IllegalArgumentException(node.toString());
    }

    private static Relation relation(String member) {
        return Stream.of(Relation.values())
                .filter(each -> each.member().equals(member))
                .findFirst()
                .orElseThrow();
    }

    private static Side[] terms(JsonNode nodes) {
        List<Side> terms = new ArrayList<>();
        nodes.forEach(node -> terms.add(Rules.times(decimal(node.get(0))).of(measure(node.get(1)))));
        return terms.toArray(Side[]::new);
    }

    private static BigDecimal decimal(JsonNode number) {
        return new BigDecimal(number.asText());
    }

    /** A measure as the cases name it: an id, or an object. */
    static Measure measure(JsonNode node) {
        if (node.isTextual()) {
            return Rules.level(node.asText());
        }
        String indicator = node.get("of").asText();
        if (node.has("during")) {
            JsonNode span = node.get("during");
            return Rules.growth(indicator).during(Span.between(day(span.get(0)), day(span.get(1))));
        }
        Measure measure = Rules.level(indicator);
        if (node.has("category")) {
            measure = measure.category(
                    node.get("category").get(0).asText(),
                    node.get("category").get(1).asText());
        }
        return node.has("on") ? measure.on(day(node.get("on"))) : measure;
    }

    private static FulfilmentRule[] rules(JsonNode nodes) {
        List<FulfilmentRule> rules = new ArrayList<>();
        nodes.forEach(node -> rules.add(rule(node)));
        return rules.toArray(FulfilmentRule[]::new);
    }
}
