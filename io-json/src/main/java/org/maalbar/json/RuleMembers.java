package org.maalbar.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.maalbar.json.tree.Pointers;
import org.maalbar.quantity.Decimals;
import org.maalbar.text.Texts;

/**
 * The members of a rule of a host's own, as its {@link RuleCodec} reads and writes them: text, numbers, true or false, and lists
 * of texts. Numbers are exact.
 *
 * <p>A rule may have members that are named as those of the library's own rules, if they are of the same kind, because that is how
 * they are read: {@code share}, {@code atLeast} and {@code atMost} are numbers, and {@code of}, {@code part}, {@code whole} and
 * {@code reached} are texts. It has no {@code rule}, {@code label}, {@code between}, {@code atLeastOf}, {@code allOf},
 * {@code anyOf} and {@code rules} of its own. Texts are as {@link Texts#text} has them, and names as {@link Texts#id} does.
 */
public final class RuleMembers {
    private static final Set<String> TAKEN = Set.of("rule", "label", "between", "atLeastOf", "allOf", "anyOf", "rules");
    private static final Set<String> NUMBERS = Set.of("share", "atLeast", "atMost");
    private static final Set<String> TEXTS = Set.of("of", "part", "whole", "reached");

    private final Map<String, Object> values;
    private final Set<String> read = new HashSet<>();

