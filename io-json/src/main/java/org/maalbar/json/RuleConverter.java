package org.maalbar.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.maalbar.json.Wire.RuleDocument;
import org.maalbar.problem.Printable;
import org.maalbar.problem.RefusedException;
import org.maalbar.rule.AllOf;
import org.maalbar.rule.AnyOf;
import org.maalbar.rule.AtLeast;
import org.maalbar.rule.AtLeastOf;
import org.maalbar.rule.AtMost;
import org.maalbar.rule.Between;
import org.maalbar.rule.CustomRule;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Reached;
import org.maalbar.rule.Share;

/** Makes rules of what is written: the members say which rule it is. */
final class RuleConverter {
    private static final String CODE = "invalid-rule";
    private static final String STAND_IN = "-";
    private static final FulfilmentRule NONE = new Reached(STAND_IN);

    /** Each rule by the member that tells it, with all members that it has. */
    private static final Map<String, List<String>> KINDS = new TreeMap<>(Map.of(
            "atLeast", List.of("atLeast", "of"),
            "atMost", List.of("atMost", "of"),
            "between", List.of("between", "of"),
            "share", List.of("share", "part", "whole"),
            "reached", List.of("reached"),
            "allOf", List.of("allOf"),
            "anyOf", List.of("anyOf"),
            "atLeastOf", List.of("atLeastOf", "rules")));

    private RuleConverter() {}

    static FulfilmentRule rule(RuleDocument document, JsonSettings settings) {
        String label = Form.TEXT.optional("label", document.label());
        FulfilmentRule rule =
                document.rule() == null ? builtIn(document, settings) : ofTheHost(document.rule(), document, settings);
        return label == null ? rule : rule.labelled(label);
    }

    private static FulfilmentRule builtIn(RuleDocument document, JsonSettings settings) {
        Map<String, Object> members = members(document);
        String kind = kind(document, members);
        return switch (kind) {
            case "atLeast" -> level(document, kind, document.atLeast(), AtLeast::new);
            case "atMost" -> level(document, kind, document.atMost(), AtMost::new);
            case "between" -> level(document, kind, document.between(), RuleConverter::between);
            case "share" -> share(document);
            case "reached" -> new Reached(Form.ID.required(kind, document.reached()));
            case "allOf" -> composite(kind, document.allOf(), settings, AllOf::new);
            case "anyOf" -> composite(kind, document.anyOf(), settings, AnyOf::new);
            default -> {
                int count = Form.given(kind, document.atLeastOf());
                yield composite("rules", document.rules(), settings, rules -> new AtLeastOf(count, rules));
            }
        };
    }

    /** Which rule it is; refused unless it has just the members of one. */
    private static String kind(RuleDocument document, Map<String, Object> members) {
        Faults faults = new Faults();
        others(document).keySet().forEach(name -> faults.add(BindingWords.unknownField("", name, RuleDocument.class)));
        List<String> kinds =
                members.keySet().stream().filter(KINDS::containsKey).toList();
        if (kinds.isEmpty()) {
            // Of what is there, nothing is known: one of the names is misspelt.
            faults.check();
        }
        if (kinds.size() != 1) {
            String all = String.join(", ", KINDS.keySet());
            String here = String.join(", ", kinds);
            faults.add(
                    "",
                    "unclear-rule",
                    "A rule has one of " + all + "; here " + (kinds.isEmpty() ? "is none" : "are " + here),
                    "En regel har ét af " + all + "; her er " + (kinds.isEmpty() ? "intet" : here));
            faults.check();
        }
        only(faults, members, kinds.get(0));
        faults.check();
        return kinds.get(0);
    }

