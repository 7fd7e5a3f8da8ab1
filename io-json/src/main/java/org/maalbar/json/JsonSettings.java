package org.maalbar.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maalbar.json.tree.Limits;
import org.maalbar.json.write.HostRuleWriter;
import org.maalbar.rule.CustomRule;

/**
 * What a host has set.
 *
 * @param bytes the most bytes of a document
 * @param rules what reads and writes rules of the host's own, by name, in the order in which they were given
 */
record JsonSettings(int bytes, Map<String, RuleCodec<?>> rules) implements HostRuleWriter {
    static final JsonSettings STANDARD = new JsonSettings(Limits.BYTES, Map.of());

    JsonSettings rule(RuleCodec<?> codec) {
        Map<String, RuleCodec<?>> all = new LinkedHashMap<>(rules);
        rules.values().stream().filter(codec::isLike).findFirst().ifPresent(other -> {
            throw new IllegalArgumentException("The rule \"" + codec.name() + "\" of " + codec.type()
                    + " has the name or a type of the rule \"" + other.name() + "\" of " + other.type());
        });
        all.put(codec.name(), codec);
        return new JsonSettings(bytes, Collections.unmodifiableMap(all));
    }

    JsonSettings bytes(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("At least one byte, not " + most);
        }
        return new JsonSettings(most, rules);
    }

    /** What reads rules of this name. */
    Optional<RuleCodec<?>> codec(String name) {
        return Optional.ofNullable(rules.get(name));
    }

    /** The names of the host's rules, in the order they were given. */
    Iterable<String> ruleNames() {
        return rules.keySet();
    }

    @Override
    public Written write(CustomRule rule) {
        RuleCodec<?> codec = codec(rule)
                .orElseThrow(() -> new IllegalArgumentException("The rule \"" + rule.name()
                        + "\" is written by no codec of the settings ("
                        + rule.getClass().getName() + ")"));
        if (!codec.isNamedAs(rule)) {
            throw new IllegalArgumentException("The rule \"" + rule.name()
                    + "\" is written by the codec of another name, \"" + codec.name() + "\"");
        }
        return new Written(codec.name(), codec.members(rule).values());
    }

    /** What writes a rule: of those for its type, the one of its name if there is one. */
    private Optional<RuleCodec<?>> codec(CustomRule rule) {
        List<RuleCodec<?>> able = rules.values().stream()
                .filter(each -> each.type().isInstance(rule))
                .toList();
        return able.stream()
                .filter(each -> each.isNamedAs(rule))
                .findFirst()
                .or(() -> able.stream().findFirst());
    }
}
