package org.maalbar.json;

/**
 * How much a document may be, so that a hostile one costs little. The usual limits are far above what programmes need; a host
 * that trusts its data raises them.
 *
 * <pre>{@code
 * JsonLimits.standard().bytes(1_000_000_000).items(5_000_000)
 * }</pre>
 *
 * @param bytes the most bytes of a document, or of a line where each is one
 * @param depth how many lists and objects may stand in each other
 * @param tokens the most names, values and brackets
 * @param numberLength the most characters of a number
 * @param textLength the most characters of a text
 * @param nameLength the most characters of the name of a field
 * @param items the most items of a list
 * @param problems how many problems are told of one document; the others are only counted
 */
public record JsonLimits(
        int bytes, int depth, long tokens, int numberLength, int textLength, int nameLength, int items, int problems) {
    private static final JsonLimits STANDARD =
            new JsonLimits(64 << 20, 100, 20_000_000, 100, 200_000, 1_000, 1_000_000, 1_000);

    /**
     * Checks that each limit leaves room for something.
     *
     * @throws IllegalArgumentException if any is below 1
     */
    public JsonLimits {
        atLeastOne("bytes", bytes);
        atLeastOne("depth", depth);
        atLeastOne("tokens", tokens);
        atLeastOne("numberLength", numberLength);
        atLeastOne("textLength", textLength);
        atLeastOne("nameLength", nameLength);
        atLeastOne("items", items);
        atLeastOne("problems", problems);
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

    /** Nothing but what fits into memory. */
    static JsonLimits none() {
        int most = Integer.MAX_VALUE;
        return new JsonLimits(most, most, Long.MAX_VALUE, most, most, most, most, most);
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
     * @param most how many lists and objects may stand in each other
     * @return a copy of these limits
     * @throws IllegalArgumentException if it is below 1
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
}
