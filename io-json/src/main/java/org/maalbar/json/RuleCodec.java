package org.maalbar.json;

import java.util.Objects;
import java.util.function.Function;
import org.maalbar.rule.CustomRule;
import org.maalbar.text.Texts;

/**
 * Reads and writes one kind of rule that an application wrote itself: {@code {"rule": "every-district", "indicator": "schools",
 * "districts": ["Valby"]}}. A name in a document only chooses among the rules that the host gives to {@link JsonSettings}; it
 * never loads a class.
 *
 * <pre>{@code
 * RuleCodec<EveryDistrict> everyDistrict = RuleCodec.of(
 *         "every-district",
 *         EveryDistrict.class,
 *         members -> new EveryDistrict(members.text("indicator"), members.texts("districts")),
 *         rule -> RuleMembers.none().with("indicator", rule.indicator()).with("districts", rule.districts()));
 * }</pre>
 *
 * @param name the name of the rule in documents, as {@link CustomRule#name()} gives it
 * @param type the class of the rules
 * @param reader makes a rule of its members; whatever it leaves unread is an unknown field, and an
 *     {@link IllegalArgumentException} says why there is no such rule
 * @param writer gives the members of a rule
 * @param <R> the rules
 */
public record RuleCodec<R extends CustomRule>(
        String name, Class<R> type, Function<RuleMembers, R> reader, Function<R, RuleMembers> writer) {

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if the name is no id
     */
    public RuleCodec {
        name = Texts.id(name);
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(reader, "reader");
        Objects.requireNonNull(writer, "writer");
    }

    /**
     * What reads and writes one kind of rule.
     *
     * @param name the name of the rule in documents
     * @param type the class of the rules
     * @param reader makes a rule of its members
     * @param writer gives the members of a rule
     * @param <R> the rules
     * @return the codec
     * @throws IllegalArgumentException if the name is no id
     */
    public static <R extends CustomRule> RuleCodec<R> of(
            String name, Class<R> type, Function<RuleMembers, R> reader, Function<R, RuleMembers> writer) {
        return new RuleCodec<>(name, type, reader, writer);
    }

    /** The members of a rule, which is of this codec's type. */
    RuleMembers members(CustomRule rule) {
        return writer.apply(type.cast(rule));
    }
}
