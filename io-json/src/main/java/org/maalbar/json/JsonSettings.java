package org.maalbar.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.maalbar.rule.CustomRule;

/**
 * What a host may set: its own rules, and the limits on what is read.
 *
 * <pre>{@code
 * JsonSettings settings = JsonSettings.standard()
 *         .rule(EVERY_DISTRICT)
 *         .limits(JsonLimits.standard().bytes(1_000_000_000));
 * Loaded<Programme> loaded = ProgrammeJson.read(file, settings);
 * }</pre>
 */
public final class JsonSettings {
    private static final JsonSettings STANDARD = new JsonSettings(new Engine(JsonLimits.standard()), Map.of());

    private final Engine engine;
    private final Map<String, RuleCodec<?>> rules;

    private JsonSettings(Engine engine, Map<String, RuleCodec<?>> rules) {
        this.engine = engine;
        this.rules = rules;
    }

    /**
     * The usual settings: no rules of one's own, and {@link JsonLimits#standard()}.
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
        return new JsonSettings(engine, Collections.unmodifiableMap(all));
    }

    /**
     * The same settings with other limits.
     *
     * @param newLimits the limits
     * @return a copy of these settings
     */
    public JsonSettings limits(JsonLimits newLimits) {
        return new JsonSettings(new Engine(Objects.requireNonNull(newLimits, "newLimits")), rules);
    }

    /**
     * The limits on what is read.
     *
     * @return the limits
     */
    public JsonLimits limits() {
        return engine.limits();
    }

    /** What reads within those limits. */
    Engine engine() {
        return engine;
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