    private static void only(Faults faults, Map<String, Object> members, String kind) {
        List<String> names = Objects.requireNonNull(KINDS.get(kind));
        names.stream().filter(name -> !members.containsKey(name)).forEach(faults::addMissing);
        members.keySet().stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> faults.add(
                        "/" + name,
                        "unclear-rule",
                        "\"" + name + "\" does not belong to the rule \"" + kind + "\"",
                        "»" + name + "« hører ikke til reglen »" + kind + "«"));
    }

    /** The members that are there, but for the label and those of a rule of the host's. */
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

    private static Map<String, Object> others(RuleDocument document) {
        return document.others() == null ? Map.of() : document.others();
    }

    private static <T> FulfilmentRule level(
            RuleDocument document, String kind, @Nullable T target, LevelMaker<T> maker) {
        Faults faults = new Faults();
        String of = faults.required(Form.ID, "of", document.of(), STAND_IN);
        T given = Form.given(kind, target);
        FulfilmentRule rule = faults.orElse(NONE, () -> Form.made(kind, CODE, () -> maker.make(of, given)));
        faults.check();
        return rule;
    }

    private static FulfilmentRule between(String indicator, List<BigDecimal> ends) {
        return new Between(indicator, FigureConverter.first(ends), ends.get(1));
    }

    private static FulfilmentRule share(RuleDocument document) {
        Faults faults = new Faults();
        String part = faults.required(Form.ID, "part", document.part(), STAND_IN);
        String whole = faults.required(Form.ID, "whole", document.whole(), STAND_IN);
        BigDecimal minimum = Form.given("share", document.share());
        FulfilmentRule rule =
                faults.orElse(NONE, () -> Form.made("share", CODE, () -> new Share(part, whole, minimum)));
        faults.check();
        return rule;
    }

    private static FulfilmentRule composite(
            String name,
            @Nullable List<RuleDocument> documents,
            JsonSettings settings,
            Function<List<FulfilmentRule>, FulfilmentRule> maker) {
        List<FulfilmentRule> rules =
                Items.each(name, Form.given(name, documents), document -> rule(document, settings));
        return Form.whole(CODE, () -> maker.apply(rules));
    }

    private static FulfilmentRule ofTheHost(String name, RuleDocument document, JsonSettings settings) {
        RuleCodec<?> codec = settings.codec(Form.ID.required("rule", name)).orElseThrow(() -> unknown(name, settings));
        Map<String, Object> values = members(document);
        values.putAll(others(document));
        RuleMembers members = RuleMembers.of(values);
        CustomRule rule = read(codec, members);
        Faults faults = new Faults();
        members.unread()
                .forEach(member -> faults.add(
                        "/" + Locations.step(member),
                        "unknown-field",
                        "A rule \"" + name + "\" has no field \"" + Printable.brief(member) + "\"",
                        "Feltet »" + Printable.brief(member) + "« findes ikke i en regel »" + name + "«"));
        faults.check();
        return rule;
    }

    /** Whatever a host's code throws at its own members, it is for the author of the document. */
    private static CustomRule read(RuleCodec<?> codec, RuleMembers members) {
        try {
            CustomRule rule = codec.reader().apply(members);
            if (rule == null || !codec.isNamedAs(rule)) {
                throw new IllegalStateException(
                        "The codec of \"" + codec.name() + "\" does not give such a rule: " + rule);
            }
            return rule;
        } catch (Refusal e) {
            throw e;
        } catch (RuntimeException e) {
            String why = String.valueOf(e.getMessage());
            String danish = e instanceof IllegalArgumentException refusal ? RefusedException.danish(refusal) : why;
            throw new Refusal(new Fault("", CODE, why, danish));
        }
    }

    private static Refusal unknown(String name, JsonSettings settings) {
        String known = String.join(", ", settings.ruleNames());
        return new Refusal(new Fault(
                "/rule",
                "unknown-rule",
                "No rule \"" + Printable.brief(name) + "\" is known here"
                        + (known.isEmpty() ? "" : "; there are " + known),
                "Reglen »" + Printable.brief(name) + "« kendes ikke her"
                        + (known.isEmpty() ? "" : "; de kendte er " + known)));
    }

    /**
     * Makes a rule on the level of an indicator.
     *
     * @param <T> its target
     */
    @FunctionalInterface
    private interface LevelMaker<T> {
        FulfilmentRule make(String indicator, T target);
    }
}
