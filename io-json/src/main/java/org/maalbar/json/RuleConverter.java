package org.maalbar.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.maalbar.json.Wire.RuleDocument;
import org.maalbar.rule.AllOf;
import org.maalbar.rule.AnyOf;
import org.maalbar.rule.AtLeast;
import org.maalbar.rule.AtLeastOf;
import org.maalbar.rule.AtMost;
import org.maalbar.rule.Between;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Reached;
import org.maalbar.rule.Share;

/** Makes rules of what is written: the members say which rule it is. */
final class RuleConverter {
    private static final String CODE = "invalid-rule";

    private RuleConverter() {}

    /** Null, noted, if it is no rule. */
    static @Nullable FulfilmentRule rule(Spot spot, RuleDocument document) {
        FulfilmentRule rule = unlabelled(spot, document);
        String label = spot.text("label", document.label());
        return rule == null || label == null ? rule : rule.labelled(label);
    }

    private static @Nullable FulfilmentRule unlabelled(Spot spot, RuleDocument document) {
        Map<String, Object> members = members(document);
        List<String> kinds = members.keySet().stream()
                .filter(name ->
                        !name.equals("of") && !name.equals("part") && !name.equals("whole") && !name.equals("rules"))
                .toList();
        if (kinds.size() != 1) {
            spot.error(
                    "unclear-rule",
                    "A rule has one of allOf, anyOf, atLeast, atLeastOf, atMost, between, reached, share; here "
                            + (kinds.isEmpty() ? "is none" : "are " + String.join(", ", kinds)));
            return null;
        }
        String kind = kinds.get(0);
        return switch (kind) {
            case "atLeast", "atMost", "between" -> level(spot, document, members, kind);
            case "share" -> share(spot, document, members);
            case "reached" -> only(spot, members, kind) ? reached(spot, document) : null;
            case "allOf" -> only(spot, members, kind) ? composite(spot, kind, document.allOf(), AllOf::new) : null;
            case "anyOf" -> only(spot, members, kind) ? composite(spot, kind, document.anyOf(), AnyOf::new) : null;
            default ->
                only(spot, members, kind, "rules")
                        ? composite(
                                spot,
                                "rules",
                                document.rules(),
                                rules -> new AtLeastOf(given(document.atLeastOf()), rules))
                        : null;
        };
    }

    /** The members that are there, but for the label. */
    private static Map<String, Object> members(RuleDocument document) {
        Map<String, Object> members = new TreeMap<>();
        put(members, "atLeast", document.atLeast());
        put(members, "atMost", document.atMost());
        put(members, "between", document.between());
        put(members, "of", document.of());
        put(members, "share", document.share());
        put(members, "part", document.part());
        put(members, "whole", document.whole());
        put(members, "reached", document.reached());
        put(members, "allOf", document.allOf());
        put(members, "anyOf", document.anyOf());
        put(members, "atLeastOf", document.atLeastOf());
        put(members, "rules", document.rules());
        return members;
    }

    private static void put(Map<String, Object> members, String name, @Nullable Object value) {
        if (value != null) {
            members.put(name, value);
        }
    }

    /** Whether these members are there, and no others; notes which are too many or too few. */
    private static boolean only(Spot spot, Map<String, Object> members, String... names) {
        boolean right = true;
        for (String name : names) {
            right &= spot.required(name, members.get(name)) != null;
        }
        for (String name : members.keySet()) {
            if (!List.of(names).contains(name)) {
                spot.member(name)
                        .error("unclear-rule", "\"" + name + "\" does not belong to the rule \"" + names[0] + "\"");
                right = false;
            }
        }
        return right;
    }

    private static @Nullable FulfilmentRule level(
            Spot spot, RuleDocument document, Map<String, Object> members, String kind) {
        if (!only(spot, members, kind, "of")) {
            return null;
        }
        String indicator = spot.id("of", document.of());
        String of = orStandIn(indicator);
        FulfilmentRule rule = switch (kind) {
            case "atLeast" -> spot.read(kind, document.atLeast(), CODE, target -> new AtLeast(of, target));
            case "atMost" -> spot.read(kind, document.atMost(), CODE, target -> new AtMost(of, target));
            default -> spot.read(kind, document.between(), CODE, ends -> between(of, ends));
        };
        return indicator == null ? null : rule;
    }

    private static FulfilmentRule between(String indicator, List<BigDecimal> ends) {
        if (ends.size() != 2) {
            throw new IllegalArgumentException("\"between\" has two numbers, not " + ends.size());
        }
        return new Between(indicator, ends.get(0), ends.get(1));
    }

    private static @Nullable FulfilmentRule share(Spot spot, RuleDocument document, Map<String, Object> members) {
        if (!only(spot, members, "share", "part", "whole")) {
            return null;
        }
        String part = spot.id("part", document.part());
        String whole = spot.id("whole", document.whole());
        FulfilmentRule rule = spot.read(
                "share", document.share(), CODE, minimum -> new Share(orStandIn(part), orStandIn(whole), minimum));
        return part == null || whole == null ? null : rule;
    }

    private static @Nullable FulfilmentRule reached(Spot spot, RuleDocument document) {
        String indicator = spot.id("reached", document.reached());
        return indicator == null ? null : new Reached(indicator);
    }

    /** So that what else is wrong can be seen. */
    private static String orStandIn(@Nullable String id) {
        return id == null ? "-" : id;
    }

    private static @Nullable FulfilmentRule composite(
            Spot spot, String name, @Nullable List<RuleDocument> documents, CompositeMaker maker) {
        List<FulfilmentRule> rules = new ArrayList<>();
        spot.each(name, documents, (at, document) -> {
            FulfilmentRule rule = rule(at, document);
            if (rule != null) {
                rules.add(rule);
            }
        });
        if (rules.size() != given(documents).size()) {
            // With a part missing, the count could be wrong for that reason alone.
            return null;
        }
        try {
            return maker.make(rules);
        } catch (IllegalArgumentException e) {
            spot.error(CODE, String.valueOf(e.getMessage()));
            return null;
        }
    }

    /** What {@link #only} has seen to be there. */
    private static <T> T given(@Nullable T value) {
        return Objects.requireNonNull(value);
    }

    /** Makes a composite of its parts. */
    @FunctionalInterface
    private interface CompositeMaker {
        FulfilmentRule make(List<FulfilmentRule> rules);
    }
}