    private RuleMembers(Map<String, Object> values) {
        this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * No members yet.
     *
     * @return members to add to
     */
    public static RuleMembers none() {
        return new RuleMembers(Map.of());
    }

    /** As they were read, whatever kind of number was read. */
    static RuleMembers of(Map<String, Object> values) {
        Map<String, Object> exact = new LinkedHashMap<>();
        values.forEach((name, value) ->
                exact.put(name, value instanceof Number number ? new BigDecimal(number.toString()) : value));
        return new RuleMembers(exact);
    }

    /**
     * These members and a text.
     *
     * @param name the name of the member
     * @param text the text
     * @return a copy of these members
     * @throws IllegalArgumentException for what is no text, if a member of that name is there, or it cannot be one of that name
     */
    public RuleMembers with(String name, String text) {
        return and(name, Texts.text(text));
    }

    /**
     * These members and a number.
     *
     * @param name the name of the member
     * @param number the number, not negative, of at most 34 digits and 12 decimals
     * @return a copy of these members
     * @throws IllegalArgumentException for another number, if a member of that name is there, or it cannot be one of that name
     */
    public RuleMembers with(String name, BigDecimal number) {
        return and(name, Decimals.checked(number));
    }

    /**
     * These members and a whole number.
     *
     * @param name the name of the member
     * @param number the number, not negative, of at most 34 digits and 12 decimals
     * @return a copy of these members
     * @throws IllegalArgumentException for another number, if a member of that name is there, or it cannot be one of that name
     */
    public RuleMembers with(String name, long number) {
        return with(name, BigDecimal.valueOf(number));
    }

    /**
     * These members and true or false.
     *
     * @param name the name of the member
     * @param flag true or false
     * @return a copy of these members
     * @throws IllegalArgumentException if a member of that name is there, or it cannot be one of that name
     */
    public RuleMembers with(String name, boolean flag) {
        return and(name, flag);
    }

    /**
     * These members and a list of texts.
     *
     * @param name the name of the member
     * @param texts the texts, in their order
     * @return a copy of these members
     * @throws IllegalArgumentException if one is no text, if a member of that name is there, or it cannot be one of that name
     */
    public RuleMembers with(String name, Collection<String> texts) {
        return and(name, texts.stream().map(Texts::text).toList());
    }

    private RuleMembers and(String name, Object value) {
        Texts.id(name);
        if (TAKEN.contains(name)
                || (NUMBERS.contains(name) && !(value instanceof BigDecimal))
                || (TEXTS.contains(name) && !(value instanceof String))) {
            throw new IllegalArgumentException(
                    "A member \"" + name + "\" of this kind would be taken for one of the library's own");
        }
        if (values.containsKey(name)) {
            throw new IllegalArgumentException("There is a member \"" + name + "\" already");
        }
        Map<String, Object> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new RuleMembers(more);
    }

    /**
     * Whether a member is there: for what may be left out.
     *
     * @param name the name of the member
     * @return true if so
     */
    public boolean has(String name) {
        return values.containsKey(name);
    }

    /**
     * A text.
     *
     * @param name the name of the member
     * @return the text
     * @throws IllegalArgumentException if the member is missing or no such text; the reader reports it with its place
     */
    public String text(String name) {
        String text = value(name, String.class, "text in quotes", "tekst i anførselstegn");
        return made(pointer(name), "invalid-text", () -> Texts.text(text));
    }

    /**
     * A number.
     *
     * @param name the name of the member
     * @return the number, exactly as written: not negative, at most 34 digits and 12 decimals
     * @throws IllegalArgumentException if the member is missing or no such number; the reader reports it with its place
     */
    public BigDecimal number(String name) {
        return checked(name, value(name, BigDecimal.class, "a number", "et tal"));
    }

    /**
     * A whole number.
     *
     * @param name the name of the member
     * @return the number, from 0
     * @throws IllegalArgumentException if the member is missing or no whole number that fits; the reader reports it with its
     * place
     */
    public long whole(String name) {
        BigDecimal number = checked(name, value(name, BigDecimal.class, "a whole number", "et helt tal"));
        try {
            return number.longValueExact();
        } catch (ArithmeticException e) {
            throw refused(
                    name, "Expected a whole number, not " + number, "Forventede et helt tal, ikke »" + number + "«");
        }
    }

    /**
     * True or false.
     *
     * @param name the name of the member
     * @return which of them
     * @throws IllegalArgumentException if the member is missing or neither; the reader reports it with its place
     */
    public boolean flag(String name) {
        return value(name, Boolean.class, "true or false", "true eller false");
    }

    /**
     * A list of texts.
     *
     * @param name the name of the member
     * @return the texts, in their order
     * @throws IllegalArgumentException if the member is missing or no list of such texts; the reader reports it with its place
     */
    public List<String> texts(String name) {
        List<?> items = value(name, List.class, "a list of texts", "en liste af tekster");
        if (!items.stream().allMatch(String.class::isInstance)) {
            throw refused(name, "Expected a list of texts", "Forventede en liste af tekster");
        }
        List<String> texts = new ArrayList<>();
        for (Object item : items) {
            texts.add(made(pointer(name) + "/" + texts.size(), "invalid-text", () -> Texts.text((String) item)));
        }
        return List.copyOf(texts);
    }

    /** As every number from outside: before anyone calculates with it. */
    private static BigDecimal checked(String name, BigDecimal number) {
        return made(pointer(name), "invalid-number", () -> Decimals.checked(number));
    }

    private <T> T value(String name, Class<T> type, String english, String danish) {
        Object value = values.get(name);
        if (value == null) {
            throw MemberException.missing(name);
        } else if (!type.isInstance(value)) {
            throw refused(name, "Expected " + english, "Forventede " + danish);
        }
        read.add(name);
        return type.cast(value);
    }

    private static MemberException refused(String name, String english, String danish) {
        return MemberException.of(pointer(name), "wrong-type", english, danish);
    }

    private static String pointer(String name) {
        return "/" + Pointers.step(name);
    }

    private static <T> T made(String pointer, String code, Supplier<T> making) {
        try {
            return making.get();
        } catch (IllegalArgumentException e) {
            throw MemberException.of(pointer, code, e);
        }
    }

    /** Each member with its value, in the order given. */
    Map<String, Object> values() {
        return values;
    }

    /** The names of what was never asked for. */
    Set<String> unread() {
        Set<String> unread = new LinkedHashSet<>(values.keySet());
        unread.removeAll(read);
        return unread;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RuleMembers that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
