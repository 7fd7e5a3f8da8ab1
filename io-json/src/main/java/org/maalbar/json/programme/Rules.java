package org.maalbar.json.programme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maalbar.base.part.Part;
import org.maalbar.json.tree.ListNode;
import org.maalbar.json.tree.Node;
import org.maalbar.json.tree.Node.FlagNode;
import org.maalbar.json.tree.Node.NumberNode;
import org.maalbar.json.tree.Node.TextNode;
import org.maalbar.json.tree.ObjectNode;
import org.maalbar.json.tree.Pointers;
import org.maalbar.rule.AllOf;
import org.maalbar.rule.AnyOf;
import org.maalbar.rule.AtLeastOf;
import org.maalbar.rule.Category;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Measure;
import org.maalbar.rule.Relation;
import org.maalbar.rule.Side;
import org.maalbar.rule.Sum;
import org.maalbar.text.Texts;

/** Rules in JSON: the members of an object say which rule it is. */
public final class Rules {
    private static final String CODE = "invalid-rule";
    private static final String ID_CODE = "invalid-id";

    private static final List<String> LEVEL = List.of("category", "on", "during");

    /**
     * The members of a kind of rule besides the one that identifies it.
     *
     * @param needed those that must be there
     * @param optional those that may be
     */
    private record Kind(List<String> needed, List<String> optional) {
        static Kind of(String... needed) {
            return new Kind(List.of(needed), List.of());
        }

        boolean has(String name) {
            return needed.contains(name) || optional.contains(name);
        }
    }

    /** Each rule by the member that identifies it. */
    private static final Map<String, Kind> KINDS = new TreeMap<>(Map.of(
            "atLeast",
            new Kind(List.of("of"), LEVEL),
            "moreThan",
            new Kind(List.of("of"), LEVEL),
            "atMost",
            new Kind(List.of("of"), LEVEL),
            "lessThan",
            new Kind(List.of("of"), LEVEL),
            "between",
            new Kind(List.of("of"), LEVEL),
            "share",
            Kind.of("part", "whole"),
            "reached",
            Kind.of(),
            "allOf",
            Kind.of(),
            "anyOf",
            Kind.of(),
            "atLeastOf",
            Kind.of("rules")));

    private static final String NAMES =
            "allOf, anyOf, atLeast, atLeastOf, atMost, between, category, during, label, lessThan,"
                    + " moreThan, of, on, part, reached, rule, rules, share, whole";

    /** The pointers of all of them, so that none is put together for each rule. */
    private static final Map<String, String> POINTERS =
            Arrays.stream(NAMES.split(", ")).collect(Collectors.toMap(name -> name, name -> "/" + name));

    private static final Map<String, Relation> RELATIONS =
            Arrays.stream(Relation.values()).collect(Collectors.toMap(Relation::member, relation -> relation));

    /** Members that a rule of a host may have of any kind. */
    private static final Set<String> FREE = Set.of("moreThan", "lessThan", "category", "on", "during");

    private final HostRules hostRules;
    private final Reading in;
    private final Sides sides;
    private final boolean isOfHost;

    /** What the members of the built-in rules mean, as far as they are of the right type. */
    private final Map<String, Object> members = new LinkedHashMap<>();

    private final List<String> unknown = new ArrayList<>();

    /** Whether a member is there that nothing can be made of, which was noted. */
    private boolean isIncomplete;

    private Rules(Reading in, HostRules hostRules) {
        this.in = in;
        this.hostRules = hostRules;
        this.sides = new Sides(in);
        this.isOfHost = in.node().get("rule") != null;
    }

    /** The rule of an object; null if anything is wrong with it, which is noted. */
    public static @Nullable FulfilmentRule read(ObjectNode node, String step, Reading parent, HostRules hostRules) {
        Reading in = new Reading(parent.problems(), parent, step, node);
        FulfilmentRule rule = new Rules(in, hostRules).read();
        return in.faults() > 0 ? null : rule;
    }

    private @Nullable FulfilmentRule read() {
        ObjectNode node = in.node();
        for (int i = 0; i < node.size(); i++) {
            read(node.name(i), node.value(i));
        }
        String label = in.made((String) members.remove("label"), "/label", "invalid-text", Texts::text);
        String host = (String) members.remove("rule");
        FulfilmentRule rule = host == null ? builtIn() : ofTheHost(host);
        return rule == null || label == null ? rule : rule.labelled(label);
    }

