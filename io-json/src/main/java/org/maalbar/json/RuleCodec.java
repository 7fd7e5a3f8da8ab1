package org.maalbar.json;

import java.text.Normalizer;
import java.util.Objects;
import java.util.function.Function;
import org.maalbar.rule.CustomRule;
import org.maalbar.text.Texts;

/**
 * Reads and writes one kind of rule that an application wrote itself: {@code {"rule": "every-district", "indicator": "schools",
 * "districts": ["Valby"]}}. A name in a document only chooses among the rules that the host gives to {@link ProgrammeJson#rule}; it
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
 * @param <R> the rules
 */
public final class RuleCodec<R extends CustomRule> {
    private final String name;
    private final Class<R> type;
    private final Function<RuleMembers, R> reader;
    private final Function<R, RuleMembers> writer;

    private RuleCodec(String name, Class<R> type, Function<RuleMembers, R> reader, Function<R, RuleMembers> writer) {
        this.name = Texts.id(name);
        this.type = Objects.requireNonNull(type, "type");
        this.reader = Objects.requireNonNull(reader, "reader");
        this.writer = Objects.requireNonNull(writer, "writer");
    }

    /**
     * What reads and writes one kind of rule.
     *
     * @param name the name of the rule in documents, as {@link CustomRule#name()} gives it
     * @param type the class of the rules, or a supertype that no other codec shares
     * @param reader makes a rule of its members; whatever it leaves unread is an unknown field, and an
     *     {@link IllegalArgumentException} says why there is no such rule
     * @param writer gives the members of a rule
     * @param <R> the rules
     * @return the codec
     * @throws IllegalArgumentException if the name is no id
     */
    public static <R extends CustomRule> RuleCodec<R> of(
            String name, Class<R> type, Function<RuleMembers, R> reader, Function<R, RuleMembers> writer) {
        return new RuleCodec<>(name, type, reader, writer);
    }

    /**
     * The name of the rule in documents.
     *
     * @return its id
     */
    public String name() {
        return name;
    }

    Class<R> type() {
        return type;
    }

    Function<RuleMembers, R> reader() {
        return reader;
    }

    Function<R, RuleMembers> writer() {
        return writer;
    }

    /** Whether a rule gives itself this name. */
    boolean isNamedAs(CustomRule rule) {
        return Normalizer.normalize(rule.name(), Normalizer.Form.NFC).equals(name);
    }

    /** Whether a document's name, or a rule's type, would not distinguish this codec from another. */
    boolean isLike(RuleCodec<?> other) {
        return name.equals(other.name) || type.isAssignableFrom(other.type) || other.type.isAssignableFrom(type);
    }

    /** The members of a rule, which is of this codec's type. */
    RuleMembers members(CustomRule rule) {
        return writer.apply(type.cast(rule));
    }

    @Override
    public String toString() {
        return name + " (" + type.getName() + ")";
    }
}
