package org.maalbar.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maalbar.rule.CustomRule;

/**
 * What a host may set: its own rules, and the size of what is read.
 *
 * <pre>{@code
 * JsonSettings settings = JsonSettings.standard().rule(EVERY_DISTRICT).bytes(1_000_000_000);
 * Loaded<Programme> loaded = ProgrammeJson.read(file, settings);
 * }</pre>
 */
public final class JsonSettings {
    private static final JsonSettings STANDARD = new JsonSettings(Limits.BYTES, Map.of());

    private final int bytes;
    private final Map<String, RuleCodec<?>> rules;

    private JsonSettings(int bytes, Map<String, RuleCodec<?>> rules) {
        this.bytes = bytes;
        this.rules = rules;
    }

    /**
     * The usual settings: no rules of one's own, and documents of at most 64 MiB.
     *
     * @return those settings
     */
    public static JsonSettings standard() {
        return STANDARD;
    }

    /**
     * The same settings with one rule of the host's more.
     *
     * @param codec what reads and writes the rule
     * @return a copy of these settings
     * @throws IllegalArgumentException if there is already a rule of the same name, or of the same type, a subtype or a supertype
     */
    public JsonSettings rule(RuleCodec<?> codec) {
        Map<String, RuleCodec<?>> all = new LinkedHashMap<>(rules);
        rules.values().stream().filter(codec::isLike).findFirst().ifPresent(other -> {
            throw new IllegalArgumentException("The rule \"" + codec.name() + "\" of " + codec.type()
                    + " has the name or a type of the rule \"" + other.name() + "\" of " + other.type());
        });
        all.put(codec.name(), codec);
        return new JsonSettings(bytes, Collections.unmodifiableMap(all));
    }

    /**
     * The same settings for documents of another size.
     *
     * @param most the most bytes of a document
     * @return a copy of these settings
     * @throws IllegalArgumentException if it is below 1
     */
    public JsonSettings bytes(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("At least one byte, not " + most);
        }
        return new JsonSettings(most, rules);
    }

    /** The most bytes of a document. */
    int bytes() {
        return bytes;
    }

    /** What reads rules of this name. */
    Optional<RuleCodec<?>> codec(String name) {
        return Optional.ofNullable(rules.get(name));
    }

    /** The names of the host's rules, in the order they were given. */
    Iterable<String> ruleNames() {
        return rules.keySet();
    }

    /** What writes a rule: of those for its type, the one of its name if there is one. */
    Optional<RuleCodec<?>> codec(CustomRule rule) {
        List<RuleCodec<?>> able = rules.values().stream()
                .filter(each -> each.type().isInstance(rule))
                .toList();
        return able.stream()
                .filter(each -> each.isNamedAs(rule))
                .findFirst()
                .or(() -> able.stream().findFirst());
    }
}
