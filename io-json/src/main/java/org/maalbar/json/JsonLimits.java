package org.maalbar.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much a document may be, so that a hostile one costs little. The usual limits are far above what programmes need; a host
 * that trusts its data raises them.
 *
 * <pre>{@code
 * JsonLimits.standard().bytes(1_000_000_000).items(5_000_000)
 * }</pre>
 */
public final class JsonLimits {
    /** Deeper ones could exhaust the stack of a thread. */
    private static final int DEEPEST = 1_000;

    private static final JsonLimits STANDARD =
            new JsonLimits(64 << 20, 100, 20_000_000, 100, 200_000, 1_000, 1_000_000, 1_000);

    private final int bytes;
    private final int depth;
    private final long tokens;
    private final int numberLength;
    private final int textLength;
    private final int nameLength;
    private final int items;
    private final int problems;

    private JsonLimits(
            int bytes,
            int depth,
            long tokens,
            int numberLength,
            int textLength,
            int nameLength,
            int items,
            int problems) {
        atLeastOne("bytes", bytes);
        atLeastOne("depth", depth);
        atLeastOne("tokens", tokens);
        atLeastOne("numberLength", numberLength);
        atLeastOne("textLength", textLength);
        atLeastOne("nameLength", nameLength);
        atLeastOne("items", items);
        atLeastOne("problems", problems);
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("The limit depth is at most " + DEEPEST + ", not " + depth);
        }
        this.bytes = bytes;
        this.depth = depth;
        this.tokens = tokens;
        this.numberLength = numberLength;
        this.textLength = textLength;
        this.nameLength = nameLength;
        this.items = items;
        this.problems = problems;
    }

    private static void atLeastOne(String name, long limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("The limit " + name + " is at least 1, not " + limit);
        }
    }

    /**
     * The usual limits: 64 MiB, 100 levels, 20 million tokens, numbers of 100, texts of 200,000 and names of 1,000 characters,
     * lists of a million items, 1,000 problems.
     *
     * @return those limits
     */
    public static JsonLimits standard() {
        return STANDARD;
    }

    /** Nothing but what fits into memory, and onto the stack. */
    static JsonLimits none() {
        int most = Integer.MAX_VALUE;
        return new JsonLimits(most, DEEPEST, Long.MAX_VALUE, most, most, most, most, most);
    }

    /**
     * The most bytes of a document.
     *
     * @return that many
     */
    public int bytes() {
        return bytes;
    }

    /**
     * How many lists and objects may stand in each other.
     *
     * @return that many
     */
    public int depth() {
        return depth;
    }

    /**
     * The most names, values and brackets.
     *
     * @return that many
     */
    public long tokens() {
        return tokens;
    }

    /**
     * The most characters of a number.
     *
     * @return that many
     */
    public int numberLength() {
        return numberLength;
    }

    /**
     * The most characters of a text.
     *
     * @return that many
     */
    public int textLength() {
        return textLength;
    }

    /**
     * The most characters of the name of a field.
     *
     * @return that many
     */
    public int nameLength() {
        return nameLength;
    }

    /**
     * The most items of a list.
     *
     * @return that many
     */
    public int items() {
        return items;
    }

    /**
     * How many problems are told of one document; the others are only counted.
     *
     * @return that many
     */
    public int problems() {
        return problems;
    }

    /**
     * The same limits but for the size of a document.
     *
     * @param most the most bytes
     * @return a copy of these limits
     * @throws IllegalArgumentException if it is below 1
     */
    public JsonLimits bytes(int most) {
        return new JsonLimits(most, depth, tokens, numberLength, textLength, nameLength, items, problems);
    }

    /**
     * The same limits but for the depth.
     *
     * @param most how many lists and objects may stand in each other, at most 1,000
     * @return a copy of these limits
     * @throws IllegalArgumentException if it is below 1 or above 1,000
     */
    public JsonLimits depth(int most) {
        return new JsonLimits(bytes, most, tokens, numberLength, textLength, nameLength, items, problems);
    }

    /**
     * The same limits but for the number of tokens.
     *
     * @param most the most names, values and brackets
     * @return a copy of these limits
     * @throws IllegalArgumentException if it is below 1
     */
    public JsonLimits tokens(long most) {
        return new JsonLimits(bytes, depth, most, numberLength, textLength, nameLength, items, problems);
    }

    /**
     * The same limits but for the length of a number.
     *
     * @param most the most characters
     * @return a copy of these limits
     * @throws IllegalArgumentException if it is below 1
     */
    public JsonLimits numberLength(int most) {
        return new JsonLimits(bytes, depth, tokens, most, textLength, nameLength, items, problems);
    }

    /**
     * The same limits but for the length of a text.
     *
     * @param most the most characters
     * @return a copy of these limits
     * @throws IllegalArgumentException if it is below 1
     */
    public JsonLimits textLength(int most) {
        return new JsonLimits(bytes, depth, tokens, numberLength, most, nameLength, items, problems);
    }

    /**
     * The same limits but for the length of the name of a field.
     *
     * @param most the most characters
     * @return a copy of these limits
     * @throws IllegalArgumentException if it is below 1
     */
    public JsonLimits nameLength(int most) {
        return new JsonLimits(bytes, depth, tokens, numberLength, textLength, most, items, problems);
    }

    /**
     * The same limits but for the length of a list.
     *
     * @param most the most items
     * @return a copy of these limits
     * @throws IllegalArgumentException if it is below 1
     */
    public JsonLimits items(int most) {
        return new JsonLimits(bytes, depth, tokens, numberLength, textLength, nameLength, most, problems);
    }

    /**
     * The same limits but for the number of problems told.
     *
     * @param most how many problems are told of one document
     * @return a copy of these limits
     * @throws IllegalArgumentException if it is below 1
     */
    public JsonLimits problems(int most) {
        return new JsonLimits(bytes, depth, tokens, numberLength, textLength, nameLength, items, most);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonLimits that && all().equals(that.all());
    }

    @Override
    public int hashCode() {
        return all().hashCode();
    }

    private List<Number> all() {
        return List.of(bytes, depth, tokens, numberLength, textLength, nameLength, items, problems);
    }

    @Override
    public String toString() {
        return "bytes " + bytes + ", depth " + depth + ", tokens " + tokens + ", numberLength " + numberLength
                + ", textLength " + textLength + ", nameLength " + nameLength + ", items " + items + ", problems "
                + problems;
    }
}