    private void read(String name, Node value) {
        String at = POINTERS.getOrDefault(name, "");
        Object member = switch (name) {
            case "label", "rule", "reached" -> in.text(value, at);
            case "of" -> value instanceof ListNode && !isOfHost ? sides.sum(value, at) : in.text(value, at);
            case "part", "whole" ->
                value instanceof ObjectNode && !isOfHost ? sides.measure(value, at) : in.text(value, at);
            case "atLeast", "atMost" ->
                value instanceof ObjectNode && !isOfHost ? sides.right(value, at) : in.number(value, at);
            case "share" -> value instanceof ObjectNode && !isOfHost ? share(value, at) : in.number(value, at);
            case "between" -> Figures.numbers(in.items(value, at), at, in);
            case "atLeastOf" -> in.whole(value, at);
            case "allOf", "anyOf", "rules" -> rules(value, at);
            default -> isOfHost ? null : comparing(name, value, at);
        };
        if (member != null) {
            members.put(name, member);
        } else if (!POINTERS.containsKey(name) || (isOfHost && FREE.contains(name))) {
            unknown.add(name);
        } else {
            isIncomplete = true;
        }
    }

    /** The members that no rule of a host has in common with the library's own. */
    private @Nullable Object comparing(String name, Node value, String at) {
        return switch (name) {
            case "moreThan", "lessThan" -> value instanceof ObjectNode ? sides.right(value, at) : in.number(value, at);
            case "category" -> sides.category(value, at);
            case "on", "during" -> in.text(value, at);
            default -> null;
        };
    }

    /** A share with its relation; "at least" need not be written. */
    private record Portion(Relation is, BigDecimal share) {}

    private @Nullable Portion share(Node value, String at) {
        Reading object = new Reading(in.problems(), in, at, value);
        List<String> names =
                Arrays.stream(Relation.values()).map(Relation::member).toList();
        object.only(names);
        Portion portion = null;
        for (Relation relation : Relation.values()) {
            Node number = object.node().get(relation.member());
            BigDecimal share = number == null ? null : object.number(number, "/" + relation.member());
            if (share != null && portion != null) {
                object.note(
                        "",
                        "unclear-rule",
                        "A share has one of " + String.join(", ", names),
                        "En andel har ét af " + String.join(", ", names));
            }
            portion = share == null ? portion : new Portion(relation, share);
        }
        if (portion == null && !object.isMalformed()) {
            object.noteMissing("", Relation.AT_LEAST.member());
        }
        return portion;
    }

