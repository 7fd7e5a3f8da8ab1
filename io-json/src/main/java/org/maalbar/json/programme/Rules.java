package org.maalbar.json.programme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maalbar.base.part.Part;
import org.maalbar.json.tree.Node;
import org.maalbar.json.tree.Node.FlagNode;
import org.maalbar.json.tree.Node.ListNode;
import org.maalbar.json.tree.Node.NumberNode;
import org.maalbar.json.tree.Node.TextNode;
import org.maalbar.json.tree.ObjectNode;
import org.maalbar.json.tree.Pointers;
import org.maalbar.rule.AllOf;
import org.maalbar.rule.AnyOf;
import org.maalbar.rule.AtLeast;
import org.maalbar.rule.AtLeastOf;
import org.maalbar.rule.AtMost;
import org.maalbar.rule.Between;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Reached;
import org.maalbar.rule.Share;
import org.maalbar.text.Texts;

/** Rules in JSON: the members of an object say which rule it is. */
public final class Rules {
    private static final String CODE = "invalid-rule";
    private static final String ID_CODE = "invalid-id";

    /** Each rule by the member that identifies it, with all members that it has. */
    private static final Map<String, List<String>> KINDS = new TreeMap<>(Map.of(
            "atLeast", List.of("atLeast", "of"),
            "atMost", List.of("atMost", "of"),
            "between", List.of("between", "of"),
            "share", List.of("share", "part", "whole"),
            "reached", List.of("reached"),
            "allOf", List.of("allOf"),
            "anyOf", List.of("anyOf"),
            "atLeastOf", List.of("atLeastOf", "rules")));

    private static final String NAMES =
            "allOf, anyOf, atLeast, atLeastOf, atMost, between, label, of, part, reached, rule, rules, share, whole";

    /** The pointers of all of them, so that none is put together for each rule. */
    private static final Map<String, String> POINTERS =
            Arrays.stream(NAMES.split(", ")).collect(Collectors.toMap(name -> name, name -> "/" + name));

    private final HostRules hostRules;
    private final Reading in;

    /** What the members of the built-in rules mean, as far as they are of the right type. */
    private final Map<String, Object> members = new LinkedHashMap<>();

    private final List<String> unknown = new ArrayList<>();

    private Rules(Reading in, HostRules hostRules) {
        this.in = in;
        this.hostRules = hostRules;
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
            case "label", "rule", "of", "part", "whole", "reached" -> in.text(value, at);
            case "atLeast", "atMost", "share" -> in.number(value, at);
            case "between" -> Figures.numbers(in.items(value, at), at, in);
            case "atLeastOf" -> in.whole(value, at);
            case "allOf", "anyOf", "rules" -> rules(value, at);
            default -> {
                unknown.add(name);
                yield null;
            }
        };
        if (member != null) {
            members.put(name, member);
        }
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
        if (in.isMalformed()) {
            return null;
        }
        String kind = kind();
        if (kind == null) {
            return null;
        }
        return switch (kind) {
            case "atLeast" -> level(kind, target -> new AtLeast(id("of"), (BigDecimal) target));
            case "atMost" -> level(kind, target -> new AtMost(id("of"), (BigDecimal) target));
            case "between" -> level(kind, this::between);
            case "share" -> share();
            case "reached" -> new Reached(id("reached"));
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
        List<String> kinds = new TreeSet<>(members.keySet())
                .stream().filter(KINDS::containsKey).toList();
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
        List<String> names = Objects.requireNonNull(KINDS.get(kind));
        names.stream().filter(name -> !members.containsKey(name)).forEach(name -> in.noteMissing("", name));
        new TreeSet<>(members.keySet())
                .stream()
                        .filter(name -> !names.contains(name))
                        .forEach(name -> in.note(
                                "/" + name,
                                "unclear-rule",
                                "\"" + name + "\" does not belong to the rule \"" + kind + "\"",
                                "»" + name + "« hører ikke til reglen »" + kind + "«"));
        return in.faults() > before ? null : kind;
    }

    private String id(String name) {
        String id = in.made((String) members.get(name), "/" + name, ID_CODE, Texts::id);
        return id == null ? Part.STAND_IN : id;
    }

    private @Nullable FulfilmentRule level(String kind, Function<Object, FulfilmentRule> making) {
        return in.made(members.get(kind), "/" + kind, CODE, making);
    }

    @SuppressWarnings("unchecked")
    private FulfilmentRule between(Object target) {
        List<BigDecimal> ends = (List<BigDecimal>) target;
        String of = id("of");
        return new Between(of, Figures.low(ends), ends.get(1));
    }

    private @Nullable FulfilmentRule share() {
        String part = id("part");
        String whole = id("whole");
        return in.made((BigDecimal) members.get("share"), "/share", CODE, minimum -> new Share(part, whole, minimum));
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
