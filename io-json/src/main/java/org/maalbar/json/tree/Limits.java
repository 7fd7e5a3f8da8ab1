package org.maalbar.json.tree;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;

/**
 * How much a document may be, so that a hostile one costs little. They are far above what programmes need; only the size is for
 * a host to change.
 */
public final class Limits {
    /** The most bytes of a document, unless the host sets another size. */
    public static final int BYTES = 32 << 20;

    /** How many lists and objects may be in each other. */
    public static final int DEPTH = 100;

    /** The most names, values and brackets. */
    public static final int TOKENS = 5_000_000;

    /** The most characters of a number. */
    public static final int NUMBER_LENGTH = 100;

    /** The most characters of a text. */
    public static final int TEXT_LENGTH = 200_000;

    /** The most characters of the name of a field. */
    public static final int NAME_LENGTH = 1_000;

    /** The most items of a list. */
    public static final int ITEMS = 1_000_000;

    /** How many problems of one document are reported; the others are not looked for. */
    public static final int PROBLEMS = 1_000;

    /** Makes parsers that keep to all of them but the size. */
    static final JsonFactory FACTORY = factory(StreamReadConstraints.builder()
            .maxNestingDepth(DEPTH)
            .maxTokenCount(TOKENS)
            .maxNumberLength(NUMBER_LENGTH)
            .maxNameLength(NAME_LENGTH)
            .maxStringLength(TEXT_LENGTH)
            .build());

    /** Makes parsers for what the library itself has written: limited only by memory, and by the stack of a thread. */
    static final JsonFactory UNLIMITED = factory(StreamReadConstraints.builder()
            .maxNestingDepth(1_000)
            .maxTokenCount(Long.MAX_VALUE)
            .maxNumberLength(Integer.MAX_VALUE)
            .maxNameLength(Integer.MAX_VALUE)
            .maxStringLength(Integer.MAX_VALUE)
            .build());

    private static JsonFactory factory(StreamReadConstraints constraints) {
        return JsonFactory.builder()
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .streamReadConstraints(constraints)
                .build();
    }

    private Limits() {}
}