    private @Nullable List<FulfilmentRule> rules(Node value, String at) {
        List<Node> items = in.items(value, at);
        if (items == null) {
            return null;
        }
        List<FulfilmentRule> rules = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            ObjectNode object = in.object(items.get(i), at + "/" + i);
            FulfilmentRule rule = object == null ? null : read(object, at + "/" + i, in, hostRules);
            if (rule != null) {
                rules.add(rule);
            }
        }
        return rules;
    }

    private @Nullable FulfilmentRule builtIn() {
        unknown.forEach(name -> in.noteUnknown("/" + Pointers.step(name), name, NAMES));
        if (in.isMalformed() || isIncomplete) {
            return null;
        }
        String kind = kind();
        if (kind == null) {
            return null;
        }
        return switch (kind) {
            case "atLeast", "moreThan", "atMost", "lessThan" -> comparison(kind);
            case "between" -> between();
            case "share" -> share();
            case "reached" -> org.maalbar.rule.Rules.reached(id("reached"));
            case "allOf" -> composite(kind, AllOf::new);
            case "anyOf" -> composite(kind, AnyOf::new);
            default -> {
                int count = (int) Objects.requireNonNull(members.get(kind));
                yield composite("rules", rules -> new AtLeastOf(count, rules));
            }
        };
    }

    /** Which rule it is; null unless it has just the members of one. */
    private @Nullable String kind() {
        List<String> kinds = names(KINDS::containsKey);
        if (kinds.size() != 1) {
            String all = String.join(", ", KINDS.keySet());
            String here = String.join(", ", kinds);
            in.note(
                    "",
                    "unclear-rule",
                    "A rule has one of " + all + "; here " + (kinds.isEmpty() ? "is none" : "are " + here),
                    "En regel har ét af " + all + "; her er " + (kinds.isEmpty() ? "intet" : here));
            return null;
        }
        String kind = kinds.get(0);
        int before = in.faults();
        Kind known = Objects.requireNonNull(KINDS.get(kind));
        for (String name : known.needed()) {
            if (!members.containsKey(name)) {
                in.noteMissing("", name);
            }
        }
        for (String name : names(name -> !name.equals(kind) && !known.has(name))) {
            in.note(
                    "/" + name,
                    "unclear-rule",
                    "\"" + name + "\" does not belong to the rule \"" + kind + "\"",
                    "»" + name + "« hører ikke til reglen »" + kind + "«");
        }
        return in.faults() > before ? null : kind;
    }

    /** Some of the members that are there, by the alphabet. */
    private List<String> names(Predicate<String> isMeant) {
        List<String> names = new ArrayList<>(1);
        for (String name : members.keySet()) {
            if (isMeant.test(name)) {
                names.add(name);
            }
        }
        Collections.sort(names);
        return names;
    }

    private String id(String name) {
        String id = in.made((String) members.get(name), "/" + name, ID_CODE, Texts::id);
        return id == null ? Part.STAND_IN : id;
    }

    private @Nullable FulfilmentRule comparison(String kind) {
        Side left = members.get("of") instanceof Sum sum ? unqualified(sum) : level();
        Relation relation = Objects.requireNonNull(RELATIONS.get(kind));
        return left == null
                ? null
                : in.made(
                        members.get(kind),
                        "/" + kind,
                        CODE,
                        right -> right instanceof BigDecimal number
                                ? left.is(relation, number)
                                : left.is(relation, (Side) right));
    }

    /** A sum has its days, spans and categories within. */
    private @Nullable Sum unqualified(Sum sum) {
        int before = in.faults();
        LEVEL.stream()
                .filter(members::containsKey)
                .forEach(name -> in.note(
                        "/" + name,
                        "unclear-rule",
                        "\"" + name + "\" belongs to one of the measures of the sum",
                        "»" + name + "« hører til en af summens målinger"));
        return in.faults() > before ? null : sum;
    }

    private @Nullable Measure level() {
        return sides.qualified(
                Measure.level(id("of")),
                (Category) members.get("category"),
                (String) members.get("on"),
                (String) members.get("during"),
                in);
    }

    @SuppressWarnings("unchecked")
    private @Nullable FulfilmentRule between() {
        if (members.get("of") instanceof Sum) {
            in.note(
                    "/of",
                    "unclear-rule",
                    "Only one measure can be between two numbers; write two rules for a sum",
                    "Kun én måling kan ligge mellem to tal; skriv to regler for en sum");
            return null;
        }
        Measure level = level();
        return level == null
                ? null
                : in.made(
                        (List<BigDecimal>) members.get("between"),
                        "/between",
                        CODE,
                        ends -> level.between(Figures.low(ends), ends.get(1)));
    }

    private @Nullable FulfilmentRule share() {
        Measure part = measure("part");
        Measure whole = measure("whole");
        Object share = members.get("share");
        Portion portion = share instanceof BigDecimal plain ? new Portion(Relation.AT_LEAST, plain) : (Portion) share;
        String at = share instanceof Portion stated ? "/share/" + stated.is().member() : "/share";
        return in.made(
                portion,
                at,
                CODE,
                it -> org.maalbar.rule.Rules.share(part).of(whole).is(it.is(), it.share()));
    }

    private Measure measure(String name) {
        return members.get(name) instanceof Measure measure ? measure : Measure.level(id(name));
    }

    @SuppressWarnings("unchecked")
    private @Nullable FulfilmentRule composite(String name, Function<List<FulfilmentRule>, FulfilmentRule> maker) {
        // What is wrong with one of the parts is enough to know.
        return in.faults() > 0 ? null : in.made((List<FulfilmentRule>) members.get(name), "", CODE, maker);
    }

    private @Nullable FulfilmentRule ofTheHost(String name) {
        String id = in.made(name, "/rule", ID_CODE, Texts::id);
        unknown.forEach(
                member -> in.noteNulls(Objects.requireNonNull(in.node().get(member)), "/" + Pointers.step(member)));
        if (id == null || in.isMalformed()) {
            return null;
        }
        Map<String, Object> values = new LinkedHashMap<>();
        ObjectNode node = in.node();
        for (int i = 0; i < node.size(); i++) {
            if (!node.name(i).equals("rule") && !node.name(i).equals("label")) {
                values.put(node.name(i), value(node.value(i)));
            }
        }
        return hostRules.read(id, values, in);
    }

    /** A value as it is given to a host's code. */
    private static Object value(Node node) {
        if (node instanceof TextNode text) {
            return text.text();
        } else if (node instanceof NumberNode number && number.number() != null) {
            return number.number();
        } else if (node instanceof FlagNode flag) {
            return flag.flag();
        } else if (node instanceof ListNode list) {
            return list.items().stream().map(Rules::value).toList();
        }
        return node;
    }

    /** Reads the rules of a host. */
    @FunctionalInterface
    public interface HostRules {
        /**
         * The rule of a name; null if anything is wrong with it, which is noted.
         *
         * @param members its members
         * @param in takes what is wrong
         */
        @Nullable
        FulfilmentRule read(String name, Map<String, Object> members, Reading in);
    }
}
